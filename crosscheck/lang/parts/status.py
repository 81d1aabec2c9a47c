"""The shape of a language's status lexicon: cues with a category, a direction and a reach, after the ConText idea."""

from dataclasses import dataclass
from typing import Literal

Category = Literal["negation", "denied", "hedged", "planned", "forecast", "purpose", "condition", "none", "stop", "when"]
Direction = Literal["forward", "backward", "both"]
Reach = Literal["clause", "sentence"]


@dataclass(frozen=True, slots=True)
class StatusCue:
    """Words that change how a clause puts what it says.

    `words` in lower case; `direction` is the side of the cue on which its scope lies; `reach` is how far the scope goes: the
    cue's own clause, or on through subordinate clauses to the next stop. Category "none" marks words that look like a cue
    and are none ("not only"); "forecast" marks what is expected, neither merely possible nor certain; "purpose" opens
    what is meant to be or not to be ("to prevent"), which nobody says is so; "stop" ends the
    scope of whatever comes before ("but"), and "when" that of what comes behind, which governs nothing in front of it.
    """

    words: str
    category: Category
    direction: Direction = "both"
    reach: Reach = "clause"


@dataclass(frozen=True, kw_only=True)
class StatusLexicon:
    """All cues of a language; the longest match counts, and the same words may hold several categories ("won't")."""

    cues: tuple[StatusCue, ...]


def cues(category: Category, words: str, direction: Direction = "both", reach: Reach = "clause") -> tuple[StatusCue, ...]:
    """One cue for each comma-separated phrase in `words`."""
    phrases = (" ".join(phrase.split()) for phrase in words.split(","))
    return tuple(StatusCue(phrase, category, direction, reach) for phrase in phrases if phrase)
