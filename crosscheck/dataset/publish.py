"""Publishes the reports of story sets: HTML, Markdown and JSON of each, and an index, the same bytes on each run."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from crosscheck.dataset.index import index_html, index_markdown
from crosscheck.dataset.runs import DEFAULTS, RunSettings, run
from crosscheck.dataset.stories import StorySet
from crosscheck.model.report import Report
from crosscheck.report import Options, RuleInfo, load_format
from crosscheck.rules import rules
from crosscheck.safe.files import write_atomically

FORMATS = ("html", "markdown", "json")
Told = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Page:
    """One file to publish; `name` is its path below the reports' folder."""

    name: str
    content: str | bytes


def publish(stories: Sequence[StorySet], folder: Path, settings: RunSettings = DEFAULTS, tell: Told | None = None) -> list[Path]:
    """Write the reports of all stories and the index; the files written."""
    written = []
    for number, story in enumerate(stories):
        if tell is not None:
            tell(story.name, number, len(stories))
        written += [_write(folder, page) for page in story_pages(story, settings)]
    return written + [_write(folder, page) for page in index_pages(stories, settings)]


def story_pages(story: StorySet, settings: RunSettings = DEFAULTS, formats: Sequence[str] = FORMATS) -> Iterator[Page]:
    """The reports of one story, in the given formats."""
    report, options = portable(story, run(story, settings)), options_for("en", story.file.title)
    for name in formats:
        found = load_format(name)
        yield Page(f"{story.name}/report{found.suffix}", found.render(report, options))


def index_pages(stories: Sequence[StorySet], settings: RunSettings = DEFAULTS) -> Iterator[Page]:
    """The index as a page and as Markdown."""
    both = [(story, run(story, settings)) for story in stories]
    yield Page("index.html", index_html(both))
    yield Page("README.md", index_markdown(both))


def options_for(lang: str, title: str = "") -> Options:
    """How published reports are shown; `title` names the story."""
    infos = tuple(RuleInfo(r.code, r.name, r.severity, r.page) for r in rules().values())
    return Options(lang=lang, title=title, rules=infos)


def portable(story: StorySet, report: Report) -> Report:
    """The report with sources and command as seen from the folder that holds the story sets' folder, on any machine."""
    root = f"{story.folder.resolve().parent.name}/{story.name}/articles"
    articles = tuple(a.model_copy(update={"source": f"{root}/{Path(a.source).name}"}) for a in report.articles)
    made = report.run.model_copy(update={"command": f"crosscheck check {root} --encoder {report.run.encoder}"})
    return Report.model_validate(dict(report) | {"articles": articles, "run": made})


def _write(folder: Path, page: Page) -> Path:
    path = folder / page.name
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, page.content)
    return path
