"""Finds a publication time that a page prints, with its zone."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from functools import cache

from crosscheck.load.page.lines import Line
from crosscheck.load.page.signs import Signs, signs
from crosscheck.safe.patterns import any_of, pattern

HEAD_LINES = 8
"""Lines from the top among which a publication time is looked for without a label."""
MOST_OTHER_WORDS = 5
"""Words beside date and time that such a line may hold (a name, "published")."""
LONGEST = 140

_NUMERIC = pattern(r"(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)(?![\d/])")
_ISO = pattern(r"(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d{1,6})?)?(Z|[+-]\d\d:?\d\d)?)?")
_WORD = pattern(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Stamp:
    """A publication time, where its line is, what kind (`published`, `updated` or ``), and the words beside it."""

    time: datetime
    line: Line
    kind: str
    rest: str


@dataclass(frozen=True, slots=True)
class _Forms:
    day_month: re.Pattern[str]
    month_day: re.Pattern[str]
    hour: re.Pattern[str]
    published: re.Pattern[str]
    updated: re.Pattern[str]


@cache
def _forms(code: str) -> _Forms:
    found = signs(code)
    month = any_of(found.months)
    zones = any_of(found.lexicon.zones)
    return _Forms(
        day_month=pattern(
            rf"(?i)(?<!\d)(\d{{1,2}})(?:st|nd|rd|th)?[\s/.-]{{1,3}}({month})[.,]?[\s/.-]{{1,3}}((?:19|20)\d\d)(?!\d)"
        ),
        month_day=pattern(rf"(?i)(?<!\w)({month})\.?\s{{1,3}}(\d{{1,2}})(?:st|nd|rd|th)?,?\s{{1,3}}((?:19|20)\d\d)(?!\d)"),
        hour=pattern(
            rf"(?i)(?<![\d.:/])(\d{{1,2}})[.:](\d\d)(?:[.:]\d\d)?(?!\d)\s{{0,2}}([ap]\.?m\.?(?!\w))?\s{{0,2}}\(?({zones}(?!\w)|[+-]\d\d:?\d\d)?\)?"
        ),
        published=pattern(rf"(?i)(?<!\w){any_of(found.lexicon.published)}(?!\w)"),
        updated=pattern(rf"(?i)(?<!\w){any_of(found.lexicon.updated)}(?!\w)"),
    )


def find_stamp(lines: list[Line], code: str) -> Stamp | None:
    """The page's publication time: a labelled one before a bare one before an update."""
    head = [stamp for line in lines[:HEAD_LINES] if (stamp := _stamp(line, code))]
    tail = [stamp for line in lines[-HEAD_LINES:] if (stamp := _stamp(line, code)) and stamp.kind]
    ranked = sorted(head + tail, key=lambda s: ["published", "", "updated"].index(s.kind))
    return ranked[0] if ranked else None


def _stamp(line: Line, code: str) -> Stamp | None:
    if len(line.text) > LONGEST or (line.ended and not line.text.lower().endswith("m.")):
        return None
    found = signs(code)
    time, rest = read_time(line.text, found, code)
    if time is None:
        return None
    forms = _forms(code)
    kind = "updated" if forms.updated.search(rest) else "published" if forms.published.search(rest) else ""
    rest = forms.published.sub(" ", forms.updated.sub(" ", rest))
    words = [w for w in _WORD.findall(rest) if w.lower() not in found.days]
    if len(words) > MOST_OTHER_WORDS:
        return None
    return Stamp(time, line, kind, " ".join(words))


def read_time(text: str, found: Signs, code: str) -> tuple[datetime | None, str]:
    """The first full date in `text`, with the time of day behind it if there is one, and the text without them."""
    iso = _ISO.search(text)
    if iso:
        return _from_iso(iso, found), text[: iso.start()] + " " + text[iso.end() :]
    day = _day(text, found, code)
    if day is None:
        return None, text
    date, start, end = day
    hour = _forms(code).hour.search(text, end) or _forms(code).hour.search(text, 0, start)
    if hour is None:
        return date.replace(tzinfo=_zone(None, found)), text[:start] + " " + text[end:]
    time = _at(date, hour, found)
    first, second = sorted([(start, end), hour.span()])
    return time, text[: first[0]] + " " + text[first[1] : second[0]] + " " + text[second[1] :]


def _from_iso(iso: re.Match[str], found: Signs) -> datetime | None:
    year, month, day, hour, minute, zone = iso.groups()
    date = _date(int(year), int(month), int(day))
    return date and date.replace(hour=min(int(hour or 0), 23), minute=min(int(minute or 0), 59), tzinfo=_zone(zone, found))


def _day(text: str, found: Signs, code: str) -> tuple[datetime, int, int] | None:
    forms = _forms(code)
    for form, order in ((forms.day_month, (2, 1, 0)), (forms.month_day, (2, 0, 1))):
        match = form.search(text)
        if match:
            year, month, day = (match.groups()[k] for k in order)
            date = _date(int(year), found.months[month.lower().rstrip(".")], int(day))
            if date:
                return date, match.start(), match.end()
    match = _NUMERIC.search(text)
    date = match and _numeric(int(match[1]), int(match[2]), int(match[3]), found.lexicon.day_first)
    return (date, match.start(), match.end()) if match and date else None


def _numeric(a: int, b: int, year: int, day_first: bool) -> datetime | None:
    """4/9/2023: in the language's order; where that gives no date, in the other."""
    day, month = (a, b) if day_first else (b, a)
    return _date(year, month, day) or _date(year, day, month)


def _date(year: int, month: int, day: int) -> datetime | None:
    try:
        return datetime(year, month, day)
    except ValueError:
        return None


def _at(date: datetime, match: re.Match[str], found: Signs) -> datetime:
    hour, minute, half, zone = match.groups()
    value = int(hour)
    if half and value <= 12:
        value = value % 12 + (12 if half.lower().startswith("p") else 0)
    if value > 23 or int(minute) > 59:
        return date.replace(tzinfo=_zone(None, found))
    time = date.replace(hour=value, minute=int(minute), tzinfo=_zone(zone, found))
    if zone is not None and zone.upper() in found.lexicon.summer_zones and _is_summer(date):
        return time.replace(tzinfo=timezone((time.utcoffset() or timedelta()) + timedelta(hours=1)))
    return time


def _is_summer(date: datetime) -> bool:
    """Whether North America keeps summer time on a day: second Sunday of March to first Sunday of November."""
    first, last = datetime(date.year, 3, 8), datetime(date.year, 11, 1)
    return first + timedelta(days=6 - first.weekday()) <= date < last + timedelta(days=6 - last.weekday())


def _zone(name: str | None, found: Signs) -> timezone:
    if name is None:
        return timezone(timedelta(minutes=found.lexicon.home_zone)) if found.lexicon.home_zone else UTC
    if name[0] in "+-":
        minutes = int(name[1:3]) * 60 + int(name[-2:])
        return timezone(timedelta(minutes=-minutes if name[0] == "-" else minutes)) if minutes < 24 * 60 else UTC
    minutes = found.lexicon.zones.get(name.upper(), 0)
    return timezone(timedelta(minutes=minutes)) if minutes else UTC
