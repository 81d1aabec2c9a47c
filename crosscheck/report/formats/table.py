"""A table for the terminal, in the width and with the colour of the terminal."""

from rich.console import Group, RenderableType

from crosscheck.model.report import Report
from crosscheck.report.base import Format, Options
from crosscheck.report.terminal.cards import cards
from crosscheck.report.terminal.claims import terminal
from crosscheck.report.terminal.facts import grid, innocent, rest
from crosscheck.report.terminal.head import head
from crosscheck.report.texts import texts
from crosscheck.report.view.explained import explained
from crosscheck.report.view.findings import finding_views
from crosscheck.report.view.matrix import matrix


def render(report: Report, options: Options) -> str:
    """The report as lines of at most `options.width` cells, with terminal colours only if `options.colour`."""
    console = terminal(options)
    with console.capture() as captured:
        console.print(page(report, options))
    lines = captured.get().split("\n")
    return "\n".join(line.rstrip() for line in lines).rstrip("\n") + "\n"


def page(report: Report, options: Options) -> RenderableType:
    """All parts of the terminal report, top to bottom."""
    t = texts(options.lang)
    views = finding_views(report, t)
    return Group(
        *head(report, t, options.width),
        *cards(views, t),
        *grid(matrix(report, views, t), t, options.width),
        *innocent(explained(report, t), t),
        *rest(report, t),
    )


FORMAT = Format(name="table", suffix=".txt", summary="a table for the terminal", render=render)
