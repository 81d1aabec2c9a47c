"""Normalised values in words: "12 March 2024, 06:30 (UTC+7)", "at least 40", "IDR 2.3 trillion"."""

from functools import singledispatch

from babel import Locale
from babel.dates import format_date, get_day_names
from babel.numbers import format_compact_decimal, format_decimal

from crosscheck.model.values import (
    DateValue,
    HistoryValue,
    NameValue,
    OriginValue,
    PlaceValue,
    QuantityValue,
    QuoteValue,
    RoleValue,
    StatementValue,
    Value,
)
from crosscheck.report.texts import Texts
from crosscheck.report.view.articles import zone_name

_DATE_PATTERNS = {"month": "MMMM y", "season": "MMMM y", "year": "y"}
_TIMES = ("minute", "hour", "part-of-day")
_LONG = 1_000_000
_HUGE = 1e18
_LARGER = {"metre": ((1000, "km"),), "kilogram": ((1000, "t"),), "square-metre": ((1e6, "km²"), (1e4, "ha"))}
_SPANS = ((86400 * 365.25, "year"), (86400, "day"), (3600, "hour"), (60, "minute"))


@singledispatch
def readable(value: Value, t: Texts) -> str:
    """The value in the words of a reader."""
    return value.canonical


@readable.register
def _date(value: DateValue, t: Texts) -> str:
    text = ", ".join(x for x in ("" if undated(value) else _day(value, t), _clock(value)) if x)
    if value.bound:
        text = t(f"date.{value.bound}", value=text)
    return t("about", value=text) if value.approximate else text


def brief(value: Value, t: Texts, clock: bool = False) -> str:
    """The value for a headline: of a date with its day only the day, of a time only the time if `clock`."""
    if clock and isinstance(value, DateValue) and value.precision in _TIMES:
        return _clock(value)
    if isinstance(value, DateValue) and not undated(value):
        return _day(value.model_copy(update={"weekday": None}), t)
    return readable(value, t)


def undated(value: DateValue) -> bool:
    """Whether only the time of day is known."""
    return not value.day_known and value.precision in _TIMES


def _clock(value: DateValue) -> str:
    """The time of day with its zone, "" for whole days."""
    if value.precision not in _TIMES:
        return ""
    text = f"{value.start:%H:%M}"
    if value.precision == "part-of-day":
        text += f"–{value.end:%H:%M}" if value.end.hour or value.end.minute else "–24:00"
    return f"{text} ({zone_name(value.offset)})" if value.offset is not None else text


def _day(value: DateValue, t: Texts) -> str:
    if value.precision == "decade":
        return t("decade", year=value.start.year)
    text = format_date(value.start.date(), _DATE_PATTERNS.get(value.precision, "d MMMM y"), locale=t.lang)
    if value.precision == "week":
        text = t("week", value=text)
    if value.weekday is not None and value.precision not in _DATE_PATTERNS:
        text = f"{get_day_names('wide', locale=t.lang)[value.weekday]}, {text}"
    return text


@readable.register
def _quantity(value: QuantityValue, t: Texts) -> str:
    if value.unit == "score":
        return value.digits
    stated = _stated(value)
    if stated is not None:
        text = _amount(stated, value.unit, t)
    elif value.low == value.high or abs(value.high) == float("inf"):
        text = _amount(value.low, value.unit, t)
    elif abs(value.low) == float("inf"):
        text = _amount(value.high, value.unit, t)
    else:
        text = f"{number(value.low, t)}–{_amount(value.high, value.unit, t)}"
    if value.bound:
        text = t(f"bound.{value.bound}", value=text)
    elif value.ordinal:
        text = t("ordinal", value=text)
    if value.nearly:
        return t("nearly", value=text)
    return t("about", value=text) if value.approximate else text


def _stated(value: QuantityValue) -> float | None:
    """The round number that a blurred one was said with ("about 50" for 45 to 55), None if it cannot be told."""
    if not value.approximate or value.low == value.high or not value.digits.isdecimal() or len(value.digits) > 15:
        return None
    said = float(value.digits) * 10.0 ** max(-30, min(30, value.scale))
    return said if value.low * 0.99 <= said <= value.high * 1.01 else None


