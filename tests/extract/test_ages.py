"""Whose an age is: names with initials, with where the person is from and what he is, and names that sound like places."""

import pytest

from crosscheck.extract import extract_claims
from crosscheck.model.article import Article
from crosscheck.model.values import NameValue, QuantityValue

OWNERS = {
    "Police found a 22 year old Ft. Wade soldier Mikael T. Low dead.": "mikael t low",
    "They want to arrest 17-year old Gerod T. Ward.": "gerod t ward",
    "A 19-year-old Kestrel University student Joseph Main was found.": "joseph main",
    "A 23 year old Kestrel State University Student Alexa Main was hurt.": "alexa main",
    "The victim was 18-year-old D'Angelo Smith Jr. He was shot.": "d'angelo smith jr",
    "A 30-year-old Ashdown man was held.": "man",
}


def article(text: str) -> Article:
    return Article(id="a", outlet="", title="", published=None, language="en", source="", sha256="", body=text)


@pytest.mark.parametrize(("text", "owner"), OWNERS.items())
def test_whose_an_age_is(text: str, owner: str) -> None:
    measures = [c.value.measure for c in extract_claims(article(text)) if isinstance(c.value, QuantityValue)]
    assert measures == [f"age:{owner}"]


def test_who_has_an_age_is_a_person_though_the_name_sounds_like_a_place() -> None:
    claims = extract_claims(article("The victims were Mary Davies; Gerod Ward, 18; and Oshaye Hill, 21."))
    kinds = {c.text: c.value.kind for c in claims if isinstance(c.value, NameValue)}
    assert kinds["Gerod Ward"] == kinds["Oshaye Hill"] == "person"
