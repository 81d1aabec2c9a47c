"""`crosscheck validate`."""

from pathlib import Path
from typing import Annotated

import typer

from crosscheck.cli import options as opt
from crosscheck.cli.base import Command, UsageError


def validate(
    folders: Annotated[
        list[Path] | None, typer.Argument(metavar="DIR...", help="Story sets, or folders of them.", show_default=False)
    ] = None,
    schema: Annotated[bool, typer.Option("--schema", help="Print the JSON Schema of story.yaml, for editors.")] = False,
    output: opt.Output = None,
) -> None:
    """Report all faults of story sets at once, each with file and line and what comes nearest."""
    from crosscheck.cli import run
    from crosscheck.dataset.schema import schema_text
    from crosscheck.dataset.stories import inspect_story, story_folders
    from crosscheck.safe.sinks import for_terminal

    if schema:
        run.emit(schema_text(), output)
        return
    if not folders:
        raise UsageError("validate needs a folder of story sets, or --schema")
    found = [inspect_story(folder) for folder in story_folders(folders)]
    if not found:
        raise UsageError(f"no story.yaml in {', '.join(map(str, folders))}")
    faults = sorted(fault for _, some in found for fault in some)
    lines = [for_terminal(str(fault)) for fault in faults]
    run.emit("\n".join([*lines, f"{len(found)} stories, {len(faults)} faults"]) + "\n", output)
    raise typer.Exit(1 if faults else 0)


COMMAND = Command("validate", validate, order=44)
