"""Where something is heading: "northbound", "ke arah selatan", "80 kilometres to the north"."""

from collections.abc import Iterator

from crosscheck.extract.places.reader import PlaceFound, Reader
from crosscheck.model.base import Span
from crosscheck.model.values import PlaceValue


class WayReader(Reader):
    """Reads the ways of one sentence."""

    __slots__ = ()

    def ways(self, named: list[PlaceFound]) -> Iterator[PlaceFound]:
        """The ways told by a compass point or a side alone."""
        pointing = self.places.pointing
        for k in [k for k, low in enumerate(self.lows) if low in pointing]:
            found = self._bound(k) or self._floor(k) or self._headed(k) or self._away(k)
            if found is None:
                continue
            first, last, value = found
            span = Span(start=self.row[first].start, end=self.row[last].end)
            if not any(f.span.overlaps(span) and f.value.direction for f in named):
                yield PlaceFound(span, value, self.head(first), "" if value.feature == "floor" else "to")

    def _bound(self, k: int) -> tuple[int, int, PlaceValue] | None:
        """ "Southbound": the word alone tells it."""
        point = self.places.bounds.get(self.row[k].low, "")
        return (k, k, PlaceValue(name="", feature="heading", direction=point)) if point else None

    def _floor(self, k: int) -> tuple[int, int, PlaceValue] | None:
        """ "Upstairs", "a ground-floor window": the word alone tells the floor."""
        floor = self.places.floor_words.get(self.row[k].low, "")
        return (k, k, PlaceValue(name="", feature="floor", direction=floor)) if floor else None

    def _headed(self, k: int) -> tuple[int, int, PlaceValue] | None:
        """ "Heading north", "ke arah timur", "ke kiri": a compass point after a word of movement, with no name after it."""
        point = self._point(k)
        before = k > 0 and self.joined(k - 1) and self.row[k - 1].low in self.places.travel
        if not point or not before or self._goes_on(k):
            return None
        return k - 1, k, PlaceValue(name="", feature="heading", direction=point)

    def _away(self, k: int) -> tuple[int, int, PlaceValue] | None:
        """ "80 kilometres to the south": a compass point after a distance, from what was told before."""
        point = self.places.directions.get(self.row[k].low, "")
        if not point or self._goes_on(k):
            return None
        for j in range(k - 1, max(k - 4, 0), -1):
            if not self.joined(j):
                return None
            if self.row[j].low in self.places.distances and self.row[j - 1].text[0].isdecimal():
                return j - 1, k, PlaceValue(name="", feature="way", direction=point)
        return None

    def _point(self, k: int) -> str:
        low = self.row[k].low
        aspect = self.places.aspects.get(low, "")
        sided = aspect if aspect in ("left", "right") and self.doc.language.names.offices_first else ""
        return self.places.directions.get(low, sided) if not self.row[k].capital else ""

    def _goes_on(self, k: int) -> bool:
        """Whether what follows makes the point that of something else: "north of X", "barat laut", a name."""
        if not (k + 1 < len(self.row) and self.joined(k)):
            return False
        follower = self.row[k + 1]
        two = f"{self.row[k].low} {follower.low}"
        named = follower.capital or follower.text[0].isdecimal()
        return named or follower.low == "of" or two in self.places.directions or follower.low in self.places.sides
