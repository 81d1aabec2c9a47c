"""Counts of people harmed: which one is the toll of an article, and when two tolls differ by the dead only."""

from collections import defaultdict

from crosscheck.model.claim import Claim
from crosscheck.model.story import Story
from crosscheck.model.values import QuantityValue

HURT = frozenset({"injured", "shot", "treated"})
"""States that outlets tell one toll under."""

LEAD = 3
"""Sentences at the head of an article in which its toll stands."""


def is_toll(story: Story, a: Claim, b: Claim) -> float:
    """1 if each of two counts is the first of people hurt, or of people killed, in its article and stands at its head."""
    tolls = story.once(_tolls)
    family = _family(a)
    if not family or family != _family(b) or "part" in (set(a.context.scope) ^ set(b.context.scope)) or _named(a) != _named(b):
        return 0.0
    return float(tolls.get((a.article, family)) == a.id and tolls.get((b.article, family)) == b.id)


def _named(claim: Claim) -> frozenset[str]:
    """The words with a capital within a count: "four Chadian soldiers" are not all soldiers."""
    return frozenset(word for word in claim.text.split()[1:] if word[0].isupper())


def _tolls(story: Story) -> dict[tuple[str, str], str]:
    """The first count of each family in the lead of each article, by id; one is no toll."""
    found: dict[tuple[str, str], str] = {}
    for claim in sorted(story.of_kind("quantity"), key=lambda c: (c.article, c.start)):
        if (family := _family(claim)) and claim.context.sentence_index < LEAD and _count(claim) > 1:
            found.setdefault((claim.article, family), claim.id)
    return found


def is_with_the_dead(story: Story, a: Claim, b: Claim) -> bool:
    """Whether a count of those shot and one of those injured differ by the dead that either article counts."""
    states = {_state(a), _state(b)}
    if "shot" not in states or not states & {"injured", "treated"} or len(states) < 2:
        return False
    shot, hurt = (a, b) if _state(a) == "shot" else (b, a)
    dead = story.once(_dead)
    return _count(shot) - _count(hurt) in dead[a.article] | dead[b.article]


def _dead(story: Story) -> dict[str, set[float]]:
    """The numbers of people killed that each article gives."""
    found: dict[str, set[float]] = defaultdict(set)
    for claim in story.of_kind("quantity"):
        if _state(claim) == "killed":
            found[claim.article].add(_count(claim))
    return found


def _family(claim: Claim) -> str:
    state = _state(claim)
    return "hurt" if state in HURT else state if state == "killed" else ""


def _state(claim: Claim) -> str:
    """What befell the people whom a figure counts, "" if it counts none."""
    value = claim.value
    if not isinstance(value, QuantityValue) or not value.measure.startswith("people"):
        return ""
    return value.measure.partition(":")[2]


def _count(claim: Claim) -> float:
    return claim.value.low if isinstance(claim.value, QuantityValue) else 0.0
