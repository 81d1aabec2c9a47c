"""Which times of day the articles of a story give. A witness seldom names what all articles are of ("it was just after noon"),
but the only time of day in an article, and the first, is mostly the time of that."""

from collections import defaultdict
from dataclasses import dataclass

from crosscheck.model.claim import Claim
from crosscheck.model.story import Story
from crosscheck.model.values import DateValue

CLOCKS = frozenset({"minute", "hour", "part-of-day"})


@dataclass(frozen=True, slots=True)
class Clocks:
    """Of each article: how many times of day it gives, and the id of the first."""

    count: dict[str, int]
    first: dict[str, str]

    def evidence(self, a: Claim, b: Claim) -> dict[str, float]:
        """Whether two times of day are the only ones (a fraction where there are more) and the first ones of their articles."""
        if not (_is_clock(a) and _is_clock(b)) or _days_apart(a, b) > 1:
            return {}
        return {
            "only clocks": 1 / (self.count.get(a.article, 1) * self.count.get(b.article, 1)),
            "first clocks": float(self.first.get(a.article) == a.id and self.first.get(b.article) == b.id),
        }


def clocks_of(story: Story) -> Clocks:
    """The times of day of a story, without those at which somebody spoke."""
    values: dict[str, set[str]] = defaultdict(set)
    first: dict[str, str] = {}
    for claim in story.of_kind("date"):
        if _is_clock(claim) and "said" not in claim.context.scope:
            values[claim.article].add(claim.value.canonical)
            first.setdefault(claim.article, claim.id)
    return Clocks({article: len(found) for article, found in values.items()}, first)


def _is_clock(claim: Claim) -> bool:
    return isinstance(claim.value, DateValue) and claim.value.precision in CLOCKS


def _days_apart(a: Claim, b: Claim) -> int:
    one, other = a.value, b.value
    if not (isinstance(one, DateValue) and isinstance(other, DateValue) and one.day_known and other.day_known):
        return 0
    return abs((one.start.date() - other.start.date()).days)
