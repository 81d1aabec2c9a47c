"""Runs the first two stages and puts what they found into the tables: articles, sketches, inputs, skipped."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from crosscheck.corpus import tables
from crosscheck.corpus.articles import SKETCHES, article_of, sketch_row
from crosscheck.corpus.cuts import beginning, rewritten
from crosscheck.corpus.engines import Engine
from crosscheck.corpus.loading import Loaded, LoadStage, load_task
from crosscheck.corpus.scanning import Cut, Ledger, Scan, grouped, scan, shown
from crosscheck.corpus.store import Entry, Store
from crosscheck.corpus.tables import ARTICLES, INPUTS, SKIPPED, Table
from crosscheck.load.options import LoadOptions
from crosscheck.model.article import Skipped
from crosscheck.stories import sketch

Tell = Callable[[str, int, int], None]
"""Told the stage's name, the articles done and the articles in all."""

LOADED = "loaded"
ALL = "all"
"""The partition of a table that is not cut by day."""


@dataclass(frozen=True, slots=True)
class Added:
    """What the inputs brought: new articles, those that were there already, what was left out, and files known from before."""

    articles: int
    doubles: int
    skipped: tuple[Skipped, ...]
    known: int


def add(store: Store, inputs: Sequence[str], engine: Engine, options: LoadOptions, made: str, tell: Tell) -> Added:
    """Read what is new in `inputs` and commit it. `made` says how sketches are made."""
    if store.rows(SKETCHES) and store.manifest.settings.get("sketches") != made:
        _draw_again(store, made, tell)
    tell("look", 0, 1)
    found = scan(inputs, ledger(store), engine)
    tasks = [load_task(part, made) for part in grouped(found.parts)]
    folder = store.work / LOADED
    ready = {task.key for task in tasks if (folder / f"{task.key}.parquet").exists()}
    total, done = sum(t.weight for t in tasks), sum(t.weight for t in tasks if t.key in ready)
    skipped, lost = list(found.skipped), set[str]()
    tell("read", done, total)
    for outcome in engine.map(LoadStage(folder, options), [t for t in tasks if t.key not in ready]):
        done += outcome.task.weight
        tell("read", done, total)
        if outcome.result is None:
            lost |= set(outcome.task.payload.files)
            reason = outcome.died[-1][1] if outcome.died else "was not read"
            skipped += [Skipped(source=shown(name), reason=reason) for name in outcome.task.payload.files]
    paths = [folder / f"{task.key}.parquet" for task in tasks]
    return _commit(store, found, [p for p in paths if p.exists()], skipped, lost, made)


def _draw_again(store: Store, made: str, tell: Tell) -> None:
    """Sketches of the articles in the corpus as this version makes them."""
    total, done = store.rows(ARTICLES), 0
    changed: dict[str, Entry | None] = dict.fromkeys(store.partitions(SKETCHES))
    for partition, path in sorted(store.partitions(ARTICLES).items()):
        tell("sketch", done, total)
        articles = [article_of(row) for row in tables.read([path], ARTICLES).to_pylist()]
        rows = [sketch_row(sketch(article)) for article in articles]
        changed[partition] = store.write(SKETCHES, partition, tables.from_rows(SKETCHES, rows))
        done += len(rows)
    store.commit({SKETCHES.name: changed}, store.manifest.settings | {"sketches": made}, store.work / LOADED)


def ledger(store: Store) -> Ledger:
    """What the corpus has read so far."""
    rows = store.read(INPUTS).to_pylist()
    stamps = {row["name"]: row["stamp"] for row in rows if row["name"]}
    return Ledger(stamps, frozenset(row["digest"] for row in rows if row["digest"]))


def _commit(store: Store, found: Scan, paths: Sequence[Path], skipped: list[Skipped], lost: set[str], made: str) -> Added:
    loaded = Loaded(paths)
    skipped += loaded.skipped
    held = set(store.read(ARTICLES, ["id"]).column("id").to_pylist()) if loaded.days and store.rows(ARTICLES) else set[str]()
    fresh = {key: day for key, day in loaded.days.items() if key not in held}
    changed = {
        ARTICLES.name: _by_day(store, ARTICLES, loaded, fresh),
        SKETCHES.name: _by_day(store, SKETCHES, loaded, fresh),
        INPUTS.name: {
            ALL: store.write(INPUTS, ALL, _inputs(store, [c for c in found.read if c.file.name not in lost and not c.again]))
        },
        SKIPPED.name: {ALL: store.write(SKIPPED, ALL, _skipped(store, skipped))},
    }
    if any(not c.again for c in found.read) or len(skipped) > len(found.skipped):
        store.commit(changed, store.manifest.settings | {"sketches": made}, store.work / LOADED)
    return Added(len(fresh), loaded.rows - len(fresh), tuple(skipped), found.known)


def _by_day(store: Store, table: Table, loaded: Loaded, fresh: Mapping[str, str]) -> dict[str, Entry | None]:
    """New rows, given by id with their days, joined to the partitions of these; one day in memory."""
    keys: dict[str, list[str]] = {}
    for key, day in fresh.items():
        keys.setdefault(day, []).append(key)
    changed: dict[str, Entry | None] = {}
    for day, some in sorted(keys.items()):
        data = loaded.read(table, day)
        rows = data.filter(pc.is_in(data.column("id"), pa.array(some)))

        def joined(before: pa.Table, part: str, rows: pa.Table = rows) -> pa.Table:
            return pa.concat_tables([before, beginning(rows, "id", part)])

        changed |= rewritten(store, table, day, some, joined, more=len(some))
    return changed


def _inputs(store: Store, cuts: Iterable[Cut]) -> pa.Table:
    """The ledger with these files in it: a row with the stamp of each, and one for each part's digest."""
    fresh = list(cuts)
    names = {shown(cut.file.name) for cut in fresh}
    rows = [row for row in store.read(INPUTS).to_pylist() if row["name"] not in names]
    rows += [{"name": shown(c.file.name), "stamp": c.file.stamp, "digest": ""} for c in fresh]
    rows += [{"name": "", "stamp": "", "digest": part.digest} for cut in fresh for part in cut.parts]
    return tables.from_rows(INPUTS, rows)


def _skipped(store: Store, fresh: Iterable[Skipped]) -> pa.Table:
    rows = store.read(SKIPPED).to_pylist() + [{"source": s.source, "reason": s.reason} for s in fresh]
    return tables.from_rows(SKIPPED, rows)
