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
    max_size: opt.MaxSize = None,
    max_total_size: opt.MaxTotalSize = None,
    max_articles: opt.MaxArticles = None,
    max_claims: opt.MaxClaims = None,
    max_seconds: opt.MaxSeconds = None,
) -> None:
    """The claims of articles: typed, normalised, with their place in the text."""
    from crosscheck.cli import run
    from crosscheck.extract.reading import read_all
    from crosscheck.report.data import article_data, as_json, claim_data, skipped_data
    from crosscheck.report.terminal.claims import claims_table
    from crosscheck.safe.sinks import json_text

    limits = run.limits_for(paths, max_size, max_total_size, max_articles, max_claims, max_seconds)
    articles, unused = run.read_articles(paths, allow_network, limits, lang)
    read = read_all(articles, limits.claims, limits.article_seconds)
    skipped = (*unused, *read.skipped)
    claims = [c for c in read.claims if kind in ("", c.kind)]
    if not claims:
        what = f"no claim{' of kind ' + repr(kind) if kind else ''} in {len(articles)} articles"
        raise UsageError(what + run.reasons(skipped, lang))
    if format_name == "json":
        data = {
            "articles": [as_json(article_data(a)) for a in read.articles],
            "claims": [as_json(claim_data(c)) for c in claims],
            "skipped": [as_json(skipped_data(s)) for s in skipped],
            "notices": [r.en for r in read.remarks],
        }
        run.emit(json_text(data), output)
    else:
        run.emit(claims_table(read.articles, claims, run.terminal_options(lang)), output)
    run.tell_skipped(skipped, lang)
    for remark in read.remarks:
        run.note(remark.render(lang))


COMMAND = Command("extract", extract, order=20)
