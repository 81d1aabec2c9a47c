"""One sentence as the finders of places read it: its words, what stands before them and what parts them."""

from dataclasses import dataclass

from crosscheck.extract.document import Doc, Sentence
from crosscheck.extract.names.word import Word
from crosscheck.lang.parts.places import PlaceLexicon
from crosscheck.model.base import Span
from crosscheck.model.values import PlaceValue


@dataclass(slots=True)
class PlaceFound:
    """A place phrase: its words, its value, the words before it that say what happened there; `motion` is "from", "to" or "".

    `deed` is the class of what happens there, "" where no word tells it.
    """

    span: Span
    value: PlaceValue
    head: str
    motion: str = ""
    deed: str = ""


class Reader:
    """One sentence and its words; `lows` are these in small letters, `places` the words for places of its language."""

    __slots__ = ("doc", "lows", "places", "row", "sentence")

    def __init__(self, doc: Doc, sentence: Sentence, row: list[Word], lows: list[str]) -> None:
        self.doc = doc
        self.sentence = sentence
        self.row = row
        self.lows = lows
        self.places: PlaceLexicon = doc.language.names.places

    def joined(self, j: int) -> bool:
        """Whether word `j` and the next one are parted by white space only."""
        if j + 1 >= len(self.row):
            return False
        gap = self.doc.body[self.row[j].end : self.row[j + 1].start]
        return gap == " " or not gap.strip()

    def head(self, start: int) -> str:
        """The words before the phrase, as far as the clause goes."""
        j = start
        while j > 0 and start - j < 6 and self.joined(j - 1):
            j -= 1
        return " ".join(self.lows[j:start])

    def motion(self, k: int) -> str:
        """Whether the phrase at word `k` is where something comes from or goes to, by the preposition before it."""
        motions = self.places.motions
        return next((motions[w.low] for w in reversed(self.row[max(k - 2, 0) : k]) if w.low in motions), "")

    def words(self, k: int, length: int) -> str:
        """The words from `k` on, as many as `length`, in small letters."""
        return " ".join(self.lows[k : k + length])

    def destined(self, j: int) -> bool:
        """Whether word `j` is "for" in "bound for": what follows is a destination."""
        return j > 0 and self.row[j].low == "for" and self.row[j - 1].low in self.places.bound
