"""What keeps the dates of what is past apart: years of figures, years told side by side, and clauses with words of their own."""

from datetime import UTC, datetime

import pytest

from crosscheck.model.article import Article
from crosscheck.pipeline import check
from crosscheck.rules.wording import alike, untold

NOW = datetime(2025, 7, 16, 12, tzinfo=UTC)


def conflicts(language: str, *texts: str) -> list[str]:
    """The codes of what is found across the texts."""
    articles = [
        Article(id=f"a{k}", outlet=f"O{k}", title="", published=NOW, language=language, source=f"s{k}", sha256="", body=text)
        for k, text in enumerate(texts)
    ]
    return [d.code for d in check(articles).discrepancies if d.severity != "info"]


@pytest.mark.parametrize(
    ("one", "other"),
    [("ditampilkan", "penampilan"), ("signed", "signing"), ("berkembang", "perkembangan"), ("gedung", "gedungnya")],
)
def test_forms_of_one_word_are_alike(one: str, other: str) -> None:
    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(("one", "other"), [("ditampilkan", "menonton"), ("approved", "rejected"), ("design", "reserve")])
def test_other_words_are_not_alike(one: str, other: str) -> None:
    assert not alike(one, other)


def test_untold_counts_the_words_without_a_form_there() -> None:
    assert untold("Bridge design approved", "They approve the designs of the bridge.") == 0
    assert untold("Bridge cost rejected", "They approve the designs of the bridge.") == 2


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "The radio show aired for the 250th time in September 2018.", "in December 2018"),
        ("id", "Acara radio itu mengudara untuk ke-250 kalinya pada September 2018.", "pada Desember 2018"),
    ],
)
def test_the_number_of_a_show_is_no_figure_of_the_month(language: str, one: str, other: str) -> None:
    when = {"en": "in September 2018", "id": "pada September 2018"}[language]
    assert conflicts(language, one, one.replace(when, other)) == ["DAT001"]
