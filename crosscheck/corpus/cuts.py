"""How the files of a table are cut: by day, and a day with very many articles by the first digits of the ids in it.

A file is rewritten whole when something in it changes, in memory: cut so, neither the memory that a commit needs nor what one
new article makes it write grows with the day. Ids are hashes, so that the parts of a day are of about one size.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from crosscheck.corpus import tables
from crosscheck.corpus.store import Entry, Store
from crosscheck.corpus.tables import ARTICLES, Table

WHOLE = 4_000
"""Articles of a day up to which its tables are one file each."""

DIGITS = "0123456789abcdef"
DEEPEST = 6
"""Digits that a part is named by at most: a day of sixty thousand million articles."""


def key_of(table: Table) -> str:
    """The column by which a table is cut: the story's id where rows are of a story, else the row's own."""
    return "story" if "story" in table.schema.names else "id"


def named(day: str, part: str) -> str:
    """The name of a partition: of a day, or of the part of a day whose ids begin with some digits."""
    return f"day={day}/part={part}" if part else f"day={day}"


def day_of_partition(name: str) -> str:
    """The day of a partition."""
    return name.removeprefix("day=").partition("/")[0]


class Cuts:
    """The files of a table, by day and by the digits with which the ids in them begin ("" where a day is one file)."""

    def __init__(self, partitions: Mapping[str, Path]) -> None:
        self.days: dict[str, dict[str, Path]] = {}
        for name, path in sorted(partitions.items()):
            self.days.setdefault(day_of_partition(name), {})[name.partition("/part=")[2]] = path

    def of(self, day: str) -> dict[str, Path]:
        """The files of a day."""
        return self.days.get(day, {})

    def files(self, wanted: Iterable[tuple[str, str]]) -> tuple[Path, ...]:
        """The files that hold some rows, given by their day and id."""
        places = {(day, key[:DEEPEST]) for day, key in wanted}
        return tuple(sorted({path for day, key in places for part, path in self.of(day).items() if key.startswith(part)}))


def articles_on(store: Store, day: str) -> int:
    """How many articles of a day the corpus holds."""
    held = store.manifest.tables.get(ARTICLES.name, {})
    return sum(entry.rows for name, entry in held.items() if day_of_partition(name) == day)


def _digits_for(articles: int) -> int:
    """How many digits the parts of a day with so many articles are told apart by."""
    found = 0
    while articles > WHOLE * len(DIGITS) ** found:
        found += 1
    return found


def rewritten(
    store: Store,
    table: Table,
    day: str,
    touched: Collection[str],
    changed: Callable[[pa.Table, str], pa.Table],
    more: int = 0,
) -> dict[str, Entry | None]:
    """The files of a day of a table that change. `touched` are the ids of which rows come or go; `changed` makes of the old rows
    of a part, and of the digits with which its ids begin, the new ones; `more` articles of the day are about to come. A day that
    is cut finer than before changes whole; it is never cut coarser again.
    """
    held = Cuts(store.partitions(table)).of(day)
    length = max([_digits_for(articles_on(store, day) + more), *map(len, held)])
    anew = [part for part in held if len(part) != length]
    parts = sorted(_parts(length) if anew else {key[:length] for key in touched})
    found: dict[str, Entry | None] = {named(day, part): None for part in anew}
    for part in parts:
        old = [path for have, path in sorted(held.items()) if part.startswith(have)]
        before = beginning(tables.read(old, table), key_of(table), part)
        found[named(day, part)] = store.write(table, named(day, part), changed(before, part))
    return found


def beginning(data: pa.Table, column: str, part: str) -> pa.Table:
    """The rows whose value in a column begins with `part`."""
    return data.filter(pc.starts_with(data.column(column), part)) if part else data


def _parts(digits: int) -> Iterator[str]:
    if not digits:
        yield ""
        return
    for head in _parts(digits - 1):
        yield from (head + digit for digit in DIGITS)
