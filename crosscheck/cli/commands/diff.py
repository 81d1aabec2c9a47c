"""`crosscheck diff`."""

from pathlib import Path
from typing import Annotated

import typer

from crosscheck.cli import options as opt
from crosscheck.cli.base import Command

FORMATS = ("table", "markdown", "json")


def diff(
    old: Annotated[Path, typer.Argument(metavar="OLD.json", help="A report made with --format json.", show_default=False)],
    new: Annotated[Path, typer.Argument(metavar="NEW.json", help="A later one.", show_default=False)],
    format_name: Annotated[
        str, typer.Option("--format", "-f", help=f"One of {', '.join(FORMATS)}.", callback=opt.one_of(FORMATS))
    ] = "table",
    output: opt.Output = None,
) -> None:
    """Findings that are new, gone or changed between two runs; exit 1 if any is new."""
    from crosscheck.cli import run
    from crosscheck.dataset import compare

    found = compare.compare(compare.read_report(old), compare.read_report(new))
    render = {"table": compare.as_text, "markdown": compare.as_markdown, "json": compare.as_json}[format_name]
    run.emit(render(found), output)
    raise typer.Exit(1 if any(each.change == "new" for each in found) else 0)


COMMAND = Command("diff", diff, order=30)
