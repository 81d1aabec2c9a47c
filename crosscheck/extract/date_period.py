"""The day, week, month, year ... that a date names, as whole days: fills in what the text leaves to the reader."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from crosscheck.extract.date_atom import Atom
from crosscheck.extract.date_clock import clock_span, part_span
from crosscheck.model.values.date import Basis, Precision

DAY = timedelta(days=1)
_AHEAD = timedelta(days=100)
"""A date without a year more than this after publication is last year's."""
_SOON = 4
"""A month without a year at most so many months ahead is one to come, where nothing speaks of the past."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What a date is resolved against: `now` is the publication time on the outlet's clock, `spoken` the day spoken of
    before, `zones` the offsets the article makes likely, `ahead` whether the sentence speaks of the future, `gone` of the
    past."""

    now: datetime | None
    spoken: datetime | None
    zones: tuple[int, ...]
    ahead: bool
    day_first: bool
    gone: bool = True


@dataclass(frozen=True, slots=True)
class Period:
    """An interval of whole days with its precision and how it was found; `exact` False means that its edges are a guess."""

    start: datetime
    end: datetime
    precision: Precision
    basis: Basis
    approximate: bool = False


def period_of(atom: Atom, frame: Frame) -> Period | None:
    """The day, week, month, year ... of an atom; None where it names none or nothing resolves it."""
    if atom.shift is not None:
        return _shifted(atom, frame)
    if atom.decade is not None:
        return _staged(Period(datetime(atom.decade, 1, 1), datetime(atom.decade + 10, 1, 1), "decade", "stated"), atom.stage)
    if atom.season is not None:
        return _season(atom, frame)
    if atom.unit:
        return _unit(atom, frame)
    if atom.day is not None:
        return _calendar_day(atom, frame)
    if atom.month is not None:
        return _month(atom, frame)
    if atom.year is not None:
        last = atom.last_year or atom.year
        return _staged(Period(datetime(atom.year, 1, 1), datetime(last + 1, 1, 1), "year", "stated"), atom.stage)
    return _weekday(atom, frame) if atom.weekday is not None else None


def midnight(moment: datetime) -> datetime:
    """The start of the day of `moment`, without a zone."""
    return datetime(moment.year, moment.month, moment.day)


def _calendar_day(atom: Atom, frame: Frame) -> Period | None:
    now = frame.now
    day, month = atom.day or 1, atom.month
    if atom.vague and month is not None and month <= 12 and _month_first(atom, frame):
        day, month = month, day
    if month is None:
        near = [_date(y, m, day) for y, m in _months_near(now)]
        fitting = [d for d in near if d and atom.weekday in (None, d.weekday())]
        return _nearest(now, [*fitting] or near, frame) if now else None
    if atom.year is None and atom.year_which and now:
        atom = replace(atom, year=now.year + _STEP[atom.year_which])
    if atom.year is not None:
        found = _date(atom.year, month, day)
        period = Period(found, found + DAY, "day", "stated") if found else None
    elif now is None:
        return None
    else:
        period = _nearest(now, [_date(now.year + k, month, day) for k in (-1, 0, 1)], frame)
    if period and atom.last_day:
        last = _date(period.start.year, month, atom.last_day)
        period = replace(period, end=last + DAY, precision="week") if last else period
    return period


def _month_first(atom: Atom, frame: Frame) -> bool:
    """Whether 9/12 is 12 September: the order of the language, unless the weekday fits only the other one."""
    if frame.day_first or atom.weekday is None or atom.year is None or atom.day is None or atom.month is None:
        return not frame.day_first
    usual, turned = _date(atom.year, atom.day, atom.month), _date(atom.year, atom.month, atom.day)
    fits = usual is not None and usual.weekday() == atom.weekday
    return fits or turned is None or turned.weekday() != atom.weekday


def _date(year: int, month: int, day: int) -> datetime | None:
    try:
        return datetime(year, month, day)
    except ValueError:
        return None


def _months_near(now: datetime | None) -> list[tuple[int, int]]:
    if now is None:
        return []
    before = now.replace(day=1) - DAY
    after = now.replace(day=1) + timedelta(days=32)
    return [(m.year, m.month) for m in (before, now, after)]


