"""Where people live, told beside their names: "John Hale, 44, of Partridge Lane", "Sutrisno (41), warga Desa Wonorejo"."""

from collections.abc import Iterator
from dataclasses import replace

from crosscheck.extract.document import Mention
from crosscheck.extract.places.named import NamedReader
from crosscheck.extract.places.reader import PlaceFound
from crosscheck.model.base import Span
from crosscheck.safe.patterns import pattern

HOME = "home"
"""What marks a claim of where somebody lives; its head is his name."""

_AGE = pattern(r"(?:,? \(?\d{1,3}(?: (?:tahun|years? old|thn|th))?\)?)?,? ?")
_BLOCK = pattern(r" (?:(?:the )?\d{1,5}(?: block of)? |the )?")


class HomeReader(NamedReader):
    """Reads who of one sentence lives where."""

    __slots__ = ()

    def homes(self, mentions: list[Mention]) -> Iterator[PlaceFound]:
        """The places that stand right behind a person's name, or his age, with a word that says he is from there."""
        starts = {w.start: k for k, w in enumerate(self.row)}
        for number, mention in enumerate(mentions):
            k = starts.get(mention.start)
            if not k or not number or not (mention.kind == "place" or self._feature(mention)[0]):
                continue
            for opener in self._openers(mention, k):
                owner = self._owner(mentions[number - 1], opener)
                if owner:
                    found = self._found(mention, k, self.row[opener], "", self._head_of(k), "", mentions[number + 1 :], opener)
                    span = Span(start=owner.start, end=found.span.end)
                    yield replace(found, span=span, head=owner.entity, motion=HOME, deed="live")

    def _openers(self, mention: Mention, k: int) -> Iterator[int]:
        """The words that say "from there" before the name at word `k`, a house number or a kind of place between them or not."""
        for j in range(k - 1, max(k - 6, -1), -1):
            if self.row[j].low in self.places.homes:
                kinds = all(w.low in self.places.heads for w in self.row[j + 1 : k])
                if kinds or _BLOCK.fullmatch(self.doc.body, self.row[j].end, mention.start):
                    yield j

    def _head_of(self, k: int) -> str:
        return self.places.heads.get(self.row[k - 1].low, "")

    def _owner(self, before: Mention, opener: int) -> Mention | None:
        """The person named right before the word that says where he is from."""
        first = self.row[opener].start
        beside = before.kind == "person" and before.end <= first and _AGE.fullmatch(self.doc.body, before.end, first)
        return before if beside else None
