"""The time of day that a clock or a part of the day names."""

from datetime import datetime, timedelta

from crosscheck.extract.date_atom import Atom
from crosscheck.extract.date_parts import PARTS, PM_PARTS

_DAY = timedelta(days=1)
_NEAR, _JUST = timedelta(minutes=45), timedelta(minutes=20)
"""How long "nearly" and "past" reach, and how long "shortly before" and "just after"."""


def clock_span(atom: Atom, day: datetime) -> tuple[datetime, datetime] | None:
    """The minute (or the stretch) that a clock time names on `day`, half-open."""
    minute = _hour_of(atom)
    if minute is None:
        return None
    start = day + timedelta(minutes=minute)
    if atom.midnight and atom.has_day:
        return _midnight_span(atom, day)
    if atom.near:
        reach = _JUST if atom.just else _NEAR
        return (start - reach, start) if atom.bound == "before" else (start, start + reach)
    if atom.until is not None:
        last = atom.until if atom.until >= minute else atom.until + 1440
        return start, day + timedelta(minutes=last)
    return start, start + timedelta(minutes=1)


def _midnight_span(atom: Atom, day: datetime) -> tuple[datetime, datetime]:
    """Midnight "on Friday" may be the one at either end of the day; "midnight tonight" and just before it are at its end."""
    if atom.near and atom.bound == "before":
        return day + _DAY - _NEAR, day + _DAY
    if atom.part:
        return day + _DAY, day + _DAY + timedelta(minutes=1)
    return day, day + _DAY + (_NEAR if atom.near else timedelta(minutes=1))


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


def part_span(atom: Atom, day: datetime) -> tuple[datetime, datetime] | None:
    """The stretch of `day` that a part of the day names, half-open; it may run into the next day."""
    if atom.part not in PARTS:
        return None
    start, end = PARTS[atom.part]
    return day + timedelta(minutes=start), day + timedelta(minutes=end)