def _nearest(now: datetime, dates: list[datetime | None], frame: Frame) -> Period | None:
    """The candidate nearest to publication; a date well ahead only if none lies behind."""
    real = [d for d in dates if d is not None]
    today = midnight(now)
    ordered = sorted(real, key=lambda d: (d > today + _AHEAD and not frame.ahead, abs((d - today).days)))
    return Period(ordered[0], ordered[0] + DAY, "day", "published") if ordered else None


def _month(atom: Atom, frame: Frame) -> Period | None:
    month, year, basis = atom.month or 1, atom.year, "stated"
    now = frame.now
    if year is None:
        if now is None:
            return None
        basis = "published"
        year = _month_year(atom, month, now, frame)
    start = datetime(year, month, 1)
    return _staged(
        Period(start, _next_month(start), "month", "stated" if basis == "stated" else "published"), atom.stage, atom.weekday or 0
    )


def _month_year(atom: Atom, month: int, now: datetime, frame: Frame) -> int:
    if atom.year_which:
        return now.year + _STEP[atom.year_which]
    behind = month <= now.month
    if atom.which == "next" or (frame.ahead and atom.which != "last"):
        return now.year if month >= now.month else now.year + 1
    if atom.which == "last":
        return now.year if month < now.month else now.year - 1
    to_come = (month - now.month) % 12
    if 0 < to_come <= (1 if frame.gone else _SOON):
        return now.year + (month < now.month)
    return now.year if behind else now.year - 1


