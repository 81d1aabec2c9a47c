"""Finds place phrases: "di Desa Simpang", "in a chapel in Trinidad", "14 miles north of the port", "the east stand"."""

from collections.abc import Iterator
from dataclasses import dataclass

from crosscheck.extract.document import Doc, Mention, Sentence
from crosscheck.extract.names.gazetteer import cities, codes, wider
from crosscheck.extract.names.runs import Word, words_of
from crosscheck.model.base import Span
from crosscheck.model.values import PlaceValue
from crosscheck.model.values.spelling import fold
from crosscheck.safe.patterns import pattern

_RANKS = frozenset({"national", "nasional", "provincial", "state"})
"""Words of a name that tell its rank only ("X National Park")."""

LEFT = 7
"""Words before a name that may belong to its place phrase."""

_CORNER = pattern(r"(?:East |West |North |South |E\. |W\. |N\. |S\. )?(\d{1,3}(?:st|nd|rd|th)) (Street|Avenue|St\.?|Ave\.?)")
_HOUSE = pattern(r"(\d{1,5}) (?:block of )?$")


@dataclass(frozen=True, slots=True)
class PlaceFound:
    """A place phrase: its words, its value, the words before it that say what happened there; `motion` is "from", "to" or ""."""

    span: Span
    value: PlaceValue
    head: str
    motion: str = ""


def find_places(doc: Doc) -> Iterator[PlaceFound]:
    """The place phrases of the text in order."""
    by_sentence: dict[int, list[Mention]] = {}
    places = doc.language.names.places
    for mention in doc.mentions:
        sentence = doc.sentence_at(mention.start)
        if sentence:
            by_sentence.setdefault(sentence.index, []).append(mention)
    for sentence in doc.sentences:
        row = words_of(sentence)
        reader = _Reader(doc, sentence, row)
        named = list(reader.named(by_sentence.get(sentence.index, [])))
        words = [w.low for w in row]
        yield from named
        if not places.sides.keys().isdisjoint(words):
            yield from reader.sides(named)
        yield from reader.corners()
        if not places.openings.isdisjoint(words):
            yield from reader.bare(named)


