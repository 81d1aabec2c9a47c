"""JSON: the contract for other tools, with stable keys."""

from crosscheck.model.report import Report
from crosscheck.report.base import Format, Options
from crosscheck.report.data import report_data
from crosscheck.safe.sinks import json_text


def render(report: Report, options: Options) -> str:
    """The report as JSON, two spaces deep, ending in a newline."""
    return json_text(report_data(report, options.lang))


FORMAT = Format(name="json", suffix=".json", summary="all claims, clusters and findings with stable keys", render=render)
