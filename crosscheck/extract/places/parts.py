"""Parts that are told apart: numbered ones ("track 2", "Blok C"), sides ("tribun timur", "the back door"), parts of the body."""

from collections.abc import Iterator

from crosscheck.extract.events import events_in
from crosscheck.extract.places.reader import PlaceFound, Reader
from crosscheck.model.base import Span
from crosscheck.model.values import PlaceValue
from crosscheck.model.values.place_parts import limbs_apart
from crosscheck.safe.patterns import pattern

_MARK = pattern(r"(\d{1,3})(?:[.,+]\d{1,3})?[a-z]?")
HARM = frozenset("injury shooting stabbing attack fight death murder treatment operation crash".split())
"""Events that strike a part of the body."""

LISTED = 6
"""Two parts of the body that are this many words apart, or fewer, are told of together: neither is the only one."""


class PartReader(Reader):
    """Reads the parts of places of one sentence."""

    __slots__ = ()

    def numbered(self) -> Iterator[PlaceFound]:
        """ "Furnace 6", "jalur nomor 4", "the third turn", "kamar genset": told apart by number, letter or what it is for."""
        used = 0
        for k in range(len(self.row)):
            found = self._numbered_at(k) or self._room_at(k) if k >= used else None
            if found is None:
                continue
            first, last, kind, mark = found
            used = last + 1
            opened = first > 0 and self.row[first - 1].low in self.places.at and self.joined(first - 1)
            start = first - opened
            value = PlaceValue(name="", feature=kind, direction=mark)
            span = Span(start=self.row[start].start, end=self.row[last].end)
            yield PlaceFound(span, value, self.head(start), self.motion(first))

    def _numbered_at(self, k: int) -> tuple[int, int, str, str] | None:
        """First and last word, kind and mark of the numbered place whose words begin at `k`."""
        kind, length = self._unit(k)
        if kind:
            after = self._mark_after(k + length)
            return (k, after[1], kind, after[0]) if after else None
        ordinal = self.doc.language.numbers.numerals.ordinals.get(self.row[k].low, 0)
        if ordinal and self.joined(k) and not self.doc.language.names.offices_first:
            kind, length = self._unit(k + 1)
            return (k, k + length, kind, str(ordinal)) if kind else None
        return None

    def _room_at(self, k: int) -> tuple[int, int, str, str] | None:
        """First and last word, "room" and the key of what tells the room apart, if the room's words begin at `k`."""
        if k + 1 >= len(self.row) or not self.joined(k):
            return None
        words = (self.row[k].low, self.row[k + 1].low)
        noun, telling = words if self.doc.language.names.offices_first else reversed(words)
        key = self.places.rooms.get(telling, "") if noun in self.places.room_nouns else ""
        return (k, k + 1, "room", key) if key and " ".join(words) not in self.places.nouns else None

    def _unit(self, k: int) -> tuple[str, int]:
        """The kind of numbered place that the words from `k` on name, and how many words they are."""
        for length in (2, 1):
            words = self.words(k, length)
            if k + length <= len(self.row) and words in self.places.units:
                return self.places.units[words], length
        return "", 0

    def _mark_after(self, k: int) -> tuple[str, int] | None:
        """The number or letter that tells a place apart at word `k`, and its last word; "tiang pengaman nomor lima" too."""
        if not self._there(k):
            return None
        numbering = self.places.numbering
        if (
            self.row[k].low not in numbering
            and not self.row[k].capital
            and self._there(k + 1)
            and self.row[k + 1].low in numbering
        ):
            k += 1
        if self.row[k].low in numbering:
            k += 1
        if not k < len(self.row):
            return None
        mark = self._mark(k)
        if mark and self._there(k + 1) and not self._free(k + 1):
            return None
        return (mark, k) if mark else None

    def _mark(self, k: int) -> str:
        word, numerals = self.row[k], self.doc.language.numbers.numerals
        number = _MARK.fullmatch(word.low)
        if number:
            return str(int(number.group(1)))
        if len(word.text) == 1 and word.capital:
            return word.low
        number_word = numerals.small.get(word.low, 0) or self._ordinal(word.low)
        return str(number_word) if 0 < number_word < 21 else ""

    def _ordinal(self, low: str) -> int:
        """The number of an ordinal that follows its noun: "tikungan ketiga", "jalur ke-3"."""
        numerals = self.doc.language.numbers.numerals
        prefix = numerals.ordinal_prefix
        rest = low.removeprefix(prefix).lstrip("-") if prefix and low.startswith(prefix) else ""
        if rest.isdecimal() and len(rest) < 4:
            return int(rest)
        return numerals.small.get(rest, 0) or (numerals.ordinals.get(low, 0) if self.doc.language.names.offices_first else 0)

    def _free(self, k: int) -> bool:
        """Whether the word after a number does not make it a count: a small word, a name, a preposition, a verb's form."""
        word = self.row[k]
        return word.capital or not (word.low in self.places.distances or word.low in self.places.counted)

    def _there(self, k: int) -> bool:
        return 0 < k < len(self.row) and self.joined(k - 1)

    def sides(self, named: list[PlaceFound]) -> Iterator[PlaceFound]:
        """ "The east stand", "tribun timur", "the northern access road": a part told apart by its compass point or side."""
        used = -1
        places, local = self.places, self.doc.language.names.offices_first
        for k in range(len(self.row) - 1):
            if local and self.lows[k] not in places.sides:
                continue
            if not local and places.sides.keys().isdisjoint(self.lows[k + 1 : k + 3]):
                continue
            for length in (3, 2):
                found = self._side(k, length) if self.row[k].start > used else None
                if found is None:
                    continue
                span = Span(start=self.row[k].start, end=self.row[k + length - 1].end)
                if not any(f.span.overlaps(span) for f in named):
                    used = span.end
                    yield PlaceFound(span, found, self.head(k), self.motion(k))
                break

    def _side(self, k: int, length: int) -> PlaceValue | None:
        """The part that `length` words from `k` on name, one word of content at most between the noun and its point."""
        last = k + length - 1
        if last >= len(self.row) or not all(self.joined(n) for n in range(k, last)):
            return None
        if length == 3 and (not self._adds(k + 1) or self.row[k + 1].low in self.places.sides):
            return None
        noun, point = (k, last) if self.doc.language.names.offices_first else (last, k)
        direction = self.places.point(self.row[noun].low, self.row[point].low)
        kind = self.places.sides.get(self.row[noun].low, "")
        if kind == "floor" and length == 3:
            return None
        return PlaceValue(name="", feature=kind, direction=direction) if direction else None

    def _adds(self, k: int) -> bool:
        """Whether word `k` is one that tells a part more exactly: a small word of content."""
        low = self.row[k].low
        syntax = self.doc.language.syntax
        return not self.row[k].capital and low not in syntax.function_words and low not in self.places.at

    def limbs(self) -> Iterator[PlaceFound]:
        """ "In the left shoulder", "perut bagian kiri": where on the body somebody was hit."""
        rows = [k for k, w in enumerate(self.row) if w.low in self.places.body and (w.opening or not w.capital)]
        if not rows or not self._harms():
            return
        for k in rows:
            last, side = self._hand(k)
            if any(limbs_apart(self._limb(k), self._limb(n)) and self._of_one(k, n) for n in rows if abs(n - k) <= LISTED):
                continue
            start = next((j for j in range(k - 1, max(k - 5, -1), -1) if self.row[j].low in self.places.struck), None)
            if start is None and side:
                start = min(k, last)
            if start is not None and all(self.joined(n) for n in range(start, k)):
                value = PlaceValue(name="", feature="body", site=self._limb(k), direction=side)
                span = Span(start=self.row[start].start, end=self.row[max(last, k)].end)
                yield PlaceFound(span, value, self.head(start))

    def _of_one(self, k: int, n: int) -> bool:
        """Whether no other person is told of between two parts of the body, by a name or an age."""
        between = self.row[min(k, n) + 1 : max(k, n)]
        return not any(w.capital or w.text[0].isdecimal() for w in between)

    def _limb(self, k: int) -> str:
        return self.places.body[self.row[k].low]

    def _harms(self) -> bool:
        """Whether the sentence tells that somebody is hurt."""
        if any(self.places.deeds.get(w.low) == "wound" for w in self.row):
            return True
        whole = Span(start=self.sentence.start, end=self.sentence.end)
        return bool(HARM & set(events_in(self.doc, whole, whole)))

    def _hand(self, k: int) -> tuple[int, str]:
        """Whether the part of the body at `k` is told to be the left or the right one, and the last word that tells it."""
        ahead = (
            range(k + 1, min(k + 4, len(self.row))) if self.doc.language.names.offices_first else range(k - 1, max(k - 3, 0), -1)
        )
        for j in ahead:
            if not self.joined(j - 1 if j > k else j):
                break
            side = self.places.aspects.get(self.row[j].low, "")
            if side in ("left", "right"):
                return j, side
        return k, ""
