"""From the parts of a date to an interval: fills in the year, the week and the day from what the article is and has said."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from crosscheck.extract.date_atoms import Atom
from crosscheck.extract.date_parts import PARTS, PM_PARTS
from crosscheck.extract.date_zones import offset_of
from crosscheck.model.values import DateValue
from crosscheck.model.values.date import Basis, Precision
from crosscheck.model.values.date_algebra import NO_DAY

DAY = timedelta(days=1)
_NEAR = timedelta(minutes=45)
_AHEAD = timedelta(days=100)
"""A date without a year more than this after publication is last year's."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What a date is resolved against: `now` is the publication time on the outlet's clock, `spoken` the day spoken of
    before, `zones` the offsets the article makes likely, `ahead` whether the sentence speaks of the future."""

    now: datetime | None
    spoken: datetime | None
    zones: tuple[int, ...]
    ahead: bool
    day_first: bool


@dataclass(frozen=True, slots=True)
class Period:
    """An interval of whole days with its precision and how it was found; `exact` False means that its edges are a guess."""

    start: datetime
    end: datetime
    precision: Precision
    basis: Basis
    approximate: bool = False


def resolve(atom: Atom, frame: Frame) -> DateValue | None:
    """The value of a date as put together; None where nothing resolves it."""
    period = _period(atom, frame)
    timed = atom.has_clock or bool(atom.part)
    if period is None:
        return _on_day(atom, None, frame) if timed and not atom.has_day else None
    if timed and period.end - period.start <= DAY:
        return _on_day(atom, period, frame)
    return _dated(atom, period, frame)


def _dated(atom: Atom, period: Period, frame: Frame) -> DateValue:
    return DateValue(
        start=period.start,
        end=period.end,
        precision=period.precision,
        basis=period.basis,
        zones=frame.zones,
        approximate=period.approximate or atom.approximate,
        weekday=atom.weekday,
    )


def _on_day(atom: Atom, period: Period | None, frame: Frame) -> DateValue | None:
    """A time or part of a day; on `NO_DAY` if the day is not known."""
    day = period.start if period else NO_DAY
    offset = _offset(atom, day if period else frame.now or NO_DAY, frame)
    span = _clock_span(atom, day) if atom.has_clock else _part_span(atom, day)
    if span is None:
        return None
    start, end = span
    exact = atom.until is None and end - start <= timedelta(minutes=1)
    precision: Precision = "part-of-day" if not atom.has_clock or not exact else "hour" if atom.whole_hour else "minute"
    if atom.has_clock and atom.near:
        precision = "hour"
    return DateValue(
        start=start,
        end=end,
        precision=precision,
        basis=period.basis if period else "inferred",
        offset=offset,
        zones=() if offset is not None else frame.zones,
        approximate=atom.approximate or bool(period and period.approximate),
        bound="" if atom.near else "before" if atom.bound == "before" else "after" if atom.bound == "after" else "",
        weekday=atom.weekday,
        day_known=period is not None,
    )


def _offset(atom: Atom, day: datetime, frame: Frame) -> int | None:
    return offset_of(atom.zone, day) if atom.zone and atom.zone != "local" else None


def _clock_span(atom: Atom, day: datetime) -> tuple[datetime, datetime] | None:
    minute = _hour_of(atom)
    if minute is None:
        return None
    start = day + timedelta(minutes=minute)
    if atom.midnight and atom.has_day:
        return _midnight_span(atom, day)
    if atom.near:
        return (start - _NEAR, start) if atom.bound == "before" else (start, start + _NEAR)
    if atom.until is not None:
        last = atom.until if atom.until >= minute else atom.until + 1440
        return start, day + timedelta(minutes=last)
    return start, start + timedelta(minutes=1)


def _midnight_span(atom: Atom, day: datetime) -> tuple[datetime, datetime]:
    """Midnight "on Friday" may be the one at either end of the day; "midnight tonight" and just before it are at its end."""
    if atom.near and atom.bound == "before":
        return day + DAY - _NEAR, day + DAY
    if atom.part:
        return day + DAY, day + DAY + timedelta(minutes=1)
    return day, day + DAY + (_NEAR if atom.near else timedelta(minutes=1))


def _hour_of(atom: Atom) -> int | None:
    """The minute of the day on a 24-hour clock: a.m. and p.m. count, then the part of the day."""
    minute = atom.minute or 0
    if atom.half_day in ("am", "pm"):
        return minute % 720 + (720 if atom.half_day == "pm" else 0) if minute < 780 else minute
    if atom.half_day == "24" or not 0 < minute < 780:
        return minute
    _start, end = PARTS.get(atom.part, (0, 1440))
    if atom.part in PM_PARTS:
        return minute % 720 + 720
    if atom.part in ("midday", "noon_prayer"):
        return minute + 720 if minute < 6 * 60 else minute
    if atom.part in ("night", "late"):
        return minute % 720 + 720 if minute % 720 >= 5 * 60 else minute % 720
    return minute % 720 if atom.part and end <= 780 else minute


def _part_span(atom: Atom, day: datetime) -> tuple[datetime, datetime] | None:
    if atom.part not in PARTS:
        return None
    start, end = PARTS[atom.part]
    return day + timedelta(minutes=start), day + timedelta(minutes=end)


def _period(atom: Atom, frame: Frame) -> Period | None:
    """The day, week, month, year ... of an atom."""
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
        return _staged(Period(datetime(atom.year, 1, 1), datetime(atom.year + 1, 1, 1), "year", "stated"), atom.stage)
    return _weekday(atom, frame) if atom.weekday is not None else None


def midnight(moment: datetime) -> datetime:
    """The start of the day of `moment`, without a zone."""
    return datetime(moment.year, moment.month, moment.day)


def _calendar_day(atom: Atom, frame: Frame) -> Period | None:
    now = frame.now
    day, month = atom.day or 1, atom.month
    if atom.vague and not frame.day_first and month is not None and month <= 12:
        day, month = month, day
    if month is None:
        return _nearest(now, [_date(y, m, day) for y, m in _months_near(now)], frame) if now else None
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
    return _staged(Period(start, _next_month(start), "month", "stated" if basis == "stated" else "published"), atom.stage)


def _month_year(atom: Atom, month: int, now: datetime, frame: Frame) -> int:
    if atom.year_which:
        return now.year + _STEP[atom.year_which]
    behind = month <= now.month
    if atom.which == "next" or (frame.ahead and atom.which != "last"):
        return now.year if month >= now.month else now.year + 1
    if atom.which == "last":
        return now.year if month < now.month else now.year - 1
    return now.year if behind or month - now.month <= 1 else now.year - 1


def _next_month(start: datetime) -> datetime:
    return datetime(start.year + start.month // 12, start.month % 12 + 1, 1)


def _weekday(atom: Atom, frame: Frame) -> Period | None:
    """ "Monday" is the last one up to today, or the next where the sentence speaks of the future; "last Monday" may be the
    one before, so its interval is wider."""
    if frame.now is None or atom.weekday is None:
        return None
    today = midnight(frame.now)
    back = (today.weekday() - atom.weekday) % 7
    if atom.which == "next" or (frame.ahead and atom.which != "last"):
        ahead = (atom.weekday - today.weekday()) % 7
        first = today + (ahead or (7 if atom.which == "next" else 0)) * DAY
        return Period(
            first, first + (8 * DAY if atom.which == "next" else DAY), "week" if atom.which == "next" else "day", "weekday"
        )
    if atom.which == "last":
        nearest = today - (back or 7) * DAY
        if atom.part or atom.has_clock:
            return Period(nearest, nearest + DAY, "day", "weekday", approximate=False)
        return Period(nearest - 7 * DAY, nearest + DAY, "week", "weekday")
    if atom.which == "this":
        ahead = today + ((atom.weekday - today.weekday()) % 7) * DAY
        return (
            Period(ahead, ahead + DAY, "day", "weekday")
            if frame.ahead
            else Period(today - back * DAY, today - back * DAY + DAY, "day", "weekday")
        )
    if not back and _still_to_come(atom, frame.now):
        back = 7
    return Period(today - back * DAY, today - back * DAY + DAY, "day", "weekday")


def _still_to_come(atom: Atom, now: datetime) -> bool:
    """Whether the time named lies ahead on the day of publication, so that a report of it means a week ago."""
    span = _clock_span(atom, midnight(now)) if atom.has_clock else _part_span(atom, midnight(now))
    return span is not None and span[0] > now and not atom.zone


_STEP = {"last": -1, "this": 0, "next": 1, "previous": -1, "": 0}


def _shifted(atom: Atom, frame: Frame) -> Period | None:
    unit, number, anchor = atom.shift or ("day", 0, "pub")
    base = frame.now if anchor == "pub" else frame.spoken
    if base is None:
        return None
    day = midnight(base)
    basis: Basis = "relative"
    if unit == "day":
        start = _moved(day, number)
        return start and Period(start, start + DAY, "day", basis, approximate=atom.vague)
    if unit == "week":
        start = _moved(day, 7 * number)
        return start and Period(start - 3 * DAY, start + 4 * DAY, "week", basis, approximate=atom.vague)
    if unit == "month":
        start = _moved(day, round(30.44 * number))
        return start and Period(start - 15 * DAY, start + 16 * DAY, "month", basis, approximate=True)
    year = day.year + number
    if not 1 < year < 9000:
        return None
    return Period(datetime(year, 1, 1), datetime(year + 1, 1, 1), "year", basis, approximate=True)


def _moved(day: datetime, days: int) -> datetime | None:
    try:
        return day + days * DAY
    except OverflowError:
        return None


def _unit(atom: Atom, frame: Frame) -> Period | None:
    if frame.now is None:
        return None
    today, step = midnight(frame.now), _STEP[atom.which]
    if atom.unit == "week":
        monday = today - today.weekday() * DAY + 7 * step * DAY
        return _staged(Period(monday, monday + 7 * DAY, "week", "relative"), atom.stage)
    if atom.unit == "weekend":
        saturday = today - (today.weekday() - 5) * DAY + (0 if atom.which != "last" or today.weekday() >= 5 else -7) * DAY
        saturday += (7 if atom.which == "next" else 0) * DAY
        return Period(saturday - DAY, saturday + 2 * DAY, "week", "relative")
    if atom.unit == "month":
        first = today.replace(day=1)
        start = first if step == 0 else _next_month(first) if step > 0 else (first - DAY).replace(day=1)
        return _staged(Period(start, _next_month(start), "month", "relative"), atom.stage)
    if atom.unit == "decade":
        start = today.year // 10 * 10 + 10 * step
        return Period(datetime(start, 1, 1), datetime(start + 10, 1, 1), "decade", "relative")
    year = today.year + step
    return _staged(Period(datetime(year, 1, 1), datetime(year + 1, 1, 1), "year", "relative"), atom.stage)


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


def _staged(period: Period, stage: str) -> Period:
    """The early, middle or late part of a period, with generous edges."""
    if not stage:
        return period
    length = period.end - period.start
    early, late = {"early": (0.0, 0.45), "mid": (0.2, 0.8), "late": (0.55, 1.0)}[stage]
    start, end = midnight(period.start + early * length), midnight(period.start + late * length + DAY / 2)
    return replace(period, start=start, end=max(end, start + DAY))
