"""Blocking: which pairs of claims are worth a closer look. Never all pairs of a large story."""

import numpy as np
from numpy.typing import NDArray

from crosscheck.align.features import Group, Matrix, measure_of, unit_of
from crosscheck.align.vectors import ClaimVectors

PARTNERS = 4
"""Candidates that a claim keeps in each other article."""

MOST_PARTNERS = 40
"""Candidates that a claim keeps in all: bounds the work in a story of very many articles."""


def candidates(group: Group, vectors: ClaimVectors | None) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The pairs (a, b), a < b, of claims of a group that may be about one thing, as two arrays of numbers in the group."""
    count = len(group.claims)
    articles = np.asarray([c.article for c in group.claims])
    chosen: set[tuple[int, int]] = set()
    shared = _keys(group)
    for start in range(0, count, 512):
        rows = np.arange(start, min(start + 512, count))
        scores = _quick_scores(group, vectors, shared, rows)
        for row in rows:
            chosen |= _best(scores[row - start], int(row), articles, group)
    ordered = sorted(chosen)
    return np.asarray([a for a, _ in ordered], dtype=np.int64), np.asarray([b for _, b in ordered], dtype=np.int64)


def _quick_scores(group: Group, vectors: ClaimVectors | None, keys: Matrix, rows: NDArray[np.int64]) -> Matrix:
    """A cheap score of each of `rows` with each claim of the group, shape (rows, claims)."""
    score = keys[rows] @ keys.T
    if vectors is not None:
        focus, sentence = vectors.focus[group.rows], vectors.sentence[group.rows]
        score = score + focus[rows] @ focus.T + sentence[rows] @ sentence.T
    return np.asarray(score, dtype=np.float32)


def _keys(group: Group) -> Matrix:
    """Hashed bags of entities, events, measure and unit per claim, each row of length 1 at most."""
    width = 256
    bags = np.zeros((len(group.claims), width), dtype=np.float32)
    for k, claim in enumerate(group.claims):
        parts = measure_of(claim.value).split(":")
        marks = [*claim.context.entities, *claim.context.events, measure_of(claim.value), unit_of(claim.value), *parts]
        for mark in filter(None, marks):
            bags[k, _bucket(mark, width)] += 1.0
    lengths = np.linalg.norm(bags, axis=1, keepdims=True)
    return np.asarray(bags / np.maximum(lengths, 1.0), dtype=np.float32)


def _bucket(mark: str, width: int) -> int:
    """A stable number for a text (Python's own hash differs from run to run)."""
    number = 0
    for code in mark.encode("utf-8", "replace"):
        number = (number * 131 + code) % 1_000_003
    return number % width


def _best(scores: Matrix, row: int, articles: NDArray[np.str_], group: Group) -> set[tuple[int, int]]:
    """The best partners of one claim: a few per article, not so many in all."""
    kept: dict[str, int] = {}
    chosen: set[tuple[int, int]] = set()
    for k in np.argsort(-scores, kind="stable")[: 60 + 8 * MOST_PARTNERS].tolist():
        article = str(articles[k])
        if k == row or kept.get(article, 0) >= PARTNERS or _same_words(group, row, k):
            continue
        kept[article] = kept.get(article, 0) + 1
        chosen.add((min(row, k), max(row, k)))
        if len(chosen) >= MOST_PARTNERS:
            break
    return chosen


def _same_words(group: Group, a: int, b: int) -> bool:
    """Whether two claims of one article rest on the same words."""
    one, other = group.claims[a], group.claims[b]
    return one.article == other.article and one.span.overlaps(other.span)
