"""Pairs of statements that give one thing opposed states, however little else they share.

Two accounts of a quarrel may share no word but the two that exclude each other: nearness alone never brings them together.
"""

from collections import defaultdict
from collections.abc import Container
from itertools import combinations

from crosscheck.align.vectors import ClaimVectors
from crosscheck.model.claim import Claim
from crosscheck.model.story import Pair
from crosscheck.model.values import StatementValue, relate
from crosscheck.model.values.statement import WHICH, by_state, exclude

PARTNERS = 2
"""Opposed statements of one other article that are kept for a statement."""

MOST = 40
"""Statements of one state that are looked at in one article: bounds the work in a large story."""

Places = dict[str, list[tuple[int, set[str]]]]
"""By article the places of the statements that tell of one state, with what they say of it."""


def opposites(claims: tuple[Claim, ...], vectors: ClaimVectors | None, copies: Container[str] = ()) -> list[Pair]:
    """The pairs of statements of two articles that a state opposes, the nearest for each, in the order of the claims."""
    if vectors is None:
        return []
    chosen: set[tuple[int, int]] = set()
    for places in _by_state(claims, copies).values():
        chosen |= _nearest(vectors, places)
    return [_pair(claims, vectors, a, b) for a, b in sorted(chosen)]


def _by_state(claims: tuple[Claim, ...], copies: Container[str]) -> dict[str, Places]:
    found: dict[str, Places] = defaultdict(lambda: defaultdict(list))
    for k, claim in enumerate(claims):
        value = claim.value
        if not isinstance(value, StatementValue) or value.condition or claim.id in copies:
            continue
        for name, marks in by_state(value).items():
            rows = found[name][claim.article]
            if not name.startswith(WHICH) and (value.planned or value.is_flat(name)) and len(rows) < MOST:
                rows.append((k, marks))
    return found


def _nearest(vectors: ClaimVectors, places: Places) -> set[tuple[int, int]]:
    """Of the statements of one state the nearest opposed ones of each two articles."""
    chosen: set[tuple[int, int]] = set()
    for one, other in combinations(places.values(), 2):
        opposed = [(a, b) for a, mine in one for b, theirs in other if exclude(mine, theirs)]
        near = {(a, b): float(vectors.focus[a] @ vectors.focus[b]) for a, b in opposed}
        chosen |= _a_few(sorted(opposed, key=lambda ab: (-near[ab], ab)))
    return chosen


def _a_few(ranked: list[tuple[int, int]]) -> set[tuple[int, int]]:
    count: dict[int, int] = defaultdict(int)
    kept: set[tuple[int, int]] = set()
    for a, b in ranked:
        if count[a] < PARTNERS or count[b] < PARTNERS:
            count[a] += 1
            count[b] += 1
            kept.add((min(a, b), max(a, b)))
    return kept


def _pair(claims: tuple[Claim, ...], vectors: ClaimVectors, a: int, b: int) -> Pair:
    features = {
        "focus": round(float(vectors.focus[a] @ vectors.focus[b]), 4),
        "sentence": round(float(vectors.sentence[a] @ vectors.sentence[b]), 4),
    }
    one, other = claims[a], claims[b]
    return Pair(a=one.id, b=other.id, same_thing=0.0, relation=relate(one.value, other.value), features=features)
