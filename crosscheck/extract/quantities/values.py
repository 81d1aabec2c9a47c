"""Makes the language-free value of a reading: interval in the base unit, digits, bound."""

from decimal import Decimal
from typing import Literal

from crosscheck.extract.quantities.reading import Reading
from crosscheck.model.values import QuantityValue
from crosscheck.model.values.units import UNITS, Unit

Bound = Literal["", "at least", "at most", "more than", "less than"]

_BOUNDS: dict[str, Bound] = {"at least": "at least", "more than": "more than", "at most": "at most", "less than": "less than"}


def value_of(r: Reading, measure: str, scope: tuple[str, ...]) -> QuantityValue:
    """The value of a reading that counts `measure`."""
    unit = UNITS[r.unit] if r.unit else Unit("count", 1.0)
    low, high = (_base(x, unit) for x in (r.low, r.high))
    for amount, lower in r.exact:
        more = _base(amount, UNITS[lower])
        low, high = low + more, high + more
    digits, scale = significant(r.low)
    finest = UNITS[r.exact[-1][1]].factor if r.exact else unit.factor
    step = finest if r.exact else unit.factor * 10.0**scale
    return QuantityValue.unchecked(
        type="quantity",
        low=min(low, high),
        high=max(low, high),
        unit=r.currency or unit.base,
        digits=digits,
        scale=scale,
        written_unit=r.currency or r.unit,
        measure=measure,
        approximate=r.modifier in ("about", "nearly") or r.core.vague or r.ratio or r.core.fraction,
        bound=_BOUNDS.get(r.modifier, ""),
        ordinal=r.core.ordinal,
        step=float(step),
        nearly=r.modifier == "nearly",
        malformed=r.core.malformed,
        scope=scope,
    )


def _base(x: Decimal, unit: Unit) -> float:
    return float(f"{float(x) * unit.factor + unit.offset:.12g}")


def significant(x: Decimal) -> tuple[str, int]:
    """The significant digits of a number and the power of ten of the last: 2,740 is ("274", 1)."""
    rounded = Decimal(f"{x:.6g}") if x != x.to_integral_value() else x
    _sign, digits, exponent = rounded.normalize().as_tuple()
    return "".join(map(str, digits)), int(exponent)
