"""Places told apart by a floor, by open ground, and by the scene and the ward."""

from crosscheck.lang import language_for
from crosscheck.model.relation import Stand
from crosscheck.model.values import PlaceValue


def stand(a: PlaceValue, b: PlaceValue) -> Stand:
    return a.relate(b).stand


def test_floors_are_told_apart_by_their_number() -> None:
    ground, third = (PlaceValue(name="", feature="floor", direction=d) for d in ("1", "3"))
    assert stand(ground, third) is Stand.CONFLICT
    assert stand(third, third) is Stand.SAME


def test_the_number_of_a_floor_is_the_same_in_both_languages() -> None:
    en, local = (language_for(code).names.places for code in ("en", "id"))
    assert en.point("floor", "third") == local.point("lantai", "tiga") == "3"
    assert en.point("floor", "first") == "", "the first floor is the ground floor for some and the next for others"


def test_two_kinds_of_ground_near_one_village_are_two_places() -> None:
    field, lake = (PlaceValue(name="brisley", feature=s, site=s) for s in ("field", "lake"))
    assert stand(field, lake) is Stand.CONFLICT
    assert stand(field, PlaceValue(name="brisley")) is Stand.COMPATIBLE


def test_scene_and_hospital_exclude_each_other() -> None:
    scene, ward = PlaceValue(name="", feature="scene"), PlaceValue(name="", feature="hospital")
    assert stand(scene, ward) is Stand.CONFLICT
    assert stand(scene, PlaceValue(name="", feature="house")) is Stand.UNKNOWN
