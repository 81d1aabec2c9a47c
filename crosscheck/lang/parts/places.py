"""The shape of a language's lexicon of places: kinds of places, directions, prepositions."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class PlaceLexicon:
    """All words in small letters.

    `heads` give the language-free feature for words before a proper name ("desa" -> "village"), `tails` for words after
    one ("island" -> "island"); `nouns` for a place named by a common noun alone ("warehouse"). `directions` give a
    compass point for a phrase ("north of", "di utara"). `at` are prepositions of place, `rest` those that make an unknown
    name after them a place, `motions` tell "from" and "to", `between` that the
    place lies between two others. `sides` are words such as
    "stand" whose compass adjective tells them apart; `floors` give the number of a floor, which tells floors apart.
    """

    heads: Mapping[str, str]
    tails: Mapping[str, str] = field(default_factory=dict)
    nouns: Mapping[str, str] = field(default_factory=dict)
    directions: Mapping[str, str] = field(default_factory=dict)
    at: frozenset[str] = frozenset()
    rest: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    motions: Mapping[str, str] = field(default_factory=dict)
    sides: Mapping[str, str] = field(default_factory=dict)
    floors: Mapping[str, str] = field(default_factory=dict)

    def point(self, noun: str, word: str) -> str:
        """What tells the part named by `noun` apart, if `word` does: a compass point or the number of a floor, else ""."""
        table = self.floors if self.sides.get(noun) == "floor" else self.directions
        return table.get(word, "") if noun in self.sides else ""
