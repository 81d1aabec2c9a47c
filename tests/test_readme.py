"""What the README says is what there is."""

import re
import tomllib
from pathlib import Path

from crosscheck.cli.app import build
from crosscheck.report import format_names

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_ci_runs_the_test_command_of_the_readme_word_for_word() -> None:
    (command,) = re.findall(r"^    (python -m pip install .*pytest.*)$", README, re.MULTILINE)
    assert command in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_every_command_is_one_that_is_there() -> None:
    app = build()
    known = {each.name for each in (*app.registered_commands, *app.registered_groups)}
    named = set(re.findall(r"crosscheck ([a-z][a-z-]+)", README)) - {"reads"}
    assert named <= known, named - known


def test_the_formats_that_are_named_are_there() -> None:
    (named,) = re.findall(r"--format html .*also ([a-z, ]+)$", README.replace(" and ", ", "), re.MULTILINE)
    assert set(named.split(", ")) <= set(format_names())


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / target).exists(), target


def test_the_requirements_hold_the_groups_of_the_project_and_every_version_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = {_name(line) for lines in project["dependency-groups"].values() for line in lines}
    needed = {_name(line) for line in _lines("requirements-test.txt") if not line.startswith("-")}
    assert groups <= needed
    pinned = {_name(line) for line in _lines("constraints.txt")}
    assert needed <= pinned
    assert {_name(line) for line in project["project"]["dependencies"]} <= pinned


def _lines(name: str) -> list[str]:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def _name(requirement: str) -> str:
    return re.split(r"[<>=;\[ ]", requirement)[0].lower().replace("_", "-")
