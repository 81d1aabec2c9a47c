"""Who rests on whom within one story: credits, quoting chains and near-copies."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crosscheck.model.article import Article
from crosscheck.stories.copies import NearCopy


@dataclass(frozen=True, slots=True)
class Rest:
    """One step of a chain: `article` (id; "" where the step is told, not seen) of `outlet` rests on `upon`.

    `how` is "credit" (the article names it), "quoted" (the article says that the outlet it quotes has it from `upon`) or
    "copy" (the texts say so); `share` is the part of the text that is shared, 0 for credits.
    """

    article: str
    outlet: str
    upon: str
    how: str
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Origins:
    """The chains of one story. `roots` are pairs of article id and the origin that it rests on in the end."""

    rests: tuple[Rest, ...]
    roots: tuple[tuple[str, str], ...]

    def independent(self, articles: Iterable[str] | None = None) -> int:
        """How many independent origins stand behind these articles (all of the story, if none are named)."""
        wanted = None if articles is None else set(articles)
        return len({root for article, root in self.roots if wanted is None or article in wanted})


def origins(articles: Sequence[Article], copies: Sequence[NearCopy] = ()) -> Origins:
    """The origins of the articles of one story; `copies` are near-copies already known among them."""
    rests = [Rest(a.id, a.outlet, o.name, "credit") for a in articles for o in a.origins if o.whole]
    upon = {r.article: r.upon.casefold() for r in reversed(rests)}
    return Origins(tuple(rests), tuple((a.id, upon.get(a.id, a.outlet.casefold())) for a in articles))
