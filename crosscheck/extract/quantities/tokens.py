"""Tokens of a sentence and tables of phrases over them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache, partial
from operator import lt
from typing import Generic, NamedTuple, TypeVar

from crosscheck.extract.words import split
from crosscheck.safe.patterns import pattern

V = TypeVar("V")

_TOKEN = pattern(r"(\d(?:[.,]?\d){0,30}|[½¼¾⅓⅔]|[^\W\d_]+(?:['’][^\W\d_]+){0,3}|\S)")


class Token(NamedTuple):
    """A number, word or sign; offsets in the body, `low` in lower case, `space` whether white space stands before it."""

    start: int
    end: int
    text: str
    low: str
    space: bool


_token: Callable[[tuple[int, int, str, str, bool]], Token] = partial(tuple.__new__, Token)


@lru_cache(maxsize=256)
def tokenise(text: str, offset: int = 0) -> list[Token]:
    """The tokens of a text that stands at `offset` of the body. Remembered, since lists are looked for later: never changed."""
    starts, ends, texts = split(_TOKEN, text)
    if offset:
        starts, ends = [offset + a for a in starts], [offset + b for b in ends]
    low = [w.lower() for w in texts] if "’" not in text else [w.lower().replace("’", "'") for w in texts]
    spaced = [True, *map(lt, ends, starts[1:])]
    return list(map(_token, zip(starts, ends, texts, low, spaced)))  # noqa: B905 - with no token there is one `True` too many


def _key(phrase: str) -> tuple[str, ...]:
    return tuple(t.low for t in tokenise(phrase))


Entry = tuple[tuple[str, ...], tuple[int, V]]
"""A phrase of several tokens, with what is told where it stands."""


class Phrases(Generic[V]):
    """Finds phrases of one or more tokens at, or right before, a place; the longest wins."""

    def __init__(self, table: Mapping[str, V]) -> None:
        self._alone: dict[str, tuple[int, V]] = {}
        self._opening: dict[str, dict[str, list[Entry[V]]]] = {}
        self._closing: dict[str, dict[str, list[Entry[V]]]] = {}
        for key, value in sorted(((_key(p), v) for p, v in table.items()), key=lambda e: -len(e[0])):
            if len(key) == 1:
                self._alone.setdefault(key[0], (1, value))
                continue
            entry = key, (len(key), value)
            self._opening.setdefault(key[0], {}).setdefault(key[1], []).append(entry)
            self._closing.setdefault(key[-1], {}).setdefault(key[-2], []).append(entry)

    @classmethod
    def of(cls, phrases: Iterable[str], value: V) -> "Phrases[V]":
        """A table that gives one value for each of `phrases`."""
        return cls(dict.fromkeys(phrases, value))

    def at(self, tokens: Sequence[Token], i: int) -> tuple[int, V] | None:
        """(tokens taken, value) of the longest phrase that starts at `i`."""
        if i >= len(tokens):
            return None
        low = tokens[i].low
        followed = self._opening.get(low)
        if followed is not None and i + 1 < len(tokens):
            for key, found in followed.get(tokens[i + 1].low, ()):
                if tuple([t.low for t in tokens[i : i + len(key)]]) == key:
                    return found
        return self._alone.get(low)

    def before(self, tokens: Sequence[Token], i: int) -> tuple[int, V] | None:
        """(tokens taken, value) of the longest phrase that ends right before `i`."""
        if not 0 < i <= len(tokens):
            return None
        low = tokens[i - 1].low
        led = self._closing.get(low)
        if led is not None and i > 1:
            for key, found in led.get(tokens[i - 2].low, ()):
                if tuple([t.low for t in tokens[max(0, i - len(key)) : i]]) == key:
                    return found
        return self._alone.get(low)
