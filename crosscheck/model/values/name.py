"""Names of persons, organisations and places, as spelt."""

from typing import Literal

from crosscheck.model.base import Model
from crosscheck.model.relation import SAME, UNKNOWN, Relation

NameKind = Literal["person", "organisation", "place", "other"]


class NameValue(Model):
    """A name as the article spells it, without honorifics; `entity` is the canonical full name within the article."""

    type: Literal["name"] = "name"
    name: str
    kind: NameKind = "other"
    entity: str = ""

    @property
    def canonical(self) -> str:
        """The value as a short language-free text, for reports and fingerprints."""
        return self.name

    def relate(self, other: "NameValue") -> Relation:
        """How two spellings stand."""
        return SAME if self.name.casefold() == other.name.casefold() else UNKNOWN
