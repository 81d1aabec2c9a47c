"""Which findings count."""

from crosscheck.model.discrepancy import SEVERITIES, Discrepancy
from crosscheck.model.report import Report


def counts(report: Report, fail_on: str) -> list[Discrepancy]:
    """The findings at or above the severity `fail_on` ("never": none) that no baseline knows."""
    if fail_on == "never":
        return []
    limit = SEVERITIES.index(fail_on)
    fresh = (d for d in report.discrepancies if d.id not in report.suppressed)
    return [d for d in fresh if SEVERITIES.index(d.severity) <= limit]
