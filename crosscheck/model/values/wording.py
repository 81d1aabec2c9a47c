"""Quantities in words for readers, in each language of the interface."""

from functools import lru_cache
from typing import TYPE_CHECKING

from crosscheck.model.phrase import Phrase

if TYPE_CHECKING:
    from crosscheck.model.values.quantity import QuantityValue

_BOUNDS = {
    "at least": ("at least ", "sedikitnya "),
    "more than": ("more than ", "lebih dari "),
    "at most": ("at most ", "paling banyak "),
    "less than": ("less than ", "kurang dari "),
    "": ("", ""),
}

_UNITS = {
    "kilometre": "kilometer", "metre": "meter", "centimetre": "sentimeter", "millimetre": "milimeter", "mile": "mil",
    "nautical-mile": "mil laut", "foot": "kaki", "inch": "inci", "hectare": "hektare", "square-metre": "meter persegi",
    "square-kilometre": "kilometer persegi", "square-mile": "mil persegi", "litre": "liter", "barrel": "barel",
    "tonne": "ton", "pound-mass": "pon", "second": "detik", "minute": "menit", "hour": "jam", "day": "hari", "week": "pekan",
    "month": "bulan", "year": "tahun", "decade": "dekade", "percent": "persen", "percentage-point": "poin persentase",
    "times": "kali", "degree": "derajat", "kilometre-per-hour": "km/jam", "mile-per-hour": "mil/jam", "point": "poin",
    "celsius": "derajat Celsius", "fahrenheit": "derajat Fahrenheit", "cubic-metre": "meter kubik", "cubic-foot": "kaki kubik",
    "metre-per-second": "meter per detik", "gigabit-per-second": "gigabit per detik", "megabit-per-second": "megabit per detik",
}  # fmt: skip


@lru_cache(maxsize=4096)
def words_of(v: "QuantityValue") -> Phrase:
    """ "about 50", "more than 18 months", "3,400,000,000,000 IDR"; the number is as written, with its scale."""
    if v.unit == "score":
        return Phrase(en=v.digits, id=v.digits)
    en, local = _BOUNDS[v.bound]
    if v.approximate and not v.bound:
        en, local = ("nearly ", "hampir ") if v.nearly else ("about ", "sekitar ")
    number = _written(v)
    unit = v.written_unit if v.written_unit != "count" else ""
    return Phrase(
        en=f"{en}{_english(number)} {_plural(unit, number)}".strip(),
        id=f"{local}{_indonesian(number)} {_UNITS.get(unit, unit.replace('-', ' '))}".strip(),
    )


_PLURALS = {"foot": "feet", "inch": "inches", "century": "centuries", "pound-mass": "pounds (mass)", "square-foot": "square feet"}
_UNCOUNTED = frozenset("percent celsius fahrenheit kelvin magnitude times horsepower".split())


def _plural(unit: str, number: tuple[str, ...]) -> str:
    if number == ("1",) or unit in _UNCOUNTED or unit.isupper() or unit in ("", "$"):
        return {"celsius": "°C", "fahrenheit": "°F", "percent": "per cent"}.get(unit, unit)
    if "-per-" in unit:
        head, tail = unit.split("-per-", 1)
        return f"{head}s per {tail}".replace("-", " ")
    return _PLURALS.get(unit, f"{unit}s").replace("-", " ")


def _written(v: "QuantityValue") -> tuple[str, ...]:
    """The ends of the interval in the unit as written, as plain decimal texts."""
    from crosscheck.model.values.units import UNITS

    unit = UNITS.get(v.written_unit)
    ends = (v.low,) if v.low == v.high else (v.low, v.high)
    return tuple(f"{round((x - unit.offset) / unit.factor if unit else x, 4):.12g}" for x in ends)


def _english(ends: tuple[str, ...]) -> str:
    return " to ".join(_grouped(x, ",", ".") for x in ends)


def _indonesian(ends: tuple[str, ...]) -> str:
    return " sampai ".join(_grouped(x, ".", ",") for x in ends)


def _grouped(number: str, group: str, decimal: str) -> str:
    if "e" in number:
        number = f"{float(number):.0f}"
    whole, _, rest = number.partition(".")
    sign, whole = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    parts = [whole[max(0, k - 3) : k] for k in range(len(whole), 0, -3)][::-1]
    return sign + group.join(parts) + (decimal + rest if rest else "")
