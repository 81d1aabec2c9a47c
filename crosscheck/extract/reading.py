"""The claims of several articles within the limits: what is over one is said, and what cannot be read stops nothing else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from crosscheck.extract.patience import Reader, UnreadableError
from crosscheck.model.article import Article, Skipped
from crosscheck.model.claim import Claim
from crosscheck.model.phrase import Phrase, count

CUT = Phrase(
    en="{article}: the first {limit} of {found} claims are compared, the rest is over the limit (--max-claims)",
    id="{article}: {limit} klaim pertama dari {found} dibandingkan, selebihnya melampaui batas (--max-claims)",
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What extraction gives: the articles that could be read, their claims, the others, and what has to be said."""

    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    skipped: tuple[Skipped, ...]
    remarks: tuple[Phrase, ...]


def read_all(
    articles: Sequence[Article], limit: int, seconds: float | None, tell: Callable[[str, int, int], None] | None = None
) -> Reading:
    """The first `limit` claims of each article; `seconds` is how long the reading of one may take, None for ever."""
    reader = Reader(seconds)
    kept: list[Article] = []
    claims: list[Claim] = []
    skipped: list[Skipped] = []
    remarks: list[Phrase] = []
    try:
        for k, article in enumerate(articles):
            if tell is not None:
                tell("extract", k, len(articles))
            try:
                found = reader.claims(article)
            except UnreadableError as fault:
                skipped.append(Skipped(source=article.source, reason=fault.phrase.en, phrase=fault.phrase))
                continue
            kept.append(article)
            claims += found[:limit]
            if len(found) > limit:
                remarks.append(CUT.fill(article=article.id, limit=count(limit), found=count(len(found))))
    finally:
        reader.close()
    return Reading(tuple(kept), tuple(claims), tuple(skipped), tuple(remarks))
