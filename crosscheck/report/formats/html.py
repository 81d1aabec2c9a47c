"""One self-contained HTML page: works from disk, loads nothing, readable with scripts off."""

from crosscheck.model.report import Report
from crosscheck.report.base import Format, Options


def render(report: Report, options: Options) -> str:
    """The report as a page in `options.lang`."""
    from crosscheck.report.html.page import page

    return page(report, options)


FORMAT = Format(name="html", suffix=".html", summary="one self-contained page for readers", render=render)
