"""JSON Lines, also packed: cut at line ends about every half megabyte, so that a file that has grown costs what is new."""

import gzip
import hashlib
import zlib
from collections.abc import Iterator
from functools import partial
from typing import IO

from crosscheck.corpus.inputs.base import File, Kind, Part, Piece
from crosscheck.corpus.inputs.places import open_file
from crosscheck.load import readers
from crosscheck.load.options import Limits
from crosscheck.load.raw import LoadError, Raw

CHUNK = 1 << 19
"""Bytes of a part, but for the line that is begun at its end."""

_TYPICAL = 3_000


def split(file: File) -> Iterator[Part]:
    """Parts that end with a line; LoadError where the packing is damaged."""
    start, first, longest = 0, 1, Limits().file_bytes
    with open_file(file.name) as stream:
        while chunk := _chunk(stream, longest):
            found = hashlib.sha256(chunk).hexdigest()
            stop, lines = start + len(chunk), chunk.count(b"\n")
            yield Part("lines", (file.name,), found, start, stop, first, max(1, min(lines, len(chunk) // _TYPICAL)))
            start, first = stop, first + lines


def _chunk(stream: IO[bytes], longest: int) -> bytes:
    try:
        data = stream.read(CHUNK)
        if data and not data.endswith(b"\n"):
            data += stream.readline(longest)
    except (OSError, EOFError, zlib.error, gzip.BadGzipFile) as fault:
        raise LoadError(f"cannot be read to its end: {fault}") from fault
    return data


def read(part: Part, limits: Limits) -> Iterator[Piece]:
    """One piece for each line that is not empty."""
    (name,) = part.files
    with open_file(name) as stream:
        stream.seek(part.start)
        data = stream.read(part.stop - part.start)
    for number, line in enumerate(data.split(b"\n"), part.first):
        if line.strip():
            yield Piece(f"{name}#{number}", partial(_articles, line, limits))


def _articles(line: bytes, limits: Limits) -> list[Raw]:
    if len(line) > limits.file_bytes:
        raise LoadError(f"is larger than the limit of {limits.file_bytes:,} bytes")
    return readers()[".jsonl"].read(line, limits)[0]


KIND = Kind((".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz"), split, read)
