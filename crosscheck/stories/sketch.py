"""The sketch of an article: the little of it that finding its story and its near-copies needs."""

import hashlib
import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

import numpy as np

from crosscheck.align.encoder import Encoder
from crosscheck.align.vectors import language_means
from crosscheck.model.article import Article
from crosscheck.stories.background import weight
from crosscheck.stories.signature import signature
from crosscheck.stories.words import Terms, terms_of

EMBEDDED = 60
"""Words that are embedded: the title and what follows it."""
MOST = 160
"""Terms of a bag that are kept, the heaviest first."""


@dataclass(frozen=True, slots=True)
class Bag:
    """Weighted terms as plain bytes: `keys` are little-endian uint32, ascending, `weights` float32 in the same order."""

    keys: bytes = b""
    weights: bytes = b""


EMPTY = Bag()


@dataclass(frozen=True, slots=True)
class Sketch:
    """What grouping needs of one article. Plain data: it can be pickled, compared and kept.

    `names` are the words of names, `pairs` two of them in a row, `figures` numbers, `titled` the title's terms, `terms` all
    of names, figures and other words together. `days` are ordinals of the days it speaks of. `signature` is a MinHash
    signature (uint32) of its runs of words, empty when the text is too short to be a copy; `vector` the embedding of title
    and lead less the mean of the language (float16, unit length), empty without an encoder. `published` is as the article
    has it and may be naive.
    """

    id: str
    published: datetime | None
    language: str
    outlet: str
    title: str
    names: Bag = EMPTY
    pairs: Bag = EMPTY
    figures: Bag = EMPTY
    titled: Bag = EMPTY
    terms: Bag = EMPTY
    days: tuple[int, ...] = ()
    signature: bytes = b""
    vector: bytes = b""


def sketch(article: Article, encoder: Encoder | None = None) -> Sketch:
    """The sketch of one article, by itself; with an `encoder` its title and lead are embedded too (about 15 ms)."""
    found, language = terms_of(article), article.language
    names = _weighed(found.names.items(), language)
    figures = _weighed(found.figures.items(), language)
    return Sketch(
        id=article.id,
        published=article.published,
        language=language,
        outlet=article.outlet,
        title=article.title,
        names=_bag(names),
        pairs=_bag(
            [(" ".join(p), (weight(p[0], language) + weight(p[1], language)) * _often(n)) for p, n in found.pairs.items()]
        ),
        figures=_bag(figures),
        titled=_bag(_weighed(found.title.items(), language)),
        terms=_bag([*names, *figures, *_weighed(found.words.items(), language)]),
        days=tuple(sorted(found.days)),
        signature=signature(found.run),
        vector=_vector(article, found, encoder),
    )


def _weighed(counts: Iterable[tuple[str, float]], language: str) -> list[tuple[str, float]]:
    return [(term, weight(term, language) * _often(count)) for term, count in counts]


def _often(count: float) -> float:
    """What repetition adds: twice is not twice as much."""
    return 1 + math.log(count)


def _bag(weighed: list[tuple[str, float]]) -> Bag:
    if not weighed:
        return EMPTY
    kept = sorted(weighed, key=lambda tw: (-tw[1], tw[0]))[:MOST]
    keys = np.asarray([_key(t) for t, _ in kept], dtype="<u4")
    unique, first = np.unique(keys, return_index=True)
    return Bag(unique.tobytes(), np.asarray([w for _, w in kept], dtype="<f4")[first].tobytes())


@lru_cache(maxsize=1 << 17)
def _key(term: str) -> int:
    """The key of a term: 32 bits of its hash, the same on every machine."""
    return int.from_bytes(hashlib.blake2b(term.encode("utf-8", "replace"), digest_size=4).digest(), "little")


def _vector(article: Article, found: Terms, encoder: Encoder | None) -> bytes:
    if encoder is None or not encoder.dimension or not found.run:
        return b""
    text = " ".join(f"{article.title}. {article.body[:2000]}".split()[:EMBEDDED])
    vector = encoder.encode([text])[0]
    mean = language_means(encoder.name).get(article.language.split("-")[0])
    centred = vector if mean is None else vector - mean
    return bytes((centred / max(float(np.linalg.norm(centred)), 1e-6)).astype("<f2").tobytes())
