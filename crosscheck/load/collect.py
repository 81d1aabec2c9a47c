"""From the paths on a command line to the bytes of each input, within the limits."""

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from crosscheck.load import reasons as why
from crosscheck.load.decode import without_surrogates
from crosscheck.load.options import LoadOptions
from crosscheck.load.raw import LoadError, Reader
from crosscheck.model.phrase import count

IGNORED_STEMS = frozenset({"readme", "license", "licence", "notice", "contributing", "changelog"})
"""Files in a folder that are about the folder."""


@dataclass(frozen=True, slots=True)
class Source:
    """An input that is to be read: `name` as given (or below the folder given), `stem` for the article's id,
    `suffix` the file ending in small letters, `folder` the folder it lies in,
    `address` where a fetched page came from in the end."""

    name: str
    stem: str
    suffix: str
    folder: str = ""
    path: Path | None = None
    address: str | None = None


def is_url(path: str) -> bool:
    """Whether a path is an address rather than a file."""
    return path.lower().startswith(("http://", "https://"))


def of_address(url: str, media: str, readers: Mapping[str, Reader]) -> Source:
    """The source for a fetched page: its reader by the media type, its id by the last part of the path."""
    suffix = next((s for s, reader in readers.items() if media in reader.media), None)
    if suffix is None:
        raise LoadError(why.MEDIA, media=media)
    parts = urlsplit(url)
    last = next((p for p in reversed(parts.path.split("/")) if p), "")
    return Source(name=url, stem=Path(last).stem or parts.hostname or "page", suffix=suffix, folder=parts.hostname or "")


def sources(path: str, suffixes: frozenset[str]) -> Iterator[Source]:
    """The inputs behind one path, in order; LoadError if there is none."""
    if path == "-":
        yield Source(name="-", stem="stdin", suffix=".txt")
        return
    if not os.path.lexists(path):
        raise LoadError(why.MISSING)
    if not os.path.isdir(path):
        yield _source(path, suffixes)
        return
    found = list(_walk(path, suffixes))
    if not found:
        raise LoadError(why.EMPTY_FOLDER, known=", ".join(sorted(suffixes)))
    yield from found


def _source(path: str, suffixes: frozenset[str]) -> Source:
    given = Path(path)
    suffix = given.suffix.lower()
    regular = os.path.isfile(path) or not os.path.exists(path)
    if suffix not in suffixes:
        if suffix and regular:
            raise LoadError(why.UNKNOWN_KIND, suffix=suffix, known=", ".join(sorted(suffixes)))
        suffix = ".txt"
    return Source(
        name=without_surrogates(path),
        stem=without_surrogates(given.stem),
        suffix=suffix,
        folder=without_surrogates(given.resolve().parent.name if given.parent == Path() else given.parent.name),
        path=given,
    )


def _walk(folder: str, suffixes: frozenset[str]) -> Iterator[Source]:
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for name in sorted(files):
            stem, suffix = os.path.splitext(name)
            wanted = suffix.lower() in suffixes and not name.startswith(".") and stem.lower() not in IGNORED_STEMS
            path = os.path.join(here, name)
            if wanted and os.path.isfile(path):
                yield _source(path, suffixes)


def content(source: Source, options: LoadOptions) -> bytes:
    """The bytes of an input; LoadError if it cannot be read or is over the limit."""
    limit = options.limits.file_bytes
    data = _stdin(options, limit) if source.path is None else _file(source.path, limit)
    if len(data) > limit:
        raise LoadError(why.TOO_LARGE, limit=count(limit))
    return data


def _file(path: Path, limit: int) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(limit + 1)
    except OSError as fault:
        raise LoadError(why.UNREADABLE, why=fault.strerror or type(fault).__name__) from fault


def _stdin(options: LoadOptions, limit: int) -> bytes:
    stream = options.stdin if options.stdin is not None else sys.stdin.buffer
    data = stream.read(limit + 1)
    return data.encode("utf-8", "replace") if isinstance(data, str) else data


def unique(stems: Sequence[tuple[str, str]]) -> list[str]:
    """An id for each (folder, stem): the stem where it is the only one, else folder/stem, else with a number behind."""
    plain = [stem for _, stem in stems]
    ids = [f"{folder}/{stem}" if plain.count(stem) > 1 and folder else stem for folder, stem in stems]
    taken: set[str] = set()
    found: list[str] = []
    for wanted in ids:
        number, name = 1, wanted
        while name in taken or (number > 1 and name in ids):
            number += 1
            name = f"{wanted}-{number}"
        taken.add(name)
        found.append(name)
    return found
