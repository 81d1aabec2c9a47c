"""Runs the last two stages and puts what they found into the tables: which stories there are, and where each disagrees."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from crosscheck import pipeline
from crosscheck.corpus import tables
from crosscheck.corpus.adding import ALL, Tell
from crosscheck.corpus.articles import SKETCHES, UNDATED, sketch_of
from crosscheck.corpus.changes import Change, changes
from crosscheck.corpus.checking import MADE, NOTES, Batch, CheckStage
from crosscheck.corpus.engines import Engine, Task
from crosscheck.corpus.inputs.places import digest
from crosscheck.corpus.store import Entry, Store
from crosscheck.corpus.tables import ARTICLES, CHANGES, DISCREPANCIES, SKIPPED, STORIES, Table
from crosscheck.model.article import Skipped
from crosscheck.stories import Sketch, Story, group, group_steps

ARTICLES_AT_ONCE = 48
"""Articles of a batch, but for a single story that has more."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of grouping and checking: stories in force, how many of them were checked now, and what changed."""

    stories: int
    checked: int
    changes: tuple[Change, ...]
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The stories to check, and those in force that are no more, by id with their days."""

    todo: tuple[Story, ...]
    gone: dict[str, str]
    stories: int


class Fresh:
    """What batches have left in a folder, of the stories that are wanted (it may hold others, of a run that was stopped)."""

    def __init__(self, folder: Path, wanted: Sequence[Story]) -> None:
        self._wanted = pa.array([story.id for story in wanted], pa.string())
        self._days: dict[Path, set[str]] = {}
        self.stories: set[str] = set()
        for path in sorted(folder.glob(f"[!.]*/{STORIES.name}.parquet")):
            rows = tables.read([path], STORIES, ["id", "day"])
            rows = rows.filter(pc.is_in(rows.column("id"), self._wanted))
            self._days[path.parent] = set(rows.column("day").to_pylist())
            self.stories |= set(rows.column("id").to_pylist())

    def days(self) -> set[str]:
        """The days of the stories."""
        return {day for days in self._days.values() for day in days}

    def files(self, name: str, day: str | None = None) -> list[Path]:
        """The files of a table that hold stories of a day, or of any."""
        return [folder / f"{name}.parquet" for folder, days in self._days.items() if (day in days if day else days)]

    def rows(self, table: Table, day: str | None = None) -> pa.Table:
        """The rows of a table, of one day or of all."""
        data = tables.read(self.files(table.name, day), table)
        data = data.filter(pc.is_in(data.column(_story(table)), self._wanted))
        return data if day is None else data.filter(pc.equal(data.column("day"), day))


def check_stories(
    store: Store, engine: Engine, settings: pipeline.Settings, alone: bool, window: int, made: str, tell: Tell
) -> Checked:
    """Group all articles, check the stories that are new, and commit. `alone`: articles without a story are checked, too;
    `window`: days of a step in which stories are looked for."""
    inputs = digest(made, str(window), *(entry.file for entry in store.manifest.tables.get(SKETCHES.name, {}).values()))
    if store.manifest.settings.get("findings") == made and store.manifest.settings.get("grouped") == inputs:
        return Checked(store.rows(STORIES), 0, (), ())
    tell("group", 0, 1)
    plan, days = _plan(store, alone, window, again=store.manifest.settings.get("findings") != made)
    folder = store.work / f"checked-{made[:16]}"
    ready = Fresh(folder, plan.todo).stories
    left = [story for story in plan.todo if story.id not in ready]
    total, done = sum(len(s.members) for s in plan.todo), sum(len(s.members) for s in plan.todo if s.id in ready)
    skipped: list[Skipped] = []
    tell("check", done, total)
    for outcome in engine.map(CheckStage(folder, settings), _tasks(store, left, days)):
        done += outcome.task.weight
        tell("check", done, total)
        if outcome.result is None:
            reason = outcome.died[-1][1] if outcome.died else "was not checked"
            skipped += [Skipped(source=f"story {s.id}", reason=reason) for s in outcome.task.payload.stories]
    stamp = {"findings": made, "grouped": "" if skipped else inputs}  # what was lost is tried again by the next run
    return _commit(store, plan, Fresh(folder, plan.todo), skipped, stamp)


def _plan(store: Store, alone: bool, window: int, again: bool) -> tuple[Plan, dict[str, str]]:
    """What to do, and the day of each article."""
    stories = [story for story in _grouped(store, window) if alone or len(story.members) > 1]
    rows = store.read(ARTICLES, ["id", "day"]).to_pydict()
    days = dict(zip(rows["id"], rows["day"], strict=True))
    rows = store.read(STORIES, ["id", "day"]).to_pydict()
    held = dict(zip(rows["id"], rows["day"], strict=True))
    now = {story.id for story in stories}
    gone = {key: day for key, day in held.items() if again or key not in now}
    todo = [story for story in stories if again or story.id not in held]
    ordered = sorted(todo, key=lambda s: (min(days[m] for m in s.members), s.id))
    return Plan(tuple(ordered), gone, len(stories)), days


def _grouped(store: Store, window: int) -> tuple[Story, ...]:
    """The stories of all articles. What spans more than two windows is read a window at a time; articles without a date are
    then grouped by themselves."""
    held = store.partitions(SKETCHES)
    steps: dict[int, list[Path]] = {}
    for name in sorted(set(held) - {f"day={UNDATED}"}):
        steps.setdefault(date.fromisoformat(name.removeprefix("day=")).toordinal() // window, []).append(held[name])
    if not steps or max(steps) - min(steps) < 2:
        return group(_sketches(held.values()))
    dated = group_steps((number, _sketches(paths)) for number, paths in steps.items())
    return (*dated, *group(_sketches(path for name, path in held.items() if name == f"day={UNDATED}")))


def _sketches(paths: Iterable[Path]) -> list[Sketch]:
    return [sketch_of(row) for row in tables.read(paths, SKETCHES).to_pylist()]


def _tasks(store: Store, stories: Sequence[Story], days: dict[str, str]) -> Iterator[Task]:
    """The stories in batches of a day or so."""
    held = (store.partitions(ARTICLES), store.partitions(SKETCHES))
    batch: list[Story] = []
    for story in stories:
        if batch and sum(len(s.members) for s in batch) + len(story.members) > ARTICLES_AT_ONCE:
            yield _task(batch, held, days)
            batch = []
        batch.append(story)
    if batch:
        yield _task(batch, held, days)


def _task(batch: Sequence[Story], held: tuple[dict[str, Path], dict[str, Path]], days: dict[str, str]) -> Task:
    members = [member for story in batch for member in story.members]
    parts = sorted({f"day={days[m]}" for m in members})
    articles, sketches = (tuple(str(files[part]) for part in parts) for files in held)
    return Task(digest(*(s.id for s in batch))[:32], Batch(tuple(batch), articles, sketches), len(members))


def _commit(store: Store, plan: Plan, fresh: Fresh, lost: Sequence[Skipped], made: dict[str, str]) -> Checked:
    skipped = [*lost, *(Skipped(**row) for row in tables.read(fresh.files(NOTES), SKIPPED).to_pylist())]
    found = changes(_of_stories(store, plan.gone), fresh.rows(DISCREPANCIES))
    changed = {table.name: _replaced(store, table, plan.gone, fresh) for table in MADE}
    number = store.manifest.generation + 1
    rows = tables.from_rows(CHANGES, [{"run": number, **change.row()} for change in found])
    changed[CHANGES.name] = {f"run={number:08d}": store.write(CHANGES, f"run={number:08d}", rows)}
    notes = [{"source": s.source, "reason": s.reason} for s in skipped]
    changed[SKIPPED.name] = {
        ALL: store.write(SKIPPED, ALL, pa.concat_tables([store.read(SKIPPED), tables.from_rows(SKIPPED, notes)]))
    }
    store.commit(changed, store.manifest.settings | made, store.work)
    return Checked(plan.stories, len(plan.todo), found, tuple(skipped))


def _of_stories(store: Store, stories: dict[str, str]) -> pa.Table:
    """The findings in force of some stories, given with their days."""
    held = store.partitions(DISCREPANCIES)
    paths = [held[p] for p in sorted({f"day={day}" for day in stories.values()}) if p in held]
    data = tables.read(paths, DISCREPANCIES)
    return data.filter(pc.is_in(data.column("story"), pa.array(list(stories), pa.string())))


def _replaced(store: Store, table: Table, gone: dict[str, str], fresh: Fresh) -> dict[str, Entry | None]:
    """The partitions that change: their old rows without the stories that are gone, and the new ones; one day in memory."""
    held = store.partitions(table)
    away = pa.array(list(gone), pa.string())
    changed: dict[str, Entry | None] = {}
    for day in sorted({*gone.values(), *fresh.days()}):
        partition = f"day={day}"
        before = tables.read([held[partition]] if partition in held else [], table)
        kept = before.filter(pc.invert(pc.is_in(before.column(_story(table)), away)))
        changed[partition] = store.write(table, partition, pa.concat_tables([kept, fresh.rows(table, day)]))
    return changed


def _story(table: Table) -> str:
    """The column that names the story of a row."""
    return "id" if table is STORIES else "story"


def drawn(found: Iterable[Change]) -> dict[str, int]:
    """How many changes there are of each sort."""
    counts = {"new": 0, "gone": 0, "superseded": 0}
    for change in found:
        counts[change.what] += 1
    return counts
