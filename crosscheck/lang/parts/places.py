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
    "stand" whose compass adjective tells them apart; `floors` give the number of a floor, which tells floors apart;
    `aspects` are other words that tell parts of some kinds apart ("left", "belakang").
    `units` are words for places that are numbered ("track", "blok"), `numbering` small words before their number, `counted`
    words after a number that make it a count. `body` are parts of the body, `struck` words before them; `of` joins a part to
    its whole; `bound` are words after which "for" opens a destination, `movers` words
    after which an unknown name with "from" or "to" is a place, `travel` words before the compass point of a way,
    `bounds` words that tell it alone ("northbound"). `deeds` give the class of what is done or stands in a place for the words
    that say it ("held", "ditampung"); `rooms` the key of a word that tells one of the `room_nouns` from others ("ruang genset"),
    `floor_words` the floor that one word tells ("upstairs"); `apart` are words after which no spot is
    named ("at home as well"); `halls` are last words of names that may be those
    of buildings; `leaving` are verbs that take the beginning of a trip as their object; `reaching` give the class of what is
    done for verbs that take as their object the place where it is done ("rocked", "melanda"), `reached` for those
    that stand behind it ("was hit by", "dilanda"), `helping` are words between; `homes` join a person with where he is from;
    `suburbs` are nouns before which the town that they belong to is named; `media` first words of names of papers and of places
    of the web;
    `stances` tell whether something is inside, in front of or behind a spot; `transit` are phrases for being on the way.
    """

    heads: Mapping[str, str]
    tails: Mapping[str, str] = field(default_factory=dict)
    nouns: Mapping[str, str] = field(default_factory=dict)
    loose: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    districts: frozenset[str] = frozenset()
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
    aspects: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    numbering: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    struck: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    body: Mapping[str, str] = field(default_factory=dict)
    bound: frozenset[str] = frozenset()
    movers: frozenset[str] = frozenset()
    travel: frozenset[str] = frozenset()
    bounds: Mapping[str, str] = field(default_factory=dict)
    deeds: Mapping[str, str] = field(default_factory=dict)
    rooms: Mapping[str, str] = field(default_factory=dict)
    room_nouns: frozenset[str] = frozenset()
    floor_words: Mapping[str, str] = field(default_factory=dict)
    apart: frozenset[str] = frozenset()
    halls: frozenset[str] = frozenset()
    leaving: frozenset[str] = frozenset()
    reaching: Mapping[str, str] = field(default_factory=dict)
    reached: Mapping[str, str] = field(default_factory=dict)
    helping: frozenset[str] = frozenset()
    homes: frozenset[str] = frozenset()
    suburbs: frozenset[str] = frozenset()
    media: frozenset[str] = frozenset()
    stances: Mapping[str, str] = field(default_factory=dict)
    transit: frozenset[str] = frozenset()

    @cached_property
    def openings(self) -> frozenset[str]:
        """The words that a common noun for a place may begin with."""
        return frozenset(noun.partition(" ")[0] for noun in self.nouns)

    @cached_property
    def caring(self) -> frozenset[str]:
        """The first words of longer nouns for a hospital ("medical"), with which its name may go on behind a genitive."""
        return frozenset(noun.partition(" ")[0] for noun, kind in self.nouns.items() if kind == "hospital" and " " in noun)

    @cached_property
    def told(self) -> frozenset[str]:
        """The words that tell a part of a place, or of the body, from others: none is found in a sentence without them."""
        points = frozenset(self.directions) | frozenset(self.aspects) | frozenset(self.bounds)
        return points | frozenset(self.floors) | frozenset(self.body) | frozenset(self.floor_words)

    @cached_property
    def pointing(self) -> frozenset[str]:
        """The words that tell a way or a floor, alone or behind others."""
        points = frozenset(self.directions) | frozenset(self.aspects)
        return points | frozenset(self.bounds) | frozenset(self.floor_words)

    @cached_property
    def numbered(self) -> frozenset[str]:
        """The words that the name of a numbered place, or of a room told apart, may begin with."""
        return frozenset(unit.partition(" ")[0] for unit in self.units) | self.room_nouns

    def point(self, noun: str, word: str) -> str:
        """What tells the part named by `noun` apart, if `word` does: a compass point, a side, the number of a floor, else ""."""
        kind = self.sides.get(noun, "")
        if kind == "floor":
            return self.floors.get(word, "")
        aspect = self.aspects.get(word, "")
        fitting = aspect if kind in _ASPECTS.get(aspect, ()) else ""
        return self.directions.get(word, fitting) if kind else ""


_TWO_SIDED = frozenset("gate door stairs window seat side engine wall corner".split())
_BUILT = frozenset("gate door stairs window seat yard".split())
_ASPECTS = (
    dict.fromkeys(("left", "right"), _TWO_SIDED)
    | dict.fromkeys(("front", "back", "side", "emergency"), _BUILT)
    | dict.fromkeys(("upper", "lower", "inner", "outer"), frozenset({"deck", "part", "side"}))
)
"""The kinds of parts that each word may tell apart: a left wing and a main road are other things."""
