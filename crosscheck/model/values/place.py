"""Places."""

from typing import Literal

from rapidfuzz import fuzz

from crosscheck.model.base import Model
from crosscheck.model.phrase import Phrase
from crosscheck.model.relation import SAME, UNKNOWN, Relation, Stand
from crosscheck.model.values.spelling import fold

_BUILDINGS = frozenset(
    """warehouse church chapel mosque temple school kindergarten hospital hotel stadium terminal station market shipyard factory
    prison sanatorium palace office airport port field hall house mall barn farm garage restaurant mine university library museum
    court park camp tent flat morgue shop petrol embassy police seminary orphanage gym cinema casino bar parliament studio hangar
    barracks checkpoint pool""".split()
)
_GROUNDS = frozenset("forest plantation ricefield mangrove cemetery landfill beach mine ravine cave runway".split())
_WATERS = frozenset("river lake well pond lagoon".split())
_VEHICLES = frozenset("vehicle train vessel aircraft".split())
_PARTS = frozenset(
    """room kitchen dormitory basement attic workshop laboratory lobby classroom stairwell parking balcony laundry hold deck
    cockpit engineroom controlroom meetingroom lockerroom bedroom bathroom cell roof lift""".split()
)
"""Parts of a building or ship, which may lie in any other spot."""

_CLASSES = (
    "village town city",
    "district regency county",
    "hill mountain mountains volcano",
    "sea bay strait lake river gulf ocean",
    "street tollway",
    "stand",
    " ".join(sorted(_BUILDINGS)),
    "room kitchen dormitory basement attic workshop laboratory lobby classroom stairwell parking balcony laundry",
    "hold deck cockpit",
    "island cape beach",
    "province",
    "bridge tunnel",
    "park",
    "gate wing side tower bank slope face coast",
    " ".join(sorted(_VEHICLES)),
)
_TELLING = (
    frozenset(
        """warehouse church chapel mosque temple sanatorium shipyard factory market palace hall stadium barn farm mine restaurant
        garage library museum beach forest field lake river tent park camp embassy seminary gym kindergarten cinema casino petrol
        morgue orphanage hangar""".split()
    )
    | _PARTS
    | _GROUNDS
    | _WATERS
)
"""Spots that tell a place even without a name; homes, hospitals, prisons and schools have too many."""

_OPEN = frozenset("beach forest field lake river farm mine".split())
"""Spots in the open, which are called by the name of the nearest settlement."""

_VAGUE = frozenset({"room", "lobby"})
"""Parts that may be called by what they are for."""

_ALIKE = tuple(
    frozenset(row.split())
    for row in (
        "house flat",
        "market shop mall hall",
        "office hall court parliament police palace",
        "gym hall stadium field school",
        "school university kindergarten hall dormitory classroom field library",
        "restaurant bar hotel casino",
        "church chapel seminary hall temple",
        "station terminal",
        "port terminal shipyard pier",
        "warehouse factory market shop barn farm garage workshop",
        "house garage farm barn",
        "prison court police barracks cell",
        "camp tent field park",
        "hospital morgue sanatorium",
        "forest mangrove ravine park mine cave river lake pond lagoon",
        "farm plantation ricefield field pond barn",
        "beach lagoon port park",
        "airport terminal hangar runway field",
        "river lagoon ravine lake",
        "shop petrol restaurant",
        "market terminal station",
        "museum palace library temple",
        "dormitory mosque church school university hall",
        "park cemetery field garden",
        "park lake pond",
        "park forest",
        "checkpoint office police",
        "pool hotel gym park",
        "studio office",
        "embassy office house palace",
        "stairwell lobby lift",
        "hold deck",
        "laundry bathroom kitchen",
        "kitchen restaurant",
        "mine lake well cave",
        "landfill river ravine",
    )
)
"""Spots of which one may hold the other, or that pass for each other."""

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
        if mine != theirs and _spelt_alike(self.name, other.name):
            return _SHARED
        if mine == theirs:
            return self._relate_features(other) if self._other_ground(other) else _SHARED
        street = _same_street(mine, theirs)
        if street is not None:
            return street
        if set(mine) <= set(theirs) or set(theirs) <= set(mine):
            return _SHARED
        if _class(self) == _class(other) == 0 and self._relate_kinds(other).stand is Stand.CONFLICT:
            return self._relate_kinds(other)
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
        mine, theirs = self.bare or self.name, other.bare or other.name
        alike = _near(mine, theirs) or fuzz.ratio(fold(mine), fold(theirs)) >= 70
        alone = not alike and "street" not in (self.feature, other.feature)
        if alone and _class(self) is not None and _class(self) == _class(other):
            return _conflict("kind", "two places of the same kind", "dua tempat yang sejenis")
        return UNKNOWN

    def _other_ground(self, other: "PlaceValue") -> bool:
        """Whether both tell the kind of spot near one named place, and the kinds are unlike."""
        return bool(self.site and other.site and self.site != other.site)

    def _relate_features(self, other: "PlaceValue") -> Relation:
        both = {self.spot, other.spot}
        if both == {"scene", "hospital"}:
            return _conflict("death", "two kinds of place", "dua jenis tempat")
        if len(both) < 2 or any(both <= row for row in _ALIKE) or (both <= _PARTS and both & _VAGUE):
            return UNKNOWN
        if both <= _TELLING and (not both & _PARTS or both <= _PARTS | {"warehouse"}):
            return _conflict("kind", "two kinds of place", "dua jenis tempat")
        if both <= _BUILDINGS or both <= _VEHICLES or _out_of_each_other(both):
            return _conflict("spot kind", "two kinds of place", "dua jenis tempat")
        return UNKNOWN


def _out_of_each_other(spots: set[str]) -> bool:
    """Whether one spot is a building and the other a vehicle, open country or water."""
    return bool(spots & _BUILDINGS and spots & (_VEHICLES | _GROUNDS | _WATERS)) and not spots & {"park", "field", "port", "camp"}


def _apart(a: str, b: str) -> bool:
    """Whether two known areas are given and share no word ("Bogor", "Bandung"; not "Solok", "Solok Selatan")."""
    return bool(a and b) and not set(a.split()) & set(b.split())


def _class(value: PlaceValue) -> int | None:
    return _CLASS_OF.get(value.feature)


def _spelt_alike(a: str, b: str) -> bool:
    """Whether two long names differ in a letter or two: that is a slip of spelling, no other place."""
    a, b = fold(a), fold(b)
    numbers = [w for w in a.split() if w[0].isdecimal()] == [w for w in b.split() if w[0].isdecimal()]
    return numbers and min(len(a), len(b)) >= 10 and fuzz.ratio(a, b) >= 94


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
