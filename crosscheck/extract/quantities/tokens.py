"""Tokens of a sentence and tables of phrases over them."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from crosscheck.safe.patterns import pattern

V = TypeVar("V")

_TOKEN = pattern(r"\d(?:[.,]?\d){0,30}|[½¼¾⅓⅔]|[^\W\d_]+(?:['’][^\W\d_]+){0,3}|\S")


class Token(NamedTuple):
    """A number, word or sign; offsets in the body, `low` in lower case, `space` whether white space stands before it."""

    start: int
    end: int
    text: str
    low: str
    space: bool


@lru_cache(maxsize=256)
def tokenise(text: str, offset: int = 0) -> list[Token]:
    """The tokens of a text that stands at `offset` of the body. Remembered, since lists are looked for later: never changed."""
    found, new = [], tuple.__new__
    last = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        word = match.group()
        low = word.lower() if "’" not in word else word.lower().replace("’", "'")
        found.append(new(Token, (offset + start, offset + end, word, low, start > last or start == 0)))
        last = end
    return found


def _key(phrase: str) -> tuple[str, ...]:
    return tuple(t.low for t in tokenise(phrase))


class Phrases(Generic[V]):
    """Finds phrases of one or more tokens at, or right before, a place; the longest wins."""

    def __init__(self, table: Mapping[str, V]) -> None:
        self._first: dict[str, list[tuple[tuple[str, ...], V]]] = {}
        self._last: dict[str, list[tuple[tuple[str, ...], V]]] = {}
        for key, value in ((_key(p), v) for p, v in table.items()):
            self._first.setdefault(key[0], []).append((key, value))
            self._last.setdefault(key[-1], []).append((key, value))
        for index in (self._first, self._last):
            for entries in index.values():
                entries.sort(key=lambda e: -len(e[0]))

    @classmethod
    def of(cls, phrases: Iterable[str], value: V) -> "Phrases[V]":
        """A table that gives one value for each of `phrases`."""
        return cls(dict.fromkeys(phrases, value))

    def at(self, tokens: Sequence[Token], i: int) -> tuple[int, V] | None:
        """(tokens taken, value) of the longest phrase that starts at `i`."""
        if i >= len(tokens):
            return None
        entries = self._first.get(tokens[i].low)
        if entries is None:
            return None
        for key, value in entries:
            if len(key) == 1 or tuple(t.low for t in tokens[i : i + len(key)]) == key:
                return len(key), value
        return None

    def before(self, tokens: Sequence[Token], i: int) -> tuple[int, V] | None:
        """(tokens taken, value) of the longest phrase that ends right before `i`."""
        if not 0 < i <= len(tokens):
            return None
        for key, value in self._last.get(tokens[i - 1].low, ()):
            if len(key) == 1 or tuple(t.low for t in tokens[max(0, i - len(key)) : i]) == key:
                return len(key), value
        return None
