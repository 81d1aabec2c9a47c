"""The shape of a language's lexicon of places: kinds of places, directions, prepositions."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True, kw_only=True)
class PlaceLexicon:
    """All words in small letters.

    `heads` give the language-free feature for words before a proper name ("desa" -> "village"), `tails` for words after
    one ("island" -> "island"); `nouns` for a place named by a common noun alone ("warehouse", "engine room"), of which `loose`
    are those that often stand before another noun ("car bomb"), and `parts` words whose place is told by the noun after them
    ("halaman sekolah"). `directions` give a
    compass point for a phrase ("north of", "di utara"). `at` are prepositions of place, `rest` those that make an unknown
    name after them a place, `motions` tell "from" and "to", `between` that the
    place lies between two others, `beside` that something is not in the place, `here` may
    stand between a spot and its town ("a school here in X"); `distances` are units of length.
    `sides` are words such as
    "stand" whose compass adjective tells them apart; `floors` give the number of a floor, which tells floors apart.
    """

    heads: Mapping[str, str]
    tails: Mapping[str, str] = field(default_factory=dict)
    nouns: Mapping[str, str] = field(default_factory=dict)
    loose: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    directions: Mapping[str, str] = field(default_factory=dict)
    at: frozenset[str] = frozenset()
    rest: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    here: frozenset[str] = frozenset()
    distances: frozenset[str] = frozenset()
    motions: Mapping[str, str] = field(default_factory=dict)
    sides: Mapping[str, str] = field(default_factory=dict)
    floors: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def openings(self) -> frozenset[str]:
        """The words that a common noun for a place may begin with."""
        return frozenset(noun.partition(" ")[0] for noun in self.nouns)

    def point(self, noun: str, word: str) -> str:
        """What tells the part named by `noun` apart, if `word` does: a compass point or the number of a floor, else ""."""
        table = self.floors if self.sides.get(noun) == "floor" else self.directions
        return table.get(word, "") if noun in self.sides else ""
