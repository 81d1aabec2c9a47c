"""How sure it is that two figures which differ are of one thing: evidence by name, and its learned weights."""

import math

from crosscheck.model.claim import Claim, Status
from crosscheck.model.story import Pair
from crosscheck.model.values import QuantityValue
from crosscheck.model.values.measures import is_name, is_relative, is_specific, measures_stand
from crosscheck.model.values.units import is_currency
from crosscheck.rules import weights
from crosscheck.rules.likeness import fate_of, is_tenfold, other_fate, slip_weight
from crosscheck.rules.rivals import logistic, logit

TELLING = frozenset(
    "demanded offered each capacity children women men adults another opening closing maximum minimum standings".split()
)
"""Scopes that, on one side only, make another measure likely."""


def odds(evidence: dict[str, float]) -> float:
    """The probability (0..1) that figures which differ are of one thing."""
    return weights.probability("figures", evidence)


def raised(probability: float, others: int) -> float:
    """A probability that further pairs between the same two sides bear out; each adds little, since outlets copy."""
    return logistic(logit(probability, 0.01) + 0.3 * min(others, 3))


def evidence_of(pair: Pair, a: Claim, b: Claim, rival: float, alone: bool) -> dict[str, float]:
    """What speaks for and against two quantities being one figure; `rival` is how much likelier the best other partner is."""
    one, other = a.value, b.value
    if not isinstance(one, QuantityValue) or not isinstance(other, QuantityValue):
        return {}
    slip = pair.relation.reason != "value"
    standing = measures_stand(one.measure, other.measure) if one.unit == other.unit else "close"
    scopes = (set(one.scope) ^ set(other.scope)) - {"current"}
    ages = one.measure.startswith("age:") and other.measure.startswith("age:")
    size = 0.0 if slip or is_tenfold(one, other) else _size(one, other)
    nameless = ages * (2 - _is_named(one) - _is_named(other)) / 2
    return {
        "likeness": logit(pair.same_thing),
        "margin": pair.features.get("focus_margin", -0.3),
        "rival": max(-0.5, min(0.5, rival)),
        "alone": float(alone),
        "slip": float(slip),
        "digits": 0.0 if slip else slip_weight(one, other),
        "same": float(standing == "same"),
        "open": float(standing == "open"),
        "apart": float(standing == "apart"),
        "slip apart": float(slip and standing == "apart"),
        "slip of one digit": float(slip and len(one.digits) < 2 and one.unit != "count" and not is_currency(one.unit)),
        "slip of rare unit": float(slip and len(one.digits) > 1 and one.unit == other.unit and _is_rare(one.unit)),
        "forecast": float("forecast" in scopes and not slip),
        "telling scope": float(bool(scopes & TELLING)),
        "scope": float(bool(scopes - TELLING - {"forecast"})),
        "planned": float((a.status is Status.PLANNED) != (b.status is Status.PLANNED)),
        "denied": float(Status.DENIED in (a.status, b.status)),
        "updated": float("updated" in scopes),
        "other year": float(any(s.startswith("year:") for s in scopes)),
        "others": float(one.unit == "count" and "part" in scopes and _is_less(one, other)),
        "one more": float(one.unit == "count" and "part" in scopes and abs(one.low - other.low) == 1),
        "short slip": float(slip and one.unit == other.unit == "count" and len(one.digits) < 3),
        "dimensions": float(one.unit != other.unit and not (is_currency(one.unit) and is_currency(other.unit))),
        "words": float(standing == "open" and one.unit == "count" and bool(one.measure) and bool(other.measure)),
        "numbers shared": pair.features.get("numbers_shared", 0.0),
        "across": 1.0 - pair.features.get("same_language", 1.0),
        "nameless": nameless,
        "nameless focus": nameless * (pair.features.get("focus", 0.0) - 0.4),
        "nameless crowd": nameless * (not alone),
        "nameless roles": nameless * (_have_two_roles(a, b) and not (fate_of(a) and fate_of(a) == fate_of(b))),
        "two fates": float(ages and other_fate(a, b)),
        **(_persons(one.measure[4:], other.measure[4:]) if ages else {}),
        "size": size,
        "size of time": size * (one.unit == "second" and not ages),
        "odd power": float(is_currency(one.unit) and pair.relation.reason == "scale" and not _is_likely_power(one, other)),
        "complement": float(one.unit == other.unit == "percent" and one.low + other.low == 100),
        "remainder": float(_is_remainder(one) != _is_remainder(other)),
        "score crowd": float(one.unit == "score" and not alone),
        "moments": float("partial" in one.scope and "partial" in other.scope),
        "rare alone": float(alone and one.unit == other.unit and _is_rare(one.unit)),
        **_measured(one, other, ages),
        "only": _is_only(a, b) + _is_only(b, a),
        "position": pair.features.get("position", 0.3),
        "head": pair.features.get("head", 0.0),
        "sentence": pair.features.get("sentence", 0.0),
        "focus": pair.features.get("focus", 0.0),
        "entities": pair.features.get("entities", 0.0),
    }


