"""Files behind the inputs of a command line, and opening them: paths of this machine, and URLs through fsspec."""

import gzip
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import IO, cast

from crosscheck.corpus.inputs.base import File
from crosscheck.corpus.needs import load
from crosscheck.load.collect import IGNORED_STEMS
from crosscheck.load.raw import LoadError

BLOCK = 1 << 20
"""Bytes that are read at once."""


class UnreachableError(LoadError):
    """A file that is there and cannot be opened, or a store that cannot be reached: another time it may be."""


def is_remote(name: str) -> bool:
    """Whether a name is a URL for fsspec rather than a path."""
    return "://" in name


def find_files(given: str, suffixes: tuple[str, ...]) -> Iterator[File]:
    """The files behind one input, in order of name; LoadError if there is none."""
    if given.lower().startswith(("http://", "https://")):
        raise LoadError("is a web address; a corpus reads files: paths, or URLs such as s3://BUCKET/FOLDER")
    found = _remote(given, suffixes) if is_remote(given) else _local(given, suffixes)
    empty = True
    for file in found:
        empty = False
        yield file
    if empty:
        raise LoadError(f"holds nothing that can be read; known: {', '.join(sorted(suffixes))}")


def _local(given: str, suffixes: tuple[str, ...]) -> Iterator[File]:
    if not os.path.lexists(given):
        raise LoadError("does not exist; give files, folders of them, or URLs such as s3://BUCKET/FOLDER")
    if not os.path.isdir(given):
        yield _stamped(given)
        return
    for here, folders, files in os.walk(given):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for name in sorted(files):
            path = os.path.join(here, name)
            if _wanted(name, suffixes) and os.path.isfile(path):
                yield _stamped(path)


def _stamped(path: str) -> File:
    try:
        found = os.stat(path)
    except OSError as fault:
        raise UnreachableError(f"cannot be read: {fault.strerror or type(fault).__name__}") from fault
    return File(path, found.st_size, f"{found.st_size}-{found.st_mtime_ns}")


def _wanted(name: str, suffixes: tuple[str, ...]) -> bool:
    stem = name.split(".")[0].lower()
    return name.lower().endswith(suffixes) and not name.startswith(".") and stem not in IGNORED_STEMS


def _remote(given: str, suffixes: tuple[str, ...]) -> Iterator[File]:
    load("fsspec")
    from fsspec.core import url_to_fs

    try:
        system, root = url_to_fs(given)
        found = system.find(root, detail=True) if system.isdir(root) else {root: system.info(root)}
    except (OSError, ValueError, ImportError) as fault:
        raise UnreachableError(f"cannot be listed: {type(fault).__name__}: {str(fault)[:200]}") from fault
    for path, info in sorted(found.items()):
        if path == root or _wanted(path.rsplit("/", 1)[-1], suffixes):
            size = int(info.get("size") or 0)
            marks = [info.get(k) for k in ("ETag", "etag", "LastModified", "mtime", "created") if info.get(k)]
            yield File(system.unstrip_protocol(path), size, "-".join(str(part) for part in (size, *marks)))


def open_file(name: str) -> IO[bytes]:
    """A file for reading bytes, from its start, unpacked if it is named .gz (but for WARC files, whose records are packed
    one by one); LoadError if it cannot be opened."""
    try:
        raw = _open_remote(name) if is_remote(name) else Path(name).open("rb")  # noqa: SIM115
    except OSError as fault:
        raise UnreachableError(f"cannot be read: {fault.strerror or type(fault).__name__}") from fault
    if name.lower().endswith(".gz") and not name.lower().endswith(".warc.gz"):
        return cast(IO[bytes], gzip.GzipFile(fileobj=raw, mode="rb"))
    return raw


def _open_remote(name: str) -> IO[bytes]:
    module = load("fsspec")
    return cast(IO[bytes], module.open(name, "rb").open())


def digest_of(stream: IO[bytes], size: int | None = None) -> str:
    """A hash of the next `size` bytes of a stream, or of all that is left."""
    made, left = hashlib.sha256(), size
    while left is None or left > 0:
        block = stream.read(BLOCK if left is None else min(BLOCK, left))
        if not block:
            break
        made.update(block)
        left = None if left is None else left - len(block)
    return made.hexdigest()


def digest(*pieces: str) -> str:
    """A hash of some strings, in order."""
    return hashlib.sha256("\x1f".join(pieces).encode("utf-8", "backslashreplace")).hexdigest()
