"""The index of published reports."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from crosscheck.dataset.stories import StorySet
from crosscheck.model.discrepancy import SEVERITIES
from crosscheck.model.report import Report
from crosscheck.safe.sinks import for_html, for_markdown

STYLE = (
    ":root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse;width:100%}th,td{padding:.4rem .6rem;text-align:left;border-bottom:1px solid #8885}"
    "td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}"
)
COLUMNS = ("story", "languages", "articles", "outlets", "errors", "warnings", "infos")


@dataclass(frozen=True, slots=True)
class Row:
    """One story of the index; `counts` are articles, outlets, errors, warnings and infos."""

    name: str
    title: str
    languages: str
    counts: tuple[int, ...]


def row(story: StorySet, report: Report) -> Row:
    """The index row of a story."""
    outlets = {article.outlet for article in report.articles}
    found = [sum(d.severity == severity for d in report.discrepancies) for severity in SEVERITIES]
    counts = (len(report.articles), len(outlets), *found)
    return Row(story.name, story.file.title, ", ".join(story.file.languages), counts)


def index_markdown(both: Sequence[tuple[StorySet, Report]]) -> str:
    """The index as Markdown, with links to each report."""
    head = (
        "# Reports\n\nMade from `claims/` by `crosscheck publish claims/ reports/`; a test holds them against today's code.\n\n"
        f"| {' | '.join(COLUMNS)} | report |\n|{' --- |' * 2}{' ---: |' * 5} --- |\n"
    )
    return head + "".join(_markdown_row(row(*each)) for each in both)


def _markdown_row(row: Row) -> str:
    links = " ".join(
        f"[{kind}]({row.name}/report.{suffix})" for kind, suffix in (("HTML", "html"), ("MD", "md"), ("JSON", "json"))
    )
    cells = [for_markdown(row.title), row.languages, *map(str, row.counts), links]
    return f"| {' | '.join(cells)} |\n"


def index_html(both: Sequence[tuple[StorySet, Report]]) -> str:
    """The index as one self-contained page."""
    heads = "".join(f'<th scope="col"{" class=n" if k > 1 else ""}>{name}</th>' for k, name in enumerate(COLUMNS))
    rows = "".join(_html_row(row(*each)) for each in both)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>crosscheck reports</title><style>{STYLE}</style></head>\n<body><main><h1>Reports</h1>\n"
        "<p>Where the accounts of each story cannot all be right. "
        "Made from <code>claims/</code> by <code>crosscheck publish claims/ reports/</code>.</p>\n"
        f"<table><thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody></table></main></body></html>\n"
    )


def _html_row(row: Row) -> str:
    link = f'<a href="{for_html(quote(row.name))}/report.html">{for_html(row.title)}</a>'
    numbers = "".join(f'<td class="n">{n}</td>' for n in row.counts)
    return f"<tr><td>{link}</td><td>{for_html(row.languages)}</td>{numbers}</tr>\n"
