"""Pairs of statements of which one denies what the other says, found by the vector of what is denied.

A denial lies near whatever speaks of its subject; with the negation taken away it lies nearest to what says the opposite.
"""

from collections.abc import Container

import numpy as np
from numpy.typing import NDArray

from crosscheck.align.vectors import ClaimVectors
from crosscheck.model.claim import Claim
from crosscheck.model.relation import Stand
from crosscheck.model.story import Pair
from crosscheck.model.values import StatementValue, relate
from crosscheck.model.values.statement import WHICH

NEAR = 0.3
"""Cosine of what is denied and what is said below which a pair is not kept."""

PARTNERS = 2
"""Statements of one other article that are kept for a denial."""

MOST_OPPOSED = 24
"""Statements of a state that a denial tells of that are looked at: bounds the work in a large story."""

NAMES = ("denied", "denied_margin", "focus", "sentence")
"""The features of a pair: how near what is denied lies to what is said, how much nearer than to any other statement of either
article, and how near the two statements and their sentences are as they stand."""

Rows = NDArray[np.int64]


def denials(claims: tuple[Claim, ...], vectors: ClaimVectors | None, copies: Container[str] = ()) -> list[Pair]:
    """The pairs (denial, statement) of two articles that lie near each other, in the order of the claims, without copies."""
    rows = [k for k, c in enumerate(claims) if isinstance(c.value, StatementValue) and c.id not in copies]
    deny = [k for k in rows if _denies(claims[k])]
    plain = [k for k in rows if not _denies(claims[k])]
    if vectors is None or not deny or not plain:
        return []
    table = _Table(claims, vectors, deny, plain)
    return [pair for k in range(len(deny)) for pair in table.pairs(k)]


def _denies(claim: Claim) -> bool:
    return isinstance(claim.value, StatementValue) and bool(claim.value.affirmed)


class _Table:
    """The vectors of all denials and of all plain statements of a story, with their articles.

    Cosines are made a row at a time and as they are asked for: a large story has too many for one table.
    """

    def __init__(self, claims: tuple[Claim, ...], vectors: ClaimVectors, deny: list[int], plain: list[int]) -> None:
        self.claims, self.deny, self.plain = claims, deny, plain
        self.affirmed, self.denial, self.statement = vectors.affirmed[deny], vectors.focus[deny], vectors.focus[plain]
        self.sentences = vectors.sentence[deny], vectors.sentence[plain]
        self.deny_in, self.plain_in = _by_article(claims, deny), _by_article(claims, plain)
        self.plain_of: dict[str, list[int]] = {}
        for place, number in enumerate(plain):
            for name in _state_names(claims[number]):
                self.plain_of.setdefault(name, []).append(place)

    def pairs(self, row: int) -> list[Pair]:
        """The pairs of one denial: a few near statements of each other article."""
        said = self.statement @ self.affirmed[row]
        own = self.claims[self.deny[row]].article
        found: list[Pair] = []
        for article, columns in self.plain_in.items():
            near = columns[np.argsort(-said[columns], kind="stable")][: PARTNERS + 1]
            rival = float(said[near[1]]) if len(near) > 1 else 0.0
            for n, column in enumerate(near[:PARTNERS].tolist() if article != own else ()):
                if said[column] >= NEAR:
                    found.append(self._pair(row, column, float(said[column]), rival if n == 0 else float(said[near[0]])))
        known = {pair.b for pair in found}
        return found + [pair for pair in self._opposed(row, said) if pair.b not in known]

    def _opposed(self, row: int, said: NDArray[np.float32]) -> list[Pair]:
        """The pairs with the nearest statements of what excludes a state that the denial tells of, however far they lie."""
        own = self.claims[self.deny[row]]
        places = sorted({k for name in _state_names(own) for k in self.plain_of.get(name, ())}, key=lambda k: (-said[k], k))
        found: dict[str, list[Pair]] = {own.article: []}
        for column in places[:MOST_OPPOSED]:
            article = self.claims[self.plain[column]].article
            if article != own.article and len(found.setdefault(article, [])) < PARTNERS:
                pair = self._pair(row, column, float(said[column]), float(said[self.plain_in[article]].max()))
                found[article] += [pair] if pair.relation.stand is Stand.CONFLICT else []
        return [pair for pairs in found.values() for pair in pairs]

    def _pair(self, row: int, column: int, said: float, rival: float) -> Pair:
        a, b = self.claims[self.deny[row]], self.claims[self.plain[column]]
        values = (
            said,
            said - max(rival, self._rival_of_statement(row, column, a.article), 0.0),
            float(self.denial[row] @ self.statement[column]),
            float(self.sentences[0][row] @ self.sentences[1][column]),
        )
        features = {name: round(value, 4) for name, value in zip(NAMES, values, strict=True)}
        return Pair(a=a.id, b=b.id, same_thing=0.0, relation=relate(a.value, b.value), features=features)

    def _rival_of_statement(self, row: int, column: int, article: str) -> float:
        """How near the nearest other denial of the article lies to the statement."""
        others = self.deny_in[article]
        return float((self.affirmed[others[others != row]] @ self.statement[column]).max(initial=0.0))


def _state_names(claim: Claim) -> set[str]:
    states = claim.value.states if isinstance(claim.value, StatementValue) else ()
    return {mark.split("=")[0].split("!")[0] for mark in states if not mark.startswith(WHICH)}


def _by_article(claims: tuple[Claim, ...], rows: list[int]) -> dict[str, Rows]:
    """The places in `rows` of each article's claims."""
    found: dict[str, list[int]] = {}
    for place, row in enumerate(rows):
        found.setdefault(claims[row].article, []).append(place)
    return {article: np.asarray(places) for article, places in found.items()}
