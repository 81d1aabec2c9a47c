"""Where a piece of information is said to come from."""

from typing import Literal

from crosscheck.model.base import Model
from crosscheck.model.relation import SAME, UNKNOWN, Relation


class OriginValue(Model):
    """Who is credited for a piece of information, and whether the text says that nobody else is (`exclusive`)."""

    type: Literal["origin"] = "origin"
    name: str
    exclusive: bool = False

    @property
    def canonical(self) -> str:
        """The value as a short language-free text, for reports and fingerprints."""
        return self.name

    def relate(self, other: "OriginValue") -> Relation:
        """How two credits stand."""
        return SAME if self.name.casefold() == other.name.casefold() else UNKNOWN
