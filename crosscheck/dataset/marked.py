"""Story sets as marked text, several in a file: `python -m crosscheck.dataset.marked FILE_OR_FOLDER... --to DIR`.

    === SLUG | Title of the story | domain
    --- en | The Harbour Ledger | 2025-03-12T09:00:00+00:00 | Ferry runs aground
    The ferry [[f1:ran aground at 6.20 p.m.]] with [[f2:eleven passengers]] on board.
    --- id | Kabar Teluk | 2025-03-13T07:00:00+07:00 | Feri kandas
    Kapal itu [[f1:menabrak karang pukul 18.50]] dengan [[f2:sebelas penumpang]].
    +++
    f1 DAT001 hour of the grounding
    f2 agree

A mark names the entries that its words stand for (`f1,f2:`); below `+++` each entry has a rule code with a note, `agree`, or
`quiet` or `either` with the reason. Written so, a story takes a third of the room, and a writer sees text and labels at once.
"""

import argparse
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from crosscheck.dataset.faults import DataError, Fault
from crosscheck.dataset.stories import STORY_FILE
from crosscheck.model.values.spelling import fold
from crosscheck.safe.patterns import pattern

_STORY = pattern(r"^=== ", re.MULTILINE)
_ARTICLE = pattern(r"^--- ", re.MULTILINE)
_MARK = pattern(r"\[\[([a-z0-9, ]{1,60}):([^\[\]]{1,2000})\]\]")
_CODE = pattern(r"[A-Z]{3}\d{3}")
_GAP = pattern(r"[^a-z0-9]+")
_PARTS = ("agree", "quiet", "either")


@dataclass(slots=True)
class Marked:
    """One story: its folder's name, `story.yaml` as data, and the text of each article file by id."""

    name: str
    story: dict[str, Any]
    articles: dict[str, str]
    sides: dict[str, list[dict[str, str]]] = field(default_factory=lambda: defaultdict(list))


def read(path: Path) -> Iterator[Marked]:
    """The stories of a marked file. DataError names the line of what cannot be read."""
    text = path.read_text(encoding="utf-8")
    starts = [m.start() for m in _STORY.finditer(text)]
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        try:
            yield story_of(text[start + 4 : end])
        except ValueError as fault:
            raise DataError([Fault(path, text.count("\n", 0, start) + 1, str(fault))]) from fault


def story_of(text: str) -> Marked:
    """The story of marked text behind its `===`. ValueError says what is wrong with it."""
    head, _, rest = text.partition("\n")
    name, title, *_ = [part.strip() for part in head.split("|")] + [""]
    body, found, labels = rest.partition("\n+++")
    if not found or not title:
        raise ValueError(f"{name}: needs a title, and its labels below a line of +++")
    made = Marked(name, {"title": title, "languages": []}, {})
    for part in _ARTICLE.split(body)[1:]:
        _add_article(made, part)
    for line in filter(None, map(str.strip, labels.splitlines())):
        _add_entry(made, *[*line.split(maxsplit=2), "", ""][:3])
    unused = made.sides.keys() - {line.split()[0] for line in labels.splitlines() if line.strip()}
    if unused:
        raise ValueError(f"{name}: marks without a label: {', '.join(sorted(unused))}")
    made.story["languages"].sort()
    return made


def _add_article(made: Marked, part: str) -> None:
    head, _, marked = part.partition("\n")
    fields = [x.strip() for x in head.split("|")]
    if len(fields) != 4:
        raise ValueError(f"{made.name}: an article begins with --- language | outlet | time | title, not {head!r}")
    language, outlet, published, title = fields
    name = _GAP.sub("-", fold(outlet)).strip("-")
    if name in made.articles:
        raise ValueError(f"{made.name}: two articles of {outlet}")
    body, places = _unmarked(marked.strip())
    for key, start, end in places:
        made.sides[key].append({"article": name, "text": _once(body, start, end)})
    front = yaml.safe_dump({"outlet": outlet, "title": title, "language": language}, allow_unicode=True, sort_keys=False)
    made.articles[name] = f"---\n{front}published: {published}\n---\n\n{body}\n"
    if language not in made.story["languages"]:
        made.story["languages"].append(language)


def _unmarked(marked: str) -> tuple[str, list[tuple[str, int, int]]]:
    """The text without its marks, and (entry, start, end) of each in it."""
    text, at, places = "", 0, []
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        places += [(key.strip(), len(text), len(text) + len(mark[2])) for key in mark[1].split(",")]
        text, at = text + mark[2], mark.end()
    text += marked[at:]
    if "[[" in text or "]]" in text:
        raise ValueError("a mark is not [[entry:words]], or one stands in another")
    return text, places


def _once(body: str, start: int, end: int) -> str:
    """The words of a mark, widened until the article holds them once."""
    while body.count(body[start:end]) > 1:
        if end < len(body) and body[end] != "\n":
            end += 1
        elif start > 0 and body[start - 1] != "\n":
            start -= 1
        else:
            raise ValueError(f"the article has {body[start:end]!r} more than once")
    while end < len(body) and body[end - 1].isalnum() and body[end].isalnum():
        end += 1
    while start > 0 and body[start - 1].isalnum() and body[start].isalnum():
        start -= 1
    return body[start:end]


def _add_entry(made: Marked, key: str, label: str, note: str) -> None:
    sides = made.sides.get(key)
    if not sides:
        raise ValueError(f"{made.name}: no words are marked {key}")
    if _CODE.fullmatch(label):
        made.story.setdefault("expect", []).append({"code": label, "note": note, "sides": sides})
    elif label in _PARTS:
        reason = {} if label == "agree" else {"why": note or "open to taste"}
        made.story.setdefault(label, []).append({**reason, "sides": sides})
    else:
        raise ValueError(f"{made.name}: {key} is labelled {label!r}, which is no rule code and none of {', '.join(_PARTS)}")


def write(made: Marked, folder: Path) -> None:
    """The story as a story set in a folder of its name below `folder`."""
    articles = folder / made.name / "articles"
    articles.mkdir(parents=True, exist_ok=True)
    for name, text in made.articles.items():
        (articles / f"{name}.md").write_text(text, encoding="utf-8")
    text = yaml.safe_dump(made.story, allow_unicode=True, sort_keys=False, width=200)
    (articles.parent / STORY_FILE).write_text(text, encoding="utf-8")


def files(paths: Iterable[Path]) -> list[Path]:
    """The marked files at or below `paths`, in order."""
    return [file for path in paths for file in (sorted(path.glob("**/*.txt")) if path.is_dir() else [path])]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--to", type=Path, required=True, metavar="DIR", help="where the story sets go")
    options = parser.parse_args()
    made = [story for file in files(options.paths) for story in read(file)]
    for story in made:
        write(story, options.to)
    print(f"{len(made)} story sets in {options.to}")


if __name__ == "__main__":
    main()
