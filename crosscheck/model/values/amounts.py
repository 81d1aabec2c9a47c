"""How two quantities stand: the algebra of amounts. Symmetric; a value agrees with itself; a vaguer value agrees with more."""

import math
from typing import TYPE_CHECKING

from crosscheck.model.phrase import Phrase
from crosscheck.model.relation import SAME, UNKNOWN, Relation, Stand
from crosscheck.model.values.measures import are_contrary, measures_stand
from crosscheck.model.values.units import MEASURED, is_currency

if TYPE_CHECKING:
    from crosscheck.model.values.quantity import QuantityValue

ROUND_FROM = 1000
"""Plain counts from here on may be rounded without saying so; smaller ones are meant as they are."""

PLAIN_SLACK = 0.05
ABOUT_SLACK = 0.15
LEAST_ABOUT = 0.05
NEARLY = 0.1
"""How far below a number those may stay that nearly reach it."""

NEAR_BOUND = 0.25
YEAR = 31556952.0

NARROWING_SCOPES = frozenset("average single subset partial without".split())
"""Scopes that make another measure of a number even if the other number has no scope."""

_RIVALS = (
    frozenset({"demanded", "offered"}),
    frozenset({"daily", "weekly", "monthly", "annual", "hourly"}),
    frozenset({"opening", "closing"}),
    frozenset({"earlier", "current"}),
    frozenset({"children", "women", "men", "adults"}),
    frozenset({"minimum", "maximum"}),
    frozenset({"above-sea", "above-summit"}),
)
"""Scopes of which two numbers with different ones are of two things."""


def relate_quantities(a: "QuantityValue", b: "QuantityValue") -> Relation:
    """How two quantities stand."""
    if a.low == b.low and a == b:
        return SAME
    if are_contrary(a.measure, b.measure) and not _two_units(a, b):
        return _reason(Stand.DIFFERENT, "measure", _OTHER_MEASURE)
    relation = _numbers(a, b)
    if relation.stand is Stand.CONFLICT and scopes_differ(a.scope, b.scope):
        return _reason(Stand.DIFFERENT, "scope", _OTHER_SCOPE)
    return relation


