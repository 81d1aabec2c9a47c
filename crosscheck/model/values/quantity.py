"""Quantities as intervals with a unit and a measure."""

from typing import Literal

from crosscheck.model.base import Model
from crosscheck.model.relation import SAME, UNKNOWN, Relation

Bound = Literal["", "at least", "at most", "more than", "less than"]


class QuantityValue(Model):
    """An interval [low, high] in a base unit (`unit`: "count", "percent", "metre", "IDR", "second" ...).

    `digits` are the significant digits as written, `scale` the power of ten and `written_unit` the unit as given: same
    digits with another scale or unit is a finding of its own. `measure` names what is counted, language-free where a
    lexicon knows it ("people:killed"), else the normalised words of the counted phrase.
    """

    type: Literal["quantity"] = "quantity"
    low: float
    high: float
    unit: str
    digits: str = ""
    scale: int = 0
    written_unit: str = ""
    measure: str = ""
    approximate: bool = False
    bound: Bound = ""
    ordinal: bool = False

    @property
    def canonical(self) -> str:
        """The value as a short language-free text, for reports and fingerprints."""
        span = f"{self.low:g}" if self.low == self.high else f"{self.low:g}..{self.high:g}"
        return f"{self.bound} {'~' if self.approximate else ''}{span} {self.unit}".strip()

    def relate(self, other: "QuantityValue") -> Relation:
        """How two quantities stand."""
        return SAME if (self.low, self.high, self.unit) == (other.low, other.high, other.unit) else UNKNOWN
