"""Bags of many articles as one sparse table, and the sums over the terms that two rows share."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crosscheck.stories.sketch import TERM

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Table:
    """Row r holds the columns `columns[starts[r]:starts[r + 1]]` (ascending) with the same slice of `weights`; there are
    `width` columns. `totals` and `lengths` are the sum and the Euclidean length of each row's weights."""

    starts: Ints
    columns: NDArray[np.int32]
    weights: Floats
    width: int
    totals: Floats
    lengths: Floats

    def row(self, number: int) -> slice:
        """Where a row's entries stand."""
        return slice(int(self.starts[number]), int(self.starts[number + 1]))


def keys_of(bags: Sequence[bytes]) -> NDArray[np.uint32]:
    """All keys of the bags, one after the other."""
    return np.frombuffer(b"".join(bags), TERM)["key"].astype(np.uint32)


def tabulate(bags: Sequence[bytes], known: NDArray[np.uint32]) -> Table:
    """The table of `bags`, one a row; column c is the key `known[c]` (ascending, all keys of the bags are among them)."""
    sizes = np.fromiter((len(b) // TERM.itemsize for b in bags), dtype=np.int64, count=len(bags))
    starts = np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(sizes)])
    columns = np.searchsorted(known, keys_of(bags)).astype(np.int32)
    weights = np.frombuffer(b"".join(bags), TERM)["weight"].astype(np.float32)
    owner = np.repeat(np.arange(len(bags)), sizes)
    totals = np.bincount(owner, weights=weights, minlength=len(bags)).astype(np.float32)
    lengths = np.sqrt(np.bincount(owner, weights=np.square(weights, dtype=np.float64), minlength=len(bags))).astype(np.float32)
    return Table(starts, columns, weights, len(known), totals, lengths)


def cosines(one: Table, other: Table, a: Ints, b: Ints) -> Floats:
    """The cosine of row `a[k]` of one table and row `b[k]` of the other, for each k; `a` ascends. 0 where a row is empty."""
    found = np.zeros(len(a), dtype=np.float32)
    for start, end, mine, theirs, which in _shared(one, other, a, b):
        found[start:end] = np.bincount(which, weights=mine * theirs, minlength=end - start)
    return np.asarray(found / np.maximum(one.lengths[a] * other.lengths[b], 1e-9), dtype=np.float32)


def overlaps(table: Table, a: Ints, b: Ints, least: float) -> Floats:
    """The weight that two rows share, by the total of the lighter row (taken as `least` at least); `a` ascends."""
    found = np.zeros(len(a), dtype=np.float32)
    for start, end, mine, theirs, which in _shared(table, table, a, b):
        found[start:end] = np.bincount(which, weights=np.minimum(mine, theirs), minlength=end - start)
    return np.asarray(found / np.maximum(np.minimum(table.totals[a], table.totals[b]), least), dtype=np.float32)


def _shared(one: Table, other: Table, a: Ints, b: Ints) -> Iterator[tuple[int, int, Floats, Floats, Ints]]:
    """For each run of equal `a`: where it starts and ends, and for each entry of its partners' rows the weight that row `a`
    has in that column (0 if none), the partner's own weight, and which partner of the run it is."""
    room = np.zeros(max(one.width, 1), dtype=np.float32)
    cuts = np.flatnonzero(np.diff(a, prepend=-1)) if len(a) else a
    for start, end in zip(cuts, [*cuts[1:], len(a)], strict=True):
        mine = one.row(int(a[start]))
        room[one.columns[mine]] = one.weights[mine]
        places, which = spread(other.starts[b[start:end]], other.starts[b[start:end] + 1])
        yield int(start), int(end), room[other.columns[places]], other.weights[places], which
        room[one.columns[mine]] = 0.0


def spread(starts: Ints, ends: Ints) -> tuple[Ints, Ints]:
    """The numbers of all half-open ranges one after the other, and for each which range it is of."""
    sizes = ends - starts
    which = np.repeat(np.arange(len(starts)), sizes)
    before = np.cumsum(sizes) - sizes
    return np.arange(int(sizes.sum())) - before[which] + starts[which], which
