"""Near-copies: pairs of articles that share a good part of their text."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from crosscheck.model.article import Article
from crosscheck.stories.signature import likeness
from crosscheck.stories.sketch import Sketch

LIKELY = 0.25
"""Estimated share of common runs from which two texts are worth aligning."""


@dataclass(frozen=True, slots=True)
class NearCopy:
    """Two articles that share text, by id (`a` < `b`); `share` of the runs of both in 0..1, an estimate from the signatures."""

    a: str
    b: str
    share: float


def near_copies(sketches: Sequence[Sketch]) -> tuple[NearCopy, ...]:
    """The pairs of `sketches` whose texts are copied in good part, by id."""
    ordered = sorted(sketches, key=lambda s: s.id)
    pairs = (NearCopy(a.id, b.id, likeness(a.signature, b.signature)) for a, b in combinations(ordered, 2))
    return tuple(p for p in pairs if p.share >= LIKELY)


def shared_text(a: Article, b: Article) -> float:
    """The share of the shorter text's words that the other has in the same order, 0..1."""
    from rapidfuzz.distance import LCSseq

    one, other = a.body.casefold().split(), b.body.casefold().split()
    return LCSseq.similarity(one, other) / max(1, min(len(one), len(other)))
