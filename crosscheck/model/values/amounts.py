"""How two quantities stand."""

from typing import TYPE_CHECKING

from crosscheck.model.relation import SAME, UNKNOWN, Relation

if TYPE_CHECKING:
    from crosscheck.model.values.quantity import QuantityValue


def relate_quantities(a: "QuantityValue", b: "QuantityValue") -> Relation:
    """How two quantities stand."""
    return SAME if (a.low, a.high, a.unit) == (b.low, b.high, b.unit) else UNKNOWN
