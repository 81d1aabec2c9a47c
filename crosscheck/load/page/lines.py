"""The lines of a body, with where they stand."""

from dataclasses import dataclass

from crosscheck.model.base import Span
from crosscheck.safe.patterns import pattern

_LINE = pattern(r"[^\n]+")
_WORD = pattern(r"[^\W_]+(?:['’.-][^\W_]+)*")
_END = pattern(r"[.!?…][\"'”’»)\]]{0,3}$")
EDGES = " \t\r\f\v\xa0\ufeff\u200b"


@dataclass(frozen=True, slots=True)
class Line:
    """A line that holds something: `text` is without the space around it, `start`..`end` its range in the body."""

    number: int
    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        return Span(start=self.start, end=self.end)

    @property
    def words(self) -> list[str]:
        """The words of the line's first 2,000 code points."""
        return _WORD.findall(self.text[:2000])

    @property
    def folded(self) -> str:
        """The text for comparing: small letters, one kind of space and apostrophe."""
        return " ".join(self.text[:1000].replace("’", "'").casefold().split())

    @property
    def ended(self) -> bool:
        """Whether the line ends as a sentence does; three dots that cut a title short do not count."""
        tail = self.text[-8:]
        return bool(_END.search(tail)) and not tail.endswith(("...", "…"))


def lines_of(body: str) -> list[Line]:
    """The lines of `body` that are not empty, in order."""
    found: list[Line] = []
    for match in _LINE.finditer(body):
        raw = match.group()
        text = raw.strip(EDGES)
        if text:
            start = match.start() + raw.index(text)
            found.append(Line(len(found), start, start + len(text), text))
    return found
