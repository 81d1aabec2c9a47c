"""The terms of an article: name words, other words and figures, each hashed and weighted by how much it tells."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from crosscheck.lang import language_for
from crosscheck.model.article import Article
from crosscheck.safe.patterns import pattern

LONGEST = 12_000
"""Code points of a body that are read: what a story is about stands in its first pages."""

_WORD = pattern(r"\d[\d.,]{0,14}\d|\d|[^\W\d_][\w'’-]{0,40}")
_OPENS = frozenset('.!?:\n"“”‘«(')
_TRIM = "'’-"


@dataclass(frozen=True, slots=True)
class Bag:
    """Keys (uint32, ascending) and weights (float32) as bytes."""

    keys: bytes = b""
    weights: bytes = b""


@dataclass(frozen=True, slots=True)
class Terms:
    """The three bags of an article, and its folded words in order (`run`)."""

    names: Bag
    words: Bag
    figures: Bag
    run: tuple[str, ...]


def terms_of(article: Article) -> Terms:
    """The terms of the title and the body's prose, furniture left out."""
    common = language_for(article.language).syntax.function_words
    names: dict[str, float] = {}
    words: dict[str, float] = {}
    figures: dict[str, float] = {}
    run: list[str] = []
    text = f"{article.title}.\n{_prose(article)}"
    last = "\n"
    for found in _WORD.finditer(text):
        word = found.group().rstrip(_TRIM)
        folded = word.casefold()
        folded = folded[:-2] if folded.endswith(("'s", "’s")) else folded
        run.append(folded)
        opening = last in _OPENS
        last = text[found.end() : found.end() + 2].strip()[:1]
        if word[0].isdigit():
            _count(figures, folded.rstrip(".,"))
        elif folded in common or len(folded) < 2:
            continue
        elif word[0].isupper() and not opening:
            _count(names, folded)
        else:
            _count(words, folded)
    for folded in [w for w in words if w in names]:
        _count(names, folded)
        del words[folded]
    return Terms(_bag(names), _bag(words), _bag(figures), tuple(run))


def _prose(article: Article) -> str:
    body, start, pieces = article.body[:LONGEST], 0, []
    for span in sorted(article.furniture, key=lambda s: s.start):
        pieces.append(body[start : span.start])
        start = max(start, span.end)
    return "\n".join([*pieces, body[start:]])


def _count(table: dict[str, float], term: str) -> None:
    table[term] = table.get(term, 0.0) + 1.0


def _bag(counts: dict[str, float]) -> Bag:
    keys = np.asarray([key(t) for t in counts], dtype="<u4")
    weights = np.sqrt(np.asarray(list(counts.values()), dtype="<f4"))
    unique, first = np.unique(keys, return_index=True)
    return Bag(unique.tobytes(), weights[first].astype("<f4").tobytes())


@lru_cache(maxsize=1 << 17)
def key(term: str) -> int:
    """The key of a term: the first 32 bits of its hash, the same on every machine."""
    return int.from_bytes(hashlib.blake2b(term.encode("utf-8", "replace"), digest_size=4).digest(), "little")


def keys_of(data: bytes) -> Iterable[int]:
    """The keys in a bag's bytes."""
    return np.frombuffer(data, "<u4").tolist()  # type: ignore[no-any-return]
