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


def _dates(story: Story, claim: Claim) -> list[DateValue]:
    found = (d for d in story.claims_in(claim.article, "date") if d.overlaps(claim))
    return [d.value for d in found if isinstance(d.value, DateValue)]


def _apart(one: DateValue, other: DateValue) -> bool:
    first, last = sorted((one, other), key=lambda d: d.start.replace(tzinfo=None))
    gap = last.start.replace(tzinfo=None) - first.end.replace(tzinfo=None)
    return gap >= FAR or (gap >= timedelta(0) and first.start.year != last.start.year)


def may_have_changed(story: Story, a: Claim, b: Claim, key: str) -> float:
    """How far time between the articles may explain the difference."""
    first, last = sorted((a, b), key=lambda c: str(story.article(c.article).published))
    start, end = story.article(first.article).published, story.article(last.article).published
    if start is None or end is None or end - start < LATER:
        return 0.0
    if isinstance(first.value, StatementValue) and first.value.so_far and first.value.negated and key not in first.value.apart:
        return COME_ABOUT
    if key in PROGRESS:
        assert isinstance(last.value, StatementValue)
        cost = KNOWN_AT_ONCE if key == "injuries" else 3.0
        return cost if f"{key}={PROGRESS[key]}" in last.value.states else 0.0
    return 0.6 if key in CHANGING and end - start >= 3 * LATER else 0.0
