"""Claims that an article has word for word from another: only the first is compared, the others stand beside it.

Outlets copy, so that in a large story half of the claims say again what another says in the very same sentence. Pairs of
their own would tell nothing new, and there would be four times as many.
"""

from collections.abc import Hashable

from crosscheck.align.facts import measure_of, unit_of
from crosscheck.align.groups import ranks_of
from crosscheck.model.article import Article
from crosscheck.model.base import Span
from crosscheck.model.claim import Claim


def copied(articles: tuple[Article, ...], claims: tuple[Claim, ...]) -> dict[str, str]:
    """The claims that are copies, each with the claim that stands for it: of the article that came out first, else by id.

    A claim of an article that says the same twice stands for itself the second time.
    """
    known = {a.id: a for a in articles}
    rank = ranks_of(articles)
    first: dict[Hashable, Claim] = {}
    taken: set[tuple[str, str]] = set()
    found: dict[str, str] = {}
    for claim in sorted(claims, key=lambda c: (rank[c.article], c.start, c.id)):
        one = first.setdefault(_said(known[claim.article], claim), claim)
        if one.article != claim.article and (one.id, claim.article) not in taken:
            taken.add((one.id, claim.article))
            found[claim.id] = one.id
    return found


def _said(article: Article, claim: Claim) -> Hashable:
    """All that tells a claim from another, but for its place in the article."""
    context, said, value = claim.context, claim.attribution, claim.value
    about = (claim.kind, value.canonical, measure_of(value), unit_of(value), context.head, context.scope, context.entities)
    put = (claim.status, context.negated, context.forecast, context.quote >= 0, said and (said.source, said.entity))
    return (*about, *put, *_within(article.body, claim, context.sentence))


def _within(body: str, claim: Claim, sentence: Span) -> tuple[str, int, int]:
    return body[sentence.start : sentence.end], claim.start - sentence.start, claim.end - claim.start
