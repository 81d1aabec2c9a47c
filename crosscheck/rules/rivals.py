"""What else the claims of a pair could be paired with, and the log-odds in which that is weighed."""

import math
from collections import defaultdict
from collections.abc import Iterable

from crosscheck.model.claim import Claim
from crosscheck.model.story import Pair

Partners = dict[tuple[str, str], list[tuple[float, str]]]
"""By claim and other article the two likeliest partners there, the likelier first."""


def logit(probability: float, least: float = 0.005) -> float:
    """The log-odds of a probability, which is kept `least` away from 0 and 1."""
    return math.log(max(probability, least) / max(1 - probability, least))


def logistic(log_odds: float) -> float:
    """The probability for log-odds."""
    return 1 / (1 + math.exp(-log_odds))


def partners_of(found: Iterable[tuple[Pair, Claim, Claim]]) -> Partners:
    """The likeliest partners of each claim in each other article."""
    near: Partners = defaultdict(list)
    for pair, a, b in found:
        near[a.id, b.article].append((pair.same_thing, b.id))
        near[b.id, a.article].append((pair.same_thing, a.id))
    return {key: sorted(rows, reverse=True)[:2] for key, rows in near.items()}


def rival(partners: Partners, pair: Pair, a: Claim, b: Claim) -> float:
    """By how much (in log-odds, -2 to 2) a pair is likelier than what either claim pairs with else in the other's article."""
    ends = ((a.id, b.article), b.id), ((b.id, a.article), a.id)
    others = [p for key, mate in ends for p, k in partners[key] if k != mate]
    return max(-2.0, min(2.0, logit(pair.same_thing) - logit(max(others, default=0.02))))
