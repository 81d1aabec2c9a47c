"""The claims of one kind, as alignment looks at them."""

from collections.abc import Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from crosscheck.model.article import Article
from crosscheck.model.claim import Claim
from crosscheck.model.values import DateValue
from crosscheck.safe.arrays import distinct_with_places

Matrix = NDArray[np.float32]
Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Group:
    """The claims of one kind with what their features are made from; `rows` are their rows in the vectors, `clocks`
    the place of each time of day among those of its article, and how many these are; `ranks` the place of each article in the
    order in which they came out."""

    kind: str
    claims: tuple[Claim, ...]
    rows: Numbers
    bodies: dict[str, str]
    languages: dict[str, str]
    last_sentence: dict[str, int]
    clocks: dict[str, tuple[int, int]]
    ranks: dict[str, int] = field(default_factory=dict)


def group_by_kind(articles: tuple[Article, ...], claims: tuple[Claim, ...]) -> list[Group]:
    """The claims of each kind, kinds in alphabetical order."""
    bodies = {a.id: a.body for a in articles}
    languages = {a.id: a.language.split("-")[0] for a in articles}
    last = {a.id: 1 for a in articles}
    for claim in claims:
        last[claim.article] = max(last[claim.article], claim.context.sentence_index)
    kinds = sorted({c.kind for c in claims})
    clocks, ranks = _clocks(claims), ranks_of(articles)
    numbers = {kind: [k for k, c in enumerate(claims) if c.kind == kind] for kind in kinds}
    return [
        Group(kind, tuple(claims[k] for k in rows), np.asarray(rows), bodies, languages, last, clocks, ranks)
        for kind, rows in numbers.items()
    ]


def ranks_of(articles: tuple[Article, ...]) -> dict[str, int]:
    """The place of each article in the order in which they came out, those without a time last."""
    ordered = sorted(articles, key=lambda a: (a.published.isoformat() if a.published else "~", a.id))
    return {a.id: k for k, a in enumerate(ordered)}


def without(group: Group, left_out: Collection[str]) -> Group:
    """The group without the claims of these ids."""
    if not left_out:
        return group
    kept = [k for k, c in enumerate(group.claims) if c.id not in left_out]
    return replace(group, claims=tuple(group.claims[k] for k in kept), rows=group.rows[kept])


def positions(group: Group, partners: Mapping[str, str]) -> tuple[Numbers, Numbers]:
    """The numbers in the group of claims and their partners, the lower first."""
    number = {c.id: k for k, c in enumerate(group.claims)}
    pairs = sorted(tuple(sorted((number[a], number[b]))) for a, b in partners.items() if a in number)
    found = np.asarray(pairs, dtype=np.int64).reshape(-1, 2)
    return found[:, 0], found[:, 1]


def _clocks(claims: tuple[Claim, ...]) -> dict[str, tuple[int, int]]:
    """The number of each time of day (to the hour or minute) within its article, and the count of them there."""
    by_article: dict[str, list[str]] = {}
    for claim in claims:
        if isinstance(claim.value, DateValue) and claim.kind == "date" and claim.value.precision in ("minute", "hour"):
            by_article.setdefault(claim.article, []).append(claim.id)
    return {key: (rank, len(found)) for found in by_article.values() for rank, key in enumerate(found)}


def each_once(numbers: Numbers, one: Numbers, other: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Of the pairs (numbers[one[k]], numbers[other[k]]) each that occurs: its first and its second, and for each k which it is.

    For what depends on a few things that many claims share, such as the names in their sentence.
    """
    width = int(numbers.max(initial=0)) + 1
    codes, which = distinct_with_places(numbers[one] * width + numbers[other])
    return codes // width, codes % width, which


def numbered(values: Iterable[Hashable]) -> NDArray[np.int64]:
    """A number for each value, the same for equal ones, so that pairs of values are compared all at once."""
    known: dict[Hashable, int] = {}
    return np.asarray([known.setdefault(value, len(known)) for value in values], dtype=np.int64)
