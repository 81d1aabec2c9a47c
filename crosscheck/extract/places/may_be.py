"""Which names may be those of places, and the kind of place that a name or the words round it tell."""

from crosscheck.extract.document import Mention
from crosscheck.extract.names.gazetteer import wider
from crosscheck.extract.places.reader import Reader
from crosscheck.model.values.spelling import fold
from crosscheck.safe.patterns import pattern

TITLES = pattern(r" (?:(?:[Dd]rg?|[Pp]rof|Ir|H|R|KH|Hj)\.? ){1,4}")
"""What stands between a kind of place and the person whose name it bears: "RSUD dr. Rubini"."""


class PlaceNameReader(Reader):
    """Tells the names of places in one sentence from others."""

    __slots__ = ()

    def _may_be_place(self, mention: Mention, k: int) -> bool:
        if self._suburban(mention, k) or self._medium(mention):
            return False
        if mention.kind == "place":
            return True
        if mention.kind == "organisation":
            titled = fold(mention.text) in self.places.heads and TITLES.match(self.doc.body, mention.end)
            return bool(titled) or self._feature(mention)[0] != ""
        rest = self.doc.language.names.places.rest
        before = [w.low for w in self.row[max(k - 2, 0) : k]]
        built = before[-1:] == ["the"] and before[0] in rest
        if built and self._hall(mention):
            return True
        opened = before[-1:] and (before[-1] in rest or (built and self._spot(mention)[0]))
        if before[-1:] == ["of"] and before[0] in self.places.districts and mention.kind in ("other", "person"):
            return True
        return mention.kind == "other" and (bool(opened) or self._moved(k))

    def _medium(self, mention: Mention) -> bool:
        """Whether the name is that of a paper or of a place of the web, where something stands to be read."""
        words = fold(mention.text).split()
        return " ".join(words[:2]) in self.places.media or (words[:1] != [] and words[0] in self.places.media)

    def _suburban(self, mention: Mention, k: int) -> bool:
        """Whether a name only tells whose suburb another place is: "the Boston suburb of Chelsea"."""
        if self.places.suburbs.isdisjoint(self.lows):
            return False
        j = next((n for n in range(k, len(self.row)) if self.row[n].start >= mention.end), len(self.row))
        return j + 1 < len(self.row) and self.row[j].low in self.places.suburbs and self.row[j + 1].low == "of"

    def _suburban_town(self, j: int, k: int) -> bool:
        """Whether word `j` is of the name of the town whose suburb the place at word `k` is."""
        return self.row[j].capital and any(w.low in self.places.suburbs for w in self.row[j + 1 : k])

    def _moved(self, k: int) -> bool:
        """Whether a word of movement and "from" or "to", or "bound for", stand before the name at word `k`."""
        if not k or not self.joined(k - 1):
            return False
        moving = any(w.low in self.places.movers for w in self.row[max(k - 5, 0) : k - 1])
        return self.destined(k - 1) or (self.row[k - 1].low in self.places.motions and moving)

    def _hall(self, mention: Mention) -> bool:
        """Whether the name is one that buildings bear: "the Corn Exchange"."""
        words = fold(mention.text).split()
        return len(words) > 1 and words[-1] in self.places.halls

    def _spot(self, mention: Mention) -> tuple[str, int]:
        """The kind of spot that the common noun after a name tells, and where it ends: "the Hugo level crossing"."""
        places, first = self.doc.language.names.places, next((k for k, w in enumerate(self.row) if w.start > mention.end), 0)
        spaced = self.doc.body[mention.end : mention.end + 1] == " "
        if fold(mention.text) in self.doc.language.names.demonyms:
            return "", 0
        if self.doc.language.names.offices_first or not first or not spaced or not self.joined(first - 1):
            return "", 0
        for n in (3, 2, 1):
            last = first + n - 1
            if last < len(self.row) and self.words(first, n) in places.nouns:
                return ("", 0) if self._leads_on(last) else (places.nouns[self.words(first, n)], self.row[last].end)
        return "", 0

    def _leads_on(self, k: int) -> bool:
        """Whether "of", or a preposition of place and a name, follow word `k`: then that name tells the place."""
        follower = self.row[k + 1].low if k + 1 < len(self.row) and self.joined(k) else ""
        named = k + 2 < len(self.row) and any(m.start == self.row[k + 2].start for m in self.doc.mentions)
        return follower == "of" or (follower in self.doc.language.names.places.at and named)

    def _feature(self, mention: Mention) -> tuple[str, str]:
        """The feature that a name's own words tell, and the name as compared."""
        places = self.doc.language.names.places
        words = fold(mention.text).split()
        if " ".join(words) in wider():
            return "", mention.entity
        if len(words) > 2 and (words[-1] in places.directions or words[-1] in wider()):
            words = words[:-1] if words[-2] in places.tails or self._noun_in(words[:-1]) else words
        if len(words) > 1 and not self.doc.language.names.offices_first and " ".join(words) in places.nouns:
            return places.nouns[" ".join(words)], ""
        if len(words) > 1 and words[-1] in places.tails:
            return places.tails[words[-1]], mention.entity
        ends = words[:2] if self.doc.language.names.offices_first else words[-2:]
        if len(words) > 2 and (two := places.nouns.get(" ".join(ends))):
            return two, mention.entity  # "University Medical Center", "Rumah Sakit Bhayangkara"
        if len(words) > 1 and words[0] in places.heads:
            return places.heads[words[0]], mention.entity
        spot = self._noun_in(words) if len(words) > 1 else ""
        return spot or ("building" if self._hall(mention) else ""), mention.entity

    def _noun_in(self, words: list[str]) -> str:
        """The kind of spot that a name's own first or last words tell: "Aula Merdeka", "Corn Market Prison"."""
        places, first = self.doc.language.names.places, self.doc.language.names.offices_first
        ends = (words[:2], words[:1]) if first else (words[-2:], words[-1:])
        return next((places.nouns[t] for part in ends if (t := " ".join(part)) in places.nouns and t not in places.loose), "")
