"""Parquet: one article a row, columns named like the keys of a JSON article; cut every two thousand rows."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import partial
from typing import IO, Any

from crosscheck.corpus.inputs.base import File, Kind, Part, Piece
from crosscheck.corpus.inputs.places import digest, digest_of, open_file
from crosscheck.corpus.needs import load
from crosscheck.load.options import Limits
from crosscheck.load.raw import LoadError, Raw
from crosscheck.load.readers.records import BODY_KEYS, KEYS, from_record

ROWS = 2_000
"""Rows of a part."""
AT_ONCE = 256
"""Rows that are in memory at once."""


def split(file: File) -> Iterator[Part]:
    """Parts of equal size; LoadError if the file is cut off or none."""
    with open_file(file.name) as stream:
        total = _opened(stream).metadata.num_rows
        stream.seek(0)
        whole = digest_of(stream)
    for start in range(0, total, ROWS):
        stop = min(total, start + ROWS)
        yield Part("parquet", (file.name,), digest(whole, str(start), str(stop)), start, stop, start + 1, stop - start)


def read(part: Part, limits: Limits) -> Iterator[Piece]:
    """One piece for each row."""
    (name,) = part.files
    with open_file(name) as stream:
        for number, row in _rows(_opened(stream), part.start, part.stop):
            yield Piece(f"{name}#{number + 1}", partial(_articles, row, limits))


def _opened(stream: IO[bytes]) -> Any:
    load("pyarrow")
    from pyarrow import ArrowException
    from pyarrow.parquet import ParquetFile

    try:
        found = ParquetFile(stream)
    except (ArrowException, OSError) as fault:
        raise LoadError(f"is no whole Parquet file: {str(fault)[:200]}") from fault
    names = found.schema_arrow.names
    if not set(BODY_KEYS) & set(names):
        raise LoadError(f"has no column {' or '.join(BODY_KEYS)}; it has {', '.join(names[:20])}")
    return found


def _rows(file: Any, start: int, stop: int) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The rows from `start` to `stop` with their numbers from 0; only the row groups that hold them are read."""
    from pyarrow import ArrowException

    columns = [name for name in file.schema_arrow.names if name in {*KEYS, *BODY_KEYS}]
    at = 0
    for group in range(file.metadata.num_row_groups):
        here = file.metadata.row_group(group).num_rows
        if at < stop and at + here > start:
            try:
                for batch in file.iter_batches(AT_ONCE, row_groups=[group], columns=columns):
                    if at < stop and at + batch.num_rows > start:
                        yield from ((n, row) for n, row in enumerate(batch.to_pylist(), at) if start <= n < stop)
                    at += batch.num_rows
            except (ArrowException, OSError) as fault:
                raise LoadError(f"cannot be read from row {at + 1} on: {str(fault)[:200]}") from fault
        else:
            at += here


def _articles(row: Mapping[str, Any], limits: Limits) -> list[Raw]:
    plain = {k: v.isoformat() if isinstance(v, (datetime, date)) else v for k, v in row.items()}
    if any(isinstance(plain.get(k), str) and len(plain[k]) > limits.file_bytes for k in BODY_KEYS):
        raise LoadError(f"is larger than the limit of {limits.file_bytes:,} bytes")
    return [from_record("", plain)]


KIND = Kind((".parquet", ".pq"), split, read)
