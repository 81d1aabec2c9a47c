"""Builds the parts of dates and times from runs of token classes: the day, the weekday, the clock, the part of day, the zone."""

import re
from dataclasses import replace
from functools import cache

from crosscheck.extract import date_clock_atoms
from crosscheck.extract.date_atom import EMPTY, Atom, Builder, number_of, values_of
from crosscheck.extract.date_tokens import Token
from crosscheck.lang import language_for
from crosscheck.safe.patterns import pattern

_WHICH = {"L": "last", "T": "this", "F": "next", "e": "previous"}


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


def _which(tokens: list[Token]) -> str:
    return next((_WHICH[t.cls] for t in tokens if t.cls in _WHICH), "")


def _stage(tokens: list[Token]) -> str:
    return next((str(t.value) for t in tokens if t.cls == "b"), "")


def _year(tokens: list[Token]) -> int | None:
    return next((number_of(t) for t in tokens if t.cls == "y"), None)


def _year_which(tokens: list[Token]) -> str:
    """ "last" in "April tahun lalu": which year the unit word points to."""
    said = any(t.cls == "U" and t.value == "year" for t in tokens)
    return _which(tokens) if said else ""


def _calendar(tokens: list[Token]) -> Atom | None:
    days = [number_of(t) for t in values_of(tokens, "no")]
    months = [number_of(t) for t in values_of(tokens, "M")]
    if not days or not 1 <= days[0] <= 31:
        return None
    month = months[0] if months else None
    return replace(EMPTY, day=days[0], month=month, year=_year(tokens), year_which=_year_which(tokens))


def _calendar_range(tokens: list[Token]) -> Atom | None:
    days = [number_of(t) for t in values_of(tokens, "no")][:2]
    atom = _calendar(tokens)
    if atom is None or len(days) < 2 or not days[0] < days[1] <= 31:
        return None
    return replace(atom, last_day=days[1])


def _month(tokens: list[Token]) -> Atom | None:
    month = number_of(values_of(tokens, "M")[0])
    year_which = _year_which([t for t in tokens if t.value != "month"])
    which = "" if year_which else _which(tokens)
    return replace(EMPTY, month=month, year=_year(tokens), which=which, year_which=year_which, stage=_stage(tokens))


def _week_of_month(tokens: list[Token]) -> Atom | None:
    """ "The last week of January", "pekan kedua Maret": a week within a named month."""
    if not any(t.cls == "U" and t.value == "week" for t in tokens):
        return None
    number = next((number_of(t) for t in tokens if t.cls in "on"), 0)
    last = any(t.cls == "L" for t in tokens)
    if not last and not 1 <= number <= 5:
        return None
    month = number_of(values_of(tokens, "M")[0])
    return replace(EMPTY, month=month, year=_year(tokens), stage="last week" if last else f"week {number}")


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
    return replace(EMPTY, day=day, month=month, year=year) if ok else None


def _holiday(tokens: list[Token]) -> Atom | None:
    value = values_of(tokens, "H")[0].value
    if not isinstance(value, tuple):
        return None
    return replace(EMPTY, month=int(value[0]), day=int(value[1]), year=_year(tokens))


def _weekday(tokens: list[Token]) -> Atom | None:
    stage = _stage(tokens)
    which = _which(tokens)
    part = {"early": "early", "late": "late"}.get(stage, "")
    near = next((t.value for t in tokens if t.cls == "R"), None)
    if isinstance(near, tuple) and len(near) == 3:
        part, which = near[1] or part, which if near[1] or near[2] == "ctx" else "last"
    return replace(EMPTY, weekday=number_of(values_of(tokens, "W")[0]), which=which, part=part)


def _weekday_of_week(tokens: list[Token]) -> Atom | None:
    """ "Monday of last week", "Kamis pekan lalu": a day of a calendar week."""
    if not any(t.cls == "U" and t.value == "week" for t in tokens):
        return None
    return replace(EMPTY, weekday=number_of(values_of(tokens, "W")[0]), unit="week", which=_which(tokens))


def _weekday_of_month(tokens: list[Token]) -> Atom | None:
    """ "The third Monday of June", "Senin ketiga bulan Juni": a day found by counting within a month."""
    number = next((number_of(t) for t in tokens if t.cls == "o"), 0)
    last = number < 0 or any(t.cls == "L" for t in tokens)
    if not last and not 1 <= number <= 5:
        return None
    weekday, month = number_of(values_of(tokens, "W")[0]), number_of(values_of(tokens, "M")[0])
    return replace(EMPTY, weekday=weekday, month=month, year=_year(tokens), stage="last" if last else f"nth {number}")


def _weekday_day(tokens: list[Token]) -> Atom | None:
    """ "Tuesday the 11th": a day of the month by the publication."""
    day = number_of(values_of(tokens, "no")[0])
    return replace(EMPTY, weekday=number_of(tokens[0]), day=day) if 1 <= day <= 31 else None


def _relative_day(tokens: list[Token]) -> Atom | None:
    value = tokens[0].value
    if not isinstance(value, tuple) or len(value) != 3:
        return None
    days, part, anchor = value
    return replace(EMPTY, shift=("day", days, anchor), part=part)


