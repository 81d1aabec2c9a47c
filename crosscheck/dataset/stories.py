"""Story sets: a folder of articles and `story.yaml`, which says what a careful editor would say of them."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError, field_validator

from crosscheck.dataset.articles import Written, read_articles
from crosscheck.dataset.faults import DataError, Fault, nearest
from crosscheck.dataset.places import place_fault
from crosscheck.dataset.yamlfile import YamlFile
from crosscheck.model.base import Model

Part = Literal["expect", "quiet", "agree", "either"]
PARTS: tuple[Part, ...] = ("expect", "quiet", "agree", "either")
TIERS = ("strong", "medium", "weak")
STORY_FILE = "story.yaml"


class SideText(Model):
    """The words of one side: an exact substring of the article's body that occurs in it once."""

    article: str = Field(description="The article's file name without its ending.")
    text: str = Field(min_length=1, description="Words of that article, exactly as printed, found in it exactly once.")


class Expect(Model):
    """A discrepancy that must be found. `tier` says how plain it is; the gate keeps a floor for each."""

    code: str = Field(description="Rule code, such as NUM001.")
    note: str = Field(default="", description="What differs, for people.")
    tier: Literal["strong", "medium", "weak"] = "medium"
    sides: tuple[SideText, ...] = Field(min_length=1)


class Quiet(Model):
    """Words that look like a discrepancy and are none: a trap. `why` says why."""

    why: str = Field(min_length=1, description="Why this is no discrepancy.")
    sides: tuple[SideText, ...] = Field(min_length=1)


class Either(Model):
    """A difference on which a reasonable editor could go either way; left out of scoring."""

    why: str = ""
    sides: tuple[SideText, ...] = Field(min_length=1)


class Agree(Model):
    """The same fact in other words or another language; should be aligned."""

    note: str = ""
    sides: tuple[SideText, ...] = Field(min_length=2)


class StoryFile(Model):
    """The content of `story.yaml`."""

    title: str
    languages: tuple[str, ...] = Field(min_length=1, description="BCP 47 codes of the articles, such as [id, en].")
    expect: tuple[Expect, ...] = ()
    quiet: tuple[Quiet, ...] = ()
    agree: tuple[Agree, ...] = ()
    either: tuple[Either, ...] = ()

    @field_validator(*PARTS, mode="before")
    @classmethod
    def _empty(cls, value: object) -> object:
        return () if value is None else value


Entry = Expect | Quiet | Agree | Either


@dataclass(frozen=True)
class StorySet:
    """One curated story: `folder/story.yaml`, its articles by id and the line of each entry."""

    folder: Path
    file: StoryFile = field(repr=False)
    articles: dict[str, Written] = field(repr=False)
    lines: dict[tuple[Part, int], int] = field(repr=False)

    @property
    def name(self) -> str:
        """The folder's name."""
        return self.folder.name

    @property
    def language(self) -> str:
        """The one language of the story, or `mixed`."""
        bases = sorted({code.split("-")[0] for code in self.file.languages})
        return bases[0] if len(bases) == 1 else "mixed"

    @cached_property
    def digest(self) -> str:
        """A hash of all data of the story: the annotations and the articles' files."""
        hasher = hashlib.sha256((self.folder / STORY_FILE).read_bytes())
        for article in self.articles.values():
            hasher.update(b"\x00" + article.path.name.encode() + b"\x00" + article.path.read_bytes())
        return hasher.hexdigest()

    def entries(self, part: Part) -> tuple[Entry, ...]:
        """The entries of one part, in order."""
        found: tuple[Entry, ...] = getattr(self.file, part)
        return found

    def language_pair(self, entry: Entry) -> str:
        """The languages of an entry's sides: `id-id`, `en-en`, `en-id`."""
        used = {self.articles[side.article].language.split("-")[0] for side in entry.sides}
        ordered = sorted(used)
        return "-".join(ordered if len(ordered) > 1 else ordered * 2)


def story_folders(paths: Iterable[Path]) -> list[Path]:
    """The folders with a `story.yaml` at or under the given ones, in order, each once."""
    found = [file.parent for path in paths for file in sorted(_files(path))]
    return list(dict.fromkeys(found))


def _files(path: Path) -> Iterator[Path]:
    if not path.exists():
        raise DataError([Fault(path, 1, "is not there; give a folder that holds story sets")])
    return path.glob(f"**/{STORY_FILE}") if path.is_dir() else iter([path])


