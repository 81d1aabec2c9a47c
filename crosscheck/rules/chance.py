"""How much two articles tell: the more they do, the more of it differs by chance without being of one thing."""

import math

from crosscheck.model.claim import Claim
from crosscheck.model.story import Story

SHORT = 1250
"""Letters of a short report, of about 200 words; two as short as that are taken as the measure."""


def length(story: Story, a: Claim, b: Claim) -> float:
    """The log of how many times more passages the articles of two claims could be compared in than two short reports."""
    one, other = (len(story.article(c.article).body) for c in (a, b))
    return max(0.0, math.log(max(one, 1) * max(other, 1) / SHORT**2))
