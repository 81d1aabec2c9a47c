"""What one text denies in one word, another tells in its like or in another language."""

import pytest

from crosscheck.extract.deeds import deeds_in
from crosscheck.extract.state_words import words_of
from crosscheck.lang import language_for


def _deeds(text: str, code: str) -> set[str]:
    return {name for _, _, names in deeds_in(text, words_of(text), language_for(code).events) for name in names}


@pytest.mark.parametrize(
    ("text", "code", "deed"),
    [
        ("The bakers rinsed the vat", "en", "do:wash"),
        ("They did not scrub the vat", "en", "do:wash"),
        ("Tangki itu dicuci dua kali", "id", "do:wash"),
        ("dibersihkan lalu dibilaslah tangki itu", "id", "do:wash"),
        ("Inspectors vetted every bolt", "en", "do:inspect"),
        ("Setiap baut diperiksa", "id", "do:inspect"),
    ],
)
def test_a_deed_has_one_name_in_every_word_for_it(text: str, code: str, deed: str) -> None:
    assert deed in _deeds(text, code)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The park is a place of rest for all", "en"),
        ("Their use of the word Climbed in the title", "en"),
        ("Kota itu sepi", "id"),
    ],
)
def test_nouns_and_names_are_no_deeds(text: str, code: str) -> None:
    assert not _deeds(text, code)
