"""Sentences that a page runs together: the space behind the stop is lost."""

from datetime import UTC, datetime

import pytest

from crosscheck.extract import annotate
from crosscheck.model.article import Article


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("A man was shot in Harlan.Police said he is in hospital.", 2),
        ("The clerk fell.A nurse came.", 2),
        ('He said "no one was there."Tom Harker disagreed.', 2),
        ("See www.harlan.Example for more.", 1),
        ("Write to desk@harlan.Example for more.", 1),
        ("The U.S.Navy ship sailed.", 1),
        ("It began at 5 p.m.Friday in Harlan.", 1),
    ],
)
def test_a_stop_between_a_word_and_a_capital_ends_a_sentence(text: str, count: int) -> None:
    published = datetime(2024, 5, 15, 12, tzinfo=UTC)
    article = Article(id="a", outlet="O", title="", published=published, language="en", source="", sha256="", body=text)
    assert len(annotate(article).sentences) == count
