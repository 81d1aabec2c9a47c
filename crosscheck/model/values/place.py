"""Places."""

from typing import Literal

from crosscheck.model.base import Model
from crosscheck.model.phrase import Phrase
from crosscheck.model.relation import SAME, UNKNOWN, Relation, Stand
from crosscheck.model.values.spelling import fold

_CLASSES = (
    "village town city",
    "district regency county",
    "hill mountain mountains volcano",
    "sea bay strait lake river gulf ocean",
    "street tollway",
    "stand",
    "warehouse church chapel mosque temple school hospital hotel stadium terminal station market shipyard factory prison "
    "sanatorium palace office airport port field hall house mall barn farm garage restaurant mine university library museum "
    "court park camp tent",
    "room kitchen dormitory basement attic workshop laboratory lobby classroom stairwell parking balcony laundry",
    "hold deck cockpit",
    "island cape beach",
    "province",
    "bridge tunnel",
    "gate wing side tower bank slope face coast",
)
_TELLING = frozenset(
    """warehouse church chapel mosque temple sanatorium shipyard factory market palace hall stadium barn farm mine
    restaurant garage
    library museum beach forest field lake river room kitchen dormitory basement attic workshop laboratory lobby classroom
    stairwell parking balcony laundry
    hold deck cockpit tent park camp""".split()
)
"""Spots that tell a place even without a name; homes, hospitals, prisons and schools have too many."""

_OPEN = frozenset("beach forest field lake river farm mine".split())
"""Spots in the open, which are called by the name of the nearest settlement."""

_PARTS = frozenset(
    """room kitchen dormitory basement attic workshop laboratory lobby classroom stairwell parking balcony laundry hold deck
    cockpit""".split()
)
"""Parts of a building or ship, which may lie in any other spot."""

_CLASS_OF = {feature: k for k, row in enumerate(_CLASSES) for feature in row.split()}
_OPPOSITE = {"north": "south", "east": "west", "northeast": "southwest", "northwest": "southeast"}
_OPPOSITE |= {b: a for a, b in _OPPOSITE.items()}
_SIDES = frozenset("stand gate wing side tower bank slope face coast terminal tunnel floor".split())


def _compatible(reason: str, en: str, local: str) -> Relation:
    return Relation(stand=Stand.COMPATIBLE, reason=reason, text=Phrase(en=en, id=local))


def _conflict(reason: str, en: str, local: str) -> Relation:
    return Relation(stand=Stand.CONFLICT, reason=reason, text=Phrase(en=en, id=local))


_WIDER = _compatible("precision", "one place lies within the other", "tempat yang satu terletak di dalam yang lain")
_SHARED = _compatible("precision", "one names the place more exactly", "yang satu menyebut tempat itu lebih rinci")


