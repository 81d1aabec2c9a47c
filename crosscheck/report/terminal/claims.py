"""The claims of articles as a table."""

from collections.abc import Sequence
from io import StringIO

from rich import box
from rich.console import Console
from rich.table import Table

from crosscheck.model.article import Article
from crosscheck.model.claim import Claim
from crosscheck.report.base import Options
from crosscheck.report.terminal.style import MUTED, plain
from crosscheck.report.texts import Texts, texts
from crosscheck.report.view.values import readable


def claims_table(articles: Sequence[Article], claims: Sequence[Claim], options: Options) -> str:
    """A table for each article: place, kind, words, value, who says it."""
    t = texts(options.lang)
    console = terminal(options)
    with console.capture() as captured:
        for article in articles:
            mine = [c for c in claims if c.article == article.id]
            console.print(plain(f"{article.outlet} · {article.language} · {article.title}", "bold"))
            console.print(_table(mine, t, options.width))
    return "\n".join(line.rstrip() for line in captured.get().split("\n")).rstrip("\n") + "\n"


def terminal(options: Options) -> Console:
    """A console that writes to nowhere, in the width and with the colour of the options."""
    return Console(
        file=StringIO(), width=max(60, options.width), force_terminal=options.colour, no_color=not options.colour,
        color_system="standard" if options.colour else None, highlight=False, markup=False, emoji=False, legacy_windows=False,
    )  # fmt: skip


def _table(claims: Sequence[Claim], t: Texts, width: int) -> Table:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1), show_edge=False)
    table.add_column(t("claim.place"), justify="right", style=MUTED, no_wrap=True)
    table.add_column(t("html.kind"), no_wrap=True)
    table.add_column(t("claim.words"), style="bold", max_width=max(20, width // 3))
    table.add_column(t("claim.value"), max_width=max(20, width // 3))
    table.add_column(t("claim.who"), style=MUTED)
    for c in claims:
        who = (c.attribution.entity or c.attribution.source or c.attribution.origin or "") if c.attribution else ""
        status = t(f"status.{c.status.value}") if c.status.value not in ("asserted", "reported") else ""
        said = " · ".join(x for x in (who, status) if x)
        table.add_row(f"{c.start}", t.get(f"kind.{c.kind}", c.kind), plain(c.text), plain(readable(c.value, t)), plain(said))
    return table