def _next_month(start: datetime) -> datetime:
    return datetime(start.year + start.month // 12, start.month % 12 + 1, 1)


def _weekday(atom: Atom, frame: Frame) -> Period | None:
    """ "Monday" is the last one up to today, or the next where the sentence speaks of the future; "last Monday" may be the
    one before, so its interval is wider."""
    if frame.now is None or atom.weekday is None:
        return None
    today = midnight(frame.now)
    back = (today.weekday() - atom.weekday) % 7
    ahead = (atom.weekday - today.weekday()) % 7
    if atom.which == "next":
        first = today + (ahead or 7) * DAY
        return Period(first, first + 8 * DAY, "week", "weekday")
    if frame.ahead and atom.which != "last":
        return _one_day(today + ahead * DAY)
    if atom.which == "last":
        nearest = today - (back or 7) * DAY
        timed = bool(atom.part) or atom.has_clock
        return _one_day(nearest) if timed else Period(nearest - 7 * DAY, nearest + DAY, "week", "weekday")
    if not back and _still_to_come(atom, frame.now):
        back = 7
    return _one_day(today - back * DAY)


def _one_day(start: datetime) -> Period:
    return Period(start, start + DAY, "day", "weekday")


def _still_to_come(atom: Atom, now: datetime) -> bool:
    """Whether the time named lies ahead on the day of publication, so that a report of it means a week ago."""
    span = clock_span(atom, midnight(now)) if atom.has_clock else part_span(atom, midnight(now))
    return span is not None and span[0] > now and not atom.zone


_STEP = {"last": -1, "this": 0, "next": 1, "previous": -1, "": 0}


def _shifted(atom: Atom, frame: Frame) -> Period | None:
    unit, number, anchor = atom.shift or ("day", 0, "pub")
    base = frame.now if anchor == "pub" else frame.spoken
    if base is None:
        return None
    if unit == "year":
        year = base.year + number
        return _years(year, 1, approximate=True) if 1 < year < 9000 else None
    start = _moved(midnight(base), round(number * _UNIT_DAYS[unit]))
    if start is None:
        return None
    before, after = _UNIT_EDGES[unit]
    vague = atom.vague or unit == "month"
    return Period(start - before * DAY, start + after * DAY, _UNIT_PRECISION[unit], "relative", approximate=vague)


_UNIT_DAYS = {"day": 1.0, "week": 7.0, "month": 30.44}
_UNIT_EDGES = {"day": (0, 1), "week": (3, 4), "month": (15, 16)}
_UNIT_PRECISION: dict[str, Precision] = {"day": "day", "week": "week", "month": "month"}


def _moved(day: datetime, days: int) -> datetime | None:
    try:
        return day + days * DAY
    except OverflowError:
        return None


def _years(year: int, count: int, *, approximate: bool = False) -> Period:
    precision: Precision = "decade" if count > 1 else "year"
    return Period(datetime(year, 1, 1), datetime(year + count, 1, 1), precision, "relative", approximate)


def _unit(atom: Atom, frame: Frame) -> Period | None:
    if frame.now is None:
        return None
    today, step = midnight(frame.now), _STEP[atom.which]
    if atom.unit == "week":
        monday = today - today.weekday() * DAY + 7 * step * DAY
        if atom.weekday is not None:
            return _one_day(monday + atom.weekday * DAY)
        return _staged(Period(monday, monday + 7 * DAY, "week", "relative"), atom.stage)
    if atom.unit == "weekend":
        return _weekend(today, atom.which)
    if atom.unit == "month":
        return _staged(_month_from(today, step), atom.stage)
    if atom.unit == "decade":
        return _years(today.year // 10 * 10 + 10 * step, 10)
    return _staged(_years(today.year + step, 1), atom.stage)


def _weekend(today: datetime, which: str) -> Period:
    """From Friday to Sunday: some news weekends begin early."""
    saturday = today - (today.weekday() - 5) * DAY
    if which == "last" and today.weekday() < 5:
        saturday -= 7 * DAY
    if which == "next":
        saturday += 7 * DAY
    return Period(saturday - DAY, saturday + 2 * DAY, "week", "relative")


def _month_from(today: datetime, step: int) -> Period:
    first = today.replace(day=1)
    start = first if step == 0 else _next_month(first) if step > 0 else (first - DAY).replace(day=1)
    return Period(start, _next_month(start), "month", "relative")


_SEASON_MONTHS = {0: 12, 1: 3, 2: 6, 3: 9}


def _season(atom: Atom, frame: Frame) -> Period | None:
    year = atom.year
    if year is None:
        if frame.now is None:
            return None
        behind = _SEASON_MONTHS[atom.season or 0] <= frame.now.month
        year = frame.now.year if behind and atom.which != "last" else frame.now.year - 1
        year += 1 if atom.which == "next" and behind else 0
    start = datetime(year, _SEASON_MONTHS[atom.season or 0], 1)
    if (atom.season or 0) == 0:
        start = datetime(year - 1, 12, 1)
        return Period(start, datetime(year + 1, 3, 1), "season", "inferred", approximate=True)
    return Period(start, start + 92 * DAY, "season", "inferred", approximate=True)


def _weekday_in(month: Period, weekday: int, stage: str) -> Period:
    """The first, second ... or last such weekday of a month."""
    if stage == "last":
        start = month.end - DAY - (month.end - DAY - weekday * DAY).weekday() * DAY
    else:
        start = month.start + ((weekday - month.start.weekday()) % 7 + 7 * (int(stage.split()[1]) - 1)) * DAY
    return replace(month, start=start, end=start + DAY, precision="day")


def _staged(period: Period, stage: str, weekday: int = 0) -> Period:
    """The early, middle or late part of a period, with generous edges."""
    if not stage:
        return period
    if stage == "last" or stage.startswith("nth"):
        return _weekday_in(period, weekday, stage)
    if "week" in stage:
        return _week_in(period, stage)
    length = period.end - period.start
    early, late = {"early": (0.0, 0.45), "mid": (0.2, 0.8), "late": (0.55, 1.0)}[stage]
    start, end = midnight(period.start + early * length), midnight(period.start + late * length + DAY / 2)
    return replace(period, start=start, end=max(end, start + DAY))


def _week_in(month: Period, stage: str) -> Period:
    """A week of a month; where weeks begin is anyone's guess, so that the edges are generous."""
    if stage == "last week":
        return replace(month, start=month.end - 9 * DAY, precision="week")
    first = month.start + 7 * (int(stage.split()[1]) - 1) * DAY
    return replace(month, start=max(month.start, first - 4 * DAY), end=min(month.end, first + 10 * DAY), precision="week")
