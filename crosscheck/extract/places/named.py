"""Places with a proper name: "di Desa Simpang", "in a chapel in Trinidad", "14 miles north of the port"."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from operator import attrgetter

from crosscheck.extract.document import Mention
from crosscheck.extract.names.gazetteer import cities, codes, provinces, town_name, wider
from crosscheck.extract.names.word import Word
from crosscheck.extract.places.may_be import TITLES, PlaceNameReader
from crosscheck.extract.places.reader import PlaceFound
from crosscheck.extract.places.streets import street_name
from crosscheck.model.base import Span
from crosscheck.model.values import PlaceValue
from crosscheck.model.values.place_parts import SIDES
from crosscheck.model.values.spelling import fold
from crosscheck.safe.patterns import pattern

_RANKS = frozenset(
    "national nasional provincial state royal general central regional memorial teaching international internasional umum".split()
)
"""Words of a name that tell its rank only ("X National Park")."""

_TOWNED = frozenset("hospital clinic airport station port terminal market prison police court university".split())
"""Kinds of places that are called by their town's name ("RSUD Brebes", "Leeds station"); streets and hotels are not."""

LEFT = 7
"""Words before a name that may belong to its place phrase."""

QUARTER = 3
"""Letters of the shortest word that belongs to a street's name; "NW" behind it does not."""

_HOUSE = pattern(r"(\d{1,5}) (?:block of )?$")


_start = attrgetter("start")


