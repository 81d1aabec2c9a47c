"""JSON: the contract for other tools, with stable keys."""

import json

from crosscheck.model.report import Report
from crosscheck.report.base import Format, Options
from crosscheck.report.data import report_data


def render(report: Report, options: Options) -> str:
    """The report as JSON, two spaces deep, ending in a newline."""
    return json.dumps(report_data(report, options.lang), ensure_ascii=False, indent=2) + "\n"


FORMAT = Format(name="json", suffix=".json", summary="all claims, clusters and findings with stable keys", render=render)