class PlaceValue(Model):
    """A place: `name` normalised, `feature` its class where the text says it ("village", "hospital"), `within` wider places.

    `direction` is a compass point from the place ("north of") or of a part of it ("east stand"); `site` the kind of spot
    within the place ("warehouse"). `area` is the known city or regency it lies in, `region` the known province or
    country, `bare` the name without words such as "bay" or "gunung".
    """

    type: Literal["place"] = "place"
    name: str
    feature: str = ""
    within: tuple[str, ...] = ()
    direction: str = ""
    site: str = ""
    area: str = ""
    region: str = ""
    bare: str = ""

    @property
    def canonical(self) -> str:
        """The value as a short language-free text, for reports and fingerprints."""
        return " ".join(x for x in (self.site, self.direction, self.feature, self.name) if x)

    def relate(self, other: "PlaceValue") -> Relation:
        """How two places of one event stand. Unknown containment is unknown, not conflict."""
        if self.canonical == other.canonical:
            return SAME
        if self.direction and other.direction and self.direction != other.direction:
            return self._relate_directions(other)
        if self.name in other.within or other.name in self.within:
            return _WIDER
        if self.name and other.name:
            return self._relate_names(other)
        if self.spot and other.spot and self.spot != other.spot:
            return self._relate_features(other)
        return UNKNOWN

    @property
    def spot(self) -> str:
        """The kind of spot: that of the place itself or of the one within it."""
        return self.site or self.feature

    @property
    def wide(self) -> bool:
        """Whether the name is known to be that of a province or country, in which many places lie."""
        return self.name.isupper() or bool(self.within and not self.area and self.within[0].isupper())

    def _relate_directions(self, other: "PlaceValue") -> Relation:
        part = self.feature in _SIDES and self.feature == other.feature
        if part and (not self.name or not other.name or self.name == other.name):
            return _conflict("side", "another side of the same place", "sisi lain dari tempat yang sama")
        if _OPPOSITE.get(self.direction) == other.direction and (self.name == other.name or _near(self.name, other.name)):
            return _conflict("direction", "opposite directions from the same place", "arah yang berlawanan dari tempat yang sama")
        return UNKNOWN

    def _relate_names(self, other: "PlaceValue") -> Relation:
        mine, theirs = fold(self.name).split(), fold(other.name).split()
        if mine == theirs:
            return self._relate_features(other) if self._other_ground(other) else _SHARED
        street = _same_street(mine, theirs)
        if street is not None:
            return street
        if set(mine) <= set(theirs) or set(theirs) <= set(mine):
            return _SHARED
        if _apart(self.area, other.area) or _apart(self.region, other.region):
            return _conflict("area", "two towns or regions", "dua kota atau daerah")
        if set(self.within) & set(other.within) or _class(self) == _class(other) is not None:
            return self._relate_kinds(other)
        streets = (self.feature == "street") != (other.feature == "street")
        if self.site and self.site == other.site and not (self.wide or other.wide or streets):
            return _conflict("spot", "the same kind of spot in two places", "jenis tempat yang sama di dua lokasi")
        if self.site and other.site and self.site != other.site:
            return self._relate_features(other)
        known = self.area or other.area or self.region or other.region
        if self.spot == other.spot and self.spot in _OPEN and not known:
            return _conflict("spot", "the same kind of spot in two places", "jenis tempat yang sama di dua lokasi")
        return UNKNOWN

    def _relate_kinds(self, other: "PlaceValue") -> Relation:
        """Two names of places of one rank: two places; of two ranks, or with a word in common: one may lie in the other."""
        alone = not _near(self.bare or self.name, other.bare or other.name) and "street" not in (self.feature, other.feature)
        if alone and _class(self) is not None and _class(self) == _class(other):
            return _conflict("kind", "two places of the same kind", "dua tempat yang sejenis")
        return UNKNOWN

    def _other_ground(self, other: "PlaceValue") -> bool:
        """Whether both tell the kind of spot near one named place, and the kinds are unlike."""
        return bool(self.site and other.site and self.site != other.site)

    def _relate_features(self, other: "PlaceValue") -> Relation:
        both = {self.spot, other.spot}
        if both <= _TELLING and (not both & _PARTS or both <= _PARTS | {"warehouse"}):
            return _conflict("kind", "two kinds of place", "dua jenis tempat")
        if both == {"scene", "hospital"}:
            return _conflict("death", "two kinds of place", "dua jenis tempat")
        if _CLASS_OF.get(self.spot) == _CLASS_OF.get(other.spot) is not None:
            return _conflict("spot kind", "two kinds of place", "dua jenis tempat")
        return UNKNOWN


def _apart(a: str, b: str) -> bool:
    """Whether two known areas are given and share no word ("Bogor", "Bandung"; not "Solok", "Solok Selatan")."""
    return bool(a and b) and not set(a.split()) & set(b.split())


def _class(value: PlaceValue) -> int | None:
    return _CLASS_OF.get(value.feature)


def _near(a: str, b: str) -> bool:
    return bool(set(fold(a).split()) & set(fold(b).split()))


def _same_street(a: list[str], b: list[str]) -> Relation | None:
    """Two addresses that share a street's name: a conflict if the number of the street or its kind differs."""
    shared = set(a) & set(b)
    mine, theirs = [w for w in a if w not in shared], [w for w in b if w not in shared]
    if not shared or len(mine) != 1 or len(theirs) != 1:
        return None
    numbered = all(w[0].isdecimal() and w[-1].isalpha() for w in (mine[0], theirs[0]))
    kinds = {"street", "avenue", "road", "lane", "drive", "court", "boulevard", "way", "place", "terrace", "crescent"}
    if numbered or {mine[0], theirs[0]} <= kinds:
        return _conflict("street", "two streets with nearly the same name", "dua jalan yang namanya hampir sama")
    return None
