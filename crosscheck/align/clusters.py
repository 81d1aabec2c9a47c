"""Clusters: claims about one thing, at most two of one article, joined from the surest pair down."""

import hashlib
from collections import Counter
from collections.abc import Mapping

from crosscheck.model.claim import Claim
from crosscheck.model.relation import SAME, Relation, Stand
from crosscheck.model.story import Cluster, Pair

PER_ARTICLE = 2
"""Claims of one article in a cluster, at most: a thing is said once, sometimes twice."""

LINKAGE = 0.5
"""Two groups join when their claims' mean probability reaches this share of the threshold: one likely pair makes no chain."""

MUTUAL = 0.5
"""Two claims that are each the other's likeliest partner between their articles join from this share of the threshold up."""

_WORST_FIRST = (Stand.CONFLICT, Stand.SUPERSEDED, Stand.COMPATIBLE, Stand.UNKNOWN, Stand.SAME)


def cluster(claims: tuple[Claim, ...], pairs: list[Pair], threshold: float, roots: Mapping[str, str]) -> list[Cluster]:
    """The clusters with claims of at least two articles; pairs below `threshold` or of different things join nothing.

    `roots` is the origin that each article rests on, by the article's id.
    """
    article_of = {c.id: c.article for c in claims}
    groups: dict[str, list[str]] = {}
    scores = {(p.a, p.b): p.same_thing for p in pairs if p.relation.stand is not Stand.DIFFERENT}
    likely = [p for p in pairs if p.relation.stand is not Stand.DIFFERENT and p.same_thing >= MUTUAL * threshold]
    best = _best(likely, article_of)
    for pair in sorted(likely, key=lambda p: (-p.same_thing, p.a, p.b)):
        if pair.same_thing >= threshold or _mutual(pair, best, article_of):
            _join(groups, article_of, pair, scores, min(threshold, pair.same_thing))
    unique = {id(g): g for g in groups.values()}.values()
    relations = {(p.a, p.b): p.relation for p in pairs}
    order = {c.id: k for k, c in enumerate(claims)}
    found = [sorted(g, key=order.__getitem__) for g in unique if len({article_of[c] for c in g}) > 1]
    return [_made(g, article_of, roots, relations) for g in sorted(found, key=lambda g: order[g[0]])]


def _best(pairs: list[Pair], article_of: dict[str, str]) -> dict[tuple[str, str], float]:
    """How probable the likeliest partner is that a claim has in an article."""
    best: dict[tuple[str, str], float] = {}
    for pair in pairs:
        for key in ((pair.a, article_of[pair.b]), (pair.b, article_of[pair.a])):
            best[key] = max(best.get(key, 0.0), pair.same_thing)
    return best


def _mutual(pair: Pair, best: dict[tuple[str, str], float], article_of: dict[str, str]) -> bool:
    ends = (pair.a, article_of[pair.b]), (pair.b, article_of[pair.a])
    return all(pair.same_thing >= best[end] for end in ends)


def _join(
    groups: dict[str, list[str]],
    article_of: dict[str, str],
    pair: Pair,
    scores: dict[tuple[str, str], float],
    threshold: float,
) -> None:
    """Joins the groups of a pair's claims, unless the claims of the two groups mostly do not go together."""
    one, other = groups.setdefault(pair.a, [pair.a]), groups.setdefault(pair.b, [pair.b])
    if one is other:
        return
    counts = Counter(article_of[c] for c in one + other)
    if max(counts.values()) > PER_ARTICLE:
        return
    across = [scores.get((a, b)) or scores.get((b, a), 0.0) for a in one for b in other]
    if sum(across) < LINKAGE * threshold * len(across):
        return
    one.extend(other)
    for claim in other:
        groups[claim] = one


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
