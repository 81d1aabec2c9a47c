"""Limits from the command line and from the configuration; what is over one is said aloud."""

import json
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from crosscheck.cli.app import build

HEAD = "---\noutlet: {0}\ntitle: Mill\npublished: 2024-03-12T20:00:00+00:00\nlanguage: en\n---\n\n"
TEXT = "The fire at the Dunmore mill killed {0} people on Monday, 11 March 2024. It burnt for {1} hours, the fire service said.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    for k, (outlet, dead) in enumerate((("Post", 46), ("Daily", 56), ("Times", 46))):
        (tmp_path / "in" / f"{k}.md").write_text(HEAD.format(outlet) + TEXT.format(dead, 9), encoding="utf-8")
    return tmp_path / "in"


def check(folder: Path, *options: object) -> Result:
    return CliRunner().invoke(build(), ["check", str(folder), "--encoder", "none", "-f", "json", *map(str, options)])


def skipped(result: Result) -> list[str]:
    return [f"{Path(s['source']).name} {s['reason']}" for s in json.loads(result.stdout)["skipped"]]


def test_claims_per_article_are_cut_aloud(folder: Path) -> None:
    whole = json.loads(check(folder).stdout)
    result = check(folder, "--max-claims", 1)
    cut = json.loads(result.stdout)
    assert [c["article"] for c in cut["claims"]] == ["0", "1", "2"]
    first = {c["article"]: c["id"] for c in reversed(whole["claims"])}
    assert {c["article"]: c["id"] for c in cut["claims"]} == first
    assert whole["notices"] == []
    assert len(cut["notices"]) == 3
    assert cut["notices"][0].startswith("0: the first 1 of ")
    assert "over the limit (--max-claims)" in result.stderr
    assert "--max-claims 1" in cut["run"]["command"]


def test_articles_and_sizes(folder: Path) -> None:
    assert skipped(check(folder, "--max-articles", 2)) == ["2.md 1 left out: over the limit of 2 articles"]
    assert skipped(check(folder, "--max-total-size", 500)) == ["2.md is over the limit of 500 bytes for all inputs together"]
    (folder / "big.md").write_text("A fire. " * 1000, encoding="utf-8")
    assert skipped(check(folder, "--max-size", "5kB")) == ["big.md is larger than the limit of 5,000 bytes"]
    assert skipped(check(folder)) == []


def test_the_configuration_sets_limits_and_an_option_wins(folder: Path) -> None:
    (folder.parent / "crosscheck.toml").write_text("[limits]\narticles = 1\nclaims = 1\n", encoding="utf-8")
    made = json.loads(check(folder).stdout)
    assert (len(made["articles"]), len(made["notices"])) == (1, 1)
    assert len(json.loads(check(folder, "--max-articles", 3).stdout)["articles"]) == 3


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[limits]\nclaim = 3\n", "no limit 'claim'; did you mean 'claims'"),
        ('[limits]\nfile-bytes = "much"\n', "is not a number above 0"),
    ],
)
def test_a_faulty_limit_in_the_configuration_is_a_message(folder: Path, text: str, words: str) -> None:
    (folder.parent / "crosscheck.toml").write_text(text, encoding="utf-8")
    result = check(folder)
    assert result.exit_code == 2
    assert words in result.stderr


def test_a_faulty_option_is_a_message(folder: Path) -> None:
    result = check(folder, "--max-claims", "0")
    assert result.exit_code == 2
    assert "above 0" in result.stderr


def run(command: str, folder: Path, *options: object) -> Result:
    return CliRunner().invoke(build(), [command, *map(str, options), str(folder)])


OVER = [
    (("--max-articles", 2), "2.md: 1 left out: over the limit of 2 articles"),
    (("--max-total-size", 500), "2.md: is over the limit of 500 bytes for all inputs together"),
    (("--max-size", "240"), "long.md: is larger than the limit of 240 bytes"),
    (("--max-claims", 1), "0: the first 1 of "),
]


