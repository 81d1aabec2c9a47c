"""Quantities as intervals with a unit and a measure."""

from typing import Literal

from crosscheck.model.base import Model
from crosscheck.model.relation import Relation

Bound = Literal["", "at least", "at most", "more than", "less than"]


class QuantityValue(Model):
    """An interval [low, high] in a base unit (`unit`: "count", "percent", "metre", "IDR", "second" ...).

    `digits` are the significant digits as written, `scale` the power of ten of the last of them and `written_unit` the unit
    as given: same digits with another scale or unit is a finding of its own. `measure` names what is counted, language-free
    where a lexicon knows it ("people:killed"), else the normalised words of the counted phrase. `scope` narrows it
    ("children", "forecast", "year:2022"). `step` is the size, in the base unit, of the last significant digit.
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
    step: float = 0.0
    nearly: bool = False
    malformed: bool = False
    scope: tuple[str, ...] = ()

    @property
    def canonical(self) -> str:
        """The value as a short language-free text, for reports and fingerprints."""
        if self.unit == "score":
            return f"{self.digits} (score)"
        span = f"{self.low:.12g}" if self.low == self.high else f"{self.low:.12g}..{self.high:.12g}"
        sign = "#" if self.ordinal else "~" if self.approximate else ""
        what = self.measure if self.unit == "count" else f"{self.unit} {self.measure}".strip()
        return f"{self.bound} {sign}{span} {what}".strip()

    def relate(self, other: "QuantityValue") -> Relation:
        """How two quantities stand."""
        from crosscheck.model.values.amounts import relate_quantities

        return relate_quantities(self, other)
