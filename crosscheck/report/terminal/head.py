"""The head of the terminal report: what was compared, and what came of it in one line."""

from collections.abc import Iterator

from rich import box
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from crosscheck.model.discrepancy import SEVERITIES
from crosscheck.model.report import Report
from crosscheck.report.terminal.style import MUTED, SEVERITY, plain
from crosscheck.report.texts import Texts
from crosscheck.report.view.articles import credited, languages, moment
from crosscheck.report.view.origins import origins


def head(report: Report, t: Texts, width: int) -> Iterator[RenderableType]:
    """The counts and the table of articles."""
    outlets = len({a.outlet for a in report.articles})
    counts = (
        t.count("articles", len(report.articles)),
        t.count("outlets", outlets),
        t.count("languages", len(languages(report.articles))),
        t.count("origins", origins(report).count),
    )
    yield Text.assemble(("crosscheck", "bold"), "  ", " · ".join(counts))
    yield _summary(report, t)
    yield Text("")
    yield _articles(report, t, width)


def _summary(report: Report, t: Texts) -> Text:
    if not report.discrepancies:
        return Text(t("findings.none", n=len(report.claims)), style="green")
    line = Text(t.count("findings", len(report.discrepancies)), style="bold")
    for k, severity in enumerate(SEVERITIES):
        n = sum(d.severity == severity for d in report.discrepancies)
        if n:
            line.append(": " if k == 0 or len(line.spans) == 0 else ", ", style="not bold")
            line.append(t.count(f"{severity}s", n), style=SEVERITY[severity])
    if report.suppressed:
        line.append(f" ({t('known', n=len(report.suppressed))})", style=MUTED)
    return line


def _articles(report: Report, t: Texts, width: int) -> Table:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1), expand=False, show_edge=False)
    table.add_column("#", justify="right", style=MUTED)
    table.add_column(t("outlet"), style="bold", overflow="fold", max_width=max(18, width // 4))
    table.add_column(t("language") if width >= 100 else "", no_wrap=True)
    table.add_column(t("published"), no_wrap=True)
    if width >= 110:
        table.add_column(t("headline"), no_wrap=True, overflow="ellipsis", max_width=width // 3)
    table.add_column(t("rests-on"), overflow="fold", style=MUTED)
    for k, article in enumerate(report.articles, 1):
        cells = [plain(str(k)), plain(article.outlet), plain(article.language), plain(moment(article.published, t))]
        cells += [plain(article.title)] if width >= 110 else []
        table.add_row(*cells, plain(credited(article) or "–"))
    return table
