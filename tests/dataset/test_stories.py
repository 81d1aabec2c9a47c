"""Reading story sets: all faults at once, each with its line and what comes nearest."""

from pathlib import Path

import pytest
from story_sample import LEFT, STORY, write_story

from crosscheck.dataset.faults import DataError
from crosscheck.dataset.places import nearest_text
from crosscheck.dataset.schema import schema
from crosscheck.dataset.stories import inspect_story, read_story, story_folders


def faults_of(folder: Path) -> list[str]:
    return [f"{fault.path.name}:{fault.line}: {fault.text}" for fault in inspect_story(folder)[1]]


def test_a_sound_set_is_read(tmp_path: Path) -> None:
    story = read_story(write_story(tmp_path / "ferry"))
    assert story.name == "ferry"
    assert story.language == "en"
    assert sorted(story.articles) == ["left", "right"]
    assert story.lines["expect", 0] == 4
    assert story.lines["quiet", 0] == 10
    assert story.language_pair(story.file.expect[0]) == "en-en"


def test_all_faults_are_told_at_once_with_their_lines(tmp_path: Path) -> None:
    text = (
        STORY.replace("NUM001", "NUM01")
        .replace("killed 56 people", "kiled 56 people")
        .replace('article: left, text: "killed', 'article: lft, text: "killed', 1)
    )
    found = faults_of(write_story(tmp_path, text))
    assert len(found) == 3
    assert any(f.startswith("story.yaml:4: unknown code 'NUM01'; did you mean 'NUM001'?") for f in found)
    assert any(f.startswith("story.yaml:7: no article 'lft'; did you mean 'left'?") for f in found)
    assert any("story.yaml:8: 'kiled 56 people' is not in right.md; nearest, on line 8: 'killed 56 people" in f for f in found)


def test_words_found_twice_are_told_with_their_places(tmp_path: Path) -> None:
    found = faults_of(write_story(tmp_path, STORY.replace("carrying 210 passengers", "ferry")))
    assert len(found) == 1
    assert "'ferry' is in left.md 2 times: line 8 (" in found[0]
    assert "line 10 (" in found[0]


def test_bad_front_matter_is_told(tmp_path: Path) -> None:
    left = LEFT.replace("language: en\n", "langauge: en\n").replace("2024-05-15T12:00:00+00:00", "mid May")
    found = faults_of(write_story(tmp_path, left=left))
    assert any("left.md" in f and "lacks 'language'" in f for f in found)
    assert any(f.startswith("left.md:5: front matter has the unknown key 'langauge'; did you mean 'language'?") for f in found)
    assert any(f.startswith("left.md:4: published 'mid May' is no ISO 8601 time") for f in found)


def test_an_unknown_key_names_the_nearest(tmp_path: Path) -> None:
    found = faults_of(write_story(tmp_path, STORY.replace("note: number", "nota: number")))
    assert found == ["story.yaml:5: unknown key 'nota'; did you mean 'note'? Known: code, note, sides, tier"]


def test_broken_yaml_is_one_fault(tmp_path: Path) -> None:
    found = faults_of(write_story(tmp_path, "title: [\nexpect: x"))
    assert len(found) == 1
    assert found[0].startswith("story.yaml:2: is no YAML")


def test_a_repeated_entry_is_a_fault(tmp_path: Path) -> None:
    again = STORY.split("agree:")[1]
    found = faults_of(write_story(tmp_path, STORY + again))
    assert len(found) == 1
    assert "agree[1] repeats agree[0]" in found[0]


def test_one_side_is_enough_only_where_the_code_says_so(tmp_path: Path) -> None:
    one = STORY.replace('      - {article: right, text: "killed 56 people"}\n', "")
    assert any("NUM001 needs two sides" in f for f in faults_of(write_story(tmp_path, one)))
    assert not faults_of(write_story(tmp_path, one.replace("NUM001", "DAT002")))


def test_read_story_raises_with_all_faults(tmp_path: Path) -> None:
    with pytest.raises(DataError) as caught:
        read_story(write_story(tmp_path, STORY.replace("NUM001", "XYZ")))
    assert len(caught.value.faults) == 1


def test_folders_are_found_once(tmp_path: Path) -> None:
    write_story(tmp_path / "a")
    assert story_folders([tmp_path, tmp_path / "a"]) == [tmp_path / "a"]
    with pytest.raises(DataError, match="is not there"):
        story_folders([tmp_path / "none"])


def test_empty_parts_may_be_left_blank(tmp_path: Path) -> None:
    story = read_story(write_story(tmp_path, "title: x\nlanguages: [en]\nexpect:\nquiet:\n"))
    assert story.file.expect == ()


def test_the_digest_changes_with_any_article(tmp_path: Path) -> None:
    before = read_story(write_story(tmp_path)).digest
    after = read_story(
        write_story(tmp_path, left=LEFT.replace("210", "211").replace("9 a.m.", "8 a.m."), story="title: x\nlanguages: [en]\n")
    )
    assert before != after.digest


def test_the_nearest_text_is_whole_words() -> None:
    assert nearest_text("The accident killed 46 people, it said.", "kiled 46 peopl") == "killed 46 people"
    assert nearest_text("Nothing here.", "zzzzqqqq 999") is None


def test_the_schema_accepts_a_set_and_refuses_an_unknown_key() -> None:
    import yaml
    from jsonschema import Draft202012Validator

    validator = Draft202012Validator(schema())
    data = yaml.safe_load(STORY)
    assert not list(validator.iter_errors(data))
    data["expect"][0]["kode"] = "NUM001"
    data["expect"][0]["code"] = "ABC"
    assert len(list(validator.iter_errors(data))) == 2
