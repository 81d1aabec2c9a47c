"""The ruler, on reports made by hand."""

from pathlib import Path

import pytest
from made import Words, finding, report
from story_sample import STORY, write_story

from crosscheck.dataset.meet import Evidence, kin, unfocused
from crosscheck.dataset.score import Score, entries_met, score
from crosscheck.dataset.stories import StorySet, read_story

CLAIMS: dict[str, Words] = {
    "l46": ("left", "46 people"),
    "r56": ("right", "56 people"),
    "r30": ("right", "30 people"),
    "l210": ("left", "210 passengers"),
    "r210": ("right", "210 passengers"),
}


@pytest.fixture
def story(tmp_path: Path) -> StorySet:
    return read_story(write_story(tmp_path / "ferry"))


def scored(story: StorySet, *findings: object, clusters: tuple[tuple[str, ...], ...] = ()) -> Score:
    return score(story, report(story, CLAIMS, findings, clusters))  # type: ignore[arg-type]


def test_a_finding_on_both_sides_is_found(story: StorySet) -> None:
    one = scored(story, finding("f1", "NUM001", [["l46"], ["r56"]]))
    assert list(one.found) == [0]
    assert not one.extras
    assert not one.sprung
    assert entries_met(one, "expect", 0)


def test_one_side_is_not_enough(story: StorySet) -> None:
    one = scored(story, finding("f1", "NUM001", [["l46"], ["r210"]]))
    assert one.missed == (0,)
    assert [j.verdict for j in one.extras] == ["extra"]


def test_both_sides_on_one_side_of_the_finding_are_not_enough(story: StorySet) -> None:
    assert scored(story, finding("f1", "NUM001", [["l46", "r56"], ["l210"]])).missed == (0,)


def test_a_code_of_the_family_counts_and_another_does_not(story: StorySet) -> None:
    assert not scored(story, finding("f1", "NUM002", [["l46"], ["r56"]])).missed
    assert scored(story, finding("f1", "QUO001", [["l46"], ["r56"]])).missed == (0,)


def test_a_second_finding_on_the_same_entry_is_a_duplicate(story: StorySet) -> None:
    one = scored(story, finding("f1", "NUM001", [["l46"], ["r56"]]), finding("f2", "NUM002", [["l46"], ["r56"]]))
    assert one.found[0].finding.id == "f1"
    assert [j.verdict for j in one.extras] == ["duplicate"]


def test_a_trap_springs_when_two_of_its_sides_are_met(story: StorySet) -> None:
    one = scored(story, finding("f1", "NUM001", [["l46"], ["r30"]]))
    assert list(one.sprung) == [0]
    assert not entries_met(one, "quiet", 0)


def test_info_does_not_count_at_the_default_threshold(story: StorySet) -> None:
    whole = report(story, CLAIMS, [finding("f1", "NUM001", [["l46"], ["r56"]], "info")])
    assert score(story, whole).missed == (0,)
    assert score(story, whole, "info").missed == ()


def test_an_either_entry_excuses(tmp_path: Path) -> None:
    sides = '      - {article: left, text: "carrying 210"}\n      - {article: right, text: "30 people"}\n'
    text = f"{STORY}either:\n  - why: unclear\n    sides:\n{sides}"
    one = scored(read_story(write_story(tmp_path, text)), finding("f1", "NUM001", [["l210"], ["r30"]]))
    assert [j.verdict for j in one.judged] == ["either"]


def test_agreements_need_a_cluster_that_joins_them(story: StorySet) -> None:
    assert scored(story, clusters=(("l210", "r210"),)).aligned == (True,)
    assert scored(story, clusters=(("l210",), ("r210",))).aligned == (False,)


def test_suppressed_findings_do_not_count(story: StorySet) -> None:
    whole = report(story, CLAIMS, [finding("f1", "NUM001", [["l46"], ["r56"]])])
    assert score(story, whole.model_copy(update={"suppressed": ("f1",)})).missed == (0,)


def test_too_much_evidence_is_unfocused() -> None:
    long = Evidence("a", 0, 401, "x")
    assert unfocused([long])
    assert not unfocused([long], "QUO001")
    assert unfocused([Evidence("a", i, i + 1, "x") for i in range(7)])
    assert not unfocused([Evidence(str(i), 0, 1, "x") for i in range(7)])


def test_kin_is_symmetric() -> None:
    assert kin("DAT001", "HIS001") == kin("HIS001", "DAT001") == True  # noqa: E712
    assert not kin("DAT002", "HIS001")
