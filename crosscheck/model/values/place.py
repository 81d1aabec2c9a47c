"""Places."""

from typing import Literal

from rapidfuzz import fuzz

from crosscheck.model.base import Model
from crosscheck.model.phrase import Phrase
from crosscheck.model.relation import SAME, UNKNOWN, Relation, Stand
from crosscheck.model.values.place_kinds import (
    ALIKE,
    BUILDINGS,
    CLASS_OF,
    GROUNDS,
    HOUSED,
    HOUSING,
    OPEN,
    OUTSIDE,
    PARKED,
    PARTS,
    ROOM_OF,
    ROOMLESS,
    TELLING,
    VAGUE,
    VEHICLES,
    WATERS,
)
from crosscheck.model.values.place_parts import DOORS, SIDES, STANCES, limbs_apart, told_apart, turn
from crosscheck.model.values.spelling import fold


def _compatible(reason: str, en: str, local: str) -> Relation:
    return Relation(stand=Stand.COMPATIBLE, reason=reason, text=Phrase(en=en, id=local))


def _conflict(reason: str, en: str, local: str) -> Relation:
    return Relation(stand=Stand.CONFLICT, reason=reason, text=Phrase(en=en, id=local))


_WIDER = _compatible("precision", "one place lies within the other", "tempat yang satu terletak di dalam yang lain")
_SHARED = _compatible("precision", "one names the place more exactly", "yang satu menyebut tempat itu lebih rinci")
_SIDE = _conflict("side", "another part of the same place", "bagian lain dari tempat yang sama")
_FACING = _conflict("facing", "parts on opposite sides", "bagian di sisi yang berseberangan")
_TURNED = _conflict("direction", "opposite directions from the same place", "arah yang berlawanan dari tempat yang sama")
_BEARING = _conflict("bearing", "two directions from the same place", "dua arah dari tempat yang sama")
_LIMBS = _conflict("body", "two parts of the body", "dua bagian tubuh")
_INSIDE = _conflict("inside", "one inside, one outside the same spot", "yang satu di dalam, yang lain di luar tempat itu")
_SPOT = _conflict("spot", "the same kind of spot in two places", "jenis tempat yang sama di dua lokasi")
_STREETS = Relation(
    stand=Stand.UNKNOWN,
    reason="streets",
    text=Phrase(en="two streets, which may meet at a corner", id="dua jalan, yang mungkin bertemu di sudut"),
)


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
        if STANCES & {self.direction, other.direction}:
            return self._relate_stances(other)
        if "body" in (self.feature, other.feature):
            return self._relate_bodies(other)
        if self.direction and other.direction and self.direction != other.direction:
            return self._relate_directions(other)
        if self.name in other.within or other.name in self.within:
            return _WIDER
        if self.name and other.name:
            return self._relate_names(other)
        if _below(self, other) or _below(other, self):
            return _SIDE
        if self.spot and other.spot and (self.spot, self.holder) != (other.spot, other.holder):
            return self._relate_features(other)
        return UNKNOWN

    @property
    def holder(self) -> str:
        """The kind of building or vehicle that the spot is a part of, where the text tells both ("the cellar of a bakery")."""
        return self.feature if self.site and self.feature in BUILDINGS | VEHICLES | PARTS else ""

    @property
    def spot(self) -> str:
        """The kind of spot: that of the place itself or of the one within it."""
        return self.site or self.feature

    @property
    def wide(self) -> bool:
        """Whether the name is known to be that of a province or country, in which many places lie."""
        return self.name.isupper() or bool(self.within and not self.area and self.within[0].isupper())

    def _relate_stances(self, other: "PlaceValue") -> Relation:
        """Inside and in front of one spot; of two spots the spots themselves."""
        mine, theirs = (v.model_copy(update={"direction": ""}) if v.direction in STANCES else v for v in (self, other))
        if mine.canonical != theirs.canonical:
            return mine.relate(theirs)
        stances = {self.direction, other.direction}
        apart = "" not in stances and ("inside" in stances or stances == {"before", "behind"})
        return _INSIDE if apart else _SHARED

    def _relate_bodies(self, other: "PlaceValue") -> Relation:
        if self.feature != other.feature:
            return UNKNOWN
        if limbs_apart(self.site, other.site):
            return _LIMBS
        return _SIDE if {self.direction, other.direction} == {"left", "right"} else UNKNOWN

    def _relate_directions(self, other: "PlaceValue") -> Relation:
        part = self.site if self.site in SIDES else self.feature
        theirs = other.site if other.site in SIDES else other.feature
        same = part == theirs or {part, theirs} <= DOORS or {part, theirs} == {"heading", "side"}
        named = self.name and other.name and self.name != other.name
        if same and not named and told_apart(part, self.direction, other.direction):
            return _SIDE
        if part in SIDES and theirs in SIDES and not named and turn(self.direction, other.direction) == 180:
            return _FACING
        if self.name and (self.name == other.name or _near(self.name, other.name)):
            angle = turn(self.direction, other.direction)
            return _TURNED if angle == 180 else _BEARING if angle >= 90 else UNKNOWN
        return UNKNOWN

    def _relate_names(self, other: "PlaceValue") -> Relation:
        mine, theirs = fold(self.name).split(), fold(other.name).split()
        road = _same_road(mine, theirs) if self.feature == other.feature == "street" else None
        if road is not None:
            return road
        if mine != theirs and _spelt_alike(self.name, other.name):
            return _SHARED
        if mine == theirs:
            return self._relate_features(other) if self._other_ground(other) else _SHARED
        street = _same_street(mine, theirs)
        if street is not None:
            return street
        if set(mine) <= set(theirs) or set(theirs) <= set(mine):
            return _SHARED
        if (
            self.feature == other.feature != ""
            and any(v.name == v.area for v in (self, other))
            and not (self.area and other.area)
        ):
            return UNKNOWN  # "a Leeds hospital" may have any name
        if _class(self) == _class(other) == 0 and self._relate_kinds(other).stand is Stand.CONFLICT:
            return self._relate_kinds(other)
        if _apart(self.area, other.area) or _apart(self.region, other.region):
            return _conflict("area", "two towns or regions", "dua kota atau daerah")
        if set(self.within) & set(other.within) or _class(self) == _class(other) is not None:
            kinds = self._relate_kinds(other)
            if kinds.stand is Stand.CONFLICT or self.feature == other.feature != "":
                return _STREETS if kinds is UNKNOWN and self.feature == other.feature == "street" else kinds
        streets = self.feature != other.feature and bool({self.feature, other.feature} & {"street", "housing"})
        if self.site and self.site == other.site and not (self.wide or other.wide or streets):
            return _SPOT
        if self.spot and other.spot and self.spot != other.spot:
            return self._relate_features(other)
        known = self.area or other.area or self.region or other.region
        if self.spot == other.spot and self.spot in OPEN and not known:
            return _SPOT
        return UNKNOWN

    def _relate_kinds(self, other: "PlaceValue") -> Relation:
        """Two names of places of one rank: two places; of two ranks, or with a word in common: one may lie in the other."""
        mine, theirs = self.bare or self.name, other.bare or other.name
        alike = _near(mine, theirs) or fuzz.ratio(fold(mine), fold(theirs)) >= 70
        both = {self.feature, other.feature}
        if both & HOUSED and both & HOUSING - HOUSED:
            return UNKNOWN
        alone = not alike and "street" not in (self.feature, other.feature)
        if alone and _class(self) is not None and _class(self) == _class(other):
            return _conflict("kind", "two places of the same kind", "dua tempat yang sejenis")
        return UNKNOWN

    def _other_ground(self, other: "PlaceValue") -> bool:
        """Whether both tell the kind of spot near one named place, and the kinds are unlike."""
        return bool(self.site and other.site and self.site != other.site)

    def _told_room(self, other: "PlaceValue") -> bool:
        """Whether one is a room told by what it is for, and the other a part of a building that cannot be meant by that."""
        for room, part in ((self, other), (other, self)):
            if room.spot == "room" and room.direction and part.spot != "room":
                return part.spot not in ROOM_OF.get(room.direction, VAGUE)
        return False

    def _relate_features(self, other: "PlaceValue") -> Relation:
        if {self.spot, other.spot} in ({"scene", "hospital"}, {"scene", "clinic"}):
            return _conflict("death", "two kinds of place", "dua jenis tempat")
        if {self.spot, other.spot} == {"clinic", "hospital"}:
            return _conflict("care", "a clinic and a hospital", "klinik dan rumah sakit")
        if {self.spot, other.spot} <= PARTS and self._told_room(other):
            return _conflict("kind", "two rooms", "dua ruangan")
        one, two = self.holder, other.holder
        if one and two and one != two:
            return _unlike(one, two)
        if bool(one) != bool(two):
            whole, spot = (one, other.spot) if one else (two, self.spot)
            part = self.spot if one else other.spot
            if whole == spot:
                return UNKNOWN
            return _unlike(part, spot) if spot in PARTS else _unlike(whole, spot)
        return _unlike(self.spot, other.spot)


