"""Clusters: claims about one thing, at most two of one article, joined from the surest pair down."""

import hashlib
from collections.abc import Mapping

from crosscheck.align.joining import Groups
from crosscheck.model.claim import Claim
from crosscheck.model.relation import SAME, Relation, Stand
from crosscheck.model.story import Cluster, Pair

MUTUAL = 0.5
"""Two claims that are each the other's likeliest partner between their articles join from this share of the threshold up."""

_WORST_FIRST = (Stand.CONFLICT, Stand.SUPERSEDED, Stand.COMPATIBLE, Stand.UNKNOWN, Stand.SAME)


def cluster(
    claims: tuple[Claim, ...],
    pairs: list[Pair],
    threshold: float,
    roots: Mapping[str, str],
    copies: Mapping[str, str] = {},
) -> list[Cluster]:
    """The clusters with claims of at least two articles; pairs below `threshold` or of different things join nothing.

    `roots` is the origin that each article rests on, by the article's id; `copies` are claims that go with another.
    """
    article_of = {c.id: c.article for c in claims}
    likely = [p for p in pairs if p.relation.stand is not Stand.DIFFERENT and p.same_thing >= MUTUAL * threshold]
    best = _best(likely, article_of)
    groups = Groups(pairs, article_of)
    for pair in sorted(likely, key=lambda p: (-p.same_thing, p.a, p.b)):
        if pair.same_thing >= threshold or _mutual(pair, best, article_of):
            groups.join(pair.a, pair.b, min(threshold, pair.same_thing))
    order = {c.id: k for k, c in enumerate(claims)}
    whole = [sorted(g, key=order.__getitem__) for g in _with_copies(groups.all(), copies)]
    found = [g for g in whole if len({article_of[c] for c in g}) > 1]
    group_of = {c: k for k, g in enumerate(found) for c in g}
    relations = {(p.a, p.b): p.relation for p in pairs if group_of.get(p.a, -1) == group_of.get(p.b, -2)}
    return [_made(g, article_of, roots, relations) for g in sorted(found, key=lambda g: order[g[0]])]


def _with_copies(groups: list[list[str]], copies: Mapping[str, str]) -> list[list[str]]:
    """The groups with the copies of their claims; those of a claim in no group are one with it."""
    more: dict[str, list[str]] = {}
    for copy, original in copies.items():
        more.setdefault(original, [original]).append(copy)
    found = [[c for claim in group for c in more.pop(claim, [claim])] for group in groups]
    return [*found, *more.values()]


def _best(pairs: list[Pair], article_of: dict[str, str]) -> dict[tuple[str, str], float]:
    """How probable the likeliest partner is that a claim has in an article."""
    best: dict[tuple[str, str], float] = {}
    for pair in pairs:
        likely = pair.same_thing
        for key in ((pair.a, article_of[pair.b]), (pair.b, article_of[pair.a])):
            if best.get(key, 0.0) < likely:
                best[key] = likely
    return best


def _mutual(pair: Pair, best: dict[tuple[str, str], float], article_of: dict[str, str]) -> bool:
    ends = (pair.a, article_of[pair.b]), (pair.b, article_of[pair.a])
    return all(pair.same_thing >= best.get(end, 0.0) for end in ends)


def _made(
    members: list[str],
    article_of: dict[str, str],
    roots: Mapping[str, str],
    relations: dict[tuple[str, str], Relation],
) -> Cluster:
    among = sorted((a, b) for a in members for b in members if (a, b) in relations)
    inside = [relations[pair] for pair in among]
    ranked = sorted(inside, key=lambda r: _WORST_FIRST.index(r.stand) if r.stand in _WORST_FIRST else len(_WORST_FIRST))
    return Cluster(
        id=hashlib.sha256("\x1f".join(members).encode("utf-8", "replace")).hexdigest()[:12],
        claims=tuple(members),
        outlets=len({article_of[c] for c in members}),
        origins=len({roots[article_of[c]] for c in members}),
        relation=ranked[0] if ranked else SAME,
    )
