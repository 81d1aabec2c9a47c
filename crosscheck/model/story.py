"""The aligned story: what rules and reports look at."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar, overload

from pydantic import Field

from crosscheck.model.article import Article
from crosscheck.model.base import Model
from crosscheck.model.claim import Claim
from crosscheck.model.passages import Together
from crosscheck.model.relation import Relation

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

T = TypeVar("T")


class Features(Mapping[str, float]):
    """The numbers behind the probability of a pair, by name: a row of a table that all pairs share.

    A large story has hundreds of thousands of pairs, of whose numbers a rule asks for a few.
    """

    __slots__ = ("_names", "_row", "_table")

    def __init__(self, names: Mapping[str, int], table: "NDArray[np.float32]", row: int) -> None:
        self._names, self._table, self._row = names, table, row

    def __getitem__(self, name: str) -> float:
        return round(self._table.item(self._row, self._names[name]), 4)

    @overload
    def get(self, name: str, /) -> float | None: ...
    @overload
    def get(self, name: str, default: float, /) -> float: ...
    @overload
    def get(self, name: str, default: T, /) -> float | T: ...
    def get(self, name: str, default: object = None, /) -> object:
        """The number of this name, `default` where there is none; asked of every pair, so that it goes straight to the table."""
        column = self._names.get(name)
        return default if column is None else round(self._table.item(self._row, column), 4)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two claims of one kind that may be about one thing.

    `same_thing` is the probability that they are about the same thing (0..1); `relation` is how their values stand;
    `features` are the numbers behind the probability, by name.
    """

    a: str
    b: str
    same_thing: float
    relation: Relation
    features: Mapping[str, float] = field(default_factory=dict)


class Cluster(Model):
    """Claims about the same thing; `relation` and `reason` say how their values stand together."""

    id: str
    claims: tuple[str, ...]
    outlets: int
    origins: int
    relation: Relation


class Story(Model):
    """Articles about one event with their claims, the pairs and clusters among them.

    `denials` are pairs of statements of two articles of which the first denies nearly what the second says, by their vectors.
    `opposites` are pairs of statements of two articles that give something opposed states, however far they lie.
    `copies` are the ids of claims that say word for word what an earlier one says: they have a pair with it, and no other.
    `cross_encode` gives the log-odds that two passages tell of one thing and that they cannot both be right, an array of shape
    (pairs, 2); None where the encoder cannot read two passages together.
    """

    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    pairs: tuple[Pair, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    denials: tuple[Pair, ...] = ()
    opposites: tuple[Pair, ...] = ()
    copies: frozenset[str] = frozenset()
    cross_encode: Callable[[list[Together]], Any] | None = Field(default=None, exclude=True, repr=False)

    def claim(self, key: str) -> Claim:
        """The claim with id `key`."""
        return self._claims[key]

    def article(self, key: str) -> Article:
        """The article with id `key`."""
        return self._articles[key]

    def model_post_init(self, _context: object) -> None:
        object.__setattr__(self, "_claims", {c.id: c for c in self.claims})
        object.__setattr__(self, "_articles", {a.id: a for a in self.articles})
        object.__setattr__(self, "_pairs", _by_claim(self.pairs))
        by_article: dict[tuple[str, str], list[Claim]] = {}
        by_kind: dict[str, list[Claim]] = {}
        for claim in self.claims:
            by_article.setdefault((claim.article, ""), []).append(claim)
            by_article.setdefault((claim.article, claim.kind), []).append(claim)
            by_kind.setdefault(claim.kind, []).append(claim)
        object.__setattr__(self, "_by_article", by_article)
        object.__setattr__(self, "_by_kind", by_kind)
        object.__setattr__(self, "_made", {})

    _claims: dict[str, Claim]
    _articles: dict[str, Article]
    _pairs: dict[str, list[Pair]]
    _by_article: dict[tuple[str, str], list[Claim]]
    _by_kind: dict[str, list[Claim]]
    _made: dict[Callable[["Story"], Any], Any]

    def once(self, make: Callable[["Story"], T]) -> T:
        """What `make` makes of the story: made once, however many rules ask for it."""
        if make not in self._made:
            self._made[make] = make(self)
        found: T = self._made[make]
        return found

    def claims_in(self, article: str, kind: str = "") -> list[Claim]:
        """The claims of one article, of one kind or of all, in order."""
        return self._by_article.get((article, kind), [])

    def pairs_with(self, key: str) -> list[Pair]:
        """The pairs that hold the claim with id `key`."""
        return self._pairs.get(key, [])

    def of_kind(self, *kinds: str) -> list[Claim]:
        """The claims of these kinds, in order."""
        if len(kinds) == 1:
            return list(self._by_kind.get(kinds[0], ()))
        return [c for c in self.claims if c.kind in kinds]

    def pairs_of(self, *kinds: str) -> list[tuple[Pair, Claim, Claim]]:
        """The pairs whose claims are of these kinds, with their claims."""
        known = self.once(_pairs_by_kind)
        if len(kinds) > 1 and kinds not in known:
            known[kinds] = [row for row in known[_ALL] if row[1].kind in kinds]
        return list(known.get(kinds, ()))


def _by_claim(pairs: tuple[Pair, ...]) -> dict[str, list[Pair]]:
    index: dict[str, list[Pair]] = {}
    for pair in pairs:
        index.setdefault(pair.a, []).append(pair)
        index.setdefault(pair.b, []).append(pair)
    return index


_ALL = ("",)


def _pairs_by_kind(story: Story) -> dict[tuple[str, ...], list[tuple[Pair, Claim, Claim]]]:
    """The pairs with their claims, by the claims' kind, and all under no kind."""
    claims = story._claims
    index: dict[tuple[str, ...], list[tuple[Pair, Claim, Claim]]] = {_ALL: [(p, claims[p.a], claims[p.b]) for p in story.pairs]}
    for row in index[_ALL]:
        index.setdefault((row[1].kind,), []).append(row)
    return index
