"""How far time may explain that two statements exclude each other."""

from datetime import timedelta

from crosscheck.model.claim import Claim
from crosscheck.model.story import Story
from crosscheck.model.values import DateValue, StatementValue
from crosscheck.rules.statement_kinds import CHANGING, PROGRESS

KNOWN_AT_ONCE = 1.2
"""What it costs that a later article tells of somebody hurt: unlike a death, most injuries are there from the first."""

COME_ABOUT = 4.5
"""What it costs that one article denied a thing up to its time ("not yet") of which a later one tells."""

LATER, FAR = timedelta(hours=8), timedelta(days=10)
"""From when on a later article may tell of what has come about since, and from when on two dates are of two times."""


def other_days(story: Story, a: Claim, b: Claim) -> bool:
    """Whether both statements carry dates, all of them so far apart: two times, not two accounts."""
    one, other = (_dates(story, c) for c in (a, b))
    return bool(one and other) and all(_apart(x, y) for x in one for y in other)


def other_years(story: Story, a: Claim, b: Claim) -> bool:
    """Whether the years that two statements name, or the time before or after one, cannot meet: each tells of its own time."""
    one, other = (_dates(story, c) for c in (a, b))
    if not (one and other) or not any(d.precision == "year" for d in (*one, *other)):
        return False
    return all(_parted(x, y) or _parted(y, x) for x in one for y in other)


def _parted(one: DateValue, other: DateValue) -> bool:
    """Whether one date, with the time that "before" and "after" open to it, is over when the other begins."""
    if one.bound == "after" or other.bound == "before":
        return False
    return _follows(one, other) or (one.end.year <= other.end.year and other.bound == "after")


def _dates(story: Story, claim: Claim) -> list[DateValue]:
    found = (d for d in story.claims_in(claim.article, "date") if d.overlaps(claim))
    return [d.value for d in found if isinstance(d.value, DateValue)]


def _apart(one: DateValue, other: DateValue) -> bool:
    first, last = sorted((one, other), key=lambda d: d.start.replace(tzinfo=None))
    gap = last.start.replace(tzinfo=None) - first.end.replace(tzinfo=None)
    return gap >= FAR or (gap >= timedelta(0) and first.start.year != last.start.year)


def may_have_changed(story: Story, a: Claim, b: Claim, key: str) -> float:
    """How far time between the articles, or between the days that the statements name, may explain the difference."""
    return max(_between_articles(story, a, b, key), _between_days(story, a, b, key))


def _between_days(story: Story, a: Claim, b: Claim, key: str) -> float:
    """How far it explains it that the two statements name days of which one is over when the other begins."""
    one, other = (_dates(story, c) for c in (a, b))
    if not (one and other) or not all(_follows(x, y) or _follows(y, x) for x in one for y in other):
        return 0.0
    first, last = (a, b) if all(_follows(x, y) for x in one for y in other) else (b, a)
    if _so_far(first, key) or key in CHANGING:
        return COME_ABOUT
    progress = isinstance(last.value, StatementValue) and f"{key}={PROGRESS.get(key)}" in last.value.states
    return COME_ABOUT if progress else 0.0


def _so_far(claim: Claim, key: str) -> bool:
    """Whether a statement denies something up to its time ("not yet")."""
    value = claim.value
    return isinstance(value, StatementValue) and value.so_far and value.negated and key not in value.apart


def _follows(first: DateValue, last: DateValue) -> bool:
    return first.end.replace(tzinfo=None) <= last.start.replace(tzinfo=None)


def _between_articles(story: Story, a: Claim, b: Claim, key: str) -> float:
    first, last = sorted((a, b), key=lambda c: str(story.article(c.article).published))
    start, end = story.article(first.article).published, story.article(last.article).published
    if start is None or end is None or end - start < LATER:
        return 0.0
    if _so_far(first, key):
        return COME_ABOUT
    if key in PROGRESS:
        assert isinstance(last.value, StatementValue)
        cost = KNOWN_AT_ONCE if key == "injuries" else 3.0
        return cost if f"{key}={PROGRESS[key]}" in last.value.states else 0.0
    return 0.6 if key in CHANGING and end - start >= 3 * LATER else 0.0