def scopes_differ(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two scopes make two measures: a narrowing one in only one of them, rivals, or two years without a common one."""
    if a == b:
        return False
    one, other = set(a), set(b)
    if (one ^ other) & NARROWING_SCOPES:
        return True
    if any(one & rivals and other & rivals and not one & other & rivals for rivals in _RIVALS):
        return True
    years_a, years_b = ({s for s in scope if s.startswith("year:")} for scope in (one, other))
    return bool(years_a and years_b and not years_a & years_b)


def _two_units(a: "QuantityValue", b: "QuantityValue") -> bool:
    """Whether the measures are apart only because the units are of two dimensions."""
    return a.unit != b.unit


def _numbers(a: "QuantityValue", b: "QuantityValue") -> Relation:
    if a.unit != b.unit:
        return _across_units(a, b)
    if a.unit == "score":
        return SAME if a.digits == b.digits else _conflict("value", a, b)
    if a.ordinal != b.ordinal:
        return _reason(Stand.DIFFERENT, "measure", _OTHER_MEASURE)
    if _is_exact(a) and _is_exact(b) and (a.low, a.high) == (b.low, b.high):
        return SAME if a.written_unit == b.written_unit else _agree("unit", a, b)
    if a.malformed != b.malformed:
        return _malformed(a, b) if a.malformed else _malformed(b, a)
    return _overlap(a, b)


def _is_exact(v: "QuantityValue") -> bool:
    return not v.approximate and not v.bound


def _across_units(a: "QuantityValue", b: "QuantityValue") -> Relation:
    """Two dimensions or two currencies: nothing converts, but the same digits with two units are a slip."""
    same_digits = a.digits == b.digits and a.scale == b.scale and _is_telling(a)
    if is_currency(a.unit) and is_currency(b.unit):
        if "$" in (a.unit, b.unit) and {a.unit, b.unit} & _DOLLARS:
            return _overlap(a, b)
        return _conflict("currency", a, b) if same_digits else _reason(Stand.UNKNOWN, "currency", _NO_RATE)
    if _is_bare(a) or _is_bare(b):
        relation = _overlap(a, b)
        return relation if relation.agrees else UNKNOWN
    if "count" in (a.unit, b.unit) or "percent" in (a.unit, b.unit):
        return UNKNOWN if {"count", "percent"} == {a.unit, b.unit} else _reason(Stand.DIFFERENT, "unit", _OTHER_UNIT)
    if same_digits and {a.unit, b.unit} <= MEASURED and "second" not in (a.unit, b.unit):
        return _conflict("unit", a, b)
    return _reason(Stand.DIFFERENT, "unit", _OTHER_UNIT)


def _is_bare(v: "QuantityValue") -> bool:
    """A large number whose unit the text left to the reader: "the estimate stands at eight and a half million"."""
    return v.unit == "count" and not v.measure and v.low >= ROUND_FROM


_DOLLARS = frozenset("USD AUD CAD SGD NZD HKD TWD NAD BND JMD TTD BBD BSD BMD BZD FJD GYD KYD LRD SBD SRD XCD ZWL".split())


def _is_telling(v: "QuantityValue") -> bool:
    """Whether digits are rare enough that meeting them twice is no chance."""
    return len(v.digits) > 1 or abs(v.low) >= ROUND_FROM


def _malformed(odd: "QuantityValue", plain: "QuantityValue") -> Relation:
    if any(math.isclose(reading, end) for reading in (odd.low, odd.high) for end in (plain.low, plain.high)):
        return _conflict("malformed", odd, plain)
    return _overlap(odd, plain)


def _overlap(a: "QuantityValue", b: "QuantityValue") -> Relation:
    (low_a, high_a), (low_b, high_b) = _reach(a, b), _reach(b, a)
    if not (low_a < high_b and low_b < high_a):
        return _conflict(_kind(a, b), a, b)
    if a.measure.startswith("age:") and _ends_differ(a, b):
        return _conflict("value", a, b)
    if a.bound == b.bound == "at most" and _ends_apart(a, b) and measures_stand(a.measure, b.measure) == "same":
        return _conflict("value", a, b)
    if a.bound or b.bound:
        if _is_near(a, b):
            return _agree("bound", a, b)
        telling = len(a.digits) > 1 and is_currency(a.unit)
        slip = (telling or (a.bound and b.bound)) and _far(a, b) and _kind(a, b) == "scale"
        return _conflict("scale", a, b) if slip else _reason(Stand.UNKNOWN, "bound", _FAR_BOUND)
    if a.written_unit != b.written_unit:
        return _agree("unit", a, b)
    if (a.low, a.high) == (b.low, b.high):
        return SAME
    return _agree("range" if a.low != a.high or b.low != b.high else "rounding", a, b)


def _ends_apart(a: "QuantityValue", b: "QuantityValue") -> bool:
    """Whether the numbers of two bounds differ by more than rounding or units: "up to 57 km/h", "up to 31 knots"."""
    one, other = a.model_copy(update={"bound": ""}), b.model_copy(update={"bound": ""})
    return _numbers(one, other).stand is Stand.CONFLICT


def _ends_differ(a: "QuantityValue", b: "QuantityValue") -> bool:
    """Whether two spans of ages ("between 61 and 88") share one end and not the other."""
    spans = a.low < a.high and b.low < b.high and _is_exact(a) and _is_exact(b)
    return spans and (a.low == b.low) != (a.high == b.high)


def _kind(a: "QuantityValue", b: "QuantityValue") -> str:
    """Why two amounts differ: the same digits with another scale or unit, or just another value."""
    if a.digits != b.digits or not a.digits or not a.low or not b.low or a.measure.startswith("age:"):
        return "value"
    other_unit = a.written_unit != b.written_unit and not _both_dollars(a, b)
    if other_unit and a.unit == "second" and len(a.digits) < 2:
        return "value"
    if not other_unit and len(a.digits) < 2 and not _far(a, b):
        return "value"
    if other_unit:
        return "unit" if a.scale == b.scale else "value"
    power = math.log10(max(a.low, b.low) / min(a.low, b.low)) if a.low > 0 and b.low > 0 else 0.0
    return "scale" if power > 0.9 and math.isclose(power, round(power), abs_tol=1e-6) else "value"


def _both_dollars(a: "QuantityValue", b: "QuantityValue") -> bool:
    """Whether one is of dollars that the text does not tell apart and the other of some: "15 million dollars", "US$15 bn"."""
    return a.unit != b.unit and "$" in (a.unit, b.unit) and bool({a.unit, b.unit} & _DOLLARS)


def _far(a: "QuantityValue", b: "QuantityValue") -> bool:
    small, great = sorted((a.low, b.low))
    return small >= 1e5 and great >= 100 * small and a.unit != "times"


def _reach(v: "QuantityValue", other: "QuantityValue") -> tuple[float, float]:
    """The open interval of what `v` may stand for, beside a value written like `other`."""
    plain = _plain_slack(v, other)
    slack = max(plain, _about_slack(v)) if v.approximate else plain
    below = max(slack, NEARLY * abs(v.low)) if v.nearly else slack
    low, high = v.low - below, v.high + (plain if v.nearly else slack)
    if v.measure.startswith("age:") and v.low == v.high and v.low >= YEAR:
        high += YEAR / 12 if v.written_unit == "month" else YEAR
        low, high = low - _TINY * YEAR, high - 2 * _TINY * YEAR
    else:
        low, high = low - _TINY * max(1.0, abs(v.low)), high + _TINY * max(1.0, abs(v.high))
    if v.bound in ("at least", "more than"):
        high = math.inf
    if v.bound in ("at most", "less than"):
        low = -math.inf
    return low, high


_TINY = 1e-9


def _plain_slack(v: "QuantityValue", other: "QuantityValue") -> float:
    """How far a number without any modifier may be rounded: half its last digit, as far as its size lets it be."""
    size, half = max(abs(v.low), abs(v.high)), v.step / 2
    if v.ordinal or (v.unit in ("count", "times", "point") and not _has_decimals(v)):
        return min(half, PLAIN_SLACK * size) * 0.999 if size >= ROUND_FROM and v.step > 1 and not v.ordinal else 0.0
    if v.unit == "percent":
        return min(half, 0.5) * 0.999
    if v.written_unit == other.written_unit and not _has_decimals(v) and not _has_decimals(other) and size < _hundred(v):
        return 0.0
    return min(half, PLAIN_SLACK * size) * 0.999


def _has_decimals(v: "QuantityValue") -> bool:
    return v.scale < 0


def _hundred(v: "QuantityValue") -> float:
    """A hundred of the unit as written, in the base unit."""
    return 100 * v.step / 10.0**v.scale if v.step else 100.0


def _about_slack(v: "QuantityValue") -> float:
    size = max(abs(v.low), abs(v.high))
    least = LEAST_ABOUT * size
    if v.unit == "count" and size >= 10:
        least = max(least, 1.0)
    widest = ABOUT_SLACK * size
    if v.low != v.high:
        return widest
    return max(min(v.step / 2, widest), least)


def _is_near(a: "QuantityValue", b: "QuantityValue") -> bool:
    """Whether a bound that holds also says about as much: nobody says "at least 5" of 300."""
    low, high = sorted(
        (a.low if a.bound in ("at least", "more than") else a.high, b.low if b.bound in ("at least", "more than") else b.high)
    )
    return high - low <= max(NEAR_BOUND * abs(high), 3 * min(a.step, b.step))


def _reason(stand: Stand, reason: str, text: Phrase) -> Relation:
    return Relation.unchecked(stand=stand, reason=reason, text=text)


def _agree(reason: str, a: "QuantityValue", b: "QuantityValue") -> Relation:
    return _reason(Stand.COMPATIBLE, reason, _AGREEMENTS[reason].fill(**_pair(a, b)))


def _conflict(reason: str, a: "QuantityValue", b: "QuantityValue") -> Relation:
    return _reason(Stand.CONFLICT, reason, _CONFLICTS[reason].fill(**_pair(a, b)))


def _pair(a: "QuantityValue", b: "QuantityValue") -> dict[str, object]:
    first, second = sorted((a, b), key=_size) if _size(a) != _size(b) else sorted((a, b), key=_wording)
    return {"a": shown(first), "b": shown(second)}


def _size(v: "QuantityValue") -> tuple[float, float]:
    return v.low, v.high


def _wording(v: "QuantityValue") -> tuple[str, str, str]:
    return v.canonical, v.written_unit, repr(v)


def shown(v: "QuantityValue") -> Phrase:
    """A quantity for readers: bound, number, unit as written."""
    from crosscheck.model.values.wording import words_of

    return words_of(v)


_OTHER_MEASURE = Phrase(en="The two numbers count different things.", id="Kedua angka menghitung hal yang berbeda.")
_OTHER_SCOPE = Phrase(
    en="The two numbers are of different scope (part and whole, forecast and outcome, or other times).",
    id="Cakupan kedua angka berbeda (bagian dan keseluruhan, perkiraan dan hasil, atau waktu lain).",
)
_OTHER_UNIT = Phrase(en="The two amounts are of different dimensions.", id="Kedua besaran berbeda dimensi.")
_NO_RATE = Phrase(en="Two currencies cannot be compared without a rate.", id="Dua mata uang tidak dapat dibandingkan tanpa kurs.")
_FAR_BOUND = Phrase(
    en="The bound holds, but says little about the other number.", id="Batasnya terpenuhi, tetapi jauh dari angka yang lain."
)
_AGREEMENTS = {
    "rounding": Phrase(
        en="{a} and {b} are the same number, rounded.", id="{a} dan {b} adalah angka yang sama setelah dibulatkan."
    ),
    "bound": Phrase(
        en="{a} and {b} can both hold: one is a bound.", id="{a} dan {b} dapat sama-sama benar: salah satunya batas."
    ),
    "range": Phrase(en="{a} lies within {b}, or the two overlap.", id="{a} masuk dalam rentang {b}, atau keduanya beririsan."),
    "unit": Phrase(
        en="{a} and {b} are the same amount in two units.", id="{a} dan {b} adalah besaran yang sama dalam dua satuan."
    ),
}
_CONFLICTS = {
    "value": Phrase(en="{a} and {b} cannot both be the figure.", id="{a} dan {b} tidak mungkin sama-sama tepat."),
    "scale": Phrase(
        en="{a} and {b} have the same digits but another scale.", id="{a} dan {b} berdigit sama tetapi berbeda skala."
    ),
    "unit": Phrase(
        en="{a} and {b} have the same digits but another unit.", id="{a} dan {b} berdigit sama tetapi berbeda satuan."
    ),
    "currency": Phrase(
        en="{a} and {b} are the same sum in two currencies.", id="{a} dan {b} berjumlah sama tetapi berbeda mata uang."
    ),
    "malformed": Phrase(
        en="One number is not well formed, so that its size is open: {a} and {b}.",
        id="Satu angka salah bentuk sehingga besarnya tidak jelas: {a} dan {b}.",
    ),
}
