"""Reads how a clause puts what it says: denied, hedged, planned; and whether it is negated.

Every cue of the language's lexicon has a scope: a side, a reach (its clause, or on through the sentence) and what ends it.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from crosscheck.extract.document import Doc, Sentence
from crosscheck.lang import language_for
from crosscheck.lang.parts.status import Category, StatusCue
from crosscheck.model.base import Span, Stretch
from crosscheck.model.claim import Status
from crosscheck.safe.patterns import pattern, word_list

_QUOTE_MARK = pattern(r"[\"“”«»;]")
_PRECEDENCE: tuple[tuple[Category, Status], ...] = (
    ("denied", Status.DENIED),
    ("hedged", Status.HEDGED),
    ("planned", Status.PLANNED),
)


@dataclass(slots=True)
class Marker:
    """A cue as it stands in a text; offsets in that text."""

    start: int
    end: int
    cue: StatusCue


def status_by(cues: list[StatusCue]) -> Status:
    """The status of what these cues govern."""
    if not cues:
        return Status.ASSERTED
    categories = {cue.category for cue in cues}
    return next((status for category, status in _PRECEDENCE if category in categories), Status.ASSERTED)


def negated_by(cues: list[StatusCue]) -> bool:
    """Whether these cues negate what they govern: two negations undo each other."""
    return bool(cues) and sum(cue.category == "negation" for cue in cues) % 2 == 1


def is_forecast(cues: list[StatusCue]) -> bool:
    """Whether these cues put what they govern as expected, which is neither possible only nor certain."""
    return bool(cues) and any(cue.category == "forecast" for cue in cues)


class Scopes(NamedTuple):
    """The cues of a sentence that govern something; where a scope ends; where one that goes on through the sentence does; where
    clauses of time begin."""

    found: tuple[Marker, ...] = ()
    stops: tuple[int, ...] = ()
    breaks: tuple[int, ...] = ()
    whens: tuple[int, ...] = ()


NO_SCOPES = Scopes()


def governing(doc: Doc, sentence: Sentence, clause: Span, span: Span) -> list[StatusCue]:
    """The cues of `sentence`, in which `span` begins, whose scope holds `span`."""
    known = scopes(sentence.text, doc.language.code)
    return governing_by(known, sentence, clause, span) if known.found else []


def governing_by(known: Scopes, sentence: Sentence, clause: Span, span: Stretch) -> list[StatusCue]:
    """The same by the scopes of the sentence."""
    at = sentence.start
    near, here = (clause.start - at, clause.end - at), (span.start - at, span.end - at)
    governs = [m for m in known.found if _governs(m, near, here, known.stops, known.breaks)]
    return [m.cue for m in governs if m.cue.category not in _OF_WHAT_IS_TO_BE or not _is_in_clause_of_time(m, here, known.whens)]


_OF_WHAT_IS_TO_BE = frozenset({"planned", "forecast"})


def _is_in_clause_of_time(marker: Marker, span: tuple[int, int], whens: tuple[int, ...]) -> bool:
    """Whether a cue stands behind a span in a clause that tells when ("saw it on Monday as he was to leave")."""
    return any(span[1] <= when < marker.start for when in whens)


@lru_cache(maxsize=256)
def scopes(text: str, code: str) -> Scopes:
    """The scopes of a sentence. Remembered, since all that is told in it asks for them."""
    found = markers(text, code)
    if not found:
        return NO_SCOPES
    stops = tuple([m.start for m in found if m.cue.category == "stop"])
    breaks = tuple([m.start() for m in _QUOTE_MARK.finditer(text)])
    whens = tuple([m.start for m in found if m.cue.category == "when"])
    return Scopes(tuple([m for m in found if m.cue.category not in _GOVERNING_NOTHING]), stops, stops + breaks, whens)


_GOVERNING_NOTHING = frozenset({"stop", "none", "when"})


@lru_cache(maxsize=256)
def markers(text: str, code: str) -> tuple[Marker, ...]:
    """All cues in `text` in order, the longest reading of each place; words that only look like cues are left out."""
    small, regex, by_words = _lexicon(code)
    flat = text.replace("’", "'").lower()
    if len(flat) != len(text):
        flat, small = text.replace("’", "'"), regex
    found: list[Marker] = []
    for match in small.finditer(flat):
        if _is_name(text, match.start()):
            continue
        key = " ".join(match.group().lower().split())
        found += [Marker(match.start(), match.end(), cue) for cue in by_words[key] if cue.category != "none"]
    return tuple(found)


@cache
def _lexicon(code: str) -> tuple[re.Pattern[str], re.Pattern[str], dict[str, list[StatusCue]]]:
    """The cues as a pattern for text in small letters, which is several times faster, and as one for any text."""
    by_words: dict[str, list[StatusCue]] = {}
    for cue in language_for(code).status.cues:
        known = by_words.setdefault(cue.words, [])
        if all(other.category != cue.category for other in known):
            known.append(cue)
    return word_list(by_words, 0), word_list(by_words), by_words


def _is_name(text: str, start: int) -> bool:
    """Whether a cue in capitals stands inside a sentence: "May", "Will" are then a month and a man."""
    before = text[:start].rstrip()
    return text[start].isupper() and bool(before) and before[-1] not in "\"“”'‘«:.!?"


def _governs(
    marker: Marker, clause: tuple[int, int], span: tuple[int, int], stops: tuple[int, ...], breaks: tuple[int, ...]
) -> bool:
    start, end = span
    if start <= marker.start and marker.end <= end:
        return True
    ahead = marker.end <= start
    if (not ahead and marker.cue.direction == "forward") or (ahead and marker.cue.direction == "backward"):
        return False
    if marker.cue.reach == "clause" and not (clause[0] <= marker.start < clause[1]):
        return False
    low, high = (marker.end, start) if ahead else (end, marker.start)
    return not any(low <= b < high for b in (breaks if marker.cue.reach == "sentence" else stops))