def _unlike(one: str, other: str) -> Relation:
    """How two kinds of spots stand: a conflict where neither can hold the other nor pass for it."""
    both = {one, other}
    if "vehicle" in both and both & PARKED:
        return UNKNOWN
    if both & PARTS and both & ROOMLESS:
        return _conflict("kind", "two kinds of place", "dua jenis tempat")
    if len(both) < 2 or any(both <= row for row in ALIKE) or (both <= PARTS and both & VAGUE):
        return UNKNOWN
    if both <= TELLING and (not both & PARTS or both <= PARTS | {"warehouse"}):
        return _conflict("kind", "two kinds of place", "dua jenis tempat")
    if both & PARTS and both & OUTSIDE and both <= PARTS | OUTSIDE:
        return _conflict("indoors", "one indoors, one in the open", "yang satu di dalam, yang lain di luar bangunan")
    if both <= BUILDINGS or both <= VEHICLES or _out_of_each_other(both):
        return _conflict("spot kind", "two kinds of place", "dua jenis tempat")
    return UNKNOWN


def _below(one: PlaceValue, other: PlaceValue) -> bool:
    """Whether one is a floor above the ground and the other a cellar."""
    return one.spot == "floor" and one.direction not in ("", "1") and other.spot == "basement"


def _out_of_each_other(spots: set[str]) -> bool:
    """Whether one spot is a building and the other a vehicle, open country or water."""
    return bool(spots & BUILDINGS and spots & (VEHICLES | GROUNDS | WATERS)) and not spots & {"park", "field", "port", "camp"}