class NamedReader(PlaceNameReader):
    """Reads the named places of one sentence."""

    __slots__ = ()

    def named(self, mentions: list[Mention]) -> Iterator[PlaceFound]:
        """Places with a proper name after a preposition."""
        used = -1
        for number, mention in enumerate(mentions):
            k = bisect_left(self.row, mention.start, key=_start)
            if k == len(self.row) or self.row[k].start != mention.start:
                continue
            if mention.start < used or not self._may_be_place(mention, k):
                continue
            later = mentions[number + 1 :]
            found = self._phrase(mention, k, later) or self._befallen(mention, k, later)
            if found:
                used = found.span.end
                yield found

    def _phrase(self, mention: Mention, k: int, later: list[Mention]) -> PlaceFound | None:
        """The place phrase of the name at word `k`, if a preposition opens it."""
        places = self.doc.language.names.places
        j, site, direction, feature = k - 1, "", "", ""
        while j >= 0 and k - j <= LEFT and self.joined(j):
            low = self.row[j].low
            if low in places.between:
                return None
            if low in places.at or self.destined(j) or self._left(mention, j, site) or self._reached(mention, j, k):
                nested = self._nested(j)
                start = nested[1] if nested else j
                site = site or (nested[0] if nested else "")
                return self._found(mention, k, self.row[start], direction, feature, site, later, start)
            if low in places.directions and (self._of(j, k) or self.doc.language.names.offices_first):
                direction = places.directions[low]
                two = f"{self.row[j - 1].low} {low}" if j else ""
                three = f"{low} {self.row[j + 1].low}" if j + 1 < k else ""
                direction = places.directions.get(three) or places.directions.get(two) or direction
                start = self._distance(j)
                if not self.doc.language.names.offices_first or start < j:
                    return self._found(mention, k, self.row[start], direction, feature, site, later, start)
            elif j and self.words(j - 1, 2) in places.directions:
                pass
            elif j == k - 2 and feature and (spot := places.nouns.get(self.words(j, 2))):
                feature, site = "", spot
            elif low in places.heads and j == k - 1:
                feature = places.heads[low]
            elif low in places.sides and self._side(j):
                feature, site = self._told(places.sides[low], feature, site)
                direction = direction or self._side(j)
            elif low not in places.floors and (noun := self._noun_from(j, k)):
                site = site or noun
            elif low in places.sides or self._suburban_town(j, k):
                pass
            elif self.row[j].capital and low not in places.heads and self.words(j + 1, 1) not in places.nouns:
                return None
            j -= 1
        return None

    def _left(self, mention: Mention, j: int, site: str) -> bool:
        """Whether the name is the beginning of a trip without "from", or a port its end: "left X", "for the port of X"."""
        low = self.row[j].low
        return (low in self.places.leaving and (mention.kind == "place" or bool(site))) or (low == "for" and site == "port")

    def _reached(self, mention: Mention, j: int, k: int) -> bool:
        """Whether the verb at word `j` has the named place as its object: "rocked the town of X", "melanda Kabupaten X"."""
        if self.row[j].low not in self.places.reaching or not (mention.kind == "place" or self._feature(mention)[0]):
            return False
        small, places = self.doc.language.syntax.function_words, self.places
        between = (w.low for w in self.row[j + 1 : k])
        return all(w in small or w in places.heads or w in places.directions or w in places.nouns for w in between)

    def _befallen(self, mention: Mention, k: int, later: list[Mention]) -> PlaceFound | None:
        """The named place of which something is said that happens in a place: "Cebu was hit", "Kabupaten X, Y, dilanda"."""
        reached, local = self.places.reached, self.doc.language.names.offices_first
        if mention.kind != "place" or reached.keys().isdisjoint(self.lows[k + 1 :]):
            return None
        start = k - 1 if k and local and self.row[k - 1].low in self.places.heads and self.joined(k - 1) else k
        feature = self.places.heads[self.row[start].low] if start < k else ""
        found = self._found(mention, k, self.row[start], "", feature, "", later, start)
        first = j = next((n for n in range(k, len(self.row)) if self.row[n].start >= found.span.end), len(self.row))
        while j < min(first + 2, len(self.row)) and self.row[j].low in self.places.helping:
            j += 1
        if j == len(self.row) or self.row[j].low not in reached or not (j > first or local):
            return None
        gap = self.doc.body[found.span.end : self.row[first].start].strip()
        if gap not in ("", ",") or (gap and found.span.end == mention.end):
            return None
        return replace(found, span=Span(start=found.span.start, end=self.row[j].end), deed=reached[self.row[j].low])

    def _noun_from(self, j: int, k: int) -> str:
        """The kind of spot that the words from `j` on tell, before the name at `k`: "rumah sakit" is no house."""
        nouns = self.doc.language.names.places.nouns
        return next((nouns[t] for n in (3, 2, 1) if j + n <= k and (t := self.words(j, n)) in nouns), "")

    def _told(self, part: str, feature: str, site: str) -> tuple[str, str]:
        """Feature and site with a part that is told apart: the part of what is named, where the name tells no kind."""
        return (feature, part) if feature else (part, site)

    def _side(self, j: int) -> str:
        """The compass point that tells the part at word `j` apart: "the west gate", "pintu barat"."""
        names = self.doc.language.names
        k = j + 1 if names.offices_first else j - 1
        there = 0 <= k < len(self.row) and self.joined(min(j, k))
        return names.places.point(self.row[j].low, self.row[k].low) if there else ""

    def _distance(self, j: int) -> int:
        """The word that opens "14 nautical miles north": a number shortly before the compass point at `j`, else the point."""
        for k in range(j - 1, max(j - 4, -1), -1):
            if not self.joined(k):
                break
            if self.row[k].text[0].isdecimal():
                return k
        return j

    def _of(self, j: int, k: int) -> bool:
        return j + 1 < k and self.row[j + 1].low == "of"

    def _nested(self, j: int) -> tuple[str, int] | None:
        """ "a warehouse in": the spot and its preposition, if a common noun of a place stands before the preposition at `j`."""
        places = self.doc.language.names.places
        if j > 2 and self.row[j - 1].low in places.here and self.joined(j - 1):
            j -= 1
        if j < 2 or not self.joined(j - 1):
            return None
        noun = next((places.nouns[t] for n in (3, 2, 1) if j >= n and (t := self.words(j - n, n)) in places.nouns), None)
        local = self.doc.language.names.offices_first
        if noun is None and not local:
            return None
        for i in range(j - 2, max(j - 10, -1), -1):
            if not self.joined(i):
                return None
            if self.row[i].low in places.at:
                noun = (self._first_noun(i, j) or noun) if local else noun
                return (noun, i) if noun else None
        return None

    def _first_noun(self, i: int, j: int) -> str:
        """The kind of spot that the words after the preposition at `i` tell at once: "di sebuah gedung olahraga sekolah di X"."""
        nouns = self.places.nouns
        firsts = ((k, n) for k in range(i + 1, min(i + 3, j)) for n in (3, 2, 1) if k + n <= j)
        return next((nouns[t] for k, n in firsts if (t := self.words(k, n)) in nouns and t not in self.places.parts), "")

    def _found(
        self, mention: Mention, k: int, first: Word, direction: str, feature: str, site: str, later: list[Mention], start: int
    ) -> PlaceFound:
        mention, later = self._whole(mention, later)
        own, name = self._feature(mention)
        within, end = self._within(mention, later)
        within = (*within, *self._crossing(mention, later))
        if own and feature in SIDES:
            feature, site = own, site or feature
        feature = feature or own or self._tail(mention)
        if not feature and not site and end == mention.end and self._spot(mention)[0]:
            site, end = self._spot(mention)
        if later and later[0].end <= end and self._feature(later[0])[0] == "district":
            feature = "village"
        if feature == "street":
            name = street_name(fold(mention.text))
        bare = self._bare(name)
        own_town = [bare] if bare != name and {site, feature} & _TOWNED and bare in wider() else []
        area, region = _area([*([] if feature == "village" else [name]), *own_town, *within], within)
        value = PlaceValue(
            name=name,
            feature=feature,
            within=within,
            direction=direction,
            site=site,
            area=area,
            region=region,
            bare=bare,
        )
        house = _HOUSE.search(self.doc.body, self.sentence.start, mention.start)
        if house and value.feature == "street":
            value = value.model_copy(update={"name": f"{house.group(1)} {name}"})
        motion = self._motion_of(start)
        return PlaceFound(
            Span(start=first.start, end=end), value, self.head(start), motion, self.places.reaching.get(first.low, "")
        )

    def _crossing(self, mention: Mention, later: list[Mention]) -> tuple[str, ...]:
        """The street that meets the one named at a corner, also without the quarter of the town behind its name ("NW")."""
        if not later or self._feature(mention)[0] != "street":
            return ()
        joint = self.doc.body[mention.end : later[0].start].strip(" .").lower()
        name = street_name(fold(later[0].text))
        if joint not in self.doc.language.names.joints or not any(self.places.tails.get(w) == "street" for w in name.split()):
            return ()
        street, _, tail = name.rpartition(" ")
        return (name, street) if len(tail) < QUARTER else (name,)

    def _whole(self, mention: Mention, later: list[Mention]) -> tuple[Mention, list[Mention]]:
        """The name with the person's that it goes on with: "RSUD dr. Rubini"; and the names after it."""
        head = fold(mention.text)
        titled = later and head in self.places.heads and TITLES.fullmatch(self.doc.body, mention.end, later[0].start)
        if not titled:
            return mention, later
        text = self.doc.body[mention.start : later[0].end]
        name = f"{head} {fold(later[0].text)}"
        return replace(mention, end=later[0].end, text=text, entity=name, kind="place"), later[1:]

    def _motion_of(self, k: int) -> str:
        """Whether the phrase at word `k` is where something comes from or goes to ("from the slopes of X in Y": from)."""
        motions, at = self.doc.language.names.places.motions, self.doc.language.names.places.at
        for j in range(k, max(k - 5, -1), -1):
            if self.destined(j) or (j == k and self.row[j].low == "for"):
                return "to"
            if j == k and j and self.places.sides.get(self.row[j - 1].low) == "gate" and self.joined(j - 1):
                return ""  # "the entrance to the museum"
            if j == k and self.row[j].low in self.places.leaving:
                return "from"
            if self.row[j].low in motions:
                return motions[self.row[j].low] if j == k or motions[self.row[j].low] == "from" else ""
            if j < k and (self.row[j].low in at or not self.joined(j)):
                break
        return ""

    def _bare(self, name: str) -> str:
        """A name without the words that tell its kind, its compass point free of language."""
        places = self.doc.language.names.places
        plain = (places.heads, places.tails, places.nouns, _RANKS)
        words = [w for w in name.split() if not any(w in known for known in plain)]
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


def _area(names: list[str], within: tuple[str, ...]) -> tuple[str, str]:
    """The known city or regency, and the known province or country, among the name and the wider places."""
    area = next((n for name in names for n in (name, *_known(name)) if n in cities()), "")
    regions = [w for n in names for w in (*(provinces() & {n}), *_known(n))]
    lands = [n for n in within if n in codes()]
    return town_name(area), next((r for r in [*regions, *lands] if r != "ID"), "")


def _known(name: str) -> tuple[str, ...]:
    if name in codes():
        return ()
    return wider().get(name, ())