@dataclass(frozen=True, slots=True)
class _Reader:
    """One sentence and its words."""

    doc: Doc
    sentence: Sentence
    row: list[Word]

    def named(self, mentions: list[Mention]) -> Iterator[PlaceFound]:
        """Places with a proper name after a preposition."""
        if not mentions:
            return
        starts = {w.start: k for k, w in enumerate(self.row)}
        used = -1
        for number, mention in enumerate(mentions):
            k = starts.get(mention.start)
            if k is None or mention.start < used or not self._may_be_place(mention, k):
                continue
            found = self._phrase(mention, k, mentions[number + 1 :])
            if found:
                used = found.span.end
                yield found

    def _may_be_place(self, mention: Mention, k: int) -> bool:
        if mention.kind == "place":
            return True
        if mention.kind == "organisation":
            return self._feature(mention)[0] != ""
        rest = self.doc.language.names.places.rest
        before = [w.low for w in self.row[max(k - 2, 0) : k]]
        opened = before[-1:] and (before[-1] in rest or (before[0] in rest and before[-1] == "the" and self._spot(mention)[0]))
        return mention.kind == "other" and bool(opened)

    def _spot(self, mention: Mention) -> tuple[str, int]:
        """The kind of spot that the common noun after a name tells, and where it ends: "the Hugo level crossing"."""
        places, first = self.doc.language.names.places, next((k for k, w in enumerate(self.row) if w.start > mention.end), 0)
        spaced = self.doc.body[mention.end : mention.end + 1] == " "
        if fold(mention.text) in self.doc.language.names.demonyms:
            return "", 0
        if self.doc.language.names.offices_first or not first or not spaced or not self._joined(first - 1):
            return "", 0
        for n in (3, 2, 1):
            last = first + n - 1
            if last < len(self.row) and self._words(first, n) in places.nouns:
                return ("", 0) if self._leads_on(last) else (places.nouns[self._words(first, n)], self.row[last].end)
        return "", 0

    def _leads_on(self, k: int) -> bool:
        """Whether "of", or a preposition of place and a name, follow word `k`: then that name tells the place."""
        follower = self.row[k + 1].low if k + 1 < len(self.row) and self._joined(k) else ""
        named = k + 2 < len(self.row) and any(m.start == self.row[k + 2].start for m in self.doc.mentions)
        return follower == "of" or (follower in self.doc.language.names.places.at and named)

    def _phrase(self, mention: Mention, k: int, later: list[Mention]) -> PlaceFound | None:
        """The place phrase of the name at word `k`, if a preposition opens it."""
        places = self.doc.language.names.places
        j, site, direction, feature = k - 1, "", "", ""
        while j >= 0 and k - j <= LEFT and self._joined(j):
            low = self.row[j].low
            if low in places.between:
                return None
            if low in places.at:
                nested = self._nested(j)
                start = nested[1] if nested else j
                site = site or (nested[0] if nested else "")
                return self._found(mention, k, self.row[start], direction, feature, site, later, start)
            if low in places.directions and (self._of(j, k) or self.doc.language.names.offices_first):
                direction = places.directions[low]
                two = f"{self.row[j - 1].low} {low}" if j else ""
                three = f"{low} {self.row[j + 1].low}" if j + 1 < k else ""
                direction = places.directions.get(three) or places.directions.get(two) or direction
                if not self.doc.language.names.offices_first:
                    start = self._distance(j)
                    return self._found(mention, k, self.row[start], direction, feature, site, later, start)
            elif low in places.heads and j == k - 1:
                feature = places.heads[low]
            elif low in places.sides and self._side(j):
                feature = places.sides[low]
                direction = direction or self._side(j)
            elif low in places.sides:
                pass
            elif low in places.nouns:
                site = site or places.nouns[low]
            elif self.row[j].capital and low not in places.heads:
                return None
            j -= 1
        return None

    def _side(self, j: int) -> str:
        """The compass point that tells the part at word `j` apart: "the west gate", "pintu barat"."""
        names = self.doc.language.names
        k = j + 1 if names.offices_first else j - 1
        there = 0 <= k < len(self.row) and self._joined(min(j, k))
        return names.places.point(self.row[j].low, self.row[k].low) if there else ""

    def _distance(self, j: int) -> int:
        """The word that opens "14 nautical miles north": a number shortly before the compass point at `j`, else the point."""
        for k in range(j - 1, max(j - 4, -1), -1):
            if not self._joined(k):
                break
            if self.row[k].text[0].isdecimal():
                return k
        return j

    def _joined(self, j: int) -> bool:
        """Whether word `j` and the next one are parted by white space only."""
        return self.doc.body[self.row[j].end : self.row[j + 1].start].strip() == "" if j + 1 < len(self.row) else False

    def _of(self, j: int, k: int) -> bool:
        return j + 1 < k and self.row[j + 1].low == "of"

    def _nested(self, j: int) -> tuple[str, int] | None:
        """ "a warehouse in": the spot and its preposition, if a common noun of a place stands before the preposition at `j`."""
        places = self.doc.language.names.places
        if j > 2 and self.row[j - 1].low in places.here and self._joined(j - 1):
            j -= 1
        if j < 2 or not self._joined(j - 1):
            return None
        noun = next((places.nouns[t] for n in (3, 2, 1) if j >= n and (t := self._words(j - n, n)) in places.nouns), None)
        if noun is None:
            return None
        for i in range(j - 2, max(j - 10, -1), -1):
            if not self._joined(i):
                return None
            if self.row[i].low in places.at:
                return noun, i
        return None

    def _found(
        self, mention: Mention, k: int, first: Word, direction: str, feature: str, site: str, later: list[Mention], start: int
    ) -> PlaceFound:
        own, name = self._feature(mention)
        within, end = self._within(mention, later)
        feature = feature or own or self._tail(mention)
        if not feature and not site and end == mention.end and self._spot(mention)[0]:
            site, end = self._spot(mention)
        if later and later[0].end <= end and self._feature(later[0])[0] == "district":
            feature = "village"
        if feature == "street":
            name = _street(fold(mention.text))
        area, region = _area([*([] if feature == "village" else [name]), *within], within)
        value = PlaceValue(
            name=name,
            feature=feature,
            within=within,
            direction=direction,
            site=site,
            area=area,
            region=region,
            bare=self._bare(name),
        )
        house = _HOUSE.search(self.doc.body, self.sentence.start, mention.start)
        if house and value.feature == "street":
            value = value.model_copy(update={"name": f"{house.group(1)} {name}"})
        motion = self._motion_of(start)
        return PlaceFound(Span(start=first.start, end=end), value, self._head(start), motion)

    def _motion_of(self, k: int) -> str:
        """Whether the phrase at word `k` is where something comes from or goes to ("from the slopes of X in Y": from)."""
        motions, at = self.doc.language.names.places.motions, self.doc.language.names.places.at
        for j in range(k, max(k - 5, -1), -1):
            if self.row[j].low in motions:
                return motions[self.row[j].low] if j == k or motions[self.row[j].low] == "from" else ""
            if j < k and (self.row[j].low in at or not self._joined(j)):
                break
        return ""

    def _feature(self, mention: Mention) -> tuple[str, str]:
        """The feature that a name's own words tell, and the name as compared."""
        places = self.doc.language.names.places
        words = fold(mention.text).split()
        if len(words) > 1 and words[-1] in places.tails:
            return places.tails[words[-1]], mention.entity
        if len(words) > 1 and words[0] in places.heads:
            return places.heads[words[0]], mention.entity
        return "", mention.entity

    def _bare(self, name: str) -> str:
        """A name without the words that tell its kind, its compass point free of language."""
        places = self.doc.language.names.places
        words = [w for w in name.split() if w not in places.heads and w not in places.tails and w not in _RANKS]
        return " ".join(places.directions.get(w, w) for w in words if w not in self.doc.language.names.particles)

    def _tail(self, mention: Mention) -> str:
        """The feature that a small word after the name tells: "the Carrascoy hills"."""
        after = self.doc.body[mention.end : mention.end + 20].split(maxsplit=1)
        joined = self.doc.body[mention.end : mention.end + 1] == " "
        return self.doc.language.names.places.tails.get(after[0].strip(".,;"), "") if after and joined else ""

    def _within(self, mention: Mention, later: list[Mention]) -> tuple[tuple[str, ...], int]:
        """The wider places: those named after a comma, and those that are known."""
        chain, end = [mention.entity], mention.end
        for other in later:
            gap = self.doc.body[end : other.start]
            wide = gap in (" in ", " di ") and other.entity in codes()
            if not (wide or gap in (", ", " (")) or other.kind not in ("place", "other"):
                break
            chain.append(other.entity)
            end = other.end
        before = self.doc.body[max(0, mention.start - 12) : mention.start].lower().split()
        village = "village" in (self._feature(mention)[0], self.doc.language.names.places.heads.get("".join(before[-1:])))
        known = [w for name in chain[village:] for w in _known(name)]
        return tuple(dict.fromkeys([*chain[1:], *known])), end if len(chain) <= 3 else mention.end

    def _head(self, start: int) -> str:
        """The words before the phrase, as far as the clause goes."""
        j = start
        while j > 0 and start - j < 6 and self._joined(j - 1):
            j -= 1
        return " ".join(w.low for w in self.row[j:start])

    def sides(self, named: list[PlaceFound]) -> Iterator[PlaceFound]:
        """ "The east stand", "tribun timur": a part told apart by its compass point."""
        places, first = self.doc.language.names.places, self.doc.language.names.offices_first
        for k in range(len(self.row) - 1):
            a, b = self.row[k], self.row[k + 1]
            noun, point = (a, b) if first else (b, a)
            if noun.low not in places.sides:
                continue
            direction = places.point(noun.low, point.low)
            if direction and self._joined(k):
                span = Span(start=a.start, end=b.end)
                if not any(f.span.overlaps(span) for f in named):
                    value = PlaceValue(name="", feature=places.sides[noun.low], direction=direction)
                    yield PlaceFound(span, value, self._head(k), self._motion(k))

    def _motion(self, k: int) -> str:
        """Whether the phrase at word `k` is where something comes from or goes to, by the preposition before it."""
        motions = self.doc.language.names.places.motions
        return next((motions[w.low] for w in reversed(self.row[max(k - 2, 0) : k]) if w.low in motions), "")

    def corners(self) -> Iterator[PlaceFound]:
        """ "22nd Street and Arlington Avenue": numbered streets, which are no runs of capitals."""
        text = self.sentence.text
        for m in _CORNER.finditer(text) if "St" in text or "Ave" in text else ():
            start, end = self.sentence.start + m.start(), self.sentence.start + m.end()
            near = [o for o in self.doc.mentions if end <= o.start <= end + 6 and o.kind != "person"]
            cross = near[0] if near and self.doc.body[end : near[0].start] in (" and ", " & ") else None
            name = _street(f"{m.group(1)} {m.group(2).lower().rstrip('.')}") + (
                f" {_without_point(cross.entity)}" if cross else ""
            )
            value = PlaceValue(name=name, feature="street")
            k = next((i for i, w in enumerate(self.row) if w.start >= start), 0)
            yield PlaceFound(Span(start=start, end=cross.end if cross else end), value, self._head(k))

    def bare(self, named: list[PlaceFound]) -> Iterator[PlaceFound]:
        """ "In a former sanatorium", "di gudang": a spot without a proper name."""
        places = self.doc.language.names.places
        used, openings = -1, places.openings
        for k, word in enumerate(self.row[1:], 1):
            if word.low not in openings or word.start < used or word.capital:
                continue
            noun, length = self._noun(k)
            if not noun or any(f.span.start <= word.start < f.span.end for f in named):
                continue
            j = k - 1
            while j > 0 and k - j < 4 and self.row[j].low not in places.at and self._joined(j):
                j -= 1
            if self.row[j].low in places.at and self._joined(j) and not self._aside(j):
                used = self.row[k + length - 1].end
                motion = places.motions.get(self.row[j].low, "")
                value = PlaceValue(name="", feature=noun)
                yield PlaceFound(Span(start=self.row[j].start, end=used), value, self._head(j), motion)

    def _aside(self, j: int) -> bool:
        """Whether the preposition at word `j` tells only that something is beside a spot or at a distance from it."""
        places = self.doc.language.names.places
        measured = j > 0 and self._joined(j - 1) and self.row[j - 1].low in places.distances
        return self.row[j].low in places.beside or (measured and places.motions.get(self.row[j].low) == "from")

    def _words(self, k: int, length: int) -> str:
        return " ".join([w.low for w in self.row[k : k + length]])

    def _noun(self, k: int) -> tuple[str, int]:
        """The kind of place that the words from `k` on name, and how many they are; "" if they name none."""
        places = self.doc.language.names.places
        for length in (3, 2, 1):
            words = self._words(k, length)
            if k + length <= len(self.row) and words in places.nouns:
                standing = not (words in places.loose and self._goes_on(k + length - 1))
                told_later = words in places.parts and any(self._names_spot(i) for i in self._next(k))
                return (places.nouns[words], length) if standing and not told_later else ("", 0)
        return "", 0

    def _names_spot(self, k: int) -> bool:
        places = self.doc.language.names.places
        return any((words := self._words(k, n)) in places.nouns and words not in places.parts for n in (3, 2, 1))

    def _next(self, k: int) -> list[int]:
        """The next two words, as far as white space alone parts them, without small words."""
        ahead = [i for i in (k + 1, k + 2) if i < len(self.row) and all(self._joined(n) for n in range(k, i))]
        return [i for i in ahead if not self.row[i].capital]

    def _goes_on(self, k: int) -> bool:
        """Whether a word of content follows word `k` at once: then `k` only tells what sort of thing it is."""
        if not self._joined(k):
            return False
        follower = self.row[k + 1]
        return (
            follower.low not in self.doc.language.syntax.function_words and follower.low not in self.doc.language.names.places.at
        )


