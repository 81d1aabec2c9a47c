"""Groups of claims that grow by joining, with what is needed to tell at once whether two of them go together.

The sum of the probabilities between two groups is kept up as they grow: added up anew for each likely pair, it was most of
the work in a story of hundreds of articles.
"""

from collections.abc import Iterable

from crosscheck.model.relation import Stand
from crosscheck.model.story import Pair

PER_ARTICLE = 2
"""Claims of one article in a cluster, at most: a thing is said once, sometimes twice."""

LINKAGE = 0.5
"""Two groups join when their claims' mean probability reaches this share of the threshold: one likely pair makes no chain."""

WHOLE = 10_000
"""Probabilities are added up as whole numbers of this part, so that their order changes nothing."""


class Groups:
    """The groups of claims; a claim that has joined nothing is a group of its own."""

    def __init__(self, pairs: Iterable[Pair], article_of: dict[str, str]) -> None:
        self._article_of = article_of
        self._group: dict[str, str] = {}
        self._members: dict[str, list[str]] = {}
        self._articles: dict[str, dict[str, int]] = {}
        self._between: dict[str, dict[str, int]] = {}
        between = self._between
        for pair in pairs:
            if pair.relation.stand is not Stand.DIFFERENT:
                likely = round(WHOLE * pair.same_thing)
                between.setdefault(pair.a, {})[pair.b] = likely
                between.setdefault(pair.b, {})[pair.a] = likely

    def all(self) -> list[list[str]]:
        """The groups of two claims or more."""
        return [members for members in self._members.values() if len(members) > 1]

    def join(self, a: str, b: str, threshold: float) -> None:
        """Joins the groups of two claims, unless these are too many of one article or mostly do not go together."""
        one, other = self._of(a), self._of(b)
        if one == other or self._crowded(one, other):
            return
        sizes = len(self._members[one]) * len(self._members[other])
        if self._between[one].get(other, 0) >= LINKAGE * round(WHOLE * threshold) * sizes:
            self._merge(one, other)

    def _of(self, claim: str) -> str:
        """The group of a claim, named after its first one."""
        name = self._group.get(claim)
        if name is None:
            name = self._group[claim] = claim
            self._members[name] = [claim]
            self._articles[name] = {self._article_of[claim]: 1}
        return name

    def _crowded(self, one: str, other: str) -> bool:
        mine, theirs = self._articles[one], self._articles[other]
        if len(theirs) < len(mine):
            mine, theirs = theirs, mine
        return any(count + theirs.get(article, 0) > PER_ARTICLE for article, count in mine.items())

    def _merge(self, one: str, other: str) -> None:
        """Puts `other` into `one`."""
        members = self._members.pop(other)
        self._members[one] += members
        self._group.update(dict.fromkeys(members, one))
        articles = self._articles[one]
        for article, count in self._articles.pop(other).items():
            articles[article] = articles.get(article, 0) + count
        for neighbour, sum_ in self._between.pop(other).items():
            del self._between[neighbour][other]
            if neighbour != one:
                self._between[one][neighbour] = self._between[neighbour][one] = self._between[one].get(neighbour, 0) + sum_
