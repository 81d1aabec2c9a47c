"""Who was harmed and who is accused, of persons whose ages are told."""

import pytest

from crosscheck.extract.quantities.ages import read_age
from crosscheck.extract.quantities.fates import ACCUSED, HARMED, fate_of
from crosscheck.extract.quantities.reading import read
from crosscheck.extract.quantities.tables import tables_for
from crosscheck.extract.quantities.tokens import tokenise

CASES = (
    ("en", "A 7-year-old boy was shot in the leg.", HARMED),
    ("en", "A 7-year-old boy from Port Elgar shot another child.", ACCUSED),
    ("en", "A 7-year-old boy accidentally shot himself.", HARMED),
    ("en", "The death of a 7-year-old boy led to an arrest.", HARMED),
    ("en", "Police arrested a 17-year-old boy.", ACCUSED),
    ("en", "She was hit in the neck by her 7-year-old brother.", ACCUSED),
    ("en", "Tom Harker, 47, was pronounced dead.", HARMED),
    ("en", "Tom Harker, 47, faces a charge.", ACCUSED),
    ("en", "The bullet struck the 15-year-old in the arm.", HARMED),
    ("en", "A suspect in the shooting of a 7-year-old girl surrendered.", HARMED),
    ("en", "The father of a 7-year-old girl was arrested.", ""),
    ("en", "A 7-year-old girl lives next door.", ""),
    ("en", "Tom Harker, 47, said his son was shot.", ""),
    ("en", "The 47-year-old and was charged.", ""),
    ("id", "Seorang pria berusia 33 tahun tewas ditembak.", HARMED),
    ("id", "Polisi menangkap pria berusia 33 tahun.", ACCUSED),
    ("id", "Pria berusia 33 tahun menembak tetangganya.", ACCUSED),
    ("id", "Ia ditikam oleh pria berusia 33 tahun.", ACCUSED),
    ("id", "Pria berusia 33 tahun tinggal di Tual.", ""),
)


@pytest.mark.parametrize(("language", "text", "fate"), CASES)
def test_fate_is_told_by_the_words_beside_the_person(language: str, text: str, fate: str) -> None:
    tables, tokens = tables_for(language), tokenise(text)
    at = next(k for k, token in enumerate(tokens) if token.text.isdecimal())
    reading = read(tables, tokens, at)
    assert reading is not None
    age = read_age(tables, tokens, reading)
    assert age is not None
    assert fate_of(language, tokens, age) == fate
