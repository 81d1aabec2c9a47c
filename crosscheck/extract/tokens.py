"""Words with their places, as the finders of sources and statements read them."""

from bisect import bisect_left
from collections.abc import Callable
from functools import lru_cache, partial
from typing import NamedTuple

from crosscheck.extract.words import split
from crosscheck.safe.patterns import pattern

LONGEST = 500_000
"""Characters of a body whose words are kept; those of a longer one would take hundreds of megabytes."""

_TOKEN = pattern(r"([^\W_]+(?:['’.&-][^\W_]+){0,6}|[^\w\s])")


class Token(NamedTuple):
    """A word or a mark; `low` is its lower case with straight apostrophes; `word` tells a word or number from a mark,
    `capital` whether it begins with a capital letter."""

    start: int
    end: int
    text: str
    low: str
    word: bool
    capital: bool


def tokens(body: str, start: int, end: int) -> list[Token]:
    """The words and marks of `body[start:end]`; offsets in the body."""
    if len(body) > LONGEST:
        return _found(body, start, end)
    starts, known = _all(body)
    first, last = bisect_left(starts, start), bisect_left(starts, end)
    if (first and known[first - 1].end > start) or (last and known[last - 1].end > end):
        return _found(body, start, end)
    return known[first:last]


@lru_cache(maxsize=1)
def _all(body: str) -> tuple[list[int], list[Token]]:
    """Those of a whole article with their starts: remembered, since each sentence is read several times, in parts too."""
    found = _found(body, 0, len(body))
    return [t.start for t in found], found


def _found(body: str, start: int, end: int) -> list[Token]:
    starts, ends, texts = split(_TOKEN, body[start:end])
    if start:
        starts, ends = [start + a for a in starts], [start + b for b in ends]
    low = [t.lower().replace("’", "'") for t in texts]
    word, capital = [t[0].isalnum() for t in texts], [t[0].isupper() for t in texts]
    return list(map(_token, zip(starts, ends, texts, low, word, capital, strict=True)))


_token: Callable[[tuple[int, int, str, str, bool, bool]], Token] = partial(tuple.__new__, Token)