def _persons(one: str, other: str) -> dict[str, float]:
    """Whether only one of two persons is told by name, or as a relative where the other is not named either."""
    named, kin = is_name(one) != is_name(other), is_relative(one) != is_relative(other)
    return {"half named": float(named), "half kin": float(kin and not named)}


def _is_only(mine: Claim, theirs: Claim) -> float:
    """1 if the text calls the smaller number small ("only three"): it answers who says more; -1 if it does so of the greater."""
    if (
        "only" not in mine.context.scope
        or not isinstance(mine.value, QuantityValue)
        or not isinstance(theirs.value, QuantityValue)
    ):
        return 0.0
    return 1.0 if mine.value.low < theirs.value.low else -1.0


def _measured(one: QuantityValue, other: QuantityValue, ages: bool) -> dict[str, float]:
    """What kind of figure both are."""
    return {
        "count": float(one.unit == "count"),
        "small": float(one.unit == "count" and min(abs(one.low), abs(other.low)) < 10),
        "percent": float(one.unit == "percent"),
        "money": float(len(one.unit) == 3 or one.unit == "$"),
        "time": float(one.unit == "second" and not ages),
        "age": float(ages),
        "ordinal": float(one.measure.startswith("ordinal:")),
        "general": float(not is_specific(one.measure) or not is_specific(other.measure)),
        "bound": float(bool(one.bound or other.bound)),
    }


_ACCUSED = frozenset("charge arrest accusation trial conviction sentence detention confession custody".split())
_HARMED = frozenset("death injury treatment murder victim rescue funeral burial".split())


def _have_two_roles(a: Claim, b: Claim) -> bool:
    """Whether one clause speaks of somebody accused and the other of somebody harmed."""
    one, other = set(a.context.events), set(b.context.events)
    return any(x & _ACCUSED and y & _HARMED and not y & _ACCUSED for x, y in ((one, other), (other, one)))


_ANYONE = frozenset(
    "man woman boy girl child teenager victim resident student baby toddler patient patients passenger officer driver player "
    "friend neighbour a an he she "
    "ia".split()
)
"""Words for persons of whom a story may have many."""


def _is_named(age: QuantityValue) -> bool:
    """Whether an age is that of a person whom the text names or sets apart ("daughter", "pilot")."""
    person = age.measure.partition(":")[2]
    return bool(person) and person not in _ANYONE


def _is_less(one: QuantityValue, other: QuantityValue) -> bool:
    """Whether the part, of a part and a whole, is the smaller number."""
    part, whole = (one, other) if "part" in one.scope else (other, one)
    return part.low < whole.low


_COMMON = frozenset({"count", "second", "percent", "metre", "$", "times"})


def _is_rare(unit: str) -> bool:
    """Whether a story has few figures in a unit: an area, a volume, a weight."""
    return unit not in _COMMON and not is_currency(unit)


def _is_remainder(v: QuantityValue) -> bool:
    return v.measure.endswith(":remaining")


def _is_likely_power(a: QuantityValue, b: QuantityValue) -> bool:
    """Whether two scales are mistaken for each other: a nought too many, or another word ("million", "billion")."""
    small, great = sorted((abs(a.low), abs(b.low)))
    power = round(math.log10(great / small)) if small else 0
    return power == 1 or power % 3 == 0


def _size(a: QuantityValue, b: QuantityValue) -> float:
    """How unlike two sizes are: the logarithm of their ratio, 4 at most."""
    small, great = sorted((abs(a.low), abs(b.low)))
    return min(4.0, math.log2(great / small)) if small else 2.0
