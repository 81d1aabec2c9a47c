"""Pairs worth a score: articles that share rare terms, close in time where a term is in many, or whose signatures
are alike.

The work for an article is bounded (TERMS terms, NEAR neighbours on either side in each), so that it grows with the number of
articles and not with that of pairs.
"""

import numpy as np
from numpy.typing import NDArray

from crosscheck.safe.arrays import distinct, distinct_with_places
from crosscheck.stories.features import Pile
from crosscheck.stories.table import Ints, Table, spread

TERMS = 40
"""Terms of an article that are looked up, the heaviest that another article has too."""
NEAR = 16
"""Articles before and after it, in time, that an article meets in the list of a term."""
MOST = 60
"""Candidates that an article proposes."""
LEAST = 8.0
"""Weight of shared terms from which a pair is worth a score: one that is rare, or two that are not."""


def candidates(pile: Pile, copies: tuple[Ints, Ints]) -> tuple[Ints, Ints]:
    """The pairs of rows worth a score, each once with the lower row first, in ascending order; `copies` are pairs that are
    so in any case, by rows."""
    count = len(pile)
    table = _joined(pile)
    order, begin, end = _lists(table, pile.times)
    proposed = [np.minimum(*copies) * count + np.maximum(*copies)]
    for row in range(count):
        entries = table.row(row)
        met, weights = _met(order, begin, end, _chosen(table, entries, begin, end), table)
        others = met != row
        proposed.append(_best(row, met[others], weights[others], count))
    pairs = distinct(np.concatenate(proposed))
    return pairs // max(count, 1), pairs % max(count, 1)


def _joined(pile: Pile) -> Table:
    """All terms that can bring two articles together: names, names in a row, figures and the title's words."""
    parts = (pile.pairs, pile.terms)
    owner = np.concatenate([np.repeat(np.arange(len(pile)), np.diff(t.starts)) for t in parts])
    columns = np.concatenate([t.columns for t in parts])
    weights = np.concatenate([t.weights for t in parts])
    by_row = np.lexsort((columns, owner))
    starts = np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(np.bincount(owner, minlength=len(pile)))])
    nothing = np.zeros(0, dtype=np.float32)
    return Table(starts, columns[by_row], weights[by_row], pile.terms.width, nothing, nothing)


def _lists(table: Table, times: NDArray[np.float64]) -> tuple[Ints, Ints, Ints]:
    """The articles of each term in the order of time: `order` holds rows, term after term; for each entry of the table
    `begin` and `end` say which stretch of `order` is near it."""
    rows = np.repeat(np.arange(len(table.starts) - 1), np.diff(table.starts))
    rank = np.empty(len(times), dtype=np.int64)
    rank[np.argsort(np.where(np.isnan(times), np.inf, times), kind="stable")] = np.arange(len(times))
    sorting = np.lexsort((rank[rows], table.columns))
    columns = table.columns[sorting]
    first = np.searchsorted(columns, table.columns, side="left")
    last = np.searchsorted(columns, table.columns, side="right")
    place = np.empty(len(rows), dtype=np.int64)
    place[sorting] = np.arange(len(rows))
    return rows[sorting], np.maximum(first, place - NEAR), np.minimum(last, place + NEAR + 1)


def _chosen(table: Table, entries: slice, begin: Ints, end: Ints) -> Ints:
    """The entries of a row that are looked up."""
    places = np.arange(entries.start, entries.stop)
    places = places[end[places] - begin[places] > 1]
    return places[np.argsort(-table.weights[places], kind="stable")[:TERMS]]


def _met(order: Ints, begin: Ints, end: Ints, places: Ints, table: Table) -> tuple[Ints, NDArray[np.float64]]:
    """The rows that the chosen entries lead to, each once, with the weight of the terms that lead there."""
    where, which = spread(begin[places], end[places])
    rows, inverse = distinct_with_places(order[where])
    return rows, np.bincount(inverse, weights=table.weights[places][which], minlength=len(rows)).astype(np.float64)


def _best(row: int, met: Ints, weights: NDArray[np.float64], count: int) -> Ints:
    """The pairs of `row` with the rows that share most with it, each pair as one number."""
    best = np.lexsort((met, -weights))[:MOST]
    others = met[best[weights[best] >= LEAST]]
    return np.asarray(np.minimum(row, others) * count + np.maximum(row, others), dtype=np.int64)
