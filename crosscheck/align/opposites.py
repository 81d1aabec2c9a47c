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
from crosscheck.model.values.statement import WHICH, by_state, exclude, names

PARTNERS = 2
"""Opposed statements of one other article that are kept for a statement."""

MOST = 40
"""Statements of one state that are looked at in one article: bounds the work in a large story."""

MOST_NAMED = 12
"""Statements that name one thing: of what a story speaks more often there are several."""

Places = dict[str, list[tuple[int, set[str]]]]
"""By article the places of the statements that tell of one state, with what they say of it."""


def opposites(claims: tuple[Claim, ...], vectors: ClaimVectors | None, copies: Container[str] = ()) -> list[Pair]:
    """The pairs of statements of two articles that a state opposes, the nearest for each, in the order of the claims."""
    if vectors is None:
        return []
    chosen: set[tuple[int, int]] = set()
    for places in _by_state(claims, copies).values():
        chosen |= _nearest(vectors, places)
    chosen |= _lacking(claims, vectors, copies)
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


def _lacking(claims: tuple[Claim, ...], vectors: ClaimVectors, copies: Container[str]) -> set[tuple[int, int]]:
    """Of the statements that name a thing of which another article says that there was none, the nearest ones to that."""
    plain = [(k, c.article, c.value) for k, c in enumerate(claims) if isinstance(c.value, StatementValue) and c.id not in copies]
    plain = [(k, article, value) for k, article, value in plain if not value.condition]
    chosen: set[tuple[int, int]] = set()
    for k, article, value in plain:
        for thing in value.lacks:
            named = [n for n, other, told in plain if other != article and not told.negated and names(told, thing)]
            if len(named) <= MOST_NAMED:
                near = {n: float(vectors.affirmed[k] @ vectors.focus[n]) for n in named}
                chosen |= _a_few([(k, n) for n in sorted(named, key=lambda n: (-near[n], n))])
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
