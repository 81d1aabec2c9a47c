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


def test_rooms_are_told_apart_by_what_they_are_for() -> None:
    drying, generator, plant = (PlaceValue(name="", feature="room", direction=d) for d in ("drying", "generator", "plant"))
    assert stand(drying, generator) is Stand.CONFLICT
    assert stand(generator, plant) is not Stand.CONFLICT, "the plant room may be the one with the generator"
    assert stand(generator, PlaceValue(name="", feature="room")) is not Stand.CONFLICT


def test_a_room_told_by_its_use_is_no_kitchen() -> None:
    front, kitchen = PlaceValue(name="", feature="room", direction="front"), PlaceValue(name="", feature="kitchen")
    assert stand(front, kitchen) is Stand.CONFLICT
    assert stand(PlaceValue(name="", feature="room", direction="dining"), kitchen) is not Stand.CONFLICT
    assert stand(PlaceValue(name="", feature="room"), kitchen) is Stand.UNKNOWN


def test_inside_and_in_front_of_one_spot_exclude_each_other() -> None:
    inside, front, plain = (PlaceValue(name="", feature="shop", direction=d) for d in ("inside", "before", ""))
    assert stand(inside, front) is Stand.CONFLICT
    assert stand(inside, plain) is Stand.COMPATIBLE
    assert stand(PlaceValue(name="", feature="church", direction="outside"), front) is Stand.CONFLICT


def test_a_vehicle_may_stand_on_the_grounds_of_a_school() -> None:
    car = PlaceValue(name="", feature="vehicle")
    assert stand(car, PlaceValue(name="", feature="school")) is Stand.UNKNOWN
    assert stand(car, PlaceValue(name="", feature="warehouse")) is Stand.CONFLICT


def test_a_building_with_a_name_is_no_hotel_but_may_belong_to_a_university() -> None:
    hall = PlaceValue(name="gedung serunai", feature="building", bare="serunai")
    assert stand(hall, PlaceValue(name="hotel kenari", feature="hotel", bare="kenari")) is Stand.CONFLICT
    assert stand(hall, PlaceValue(name="universitas lontar", feature="university", bare="lontar")) is not Stand.CONFLICT


def test_upstairs_is_not_the_ground_floor() -> None:
    up, ground, third = (PlaceValue(name="", feature="floor", direction=d) for d in ("up", "1", "3"))
    assert stand(up, ground) is Stand.CONFLICT
    assert stand(up, third) is Stand.UNKNOWN
