"""What `check` was told: the command line over the configuration file, and the baseline."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from crosscheck.cli import run
from crosscheck.cli.base import UsageError

if TYPE_CHECKING:
    from crosscheck.dataset.config import Found
    from crosscheck.model.report import Report


def in_force(context: typer.Context, paths: Sequence[str], options: Mapping[str, Any]) -> "Found":
    """The configuration for `paths`, with the options that were really given on top; `options` maps keys to values."""
    from crosscheck.dataset.config import find_config

    return find_config(paths).with_options({key: value for key, value in options.items() if _given(context, key)})


def _given(context: typer.Context, key: str) -> bool:
    parameter = {"format": "format_name", "cache": "no_cache"}.get(key, key)
    source = context.get_parameter_source(parameter)
    return source is not None and source.name in ("COMMANDLINE", "ENVIRONMENT")


def with_baseline(report: "Report", path: Path | None, *, update: bool, prune: bool) -> "tuple[Report, bool]":
    """The report with known findings suppressed, and whether the baseline has stale entries left; writes it if asked to."""
    if path is None:
        if update or prune:
            raise UsageError("--update-baseline and --prune-baseline need --baseline FILE, or baseline in the configuration")
        return report, False
    from crosscheck.dataset import baseline

    known = baseline.Baseline() if update and not path.exists() else baseline.read_baseline(path)
    applied = baseline.apply(report, known)
    if update or (prune and applied.stale):
        known = baseline.update(known, report) if update else baseline.prune(known, applied.stale)
        baseline.write_baseline(path, known)
        run.note(f"{path}: {len(known.findings)} known findings, {len(applied.stale)} stale ones taken out")
        return baseline.apply(report, known).report, False
    if applied.report.suppressed:
        run.note(f"{path}: {len(applied.report.suppressed)} known findings do not count")
    if applied.stale:
        run.note(baseline.stale_text(path, applied.stale))
    return applied.report, bool(applied.stale)
