"""How two dates stand. Pure functions on intervals: every value stands for the instants it allows, and two values agree if
they can mean one instant (or one day) in zones that both allow."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from crosscheck.model.phrase import Phrase
from crosscheck.model.relation import Relation, Stand

if TYPE_CHECKING:
    from crosscheck.model.values.date import DateValue

Interval = tuple[datetime, datetime]

CLOCK = frozenset({"minute", "hour", "part-of-day"})
DAY = timedelta(days=1)
NO_DAY = datetime(1900, 1, 1)
"""The day that stands for an unknown one."""

_SLACK: dict[str, timedelta] = {
    "minute": timedelta(minutes=17),
    "hour": timedelta(minutes=17),
    "part-of-day": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(days=4),
    "month": timedelta(days=31),
    "season": timedelta(days=45),
    "year": timedelta(days=200),
    "decade": timedelta(days=1100),
}
"""How far an approximate value may be off at each end."""

_BESIDE_PART = timedelta(minutes=25)
_BESIDE_SHORT = timedelta(minutes=-8)
_SHORT = timedelta(minutes=30)
"""A stretch no longer than this is what "just before" and "shortly after" tell."""
_POINTS = frozenset({"minute", "hour"})

_OPEN = {"clock": timedelta(hours=12), "long": timedelta(days=36525)}
_ANY = tuple(range(-12 * 60, 14 * 60 + 1, 15))
"""The offsets that there are, for a value whose zone nothing tells."""

_NORMAL_HOUR = timedelta(minutes=10)
_FAR_ZONES = timedelta(hours=6)


def canonical(value: DateValue) -> str:
    """A short text: a day, a month or an instant with its offset; approximate values begin with ~, bounds with < or >."""
    sign = ("~" if value.approximate else "") + {"before": "<", "after": ">", "": ""}[value.bound]
    zone = "" if value.offset is None else f"{value.offset // 60:+03d}:{abs(value.offset) % 60:02d}"
    start, end = value.start, value.end
    if not value.day_known:
        span = f"T{start:%H:%M}" if _is_point(value) else f"T{start:%H:%M}/{end:%H:%M}"
        return sign + span + zone
    if value.precision in CLOCK:
        until = "" if _is_point(value) else f"/{end:%dT%H:%M}"
        return f"{sign}{start:%Y-%m-%dT%H:%M}{until}{zone}"
    last = end - DAY if end - start > DAY else start
    return f"{sign}{start:%Y-%m-%d}" + (f"/{last:%Y-%m-%d}" if last > start else "")


def _is_point(value: DateValue) -> bool:
    return value.end - value.start <= timedelta(minutes=1)


def relate(a: DateValue, b: DateValue) -> Relation:
    """How two different dates stand; symmetric."""
    one, other = _begin(a), _begin(b)
    if (_all_of(a) > _all_of(b)) if one == other else (one > other):
        a, b = b, a
    if not (a.day_known and b.day_known):
        return _relate_times(a, b)
    if _is_day(a) and _is_day(b):
        return _relate_days(a, b)
    return _relate_instants(a, b)


def _begin(v: DateValue) -> str:
    return v.start.isoformat()


def _all_of(v: DateValue) -> str:
    return v.model_dump_json()


def _is_day(v: DateValue) -> bool:
    return v.precision not in CLOCK


def _relate_days(a: DateValue, b: DateValue) -> Relation:
    if _overlap(_span(a), _span(b)) and _weekdays_meet(a, b):
        if (a.start, a.end) == (b.start, b.end) and not (a.bound or b.bound):
            return Relation(stand=Stand.SAME)
        return _explained(a, b)
    if _far_apart_zones(a, b):
        return Relation(stand=Stand.COMPATIBLE, reason="zone", text=_ZONE_DAYS)
    return Relation(stand=Stand.UNKNOWN) if _other_reading(a, b) else _conflict(a, b)


def _other_reading(a: DateValue, b: DateValue) -> bool:
    """Whether a week or year that the text does not state, filled in by its other reading, makes the two meet."""
    pairs = [(x, y) for x in _readings(a) for y in _readings(b)][1:]
    return any(_overlap(*_times(x, y)) for x, y in pairs)


@lru_cache(maxsize=4096)
def _readings(v: DateValue) -> tuple[DateValue, ...]:
    """The value, and what it would be in the week or year beside the one that was filled in."""
    if v.basis == "weekday":
        return (v, *(_moved(v, timedelta(days=k)) for k in (-7, 7)))
    if v.basis == "published" and v.weekday != v.start.weekday():
        return (v, *(_moved(v, _year_step(v.start, k)) for k in (-1, 1)))
    return (v,)


def _year_step(day: datetime, years: int) -> timedelta:
    """From a day to the same day of another year; from 29 February to 28 February."""
    year = day.year + years
    last = 28 if (day.month, day.day) == (2, 29) else day.day
    return day.replace(year=year, day=last) - day


def _moved(v: DateValue, by: timedelta) -> DateValue:
    return v.model_copy(update={"start": v.start + by, "end": v.end + by})


def _weekdays_meet(a: DateValue, b: DateValue) -> bool:
    """Whether a day in both intervals is the weekday that a longer interval asks for."""
    start, end = max(_span(a)[0], _span(b)[0]), min(_span(a)[1], _span(b)[1])
    wanted = {v.weekday for v in (a, b) if v.weekday is not None and v.end - v.start > DAY}
    if not wanted or end - start > timedelta(days=7):
        return len(wanted) < 2
    days = {(start + k * DAY).weekday() for k in range((end - start).days)}
    return all(w in days for w in wanted)


def _far_apart_zones(a: DateValue, b: DateValue) -> bool:
    """Whether neighbouring days in two far zones may be one moment: "Thursday" in Kourou, "Friday" in Jakarta."""
    if not (a.precision == b.precision == "day" and a.zones and b.zones):
        return False
    spans = [(_shift(_span(a), x), _shift(_span(b), y)) for x in a.zones for y in b.zones]
    return any(min(p[1], q[1]) - max(p[0], q[0]) >= _FAR_ZONES for p, q in spans)


def _relate_instants(a: DateValue, b: DateValue) -> Relation:
    """At least one of the two has a time of day."""
    if _is_day(a) or _is_day(b):
        day, time = (a, b) if _is_day(a) else (b, a)
        if _overlap(_span(day), _span(time)) and _weekday_in(day, time):
            return _explained(a, b)
        if any(_overlap(_shift(_span(day), x), _shift(_span(time), y)) for x, y in _own_zones(day, time)):
            return _zone_relation(a, b)
        return Relation(stand=Stand.UNKNOWN) if _other_reading(a, b) else _conflict(a, b)
    return _relate_times(a, b)


def _weekday_in(day: DateValue, time: DateValue) -> bool:
    if day.weekday is None or day.end - day.start <= DAY:
        return True
    return day.weekday in {time.start.weekday(), (time.end - timedelta(minutes=1)).weekday()}


def _own_zones(a: DateValue, b: DateValue) -> list[tuple[int, int]]:
    return [(x, y) for x in _zones(a) or _ANY for y in _zones(b) or _ANY]


def _zones(v: DateValue) -> tuple[int, ...]:
    return (v.offset,) if v.offset is not None else v.zones


def _relate_times(a: DateValue, b: DateValue) -> Relation:
    """Two times of day, or a time of day and a date on an unknown day."""
    if _is_day(a) or _is_day(b):
        return Relation(stand=Stand.UNKNOWN)
    around = not (a.day_known and b.day_known)
    p, q = _times(a, b)
    if _same_clock(a, b) and _meets(p, q, around):
        if (a.start, a.end) == (b.start, b.end) and not (a.bound or b.bound):
            return Relation(stand=Stand.SAME)
        return _explained(a, b)
    for x, y in _zone_pairs(a, b):
        if _meets(_shift(p, x), _shift(q, y), around):
            return _zone_relation(a, b, (x, y))
    open_half = a.either_half != b.either_half and _meet_half_a_day_apart(a, b, around)
    return Relation(stand=Stand.UNKNOWN) if open_half or (not around and _other_reading(a, b)) else _conflict(a, b)


def _times(a: DateValue, b: DateValue) -> tuple[Interval, Interval]:
    """The intervals of two times of day. Two that are both "about" an hour or a minute may be as far apart as the rougher one
    allows: "about 1" and "about 2" are two accounts, though 1.30 is about both."""
    if a.approximate and b.approximate and {a.precision, b.precision} <= _POINTS and not (a.bound or b.bound):
        rougher, other = (a, b) if _SLACK[a.precision] + _normal(b) >= _SLACK[b.precision] + _normal(a) else (b, a)
        spans = {id(rougher): _span(rougher), id(other): (other.start - _normal(other), other.end + _normal(other))}
        return spans[id(a)], spans[id(b)]
    return _widened(a, b), _widened(b, a)


def _normal(v: DateValue) -> timedelta:
    """How far a time that is not called rough may be off."""
    return _NORMAL_HOUR if v.precision == "hour" else timedelta(0)


def _widened(v: DateValue, other: DateValue) -> Interval:
    """The interval of a time of day, a rough hour wider beside a part of the day, which has no sharp ends, and less wide beside
    "just before four"."""
    start, end = _span(v)
    if not (v.approximate and v.precision in _POINTS and other.precision == "part-of-day"):
        return start, end
    more = _BESIDE_SHORT if other.end - other.start <= _SHORT else _BESIDE_PART
    return start - more, end + more


def _meet_half_a_day_apart(a: DateValue, b: DateValue, around: bool) -> bool:
    """Whether two times meet if the one that the text gives by a clock of twelve hours is after noon."""
    p, q = (_later(x, DAY / 2 if v.either_half else timedelta(0)) for x, v in zip(_times(a, b), (a, b), strict=True))
    return any(_meets(_shift(p, x), _shift(q, y), around) for x, y in _zone_pairs(a, b))


def _later(interval: Interval, by: timedelta) -> Interval:
    return interval[0] + by, interval[1] + by


def _same_clock(a: DateValue, b: DateValue) -> bool:
    """Whether both may be read off one clock: the same stated zone, or no zone stated by either, or one that is no UTC."""
    if a.offset is not None and b.offset is not None:
        return a.offset == b.offset
    stated = a.offset if a.offset is not None else b.offset
    other = b if a.offset is not None else a
    return stated is None or stated != 0 or 0 in other.zones or not other.zones


def _zone_pairs(a: DateValue, b: DateValue) -> list[tuple[int, int]]:
    """The offsets that two times may have; where nothing is known of either they stand on one clock."""
    return _own_zones(a, b) if _zones(a) or _zones(b) else [(0, 0)]


def _span(v: DateValue) -> Interval:
    """The interval with what "about", "before" and "after" add to it, and a whole hour's roundness."""
    start, end = v.start, v.end
    slack = _SLACK[v.precision] if v.approximate else _normal(v)
    reach = _OPEN["clock" if v.precision in CLOCK else "long"]
    start -= slack + (reach if v.bound == "before" else timedelta(0))
    end += slack + (reach if v.bound == "after" else timedelta(0))
    return start, end


