# ruff: noqa: E501
"""The command line from outside: exit codes, messages, output."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from crosscheck import __version__
from crosscheck.cli.app import build, describe, guarded
from crosscheck.cli.base import UsageError

ONE = """---
outlet: Harbour Post
title: Ferry sinks
published: 2024-03-12T20:00:00+00:00
language: en
---

The ferry Sea Lark sank off Cape Rawa on Tuesday, 12 March 2024. The sinking killed 46 people, the coast guard said.
"""
TWO = ONE.replace("Harbour Post", "Island Daily").replace("46 people", "56 people")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "post.md").write_text(ONE, encoding="utf-8")
    (tmp_path / "a" / "daily.md").write_text(TWO, encoding="utf-8")
    return tmp_path / "a"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(build(), [str(a) for a in arguments])


def check(folder: Path, *options: object) -> Result:
    return run("check", folder, "--encoder", "none", *options)


def test_a_conflict_is_exit_1_and_agreement_exit_0(folder: Path) -> None:
    assert check(folder).exit_code == 1
    (folder / "daily.md").write_text(TWO.replace("56", "46"), encoding="utf-8")
    assert check(folder).exit_code == 0


def test_fail_on_says_what_counts(folder: Path) -> None:
    assert check(folder, "--fail-on", "never").exit_code == 0
    assert check(folder, "--fail-on", "info").exit_code == 1


def test_select_and_ignore(folder: Path) -> None:
    assert check(folder, "--ignore", "NUM").exit_code == 0
    assert check(folder, "--select", "NUM001").exit_code == 1
    assert check(folder, "--select", "num").exit_code == 1


def test_no_article_and_no_claim_are_exit_2_with_a_message(tmp_path: Path) -> None:
    empty = check(tmp_path)
    assert (empty.exit_code, "no article found" in empty.output) == (2, True)
    (tmp_path / "x.md").write_text("---\noutlet: A\nlanguage: en\n---\n\nHm.\n", encoding="utf-8")
    silent = check(tmp_path, "--output", tmp_path / "out.json", "-f", "json")
    assert (silent.exit_code, "which does not mean they agree" in silent.output) == (2, True)
    assert not (tmp_path / "out.json").exists()


@pytest.mark.parametrize(
    ("option", "value", "hint"),
    [("--format", "jsn", "did you mean 'json'?"), ("--fail-on", "warn", "warning"), ("--lang", "fr", "en, id")],
)
def test_an_unknown_value_names_the_known_ones(folder: Path, option: str, value: str, hint: str) -> None:
    result = check(folder, option, value)
    assert result.exit_code == 2
    assert hint in " ".join(result.output.split())


def test_an_unknown_code_names_the_nearest(folder: Path) -> None:
    result = check(folder, "--select", "NUM009")
    assert result.exit_code == 2
    assert "did you mean NUM00" in result.output


def test_an_unknown_encoder_is_a_message(folder: Path) -> None:
    result = run("check", folder, "--encoder", "word2vec")
    assert result.exit_code == 2
    assert "no encoder 'word2vec'" in result.output


@pytest.mark.parametrize("name", ["json", "html", "markdown", "csv", "sarif", "junit", "github", "jsonld", "annotations"])
def test_every_format_goes_to_a_file(folder: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / "report"
    assert check(folder, "--format", name, "--output", out).exit_code == 1
    assert out.stat().st_size > 100
    assert [p.name for p in tmp_path.iterdir()] in (["a", "report"], ["report", "a"])


def test_json_on_standard_output_is_json_alone(folder: Path) -> None:
    (folder / "broken.md").write_bytes(b"\xff\xfe\x00")
    result = check(folder, "--format", "json")
    report = json.loads(result.stdout)
    assert report["run"]["command"].endswith("--encoder none")
    assert [d["code"] for d in report["discrepancies"] if d["severity"] != "info"] == ["NUM001"]


def test_sarif_has_the_lines_of_the_file(folder: Path) -> None:
    run_ = json.loads(check(folder, "-f", "sarif").stdout)["runs"][0]
    first = next(r for r in run_["results"] if r["ruleId"] == "NUM001")
    region = first["locations"][0]["physicalLocation"]["region"]
    source = (folder / "daily.md").read_text(encoding="utf-8")
    assert region["startLine"] == 8
    assert source[region["charOffset"] :][: region["charLength"]] == region["snippet"]["text"]


def test_a_report_can_be_verified(folder: Path, tmp_path: Path) -> None:
    for name in ("json", "html"):
        out = tmp_path / f"report.{name}"
        check(folder, "--format", name, "--output", out)
        good = run("verify-report", out, folder)
        assert (good.exit_code, "holds (2 articles, " in good.output) == (0, True), good.output
    (folder / "daily.md").write_text(TWO.replace("56", "46"), encoding="utf-8")
    bad = run("verify-report", out, folder)
    assert bad.exit_code == 1
    assert "daily: its text has changed" in bad.output
    assert "(NUM001): no longer found" in bad.output


def test_a_report_made_under_a_configuration_can_be_verified(folder: Path, tmp_path: Path) -> None:
    (folder / "crosscheck.toml").write_text("[confidence]\nNUM = 0.99\n", encoding="utf-8")
    out = tmp_path / "report.json"
    check(folder, "--format", "json", "--output", out)
    assert not any(d["code"] == "NUM001" for d in json.loads(out.read_text(encoding="utf-8"))["discrepancies"])
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for article in folder.glob("*.md"):
        (elsewhere / article.name).write_bytes(article.read_bytes())
    again = run("verify-report", out, elsewhere)
    assert again.exit_code == 0, again.output


def test_a_file_that_is_no_report_cannot_be_verified(folder: Path) -> None:
    result = run("verify-report", folder / "post.md", folder)
    assert (result.exit_code, "holds no report" in result.output) == (2, True)


def test_extract_gives_claims(folder: Path) -> None:
    data = json.loads(run("extract", folder, "--format", "json").stdout)
    bodies = {p.stem: p.read_text(encoding="utf-8").split("---\n\n", 1)[1] for p in folder.iterdir()}
    assert all(bodies[c["article"]][c["start"] : c["end"]] == c["text"] for c in data["claims"])
    table = run("extract", folder)
    assert "Harbour Post" in table.output
    assert run("extract", folder, "--kind", "nonsense").exit_code == 2


def test_explain_shows_the_page_and_its_examples() -> None:
    result = run("explain", "num001")
    assert result.exit_code == 0
    for words in ("quantity-conflict", "Fires (", "Stays silent (", "because", "[["):
        assert words in result.output
    unknown = run("explain", "NUM999")
    assert (unknown.exit_code, "did you mean NUM00" in unknown.output) == (2, True)


def test_rules_and_languages_list_what_is_there() -> None:
    assert "NUM001" in run("rules").output
    assert "Indonesian (id)" in run("languages").output


def test_help_lists_the_commands() -> None:
    text = run("--help").output
    for name in ("check", "extract", "explain", "rules", "languages", "verify-report", "schema"):
        assert name in text


def test_the_version_comes_quickly_and_without_the_heavy_parts() -> None:
    code = "import sys; from crosscheck.cli import main; main(['--version']); print([m for m in ('pydantic', 'numpy', 'rich', 'typer') if m in sys.modules])"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.splitlines() == [f"crosscheck {__version__}", "[]"]


def test_help_needs_neither_numpy_nor_pydantic() -> None:
    code = "import sys; from crosscheck.cli.app import build; build(); print([m for m in ('pydantic', 'numpy', 'jinja2', 'babel') if m in sys.modules])"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.strip() == "[]"


def test_ctrl_c_is_neither_found_nor_not_found() -> None:
    def stopped() -> None:
        raise KeyboardInterrupt

    with pytest.raises(typer.Exit) as caught:
        guarded(stopped)()
    assert caught.value.exit_code == 130


def test_an_internal_failure_is_exit_2_and_says_what_to_do() -> None:
    assert "CROSSCHECK_TRACEBACK=1" in describe(ValueError("odd"))
    assert describe(UsageError("say so \x1b[31m")) == "say so \ufffd[31m"
    assert describe(FileNotFoundError(2, "No such file", "x.md")) == "x.md: No such file"
