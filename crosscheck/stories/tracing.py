"""Who rests on whom within one story: credits, quoting chains and near-copies.

Two articles that rest on one origin confirm each other only once, so what counts behind a claim is the number of origins that
nothing in the articles ties together.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from crosscheck.load.page.chains import find_chains
from crosscheck.load.page.outlets import same, squashed
from crosscheck.model.article import Article, Rest
from crosscheck.stories.copies import COPIED, NearCopy, shared_text
from crosscheck.stories.features import time_of

FEW = 40
"""Articles of a story that are all aligned with each other; in a larger one only those whose signatures are alike."""


@dataclass(frozen=True, slots=True)
class Origins:
    """The chains of one story. `roots` are pairs of article id and the name of the origin that it rests on in the end, equal
    for articles that rest on one."""

    rests: tuple[Rest, ...]
    roots: tuple[tuple[str, str], ...]

    def independent(self, articles: Iterable[str] | None = None) -> int:
        """How many independent origins stand behind these articles (all of the story, if none are named)."""
        wanted = None if articles is None else set(articles)
        return len({root for article, root in self.roots if wanted is None or article in wanted})


def origins(articles: Sequence[Article], copies: Sequence[NearCopy] = ()) -> Origins:
    """The origins of the articles of one story; `copies` are pairs to align where the story is too large to align all.

    The order of `articles` changes nothing but the order of what is returned.
    """
    credits = [Rest(article=a.id, outlet=a.outlet, upon=o.name, how="credit") for a in articles for o in a.origins if o.whole]
    quoted = [
        Rest(article=a.id, outlet=passer, upon=source, how="quoted")
        for a in articles
        for passer, source in find_chains(a.body, a.language.split("-")[0], a.outlet)
    ]
    return rooted(articles, (*credits, *quoted, *_copied(articles, copies)))


def rooted(articles: Sequence[Article], rests: tuple[Rest, ...]) -> Origins:
    """The origins of articles, given the steps from one to the next."""
    return Origins(rests, _roots(articles, rests))


def _copied(articles: Sequence[Article], copies: Sequence[NearCopy]) -> Iterator[Rest]:
    """A step for each pair of near-copies of two outlets: the later article rests on the earlier one."""
    known = {a.id: a for a in articles}
    pairs = combinations(sorted(known), 2) if len(known) <= FEW else [(c.a, c.b) for c in copies if {c.a, c.b} <= known.keys()]
    for pair in pairs:
        earlier, later = sorted((known[pair[0]], known[pair[1]]), key=_when)
        share = 0.0 if same(earlier.outlet, later.outlet) else shared_text(earlier, later)
        if share >= COPIED:
            yield Rest(article=later.id, outlet=later.outlet, upon=earlier.outlet, how="copy", share=round(share, 3))


def _when(article: Article) -> tuple[float, str]:
    """By time of publication, those without one last."""
    time = time_of(article.published)
    return (time if time == time else float("inf"), article.id)


def _roots(articles: Sequence[Article], rests: Sequence[Rest]) -> tuple[tuple[str, str], ...]:
    """Each article with the origin that the steps lead to: outlets that are tied are one, named after the one (the first by
    name, if there are several) that rests on nobody."""
    names: dict[str, str] = {}
    for name in sorted({*(a.outlet for a in articles), *(n for r in rests for n in (r.outlet, r.upon))}):
        names.setdefault(_key(name), name)
    decisive = list(_decisive(rests))
    parent = {key: key for key in names}
    for step in decisive:
        one, other = sorted((_root(parent, _key(step.outlet)), _root(parent, _key(step.upon))))
        parent[other] = one
    resting = {_key(step.outlet) for step in decisive if _key(step.outlet) != _key(step.upon)}
    last: dict[str, str] = {}
    for key in sorted(names, key=lambda k: (k in resting, names[k])):
        last.setdefault(_root(parent, key), names[key])
    return tuple((a.id, last[_root(parent, _key(a.outlet))]) for a in articles)


def _decisive(rests: Sequence[Rest]) -> Iterator[Rest]:
    """All steps but the second and later credits of an article: who names two agencies does not make them one."""
    seen: set[str] = set()
    for step in rests:
        if step.how != "credit" or step.article not in seen:
            yield step
        if step.how == "credit":
            seen.add(step.article)


def _key(name: str) -> str:
    """What spellings of one outlet's name have in common."""
    return squashed(name) or name.casefold()


def _root(parent: dict[str, str], key: str) -> str:
    while parent[key] != key:
        key = parent[key]
    return key
