"""What is given as one story stays one unless it plainly is several, and the report says which."""

import os
from itertools import pairwise
from pathlib import Path

import pytest

from crosscheck.load import load
from crosscheck.model.article import Article
from crosscheck.pipeline import Settings, check
from crosscheck.stories import parts, sketch

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("CROSSCHECK_SHARED", ROOT.parent / "shared")) / "stories"
SETS = sorted(p.parent for root in (ROOT / "claims", SHARED / "written", SHARED / "real") for p in root.glob("*/story.yaml"))
CURATED = [p for p in SETS if p.parent.name == "claims"]
PLAIN = Settings(encoder="none")


def read(*folders: Path) -> list[Article]:
    """The articles of several sets, with the set's name before each id."""
    return [
        a.model_copy(update={"id": f"{folder.name}/{a.id}"}) for folder in folders for a in load([str(folder / "articles")])[0]
    ]


def parted(articles: list[Article]) -> set[frozenset[str]]:
    return {frozenset(ids) for ids in parts([sketch(a) for a in articles])}


def by_set(articles: list[Article]) -> set[frozenset[str]]:
    names = {a.id.split("/")[0] for a in articles}
    return {frozenset(a.id for a in articles if a.id.startswith(f"{name}/")) for name in names}


@pytest.mark.parametrize("folder", SETS, ids=lambda p: f"{p.parent.name}-{p.name}")
def test_every_story_set_is_one_story(folder: Path) -> None:
    assert len(parts([sketch(a) for a in read(folder)])) == 1


def test_two_sets_thrown_together_are_two_stories() -> None:
    piles = [read(one, other) for one, other in pairwise(CURATED)]
    right = [parted(pile) == by_set(pile) for pile in piles]
    assert sum(right) >= 0.9 * len(right)


def test_one_article_beside_a_story_is_no_story_of_its_own() -> None:
    pile = read(CURATED[0]) + read(CURATED[5])[:1]
    assert len(parts([sketch(a) for a in pile])) == 1


def test_each_story_is_checked_by_itself_and_the_report_says_so() -> None:
    one, other = CURATED[0], CURATED[5]
    pile = read(one, other)
    mixed = check(pile, PLAIN)
    apart = [check(read(folder), PLAIN) for folder in (one, other)]
    assert [n for n in mixed.notices if n.startswith("2 stories are told here")]
    assert all(a.id in mixed.notices[0] for a in pile)
    assert {d.id for d in mixed.discrepancies} == {d.id for r in apart for d in r.discrepancies}
    assert {k.claims for k in mixed.clusters} == {k.claims for r in apart for k in r.clusters}
    assert {c.id for c in mixed.claims} == {c.id for r in apart for c in r.claims}
    assert not any(r.notices for r in apart)


def test_the_order_of_the_articles_changes_nothing_but_order() -> None:
    pile = read(CURATED[3], CURATED[9])
    assert parted(pile) == parted(pile[::-1])
