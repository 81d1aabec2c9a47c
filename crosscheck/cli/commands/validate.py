"""`crosscheck validate`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from crosscheck.cli import options as opt
from crosscheck.cli.base import Command, UsageError

if TYPE_CHECKING:
    from crosscheck.dataset.stories import StorySet


def validate(
    folders: Annotated[
        list[Path] | None, typer.Argument(metavar="DIR...", help="Story sets, or folders of them.", show_default=False)
    ] = None,
    schema: Annotated[bool, typer.Option("--schema", help="Print the JSON Schema of story.yaml, for editors.")] = False,
    counts: Annotated[
        Path | None,
        typer.Option(metavar="README", help="Bring the generated counts in this file up to date.", show_default=False),
    ] = None,
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
    if counts is not None and not faults:
        _write_counts(counts, [story for story, _ in found if story is not None])
    raise typer.Exit(1 if faults else 0)


def _write_counts(path: Path, stories: "list[StorySet]") -> None:
    from crosscheck.dataset.counts import with_counts
    from crosscheck.safe.files import write_atomically

    write_atomically(path, with_counts(path, path.read_text(encoding="utf-8"), stories))


COMMAND = Command("validate", validate, order=44)