def read_story(folder: Path) -> StorySet:
    """The story set in `folder`; DataError with all faults of its files at once."""
    story, faults = inspect_story(folder)
    if story is None or faults:
        raise DataError(faults)
    return story


def inspect_story(folder: Path) -> tuple[StorySet | None, list[Fault]]:
    """The story set, or None if its `story.yaml` cannot be read at all, and every fault of its files."""
    articles, faults = read_articles(folder / "articles")
    path = folder / STORY_FILE
    try:
        source = YamlFile(path, path.read_text(encoding="utf-8"))
        story = StoryFile.model_validate(source.data)
    except DataError as fault:
        return None, faults + list(fault.faults)
    except (OSError, UnicodeDecodeError) as fault:
        return None, [*faults, Fault(path, 1, f"cannot be read: {fault}")]
    except ValidationError as fault:
        return None, faults + _shape_faults(source, fault)
    entries = [(part, i) for part in PARTS for i, _ in enumerate(getattr(story, part))]
    found = StorySet(folder, story, articles, {(part, i): source.line((part, i)) for part, i in entries})
    return found, faults + _content_faults(found, source)


def _shape_faults(source: YamlFile, fault: ValidationError) -> list[Fault]:
    return [_shape_fault(source, tuple(e["loc"]), e["type"], e["msg"]) for e in fault.errors()]


def _shape_fault(source: YamlFile, place: tuple[str | int, ...], kind: str, message: str) -> Fault:
    where = ".".join(str(step) for step in place) or "the file"
    if kind == "extra_forbidden":
        message = f"unknown key {place[-1]!r}{nearest(str(place[-1]), _known_keys(place))}"
        return Fault(source.path, source.line(place), message)
    return Fault(source.path, source.line(place), f"{where}: {message}")


def _known_keys(place: tuple[str | int, ...]) -> Iterable[str]:
    if len(place) == 1:
        return StoryFile.model_fields
    if "sides" in place:
        return SideText.model_fields
    kinds: dict[str, type[Model]] = {"expect": Expect, "quiet": Quiet, "agree": Agree, "either": Either}
    return list(kinds[str(place[0])].model_fields)


def _content_faults(story: StorySet, source: YamlFile) -> list[Fault]:
    """What the shape cannot tell: unknown codes, too few sides, words not found or found twice, entries given twice."""
    faults: list[Fault] = []
    seen: dict[tuple[Part, frozenset[tuple[str, str]]], int] = {}
    for part, i in story.lines:
        entry = story.entries(part)[i]
        faults += _entry_faults(story, source, (part, i), entry)
        key = (part, frozenset((side.article, side.text) for side in entry.sides))
        first = seen.setdefault(key, i)
        if first != i:
            message = f"{part}[{i}] repeats {part}[{first}] on line {story.lines[part, first]}; delete one of them"
            faults.append(Fault(source.path, story.lines[part, i], message))
    if len(story.articles) < 2:
        faults.append(Fault(story.folder / "articles", 1, "holds fewer than two articles that can be read"))
    return faults


def _entry_faults(story: StorySet, source: YamlFile, place: tuple[Part, int], entry: Entry) -> Iterator[Fault]:
    line = story.lines[place]
    if isinstance(entry, Expect):
        if entry.code not in rule_codes():
            text = f"unknown code {entry.code!r}{nearest(entry.code, rule_codes())}"
            yield Fault(source.path, source.line((*place, "code")), text)
        elif len(entry.sides) < 2 and entry.code not in ONE_SIDED:
            yield Fault(source.path, line, f"{entry.code} needs two sides or more; one is enough only for {', '.join(ONE_SIDED)}")
    for k, side in enumerate(entry.sides):
        at = source.line((*place, "sides", k))
        if side.article not in story.articles:
            yield Fault(source.path, at, f"no article {side.article!r}{nearest(side.article, story.articles)}")
        elif (amiss := place_fault(story.articles[side.article], side.text)) is not None:
            yield Fault(source.path, at, amiss)


ONE_SIDED = ("DAT002", "NUM003")


def rule_codes() -> tuple[str, ...]:
    """The codes of all rules that are there."""
    from crosscheck.rules import rules

    return tuple(rules())
