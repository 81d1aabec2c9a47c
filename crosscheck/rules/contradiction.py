"""Weighs whether two statements that exclude each other by their words speak of one thing at one time."""

from dataclasses import dataclass
from datetime import timedelta
from math import exp

from crosscheck.model.claim import Claim
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import QuantityValue, StatementValue
from crosscheck.model.values.statement import oppositions, speak_of_two_things

RARE = frozenset(
    """insured valid self-acting free-of-charge told-before aboard unanimous burial upheld tested seatbelt armed sober direct
    resistance discussed brakes""".split()
)
"""States that hardly ever stand in one story for two things."""

STRONG = frozenset(
    """condition present deal capture guilty in-public compulsory permanent target result genuine appeal ceasefire in-person
    deliberate death-manner leaving planned conscious owner voluntary kept candidate alarm left in-custody entrance side
    permitted balance welcomed in-writing contagious guarded known-to-police vaccinated cooperating crew lit""".split()
)
"""States that seldom stand in one story for two things."""

PROGRESS = {
    "found": "+", "in-custody": "+", "identified": "+", "finished": "+", "published": "+", "freed": "+", "paid": "+", "deal": "+",
    "left": "+", "accepted": "+", "confirmed": "+", "sold": "+", "condition": "stable", "operating": "+", "guilty": "+",
}  # fmt: skip
"""The value that a state tends to in time: a later article that gives it does not contradict."""

CHANGING = frozenset("open working operating lit weather conscious occupied trend hurt condition held on-time peaceful".split())
"""States that change to and fro within days."""

PARTITIVE = frozenset("hurt present identified found accepted supported paid working intact success sold permitted".split())
"""States that part of a group may have: with a number on either side they contradict nothing."""

FAINT = frozenset(
    """~end ~start ~speech ~announcement ~report ~discovery ~return ~travel ~production ~employment ~win ~match ~race ~rise ~fall
    ~measurement ~operation ~study ~construction ~case ~victim ~birth ~performance ~publication ~death trend
    cause weapon""".split()
)
"""Events that every story tells many of, so that a denial of one seldom meets another text's event."""

LATER = timedelta(hours=8)


@dataclass(frozen=True, slots=True)
class Weighed:
    """The probability that two statements contradict each other, and by what (see `oppositions`)."""

    probability: float
    key: str


def weigh(story: Story, pair: Pair, a: Claim, b: Claim) -> Weighed:
    """How likely it is that `a` and `b` contradict each other, by the best of their oppositions."""
    if a.context.quote >= 0 and b.context.quote >= 0:
        return Weighed(0.0, "")
    options = [Weighed(sigmoid(_score(story, pair, a, b, key)), key) for key in _keys(a, b)]
    return max(options, key=lambda w: (w.probability, w.key), default=Weighed(0.0, ""))


def _keys(a: Claim, b: Claim) -> tuple[str, ...]:
    one, other = a.value, b.value
    if not isinstance(one, StatementValue) or not isinstance(other, StatementValue):
        return ()
    return oppositions(one, other)


def sigmoid(score: float) -> float:
    """The probability for a score in log odds, to four places."""
    return round(1 / (1 + exp(-score)), 4)


def _score(story: Story, pair: Pair, a: Claim, b: Claim, key: str) -> float:
    score = -1.6 + 3.0 * pair.same_thing + 1.5 * max(pair.features.get("focus", 0.0), 0.0)
    score += _about(story, pair, a, b) + _kind(key)
    score -= 0.8 if a.context.quote >= 0 or b.context.quote >= 0 else 0.0
    score -= 4.5 if _numbers(story, a, b, key) else 0.0
    score -= _may_have_changed(story, a, b, key)
    score -= 2.0 if a.article == b.article else 0.0
    return score - (4.5 if _two_things(a, b) else 0.0)


def _two_things(a: Claim, b: Claim) -> bool:
    one, other = a.value, b.value
    if not isinstance(one, StatementValue) or not isinstance(other, StatementValue):
        return False
    return speak_of_two_things(one, other)


def _kind(key: str) -> float:
    """What the opposition itself says: how seldom such words meet by chance."""
    if key in RARE:
        return 1.6
    if key in STRONG:
        return 0.9
    return (-0.8 if key in FAINT else 0.0) - (0.6 if key.startswith("~") else 1.0 if key.startswith("w:") else 0.0)


def _about(story: Story, pair: Pair, a: Claim, b: Claim) -> float:
    """What the words besides the opposed ones say of whether both speak of one thing."""
    mine, theirs = set(a.context.entities), set(b.context.entities)
    shared = 0.3 if mine & theirs else -0.4 if mine and theirs else 0.0
    if story.article(a.article).language[:2] != story.article(b.article).language[:2]:
        return (shared or -0.2) + 2.0 * (pair.features.get("focus", 0.0) - 0.25)
    assert isinstance(a.value, StatementValue)
    assert isinstance(b.value, StatementValue)
    one, other = set(a.value.stems), set(b.value.stems)
    overlap = len(one & other) / max(1, min(len(one), len(other)))
    return 3.0 * min(overlap, 0.7) - 0.9 + shared


def _numbers(story: Story, a: Claim, b: Claim, key: str) -> bool:
    """Whether numbers are in play, which are for other rules."""
    counts = [
        any(_counts(q) and q.span.overlaps(c.span) for q in story.of_kind("quantity") if q.article == c.article) for c in (a, b)
    ]
    return all(counts) or (any(counts) and key in PARTITIVE)


def _counts(claim: Claim) -> bool:
    return isinstance(claim.value, QuantityValue) and claim.value.unit in ("count", "percent", "")


def _may_have_changed(story: Story, a: Claim, b: Claim, key: str) -> float:
    """How far time between the articles may explain the difference."""
    first, last = sorted((a, b), key=lambda c: str(story.article(c.article).published))
    start, end = story.article(first.article).published, story.article(last.article).published
    if start is None or end is None or end - start < LATER:
        return 0.0
    if key in PROGRESS:
        assert isinstance(last.value, StatementValue)
        return 3.0 if f"{key}={PROGRESS[key]}" in last.value.states else 0.0
    return 1.0 if key in CHANGING and end - start >= 3 * LATER else 0.0
