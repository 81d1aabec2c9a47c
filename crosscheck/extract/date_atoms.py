"""Builds the parts of dates and times from runs of token classes: the day, the weekday, the clock, the part of day, the zone."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from crosscheck.extract.date_tokens import Token
from crosscheck.extract.date_zones import city_zone
from crosscheck.lang import language_for
from crosscheck.safe.patterns import pattern


@dataclass(frozen=True, slots=True)
class Atom:
    """Part of a date as it stands in the text; `first`..`last` are token indexes, fields that are not said are None or "".

    `shift` is (unit, number, "pub" or "ctx"): counted from publication or from the date spoken of. `which` is last, this or
    next of a weekday, month or `unit`; `stage` early, mid or late in it; `minute` counts from midnight, `until` ends a range.
    """

    first: int
    last: int
    day: int | None = None
    last_day: int | None = None
    month: int | None = None
    year: int | None = None
    decade: int | None = None
    season: int | None = None
    weekday: int | None = None
    shift: tuple[str, int, str] | None = None
    vague: bool = False
    unit: str = ""
    which: str = ""
    year_which: str = ""
    stage: str = ""
    minute: int | None = None
    until: int | None = None
    half_day: str = ""
    whole_hour: bool = False
    part: str = ""
    zone: str = ""
    approximate: bool = False
    bound: str = ""
    near: bool = False
    midnight: bool = False

    @property
    def has_day(self) -> bool:
        """Whether it names a day, week, month or year."""
        return self.has_calendar or self.weekday is not None

    @property
    def has_calendar(self) -> bool:
        """Whether it names a date other than by the weekday."""
        named = (self.day, self.month, self.year, self.decade, self.season, self.shift)
        return any(x is not None for x in named) or bool(self.unit)

    @property
    def has_clock(self) -> bool:
        return self.minute is not None


Builder = Callable[[list[Token]], Atom | None]
_WHICH = {"L": "last", "T": "this", "F": "next", "e": "previous"}
_EMPTY = Atom(0, 0)


def atoms_of(tokens: list[Token], code: str) -> list[Atom]:
    """The atoms of a sentence in order; the rules of the language are tried in their order at each place."""
    classes = "".join([t.cls for t in tokens])
    anywhere, rules = _grammar(code)
    found: list[Atom] = []
    place = anywhere.search(classes)
    while place:
        k = place.start()
        atom = _first_fit(tokens, classes, k, rules)
        if atom is not None:
            found.append(atom)
            k = atom.last
        place = anywhere.search(classes, k + 1)
    return found


Rules = tuple[tuple[Builder, re.Pattern[str]], ...]


@cache
def _grammar(code: str) -> tuple[re.Pattern[str], Rules]:
    """A pattern that finds where some rule fits, and the rules in their order."""
    rules = (*_SHARED, *language_for(code).dates.rules)
    anywhere = pattern("|".join(f"(?:{source})" for _, source in rules))
    return anywhere, tuple((BUILDERS[name], pattern(source)) for name, source in rules)


def _first_fit(tokens: list[Token], classes: str, k: int, rules: Rules) -> Atom | None:
    for build, rule in rules:
        m = rule.match(classes, k)
        if m and m.end() > k:
            atom = build(tokens[k : m.end()])
            if atom is not None:
                return replace(atom, first=k, last=m.end() - 1)
    return None


_SHARED: tuple[tuple[str, str], ...] = (("iso", "i"), ("slash", "S"))


def _values(tokens: list[Token], classes: str) -> list[Token]:
    return [t for t in tokens if t.cls in classes]


def _int(token: Token) -> int:
    return int(token.value) if isinstance(token.value, (int, str)) else 0


def _which(tokens: list[Token]) -> str:
    return next((_WHICH[t.cls] for t in tokens if t.cls in _WHICH), "")


def _stage(tokens: list[Token]) -> str:
    return next((str(t.value) for t in tokens if t.cls == "b"), "")


def _year(tokens: list[Token]) -> int | None:
    return next((_int(t) for t in tokens if t.cls == "y"), None)


def _year_which(tokens: list[Token]) -> str:
    """ "last" in "April tahun lalu": which year the unit word points to."""
    said = any(t.cls == "U" and t.value == "year" for t in tokens)
    return _which(tokens) if said else ""


def _calendar(tokens: list[Token]) -> Atom | None:
    days = [_int(t) for t in _values(tokens, "no")]
    months = [_int(t) for t in _values(tokens, "M")]
    if not days or not 1 <= days[0] <= 31:
        return None
    month = months[0] if months else None
    return replace(_EMPTY, day=days[0], month=month, year=_year(tokens), year_which=_year_which(tokens))


def _calendar_range(tokens: list[Token]) -> Atom | None:
    days = [_int(t) for t in _values(tokens, "no")][:2]
    atom = _calendar(tokens)
    if atom is None or len(days) < 2 or not days[0] < days[1] <= 31:
        return None
    return replace(atom, last_day=days[1])


def _month(tokens: list[Token]) -> Atom | None:
    month = _int(_values(tokens, "M")[0])
    year_which = _year_which([t for t in tokens if t.value != "month"])
    which = "" if year_which else _which(tokens)
    return replace(_EMPTY, month=month, year=_year(tokens), which=which, year_which=year_which, stage=_stage(tokens))


def _iso(tokens: list[Token]) -> Atom | None:
    year, month, day = (int(x) for x in tokens[0].text.split("-"))
    return _valid(day, month, year)


def _slash(tokens: list[Token]) -> Atom | None:
    """12/9 or 12/9/2023, read as day and month; the resolver turns it round where the language puts the month first."""
    numbers = [int(x) for x in re.split(r"[/.-]", tokens[-1].text)]
    year = numbers[2] if len(numbers) > 2 else None
    if year is not None and year < 100:
        year += 2000 if year < 70 else 1900
    first, second = numbers[:2]
    if second > 12:
        first, second = second, first
    atom = _valid(first, second, year)
    return atom and replace(atom, vague=first <= 12)


def _valid(day: int, month: int, year: int | None) -> Atom | None:
    ok = 1 <= day <= 31 and 1 <= month <= 12
    return replace(_EMPTY, day=day, month=month, year=year) if ok else None


def _holiday(tokens: list[Token]) -> Atom | None:
    value = _values(tokens, "H")[0].value
    if not isinstance(value, tuple):
        return None
    return replace(_EMPTY, month=int(value[0]), day=int(value[1]), year=_year(tokens))


def _weekday(tokens: list[Token]) -> Atom | None:
    stage = _stage(tokens)
    which = _which(tokens)
    part = {"early": "early", "late": "late"}.get(stage, "")
    near = next((t.value for t in tokens if t.cls == "R"), None)
    if isinstance(near, tuple) and len(near) == 3:
        part, which = near[1] or part, which if near[1] or near[2] == "ctx" else "last"
    return replace(_EMPTY, weekday=_int(_values(tokens, "W")[0]), which=which, part=part)


def _weekday_day(tokens: list[Token]) -> Atom | None:
    """ "Tuesday the 11th": a day of the month by the publication."""
    day = _int(_values(tokens, "no")[0])
    return replace(_EMPTY, weekday=_int(tokens[0]), day=day) if 1 <= day <= 31 else None


def _relative_day(tokens: list[Token]) -> Atom | None:
    value = tokens[0].value
    if not isinstance(value, tuple) or len(value) != 3:
        return None
    days, part, anchor = value
    return replace(_EMPTY, shift=("day", days, anchor), part=part)


def _ago(tokens: list[Token]) -> Atom | None:
    number, unit = _amount(tokens)
    if unit in ("hour", "minute", "weekend", ""):
        return None
    back = any(t.cls in "GLE<" for t in tokens[1:])
    anchor = "pub" if any(t.cls in "GL" for t in tokens) else "ctx"
    vague = any(t.cls == "f" for t in tokens)
    days = {"fortnight": ("day", 14 * number), "decade": ("year", 10 * number)}
    unit, number = days.get(unit, (unit, number))
    return replace(_EMPTY, shift=(unit, -number if back else number, anchor), vague=vague)


def _amount(tokens: list[Token]) -> tuple[int, str]:
    for t in tokens:
        if t.cls == "u" and isinstance(t.value, tuple):
            return int(t.value[1]), str(t.value[0])
    numbers = _values(tokens, "nwvf")
    units = _values(tokens, "U")
    return (_int(numbers[0]), str(units[0].value)) if numbers and units else (0, "")


def _adjacent(tokens: list[Token]) -> Atom | None:
    """ "the next day", "the previous night", "the day before": beside the date spoken of."""
    back = any(t.cls in "e<" for t in tokens)
    told = tokens[0].cls == "d"
    part = next((str(t.value) for t in tokens if t.cls == "P"), "")
    unit = next((str(t.value) for t in tokens if t.cls == "U"), "day")
    if unit not in ("day", "week", "month", "year") or not (told or back):
        return None
    return replace(_EMPTY, shift=(unit, -1 if back else 1, "ctx"), part=part)


def _same_day(tokens: list[Token]) -> Atom | None:
    part = next((str(t.value) for t in tokens if t.cls == "P"), "")
    unit = next((str(t.value) for t in tokens if t.cls == "U"), "day")
    return replace(_EMPTY, shift=("day", 0, "ctx"), part=part) if unit == "day" else None


def _period(tokens: list[Token]) -> Atom | None:
    unit = str(_values(tokens, "U")[0].value)
    if unit not in ("week", "month", "year", "weekend", "decade"):
        return None
    which = _which(tokens)
    if not which and unit != "weekend":
        return None
    return replace(_EMPTY, unit=unit, which=which or "last", stage=_stage(tokens))


def _season(tokens: list[Token]) -> Atom | None:
    return replace(_EMPTY, season=_int(_values(tokens, "Y")[0]), year=_year(tokens), which=_which(tokens))


def _decade(tokens: list[Token]) -> Atom | None:
    digits = "".join(ch for ch in _values(tokens, "z")[0].text if ch.isdigit())
    decade = int(digits) if len(digits) == 4 else 1900 + int(digits)
    return replace(_EMPTY, decade=decade, stage=_stage(tokens)) if decade % 10 == 0 and 1000 <= decade < 2100 else None


def _plain_year(tokens: list[Token]) -> Atom | None:
    year = _year(tokens)
    return replace(_EMPTY, year=year, stage=_stage(tokens)) if year and 1500 <= year <= 2100 else None


def _clock(tokens: list[Token]) -> Atom | None:
    number = _values(tokens, "cnwmyN")[0]
    minute = _minute_of(number)
    half = next((str(t.value) for t in tokens if t.cls == "A"), "")
    if minute is None or (half and minute >= 13 * 60 + 60):
        return None
    whole = number.cls in "nw"
    atom = replace(_EMPTY, minute=minute, half_day=half or _hm(number), whole_hour=whole, zone=_zone(tokens))
    atom = replace(atom, midnight=number.cls == "m" and minute == 0)
    return _hedged(atom, tokens)


def _hm(number: Token) -> str:
    """Noon and midnight, 24-hour forms and hours with a nought in front leave no half of the day open."""
    if number.cls in "myN":
        return "24"
    return "24" if number.cls == "c" and (number.text.startswith("0") or _int_head(number.text) > 12) else ""


def _int_head(text: str) -> int:
    return int(re.split(r"[:.]", text)[0])


def _minute_of(token: Token) -> int | None:
    if token.cls == "m":
        return _int(token)
    if token.cls == "c":
        hour, minute = (int(x) for x in re.split(r"[:.]", token.text)[:2])
    elif token.cls in "yN":
        if len(token.text) != 4 or not token.text.isdigit():
            return None
        hour, minute = int(token.text[:2]), int(token.text[2:])
    else:
        hour, minute = _int(token), 0
    return hour * 60 + minute if 0 <= hour <= 24 and minute < 60 and hour * 60 + minute <= 1440 else None


def _zone(tokens: list[Token]) -> str:
    return next((str(t.value or t.text) for t in tokens if t.cls == "Z"), "")


def _hedged(atom: Atom, tokens: list[Token]) -> Atom:
    first = tokens[0]
    if first.cls == "a" or "a" in [t.cls for t in tokens[:2]]:
        return replace(atom, approximate=True)
    if first.cls in "<>":
        return replace(atom, bound="before" if first.cls == "<" else "after", near=first.value == "near")
    return atom


def _clock_words(tokens: list[Token]) -> Atom | None:
    """Half past three, a quarter to four, eighteen minutes to four, "sebelas kurang seperempat", "setengah empat"."""
    head = next(k for k, t in enumerate(tokens) if t.cls in "hqnw")
    body = tokens[head:]
    numbers = _values(body, "hqnwmc")
    if len(numbers) < 2:
        return None
    hour_first = any(t.cls == "K" for t in tokens[:head])
    if hour_first and numbers[0].cls == "h":
        shift, hour = -30, numbers[1]
    else:
        part, hour = (numbers[1], numbers[0]) if hour_first else (numbers[0], numbers[1])
        back = any(t.cls in "tk<" for t in body)
        shift = -_int(part) if back else _int(part)
    start = _minute_of(hour)
    if start is None or abs(shift) >= 60 or (hour.cls in "nw" and start > 24 * 60):
        return None
    half = next((str(t.value) for t in tokens if t.cls == "A"), "")
    atom = replace(_EMPTY, minute=(start + shift) % 1440, half_day=half or _hm(hour))
    return _hedged(atom, tokens)


def _clock_range(tokens: list[Token]) -> Atom | None:
    first, second = _values(tokens, "nc")[:2]
    a, b = _minute_of(first), _minute_of(second)
    halves = [str(t.value) for t in _values(tokens, "A")]
    if a is None or b is None:
        return None
    if halves:
        b = _twelve(b, halves[-1])
        a = _twelve(a, halves[0]) if len(halves) > 1 or _twelve(a, halves[0]) < b else a
    return replace(_EMPTY, minute=a, until=b, half_day="24", zone=_zone(tokens))


def _twelve(minute: int, half: str) -> int:
    return minute % 720 + (720 if half == "pm" else 0)


def _part(tokens: list[Token]) -> Atom | None:
    return replace(_EMPTY, part=str(_values(tokens, "PQ")[0].value))


def _zone_atom(tokens: list[Token]) -> Atom | None:
    return replace(_EMPTY, zone=_zone(tokens))


def _city_zone(tokens: list[Token]) -> Atom | None:
    name = " ".join(t.text for t in _values(tokens, "C"))
    zone = city_zone(name)
    return replace(_EMPTY, zone=zone) if zone else None


BUILDERS: dict[str, Builder] = {
    "calendar": _calendar,
    "calendar_range": _calendar_range,
    "month": _month,
    "iso": _iso,
    "slash": _slash,
    "holiday": _holiday,
    "weekday": _weekday,
    "weekday_day": _weekday_day,
    "relative_day": _relative_day,
    "ago": _ago,
    "adjacent": _adjacent,
    "same_day": _same_day,
    "period": _period,
    "season": _season,
    "decade": _decade,
    "year": _plain_year,
    "clock": _clock,
    "clock_words": _clock_words,
    "clock_range": _clock_range,
    "part": _part,
    "part_at": _part,
    "zone": _zone_atom,
    "city_zone": _city_zone,
}
