"""A baseline: findings that are known already, by id. They stay visible and do not count."""

import json
from pathlib import Path
from typing import Any

from crosscheck.model.discrepancy import SEVERITIES, Discrepancy
from crosscheck.model.report import Report


class BaselineError(Exception):
    """A baseline file that cannot be read as a JSON report; the text says what is missing."""


def suppress(report: Report, path: Path | None) -> Report:
    """`report` with the findings of the JSON report at `path` marked as known."""
    if path is None:
        return report
    known = baseline_ids(path)
    ids = tuple(d.id for d in report.discrepancies if d.id in known)
    return report.model_copy(update={"suppressed": ids})


def baseline_ids(path: Path) -> frozenset[str]:
    """The ids of the findings in a JSON report, or in a plain list of ids."""
    try:
        data: Any = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as fault:
        raise BaselineError(f"{path}: no JSON ({fault}); a baseline is a report of `crosscheck check --format json`") from fault
    found = data.get("discrepancies") if isinstance(data, dict) else data
    ids = [d.get("id") if isinstance(d, dict) else d for d in found] if isinstance(found, list) else [None]
    if not all(isinstance(i, str) for i in ids):
        raise BaselineError(
            f'{path}: no list "discrepancies" with ids; a baseline is a report of `crosscheck check --format json`'
        )
    return frozenset(str(i) for i in ids)


def counts(report: Report, fail_on: str) -> list[Discrepancy]:
    """The findings at or above the severity `fail_on` ("never": none) that no baseline knows."""
    if fail_on == "never":
        return []
    limit = SEVERITIES.index(fail_on)
    fresh = (d for d in report.discrepancies if d.id not in report.suppressed)
    return [d for d in fresh if SEVERITIES.index(d.severity) <= limit]
