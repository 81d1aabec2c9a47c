"""Text, Markdown, HTML and JSON: one small file, read whole by crosscheck's own loaders."""

import os
from collections.abc import Iterator
from functools import partial

from crosscheck.corpus.inputs.base import File, Kind, Part, Piece
from crosscheck.corpus.inputs.places import digest_of, open_file
from crosscheck.load import readers
from crosscheck.load.options import Limits
from crosscheck.load.raw import LoadError, Raw

SUFFIXES = tuple(sorted(set(readers()) - {".jsonl", ".ndjson"}))


def split(file: File) -> Iterator[Part]:
    """The file as one part."""
    with open_file(file.name) as stream:
        yield Part("files", (file.name,), digest_of(stream))


def read(part: Part, limits: Limits) -> Iterator[Piece]:
    """One piece for each file of the part."""
    for name in part.files:
        stem = os.path.splitext(name.replace("\\", "/").rsplit("/", 1)[-1])[0]
        yield Piece(name, partial(_articles, name, limits), stem)


def _articles(name: str, limits: Limits) -> list[Raw]:
    with open_file(name) as stream:
        data = stream.read(limits.file_bytes + 1)
    if len(data) > limits.file_bytes:
        raise LoadError(f"is larger than the limit of {limits.file_bytes:,} bytes")
    suffix = os.path.splitext(name)[1].lower()
    found, left_out = readers()[suffix].read(data, limits)
    if not found and left_out:
        raise LoadError(left_out[0][1])
    return found


KIND = Kind(SUFFIXES, split, read)
