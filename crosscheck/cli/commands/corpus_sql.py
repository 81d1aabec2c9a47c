"""`crosscheck corpus sql`."""

from itertools import islice
from typing import Annotated

import typer

from crosscheck.cli import options as opt
from crosscheck.cli.base import Command
from crosscheck.cli.corpus import Folder

FORMATS = ("table", "csv", "json")


def sql(
    query: Annotated[str, typer.Argument(help="A query in DuckDB's SQL; `from stories` alone will do.", show_default=False)],
    folder: Folder,
    format_name: Annotated[
        str, typer.Option("--format", "-f", help="table, csv or json.", callback=opt.one_of(FORMATS))
    ] = "table",
    output: opt.Output = None,
    limit: Annotated[int, typer.Option(min=1, help="Rows that a table shows at most; csv and json have them all.")] = 100,
) -> None:
    """Ask the tables: articles, claims, stories, discrepancies, origins, skipped, changes. Nothing can be written through it."""
    from crosscheck.cli import corpus as shown
    from crosscheck.cli import run
    from crosscheck.corpus.needs import require

    require("pyarrow", "duckdb")
    from crosscheck.corpus.query import sql as ask

    result = ask(folder, query)
    rows = result.rows if format_name != "table" else islice(result.rows, limit + 1)
    run.emit(shown.rendered(result.columns, list(rows), format_name, limit), output)


COMMAND = Command("corpus sql", sql, order=61)
