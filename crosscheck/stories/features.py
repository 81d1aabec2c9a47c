"""What is measured of two sketches to tell whether they are of one story."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

from crosscheck.safe.arrays import distinct
from crosscheck.stories.sketch import DAY, Sketch
from crosscheck.stories.table import Ints, Table, cosines, keys_of, overlaps, tabulate

NAMES = (
    "names", "names_abroad", "names_soon", "pairs", "figures", "figures_shared", "title", "day",
    "one_outlet", "names_one_outlet", "days_apart", "soon", "abroad",
)  # fmt: skip
"""`_abroad` counts between languages only, `_one_outlet` within an outlet only (its pages repeat themselves),
`_soon` only for articles that came out within SOON days of each other."""

SOON = 4
UNKNOWN_GAP = 3.0
"""Days between two articles of which one does not say when it came out."""
LEAST = 30.0
"""Weight of names in a row, or of figures, that an article is taken to hold at least: one shared figure of one is no overlap."""

Matrix = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Pile:
    """Sketches made ready for measuring; row k of each table belongs to sketch k. `times` are days since 1970 (NaN: unknown)."""

    names: Table
    pairs: Table
    figures: Table
    titled: Table
    terms: Table
    days: tuple[frozenset[int], ...]
    times: NDArray[np.float64]
    languages: Ints
    outlets: Ints

    def __len__(self) -> int:
        return len(self.days)


def prepare(sketches: Sequence[Sketch]) -> Pile:
    """The pile of these sketches, in their order."""
    bags = [[getattr(s, name) for s in sketches] for name in ("names", "pairs", "figures", "titled", "terms")]
    known = distinct(np.concatenate([keys_of(each) for each in bags]))
    houses: dict[str, int] = {}
    codes = sorted({s.language for s in sketches})
    names, pairs, figures, titled, terms = (tabulate(each, known) for each in bags)
    return Pile(
        names=names,
        pairs=pairs,
        figures=figures,
        titled=titled,
        terms=terms,
        days=tuple(frozenset(np.frombuffer(s.days, DAY).tolist()) for s in sketches),
        times=np.asarray([time_of(s.published) for s in sketches], dtype=np.float64),
        languages=np.asarray([codes.index(s.language) for s in sketches], dtype=np.int64),
        outlets=np.asarray([houses.setdefault(s.outlet.casefold(), len(houses)) for s in sketches], dtype=np.int64),
    )


def measure(pile: Pile, a: Ints, b: Ints) -> Matrix:
    """The features of the pairs of rows (a[k], b[k]), shape (pairs, len(NAMES)); `a` ascends."""
    names = cosines(pile.names, pile.names, a, b)
    gap = np.abs(pile.times[a] - pile.times[b])
    gap = np.where(np.isnan(gap), UNKNOWN_GAP, gap)
    abroad = (pile.languages[a] != pile.languages[b]).astype(np.float32)
    home = (pile.outlets[a] == pile.outlets[b]).astype(np.float32)
    there = cosines(pile.titled, pile.terms, a, b)
    columns = [
        names,
        names * abroad,
        names * (gap < SOON),
        overlaps(pile.pairs, a, b, LEAST),
        cosines(pile.figures, pile.figures, a, b),
        overlaps(pile.figures, a, b, LEAST),
        np.maximum(there, _backwards(pile, a, b)) * (1 - abroad),
        np.asarray([_day(pile.days[i], pile.days[k]) for i, k in zip(a.tolist(), b.tolist(), strict=True)]),
        home,
        names * home,
        np.log1p(gap),
        np.minimum(gap, SOON - 1) / (SOON - 1),
        abroad,
    ]
    return np.stack(columns, axis=-1).astype(np.float32) if len(a) else np.zeros((0, len(NAMES)), dtype=np.float32)


def _backwards(pile: Pile, a: Ints, b: Ints) -> Matrix:
    """How far the second's title stands in the first."""
    order = np.argsort(b, kind="stable")
    found = np.zeros(len(a), dtype=np.float32)
    found[order] = cosines(pile.titled, pile.terms, b[order], a[order])
    return found


def _day(one: frozenset[int], other: frozenset[int]) -> float:
    """1 if both speak of one day, -1 if they speak of days but of none in common, else 0."""
    if not one or not other:
        return 0.0
    return -1.0 if one.isdisjoint(other) else 1.0


def time_of(published: datetime | None) -> float:
    """Days since 1970 in UTC, as which a time without a zone is taken; NaN where it is not known."""
    if published is None:
        return float("nan")
    return (published if published.tzinfo else published.replace(tzinfo=UTC)).timestamp() / 86400
