"""The tables over all pairs give what a look at each pair would give."""

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.align.candidates import NEIGHBOURS, _first, _windows
from crosscheck.align.features import _margin
from crosscheck.align.groups import Group
from crosscheck.model.base import Span
from crosscheck.model.claim import Claim, Context
from crosscheck.model.story import Features
from crosscheck.model.values import StatementValue

SCORES = st.sampled_from([-0.5, -0.25, 0.0, 0.125, 0.25, 0.5, 0.75])


def _group(articles: list[int]) -> Group:
    span = Span(start=0, end=1)
    context = Context(sentence=span, clause=span, sentence_index=0)
    value = StatementValue(words="x")
    claims = tuple(
        Claim(id=str(k), article=str(a), kind="statement", value=value, text="x", start=0, end=1, context=context)
        for k, a in enumerate(articles)
    )
    return Group("statement", claims, np.arange(len(claims)), {}, {}, {}, {})


def _rival(pairs: dict[tuple[int, int], float], articles: list[int], mine: int, partner: int) -> float:
    """The best other partner of `mine` in the article of `partner`, one pair at a time."""
    mates = {b if a == mine else a: s for (a, b), s in pairs.items() if mine in (a, b)}
    return max([s for k, s in mates.items() if k != partner and articles[k] == articles[partner]] + [0.0])


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_margins_are_those_of_each_pair(data: st.DataObject) -> None:
    articles = data.draw(st.lists(st.integers(0, 2), min_size=2, max_size=7))
    every = [(a, b) for a in range(len(articles)) for b in range(a + 1, len(articles))]
    pairs = {pair: data.draw(SCORES) for pair in every if data.draw(st.booleans())}
    one, other = (np.asarray([p[k] for p in pairs], dtype=np.int64) for k in (0, 1))
    found = _margin(_group(articles), np.asarray(list(pairs.values()), dtype=np.float32), one, other)
    wanted = [s - max(_rival(pairs, articles, a, b), _rival(pairs, articles, b, a)) for (a, b), s in pairs.items()]
    assert found.tolist() == [min(max(w, -0.5), 0.5) for w in wanted]


@given(st.lists(SCORES, min_size=1, max_size=60), st.integers(1, 20))
def test_the_best_are_the_head_of_a_stable_sort(scores: list[float], count: int) -> None:
    table = np.asarray(scores, dtype=np.float32)
    assert _first(table, count) == np.argsort(-table, kind="stable")[:count].tolist()


def test_features_are_a_rounded_row() -> None:
    features = Features({"a": 0, "b": 1}, np.asarray([[9, 9], [0.123456, 1]], dtype=np.float32), 1)
    assert dict(features) == {"a": 0.1235, "b": 1.0}
    assert features.get("c", 0.5) == 0.5


def test_a_story_of_very_many_articles_is_searched_around_each_article() -> None:
    count = 3 * NEIGHBOURS
    group = replace(_group(list(range(count))), ranks={str(k): count - 1 - k for k in range(count)})
    seen = [(row, set(others.tolist())) for rows, others in _windows(group) for row in rows.tolist()]
    assert sorted(row for row, _ in seen) == list(range(count))
    assert all(set(range(max(0, row - NEIGHBOURS), min(count, row + NEIGHBOURS + 1))) <= others for row, others in seen)
