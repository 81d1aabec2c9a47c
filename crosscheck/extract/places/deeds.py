"""What happens in a place: the class of the word that a place phrase hangs on ("was signed in X", "ditampung di Y")."""

from itertools import chain

from crosscheck.extract.places.reader import Reader
from crosscheck.model.base import Span

BEFORE, AFTER = 9, 5
"""Words before and after a place phrase among which the one that it hangs on is sought."""


GENERAL = "gather"
"""The class of what is only said to take place."""


class DeedReader(Reader):
    """Reads what happens in the places of one sentence."""

    __slots__ = ()

    def deed(self, span: Span) -> str:
        """The class of the nearest telling word that begins the phrase or stands before it in its clause, else after it.

        What only takes place is told by the next one: "the slaughter took place in".
        """
        first = next((k for k, w in enumerate(self.row) if w.end > span.start), len(self.row))
        last = next((k for k in range(first, len(self.row)) if self.row[k].start >= span.end), len(self.row))
        near = range(min(first, len(self.row) - 1), max(first - 1 - BEFORE, -1), -1)
        stop = next((n for n, k in enumerate(near) if n and not self.joined(k)), len(near))
        after = range(last, min(last + AFTER, len(self.row)))
        end = next((n for n, k in enumerate(after) if not self.joined(k - 1)), len(after))
        found = (deed for k in chain(near[:stop], after[:end], near[stop:]) if (deed := self._at(k)))
        deed = next(found, "")
        return next((d for d in found if d != "occur"), GENERAL) if deed == "occur" else deed

    def _at(self, k: int) -> str:
        """The class of the word at `k`, or of the phrase that it begins or ends."""
        deeds, word = self.places.deeds, self.row[k]
        if word.capital and not word.opening:
            return ""
        two = deeds.get(self.words(k, 2)) or (deeds.get(self.words(k - 1, 2)) if k else None)
        return two or deeds.get(word.low, "")
