"""Has the cross-encoder read the passages of two claims together where the evidence leaves open whether they are of one thing."""

from collections.abc import Iterable

from crosscheck.model.claim import Claim
from crosscheck.model.passages import Together, passage
from crosscheck.model.story import Pair, Story
from crosscheck.rules import weights

LEAST = 0.4
"""Pairs that cannot become so probable by being read are not worth it."""

LEAST_TO_LEARN = 0.02
"""The same by the evidence alone, where it is still to be learned how much reading adds."""

MOST = 24
"""Pairs of one kind that are read in a story at most, the most probable ones: reading takes its time."""

Weighed = tuple[Pair, Claim, Claim, dict[str, float]]


def read_together(story: Story, kind: str, rows: Iterable[Weighed], wanted: bool = False) -> list[Weighed]:
    """The same pairs in the same order; those that were read have what the cross-encoder says among their evidence.

    Kinds of which it knows nothing are not read. Where it is `wanted` for learning, all are that are not plainly improbable.
    """
    found = list(rows)
    if story.cross_encode is None or not (wanted or weights.mixing(kind)):
        return found
    odds = [weights.probability(kind, evidence) for *_, evidence in found]
    worth = [p >= LEAST_TO_LEARN for p in odds] if wanted else [weights.at_most(kind, row[3]) >= LEAST for row in found]
    open_ = sorted((k for k, is_worth in enumerate(worth) if is_worth), key=lambda k: (-odds[k], k))[:MOST]
    if open_:
        asked = [_passages(story, kind, found[k]) for k in open_]
        for k, (_, conflict) in zip(open_, story.cross_encode(asked).tolist(), strict=True):
            pair, a, b, evidence = found[k]
            found[k] = (pair, a, b, evidence | {weights.CONFLICT: round(conflict, 4)})
    return found


def _passages(story: Story, kind: str, row: Weighed) -> Together:
    one, other = (passage(story.article(c.article), c) for c in row[1:3])
    return kind, one, other
