"""Places."""

from typing import Literal

from crosscheck.model.base import Model
from crosscheck.model.relation import SAME, UNKNOWN, Relation


class PlaceValue(Model):
    """A place: `name` normalised, `feature` its class where the text says it ("village", "hospital"), `within` wider places."""

    type: Literal["place"] = "place"
    name: str
    feature: str = ""
    within: tuple[str, ...] = ()
    direction: str = ""

    @property
    def canonical(self) -> str:
        """The value as a short language-free text, for reports and fingerprints."""
        return " ".join(x for x in (self.direction, self.feature, self.name) if x)

    def relate(self, other: "PlaceValue") -> Relation:
        """How two places of one event stand."""
        return SAME if self.canonical == other.canonical else UNKNOWN
