"""CSV for spreadsheets: one row per claim and side, formulas neutralised, numbers as numbers."""

import csv
from collections.abc import Iterator
from io import StringIO
from math import isfinite

from crosscheck.model.report import Report
from crosscheck.model.values import QuantityValue
from crosscheck.report.base import Format, Options
from crosscheck.report.texts import texts
from crosscheck.report.view.excerpt import excerpt
from crosscheck.report.view.findings import FindingView, finding_views
from crosscheck.report.view.sides import SideView, Voice
from crosscheck.safe.sinks import for_csv

AROUND = 400
COLUMNS = (
    "finding id code name severity confidence scope known message reason side value low high unit outlet article language "
    "published kind evidence sentence attribution status start end source"
).split()


def render(report: Report, options: Options) -> bytes:
    """UTF-8 with a byte-order mark, so that Excel reads it right; lines end in CR LF."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for view in finding_views(report, texts(options.lang)):
        writer.writerows(_rows(view, report))
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8")


def _rows(view: FindingView, report: Report) -> Iterator[list[str]]:
    for side in view.sides:
        for said in side.voices:
            yield [cell if isinstance(cell, str) else str(cell) for cell in map(_cell, _row(view, side, said))]


def _cell(value: str | float | int | None) -> str:
    """A number as a spreadsheet reads it, or text that no spreadsheet runs."""
    if value is None:
        return ""
    return for_csv(value) if isinstance(value, str) else f"{value:.15g}" if isfinite(value) else ""


def _row(view: FindingView, side: SideView, said: Voice) -> list[str | float | int | None]:
    found, claim, article = view.found, said.claim, said.article
    value = claim.value if isinstance(claim.value, QuantityValue) else None
    sentence = excerpt(article, claim, AROUND).text.strip()
    return [
        view.number, found.id, found.code, found.name, found.severity, found.confidence, found.scope,
        "yes" if view.known else "no", view.said, view.reason, side.letter, said.value,
        value.low if value else None, value.high if value else None, value.unit if value else None,
        article.outlet, article.id, article.language, article.published.isoformat() if article.published else None,
        claim.kind, " ".join(claim.text.split()), sentence, said.says, claim.status.value,
        claim.start, claim.end, article.source,
    ]  # fmt: skip


FORMAT = Format(name="csv", suffix=".csv", summary="one row per claim and side, for spreadsheets", render=render)
