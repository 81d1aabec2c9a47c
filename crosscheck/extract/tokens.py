"""Words with their places, as the finders of sources and statements read them."""

from functools import lru_cache
from typing import NamedTuple

from crosscheck.safe.patterns import pattern

_TOKEN = pattern(r"[^\W_]+(?:['’.&-][^\W_]+){0,6}|[^\w\s]")


class Token(NamedTuple):
    """A word or a mark; `low` is its lower case with straight apostrophes."""

    start: int
    end: int
    text: str
    low: str

    @property
    def word(self) -> bool:
        """Whether it is a word or number rather than a mark."""
        return self.text[0].isalnum()

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


def tokens(body: str, start: int, end: int) -> list[Token]:
    """The words and marks of `body[start:end]`; offsets in the body."""
    return list(_tokens(body, start, end))


@lru_cache(maxsize=256)
def _tokens(body: str, start: int, end: int) -> tuple[Token, ...]:
    """Remembered, since a sentence is read for direct and for indirect statements."""
    found = []
    for match in _TOKEN.finditer(body, start, end):
        text = match.group()
        first, last = match.span()
        found.append(Token(first, last, text, text.lower().replace("’", "'")))
    return tuple(found)
