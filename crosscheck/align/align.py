"""From claims to pairs and clusters."""

from collections.abc import Callable, Mapping

import numpy as np

from crosscheck.align.candidates import candidates
from crosscheck.align.clusters import cluster
from crosscheck.align.copied import copied
from crosscheck.align.denials import denials
from crosscheck.align.encoder import Encoder, Vectors, crosses, joined
from crosscheck.align.features import NAMES, measure
from crosscheck.align.groups import Group, Numbers, group_by_kind, positions, without
from crosscheck.align.opposites import opposites
from crosscheck.align.scorer import probabilities
from crosscheck.align.values import relations
from crosscheck.align.vectors import ClaimVectors, embed
from crosscheck.model.article import Article
from crosscheck.model.claim import Claim
from crosscheck.model.passages import Together
from crosscheck.model.story import Features, Pair, Story

KEEP = 0.02
"""Pairs less probable than this are not kept: no rule looks at them."""

KEEP_KIND = {"place": 0.004}
"""The same for single kinds: two places of one event look little alike when they differ."""

COPY = 0.98
"""How probable it is that a copy is about what its original is about, at least."""

CLUSTER = 0.1
"""Pairs at least this probable join clusters: a claim has few rivals, so that the best partner mostly is the right one."""


_INDEX = {name: k for k, name in enumerate(NAMES)}


def align(
    articles: tuple[Article, ...], claims: tuple[Claim, ...], encoder: Encoder, roots: Mapping[str, str] | None = None
) -> Story:
    """The story with its scored pairs and its clusters.

    `roots` is the origin that each article rests on, by the article's id; without it each outlet is an origin of its own.
    """
    vectors = embed(articles, claims, encoder)
    copies = copied(articles, claims)
    groups = group_by_kind(articles, claims)
    pairs = [pair for group in groups for pair in _pairs(without(group, copies), vectors)]
    clusters = cluster(claims, pairs, CLUSTER, roots or {a.id: a.outlet for a in articles}, copies)
    denied, opposed = denials(claims, vectors, copies), opposites(claims, vectors, copies)
    pairs += [pair for group in groups for pair in _links(group, vectors, copies)]
    return Story(
        articles=articles,
        claims=claims,
        pairs=tuple(pairs),
        clusters=tuple(clusters),
        denials=tuple(denied),
        opposites=tuple(opposed),
        copies=frozenset(copies),
        cross_encode=_reading(encoder),
    )


def _reading(encoder: Encoder) -> Callable[[list[Together]], Vectors] | None:
    """Reads passages together, None if the encoder cannot."""
    able = crosses(encoder)
    return (lambda asked: able.cross_encode([joined(*row) for row in asked])) if able else None


def _pairs(group: Group, vectors: ClaimVectors | None) -> list[Pair]:
    """The pairs of a group that are probable enough."""
    one, other = candidates(group, vectors)
    if not len(one):
        return []
    return _scored(group, vectors, one, other, KEEP_KIND.get(group.kind, KEEP))


def _links(group: Group, vectors: ClaimVectors | None, copies: Mapping[str, str]) -> list[Pair]:
    """The pair of each copy with the claim that it is a copy of."""
    one, other = positions(group, copies)
    return _scored(group, vectors, one, other, KEEP, COPY) if len(one) else []


def _scored(
    group: Group, vectors: ClaimVectors | None, one: Numbers, other: Numbers, least: float, sure: float = 0.0
) -> list[Pair]:
    """The pairs with `least` probability, each taken for `sure` at least."""
    features = measure(group, vectors, one, other)
    scores = np.maximum(probabilities(group.kind, features, embedded=vectors is not None), sure)
    kept = np.flatnonzero(scores >= least)
    one, other = one[kept], other[kept]
    stands = relations(group.claims, one, other)
    keys = [c.id for c in group.claims]
    rows = zip(kept.tolist(), one.tolist(), other.tolist(), scores[kept].tolist(), stands, strict=True)
    return [
        Pair(a=keys[a], b=keys[b], same_thing=round(score, 4), relation=stand, features=Features(_INDEX, features, k))
        for k, a, b, score, stand in rows
    ]
