"""What grouping promises whatever the articles are: every article once, no order, no neighbour's say, bounded work."""

import pickle
import random
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crosscheck.load import load
from crosscheck.model.article import Article
from crosscheck.stories import Sketch, group, sketch
from crosscheck.stories.features import prepare
from crosscheck.stories.grouping import score
from crosscheck.stories.sketch import TERM

CLAIMS = Path(__file__).parents[2] / "claims"
SETS = sorted(CLAIMS.glob("*/articles"))


def article(key: str, body: str, title: str = "", language: str = "en", day: int = 1) -> Article:
    return Article(
        id=key, outlet=f"Outlet {key}", title=title, published=datetime(2026, 3, day, tzinfo=UTC), language=language,
        source=key, sha256="", body=body,
    )  # fmt: skip


@pytest.fixture(scope="module")
def curated() -> list[Sketch]:
    """The sketches of nine curated stories, with the story's name before each id."""
    found = [(p.parent.name, a) for p in SETS[::11] for a in load([str(p)])[0]]
    return [sketch(a.model_copy(update={"id": f"{name}/{a.id}"})) for name, a in found]


def test_each_article_is_in_one_story(curated: list[Sketch]) -> None:
    members = [m for story in group(curated) for m in story.members]
    assert sorted(members) == sorted(s.id for s in curated)


def test_languages_mix(curated: list[Sketch]) -> None:
    language = {s.id: s.language for s in curated}
    assert any({language[m] for m in story.members} == {"en", "id"} for story in group(curated))


def test_the_order_of_the_input_changes_nothing(curated: list[Sketch]) -> None:
    shuffled = curated[:]
    random.Random(5).shuffle(shuffled)
    assert group(shuffled) == group(curated)


def test_another_story_changes_no_story(curated: list[Sketch]) -> None:
    """The score of two articles depends on nothing but the two, so that new articles touch only their own stories."""
    names = sorted({s.id.split("/")[0] for s in curated})
    some = [s for s in curated if s.id.split("/")[0] in names[:4]]
    assert set(group(some)) <= set(group(curated))


def test_a_story_is_named_by_its_members(curated: list[Sketch]) -> None:
    stories = group(curated)
    assert len({s.id for s in stories}) == len(stories)
    largest = max(stories, key=lambda s: len(s.members))
    fewer = group([s for s in curated if s.id in largest.members[1:]])
    assert largest.id not in {s.id for s in fewer}


def test_a_sketch_is_plain_data(curated: list[Sketch]) -> None:
    assert pickle.loads(pickle.dumps(curated)) == curated
    assert all(isinstance(getattr(s, name), bytes) for s in curated for name in ("names", "terms", "days", "signature"))
    assert max(len(pickle.dumps(s)) for s in curated) < 8_000


def test_two_articles_with_one_id_are_refused(curated: list[Sketch]) -> None:
    with pytest.raises(ValueError, match="two sketches have the id"):
        group([curated[0], curated[0]])


@pytest.mark.parametrize("count", [0, 1])
def test_few_articles(count: int, curated: list[Sketch]) -> None:
    assert [s.members for s in group(curated[:count])] == [(s.id,) for s in curated[:count]]


def test_texts_without_a_word_stand_alone() -> None:
    pile = [sketch(article(f"a{k}", body)) for k, body in enumerate(["", " \n", "...", "—" * 5000, "1"])]
    assert len(group(pile)) == len(pile)


def test_events_alike_in_kind_stay_apart() -> None:
    """The same happens in two towns on two days; only names, places and figures tell them apart."""
    told = "A fire broke out in a {0} at {1} on {2} and killed {3} people. {4}, the head of the {1} fire brigade, said that {5}."
    first = [
        told.format("bakery", "Ostermark", "Monday", "three", "Pia Lund", "the oven had been repaired"),
        told.format("bakery", "Ostermark", "Monday", "3", "Pia Lund", "the roof fell in within minutes"),
    ]
    second = [
        told.format("bakery", "Vellgrund", "Thursday", "four", "Ib Thorsen", "the stairs were blocked"),
        told.format("bakery", "Vellgrund", "Thursday", "4", "Ib Thorsen", "a gas pipe had burst"),
    ]
    pile = [sketch(article(f"a{k}", text, text[:40], day=2 + 3 * (k // 2))) for k, text in enumerate(first + second)]
    assert {s.members for s in group(pile)} == {("a0", "a1"), ("a2", "a3")}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.text(max_size=200), st.text(max_size=60)), max_size=6))
def test_any_text_has_a_sketch_and_a_story(texts: list[tuple[str, str]]) -> None:
    pile = [sketch(article(f"a{k}", body, title)) for k, (body, title) in enumerate(texts)]
    assert sorted(m for s in group(pile) for m in s.members) == sorted(s.id for s in pile)


def test_an_article_is_surely_of_one_story_with_its_copy(curated: list[Sketch]) -> None:
    pile = [curated[0], replace(curated[0], id="copy", outlet="Another Outlet")]
    assert score(prepare(pile), *_pair()) > 0.95


def test_scores_do_not_depend_on_which_article_comes_first(curated: list[Sketch]) -> None:
    for one, other in zip(curated, curated[3:], strict=False):
        assert score(prepare([one, other]), *_pair()) == pytest.approx(score(prepare([other, one]), *_pair()), abs=1e-5)


def test_a_text_that_thousands_carry_takes_no_longer_than_others() -> None:
    """All articles of an archive alike is the worst case of every list."""
    text = "The harbour at Kelder was closed on Monday after a crane fell across the main quay, the port captain Ines Rand said."
    made = sketch(article("a", text * 3, "Crane falls at Kelder"))
    start = datetime(2026, 3, 1, tzinfo=UTC)
    pile = [replace(made, id=f"a{k:05}", outlet=f"o{k}", published=start + timedelta(minutes=k)) for k in range(3000)]
    begun = time.perf_counter()
    assert len(group(pile)) == 1
    assert time.perf_counter() - begun < 60


def test_terms_are_in_the_order_of_their_keys(curated: list[Sketch]) -> None:
    import numpy as np

    for made in curated:
        keys = np.frombuffer(made.terms, TERM)["key"].astype(np.int64)
        assert (np.diff(keys) > 0).all()


def _pair() -> tuple[object, object]:
    import numpy as np

    return np.asarray([0]), np.asarray([1])
