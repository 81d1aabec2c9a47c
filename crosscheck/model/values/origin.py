"""Where a piece of information is said to come from."""

from functools import lru_cache
from typing import Literal

from crosscheck.model.base import Model
from crosscheck.model.relation import SAME, UNKNOWN, Relation, Stand

GENERIC = frozenset("the of and for dan di kabupaten kota provinsi regional national local daerah pusat office kantor".split())
"""Words of names that tell no body from another."""


class OriginValue(Model):
    """Who is credited for a piece of information, and whether the text says that nobody else is (`exclusive`).

    `first` tells that the origin brought it to light, `only` that nobody else at all has it. `body` is the kind of body,
    language-free ("police"), "" if not known; `others` are the kinds of bodies and the words of names that the same sentence
    holds besides the origin, and `refused` tells that the sentence says somebody has nothing of the kind or is not the origin,
    `silent` that a sentence next to it does, whose bodies and names are then among `others`. `way` is how it is the
    origin: it "made" the figure or finding, the information "stems" from it, it "told" somebody; "" if it only says so.
    """

    type: Literal["origin"] = "origin"
    name: str
    exclusive: bool = False
    first: bool = False
    only: bool = False
    body: str = ""
    others: tuple[str, ...] = ()
    refused: bool = False
    silent: bool = False
    way: Literal["", "made", "stems", "told"] = ""

    @property
    def canonical(self) -> str:
        """The value as a short language-free text, for reports and fingerprints."""
        return self.name

    def relate(self, other: "OriginValue") -> Relation:
        """How two credits stand: another origin conflicts only where one of them is said to be the only or the first."""
        if self.same_body(other):
            return SAME
        if self.exclusive or other.exclusive or (self.way and other.way):
            return Relation(stand=Stand.CONFLICT, reason="exclusive")
        return UNKNOWN

    def same_body(self, other: "OriginValue") -> bool:
        """Whether both names may mean one body: shared words, an acronym, or the same kind of body."""
        mine, theirs = _words(self.name), _words(other.name)
        if self.body and other.body and self.body != other.body and len(mine & theirs) < 2:
            return False
        if mine & theirs or _acronym(self.name, other.name) or _acronym(other.name, self.name):
            return True
        return bool(self.body) and self.body == other.body

    def speaks_of(self, other: "OriginValue") -> bool:
        """Whether the sentence of this credit names the other origin too."""
        return bool(set(self.others) & ({other.body} - {""} | _words(other.name)))


@lru_cache(maxsize=1 << 12)
def _words(name: str) -> frozenset[str]:
    return frozenset(w for w in name.casefold().replace("'s", "").split() if len(w) > 2) - GENERIC


def _acronym(short: str, long: str) -> bool:
    letters = "".join(w[0] for w in long.split() if w[:1].isupper())
    return len(letters) > 2 and letters in short.split()
