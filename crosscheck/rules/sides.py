"""Makes findings out of pairs: claims that agree stand on one side, and each difference is told once."""

from collections import defaultdict
from collections.abc import Callable, Iterable

from crosscheck.model.claim import Claim
from crosscheck.model.story import Pair, Story

MOST_PER_ARTICLE = 3
"""Claims of one article on one side; a reader needs no more to see what it says."""

MOST_CHARACTERS = 190
"""Code points of evidence of one article on one side."""

Sides = tuple[tuple[str, ...], ...]


def merge_pairs(story: Story, conflicts: Iterable[Pair], agreements: Iterable[Pair], least: float = 0.0) -> list[Sides]:
    """The findings that pairs in conflict add up to, each as sides of claim ids, the most probable claims first.

    A claim that agrees with one side joins it, unless it conflicts with a claim there; sides linked by conflicts are one
    finding. Claims in no conflict and in agreement with none of them are left out, and so are links between two sides whose
    pairs are together (see `together`) less probable than `least`.
    """
    conflicting = sorted(conflicts, key=_by_strength)
    opposed: dict[str, set[str]] = defaultdict(set)
    for pair in conflicting:
        opposed[pair.a].add(pair.b)
        opposed[pair.b].add(pair.a)
    side = _join(opposed, sorted(agreements, key=_by_strength))
    strength = _strengths(conflicting, opposed)
    return [_sides(story, group, side, strength) for group in _findings(_linking(conflicting, side, least), side)]


def _linking(conflicts: list[Pair], side: dict[str, frozenset[str]], least: float) -> list[Pair]:
    """The conflicts between sides that are together probable enough to be one difference."""
    between: dict[frozenset[frozenset[str]], list[Pair]] = defaultdict(list)
    for pair in conflicts:
        between[frozenset({side[pair.a], side[pair.b]})].append(pair)
    return [p for p in conflicts if together(between[frozenset({side[p.a], side[p.b]})]) >= least]


def _by_strength(pair: Pair) -> tuple[float, str, str]:
    return (-pair.same_thing, pair.a, pair.b)


def _join(opposed: dict[str, set[str]], agreements: list[Pair]) -> dict[str, frozenset[str]]:
    """The side (as the set of its claims) of each claim."""
    side: dict[str, frozenset[str]] = {claim: frozenset({claim}) for claim in opposed}
    for pair in agreements:
        if pair.a not in opposed and pair.b not in opposed:
            continue
        one, other = (side.get(c, frozenset({c})) for c in (pair.a, pair.b))
        if one is other or any(opposed[c] & other for c in one if c in opposed):
            continue
        joined = one | other
        for claim in joined:
            side[claim] = joined
    return side


def _strengths(conflicts: list[Pair], opposed: dict[str, set[str]]) -> dict[str, float]:
    strength: dict[str, float] = dict.fromkeys(opposed, 0.0)
    for pair in conflicts:
        for claim in (pair.a, pair.b):
            strength[claim] = max(strength[claim], pair.same_thing)
    return strength


def _findings(conflicts: list[Pair], side: dict[str, frozenset[str]]) -> list[list[frozenset[str]]]:
    """Groups of sides that conflicts link."""
    groups: list[list[frozenset[str]]] = []
    for pair in conflicts:
        ends = [side[pair.a], side[pair.b]]
        touched = [g for g in groups if any(s in g for s in ends)]
        merged = [s for g in touched for s in g]
        merged += [s for s in dict.fromkeys(ends) if s not in merged]
        groups = [g for g in groups if g not in touched] + [merged]
    return groups


def _sides(story: Story, group: list[frozenset[str]], side: dict[str, frozenset[str]], strength: dict[str, float]) -> Sides:
    kept = [_trim(story, sorted(s, key=lambda c: (-strength.get(c, 0.0), c))) for s in group]
    return tuple(sorted(kept, key=lambda claims: (-len(claims), claims)))


def _trim(story: Story, claims: list[str]) -> tuple[str, ...]:
    """The claims of a side, a few of each article and no long stretch of text."""
    count: dict[str, int] = defaultdict(int)
    length: dict[str, int] = defaultdict(int)
    kept: list[str] = []
    for key in claims:
        claim = story.claim(key)
        size = claim.end - claim.start
        if count[claim.article] and (count[claim.article] >= MOST_PER_ARTICLE or length[claim.article] + size > MOST_CHARACTERS):
            continue
        count[claim.article] += 1
        length[claim.article] += size
        kept.append(key)
    return tuple(kept)


def told_again(story: Story, sides: Sides, again: Callable[[Claim, Claim], bool]) -> Sides:
    """The sides with the claims of the same articles that tell the same thing again, a few of each article."""
    taken = {key for side in sides for key in side}
    found = []
    for side in sides:
        claims = [story.claim(key) for key in side]
        more = [d.id for c in claims for d in story.claims_in(c.article, c.kind) if d.id not in taken and again(c, d)]
        found.append(_trim(story, [*side, *dict.fromkeys(more)]))
    return tuple(found)


def across(sides: Sides, pairs: Iterable[Pair]) -> list[Pair]:
    """The pairs whose claims stand on two sides, the most probable first."""
    side_of = {claim: k for k, side in enumerate(sides) for claim in side}
    found = [p for p in pairs if p.a in side_of and p.b in side_of and side_of[p.a] != side_of[p.b]]
    return sorted(found, key=_by_strength)


def together(pairs: list[Pair]) -> float:
    """The probability that pairs across the sides of one difference are about one thing: each further pair adds less."""
    doubt, weight = 1.0, 1.0
    for pair in pairs[:4]:
        doubt *= 1 - weight * pair.same_thing
        weight *= 0.7
    return 1 - doubt


def raised(probability: float, factor: float) -> float:
    """A probability whose odds are multiplied by `factor`."""
    odds = factor * probability / max(1 - probability, 1e-6)
    return odds / (1 + odds)
