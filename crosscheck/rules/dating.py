"""What tells dates in a story apart: the zones its places may have, and whether a date is news or background."""

from collections import Counter
from datetime import timedelta

from crosscheck.model.claim import Claim
from crosscheck.model.relation import Stand
from crosscheck.model.story import Story
from crosscheck.model.values import DateValue

NEWS = timedelta(days=45)
"""A date further from publication than this is background (or a far plan), not the event that is reported."""


def local_zones(story: Story) -> tuple[int, ...]:
    """The offsets that a time without a zone may have in this story: those stated (other than UTC) and the outlets' own."""
    stated: Counter[int] = Counter()
    for claim in story.of_kind("date"):
        if isinstance(claim.value, DateValue) and claim.value.offset:
            stated[claim.value.offset] += 1
    for article in story.articles:
        shift = article.published.utcoffset() if article.published else None
        if shift:
            stated[int(shift.total_seconds()) // 60] += 1
    return tuple(sorted(stated))


def meets_in_story(a: DateValue, b: DateValue, zones: tuple[int, ...]) -> bool:
    """Whether a time without a zone meets the other in a zone of the story."""
    return any(
        x.relate(y).stand is not Stand.CONFLICT for x in _zoned(a, zones) for y in _zoned(b, zones) if x is not a or y is not b
    )


def _zoned(value: DateValue, zones: tuple[int, ...]) -> list[DateValue]:
    if value.offset is not None or value.precision not in ("minute", "hour"):
        return [value]
    return [value, *(value.model_copy(update={"zones": (zone,)}) for zone in zones)]


def background(story: Story, claim: Claim) -> bool:
    """Whether a date lies far from the article's publication."""
    published = story.article(claim.article).published
    value = claim.value
    if published is None or not isinstance(value, DateValue) or not value.day_known:
        return False
    now = published.replace(tzinfo=None)
    return value.end < now - NEWS or value.start > now + NEWS
