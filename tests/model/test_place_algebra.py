"""How two places of one event stand."""

from crosscheck.model.relation import Stand
from crosscheck.model.values import PlaceValue


def stand(a: PlaceValue, b: PlaceValue) -> Stand:
    assert a.relate(b).stand is b.relate(a).stand
    assert a.relate(a).stand is Stand.SAME
    return a.relate(b).stand


def test_a_place_within_another_is_compatible() -> None:
    wide, narrow = PlaceValue(name="greene"), PlaceValue(name="maple hollow", within=("greene", "US"))
    assert stand(wide, narrow) is Stand.COMPATIBLE


def test_two_villages_conflict() -> None:
    a, b = PlaceValue(name="karangmulya", feature="village"), PlaceValue(name="sidamukti", feature="village")
    assert stand(a, b) is Stand.CONFLICT


def test_a_village_and_an_unknown_name_are_unknown() -> None:
    assert stand(PlaceValue(name="karangmulya", feature="village"), PlaceValue(name="wanaraja")) is Stand.UNKNOWN


def test_opposite_directions_conflict_and_one_missing_does_not() -> None:
    north, south = PlaceValue(name="weh", direction="north"), PlaceValue(name="weh", direction="south")
    assert stand(north, south) is Stand.CONFLICT
    assert stand(north, PlaceValue(name="weh")) is Stand.COMPATIBLE


def test_sides_of_one_stadium_conflict() -> None:
    east, west = PlaceValue(name="", feature="stand", direction="east"), PlaceValue(name="", feature="stand", direction="west")
    assert stand(east, west) is Stand.CONFLICT


def test_streets_of_nearly_the_same_name_conflict() -> None:
    lane, court = PlaceValue(name="12 fern hill lane", feature="street"), PlaceValue(name="12 fern hill court", feature="street")
    assert stand(lane, court) is Stand.CONFLICT


def test_two_other_streets_may_meet_at_a_corner() -> None:
    a, b = PlaceValue(name="fern hill lane", feature="street"), PlaceValue(name="oak avenue", feature="street")
    assert stand(a, b) is Stand.UNKNOWN


def test_known_towns_conflict_unless_they_share_their_name() -> None:
    kendal, cilacap = PlaceValue(name="kendal", area="kendal"), PlaceValue(name="cilacap", area="cilacap")
    assert stand(kendal, cilacap) is Stand.CONFLICT
    solok, south = PlaceValue(name="pasar solok", area="solok"), PlaceValue(name="muara labuh", area="solok selatan")
    assert stand(solok, south) is Stand.UNKNOWN


def test_a_home_and_an_unnamed_room_are_unknown() -> None:
    assert stand(PlaceValue(name="", feature="kitchen"), PlaceValue(name="", feature="school")) is Stand.UNKNOWN
