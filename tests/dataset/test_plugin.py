"""The pytest plug-in, on a small set of our own."""

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from made import Words, finding, report
from story_sample import STORY, write_story

from crosscheck.dataset import runs
from crosscheck.dataset.evaluate import Evaluation, read_stories
from crosscheck.dataset.gate import update
from crosscheck.dataset.score import score
from crosscheck.dataset.stories import StorySet
from crosscheck.model.discrepancy import Discrepancy
from crosscheck.model.report import Report

pytest_plugins = ["pytester"]
CLAIMS: dict[str, Words] = {
    "l46": ("left", "46 people"),
    "r56": ("right", "56 people"),
    "r30": ("right", "30 people"),
    "l210": ("left", "210 passengers"),
    "r210": ("right", "210 passengers"),
}
RIGHT = finding("f1", "NUM001", [["l46"], ["r56"]])
TRAP = finding("f2", "NUM001", [["l46"], ["r30"]])
KEY = "expect-NUM001-killed-46-people~killed-56-people"


class Fake:
    """Takes the place of the pipeline: the findings to report, and how often it ran."""

    def __init__(self) -> None:
        self.findings: list[Discrepancy] = [RIGHT]
        self.clusters: list[tuple[str, ...]] = [("l210", "r210")]
        self.ran = 0
        self.kept: dict[str, Report] = {}

    def run(self, story: StorySet, settings: runs.RunSettings) -> Report:
        if story.digest not in self.kept:
            self.ran += 1
            self.kept[story.digest] = report(story, CLAIMS, self.findings, self.clusters)
        return self.kept[story.digest]


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Fake:
    made = Fake()
    monkeypatch.setattr(runs, "run", made.run)
    return made