def _apart(a: str, b: str) -> bool:
    """Whether two known areas are given and share no word ("Bogor", "Bandung"; not "Solok", "Solok Selatan")."""
    return bool(a and b) and not set(a.split()) & set(b.split())


def _class(value: PlaceValue) -> int | None:
    return CLASS_OF.get(value.feature)


def _spelt_alike(a: str, b: str) -> bool:
    """Whether two long names differ in a letter or two: that is a slip of spelling, no other place."""
    a, b = fold(a), fold(b)
    numbers = [w for w in a.split() if w[0].isdecimal()] == [w for w in b.split() if w[0].isdecimal()]
    return numbers and min(len(a), len(b)) >= 10 and fuzz.ratio(a, b) >= 94


def _near(a: str, b: str) -> bool:
    return bool(set(fold(a).split()) & set(fold(b).split()))


def _same_street(a: list[str], b: list[str]) -> Relation | None:
    """Two addresses that share a street's name: a conflict if the number of the street or its kind differs."""
    a, b = ([w for w in words if not w.isdecimal()] for words in (a, b))
    shared = set(a) & set(b)
    mine, theirs = [w for w in a if w not in shared], [w for w in b if w not in shared]
    if not shared or len(mine) != 1 or len(theirs) != 1:
        return None
    numbered = all(w[0].isdecimal() and w[-1].isalpha() for w in (mine[0], theirs[0]))
    kinds = {"street", "avenue", "road", "lane", "drive", "court", "boulevard", "way", "place", "terrace", "crescent"}
    if numbered or {mine[0], theirs[0]} <= kinds:
        return _conflict("street", "two streets with nearly the same name", "dua jalan yang namanya hampir sama")
    return None


def _same_road(a: list[str], b: list[str]) -> Relation | None:
    """Two addresses in one street by its end ("East", "West") and the house numbers: one block of a hundred houses, or two."""
    mine, theirs = ([w for w in words if not w.isdecimal()] for words in (a, b))
    houses = [int(w) for words in (a, b) for w in words[:1] if w.isdecimal()]
    ends = sorted(set(mine) ^ set(theirs))
    if set(mine) & set(theirs) and any(ends[0] in row and ends[-1] in row for row in ENDS if len(ends) == 2):
        ends_apart = _conflict("street", "two ends of one street", "dua ujung dari satu jalan")
        return ends_apart if len(houses) < 2 or houses[0] == houses[1] else _HOUSES
    if not (set(mine) <= set(theirs) or set(theirs) <= set(mine)):
        return None
    return _SHARED if len(houses) < 2 or houses[0] // BLOCK == houses[1] // BLOCK else _HOUSES


_HOUSES = _conflict("houses", "two house numbers in one street", "dua nomor rumah di satu jalan")
BLOCK = 100
"""House numbers of one block."""

ENDS = tuple(frozenset(row.split()) for row in ("east west", "north south", "ne nw se sw"))
"""Words of street names that tell the ends of one street apart."""
