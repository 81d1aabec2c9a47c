"""Which things a text says are not there, and which it names."""

import hashlib

import pytest

from crosscheck.extract import annotate
from crosscheck.extract.lacks import lacks_in, things_of
from crosscheck.extract.state_words import words_of
from crosscheck.lang import language_for
from crosscheck.model.article import Article
from crosscheck.model.values.statement import plain


def lacks(text: str, language: str) -> tuple[str, ...]:
    digest = hashlib.sha256(text.encode()).hexdigest()
    article = Article(id="a", outlet="A", title="", published=None, language=language, source="a", sha256=digest, body=text)
    return lacks_in(annotate(article), text, words_of(text))


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("There was no alarm on the third floor.", "en", ("alarm", "=alarm")),
        ("The beams hold not a single iron nail.", "en", ("iron nail", "=nail:iron nail")),
        ("The crew made no distress call that night.", "en", ("distres call", "=distress")),
        ("He did not see any flares.", "en", ("flare", "=flare")),
        ("Tidak ada sebatang paku besi pun di perahu itu.", "id", ("paku besi", "=nail:paku besi")),
        ("Kapal itu berlayar tanpa pandu.", "id", ("pandu", "=pilot")),
        ("Mereka tidak melepaskan satu tembakan pun.", "id", ("tembakan", "=shot")),
        ("There was no other alarm.", "en", ()),
        ("There was no time to lose.", "en", ()),
        ("No harbour master has ever resigned.", "en", ()),
        ("No boat can be moved today.", "en", ()),
        ("Tidak ada yang tahu.", "id", ()),
        ("Tidak ada kapal asing lain di selat itu.", "id", ()),
        ("Belum pernah ada sirene di lembah itu sebelumnya.", "id", ()),
        ("The alarm rang for an hour.", "en", ()),
    ],
)
def test_what_is_not_there(text: str, language: str, found: tuple[str, ...]) -> None:
    assert lacks(text, language) == found


def test_one_class_in_two_languages() -> None:
    english, indonesian = (language_for(code).events for code in ("en", "id"))
    assert things_of(english, ["a", "life", "jacket"]) == things_of(indonesian, ["jaket", "pelampung"]) == ("lifejacket",)


def test_every_class_has_words_in_both_languages() -> None:
    known = [set(language_for(code).events.things.values()) for code in ("en", "id")]
    assert known[0] ^ known[1] <= {"mould", "fingerprint"}


@pytest.mark.parametrize(("word", "noun"), [("bullets", "bullet"), ("gajinya", "gaji"), ("gas", "gas"), ("rope", "rope")])
def test_endings_of_nouns(word: str, noun: str) -> None:
    assert plain(word) == noun
