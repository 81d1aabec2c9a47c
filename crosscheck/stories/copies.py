"""Near-copies: articles that share a good part of their text. Signatures find the candidates, alignment says what is shared."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import LCSseq

from crosscheck.model.article import Article
from crosscheck.safe.arrays import distinct
from crosscheck.stories.signature import SLOTS
from crosscheck.stories.sketch import Sketch
from crosscheck.stories.words import prose, word_list

LIKELY = 0.12
"""Estimated share of common runs, of all that either text has, from which two texts are worth aligning."""
ROWS = 2
"""Slots of a band: with 32 bands of 2, texts that share a quarter of their runs meet in a band in 87 of 100 cases, those that
share four in ten in 99."""
NEAR = 12
"""Articles that one meets, at most, in a band's list: of a text that hundreds carry, each is tied to some."""
RUN = 5
"""Words in a row that two texts must share for them to count as copied; single words meet in any two texts."""
COPIED = 0.4
"""Share of the shorter text from which two texts are near-copies."""
FEWEST = 12
"""Words that near-copies share at least, which is more than a quotation that both have."""


@dataclass(frozen=True, slots=True)
class NearCopy:
    """Two articles that share text, by id (`a` < `b`). `share` is 0..1: what the signatures estimate of the runs of both."""

    a: str
    b: str
    share: float


def near_copies(sketches: Sequence[Sketch]) -> tuple[NearCopy, ...]:
    """The pairs of `sketches` whose texts are likely copies, by id; near-linear in their number.

    Candidates only: `shared_text` says of two articles what they share.
    """
    ordered = sorted((s for s in sketches if s.signature), key=lambda s: s.id)
    if len(ordered) < 2:
        return ()
    slots = np.frombuffer(b"".join(s.signature for s in ordered), "<u4").reshape(len(ordered), SLOTS)
    found = distinct(np.concatenate([_met(slots[:, k : k + ROWS], len(ordered)) for k in range(0, SLOTS, ROWS)]))
    a, b = found // len(ordered), found % len(ordered)
    shares = (slots[a] == slots[b]).mean(axis=1) if len(a) else np.zeros(0)
    pairs = zip(a.tolist(), b.tolist(), shares.tolist(), strict=True)
    return tuple(NearCopy(ordered[i].id, ordered[k].id, share) for i, k, share in pairs if share >= LIKELY)


def _met(band: NDArray[np.uint32], count: int) -> NDArray[np.int64]:
    """The pairs of rows that are equal in a band, each as one number; in a long list only neighbours."""
    order = np.lexsort((*band.T[::-1],))
    found = []
    for step in range(1, NEAR + 1):
        one, other = order[:-step], order[step:]
        same = (band[one] == band[other]).all(axis=1)
        if not same.any():
            break
        low, high = np.minimum(one[same], other[same]), np.maximum(one[same], other[same])
        found.append(low.astype(np.int64) * count + high)
    return np.concatenate(found) if found else np.zeros(0, dtype=np.int64)


def shared_text(a: Article, b: Article) -> float:
    """The share (0..1) of the shorter text's words that stand in the other in runs of RUN words or more, in the same order;
    0 if that is fewer than FEWEST words."""
    one, other = word_list(prose(a)), word_list(prose(b))
    shared = sum(_runs(one, other))
    return shared / min(len(one), len(other)) if shared >= FEWEST else 0.0


def _runs(one: tuple[str, ...], other: tuple[str, ...]) -> Iterator[int]:
    """The lengths of the runs of words that two texts have in common, by the longest common subsequence."""
    for block in LCSseq.opcodes(one, other):
        length = block.src_end - block.src_start
        if block.tag == "equal" and length >= RUN:
            yield length
