"""What an account of the same day may still await: an arrest, a name, a charge. Which account is later is then not known."""

from datetime import datetime, time

from crosscheck.model.claim import Claim
from crosscheck.model.story import Story
from crosscheck.model.values import StatementValue
from crosscheck.model.values.statement import POLARITY

AWAITED = frozenset("found in-custody identified published charged".split())
"""States that come about while a story runs ("no arrests", and an arrest in the next account of the same day)."""


def in_either_order(story: Story, a: Claim, b: Claim, key: str) -> bool:
    """Whether one account tells of what the other says is still to come, and nothing tells which of them is later."""
    if not all(_is_day(story.article(c.article).published) for c in (a, b)):
        return False
    return _awaits(a, b, key) or _awaits(b, a, key)


def _is_day(published: datetime | None) -> bool:
    """Whether only the day of publication is known, or not even that."""
    return published is None or published.time() == time.min


def _awaits(a: Claim, b: Claim, key: str) -> bool:
    """Whether `a` says that something has not come about by which `b` tells of it."""
    before, after = a.value, b.value
    if not isinstance(before, StatementValue) or not isinstance(after, StatementValue):
        return False
    if before.so_far and before.negated:
        return True
    states = AWAITED if key.startswith(("~", "w:", POLARITY)) else AWAITED & {key}
    return any(f"{k}=-" in before.states and f"{k}=+" in after.states for k in states)
