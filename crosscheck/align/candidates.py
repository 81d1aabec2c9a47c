"""Blocking: which pairs of claims are worth a closer look. Never all pairs of a large story."""

from collections.abc import Iterator

import numpy as np

from crosscheck.align.facts import measure_of, unit_of
from crosscheck.align.groups import Group, Matrix, Numbers, numbered
from crosscheck.align.vectors import ClaimVectors

PARTNERS = 4
"""Candidates that a claim keeps in each other article."""

MOST_PARTNERS = 24
"""Candidates that a claim keeps in all: bounds the work in a story of very many articles."""


NEIGHBOURS = 50
"""Articles before and after its own, in the order in which they came out, that a claim looks for partners in."""

AT_ONCE = 512
"""Claims that are scored at once."""


def candidates(group: Group, vectors: ClaimVectors | None) -> tuple[Numbers, Numbers]:
    """The pairs (a, b), a < b, of claims of a group that may be about one thing, as two arrays of numbers in the group."""
    articles = numbered(c.article for c in group.claims).tolist()
    spans = [(c.start, c.end) for c in group.claims]
    tables = [_keys(group)]
    if vectors is not None:
        tables += [vectors.focus[group.rows], vectors.sentence[group.rows]]
    chosen: set[tuple[int, int]] = set()
    most = min(MOST_PARTNERS, PARTNERS * len(set(articles)))
    for rows, others in _windows(group):
        scores = _quick_scores(tables, rows, others)
        for k, row in enumerate(rows.tolist()):
            chosen |= _best(scores[k], row, others, articles, spans, most)
    ordered = np.asarray(sorted(chosen), dtype=np.int64).reshape(-1, 2)
    return ordered[:, 0], ordered[:, 1]


def _windows(group: Group) -> Iterator[tuple[Numbers, Numbers]]:
    """Some claims at a time, and the claims that these are compared with: all, but in a story of very many articles those of
    the articles around theirs."""
    count = len(group.claims)
    if len(group.ranks) <= 2 * NEIGHBOURS:
        every = np.arange(count)
        yield from ((every[k : k + AT_ONCE], every) for k in range(0, count, AT_ONCE))
        return
    ranks = np.asarray([group.ranks[c.article] for c in group.claims])
    order = np.argsort(ranks, kind="stable")
    ranks = ranks[order]
    for start in range(0, count, AT_ONCE):
        stop = min(start + AT_ONCE, count)
        low = np.searchsorted(ranks, ranks[start] - NEIGHBOURS, side="left")
        high = np.searchsorted(ranks, ranks[stop - 1] + NEIGHBOURS, side="right")
        yield order[start:stop], order[low:high]


def _quick_scores(tables: list[Matrix], rows: Numbers, others: Numbers) -> Matrix:
    """A cheap score of each of `rows` with each of `others`, shape (rows, others)."""
    score = tables[0][rows] @ tables[0][others].T
    for table in tables[1:]:
        score = score + table[rows] @ table[others].T
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


def _best(
    scores: Matrix, row: int, others: Numbers, articles: list[int], spans: list[tuple[int, int]], most: int
) -> set[tuple[int, int]]:
    """The best partners of one claim: a few per article, `most` in all; none that rests on the same words."""
    kept: dict[int, int] = {}
    chosen: set[tuple[int, int]] = set()
    mine, (start, end) = articles[row], spans[row]
    for k in others[_first(scores, 60 + 8 * MOST_PARTNERS)].tolist():
        article = articles[k]
        if k == row or kept.get(article, 0) >= PARTNERS:
            continue
        if article == mine and spans[k][0] < end and start < spans[k][1]:
            continue
        kept[article] = kept.get(article, 0) + 1
        chosen.add((min(row, k), max(row, k)))
        if len(chosen) >= most:
            break
    return chosen


def _first(scores: Matrix, count: int) -> list[int]:
    """The numbers of the `count` best scores, the best first, of equal ones the first; only these are sorted."""
    if len(scores) <= count:
        found: list[int] = np.argsort(-scores, kind="stable").tolist()
        return found
    least = np.partition(scores, len(scores) - count)[len(scores) - count]
    near = np.flatnonzero(scores >= least)
    best: list[int] = near[np.argsort(-scores[near], kind="stable")][:count].tolist()
    return best
