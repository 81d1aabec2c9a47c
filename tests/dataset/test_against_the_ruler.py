"""The ruler of this project gives the figures of the ruler that others score with."""

import collections
import contextlib
import importlib.util
import io
import os
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from crosscheck.dataset.evaluate import read_stories
from crosscheck.dataset.runs import RunSettings, run
from crosscheck.dataset.score import evidence_of, score
from crosscheck.dataset.stories import StorySet
from crosscheck.dataset.tally import by_code, total

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("CROSSCHECK_SHARED", ROOT.parent / "shared"))
SETTINGS = RunSettings(encoder="none")


@pytest.fixture(scope="module")
def ruler() -> ModuleType:
    path = SHARED / "score.py"
    if not path.exists():
        pytest.skip("the shared ruler is not beside this checkout")
    spec = importlib.util.spec_from_file_location("shared_ruler", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def stories() -> list[StorySet]:
    return read_stories([ROOT / "claims"])[:6]


def as_json(story: StorySet) -> dict[str, Any]:
    report = run(story, SETTINGS)
    evidence = evidence_of(story, report)
    return {
        "articles": [{"id": name, "source": name} for name in story.articles],
        "claims": [{"id": k, "article": e.article, "start": e.start, "end": e.end, "text": e.text} for k, e in evidence.items()],
        "clusters": [{"claims": list(c.claims)} for c in report.clusters],
        "discrepancies": [
            {"code": d.code, "severity": d.severity, "message": "", "sides": [{"claims": list(s.claims)} for s in d.sides]}
            for d in report.discrepancies
        ],
    }


def test_figures_are_the_same(ruler: ModuleType, stories: list[StorySet]) -> None:
    by_name = {story.name: story for story in stories}
    ruler.__dict__["run_story"] = lambda command, folder: (as_json(by_name[folder.name]), 0.0)
    tally: collections.Counter[tuple[str, str]] = collections.Counter()
    with contextlib.redirect_stdout(io.StringIO()):
        for story in stories:
            ruler.score_story("", story.folder, tally, False)
    scores = [score(story, run(story, SETTINGS)) for story in stories]
    ours, codes = total(scores), by_code(scores)
    for code, name, field in (
        (c, n, f) for c in codes for n, f in (("tp", "found"), ("fn", "missed"), ("fp", "extra"), ("dup", "duplicate"))
    ):
        assert tally[name, code] == getattr(codes[code], field), (name, code)
    assert (ours.traps, ours.sprung, ours.agree, ours.aligned) == tuple(
        tally[n, ""] for n in ("traps", "sprung", "agree", "aligned")
    )
    assert (ours.exact, ours.pairs) == (tally["exact", ""], tally["pairs", ""])
