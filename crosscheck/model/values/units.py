"""Units of measure as data: each belongs to one dimension and converts exactly to its base unit."""

from typing import NamedTuple


class Unit(NamedTuple):
    """A unit: its dimension's base unit is `base`; a value x in this unit is x * factor + offset in the base unit."""

    base: str
    factor: float
    offset: float = 0.0


_LENGTH = {
    "kilometre": 1000.0, "metre": 1.0, "centimetre": 0.01, "millimetre": 0.001, "mile": 1609.344, "nautical-mile": 1852.0,
    "foot": 0.3048, "inch": 0.0254, "yard": 0.9144, "micrometre": 1e-6, "nanometre": 1e-9, "light-year": 9.4607e15,
}  # fmt: skip
_AREA = {
    "square-metre": 1.0, "square-kilometre": 1e6, "hectare": 1e4, "acre": 4046.8564224, "square-mile": 2589988.110336,
    "square-foot": 0.09290304, "square-nautical-mile": 3429904.0, "square-centimetre": 1e-4,
}  # fmt: skip
_VOLUME = {
    "litre": 1.0, "millilitre": 0.001, "cubic-metre": 1000.0, "cubic-foot": 28.316846592, "gallon": 3.785411784,
    "barrel": 158.987294928, "pint": 0.56826125, "cubic-centimetre": 0.001, "cubic-kilometre": 1e12,
}  # fmt: skip
_MASS = {
    "kilogram": 1.0, "gram": 0.001, "milligram": 1e-6, "tonne": 1000.0, "quintal": 100.0, "pound-mass": 0.45359237,
    "ounce": 0.028349523125, "stone-mass": 6.35029318, "microgram": 1e-9,
}  # fmt: skip
_TIME = {
    "second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0, "week": 604800.0, "fortnight": 1209600.0,
    "month": 2629746.0, "year": 31556952.0, "decade": 315569520.0, "century": 3155695200.0, "millisecond": 0.001,
}  # fmt: skip
_SPEED = {
    "kilometre-per-hour": 1 / 3.6, "mile-per-hour": 0.44704, "metre-per-second": 1.0, "knot": 1852 / 3600,
    "kilometre-per-second": 1000.0,
}  # fmt: skip
_POWER = {"watt": 1.0, "kilowatt": 1e3, "megawatt": 1e6, "gigawatt": 1e9, "horsepower": 745.7}
_ENERGY = {"kilowatt-hour": 1.0, "megawatt-hour": 1e3, "gigawatt-hour": 1e6, "terawatt-hour": 1e9}
_DATA = {"byte": 1.0, "kilobyte": 1e3, "megabyte": 1e6, "gigabyte": 1e9, "terabyte": 1e12, "petabyte": 1e15}
_DATA_RATE = {"megabit-per-second": 1e6, "gigabit-per-second": 1e9, "kilobit-per-second": 1e3, "terabit-per-second": 1e12}
_OTHER = {
    "percent": Unit("percent", 1.0),
    "percentage-point": Unit("percentage-point", 1.0),
    "basis-point": Unit("percentage-point", 0.01),
    "celsius": Unit("celsius", 1.0),
    "fahrenheit": Unit("celsius", 5 / 9, -160 / 9),
    "kelvin": Unit("celsius", 1.0, -273.15),
    "degree": Unit("degree", 1.0),
    "magnitude": Unit("magnitude", 1.0),
    "times": Unit("times", 1.0),
    "point": Unit("point", 1.0),
    "decibel": Unit("decibel", 1.0),
    "volt": Unit("volt", 1.0),
    "kilovolt": Unit("volt", 1000.0),
    "hertz": Unit("hertz", 1.0),
    "megahertz": Unit("hertz", 1e6),
    "gigahertz": Unit("hertz", 1e9),
    "calorie": Unit("calorie", 1.0),
    "kilocalorie": Unit("calorie", 1000.0),
    "pixel": Unit("pixel", 1.0),
    "megapixel": Unit("pixel", 1e6),
    "carat": Unit("carat", 1.0),
    "megapascal": Unit("pascal", 1e6),
    "bar": Unit("pascal", 1e5),
    "psi": Unit("pascal", 6894.757),
}

UNITS: dict[str, Unit] = {
    **{name: Unit("metre", f) for name, f in _LENGTH.items()},
    **{name: Unit("square-metre", f) for name, f in _AREA.items()},
    **{name: Unit("litre", f) for name, f in _VOLUME.items()},
    **{name: Unit("kilogram", f) for name, f in _MASS.items()},
    **{name: Unit("second", f) for name, f in _TIME.items()},
    **{name: Unit("metre-per-second", f) for name, f in _SPEED.items()},
    **{name: Unit("watt", f) for name, f in _POWER.items()},
    **{name: Unit("kilowatt-hour", f) for name, f in _ENERGY.items()},
    **{name: Unit("byte", f) for name, f in _DATA.items()},
    **{name: Unit("bit-per-second", f) for name, f in _DATA_RATE.items()},
    **_OTHER,
}
"""Every unit by its name. Currencies are not here: their base unit is their ISO code and nothing converts exactly."""

MEASURED = frozenset(
    "metre square-metre litre kilogram second metre-per-second watt kilowatt-hour byte bit-per-second celsius".split()
)
"""Base units in which the same amount may be written in several units."""


def is_currency(unit: str) -> bool:
    """Whether a base unit is a currency ("USD"; "$" is a dollar whose country the text leaves open)."""
    return unit == "$" or (len(unit) == 3 and unit.isalpha() and unit.isupper())
