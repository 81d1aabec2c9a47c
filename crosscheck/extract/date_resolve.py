"""From the parts of a date to an interval: fills in the year, the week and the day from what the article is and has said."""

from datetime import datetime, timedelta

from crosscheck.extract.date_atom import Atom
from crosscheck.extract.date_clock import clock_span, part_span
from crosscheck.extract.date_period import DAY, Frame, Period, period_of
from crosscheck.extract.date_zones import offset_of
from crosscheck.model.values import DateValue
from crosscheck.model.values.date import Precision
from crosscheck.model.values.date_algebra import NO_DAY


def resolve(atom: Atom, frame: Frame) -> DateValue | None:
    """The value of a date as put together; None where nothing resolves it."""
    period = period_of(atom, frame)
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
    span = clock_span(atom, day) if atom.has_clock else part_span(atom, day)
    if span is None:
        return None
    start, end = span
    exact = atom.until is None and end - start <= timedelta(minutes=1)
    precision: Precision = "part-of-day" if not atom.has_clock or not exact else "hour" if atom.whole_hour else "minute"
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
        either_half=atom.has_clock and not atom.half_day and not atom.part and 60 <= (atom.minute or 0) < 780,
    )


def _offset(atom: Atom, day: datetime, frame: Frame) -> int | None:
    return offset_of(atom.zone, day) if atom.zone and atom.zone != "local" else None
