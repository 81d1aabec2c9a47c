"""`crosscheck extract`."""

from typing import Annotated

import typer

from crosscheck.cli import options as opt
from crosscheck.cli.base import Command, UsageError


def extract(
    paths: opt.Paths,
    format_name: Annotated[
        str, typer.Option("--format", "-f", help="table or json.", callback=opt.one_of(("table", "json")))
    ] = "table",
    kind: Annotated[str, typer.Option(help="Only claims of this kind (date, quote, name ...).", show_default=False)] = "",
    output: opt.Output = None,
    lang: opt.Lang = "en",
    allow_network: opt.AllowNetwork = False,
) -> None:
    """The claims of articles: typed, normalised, with their place in the text."""
    from crosscheck.cli import run
    from crosscheck.extract import extract_claims
    from crosscheck.report.data import article_data, as_json, claim_data
    from crosscheck.report.terminal.claims import claims_table
    from crosscheck.safe.sinks import json_text

    articles, skipped = run.read_articles(paths, allow_network)
    claims = [c for a in articles for c in extract_claims(a) if kind in ("", c.kind)]
    if not claims:
        raise UsageError(f"no claim{' of kind ' + repr(kind) if kind else ''} in {len(articles)} articles")
    if format_name == "json":
        data = {
            "articles": [as_json(article_data(a)) for a in articles],
            "claims": [as_json(claim_data(c)) for c in claims],
            "skipped": [as_json(s) for s in skipped],
        }
        run.emit(json_text(data), output)
    else:
        run.emit(claims_table(articles, claims, run.terminal_options(lang)), output)
    run.tell_skipped(skipped)


COMMAND = Command("extract", extract, order=20)