@pytest.fixture(autouse=True)
def _few_plugins(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is not tested here need not be imported anew by every run within a run."""
    monkeypatch.setenv("PYTEST_ADDOPTS", "-p no:hypothesispytest -p no:benchmark")


@pytest.fixture
def folder(pytester: pytest.Pytester) -> Path:
    return write_story(pytester.path / "claims" / "ferry").parent


def pin(folder: Path, *findings: Discrepancy) -> None:
    (story,) = read_stories([folder])
    whole = report(story, CLAIMS, findings, [("l210", "r210")])
    update(folder / "gate.json", Evaluation(runs.RunSettings(), (score(story, whole),)), "for this test")


@pytest.mark.usefixtures("folder")
def test_every_demand_is_one_item(pytester: pytest.Pytester, fake: Fake) -> None:
    pytester.runpytest("claims").assert_outcomes(passed=4)
    assert fake.ran == 1
    listed = pytester.runpytest("claims", "--collect-only", "-q")
    listed.stdout.fnmatch_lines([f"claims/ferry/story.yaml::{KEY}", "claims/ferry/story.yaml::nothing-else"])


@pytest.mark.usefixtures("folder")
def test_items_are_chosen_by_name_and_mark(pytester: pytest.Pytester, fake: Fake) -> None:
    assert fake.ran == 0
    pytester.runpytest("claims", "-k", "killed-56").assert_outcomes(passed=1, deselected=3)
    pytester.runpytest("claims", "-m", "quiet").assert_outcomes(passed=1, deselected=3)
    pytester.runpytest("claims", "-m", "NUM001").assert_outcomes(passed=1, deselected=3)
    pytester.runpytest("claims", "--strict-markers", "-m", "story").assert_outcomes(passed=4)


@pytest.mark.usefixtures("folder")
def test_a_miss_shows_both_sides_and_what_was_found_instead(pytester: pytest.Pytester, fake: Fake) -> None:
    fake.findings = [TRAP]
    result = pytester.runpytest("claims")
    result.assert_outcomes(failed=3, passed=1)
    result.stdout.fnmatch_lines(
        [
            "*NUM001 was not found: number of dead (ferry/story.yaml:4)*",
            "*left: *[[][[]killed 46 people]]*",
            "*right: *[[][[]killed 56 people]]*",
            "*instead*",
            "*does not count: it meets only one side*",
            "*must stay quiet, because: the hurt are not the dead*",
            "*1 finding(s) that the story does not expect*",
        ]
    )


@pytest.mark.usefixtures("folder")
def test_what_was_not_aligned_shows_what_was_extracted(pytester: pytest.Pytester, fake: Fake) -> None:
    fake.clusters = []
    result = pytester.runpytest("claims", "-m", "agree")
    result.assert_outcomes(failed=1, deselected=3)
    result.stdout.fnmatch_lines(["*the same fact was not aligned*", "*left: quantity '210 passengers'*"])


@pytest.mark.usefixtures("folder")
def test_it_stops_at_the_first_failure(pytester: pytest.Pytester, fake: Fake) -> None:
    fake.findings = []
    pytester.runpytest("claims", "-x").assert_outcomes(failed=1)


def test_a_known_miss_is_expected_to_fail_and_strict(pytester: pytest.Pytester, fake: Fake, folder: Path) -> None:
    pin(folder)
    fake.findings = []
    pytester.runpytest("claims").assert_outcomes(passed=3, xfailed=1)
    fake.findings, fake.kept = [RIGHT], {}
    result = pytester.runpytest("claims")
    result.assert_outcomes(passed=3, failed=1)
    result.stdout.fnmatch_lines(["*holds now; take it out of gate.json*"])


def test_known_extras_are_pinned_by_fingerprint(pytester: pytest.Pytester, fake: Fake, folder: Path) -> None:
    pin(folder, RIGHT, TRAP)
    fake.findings = [RIGHT, TRAP]
    pytester.runpytest("claims").assert_outcomes(passed=2, xfailed=2)
    pytester.runpytest("claims", "--crosscheck-no-gate").assert_outcomes(passed=2, failed=2)
    fake.findings, fake.kept = [RIGHT], {}
    pytester.runpytest("claims", "-m", "nothing_else").assert_outcomes(failed=1, deselected=3)


def test_another_encoder_does_not_use_the_pins(pytester: pytest.Pytester, fake: Fake, folder: Path) -> None:
    pin(folder)
    fake.findings = []
    pytester.runpytest("claims", "--crosscheck-encoder", "none").assert_outcomes(passed=3, failed=1)


@pytest.mark.usefixtures("folder")
def test_the_severity_can_be_chosen(pytester: pytest.Pytester, fake: Fake) -> None:
    fake.findings = [finding("f1", "NUM001", [["l46"], ["r56"]], "info")]
    pytester.runpytest("claims", "-m", "expect").assert_outcomes(failed=1, deselected=3)
    pytester.runpytest("claims", "-m", "expect", "--crosscheck-severity", "info").assert_outcomes(passed=1, deselected=3)


def test_faults_of_the_data_are_collection_errors(pytester: pytest.Pytester, folder: Path) -> None:
    write_story(folder / "ferry", STORY.replace("NUM001", "NUM01").replace("56 people", "57 people"))
    result = pytester.runpytest("claims")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*story.yaml:4: unknown code 'NUM01'*", "*story.yaml:8: 'killed 57 people' is not in right.md*"])


@pytest.mark.usefixtures("folder")
def test_junit_xml_is_well_formed(pytester: pytest.Pytester, fake: Fake) -> None:
    fake.findings = []
    pytester.runpytest("claims", "--junitxml=out.xml")
    suite = ElementTree.parse(pytester.path / "out.xml").getroot()
    assert len(suite.findall(".//testcase")) == 4
    assert len(suite.findall(".//failure")) == 1


@pytest.mark.usefixtures("folder")
def test_the_line_of_the_entry_is_reported(pytester: pytest.Pytester) -> None:
    items, _ = pytester.inline_genitems("claims")
    path, line, name = items[0].reportinfo()
    assert (Path(path).name, line, name) == ("story.yaml", 3, f"ferry: {KEY}")


def test_a_story_yaml_of_another_tool_is_left_alone(pytester: pytest.Pytester) -> None:
    (pytester.path / "story.yaml").write_text("x: 1\n", encoding="utf-8")
    assert pytester.runpytest(".").ret == pytest.ExitCode.NO_TESTS_COLLECTED


@pytest.mark.usefixtures("folder")
def test_it_runs_under_xdist(pytester: pytest.Pytester) -> None:
    result = pytester.runpytest_subprocess("claims", "-n", "1", "--dist", "loadfile", "--crosscheck-encoder", "none")
    outcomes = result.parseoutcomes()
    assert sum(outcomes.values()) - outcomes.get("warnings", 0) == 4


def test_the_plugin_is_light(pytester: pytest.Pytester) -> None:
    heavy = "numpy", "yaml", "pydantic", "rapidfuzz"
    code = f"import sys, crosscheck.dataset.plugin; print([m for m in {heavy} if m in sys.modules])"
    result = pytester.run("python", "-c", code)
    result.stdout.fnmatch_lines(["[[]]"])