def _ago(tokens: list[Token]) -> Atom | None:
    number, unit = _amount(tokens)
    if unit in ("hour", "minute", "weekend", ""):
        return None
    back = any(t.cls in "GLE<" for t in tokens[1:])
    anchor = "pub" if any(t.cls in "GL" for t in tokens) else "ctx"
    vague = any(t.cls == "f" for t in tokens)
    days = {"fortnight": ("day", 14 * number), "decade": ("year", 10 * number)}
    unit, number = days.get(unit, (unit, number))
    return replace(EMPTY, shift=(unit, -number if back else number, anchor), vague=vague)


def _amount(tokens: list[Token]) -> tuple[int, str]:
    for t in tokens:
        if t.cls == "u" and isinstance(t.value, tuple):
            return int(t.value[1]), str(t.value[0])
    numbers = values_of(tokens, "nwvf")
    units = values_of(tokens, "U")
    return (number_of(numbers[0]), str(units[0].value)) if numbers and units else (0, "")


def _adjacent(tokens: list[Token]) -> Atom | None:
    """ "the next day", "the previous night", "the day before": beside the date spoken of."""
    back = any(t.cls in "e<" for t in tokens)
    told = tokens[0].cls == "d"
    part = next((str(t.value) for t in tokens if t.cls == "P"), "")
    unit = next((str(t.value) for t in tokens if t.cls == "U"), "day")
    if unit not in ("day", "week", "month", "year") or not (told or back):
        return None
    return replace(EMPTY, shift=(unit, -1 if back else 1, "ctx"), part=part)


def _same_day(tokens: list[Token]) -> Atom | None:
    part = next((str(t.value) for t in tokens if t.cls == "P"), "")
    unit = next((str(t.value) for t in tokens if t.cls == "U"), "day")
    return replace(EMPTY, shift=("day", 0, "ctx"), part=part) if unit == "day" else None


def _period(tokens: list[Token]) -> Atom | None:
    unit = str(values_of(tokens, "U")[0].value)
    if unit not in ("week", "month", "year", "weekend", "decade"):
        return None
    which = _which(tokens)
    if not which and unit != "weekend":
        return None
    return replace(EMPTY, unit=unit, which=which or "last", stage=_stage(tokens))


def _season(tokens: list[Token]) -> Atom | None:
    return replace(EMPTY, season=number_of(values_of(tokens, "Y")[0]), year=_year(tokens), which=_which(tokens))


def _decade(tokens: list[Token]) -> Atom | None:
    digits = "".join(ch for ch in values_of(tokens, "z")[0].text if ch.isdecimal())
    decade = int(digits) if len(digits) == 4 else 1900 + int(digits)
    return replace(EMPTY, decade=decade, stage=_stage(tokens)) if decade % 10 == 0 and 1000 <= decade < 2100 else None


def _plain_year(tokens: list[Token]) -> Atom | None:
    year = _year(tokens)
    return replace(EMPTY, year=year, stage=_stage(tokens)) if year and 1500 <= year <= 2100 else None


_LONGEST = 100
"""Years that a stretch told by its first and last year may last."""


def _years(tokens: list[Token]) -> Atom | None:
    """ "2015-2016", "2014/15", "between 2001 and 2003": from the first year to the end of the last."""
    first, last = [number_of(t) for t in values_of(tokens, "yn")][:2]
    if tokens[-1].cls == "n":
        last += first // 100 * 100
        if len(tokens[-1].text) != 2 or last != first + 1:
            return None
    between = values_of(tokens, "g")
    fitting = between[0].value == "between" if between else _is_stroke(tokens[-2], tokens[-1])
    in_order = 1500 <= first < last <= min(2100, first + _LONGEST)
    return replace(EMPTY, year=first, last_year=last) if fitting and in_order else None


def _is_stroke(mark: Token, behind: Token) -> bool:
    """Whether a mark ties two years; with spaces around it only a dash in front of a whole year does."""
    return (mark.text in _DASHES and (mark.end == behind.start or behind.cls == "y")) or mark.text == "/"


_DASHES = frozenset("-–—")


BUILDERS: dict[str, Builder] = {
    "calendar": _calendar,
    "calendar_range": _calendar_range,
    "month": _month,
    "week_of_month": _week_of_month,
    "iso": _iso,
    "slash": _slash,
    "holiday": _holiday,
    "weekday": _weekday,
    "weekday_day": _weekday_day,
    "weekday_of_week": _weekday_of_week,
    "weekday_of_month": _weekday_of_month,
    "relative_day": _relative_day,
    "ago": _ago,
    "adjacent": _adjacent,
    "same_day": _same_day,
    "period": _period,
    "season": _season,
    "decade": _decade,
    "years": _years,
    "year": _plain_year,
    "clock": date_clock_atoms.clock,
    "clock_words": date_clock_atoms.clock_words,
    "clock_range": date_clock_atoms.clock_range,
    "part": date_clock_atoms.part,
    "part_at": date_clock_atoms.part,
    "zone": date_clock_atoms.zone_atom,
    "city_zone": date_clock_atoms.city_zone,
}
