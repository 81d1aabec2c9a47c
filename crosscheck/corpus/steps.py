"""Stage three: the stories among all articles, a window of days at a time.

What was found in a window is kept with the names of the files that it was found in, which are hashes of what they hold: a run
looks again only at windows in which articles have come, whatever the archive's length.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

import pyarrow as pa

from crosscheck import __version__
from crosscheck.corpus import tables
from crosscheck.corpus.articles import SKETCHES, UNDATED, sketch_of
from crosscheck.corpus.cuts import Cuts
from crosscheck.corpus.inputs.places import digest
from crosscheck.corpus.store import Entry, Store
from crosscheck.corpus.tables import Table
from crosscheck.stories import Sketch, Step, Story, group, join_steps
from crosscheck.stories.grouping import story_of

GROUPS = Table(
    "groups",
    pa.schema([("number", pa.int32()), ("inputs", pa.string()), ("members", pa.list_(pa.string()))]),
    ("number",),
    public=False,
)
"""The groups of each window in order, with a hash of what they were found in (`inputs`)."""

Changed = dict[str, Entry | None]
Files = tuple[Path, ...]


def find_stories(store: Store, window: int) -> tuple[tuple[Story, ...], Changed]:
    """The stories of all articles, and the partitions of GROUPS that change; `window` is the days of a step.

    What spans more than two windows is read a window at a time; articles without a date are then grouped by themselves.
    """
    held = {day: tuple(parts.values()) for day, parts in Cuts(store.partitions(SKETCHES)).days.items()}
    steps: dict[int, Files] = {}
    for day in sorted(held.keys() - {UNDATED}):
        number = date.fromisoformat(day).toordinal() // window
        steps[number] = (*steps.get(number, ()), *held[day])
    if not steps or max(steps) - min(steps) < 2:
        every = [path for paths in held.values() for path in paths]
        return group(_sketches(every)), dict.fromkeys(store.partitions(GROUPS))
    windows = _Windows(store, window)
    dated = join_steps(windows.steps(steps))
    undated = [story_of(m) for m in windows.groups(UNDATED, (), held[UNDATED])] if UNDATED in held else []
    return (*dated, *undated), windows.changed()


class _Windows:
    """The groups of each window: those that are kept, where nothing has come, else found again and written."""

    def __init__(self, store: Store, window: int) -> None:
        self._store, self._window = store, window
        self._held = store.partitions(GROUPS)
        self._now: Changed = {}
        self._seen: set[str] = set()
        self._kept: dict[Files, list[Sketch]] = {}

    def steps(self, steps: Mapping[int, Files]) -> Iterator[Step]:
        """The steps in order, each with the groups among its articles and those of the step before."""
        for number, paths in steps.items():
            before = steps.get(number - 1, ())
            ids = tables.read(paths, SKETCHES, ["id"]).column("id").to_pylist()
            yield Step(number, frozenset(ids), self.groups(f"step={number}", before, paths))

    def groups(self, partition: str, before: Files, paths: Files) -> tuple[tuple[str, ...], ...]:
        """The groups among the sketches of some files."""
        self._seen.add(partition)
        inputs = digest(__version__, str(self._window), *(path.name for path in before), "", *(path.name for path in paths))
        if partition in self._held:
            rows = tables.read([self._held[partition]], GROUPS).to_pylist()
            if rows[0]["inputs"] == inputs:
                return tuple(tuple(row["members"]) for row in rows)
        # of two windows in a row that have changed, one step is in both
        self._kept = {files: self._kept.get(files) or _sketches(files) for files in (before, paths) if files}
        found = tuple(story.members for story in group([s for some in self._kept.values() for s in some]))
        rows = [{"number": k, "inputs": inputs, "members": list(members)} for k, members in enumerate(found)]
        self._now[partition] = self._store.write(GROUPS, partition, tables.from_rows(GROUPS, rows))
        return found

    def changed(self) -> Changed:
        """The partitions that are new, and those of windows that are no more."""
        return {**dict.fromkeys(self._held.keys() - self._seen), **self._now}


def _sketches(paths: Iterable[Path]) -> list[Sketch]:
    return [sketch_of(row) for row in tables.read(paths, SKETCHES).to_pylist()]
