"""`crosscheck config`."""

from typing import Annotated

import typer

from crosscheck.cli import options as opt
from crosscheck.cli.base import Command


def config(
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="[PATH]...", help="Inputs, as for check.", show_default=False)
    ] = None,
    format_name: Annotated[
        str, typer.Option("--format", "-f", help="table or json.", callback=opt.one_of(("table", "json")))
    ] = "table",
) -> None:
    """Show the configuration in force for an input, and where each value comes from."""
    from crosscheck.cli import run
    from crosscheck.dataset.config import Config, find_config
    from crosscheck.dataset.tables import table
    from crosscheck.safe.sinks import for_terminal, json_text

    found = find_config(paths or [])
    data = found.config.model_dump(mode="json")
    rows = [(info.alias or key, data[key], found.origin(key)) for key, info in Config.model_fields.items()]
    if format_name == "json":
        run.emit(json_text({key: {"value": value, "from": origin} for key, value, origin in rows}), None)
        return
    shown = [(key, for_terminal(_plain(value)), for_terminal(origin)) for key, value, origin in rows]
    run.emit(table(("key", "value", "from"), shown), None)


def _plain(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{k}={v}" for k, v in value.items()) or "-"
    return ", ".join(map(str, value)) or "-" if isinstance(value, list) else "-" if value is None else str(value)


COMMAND = Command("config", config, order=60)
