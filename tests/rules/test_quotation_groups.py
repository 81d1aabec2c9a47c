"""What the rules on quotations share: persons, and findings made of clashes."""

import pytest

from crosscheck.model.values import QuoteValue
from crosscheck.rules.quotations import Clash, groups, one_person, perhaps_one


def said_by(name: str | None, *, person: bool = True) -> QuoteValue:
    return QuoteValue(words="words", source=name, person=person and name is not None)


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("ana ruiz", "ruiz", True),
        ("ana ruiz", "ana ruiz", True),
        ("bohdan tereshko", "bogdan tereshko", True),
        ("ana ruiz", "tom hale", False),
        ("karen dodds", "brian dodds", False),
        ("a ruiz", "ana ruiz", True),
        ("ana ruiz", None, None),
    ],
)
def test_one_person(a: str, b: str | None, same: bool | None) -> None:
    assert one_person(said_by(a), said_by(b)) is same
    assert one_person(said_by(b), said_by(a)) is same


def test_an_organisation_is_no_person() -> None:
    assert one_person(said_by("ana ruiz"), said_by("harbour office", person=False)) is None


def test_agreeing_claims_stand_on_one_side() -> None:
    ((sides, clashes),) = groups([Clash("a:1", "b:1", "negation", 0.9)], [("a:1", "c:1")])
    assert sides == (("a:1", "c:1"), ("b:1",))
    assert [c.kind for c in clashes] == ["negation"]


def test_two_differences_are_two_findings() -> None:
    found = groups([Clash("a:1", "b:1", "negation", 0.9), Clash("a:5", "b:5", "number", 0.9)], [])
    assert [sides for sides, _ in found] == [(("a:1",), ("b:1",)), (("a:5",), ("b:5",))]


def test_claims_that_agree_are_no_finding() -> None:
    assert groups([Clash("a:1", "b:1", "negation", 0.9)], [("a:1", "b:1")]) == []


def told(name: str, by: str, *, person: bool = True) -> QuoteValue:
    return QuoteValue(words="words", source=name, person=person, by=by)


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        (told("ana ruiz", "name"), told("tom hale", "name"), False),
        (told("ana ruiz", "name"), told("tom hale", "pronoun"), None),
        (told("ana ruiz", "description"), told("tom hale", "name"), None),
        (told("mirjam dahl", "name"), told("margot dahl", "name"), None),
        (told("ana ruiz", "name"), told("Ruiz, at the next table", "", person=False), True),
        (told("ana ruiz", "name"), told("the lawyer of Ruiz", "", person=False), None),
    ],
)
def test_a_speaker_told_by_a_pronoun_may_be_another(a: QuoteValue, b: QuoteValue, same: bool | None) -> None:
    assert perhaps_one(a, b) is same
    assert perhaps_one(b, a) is same
