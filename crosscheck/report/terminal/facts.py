"""The agreement matrix, the explained differences and what was left out."""

from collections.abc import Iterator

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from crosscheck.model.report import Report
from crosscheck.report.terminal.style import MUTED, heading, indent, plain, side_style
from crosscheck.report.texts import Texts
from crosscheck.report.view.explained import Explained
from crosscheck.report.view.matrix import Cell, Matrix

MOST_EXPLAINED = 12
SYMBOLS = {"same": ("=", "green"), "compatible": ("≈", "green"), "missing": ("·", MUTED)}


def grid(facts: Matrix, t: Texts, width: int) -> Iterator[RenderableType]:
    """Facts by outlets: symbols alone in a narrow terminal, with values in a wide one."""
    yield heading(t("matrix"))
    if not facts.rows:
        yield indent(Text(t("matrix.none"), style=MUTED))
        return
    room = (width - 52) // max(1, len(facts.outlets)) - 3
    yield _table(facts, t, width, room if room >= 12 else 0)
    yield indent(Text(t("legend"), style=MUTED))
    if facts.more:
        yield indent(Text(t("matrix.more", n=facts.more), style=MUTED))


def _table(facts: Matrix, t: Texts, width: int, room: int) -> Table:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1), show_edge=False)
    table.add_column("", style=MUTED, justify="right", no_wrap=True, min_width=2)
    table.add_column(t("matrix.fact"), overflow="ellipsis", no_wrap=True, max_width=_room(facts, t, width, room))
    for k, outlet in enumerate(facts.outlets, 1):
        name = plain(outlet) if room else Text(str(k))
        table.add_column(name, no_wrap=True, overflow="ellipsis", max_width=room or 2, justify="left" if room else "center")
    table.add_column(t("origins.column"), justify="right", style=MUTED, no_wrap=True, min_width=len(t("origins.column")))
    for row in facts.rows:
        number = str(row.finding.number) if row.finding else ""
        table.add_row(number, plain(row.title), *(_cell(c, bool(room)) for c in row.cells), str(row.origins))
    return table


def _room(facts: Matrix, t: Texts, width: int, room: int) -> int:
    """The cells left for the fact's title."""
    columns = len(facts.outlets)
    others = 3 * (columns + 3) + 2 + columns * (room or 2) + len(t("origins.column"))
    return max(24, min(60, width - others))


def _cell(cell: Cell, values: bool) -> Text:
    symbol, style = (cell.side, side_style(cell.side)) if cell.side else SYMBOLS[cell.state]
    if not values or cell.state == "missing":
        return Text(symbol, style=style)
    return Text.assemble((f"{symbol} ", style), plain(cell.text))


def innocent(items: tuple[Explained, ...], t: Texts) -> Iterator[RenderableType]:
    """The differences that have an explanation."""
    if not items:
        return
    yield heading(f"{t('explained')} ({len(items)})")
    for item in items[:MOST_EXPLAINED]:
        yield indent(_explained(item, t))
    if len(items) > MOST_EXPLAINED:
        yield indent(Text(t("more", n=len(items) - MOST_EXPLAINED), style=MUTED))


def _explained(item: Explained, t: Texts) -> RenderableType:
    sign = "→" if item.relation == "superseded" else "≈"
    line = Text.assemble(
        plain(item.shown[0], "bold"), (f" ({plain(item.left.label)}) ", MUTED), sign, " ",
        plain(item.shown[1], "bold"), (f" ({plain(item.right.label)})", MUTED),
    )  # fmt: skip
    why = Text.assemble((f"{t('relation.' + item.relation)}: ", "green"), plain(item.reason))
    return Group(line, indent(why, 2))


def rest(report: Report, t: Texts) -> Iterator[RenderableType]:
    """What was left out, and remarks on the run."""
    if report.skipped:
        yield heading(f"{t('skipped')} ({len(report.skipped)})")
        for item in report.skipped:
            yield indent(plain(f"{item.source}: {item.why(t.lang)}"))
    if report.notices:
        yield heading(t("notices"))
        for notice in report.told(t.lang):
            yield indent(plain(notice))
