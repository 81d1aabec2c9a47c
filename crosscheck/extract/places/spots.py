"""Spots without a proper name: "in a former sanatorium", "di gudang", "the cellar of a bakery"."""

from collections.abc import Iterator

from crosscheck.extract.places.reader import PlaceFound, Reader
from crosscheck.model.base import Span
from crosscheck.model.values import PlaceValue
from crosscheck.model.values.place_kinds import INNER

AHEAD = 4
"""Words after "of" within which the noun stands that a spot belongs to."""


class SpotReader(Reader):
    """Reads the spots of one sentence."""

    __slots__ = ()

    def bare(self, named: list[PlaceFound]) -> Iterator[PlaceFound]:
        """The spots in order."""
        used = -1
        openings = self.places.openings
        for k in [k for k, low in enumerate(self.lows) if k and low in openings]:
            word = self.row[k]
            if word.start < used or word.capital:
                continue
            noun, length = self._noun(k)
            if not noun or any(f.span.start <= word.start < f.span.end for f in named):
                continue
            j = k - 1
            while j > 0 and k - j < 4 and self.row[j].low not in self.places.at and self.joined(j):
                j -= 1
            if self.row[j].low in self.places.at and self.joined(j) and not self._aside(j) and not self._acts(j, k):
                site, holder, last = self._chain(noun, k + length - 1)
                used = self.row[last].end
                motion = self.places.motions.get(self.row[j].low, "")
                stance = self._stance(j, k)
                value = PlaceValue(name="", feature=holder or site, site=site if holder else "", direction=stance)
                yield PlaceFound(Span(start=self.row[j].start, end=used), value, self.head(j), motion)

    def _acts(self, j: int, k: int) -> bool:
        """Whether the word at `k` is a verb behind the "to" at word `j`: "to hold talks"."""
        return j == k - 1 and self.places.motions.get(self.row[j].low) == "to" and self.row[k].low in self.places.acts

    def _stance(self, j: int, k: int) -> str:
        """Whether the phrase that opens at word `j` puts something inside, in front of or behind the spot at word `k`."""
        stances = [self.places.stances.get(w.low, "") for w in self.row[j : min(j + 2, k)]]
        return next((s for s in stances if s), "")

    def _chain(self, noun: str, last: int) -> tuple[str, str, int]:
        """The spot, the building that it is told to be a part of ("" if none), and the last word of both.

        "The cellar of a disused bakery", "a hotel car park", "aula kantor desa".
        """
        local = self.doc.language.names.offices_first
        for k in range(last + 1, min(last + 2 + AHEAD, len(self.row))):
            if not self.joined(k - 1) or (not local and k == last + 2 and self.row[last + 1].low not in self.places.of):
                break
            if k > last + 2 and local:
                break
            other, length = self._noun(k)
            if other and not local and self._noun(k + length)[0] and self.joined(k + length - 1):
                continue
            if other and other != noun and not self.row[k].capital:
                inner = noun if local or k > last + 1 else other
                outer = other if inner == noun else noun
                return (inner, outer, k + length - 1) if inner in INNER else (noun, "", last)
        return noun, "", last

    def _aside(self, j: int) -> bool:
        """Whether the preposition at word `j` tells only that something is beside a spot or at a distance from it."""
        measured = j > 0 and self.joined(j - 1) and self.row[j - 1].low in self.places.distances
        return self.row[j].low in self.places.beside or (measured and self.places.motions.get(self.row[j].low) == "from")

    def _noun(self, k: int) -> tuple[str, int]:
        """The kind of place that the words from `k` on name, and how many they are; "" if they name none."""
        if k and self.row[k - 1].low in self.places.apart:
            return "", 0
        for length in (3, 2, 1):
            words = self.words(k, length)
            if k + length <= len(self.row) and words in self.places.nouns:
                standing = not (words in self.places.loose and self._goes_on(k + length - 1))
                told_later = self._loose_part(words) and any(self._names_spot(i) for i in self._next(k))
                return (self.places.nouns[words], length) if standing and not told_later else ("", 0)
        return "", 0

    def _loose_part(self, words: str) -> bool:
        return words in self.places.parts and self.places.nouns[words] not in INNER

    def _names_spot(self, k: int) -> bool:
        return any((words := self.words(k, n)) in self.places.nouns and words not in self.places.parts for n in (3, 2, 1))

    def _next(self, k: int) -> list[int]:
        """The next two words, as far as white space alone parts them, without small words."""
        ahead = [i for i in (k + 1, k + 2) if i < len(self.row) and all(self.joined(n) for n in range(k, i))]
        return [i for i in ahead if not self.row[i].capital]

    def _goes_on(self, k: int) -> bool:
        """Whether a word of content follows word `k` at once: then `k` only tells what sort of thing it is."""
        if not self.joined(k):
            return False
        follower = self.row[k + 1]
        return follower.low not in self.doc.language.syntax.function_words and follower.low not in self.places.at
