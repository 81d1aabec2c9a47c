"""Offices, titles, affiliations and relations of persons."""

from typing import Literal

from crosscheck.model.base import Model
from crosscheck.model.relation import SAME, UNKNOWN, Relation


class RoleValue(Model):
    """What a person is: `role` is language-free where the lexicon knows it ("minister:trade"), else normalised words."""

    type: Literal["role"] = "role"
    person: str
    role: str
    organisation: str = ""
    tense: Literal["", "former", "acting", "elect"] = ""

    @property
    def canonical(self) -> str:
        """The value as a short language-free text, for reports and fingerprints."""
        return " ".join(x for x in (self.tense, self.role, self.organisation) if x)

    def relate(self, other: "RoleValue") -> Relation:
        """How two roles of one person stand."""
        return SAME if self.canonical == other.canonical else UNKNOWN
