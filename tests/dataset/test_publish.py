"""Published reports are what today's code makes, byte for byte."""

import re
from pathlib import Path

import pytest
from made import Words, finding, report
from story_sample import STORY, write_story

from crosscheck.dataset import publish as publishing
from crosscheck.dataset import runs
from crosscheck.dataset.publish import Page, index_pages, portable, publish, story_pages
from crosscheck.dataset.stories import StorySet, read_story, story_folders
from crosscheck.model.report import Report

ROOT = Path(__file__).parents[2]
STORIES = [read_story(folder) for folder in story_folders([ROOT / "claims"])]
AS_PAGES = 3
"""Of how many stories the HTML page is made again; the others' JSON and Markdown rest on the same report."""
CLAIMS: dict[str, Words] = {"l": ("left", "46 people"), "r": ("right", "56 people")}


def as_bytes(page: Page) -> bytes:
    return page.content if isinstance(page.content, bytes) else page.content.encode("utf-8", "replace")


@pytest.mark.parametrize("number", range(len(STORIES)), ids=[s.name for s in STORIES])
def test_a_report_is_what_the_code_makes(number: int) -> None:
    formats = ("json", "markdown", "html") if number < AS_PAGES else ("json", "markdown")
    for page in story_pages(STORIES[number], formats=formats):
        path = ROOT / "reports" / page.name
        assert path.read_bytes() == as_bytes(page), f"{page.name}: crosscheck publish claims reports"


def test_the_index_is_what_the_code_makes() -> None:
    for page in index_pages(STORIES):
        assert (ROOT / "reports" / page.name).read_bytes() == as_bytes(page)


def test_there_is_no_report_without_a_story() -> None:
    folders = {path.name for path in (ROOT / "reports").iterdir() if path.is_dir()}
    assert folders == {story.name for story in STORIES}


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StorySet:
    made = read_story(write_story(tmp_path / "claims" / "ferry"))
    whole = report(made, CLAIMS, [finding("f1", "NUM001", [["l"], ["r"]])])
    monkeypatch.setattr(publishing, "run", lambda story, settings: whole)
    return made


def test_no_path_of_the_machine_is_in_a_report(story: StorySet) -> None:
    made: Report = portable(story, publishing.run(story, runs.DEFAULTS))
    assert [a.source for a in made.articles] == ["claims/ferry/articles/left.md", "claims/ferry/articles/right.md"]
    assert made.run.command.startswith("crosscheck check claims/ferry/articles")


def test_every_file_is_written(story: StorySet, tmp_path: Path) -> None:
    told: list[str] = []
    written = publish([story], tmp_path / "reports", tell=lambda name, done, count: told.append(f"{name} {done}/{count}"))
    names = sorted(str(path.relative_to(tmp_path / "reports")) for path in written)
    assert names == ["README.md", "ferry/report.html", "ferry/report.json", "ferry/report.md", "index.html"]
    assert told == ["ferry 0/1"]
    for path in written:
        assert str(tmp_path) not in path.read_text(encoding="utf-8")


def test_the_index_names_the_story_and_escapes_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = read_story(write_story(tmp_path / "ferry", STORY.replace("Ferry off Lindmar (fictional)", "<script>x</script> | y")))
    whole = report(made, CLAIMS, [finding("f1", "NUM001", [["l"], ["r"]])])
    monkeypatch.setattr(publishing, "run", lambda story, settings: whole)
    page, text = (str(each.content) for each in index_pages([made]))
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert re.search(r'href="ferry/report.html"', page)
    assert r"\| y" in text
