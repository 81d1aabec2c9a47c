"""From claims to pairs and clusters."""

from collections.abc import Mapping

from crosscheck.align.candidates import candidates
from crosscheck.align.clusters import cluster
from crosscheck.align.denials import denials
from crosscheck.align.encoder import Encoder
from crosscheck.align.features import NAMES, measure
from crosscheck.align.groups import Group, group_by_kind
from crosscheck.align.scorer import probabilities
from crosscheck.align.vectors import ClaimVectors, embed
from crosscheck.model.article import Article
from crosscheck.model.claim import Claim
from crosscheck.model.story import Features, Pair, Story
from crosscheck.model.values import relate

KEEP = 0.02
"""Pairs less probable than this are not kept: no rule looks at them."""

KEEP_KIND = {"place": 0.004}
"""The same for single kinds: two places of one event look little alike when they differ."""

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
    pairs = [pair for group in group_by_kind(articles, claims) for pair in _pairs(group, vectors)]
    clusters = cluster(claims, pairs, CLUSTER, roots or {a.id: a.outlet for a in articles})
    denied = denials(claims, vectors)
    return Story(articles=articles, claims=claims, pairs=tuple(pairs), clusters=tuple(clusters), denials=tuple(denied))


def _pairs(group: Group, vectors: ClaimVectors | None) -> list[Pair]:
    one, other = candidates(group, vectors)
    if not len(one):
        return []
    features = measure(group, vectors, one, other)
    scores = probabilities(group.kind, features, embedded=vectors is not None)
    least = KEEP_KIND.get(group.kind, KEEP)
    rows = zip(range(len(one)), one.tolist(), other.tolist(), scores.tolist(), strict=True)
    kept = (row for row in rows if row[3] >= least)
    return [_pair(group.claims[a], group.claims[b], score, Features(_INDEX, features, k)) for k, a, b, score in kept]


def _pair(a: Claim, b: Claim, score: float, features: Features) -> Pair:
    return Pair(a=a.id, b=b.id, same_thing=round(score, 4), relation=relate(a.value, b.value), features=features)
