"""Web archives (WARC, packed or not): the pages that were answered with 200, as HTML or plain text."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

from crosscheck.corpus.inputs.base import File, Kind, Part, Piece
from crosscheck.corpus.inputs.places import digest_of, open_file
from crosscheck.corpus.needs import load
from crosscheck.load import readers
from crosscheck.load.decode import recoded
from crosscheck.load.options import Limits
from crosscheck.load.raw import LoadError, Raw

RECORDS = 100
"""Responses of a part."""

MEDIA = {"text/html": ".html", "application/xhtml+xml": ".html", "text/plain": ".txt"}
"""The reader for each media type that can be an article."""


def split(file: File) -> Iterator[Part]:
    """Parts that begin with a record; LoadError if the file is none."""
    with open_file(file.name) as stream:
        begins = [r.stream_pos for r in _records(stream, headers=False)]
    if not begins:
        raise LoadError("holds no response")
    edges = [*begins[::RECORDS], file.size]
    with open_file(file.name) as stream:
        stream.seek(edges[0])
        for k, (start, stop) in enumerate(pairwise(edges)):
            count = min(RECORDS, len(begins) - k * RECORDS)
            found = digest_of(stream, stop - start)
            yield Part("warc", (file.name,), found, start, stop, k * RECORDS + 1, count)


def _records(stream: Any, headers: bool) -> Iterator[Any]:
    load("fastwarc")
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    try:
        yield from ArchiveIterator(stream, record_types=WarcRecordType.response, parse_http=headers)
    except OSError as fault:
        raise LoadError(f"cannot be read on: {str(fault)[:200]}") from fault


def read(part: Part, limits: Limits) -> Iterator[Piece]:
    """One piece for each response that may be an article; others (pictures, errors, redirections) are passed over."""
    (name,) = part.files
    with open_file(name) as stream:
        stream.seek(part.start)
        for number, record in enumerate(_records(stream, headers=True), part.first):
            if record.stream_pos >= part.stop:
                return
            piece = _piece(f"{name}#{number}", record, limits)
            if piece is not None:
                yield piece


def _piece(place: str, record: Any, limits: Limits) -> Piece | None:
    if record.http_headers is None:
        return Piece(place, _cut_off)
    suffix = MEDIA.get((record.http_content_type or "").lower())
    if record.http_headers.status_code != 200 or suffix is None:
        return None
    declared, url, charset = record.content_length, record.headers.get("WARC-Target-URI"), record.http_charset
    data = record.reader.read(limits.file_bytes + 1)
    encoded = (record.http_headers.get("Content-Encoding") or "identity").lower() != "identity"
    if not encoded and len(data) < min(declared, limits.file_bytes):
        return Piece(place, _cut_off)
    return Piece(place, lambda: _articles(data, suffix, url, charset, limits))


def _cut_off() -> list[Raw]:
    raise LoadError("is cut off")


def _articles(data: bytes, suffix: str, url: str | None, charset: str | None, limits: Limits) -> list[Raw]:
    if len(data) > limits.file_bytes:
        raise LoadError(f"is larger than the limit of {limits.file_bytes:,} bytes")
    found, _ = readers()[suffix].read(recoded(data, charset), limits)
    return [replace(raw, url=raw.url or url) for raw in found]


KIND = Kind((".warc", ".warc.gz"), split, read)
