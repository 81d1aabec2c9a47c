"""Stories found in piles of articles, against public labels; floors are figures that may only go up. Skipped without the sets."""

import sys
from functools import cache
from pathlib import Path

import pytest

from crosscheck.stories import group, near_copies, origins, sketch

sys.path.insert(0, str(Path(__file__).parent))

from copy_sets import aligned, copies
from story_sets import GVA, NOVEMBER, ROOT, SHARED, Pile, b_cubed, folders, incidents, kept_apart, look_alikes, november

F1 = 0.90
APART = 0.95
MET = 0.90
SOUND = 0.90

no_incidents = pytest.mark.skipif(not GVA.exists(), reason="the GVA incidents are not beside the project")


def found_in(pile: Pile) -> list[tuple[str, ...]]:
    return [story.members for story in group([sketch(a) for a in pile.articles])]


def f1(pile: Pile) -> float:
    return b_cubed(found_in(pile), pile.story)[2]


@cache
def all_incidents() -> tuple[Pile, list[tuple[str, ...]]]:
    pile = incidents()
    return pile, found_in(pile)


@no_incidents
def test_incidents() -> None:
    pile, found = all_incidents()
    assert len(pile.articles) > 1700
    assert b_cubed(found, pile.story)[2] >= F1


@no_incidents
def test_incidents_that_the_weights_were_not_learned_on() -> None:
    assert f1(incidents().half(1)) >= F1


@no_incidents
def test_incidents_that_are_alike_stay_apart() -> None:
    pile, found = all_incidents()
    pairs = look_alikes(pile)
    assert len(pairs) > 400
    assert kept_apart(found, pile, pairs) >= APART


@no_incidents
def test_copies_among_the_incidents() -> None:
    """All pairs looked at, against signatures in the whole pile and against alignment within an incident."""
    pile, _ = all_incidents()
    right = copies(pile)
    met = {(c.a, c.b) for c in near_copies([sketch(a) for a in pile.articles])}
    assert len(right) > 300
    assert aligned(pile, right) == right
    assert len(met & right) >= MET * len(right)
    assert len(aligned(pile, met)) >= SOUND * len(met)


@no_incidents
def test_copies_within_an_incident_are_all_traced() -> None:
    pile, _ = all_incidents()
    outlet = {a.id: a.outlet for a in pile.articles}
    inside = {p for p in copies(pile) if pile.story[p[0]] == pile.story[p[1]] and outlet[p[0]] != outlet[p[1]]}
    stories = [
        [a for a in pile.articles if pile.story[a.id] == name] for name in {pile.story[k] for pair in inside for k in pair}
    ]
    traced = {(r.article, r.upon) for story in stories for r in origins(story).rests if r.how == "copy"}
    assert len(inside) > 25
    assert all({(a, outlet[b]), (b, outlet[a])} & traced for a, b in inside)


@pytest.mark.skipif(not NOVEMBER.exists(), reason="the stories of November 2016 are not beside the project")
def test_national_stories() -> None:
    assert f1(november()) >= F1


@pytest.mark.skipif(not (SHARED / "stories/written").exists(), reason="the written stories are not beside the project")
def test_all_story_sets_in_one_pile() -> None:
    pile = folders()
    assert len(set(pile.story.values())) >= 60
    assert f1(pile) >= F1


def test_the_curated_stories_in_one_pile() -> None:
    pile = folders(ROOT / "claims")
    assert {a.language for a in pile.articles} == {"en", "id"}
    assert f1(pile) >= F1
