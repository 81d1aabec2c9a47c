"""Runs the last two stages and puts what they found into the tables: which stories there are, and where each disagrees."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from crosscheck import pipeline
from crosscheck.corpus import tables
from crosscheck.corpus.adding import ALL, Tell
from crosscheck.corpus.articles import SKETCHES
from crosscheck.corpus.changes import Change, changes
from crosscheck.corpus.checking import MADE, NOTES, Batch, CheckStage
from crosscheck.corpus.cuts import Cuts, beginning, key_of, rewritten
from crosscheck.corpus.engines import Engine, Task
from crosscheck.corpus.inputs.places import digest
from crosscheck.corpus.steps import GROUPS, find_stories
from crosscheck.corpus.store import Entry, Store
from crosscheck.corpus.tables import ARTICLES, CHANGES, DISCREPANCIES, SKIPPED, STORIES, Table
from crosscheck.model.article import Skipped
from crosscheck.stories import Story

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
    """The stories to check, those in force that are no more, by id with their days, how many there are in all, and what is to
    be kept of their grouping."""

    todo: tuple[Story, ...]
    gone: dict[str, str]
    stories: int
    groups: Mapping[str, Entry | None]


class Fresh:
    """What batches have left in a folder, of the stories that are wanted (it may hold others, of a run that was stopped)."""

    def __init__(self, folder: Path, wanted: Sequence[Story]) -> None:
        self._wanted = pa.array([story.id for story in wanted], pa.string())
        self._held: dict[Path, list[tuple[str, str]]] = {}
        self.stories: set[str] = set()
        for path in sorted(folder.glob(f"[!.]*/{STORIES.name}.parquet")):
            rows = tables.read([path], STORIES, ["id", "day"])
            rows = rows.filter(pc.is_in(rows.column("id"), self._wanted)).to_pydict()
            self._held[path.parent] = list(zip(rows["day"], rows["id"], strict=True))
            self.stories |= set(rows["id"])

    def days(self) -> dict[str, set[str]]:
        """The ids of the stories of each day."""
        found: dict[str, set[str]] = {}
        for day, key in (place for places in self._held.values() for place in places):
            found.setdefault(day, set()).add(key)
        return found

    def files(self, name: str, day: str = "", part: str = "") -> list[Path]:
        """The files of a table that hold stories of a day (of any, where none is given) whose ids begin with `part`."""

        def fits(place: tuple[str, str]) -> bool:
            return day in ("", place[0]) and place[1].startswith(part)

        return [folder / f"{name}.parquet" for folder, places in self._held.items() if any(map(fits, places))]

    def rows(self, table: Table, day: str = "", part: str = "") -> pa.Table:
        """The rows of a table, of one day and one part of it or of all."""
        data = tables.read(self.files(table.name, day, part), table)
        data = beginning(data.filter(pc.is_in(data.column(key_of(table)), self._wanted)), key_of(table), part)
        return data.filter(pc.equal(data.column("day"), day)) if day else data


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
    found, groups = find_stories(store, window)
    stories = [story for story in found if alone or len(story.members) > 1]
    rows = store.read(ARTICLES, ["id", "day"]).to_pydict()
    days = dict(zip(rows["id"], rows["day"], strict=True))
    rows = store.read(STORIES, ["id", "day"]).to_pydict()
    held = dict(zip(rows["id"], rows["day"], strict=True))
    now = {story.id for story in stories}
    gone = {key: day for key, day in held.items() if again or key not in now}
    todo = [story for story in stories if again or story.id not in held]
    ordered = sorted(todo, key=lambda s: (min(days[m] for m in s.members), s.id))
    return Plan(tuple(ordered), gone, len(stories), groups), days


def _tasks(store: Store, stories: Sequence[Story], days: dict[str, str]) -> Iterator[Task]:
    """The stories in batches of a day or so."""
    held = (Cuts(store.partitions(ARTICLES)), Cuts(store.partitions(SKETCHES)))
    batch: list[Story] = []
    for story in stories:
        if batch and sum(len(s.members) for s in batch) + len(story.members) > ARTICLES_AT_ONCE:
            yield _task(batch, held, days)
            batch = []
        batch.append(story)
    if batch:
        yield _task(batch, held, days)


def _task(batch: Sequence[Story], held: tuple[Cuts, Cuts], days: dict[str, str]) -> Task:
    members = [member for story in batch for member in story.members]
    wanted = [(days[member], member) for member in members]
    articles, sketches = (tuple(map(str, cuts.files(wanted))) for cuts in held)
    return Task(digest(*(s.id for s in batch))[:32], Batch(tuple(batch), articles, sketches), len(members))


def _commit(store: Store, plan: Plan, fresh: Fresh, lost: Sequence[Skipped], made: dict[str, str]) -> Checked:
    skipped = [*lost, *(Skipped(**row) for row in tables.read(fresh.files(NOTES), SKIPPED).to_pylist())]
    found = changes(_of_stories(store, plan.gone), fresh.rows(DISCREPANCIES))
    changed: dict[str, Mapping[str, Entry | None]] = {t.name: _replaced(store, t, plan.gone, fresh) for t in MADE}
    changed[GROUPS.name] = plan.groups
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
    files = Cuts(store.partitions(DISCREPANCIES)).files([(day, key) for key, day in stories.items()])
    data = tables.read(files, DISCREPANCIES)
    return data.filter(pc.is_in(data.column("story"), pa.array(list(stories), pa.string())))


def _replaced(store: Store, table: Table, gone: dict[str, str], fresh: Fresh) -> dict[str, Entry | None]:
    """The partitions that change: their old rows without the stories that are gone, and the new ones; one part in memory."""
    away = pa.array(list(gone), pa.string())
    touched = fresh.days()
    for key, day in gone.items():
        touched.setdefault(day, set()).add(key)
    changed: dict[str, Entry | None] = {}
    for day, keys in sorted(touched.items()):

        def replaced(before: pa.Table, part: str, day: str = day) -> pa.Table:
            kept = before.filter(pc.invert(pc.is_in(before.column(key_of(table)), away)))
            return pa.concat_tables([kept, fresh.rows(table, day, part)])

        changed |= rewritten(store, table, day, keys, replaced)
    return changed


def drawn(found: Iterable[Change]) -> dict[str, int]:
    """How many changes there are of each sort."""
    counts = {"new": 0, "gone": 0, "superseded": 0}
    for change in found:
        counts[change.what] += 1
    return counts
