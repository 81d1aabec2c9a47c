"""The tables of a corpus: their columns, their order, and how they are written so that the same rows are the same bytes."""

import hashlib
import os
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from crosscheck.safe.files import WriteError

Rows = Sequence[Mapping[str, Any]]

_TEXT, _LIST, _INT = pa.string(), pa.list_(pa.string()), pa.int32()
_SPAN = pa.struct([("start", _INT), ("end", _INT)])
_ORIGIN = pa.struct([("name", _TEXT), ("start", _INT), ("end", _INT), ("whole", pa.bool_())])
_SIDE = pa.struct([("value", _TEXT), ("claims", _LIST), ("articles", _LIST), ("outlets", _LIST), ("texts", _LIST)])
_TIME = pa.timestamp("us", tz="UTC")


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its columns in order, and the columns that its rows are sorted by and that name a row. `together` is how many
    rows are packed together: few where a reader wants some rows of a large file."""

    name: str
    schema: pa.Schema
    key: tuple[str, ...]
    public: bool = True
    together: int = 20_000


PICKED = 500
"""Rows that are packed together in a table of which rows are picked by their ids."""


def _table(name: str, key: str, columns: Mapping[str, pa.DataType], public: bool = True, together: int = 20_000) -> Table:
    return Table(name, pa.schema(list(columns.items())), tuple(key.split()), public, together)


ARTICLES = _table(
    "articles",
    "id",
    {
        **dict.fromkeys(("id", "day", "given", "outlet", "title", "published"), _TEXT),
        "published_at": _TIME,
        **dict.fromkeys(("language", "source", "sha256", "body", "author", "url", "dateline"), _TEXT),
        "furniture": pa.list_(_SPAN),
        "origins": pa.list_(_ORIGIN),
    },
    together=PICKED,
)
"""`id` is a hash of what the article says and who published it when; `given` the id that the input gave it."""

CLAIMS = _table(
    "claims",
    "story article number",
    {
        **dict.fromkeys(("story", "day", "id", "article", "outlet", "language"), _TEXT),
        "number": _INT,
        **dict.fromkeys(("kind", "value", "normalised", "text"), _TEXT),
        "start": _INT,
        "end": _INT,
        **dict.fromkeys(("status", "source", "entity", "cue", "origin", "cluster", "sentence"), _TEXT),
        "sentence_key": pa.uint64(),
    },
)
"""`story` is the story's id, or the article's own where it stands alone; `start` and `end` count code points of its body."""

STORIES = _table(
    "stories",
    "id",
    {
        **dict.fromkeys(("id", "day", "title", "first", "last"), _TEXT),
        **dict.fromkeys(("articles", "outlets", "languages"), _LIST),
        **dict.fromkeys(("size", "claims", "errors", "warnings", "infos", "independent"), _INT),
        "worst": _TEXT,
        "set_aside": _LIST,
        "notices": _LIST,
    },
)
"""`independent` is how many independent origins stand behind the story; `set_aside` its articles that could not be checked."""

DISCREPANCIES = _table(
    "discrepancies",
    "story id",
    {
        **dict.fromkeys(("story", "day", "id", "code", "name", "severity"), _TEXT),
        "confidence": pa.float64(),
        **dict.fromkeys(("scope", "message_en", "message_id", "reason_en", "reason_id"), _TEXT),
        "sides": pa.list_(_SIDE),
    },
)

ORIGINS = _table(
    "origins",
    "story article upon how outlet",
    {
        **dict.fromkeys(("story", "day", "article", "outlet", "upon", "how"), _TEXT),
        "share": pa.float64(),
        "root": _TEXT,
    },
)
"""One step of a chain a row: the article rests on `upon`; `root` is what it rests on in the end."""

SKIPPED = _table("skipped", "source reason", dict.fromkeys(("source", "reason"), _TEXT))

CHANGES = _table(
    "changes",
    "run story code finding",
    {"run": _INT, **dict.fromkeys(("what", "story", "was", "code", "severity", "finding", "by", "message_en"), _TEXT)},
)
"""What a run changed: a finding is `new`, `gone`, or `superseded` `by` another in a story that `was` the one it stood in."""

INPUTS = _table("inputs", "name digest", dict.fromkeys(("name", "stamp", "digest"), _TEXT), public=False)

VECTORS = _table(
    "vectors",
    "key",
    {"key": pa.uint64(), **dict.fromkeys(("story", "day", "language"), _TEXT), "vector": pa.binary()},
    public=False,
)
"""Vectors of claims' sentences by `sentence_key`: int8, each component times 127."""