def _shift(span: Interval, offset: int) -> Interval:
    step = timedelta(minutes=offset)
    return span[0] - step, span[1] - step


def _overlap(p: Interval, q: Interval) -> bool:
    return p[0] < q[1] and q[0] < p[1]


def _meets(p: Interval, q: Interval, around: bool) -> bool:
    """Whether two intervals overlap; `around` the clock, if a day is not known."""
    if not around:
        return _overlap(p, q)
    q = (q[0] + (p[0].date() - q[0].date()), q[1] + (p[0].date() - q[0].date()))
    return any(_overlap(p, (q[0] + k * DAY, q[1] + k * DAY)) for k in (-2, -1, 0, 1, 2))


def _conflict(a: DateValue, b: DateValue) -> Relation:
    text = Phrase(
        en=f"{_show(a, 'en')} and {_show(b, 'en')} cannot both be right of one event",
        id=f"{_show(a, 'id')} dan {_show(b, 'id')} tidak mungkin sama-sama benar untuk satu peristiwa",
    )
    return Relation(stand=Stand.CONFLICT, reason="time" if a.precision in CLOCK and b.precision in CLOCK else "date", text=text)


def _explained(a: DateValue, b: DateValue) -> Relation:
    if a.bound or b.bound:
        return Relation(stand=Stand.COMPATIBLE, reason="bound", text=_BOUND)
    if a.approximate or b.approximate:
        return Relation(stand=Stand.COMPATIBLE, reason="approximate", text=_ROUGH)
    if "part-of-day" in (a.precision, b.precision):
        return Relation(stand=Stand.COMPATIBLE, reason="part-of-day", text=_PART)
    text = _PRECISION.fill(a=Phrase(en=_show(a, "en"), id=_show(a, "id")), b=Phrase(en=_show(b, "en"), id=_show(b, "id")))
    return Relation(stand=Stand.COMPATIBLE, reason="precision", text=text)


