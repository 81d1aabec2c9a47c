"""The folder of a corpus: a manifest that names the files in force, and everything else.

New files are written beside the old ones under names that are hashes of their content; then the manifest is replaced by
rename, and from that moment they count. What no manifest names is rubbish of a run that was stopped, and is swept away.
"""

import contextlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any

import pyarrow as pa
from pydantic import ValidationError

from crosscheck.corpus import tables
from crosscheck.corpus.needs import CorpusError
from crosscheck.corpus.tables import Table
from crosscheck.model.base import Model
from crosscheck.safe.files import write_atomically
from crosscheck.safe.sinks import json_text

FORMAT = 1
MANIFEST = "manifest.json"


class Entry(Model):
    """A file of a table: its name below the corpus's folder, its rows and its size in bytes."""

    file: str
    rows: int
    bytes: int


class Manifest(Model):
    """What is in force: for each table the file of each partition. `generation` counts the commits; `settings` tells with which
    ones sketches and findings were made."""

    format: int = FORMAT
    generation: int = 0
    settings: dict[str, str] = {}
    tables: dict[str, dict[str, Entry]] = {}


class Store:
    """A corpus on disk. Reading needs no lock: what the manifest names stays in place until after the next commit."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.manifest = _read_manifest(root / MANIFEST)

    @property
    def work(self) -> Path:
        """The folder of what a run has done so far."""
        return self.root / "work"

    def partitions(self, table: Table) -> dict[str, Path]:
        """The file of each partition of a table."""
        return {day: self.root / entry.file for day, entry in self.manifest.tables.get(table.name, {}).items()}

    def rows(self, table: Table) -> int:
        """How many rows a table has."""
        return sum(entry.rows for entry in self.manifest.tables.get(table.name, {}).values())

    def read(self, table: Table, columns: Sequence[str] | None = None, where: Any = None) -> pa.Table:
        """The rows of a table, all partitions in order."""
        return tables.read([path for _, path in sorted(self.partitions(table).items())], table, columns, where)

    def write(self, table: Table, partition: str, data: pa.Table) -> Entry | None:
        """Write a partition's rows, in order, each once; it counts once it is committed. None if there are no rows."""
        ordered = tables.in_order(table, data)
        if not ordered.num_rows:
            return None
        folder = f"{'' if table.public else 'state/'}{table.name}/{partition}"
        name, size = tables.write(ordered, self.root / folder, table.together)
        return Entry(file=f"{folder}/{name}", rows=ordered.num_rows, bytes=size)

    def commit(self, changed: Mapping[str, Mapping[str, Entry | None]], made: Mapping[str, str], done: Path) -> None:
        """Put partitions into force (None takes one away), then remove what is no longer named, and the folder of work done."""
        held = {name: dict(parts) for name, parts in self.manifest.tables.items()}
        for name, parts in changed.items():
            for partition, entry in parts.items():
                held.setdefault(name, {}).pop(partition, None)
                if entry is not None:
                    held[name][partition] = entry
        ordered = {name: dict(sorted(parts.items())) for name, parts in sorted(held.items()) if parts}
        fresh = Manifest(generation=self.manifest.generation + 1, settings=dict(made), tables=ordered)
        write_atomically(self.root / MANIFEST, json_text(fresh.model_dump(mode="json"), 1))
        self.manifest = fresh
        self.sweep()
        shutil.rmtree(done, ignore_errors=True)

    def sweep(self) -> None:
        """Remove table files that the manifest does not name, and half-written ones."""
        named = {entry.file for parts in self.manifest.tables.values() for entry in parts.values()}
        for top in (*(t.name for t in tables.PUBLIC), "state"):
            for path in (self.root / top).glob("**/*.parquet*"):
                if path.relative_to(self.root).as_posix() not in named:
                    path.unlink(missing_ok=True)
            _remove_empty(self.root / top)

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the corpus for one run; CorpusError if another run has it. The lock goes with the process that holds it."""
        self.root.mkdir(parents=True, exist_ok=True)
        with (self.root / "lock").open("a+b") as file:
            if not _lock(file):
                raise CorpusError(f"{self.root}: another run is at work on this corpus; wait for its end")
            self.manifest = _read_manifest(self.root / MANIFEST)
            yield


def existing(root: Path) -> Store:
    """The corpus in a folder; CorpusError if there is none."""
    store = Store(root)
    if not store.manifest.generation:
        raise CorpusError(f"{root} holds no corpus; make one with: crosscheck corpus run INPUT... --to {root}")
    return store


def _read_manifest(path: Path) -> Manifest:
    try:
        found = Manifest.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return Manifest()
    except (OSError, ValueError, ValidationError) as fault:
        raise CorpusError(f"{path}: is no manifest of a corpus: {str(fault)[:200]}") from fault
    if found.format != FORMAT:
        raise CorpusError(f"{path}: is of format {found.format}, this version reads {FORMAT}; make the corpus anew")
    return found


def _remove_empty(folder: Path) -> None:
    for here in sorted((p for p in folder.glob("**/") if p.is_dir()), reverse=True):
        with contextlib.suppress(OSError):
            here.rmdir()


def _lock(file: IO[bytes]) -> bool:
    """Whether the file could be locked for this process."""
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
