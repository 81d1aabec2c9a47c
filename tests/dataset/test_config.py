"""Configuration: found upward, one file wins, unknown keys name the nearest."""

from pathlib import Path

import pytest
from made import Words, finding, report
from story_sample import write_story

from crosscheck.dataset.config import Config, find_config
from crosscheck.dataset.faults import DataError
from crosscheck.dataset.stories import read_story
from crosscheck.dataset.tune import tune

CLAIMS: dict[str, Words] = {"l": ("left", "46 people"), "r": ("right", "56 people")}


def write(folder: Path, name: str, text: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")


def test_the_nearest_file_upward_wins(tmp_path: Path) -> None:
    write(tmp_path, "crosscheck.toml", 'fail-on = "never"\n')
    write(tmp_path / "a", "pyproject.toml", '[tool.crosscheck]\nfail-on = "error"\n')
    write(tmp_path / "a" / "b", "pyproject.toml", "[tool.other]\nx = 1\n")
    found = find_config([str(tmp_path / "a" / "b")])
    assert found.config.fail_on == "error"
    assert found.origin("fail_on") == str(tmp_path / "a" / "pyproject.toml")
    assert found.origin("lang") == "default"


def test_crosscheck_toml_comes_first_in_a_folder(tmp_path: Path) -> None:
    write(tmp_path, "crosscheck.toml", 'lang = "id"\n')
    write(tmp_path, "pyproject.toml", '[tool.crosscheck]\nlang = "en"\n')
    assert find_config([str(tmp_path)]).config.lang == "id"


def test_an_option_wins_over_the_file(tmp_path: Path) -> None:
    write(tmp_path, "crosscheck.toml", 'fail-on = "never"\nselect = ["NUM"]\n')
    found = find_config([str(tmp_path)]).with_options({"fail_on": "info"})
    assert (found.config.fail_on, found.origin("fail_on")) == ("info", "command line")
    assert found.config.select == ("NUM",)


def test_an_unknown_key_names_the_nearest_with_its_line(tmp_path: Path) -> None:
    write(tmp_path, "crosscheck.toml", 'lang = "id"\nfail-no = "never"\n')
    with pytest.raises(DataError, match=r"crosscheck.toml:2: unknown key 'fail-no'; did you mean 'fail-on'"):
        find_config([str(tmp_path)])


def test_all_faults_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    write(tmp_path, "crosscheck.toml", 'lang = "fr"\nselect = ["NUM9"]\n[confidence]\nNUM001 = 7\n')
    with pytest.raises(DataError) as caught:
        find_config([str(tmp_path)])
    assert len(caught.value.faults) == 3


def test_a_baseline_lies_beside_the_configuration(tmp_path: Path) -> None:
    write(tmp_path, "crosscheck.toml", 'baseline = "known.json"\n')
    found = find_config([str(tmp_path)])
    assert found.baseline_path() == tmp_path / "known.json"
    assert found.with_options({"baseline": "other.json"}).baseline_path() == Path("other.json")


def test_severities_and_confidences_are_applied(tmp_path: Path) -> None:
    story = read_story(write_story(tmp_path))
    found = [finding("f1", "NUM001", [["l"], ["r"]], "warning", 0.6), finding("f2", "NAM001", [["l"], ["r"]], "warning", 0.3)]
    whole = report(story, CLAIMS, found)
    tuned = tune(whole, Config(severity={"NUM": "error", "NUM001": "info"}, confidence={"NAM": 0.5}))
    assert [(d.id, d.severity) for d in tuned.discrepancies] == [("f1", "info")]
    assert tuned.notices == ("1 finding(s) below the configured confidence are left out",)
    assert tune(whole, Config()) is whole


def test_without_a_file_defaults_are_in_force(tmp_path: Path) -> None:
    assert find_config([str(tmp_path)]).config == Config()
