"""Words with their places, as the finders of sources and statements read them."""

from dataclasses import dataclass

from crosscheck.safe.patterns import pattern

_TOKEN = pattern(r"[^\W_]+(?:['’.&-][^\W_]+){0,6}|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Token:
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
    return [Token(m.start(), m.end(), m.group(), m.group().lower().replace("’", "'")) for m in _TOKEN.finditer(body, start, end)]