@pytest.mark.parametrize(("options", "words"), OVER, ids=lambda x: str(x[0]) if isinstance(x, tuple) else "")
@pytest.mark.parametrize("command", ["extract", "new", "triage"])
def test_other_commands_have_the_same_limits_and_say_what_is_over(
    folder: Path, command: str, options: tuple[object, ...], words: str
) -> None:
    if "--max-size" in options:
        (folder / "long.md").write_text(HEAD.format("Gazette") + TEXT.format(46, 9) * 3, encoding="utf-8")
    needed = {"extract": (), "new": (folder.parent / "story", "--encoder", "none")}
    needed["triage"] = ("--baseline", folder.parent / "b.json", "--encoder", "none")
    result = run(command, folder, *needed[command], *options)
    assert result.exit_code == 0, result.output
    assert words in result.stderr


def test_extract_cuts_by_time_and_by_claims_and_says_so_in_its_data(folder: Path) -> None:
    long = HEAD.format("Gazette") + "\n\n".join(TEXT.format(k, k + 1) for k in range(4_000))
    (folder / "long.md").write_text(long, encoding="utf-8")
    made = json.loads(run("extract", folder, "-f", "json", "--max-seconds", 1, "--max-claims", 2).stdout)
    assert [a["id"] for a in made["articles"]] == ["0", "1", "2"]
    assert [s["reason"] for s in made["skipped"]] == ["reading it took more than 1 seconds and was stopped (--max-seconds)"]
    assert len(made["claims"]) == 6
    assert len(made["notices"]) == 3


def test_the_configuration_sets_the_limits_of_other_commands(folder: Path) -> None:
    (folder.parent / "crosscheck.toml").write_text("[limits]\narticles = 1\n", encoding="utf-8")
    assert len(json.loads(run("extract", folder, "-f", "json").stdout)["articles"]) == 1
    assert len(json.loads(run("extract", folder, "-f", "json", "--max-articles", 2).stdout)["articles"]) == 2


def test_reasons_and_notices_in_indonesian_but_for_the_data(folder: Path) -> None:
    data = check(folder, "--lang", "id", "--max-articles", 2, "--max-claims", 1)
    assert skipped(data) == ["2.md 1 left out: over the limit of 2 articles"]
    assert json.loads(data.stdout)["notices"][0].startswith("0: the first 1 of ")
    assert "dilewati" in data.stderr
    assert "melampaui batas 2 artikel" in data.stderr
    assert "klaim pertama dari" in data.stderr
    options = ["--encoder", "none", "--lang", "id", "--max-articles", "2", "--max-claims", "1"]
    for name in ("table", "markdown", "html"):
        shown = " ".join(CliRunner().invoke(build(), ["check", str(folder), "-f", name, *options]).stdout.split())
        assert "melampaui batas 2 artikel" in shown
        assert name == "markdown" or "klaim pertama dari" in shown
        assert "over the limit" not in shown


def test_where_nothing_could_be_read_the_reasons_are_said(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()
    long = HEAD.format("Gazette") + "\n\n".join(TEXT.format(k, k + 1) for k in range(4_000))
    (folder / "long.md").write_text(long, encoding="utf-8")
    for command, options in (("check", ("--encoder", "none")), ("extract", ())):
        result = run(command, folder, *options, "--max-seconds", 1)
        assert result.exit_code == 2
        assert "long.md: reading it took more than 1 seconds and was stopped" in result.stderr


def test_the_command_in_a_report_makes_it_again(folder: Path) -> None:
    first = check(folder, "--max-articles", 2, "--max-size", "1MB")
    command = shlex.split(json.loads(first.stdout)["run"]["command"])
    again = CliRunner().invoke(build(), [*command[1:], "-f", "json"])
    assert again.stdout == first.stdout


def test_an_article_that_takes_too_long_is_stopped_and_the_rest_goes_on(folder: Path) -> None:
    long = HEAD.format("Gazette") + "\n\n".join(TEXT.format(k, k + 1) for k in range(4_000))
    (folder / "long.md").write_text(long, encoding="utf-8")
    result = check(folder, "--max-seconds", 1)
    assert skipped(result) == ["long.md reading it took more than 1 seconds and was stopped (--max-seconds)"]
    assert "NUM001" in {d["code"] for d in json.loads(result.stdout)["discrepancies"]}