def _amount(amount: float, unit: str, t: Texts) -> str:
    if unit == "second":
        return _duration(amount, t)
    size, unit = next((s for s in _LARGER.get(unit, ()) if abs(amount) >= s[0]), (1, unit))
    text = number(_rounded(amount / size), t)
    if unit in ("", "count"):
        return text
    if unit == "percent":
        return f"{text}%"
    if len(unit) <= 3 and not any(c.isalnum() or c in "°²³/" for c in unit):
        return f"{unit}{text}"
    return f"{unit} {text}" if len(unit) == 3 and unit.isupper() else f"{text} {t.get('unit.' + unit, unit)}"


def _rounded(amount: float) -> float:
    """A converted amount to four digits: 112 miles are 180.2 km, not 180.246528 km."""
    if amount == 0 or abs(amount) == float("inf") or round(amount, 3) == amount:
        return amount
    return float(f"{amount:.4g}")


def _duration(seconds: float, t: Texts) -> str:
    for size, name in _SPANS:
        if abs(seconds) >= size:
            amount = round(seconds / size, 1)
            return t(f"duration.{name}", value=number(amount, t))
    return t("duration.second", value=number(seconds, t))


def number(amount: float, t: Texts) -> str:
    """A number in the writing of the language; from a million on in words ("2.3 trillion") where that loses nothing."""
    if not abs(amount) < _HUGE:
        return f"{amount:g}"
    plain = str(format_decimal(round(amount, 6), locale=t.lang, decimal_quantization=False))
    if abs(amount) < _LONG:
        return plain
    short = str(format_compact_decimal(amount, format_type="long", locale=t.lang, fraction_digits=3))
    return short if _exact(amount) else plain


def _exact(amount: float) -> bool:
    """Whether three digits after the point of millions, billions ... say it all."""
    size = 1e6
    while abs(amount) >= size * 1000 and size < 1e12:
        size *= 1000
    return abs(amount / size * 1000 - round(amount / size * 1000)) < 1e-6


@readable.register
def _quote(value: QuoteValue, t: Texts) -> str:
    return f"“{value.words}”"


@readable.register
def _name(value: NameValue, t: Texts) -> str:
    return value.name


@readable.register
def _origin(value: OriginValue, t: Texts) -> str:
    return value.name


@readable.register
def _role(value: RoleValue, t: Texts) -> str:
    role = value.role.replace(":", " ")
    what = " ".join(x for x in (t.get(f"tense.{value.tense}", value.tense), role, _titled(value.organisation, t)) if x)
    person = _titled(value.person, t)
    return f"{person}: {what}" if person else what


@readable.register
def _place(value: PlaceValue, t: Texts) -> str:
    point, stance = (t.get(f"{kind}.{value.direction}", "") for kind in ("direction", "stance"))
    near = t("direction.of", direction=point) if point else stance or value.direction
    name = " ".join(x for x in (near, _titled(value.name, t)) if x)
    words = value.name.split()
    told = value.feature in words or (value.feature == "street" and len(words) > 1)  # "Kestrel Avenue" needs no "(street)"
    if value.feature and not told:
        feature = t.get(f"feature.{value.feature}", value.feature if t.lang == "en" else "")
        name = f"{name} ({feature})" if feature and name else name or feature
    return ", ".join((name, *(_titled(part, t) for part in value.within)))


def _titled(name: str, t: Texts) -> str:
    """A name that may be a key: in capitals at its words, a territory's code as the territory's name."""
    if len(name) == 2 and name.isascii() and name.isupper():
        return str(Locale(t.lang).territories.get(name, name))
    return name.title() if name == name.casefold() else name


@readable.register
def _history(value: HistoryValue, t: Texts) -> str:
    when = _day(value.date, t) if value.date else ""
    if value.form == "term" and value.date:
        when = f"{value.date.start.year}–{value.date.end.year}"
    key = f"history.{value.form}" + (".from" if when and value.form in ("case", "earlier", "first", "nth", "record") else "")
    return t.get(key, "{when}").format(n=value.ordinal or "", when=when).strip(" :,")


@readable.register
def _statement(value: StatementValue, t: Texts) -> str:
    return value.words
