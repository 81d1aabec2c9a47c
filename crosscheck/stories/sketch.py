"""The sketch of an article: the little of it that finding its story and its near-copies needs."""

import hashlib
import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

import numpy as np

from crosscheck.model.article import Article
from crosscheck.stories.background import weight
from crosscheck.stories.signature import signature
from crosscheck.stories.words import terms_of

MOST = 160
"""Terms of a bag that are kept, the heaviest first."""


TERM = np.dtype([("key", "<u4"), ("weight", "<f4")])
"""A term of a bag as bytes: its key and its weight. The terms of a bag are in ascending order of their keys."""
DAY = np.dtype("<i4")


@dataclass(frozen=True, slots=True)
class Sketch:
    """What grouping needs of one article. Plain data: it can be pickled, compared and kept in a table, a field a column.

    `names` are the words of names, `pairs` two of them in a row, `figures` numbers, `titled` the title's terms, `terms` all
    of names, figures and other words together; each a bag of terms as bytes (TERM). `days` are ordinals of the days it speaks
    of (DAY, ascending). `signature` is a MinHash signature (uint32) of its runs of words, empty when the text is too short
    to be a copy. `published` is as the article has it and may be naive.
    """

    id: str
    published: datetime | None
    language: str
    outlet: str
    title: str
    names: bytes = b""
    pairs: bytes = b""
    figures: bytes = b""
    titled: bytes = b""
    terms: bytes = b""
    days: bytes = b""
    signature: bytes = b""


def sketch(article: Article) -> Sketch:
    """The sketch of one article, by itself, in about a millisecond; longer texts are read in their first pages."""
    found, language = terms_of(article), article.language
    names = _weighed(found.names.items(), language)
    figures = _weighed(found.figures.items(), language)
    pairs = [(" ".join(p), (weight(p[0], language) + weight(p[1], language)) * _often(n)) for p, n in found.pairs.items()]
    return Sketch(
        id=article.id,
        published=article.published,
        language=language,
        outlet=article.outlet,
        title=article.title,
        names=_bag(names),
        pairs=_bag(pairs),
        figures=_bag(figures),
        titled=_bag(_weighed(found.title.items(), language)),
        terms=_bag([*names, *figures, *_weighed(found.words.items(), language)]),
        days=np.asarray(sorted(found.days), dtype=DAY).tobytes(),
        signature=signature(found.run),
    )


def _weighed(counts: Iterable[tuple[str, float]], language: str) -> list[tuple[str, float]]:
    return [(term, weight(term, language) * _often(count)) for term, count in counts]


def _often(count: float) -> float:
    """What repetition adds: twice is not twice as much."""
    return 1 + math.log(count)


def _bag(weighed: list[tuple[str, float]]) -> bytes:
    """The heaviest terms as bytes; of two terms with one key the heavier counts."""
    kept = sorted(weighed, key=lambda tw: (-tw[1], tw[0]))[:MOST]
    by_key: dict[int, float] = {}
    for term, value in kept:
        by_key.setdefault(_key(term), value)
    return np.asarray(sorted(by_key.items()), dtype=TERM).tobytes() if by_key else b""


@lru_cache(maxsize=1 << 17)
def _key(term: str) -> int:
    """The key of a term: 32 bits of its hash, the same on every machine."""
    return int.from_bytes(hashlib.blake2b(term.encode("utf-8", "replace"), digest_size=4).digest(), "little")