def _without_point(name: str) -> str:
    words = name.split()
    return " ".join(words[1:] if words[:1] and words[0] in ("north", "south", "east", "west", "n", "s", "e", "w") else words)


def _street(name: str) -> str:
    """The name of a street with its usual abbreviations written out."""
    words = [_SHORT.get(w, w) if k else _SHORT_FIRST.get(w, w) for k, w in enumerate(name.split())]
    return " ".join(words)


_SHORT = {
    "st": "street",
    "ave": "avenue",
    "rd": "road",
    "dr": "drive",
    "ln": "lane",
    "ct": "court",
    "blvd": "boulevard",
    "hwy": "highway",
}
_SHORT_FIRST = {"n": "north", "s": "south", "e": "east", "w": "west", "jl": "jalan", "jln": "jalan"}


def _area(names: list[str], within: tuple[str, ...]) -> tuple[str, str]:
    """The known city or regency, and the known province or country, among the name and the wider places."""
    area = next((n for n in names if n in cities()), "")
    regions = [w for n in names for w in _known(n)]
    lands = [n for n in within if n in codes()]
    return area, next((r for r in [*regions, *lands] if r != "ID"), "")


def _known(name: str) -> tuple[str, ...]:
    if name in codes():
        return ()
    return wider().get(name, ())
