"""Stories from scored pairs: the likeliest groups join first, as long as their articles go together on the whole."""

from collections.abc import Callable, Iterator

import numpy as np

from crosscheck.stories.features import Matrix
from crosscheck.stories.table import Ints

JOIN = 0.5
"""Mean probability between the articles of two groups from which they are one story: one likely pair makes no chain."""
LARGEST = 300
"""Articles that are weighed all against all; where more hang together, the weakest ties are cut first."""
STEPS = 12
"""Cuts, each at a higher probability; what then still hangs together (a text that hundreds carry) is one story."""

Score = Callable[[Ints, Ints], Matrix]
"""The probabilities of pairs of rows (the first ascending)."""


def cluster(count: int, a: Ints, b: Ints, scores: Matrix, score: Score) -> list[list[int]]:
    """The groups of `count` rows, each ascending, given scored pairs; `score` is asked for the pairs that are missing."""
    found: list[list[int]] = []
    for piece in _pieces(np.arange(count), a, b, scores, JOIN):
        found += _agglomerate(piece, score) if 1 < len(piece) <= LARGEST else [piece.tolist()]
    return sorted(found)


def _pieces(rows: Ints, a: Ints, b: Ints, scores: Matrix, least: float, step: int = 0) -> Iterator[Ints]:
    """The connected pieces of the graph of pairs with `least` probability, those that are too large cut at a higher one."""
    strong = scores >= least
    a, b, scores = a[strong], b[strong], scores[strong]
    label = components(rows, a, b)
    order = np.argsort(label, kind="stable")
    cuts = np.flatnonzero(np.diff(label[order])) + 1
    for piece in np.split(rows[order], cuts):
        if len(piece) <= LARGEST or step >= STEPS:
            yield piece
            continue
        inside = np.isin(a, piece)
        yield from _pieces(piece, a[inside], b[inside], scores[inside], least + (1 - least) / 4, step + 1)


def components(rows: Ints, a: Ints, b: Ints) -> Ints:
    """For each row the place in `rows` (ascending) of the first row that it hangs together with."""
    parent = list(range(len(rows)))

    def root(k: int) -> int:
        while parent[k] != k:
            parent[k] = parent[parent[k]]
            k = parent[k]
        return k

    for i, k in zip(np.searchsorted(rows, a).tolist(), np.searchsorted(rows, b).tolist(), strict=True):
        one, other = root(i), root(k)
        parent[max(one, other)] = min(one, other)
    return np.asarray([root(k) for k in range(len(rows))], dtype=np.int64)


def _agglomerate(rows: Ints, score: Score) -> list[list[int]]:
    """Average linkage: the two groups with the highest mean probability join, until no mean reaches JOIN."""
    size = len(rows)
    one, other = np.triu_indices(size, 1)
    means = np.zeros((size, size))
    means[one, other] = score(rows[one], rows[other])
    means = np.round(means + means.T, 6)
    groups = [[int(r)] for r in rows]
    for _ in range(size - 1):
        i, k = divmod(int(np.argmax(means)), size)
        if means[i, k] < JOIN:
            break
        n, m = len(groups[i]), len(groups[k])
        joined = (n * means[i] + m * means[k]) / (n + m)
        means[i], means[:, i] = joined, joined
        means[i, i] = 0.0
        means[k], means[:, k] = -1.0, -1.0
        groups[i] += groups[k]
        groups[k] = []
    return [sorted(g) for g in groups if g]
