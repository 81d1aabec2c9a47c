"""Event classes are named in both languages, nearest first, and not by names or by fixed phrases."""

import hashlib

import pytest

from crosscheck.extract.document import Doc
from crosscheck.extract.events import events_in
from crosscheck.lang import language_for
from crosscheck.lang.en.inflect import base_form as english_base
from crosscheck.lang.en.inflect import verb_forms
from crosscheck.lang.id.affixes import base_form as indonesian_base
from crosscheck.lang.id.affixes import forms
from crosscheck.model.article import Article
from crosscheck.model.base import Span


def events(text: str, language: str, near: str) -> tuple[str, ...]:
    digest = hashlib.sha256(text.encode()).hexdigest()
    article = Article(id="a", outlet="A", title="", published=None, language=language, source="a", sha256=digest, body=text)
    start = text.index(near)
    doc = Doc(article, language_for(language))
    return events_in(doc, Span(start=0, end=len(text)), Span(start=start, end=start + len(near)))


@pytest.mark.parametrize(
    ("text", "language", "near", "first"),
    [
        ("The blast killed 12 workers.", "en", "12 workers", "death"),
        ("Ledakan itu menewaskan 12 pekerja.", "id", "12 pekerja", "death"),
        ("The minister landed on Monday and met farmers on Tuesday.", "en", "Monday", "arrival"),
        ("The minister landed on Monday and met farmers on Tuesday.", "en", "Tuesday", "meeting"),
        ("Menteri tiba pada Senin lalu bertemu petani pada Selasa.", "id", "Senin", "arrival"),
        ("Menteri tiba pada Senin lalu bertemu petani pada Selasa.", "id", "Selasa", "meeting"),
        ("Three vessels were impounded.", "en", "Three", "seizure"),
        ("Sebanyak 40 rumah terendam.", "id", "40 rumah", "flood"),
        ("He stepped down in June.", "en", "June", "resignation"),
        ("Ia mengundurkan diri pada Juni.", "id", "Juni", "resignation"),
    ],
)
def test_the_nearest_event_comes_first(text: str, language: str, near: str, first: str) -> None:
    assert events(text, language, near)[0] == first


@pytest.mark.parametrize(
    ("text", "language", "absent"),
    [
        ("Chief Amos Bell of the Halden Fire Department spoke.", "en", "fire"),
        ("The fire brigade came.", "en", "fire"),
        ("Harga bahan bakar tetap.", "id", "fire"),
        ("Berikut daftarnya.", "id", "attendance"),
    ],
)
def test_names_and_fixed_phrases_are_no_events(text: str, language: str, absent: str) -> None:
    assert absent not in events(text, language, text.split()[-1])


def test_both_languages_know_the_same_classes() -> None:
    english, indonesian = (
        {name for names in language_for(code).events.words.values() for name in names} for code in ("en", "id")
    )
    assert len(english) > 120
    assert len(english & indonesian) > 115


def test_inflection_follows_the_rules_of_each_language() -> None:
    assert verb_forms("shoot") == ("shoot", "shoots", "shot", "shooting")
    assert "banned" in verb_forms("ban")
    assert {"menutup", "ditutup", "penutupan", "tertutup"} <= set(forms("tutup"))
    assert english_base("reopening") == english_base("reopened")
    assert len({indonesian_base(w) for w in ("menutup", "ditutup", "penutupan", "tertutup")}) == 1