def _zone_relation(a: DateValue, b: DateValue, zones: tuple[int, int] | None = None) -> Relation:
    if zones is None:
        return Relation(stand=Stand.COMPATIBLE, reason="zone", text=_ZONE_DAYS)
    said = Phrase(en=_show(a, "en", zones[0]), id=_show(a, "id", zones[0]))
    heard = Phrase(en=_show(b, "en", zones[1]), id=_show(b, "id", zones[1]))
    return Relation(stand=Stand.COMPATIBLE, reason="zone", text=_ZONE.fill(a=said, b=heard))


@lru_cache(maxsize=1 << 14)
def _show(v: DateValue, lang: str, zone: int | None = None) -> str:
    """The value for a reader: the day as a date, the time with its zone."""
    about = {"en": "about ", "id": "sekitar "}[lang] if v.approximate else ""
    before = {"": "", "before": {"en": "before ", "id": "sebelum "}[lang], "after": {"en": "after ", "id": "setelah "}[lang]}
    return about + before[v.bound] + _plain(v, v.offset if zone is None else zone)


def _plain(v: DateValue, zone: int | None) -> str:
    start, end = v.start, v.end
    mark = "" if zone is None else f" UTC{zone // 60:+d}" + (f":{zone % 60:02d}" if zone % 60 else "")
    day = f"{start:%Y-%m-%d} " if v.day_known else ""
    if v.precision in CLOCK:
        return f"{day}{start:%H:%M}" + ("" if _is_point(v) else f"–{end:%H:%M}") + mark
    if end - start <= DAY:
        return f"{start:%Y-%m-%d}"
    if v.precision == "year" and (start.month, start.day, end.year) == (1, 1, start.year + 1):
        return f"{start:%Y}"
    if v.precision == "month" and start.day == 1 and end.day == 1:
        return f"{start:%Y-%m}"
    return f"{start:%Y-%m-%d}–{end - DAY:%Y-%m-%d}"


_ZONE = Phrase(en="{a} is the same moment as {b}", id="{a} adalah saat yang sama dengan {b}")
_ZONE_DAYS = Phrase(
    en="in two time zones one moment can fall on two days", id="di dua zona waktu, satu saat bisa jatuh pada dua hari"
)
_BOUND = Phrase(
    en="one gives only a limit, and the other keeps it", id="yang satu hanya memberi batas, dan yang lain masih di dalamnya"
)
_ROUGH = Phrase(en="one gives only about when", id="yang satu hanya menyebut kira-kira")
_PART = Phrase(en="the time falls in that part of the day", id="waktu itu masih dalam bagian hari tersebut")
_PRECISION = Phrase(en="{a} and {b} differ only in how exact they are", id="{a} dan {b} hanya berbeda ketelitiannya")
