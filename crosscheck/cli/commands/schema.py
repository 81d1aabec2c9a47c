"""`crosscheck schema`."""

from crosscheck.cli import options as opt
from crosscheck.cli.base import Command


def schema(output: opt.Output = None) -> None:
    """The JSON Schema of `check --format json`."""
    from crosscheck.cli import run
    from crosscheck.report.contract import json_schema
    from crosscheck.safe.sinks import json_text

    run.emit(json_text(json_schema()), output)


COMMAND = Command("schema", schema, order=80)
