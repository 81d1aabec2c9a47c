"""`crosscheck licences`."""

from typing import Annotated

import typer

from crosscheck.cli import options as opt
from crosscheck.cli.base import Command


def licences(
    format_name: Annotated[
        str, typer.Option("--format", "-f", help="table or json.", callback=opt.one_of(("table", "json")))
    ] = "table",
) -> None:
    """The packages that crosscheck runs with here, their versions and licences, and which need a look.

    Exit status: 0 all are known to go with Apache-2.0, 1 some are not known to, 2 failure.
    """
    from crosscheck.cli import run
    from crosscheck.dataset.licences import dependencies
    from crosscheck.dataset.tables import table
    from crosscheck.safe.sinks import for_terminal, json_text

    found = dependencies()
    if format_name == "json":
        packages = [{"name": d.name, "version": d.version, "licence": d.licence, "compatible": d.compatible} for d in found]
        run.emit(json_text({"packages": packages}), None)
    else:
        words = [(d.name, d.version, d.licence or "-", "yes" if d.compatible else "not known") for d in found]
        rows = [tuple(for_terminal(word) for word in row) for row in words]
        run.emit(table(("package", "version", "licence", "goes with Apache-2.0"), rows), None)
    unknown = [d.name for d in found if not d.compatible]
    if unknown:
        run.note(f"not known to go with Apache-2.0: {', '.join(unknown)}")
        raise typer.Exit(1)


COMMAND = Command("licences", licences, order=90)
