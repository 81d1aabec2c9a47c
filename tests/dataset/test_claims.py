"""The curated story sets of this project: sound, counted, pinned."""

from pathlib import Path

import pytest

from crosscheck.dataset.counts import with_counts
from crosscheck.dataset.faults import DataError
from crosscheck.dataset.gate import digest, read_gate
from crosscheck.dataset.schema import schema_text
from crosscheck.dataset.stories import StorySet, inspect_story, story_folders

CLAIMS = Path(__file__).parents[2] / "claims"
FEWEST = 36


@pytest.fixture(scope="module")
def stories() -> list[StorySet]:
    return [story for story, _ in (inspect_story(folder) for folder in story_folders([CLAIMS])) if story is not None]


def test_no_set_has_a_fault() -> None:
    faults = [str(fault) for folder in story_folders([CLAIMS]) for fault in inspect_story(folder)[1]]
    assert faults == []


def test_there_are_enough(stories: list[StorySet]) -> None:
    assert len(stories) >= FEWEST
    assert {s.language for s in stories} == {"id", "en", "mixed"}
    assert any(s.name == "kim-putin-2023" for s in stories)


def test_the_counts_in_the_readme_are_current(stories: list[StorySet]) -> None:
    path = CLAIMS / "README.md"
    text = path.read_text(encoding="utf-8")
    assert with_counts(path, text, stories) == text, "crosscheck validate claims --counts claims/README.md"


def test_a_readme_without_a_place_for_counts_is_told(stories: list[StorySet]) -> None:
    with pytest.raises(DataError, match="no place for the counts"):
        with_counts(Path("README.md"), "nothing", stories)


def test_the_schema_is_current() -> None:
    text = (CLAIMS / "story.schema.json").read_text(encoding="utf-8")
    assert text == schema_text(), "crosscheck validate --schema --output claims/story.schema.json"


def test_the_gate_pins_the_data_as_it_is(stories: list[StorySet]) -> None:
    gate = read_gate(CLAIMS / "gate.json")
    assert gate.digest == digest(stories), "crosscheck evaluate claims --gate claims/gate.json --update"
    assert {"all", "code", "language", "tier"} <= set(gate.floors)


def test_known_names_are_names_of_demands(stories: list[StorySet]) -> None:
    from crosscheck.dataset.items import DEMANDS, item_key

    gate = read_gate(CLAIMS / "gate.json")
    names = {(s.name, item_key(s, part, i)) for s in stories for part in DEMANDS for i in range(len(s.entries(part)))}
    assert {(story, key) for story, keys in gate.known.items() for key in keys} <= names
