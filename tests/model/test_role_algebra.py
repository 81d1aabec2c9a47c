"""How two roles of one person stand."""

from crosscheck.model.relation import Stand
from crosscheck.model.values import RoleValue


def stand(**fields: dict[str, object]) -> Stand:
    a, b = RoleValue(person="mara lindt", **fields["a"]), RoleValue(person="mara lindt", **fields["b"])  # type: ignore[arg-type]
    assert a.relate(b).stand is b.relate(a).stand
    return a.relate(b).stand


def test_deputy_and_chief_conflict() -> None:
    assert stand(a={"role": "police-chief"}, b={"role": "deputy police-chief"}) is Stand.CONFLICT


def test_two_fields_of_one_office_conflict() -> None:
    assert stand(a={"role": "minister:trade"}, b={"role": "minister:industry"}) is Stand.CONFLICT


def test_a_field_left_out_is_less_precise() -> None:
    assert stand(a={"role": "minister:trade"}, b={"role": "minister"}) is Stand.COMPATIBLE


def test_former_and_present_are_two_times() -> None:
    assert stand(a={"role": "governor", "tense": "former"}, b={"role": "ambassador"}) is Stand.COMPATIBLE


def test_also_says_that_both_are_held() -> None:
    assert stand(a={"role": "minister:foreign"}, b={"role": "ambassador", "also": True}) is Stand.COMPATIBLE


def test_an_acting_chief_may_be_the_deputy() -> None:
    assert stand(a={"role": "deputy regent"}, b={"role": "regent", "tense": "acting"}) is Stand.COMPATIBLE


def test_exclusive_offices_conflict() -> None:
    assert stand(a={"role": "ambassador"}, b={"role": "envoy"}) is Stand.CONFLICT


def test_professions_of_another_kind_conflict() -> None:
    assert stand(a={"role": "biologist"}, b={"role": "lawyer"}) is Stand.CONFLICT


def test_nationalities_conflict() -> None:
    assert stand(a={"role": "singer", "nation": "AR"}, b={"role": "activist", "nation": "CL"}) is Stand.CONFLICT


def test_roles_that_go_together_are_unknown() -> None:
    assert stand(a={"role": "owner"}, b={"role": "director"}) is Stand.UNKNOWN


def test_a_role_and_its_denial_conflict() -> None:
    assert stand(a={"role": "lecturer"}, b={"role": "teacher", "denied": True}) is Stand.CONFLICT
    assert stand(a={"role": "judge", "tense": "former"}, b={"role": "judge", "denied": True}) is Stand.CONFLICT
    assert stand(a={"role": "farmer"}, b={"role": "teacher", "denied": True}) is Stand.UNKNOWN


def test_two_posts_of_one_body_conflict() -> None:
    assert stand(a={"role": "director", "body": "foundation"}, b={"role": "treasurer", "body": "foundation"}) is Stand.CONFLICT
    assert stand(a={"role": "director", "body": "foundation"}, b={"role": "treasurer", "body": "club"}) is Stand.UNKNOWN


def test_the_vice_president_of_a_company_is_not_its_head() -> None:
    assert stand(a={"role": "deputy president", "body": "company"}, b={"role": "chief-executive"}) is Stand.CONFLICT


def test_two_persons_are_different() -> None:
    a, b = RoleValue(person="mara lindt", role="mayor"), RoleValue(person="otto lindt", role="governor")
    assert a.relate(b).stand is Stand.DIFFERENT


def test_two_departments_conflict_unless_one_has_two_names() -> None:
    assert stand(a={"role": "head:training"}, b={"role": "head:cabin"}) is Stand.CONFLICT
    assert stand(a={"role": "loan-officer"}, b={"role": "internal-auditor"}) is Stand.CONFLICT
    assert stand(a={"role": "head:sales"}, b={"role": "marketing-director"}) is Stand.UNKNOWN
    assert stand(a={"role": "head:sales"}, b={"role": "head:marketing"}) is Stand.COMPATIBLE


def test_the_head_of_a_department_is_not_the_head_of_the_house() -> None:
    assert stand(a={"role": "head:maintenance"}, b={"role": "airport-director"}) is Stand.CONFLICT
    assert stand(a={"role": "head:health"}, b={"role": "agency-head"}) is Stand.UNKNOWN


def test_levels_of_one_office_conflict() -> None:
    assert stand(a={"role": "police-chief:province"}, b={"role": "police-chief:district"}) is Stand.CONFLICT
    assert stand(a={"role": "police-chief:province"}, b={"role": "police-chief"}) is Stand.COMPATIBLE


def test_ranks_conflict_unless_one_is_short_for_the_other() -> None:
    assert stand(a={"role": "rank:sergeant"}, b={"role": "rank:lieutenant"}) is Stand.CONFLICT
    assert stand(a={"role": "rank:lieutenant colonel"}, b={"role": "rank:colonel"}) is Stand.COMPATIBLE
    assert stand(a={"role": "rank:letkol"}, b={"role": "rank:colonel"}) is Stand.COMPATIBLE
    assert stand(a={"role": "rank:letda"}, b={"role": "rank:major"}) is Stand.CONFLICT
    assert stand(a={"role": "rank:akp"}, b={"role": "rank:kompol"}) is Stand.CONFLICT
    assert stand(a={"role": "rank:akp"}, b={"role": "rank:captain"}) is Stand.COMPATIBLE


def test_fields_of_learning_conflict_unless_they_are_near() -> None:
    assert stand(a={"role": "professor:law"}, b={"role": "lecturer:chemistry"}) is Stand.CONFLICT
    assert stand(a={"role": "professor:law"}, b={"role": "professor:politics"}) is Stand.COMPATIBLE
    assert stand(a={"role": "doctor:oncology"}, b={"role": "doctor:orthopaedics"}) is Stand.CONFLICT


def test_a_life_in_politics_holds_many_former_offices() -> None:
    was = {"tense": "former"}
    assert stand(a={"role": "governor", **was}, b={"role": "minister:trade", **was}) is Stand.COMPATIBLE
    assert stand(a={"role": "judge", **was}, b={"role": "minister:trade", **was}) is Stand.CONFLICT
