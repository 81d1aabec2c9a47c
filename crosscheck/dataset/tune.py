"""Applies a configuration's severities and least confidences to a report."""

from collections.abc import Mapping
from typing import TypeVar

from crosscheck.dataset.config import Config
from crosscheck.model.discrepancy import SEVERITIES, Discrepancy
from crosscheck.model.phrase import Phrase
from crosscheck.model.report import Report

T = TypeVar("T")

UNSURE = Phrase(
    en="{number} finding(s) below the configured confidence are left out",
    id="{number} temuan di bawah keyakinan yang ditetapkan tidak ditampilkan",
)


def tune(report: Report, config: Config) -> Report:
    """The report with severities set and unsure findings left out, said aloud in a notice, as the configuration asks."""
    if not config.severity and not config.confidence:
        return report
    kept = [_with_severity(d, config) for d in report.discrepancies if d.confidence >= by_code(config.confidence, d.code, 0.0)]
    ordered = sorted(kept, key=lambda d: (SEVERITIES.index(d.severity), -d.confidence, d.code, d.id))
    left_out = len(report.discrepancies) - len(kept)
    remarks = (UNSURE.fill(number=left_out),) if left_out else ()
    said = {"notices": (*report.notices, *(r.en for r in remarks)), "remarks": (*report.remarks, *remarks)}
    run = report.run.model_copy(update={"confidence": dict(config.confidence)})
    return Report.model_validate(dict(report) | said | {"discrepancies": tuple(ordered), "run": run})


def by_code(table: Mapping[str, T], code: str, default: T) -> T:
    """The value for a code: of the code itself, else of its longest prefix in the table."""
    prefixes = sorted((key for key in table if code.startswith(key)), key=len)
    return table[prefixes[-1]] if prefixes else default


def _with_severity(found: Discrepancy, config: Config) -> Discrepancy:
    return found.model_copy(update={"severity": by_code(config.severity, found.code, found.severity)})
