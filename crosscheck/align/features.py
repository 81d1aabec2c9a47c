"""What is measured of two claims of one kind, as matrices over all claims of that kind."""

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from crosscheck.align.facts import compare
from crosscheck.align.groups import Group, Matrix, each_once, numbered
from crosscheck.align.vectors import ClaimVectors
from crosscheck.model.claim import Claim
from crosscheck.model.values import QuoteValue

NAMES = (
    "sentence",
    "focus",
    "focus_margin",
    "fuzzy",
    "fuzzy_same_language",
    "same_language",
    "entities",
    "entities_none",
    "events",
    "events_first",
    "events_none",
    "measure_same",
    "measure_differs",
    "head",
    "unit_differs",
    "both_quoted",
    "same_source",
    "other_source",
    "status_same",
    "lead_both",
    "position",
    "same_article",
    "scope_differs",
    "numbers_shared",
    "clock_both",
    "clock_first",
    "clock_rare",
    "day_both",
    "long_both",
)
"""The features in the order of the scorer's weights."""


def measure(group: Group, vectors: ClaimVectors | None, one: NDArray[np.int64], other: NDArray[np.int64]) -> Matrix:
    """The features of the pairs (one[k], other[k]) of claims of a group, shape (pairs, len(NAMES))."""
    table = {name: np.zeros(len(one), dtype=np.float32) for name in NAMES}
    if vectors is not None:
        _add_cosines(table, group, vectors, one, other)
    _add_texts(table, group, one, other)
    table |= compare(group, one, other)
    return np.stack([table[name] for name in NAMES], axis=1)


def _add_cosines(
    table: dict[str, Matrix], group: Group, vectors: ClaimVectors, one: NDArray[np.int64], other: NDArray[np.int64]
) -> None:
    table["sentence"] = _cosines(vectors.sentence[group.rows], one, other)
    table["focus"] = _cosines(vectors.focus[group.rows], one, other)
    table["focus_margin"] = _margin(group, table["focus"], one, other)


def _cosines(vectors: Matrix, one: NDArray[np.int64], other: NDArray[np.int64]) -> Matrix:
    """The cosine of each pair, some thousand pairs at a time: all at once would fill the memory in a large story."""
    found = np.zeros(len(one), dtype=np.float32)
    for start in range(0, len(one), _CHUNK):
        part = slice(start, start + _CHUNK)
        found[part] = np.einsum("ij,ij->i", vectors[one[part]], vectors[other[part]])
    return found


_CHUNK = 4096


def _margin(group: Group, scores: Matrix, one: NDArray[np.int64], other: NDArray[np.int64]) -> Matrix:
    """How far a pair lies above (or below) the best other partner that either claim has in the other's article."""
    if not len(one):
        return scores
    articles = numbered([c.article for c in group.claims])
    claims, partners = np.concatenate([one, other]), np.concatenate([other, one])
    both = np.concatenate([scores, scores]).astype(np.float64)
    places = claims * (int(articles.max(initial=0)) + 1) + articles[partners]
    order = np.lexsort((partners, both, places))
    ranked, values, inside = places[order], both[order], partners[order]
    last = np.flatnonzero(np.append(ranked[1:] != ranked[:-1], True))
    row = np.searchsorted(ranked[last], places)
    best, runner_up = last[row], np.maximum(last[row] - 1, 0)
    has_second = (last[row] > 0) & (ranked[runner_up] == places)
    second = np.where(has_second, values[runner_up], 0.0)
    rival = np.maximum(np.where(inside[best] == partners, second, values[best]), 0.0)
    found = both[: len(one)] - np.maximum(rival[: len(one)], rival[len(one) :])
    return np.clip(found.astype(np.float32), -0.5, 0.5)


def _add_texts(table: dict[str, Matrix], group: Group, one: NDArray[np.int64], other: NDArray[np.int64]) -> None:
    texts = [focus_text(group.bodies[c.article], c).casefold() for c in group.claims]
    first, second, which = each_once(numbered(texts), one, other)
    known = list(dict.fromkeys(texts))
    left, right = [known[k] for k in first.tolist()], [known[k] for k in second.tolist()]
    ratios = process.cpdist(left, right, scorer=fuzz.token_set_ratio, dtype=np.float32)
    table["fuzzy"] = np.asarray(ratios / 100, dtype=np.float32)[which]
    languages = numbered(group.languages[c.article] for c in group.claims)
    same = (languages[one] == languages[other]).astype(np.float32)
    table["same_language"] = same
    table["fuzzy_same_language"] = table["fuzzy"] * same


def focus_text(body: str, claim: Claim) -> str:
    """The words that carry a claim, as text: a quotation's own words, else its clause."""
    if isinstance(claim.value, QuoteValue):
        return claim.value.words[:1000]
    return body[claim.context.clause.start : claim.context.clause.end][:1000]
