"""Stage two: from a part to a file of its articles with their sketches, in the folder `work/loaded`."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from crosscheck.corpus import tables
from crosscheck.corpus.articles import SKETCHES, article_row, identified, sketch_row
from crosscheck.corpus.engines import Task
from crosscheck.corpus.engines.base import Mark
from crosscheck.corpus.inputs import Part, Piece, known_kinds
from crosscheck.corpus.inputs.places import digest
from crosscheck.corpus.scanning import SET_ASIDE, shown
from crosscheck.corpus.tables import ARTICLES, Table
from crosscheck.load.build import build
from crosscheck.load.options import LoadOptions
from crosscheck.load.raw import LoadError, Raw
from crosscheck.model.article import Article, Skipped
from crosscheck.stories import sketch

PREFIX = "sketch_"
_SCHEMA = pa.schema([*ARTICLES.schema, *(f.with_name(PREFIX + f.name) for f in SKETCHES.schema)])


def load_task(part: Part, made: str) -> Task:
    """The task of reading a part; `made` says how sketches are made."""
    where = (*part.files, str(part.start), str(part.stop), str(part.first))
    return Task(digest(made, part.kind, part.digest, *where)[:32], part, part.articles)


@dataclass(frozen=True, slots=True)
class LoadStage:
    """Reads parts. `folder` takes the results."""

    folder: Path
    options: LoadOptions

    def __call__(self, task: Task, mark: Mark) -> int:
        """The number of articles in the part."""
        skipped: list[Skipped] = []
        rows = [_row(a, given) for a, given in self._articles(task, mark, skipped)]
        data = pa.Table.from_pylist(rows, schema=_SCHEMA)
        notes = json.dumps([[s.source, s.reason] for s in skipped])
        tables.put(self.folder / f"{task.key}.parquet", tables.encoded(data.replace_schema_metadata({"skipped": notes})))
        return len(rows)

    def _articles(self, task: Task, mark: Mark, skipped: list[Skipped]) -> Iterator[tuple[Article, str]]:
        part: Part = task.payload
        try:
            for piece in known_kinds()[part.kind].read(part, self.options.limits):
                place = shown(piece.place)
                if place in task.without:
                    skipped.append(Skipped(source=place, reason=SET_ASIDE))
                    continue
                mark(place)
                yield from _read(piece, place, self.options, skipped)
        except LoadError as fault:
            skipped.append(Skipped(source=shown(", ".join(part.files)), reason=str(fault)))


def _read(piece: Piece, place: str, options: LoadOptions, skipped: list[Skipped]) -> list[tuple[Article, str]]:
    """The articles of a piece with the ids that the input gave them; a fault in one takes only that one."""
    try:
        return [_build(raw, piece.stem, place, options) for raw in piece.read()]
    except LoadError as fault:
        skipped.append(Skipped(source=place, reason=str(fault)))
    except Exception as fault:  # one poisoned article must not end the run
        skipped.append(Skipped(source=place, reason=f"cannot be read: {type(fault).__name__}: {str(fault)[:200]}"))
    return []


def _build(raw: Raw, stem: str, place: str, options: LoadOptions) -> tuple[Article, str]:
    if raw.body.count("\n") >= options.limits.lines:
        raise LoadError(f"has more than {options.limits.lines:,} lines")
    given = raw.id or shown(stem)
    article = build(raw, given or digest(raw.body)[:16], place + raw.suffix, options)
    return identified(article), given


def _row(article: Article, given: str) -> dict[str, Any]:
    made = sketch_row(sketch(article))
    return article_row(article, given) | {PREFIX + name: value for name, value in made.items()}


class Loaded:
    """What the stage has left in some files: which articles, of which days, and what was left out. Rows are read as asked for."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self.skipped: list[Skipped] = []
        self.days: dict[str, str] = {}
        """The day of each article by its id."""
        self.rows = 0
        self._paths: dict[Path, frozenset[str]] = {}
        for path in paths:
            data = pq.read_table(path, columns=["id", "day"], partitioning=None)
            notes = json.loads((data.schema.metadata or {}).get(b"skipped", b"[]"))
            found = data.to_pydict()
            self.skipped += [Skipped(source=s, reason=r) for s, r in notes]
            self.days |= zip(found["id"], found["day"], strict=True)
            self.rows += data.num_rows
            self._paths[path] = frozenset(found["day"])

    def read(self, table: Table, day: str) -> pa.Table:
        """The articles or the sketches of a day; one that is in two files is there twice."""
        names = table.schema.names if table is ARTICLES else [PREFIX + name for name in table.schema.names]
        files = [path for path, days in self._paths.items() if day in days]
        found = [pq.read_table(path, columns=names, partitioning=None).replace_schema_metadata(None) for path in files]
        data = pa.concat_tables([t.select(names).rename_columns(table.schema.names).cast(table.schema) for t in found])
        return data.filter(pc.equal(data.column("day"), day))
