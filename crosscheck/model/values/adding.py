"""Amounts as parts of a total: what adds up, and how much a part is in the total's unit."""

from crosscheck.model.values.quantity import QuantityValue

ADDABLE = frozenset({"count", "kilogram", "litre", "square-metre"})
"""Units, besides currencies, whose amounts are often given in parts of a whole."""


def amount_in(part: QuantityValue, total: QuantityValue) -> float | None:
    """A part in the base unit of its total, None if the two do not add; a bare number takes the total's unit as written."""
    if part.unit == total.unit:
        return part.low
    if part.unit != "count" or part.measure or total.unit == "count":
        return None
    factor = total.step / 10.0**total.scale if total.step else 1.0
    return part.low * factor


def slack(values: list[QuantityValue], total: QuantityValue) -> float:
    """What rounding of all the numbers together may explain, in the base unit: half the last digit of each rounded one."""
    rounded = [v for v in (*values, total) if v.scale < 0 or v.approximate or _is_large(v)]
    return sum(v.step / 2 for v in rounded if v.unit == total.unit) * 1.001


def least_slack(total: QuantityValue) -> float:
    """What a careful writer lets a total miss its parts by: half its own last digit, nothing for a plain count."""
    rounded = total.scale < 0 or total.approximate or _is_large(total)
    return total.step / 2 * 1.001 if rounded else 0.0


def _is_large(v: QuantityValue) -> bool:
    return v.low >= 1000 and v.step > 1 and v.unit != "count"
