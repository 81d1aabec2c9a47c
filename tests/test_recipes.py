"""The recipes in docs/recipes: they parse, and the commands in them run on a small set."""

import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

sys.path.insert(0, str(Path(__file__).parent / "dataset"))

from story_sample import LEFT, RIGHT, STORY, write_story

RECIPES = Path(__file__).parents[1] / "docs" / "recipes"
FILES = sorted(path.name for path in RECIPES.iterdir())


def read(name: str) -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load((RECIPES / name).read_text(encoding="utf-8"))
    return data


def commands(name: str) -> Iterator[str]:
    """The shell commands of a recipe, in order, but for the installation."""
    data = read(name)
    if "jobs" in data:
        found = [step["run"] for step in data["jobs"]["crosscheck"]["steps"] if "run" in step]
    elif "repos" in data:
        found = [hook["entry"] for repo in data["repos"] for hook in repo["hooks"]]
    else:
        found = data["crosscheck"]["script"]
    return (command for command in found if not command.startswith("pip install"))


def test_there_is_one_for_each_service() -> None:
    assert FILES == ["github-actions.yml", "gitlab-ci.yml", "pre-commit-config.yaml"]


def test_the_shapes_are_those_of_the_services() -> None:
    steps = read("github-actions.yml")["jobs"]["crosscheck"]["steps"]
    assert all(("run" in step) != ("uses" in step) for step in steps)
    assert read("gitlab-ci.yml")["crosscheck"]["artifacts"]["reports"]["junit"] == ["stories.xml", "findings.xml"]
    hooks = [hook for repo in read("pre-commit-config.yaml")["repos"] for hook in repo["hooks"]]
    assert all({"id", "name", "entry", "language"} <= set(hook) for hook in hooks)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a set that only agrees, an inbox, and a baseline of what is found there."""
    quiet = STORY.split("expect:")[0] + "quiet:" + STORY.split("quiet:")[1]
    calm = RIGHT.replace("killed 56 people", "killed 46 people")
    write_story(tmp_path / "stories" / "ferry", quiet, LEFT, calm)
    (tmp_path / "inbox").mkdir()
    (tmp_path / "inbox" / "left.md").write_text(LEFT, encoding="utf-8")
    (tmp_path / "inbox" / "right.md").write_text(RIGHT, encoding="utf-8")
    first = "crosscheck check inbox --baseline baseline.json --update-baseline --format json --output first.json"
    assert run(first, tmp_path).returncode == 0
    return tmp_path


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    program, *rest = shlex.split(command)
    return subprocess.run([str(Path(sys.executable).with_name(program)), *rest], cwd=folder, capture_output=True, text=True)


@pytest.mark.parametrize("name", FILES)
def test_the_commands_run(name: str, project: Path) -> None:
    for command in commands(name):
        done = run(command, project)
        assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    if name.startswith("git"):
        assert (project / "stories.xml").exists()
