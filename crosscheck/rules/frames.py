"""What stands around two names: whether both fill one and the same place in what is told."""

from crosscheck.model.claim import Claim
from crosscheck.model.story import Story
from crosscheck.model.values.spelling import fold

WORDS = 4
"""Words before a name that are compared."""

REACH = 60
"""Code points before a name in which these words lie."""

DIGITS = 2
"""Digits of a number before a name that tell what is meant: a house, a block, a flight."""

NUMBERED, TOLD = 0.88, 0.8
"""How sure it is that two like names are one: by a number before both, by a person told of beside both."""


def same_frame(story: Story, a: Claim, b: Claim) -> float:
    """How sure the words around two like names make it that both are one (0..1), 0 if they say nothing.

    Either the same number and the same word stand before both ("the 2100 block of"), or both sentences tell of one full name
    ("Ana Lind of X").
    """
    mine, theirs = _before(story, a), _before(story, b)
    numbers = {w for w in mine if w.isdecimal() and len(w) >= DIGITS}
    if numbers & set(theirs) and mine[-1] == theirs[-1]:
        return NUMBERED
    return TOLD if _company(a) & _company(b) else 0.0


def _before(story: Story, claim: Claim) -> list[str]:
    """The last words of the sentence before a claim, folded."""
    start = max(claim.context.sentence.start, claim.start - REACH)
    return fold(story.article(claim.article).body[start : claim.start]).split()[-WORDS:]


def _company(claim: Claim) -> set[str]:
    """The full names in the sentence of a claim."""
    return {e for e in claim.context.entities if " " in e}
