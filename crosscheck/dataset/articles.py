"""The articles of a story set as they were written: front matter, body, and the faults of both."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from crosscheck.dataset.faults import DataError, Fault, nearest
from crosscheck.dataset.yamlfile import YamlFile
from crosscheck.safe.patterns import pattern

NEEDED = ("outlet", "title", "published", "language")
OPTIONAL = ("url", "author", "source", "origin", "dateline")
ENDINGS = (".md", ".txt")
_FRONT = pattern(r"---\n(.*?)\n---\n\s*", re.DOTALL)


@dataclass(frozen=True)
class Written:
    """One article of a set: `body` is the text after the front matter, which starts on line `first_line` of the file."""

    path: Path
    language: str
    body: str
    first_line: int

    def line_at(self, offset: int) -> int:
        """The line of the file that holds the body's code point `offset`."""
        return self.first_line + self.body.count("\n", 0, offset)


def read_articles(folder: Path) -> tuple[dict[str, Written], list[Fault]]:
    """The articles of a set by id, and all faults of their files. An article with a fault in its front matter is kept."""
    if not folder.is_dir():
        return {}, [Fault(folder, 1, "is not there; put the articles into this folder as ID.md")]
    found: dict[str, Written] = {}
    faults: list[Fault] = []
    for path in sorted(p for p in folder.iterdir() if p.suffix in ENDINGS):
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as fault:
            faults.append(Fault(path, 1, f"cannot be read as UTF-8: {fault}"))
            continue
        found[path.stem], new = _read(path, text)
        faults += new
    return found, faults


def _read(path: Path, text: str) -> tuple[Written, list[Fault]]:
    match = _FRONT.match(text)
    if match is None:
        fault = Fault(path, 1, f"has no front matter; start with a block between --- lines that holds {', '.join(NEEDED)}")
        return Written(path, "en", text, 1), [fault]
    body, first = text[match.end() :], text.count("\n", 0, match.end()) + 1
    try:
        source = YamlFile(path, match.group(1))
    except DataError as fault:
        return Written(path, "en", body, first), [Fault(path, f.line + 1, f.text) for f in fault.faults]
    data: dict[str, Any] = source.data if isinstance(source.data, dict) else {}
    faults = [Fault(path, source.line((key,)) + 1, text) for key, text in _front_faults(data)]
    if not body.strip():
        faults.append(Fault(path, first, "has no text after the front matter"))
    return Written(path, str(data.get("language", "en")), body, first), faults


def _front_faults(data: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for key in NEEDED:
        if not data.get(key):
            yield "", f"front matter lacks {key!r}"
    for key in data:
        if key not in NEEDED + OPTIONAL:
            yield str(key), f"front matter has the unknown key {key!r}{nearest(str(key), NEEDED + OPTIONAL)}"
    if data.get("published") and not _is_time(data["published"]):
        yield "published", f"published {data['published']!r} is no ISO 8601 time, such as 2024-05-15T12:00:00+07:00"


def _is_time(value: object) -> bool:
    if isinstance(value, datetime):
        return True
    try:
        return bool(datetime.fromisoformat(str(value)))
    except ValueError:
        return False
