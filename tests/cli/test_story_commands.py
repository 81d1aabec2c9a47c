"""The commands for story sets, baselines and configuration, in this process."""

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "dataset"))

from made import Words, finding, report
from story_sample import LEFT, RIGHT, STORY, write_story

from crosscheck.cli import main, run
from crosscheck.dataset.stories import read_story
from crosscheck.model.report import Report

CLAIMS: dict[str, Words] = {"l": ("left", "46 people"), "r": ("right", "56 people"), "s": ("right", "30 people")}


def call(*arguments: object) -> int:
    with pytest.raises(SystemExit) as ended:
        main([str(a) for a in arguments])
    return int(ended.value.code or 0)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    return write_story(tmp_path / "claims" / "ferry")


@pytest.fixture
def whole(story: Path, monkeypatch: pytest.MonkeyPatch) -> Report:
    """A report of two findings, which takes the place of a run."""
    made = report(read_story(story), CLAIMS, [finding("f1", "NUM001", [["l"], ["r"]]), finding("f2", "NUM001", [["l"], ["s"]])])
    monkeypatch.setattr(run, "run_check", lambda *rest: made)
    return made


@pytest.mark.usefixtures("whole")
def test_a_baseline_makes_known_findings_count_no_more(story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    known = tmp_path / "known.json"
    check = ("check", story, "--format", "json", "--output", tmp_path / "out.json")
    assert call(*check) == 1
    assert call(*check, "--baseline", known) == 2
    assert "--update-baseline makes it" in capsys.readouterr().err
    assert call(*check, "--baseline", known, "--update-baseline") == 0
    assert call(*check, "--baseline", known) == 0
    assert "2 known findings do not count" in capsys.readouterr().err
    assert len(json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["discrepancies"]) == 2


def test_a_stale_entry_fails_until_it_is_pruned(
    story: Path, whole: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    known = tmp_path / "known.json"
    check = ("check", story, "--format", "json", "--output", tmp_path / "out.json", "--baseline", known)
    call(*check, "--update-baseline")
    monkeypatch.setattr(run, "run_check", lambda *rest: whole.model_copy(update={"discrepancies": whole.discrepancies[:1]}))
    assert call(*check) == 1
    assert "no longer found" in capsys.readouterr().err
    assert call(*check, "--prune-baseline") == 0
    assert call(*check) == 0
    assert [row["id"] for row in json.loads(known.read_text(encoding="utf-8"))["findings"]] == ["f1"]


@pytest.mark.usefixtures("whole")
def test_the_configuration_is_read_and_the_command_line_wins(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "crosscheck.toml").write_text('fail-on = "never"\nformat = "json"\n', encoding="utf-8")
    assert call("check", story) == 0
    assert json.loads(capsys.readouterr().out)["schema_version"] == "1"
    assert call("check", story, "--fail-on", "warning") == 1
    capsys.readouterr()
    assert call("config", story) == 0
    shown = capsys.readouterr().out
    assert str(tmp_path / "crosscheck.toml") in next(line for line in shown.splitlines() if line.startswith("fail-on"))
    assert next(line for line in shown.splitlines() if line.startswith("lang")).endswith("default")


def test_an_unknown_key_is_exit_2_with_the_nearest(story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "crosscheck.toml").write_text('formt = "json"\n', encoding="utf-8")
    assert call("check", story) == 2
    assert "unknown key 'formt'; did you mean 'format'" in capsys.readouterr().err


@pytest.mark.usefixtures("whole")
def test_triage_saves_each_verdict_and_can_be_taken_up_again(
    story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    known = tmp_path / "known.json"
    answers = iter(["d", "counted twice", "q"])
    monkeypatch.setattr("rich.console.Console.input", lambda *rest, **more: next(answers))
    assert call("triage", story, "--baseline", known, "--who", "ra", "--when", "May 2024") == 0
    (entry,) = json.loads(known.read_text(encoding="utf-8"))["findings"]
    assert (entry["id"], entry["verdict"], entry["note"], entry["who"], entry["when"]) == (
        "f1",
        "dismissed",
        "counted twice",
        "ra",
        "May 2024",
    )
    assert "1 dismissed, 0 needs review, 1 without a verdict" in capsys.readouterr().err
    rest = iter(["c", ""])
    monkeypatch.setattr("rich.console.Console.input", lambda *given, **more: next(rest))
    assert call("triage", story, "--baseline", known) == 0
    assert [row["verdict"] for row in json.loads(known.read_text(encoding="utf-8"))["findings"]] == ["dismissed", "confirmed"]


@pytest.mark.usefixtures("whole")
def test_triage_that_is_interrupted_loses_nothing(story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = tmp_path / "known.json"
    answers = iter(["n", ""])

    def answer(*rest: object, **more: object) -> str:
        try:
            return next(answers)
        except StopIteration:
            raise KeyboardInterrupt from None

    monkeypatch.setattr("rich.console.Console.input", answer)
    call("triage", story, "--baseline", known)
    assert [row["verdict"] for row in json.loads(known.read_text(encoding="utf-8"))["findings"]] == ["needs review"]


def test_validate_tells_all_faults_and_is_exit_1(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("validate", story) == 0
    assert capsys.readouterr().out == "1 stories, 0 faults\n"
    write_story(story, STORY.replace("killed 46 people", "kill 46 people").replace("NUM001", "NUM0001"))
    assert call("validate", story) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "1 stories, 4 faults" or lines[-1] == "1 stories, 3 faults"
    assert all("story.yaml:" in line for line in lines[:-1])


def test_validate_prints_the_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("validate", "--schema") == 0
    assert json.loads(capsys.readouterr().out)["title"] == "crosscheck story set"


def test_new_starts_a_set_that_is_sound(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "left.md").write_text(LEFT, encoding="utf-8")
    right = RIGHT.split("---\n\n")[1]
    page = f"<html lang=en><head><title>Ferry accident</title></head><body><article><p>{right}</p></article></body></html>"
    (inbox / "right.html").write_text(page, encoding="utf-8")
    call("new", tmp_path / "set", inbox, "--encoder", "none")
    assert (tmp_path / "set" / "articles" / "left.md").read_text(encoding="utf-8").endswith(LEFT[-60:])
    text = (tmp_path / "set" / "story.yaml").read_text(encoding="utf-8")
    assert "languages: [en]" in text
    capsys.readouterr()
    call("validate", tmp_path / "set")
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if "story.yaml" in line] == []
    assert call("new", tmp_path / "set", inbox, "--encoder", "none") == 2


def test_new_suggests_what_a_first_run_found(story: Path) -> None:
    from crosscheck.dataset.starter import story_text, unique_words

    made = report(read_story(story), CLAIMS, [finding("f1", "NUM001", [["l"], ["r"]])])
    text = story_text("ferry", made.articles, made, {a.id: a.id for a in made.articles})
    assert "  # - code: NUM001" in text
    assert "46 people" in text
    assert unique_words("a ferry, the ferry", 2, 7) == "a ferry,"


def test_evaluate_prints_figures_and_pins_them(story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gate = tmp_path / "gate.json"
    arguments = ("evaluate", story, "--encoder", "none", "--gate", gate)
    assert call(*arguments) == 2
    assert call(*arguments, "--update") == 0
    capsys.readouterr()
    assert call(*arguments, "--format", "json") == 0
    assert json.loads(capsys.readouterr().out)["total"]["stories"] == 1
    write_story(story, STORY.replace("number of dead", "dead"))
    assert call(*arguments) == 1
    assert "--update" in capsys.readouterr().err
    assert call("evaluate", story, "--update") == 2


def test_publish_writes_reports_and_index(story: Path, tmp_path: Path) -> None:
    assert call("publish", story.parent, tmp_path / "reports", "--encoder", "none") == 0
    assert (tmp_path / "reports" / "index.html").exists()
    assert (tmp_path / "reports" / "ferry" / "report.json").exists()
    first = (tmp_path / "reports" / "ferry" / "report.json").read_bytes()
    assert call("publish", story.parent, tmp_path / "again", "--encoder", "none") == 0
    assert (tmp_path / "again" / "ferry" / "report.json").read_bytes() == first


@pytest.mark.usefixtures("whole")
def test_diff_of_two_reports(story: Path, whole: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    call("check", story, "--format", "json", "--output", old)
    monkeypatch.setattr(run, "run_check", lambda *rest: whole.model_copy(update={"discrepancies": whole.discrepancies[:1]}))
    call("check", story, "--format", "json", "--output", new)
    assert call("diff", old, new) == 0
    assert call("diff", new, old, "--format", "markdown", "--output", tmp_path / "d.md") == 1
    assert "| new | NUM001 |" in (tmp_path / "d.md").read_text(encoding="utf-8")