PUBLIC = (ARTICLES, CLAIMS, STORIES, DISCREPANCIES, ORIGINS, SKIPPED, CHANGES)


def from_rows(table: Table, rows: Rows) -> pa.Table:
    """An Arrow table of rows given as dictionaries."""
    return pa.Table.from_pylist(list(rows), schema=table.schema)


def in_order(table: Table, data: pa.Table) -> pa.Table:
    """The rows sorted by the table's key, each once."""
    if not data.num_rows:
        return data
    ordered = data.sort_by([(name, "ascending") for name in table.key])
    keys = [ordered.column(name).combine_chunks() for name in table.key]
    keep, last = [], None
    for at, row in enumerate(zip(*(k.to_pylist() for k in keys), strict=True)):
        if row != last:
            keep.append(at)
        last = row
    return ordered if len(keep) == ordered.num_rows else ordered.take(pa.array(keep))


def write(data: pa.Table, folder: Path, together: int = 20_000) -> tuple[str, int]:
    """Write a Parquet file into `folder`, aside first; its name, which is a hash of its bytes, and its size in bytes.

    WriteError if the disk is full or the folder cannot be written.
    """
    content = encoded(data, together)
    name = f"{hashlib.sha256(content).hexdigest()[:20]}.parquet"
    put(folder / name, content)
    return name, content.size


def encoded(data: pa.Table, together: int = 20_000) -> pa.Buffer:
    """The bytes of a Parquet file."""
    sink = pa.BufferOutputStream()
    pq.write_table(data, sink, compression="zstd", row_group_size=together)
    return sink.getvalue()


def put(path: Path, content: Any) -> None:
    """Write bytes (or a buffer) to `path` aside and move them into place; WriteError if that fails."""
    aside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with aside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(aside, path)
    except OSError as fault:
        aside.unlink(missing_ok=True)
        raise WriteError(f"{path}: cannot be written: {fault.strerror or type(fault).__name__}") from fault


def read(paths: Iterable[Path], table: Table, columns: Sequence[str] | None = None, where: Any = None) -> pa.Table:
    """The rows of some files that fit `where` (a pyarrow expression), in the table's columns."""
    schema = table.schema if columns is None else pa.schema([table.schema.field(c) for c in columns])
    found = [pq.read_table(path, columns=columns, filters=where, partitioning=None) for path in paths]
    return pa.concat_tables([t.select(schema.names).cast(schema) for t in found]) if found else schema.empty_table()


def pick(path: Path, table: Table, wanted: Sequence[str]) -> pa.Table:
    """The rows of a file with these ids (which it is sorted by); of the rest only the bounds of the row groups are read."""
    ordered = sorted(wanted)
    with pq.ParquetFile(path) as file:
        groups = [g for g in range(file.num_row_groups) if _may_hold(file.metadata.row_group(g), ordered)]
        data = file.read_row_groups(groups).select(table.schema.names).cast(table.schema)
    return data.filter(pc.is_in(data.column("id"), pa.array(ordered, pa.string())))


def _may_hold(group: Any, ordered: Sequence[str]) -> bool:
    """Whether one of the ids lies within the bounds of those of a row group."""
    columns = (group.column(k) for k in range(group.num_columns))
    bounds = next((c.statistics for c in columns if c.path_in_schema == "id"), None)
    if bounds is None or not bounds.has_min_max:
        return True
    at = bisect_left(ordered, bounds.min)
    return at < len(ordered) and ordered[at] <= bounds.max
