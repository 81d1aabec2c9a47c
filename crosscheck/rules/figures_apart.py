"""What explains that two figures of one thing differ: time, growth, other scopes and days, parts that complete each other."""

from datetime import date, timedelta

from crosscheck.model.claim import Claim
from crosscheck.model.story import Story
from crosscheck.model.values import DateValue, QuantityValue, Value
from crosscheck.model.values.amounts import YEAR, scopes_differ
from crosscheck.model.values.measures import measures_stand
from crosscheck.rules.likeness import is_slip, other_fate

COUNTED_OVER_TIME = frozenset(
    "killed injured missing displaced rescued arrested recaptured infected treated recovered damaged destroyed burned deployed "
    "casualties trapped vaccinated sold seized cancelled".split()
)
"""States whose figures go on rising (or falling) after the event: a later article may have another one."""

LEAST_WHOLE = 10
"""Smaller numbers are often the sum of two others by chance."""

LEAST_BARE = 100
"""A number from here on that an article gives without a known noun ("after 212 the day before") is no other one by chance."""

LATER = timedelta(hours=3)

INFANT, MONTHS = 2 * YEAR, 0.15
"""Below this age, in seconds, months are told: they fit the time between two articles to this part of a year."""

BIRTHDAY = 0.25
"""Years after which a birthday between two articles is much likelier than a slip."""


def is_other_day(story: Story, a: Claim, b: Claim) -> bool:
    """Whether each sentence names one day, and not the same: "by Sunday", "until Friday noon"."""
    days = story.once(_days)
    one, other = days[a.id], days[b.id]
    return one is not None and other is not None and one != other


def _days(story: Story) -> dict[str, date | None]:
    """The day that the sentence of each figure names, if it is one."""
    return {c.id: _day_of(story, c) for c in story.of_kind("quantity")}


def _day_of(story: Story, claim: Claim) -> date | None:
    sentence = claim.context.sentence
    dates = [c.value for c in story.claims_in(claim.article, "date") if c.overlaps(sentence)]
    days = {v.start.date() for v in dates if isinstance(v, DateValue) and v.precision in _DAYS and v.day_known}
    return days.pop() if len(days) == 1 else None


_DAYS = ("day", "part-of-day", "hour", "minute")


def superseded(story: Story, a: Claim, b: Claim) -> bool:
    """Whether the later article has the later figure: the text says that it changed, or it is of a kind that goes on changing."""
    told = ["updated" in c.context.scope for c in (a, b)]
    if told[0] != told[1] and _moved_on(*((b, a) if told[0] else (a, b))):
        return True
    fallen = ["fallen" in c.context.scope for c in (a, b)]
    if fallen[0] != fallen[1] and _low(a if fallen[0] else b) < _low(b if fallen[0] else a):
        return True
    first, second = story.article(a.article).published, story.article(b.article).published
    if first is None or second is None or first.tzinfo is None or second.tzinfo is None:
        return False
    earlier, later = (a, b) if first <= second else (b, a)
    if _is_grown_older(earlier, later, abs(second - first)):
        return True
    if not (_changes(a) and _changes(b)) or _is_swap(a, b) or abs(second - first) < LATER:
        return False
    return _moved_on(earlier, later)


def _is_grown_older(old: Claim, new: Claim, between: timedelta) -> bool:
    """Whether a later age is what the earlier one has become: a birthday lies between; the dead have none."""
    if not all(isinstance(c.value, QuantityValue) and c.value.measure.startswith("age:") for c in (old, new)):
        return False
    if all("death" in c.context.events for c in (old, new)) and any("harmed" in c.context.scope for c in (old, new)):
        return False  # the dead grow no older
    years = between / timedelta(days=365.25)
    if _low(new) < INFANT:
        return abs((_low(new) - _low(old)) / YEAR - years) <= MONTHS
    return years > BIRTHDAY and int(years) * YEAR <= _low(new) - _low(old) <= (int(years) + 1) * YEAR


def _moved_on(old: Claim, new: Claim) -> bool:
    """Whether a figure changed as such figures do: most rise, those of the missing fall."""
    rises = _low(new) > _low(old)
    return not rises if _state(new) == "missing" else rises


def _is_swap(a: Claim, b: Claim) -> bool:
    return isinstance(a.value, QuantityValue) and isinstance(b.value, QuantityValue) and is_slip(a.value, b.value)


def _changes(claim: Claim) -> bool:
    return _state(claim) in COUNTED_OVER_TIME


def _state(claim: Claim) -> str:
    return claim.value.measure.partition(":")[2] if isinstance(claim.value, QuantityValue) else ""


def _low(claim: Claim) -> float:
    return claim.value.low if isinstance(claim.value, QuantityValue) else 0.0


def other_scope(a: Claim, b: Claim) -> bool:
    """Whether two figures are of two groups ("two men", "two women")."""
    one, other = a.value, b.value
    return isinstance(one, QuantityValue) and isinstance(other, QuantityValue) and scopes_differ(one.scope, other.scope)


def explained(story: Story, mine: Claim, theirs: Claim) -> bool:
    """Whether the article of `mine` also gives the other value for a like measure: then it tells two figures apart."""
    value = theirs.value
    if not isinstance(value, QuantityValue) or value.digits in ("", "1", "2"):
        return False
    told = story.once(_told)
    same = told.get((mine.article, value.low), ())
    fair = (c for c in same if c.value is not mine.value and not other_fate(c, theirs) and not other_scope(c, theirs))
    if any(_alike(c.value, value) for c in fair):
        return True
    if not isinstance(mine.value, QuantityValue):
        return False
    rest = told.get((mine.article, value.low - mine.value.low), ())
    return any(c.value is not mine.value and _completes(mine.value, c.value, value) for c in rest)


def _told(story: Story) -> dict[tuple[str, float], list[Claim]]:
    """The figures of each article by their size."""
    found: dict[tuple[str, float], list[Claim]] = {}
    for claim in story.of_kind("quantity"):
        if isinstance(claim.value, QuantityValue):
            found.setdefault((claim.article, claim.value.low), []).append(claim)
    return found


def _completes(part: Value, other: Value, whole: QuantityValue) -> bool:
    """Whether two counts of people in one article make the number of the other: "143 passengers and a crew of 31", 174 aboard."""
    if (
        not isinstance(part, QuantityValue)
        or not isinstance(other, QuantityValue)
        or whole.low < LEAST_WHOLE
        or not whole.measure.startswith("people")
    ):
        return False
    like = all(v.measure.startswith("people") and v.low == v.high for v in (part, other, whole))
    apart = _group_of(part) not in ("people", _group_of(other))
    return like and part.low + other.low == whole.low and apart


def _group_of(v: QuantityValue) -> str:
    return v.measure.partition(":")[0]


_HUGE = 1e6
"""A number from here on without a unit ("profit was 9.8 billion") may be one of money or of anything measured."""


def _alike(a: Value, b: QuantityValue) -> bool:
    if not isinstance(a, QuantityValue):
        return False
    same = (a.low, a.high) == (b.low, b.high) and (a.unit == b.unit or (a.unit == "count" and not a.measure and a.low >= _HUGE))
    bare = ":" not in a.measure and a.unit == "count" and a.low >= LEAST_BARE
    return same and (bare or measures_stand(a.measure, b.measure) in ("same", "close"))
