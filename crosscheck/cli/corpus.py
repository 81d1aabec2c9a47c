"""What the commands of `crosscheck corpus` share: its progress and its summary."""

import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from crosscheck.cli import run as shared

if TYPE_CHECKING:
    from crosscheck.corpus.adding import Tell
    from crosscheck.corpus.run import Summary

Folder = Annotated[Path, typer.Option("--in", metavar="DIR", help="The folder of the corpus.", show_default=False)]
EVERY = 15.0
"""Seconds between two lines of progress where standard error is no terminal."""
NAMED = 10
"""Inputs left out and findings changed that are named one by one; the tables hold all."""


class Rate:
    """Articles a second since a stage began, and what that leaves to wait for."""

    def __init__(self) -> None:
        self._stage, self._began, self._from = "", 0.0, 0

    def line(self, stage: str, done: int, total: int) -> str:
        """One line on where a stage stands."""
        now = time.monotonic()
        if stage != self._stage:
            self._stage, self._began, self._from = stage, now, done
        passed, fresh = now - self._began, done - self._from
        if fresh < 1 or passed <= 0:
            return f"{stage}: {done:,} of {total:,} articles"
        rate = fresh / passed
        return f"{stage}: {done:,} of {total:,} articles, {rate:.1f} a second, {duration((total - done) / rate)} left"


def duration(seconds: float) -> str:
    """Hours, minutes and seconds."""
    whole = max(0, round(seconds))
    return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"


@contextmanager
def telling() -> "Iterator[Tell]":
    """Progress with rate and time left: one line that changes on a terminal, else a line now and then."""
    rate = Rate()
    if sys.stderr.isatty():
        from rich.console import Console
        from rich.markup import escape

        with Console(stderr=True).status("looking at the inputs") as status:
            yield lambda stage, done, total: status.update(escape(rate.line(stage, done, total)))
        return
    last = [0.0]

    def tell(stage: str, done: int, total: int) -> None:
        line = rate.line(stage, done, total)
        if time.monotonic() - last[0] >= EVERY:
            last[0] = time.monotonic()
            shared.note(line)

    yield tell


def summary_lines(made: "Summary", where: str) -> Iterator[str]:
    """What a run did, for people."""
    from crosscheck.corpus.stories import drawn

    added, checked = made.added, made.checked
    yield f"{made.articles:,} articles in {where}, {added.articles:,} of them new; {added.doubles:,} doubles left out"
    yield f"{checked.stories:,} stories, {checked.checked:,} checked now"
    if not (added.articles or checked.checked):
        yield "nothing new"
    yield f"index: {where}/index.html"
    counts = drawn(checked.changes)
    yield "findings: " + ", ".join(f"{n:,} {what}" for what, n in counts.items())
    for change in checked.changes[:NAMED]:
        yield f"  {change.what} {change.code} {change.severity} in story {change.story or change.was}: {change.message_en}"
    if len(checked.changes) > NAMED:
        yield f"  and {len(checked.changes) - NAMED:,} more: crosscheck corpus sql --in {where} 'from changes'"


def show_lines(lines: Iterable[str]) -> None:
    """Print lines that hold words of articles."""
    from crosscheck.safe.sinks import for_message

    shared.emit("".join(f"{for_message(line)}\n" for line in lines), None)


def tell_left_out(made: "Summary", where: str) -> None:
    """What was left out and why, the first by name and the rest by number."""
    left_out = (*made.added.skipped, *made.checked.skipped)
    shared.tell_skipped(left_out[:NAMED])
    if len(left_out) > NAMED:
        shared.note(f"{len(left_out) - NAMED:,} more left out: crosscheck corpus sql --in {where} 'from skipped'")


def rendered(columns: Sequence[str], rows: Sequence[Sequence[Any]], format_name: str, limit: int) -> str:
    """Rows as a table, CSV or JSON; every cell may hold words of articles."""
    from crosscheck.safe.sinks import for_csv, json_text

    if format_name == "json":
        return json_text([dict(zip(columns, (_plain(cell) for cell in row), strict=True)) for row in rows])
    if format_name == "csv":
        import csv
        import io

        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows([[for_csv(_cell(c)) for c in row] for row in (columns, *rows)])
        return text.getvalue()
    return _table(columns, rows, limit)


def _table(columns: Sequence[str], rows: Sequence[Sequence[Any]], limit: int) -> str:
    import shutil

    from rich.console import Console
    from rich.table import Table

    from crosscheck.safe.sinks import for_markup, for_message

    table = Table(*(for_markup(for_message(name)) for name in columns), box=None, header_style="bold")
    for row in rows[:limit]:
        table.add_row(*(for_markup(for_message(_cell(cell))) for cell in row))
    console = Console(width=shutil.get_terminal_size((160, 24)).columns, no_color=True, highlight=False)
    with console.capture() as captured:
        console.print(table)
    more = f"the first {limit} rows; --limit shows more\n" if len(rows) > limit else ""
    return captured.get() + more


def _cell(value: Any) -> str:
    """A cell in one string."""
    if isinstance(value, list):
        return ", ".join(_cell(each) for each in value)
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_cell(each)}" for key, each in value.items())
    return "" if value is None else str(value)


def _plain(value: Any) -> Any:
    """A value that JSON can hold."""
    from math import isfinite

    if isinstance(value, dict):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(each) for each in value]
    if isinstance(value, float) and not isfinite(value):
        return str(value)
    return value if isinstance(value, (str, int, float, bool)) or value is None else str(value)
