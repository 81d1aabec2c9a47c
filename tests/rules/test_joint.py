"""Pairs are read together where the evidence leaves them open, and only there."""

from collections.abc import Mapping
from datetime import UTC, datetime

import numpy as np
import pytest

from crosscheck.align.align import align
from crosscheck.align.encoder import load_encoder
from crosscheck.extract import extract_claims
from crosscheck.model.article import Article
from crosscheck.model.passages import LETTERS, OWN, Together, passage
from crosscheck.model.story import Story
from crosscheck.rules import joint, weights, whereabouts
from crosscheck.rules.joint import read_together

BODIES = (
    "The two ministers met in Oslo on Friday. They spoke of fishing for an hour.",
    "On Friday the two ministers met in Bergen. A dinner followed at the town hall.",
)


def story(odds: Mapping[str, float] | None, asked: list[Together]) -> Story:
    """Two accounts; the cross-encoder gives these odds and notes what it is asked."""
    when = datetime(2026, 3, 9, tzinfo=UTC)
    articles = tuple(
        Article(
            id=f"a{k}", outlet=f"Outlet {k}", title="", published=when, language="en", source=f"a{k}", sha256=str(k), body=body
        )
        for k, body in enumerate(BODIES)
    )
    claims = tuple(c for a in articles for c in extract_claims(a))

    def read(rows: list[Together]) -> object:
        asked.extend(rows)
        assert odds is not None
        return np.asarray([[odds["same"], odds["conflict"]]] * len(rows))

    made = align(articles, claims, load_encoder("none"))
    return made.model_copy(update={"cross_encode": read if odds else None})


def best(odds: Mapping[str, float] | None) -> float:
    told = story(odds, [])
    return max(weights.probability("places", e) for *_, e in read_together(told, "places", whereabouts.candidates(told)))


def test_without_a_cross_encoder_nothing_changes() -> None:
    told = story(None, [])
    rows = list(whereabouts.candidates(told))
    assert rows
    assert read_together(told, "places", rows) == rows


def test_what_was_read_moves_the_probability_both_ways() -> None:
    assert best({"same": -6.0, "conflict": -6.0}) < 0.5 * best(None)
    assert best({"same": 4.0, "conflict": 4.0}) > best(None)


def test_both_claims_are_read_in_their_sentences() -> None:
    asked: list[Together] = []
    told = story({"same": 0.0, "conflict": 0.0}, asked)
    read_together(told, "places", whereabouts.candidates(told))
    assert ("places", "Oslo on Friday.") in [(kind, f"{one.own[-4:]} {one.behind}") for kind, one, _ in asked]


def test_pairs_that_are_plainly_apart_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Together] = []
    told = story({"same": 0.0, "conflict": 0.0}, asked)
    monkeypatch.setattr(joint, "LEAST", 1.0)
    rows = list(whereabouts.candidates(told))
    assert read_together(told, "places", rows) == rows
    assert asked == []


def test_only_the_most_probable_pairs_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Together] = []
    told = story({"same": 0.0, "conflict": 0.0}, asked)
    row = next(iter(whereabouts.candidates(told)))
    monkeypatch.setattr(joint, "MOST", 2)
    found = read_together(told, "places", [row] * 5)
    assert [weights.CONFLICT in evidence for *_, evidence in found] == [True, True, False, False, False]
    assert len(asked) == 2


def test_a_passage_has_bounds() -> None:
    told = story(None, [])
    claim = told.of_kind("place")[0]
    long = Article.model_validate(told.articles[0].model_dump() | {"body": "w" * 5000 + " x" * 5000})
    wide = claim.model_copy(update={"start": 0, "end": 9000})
    found = passage(long, wide)
    assert max(map(len, found)) <= LETTERS
    assert len(found.own.split()) <= OWN
