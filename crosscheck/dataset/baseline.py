"""Baselines: the findings that are known, with the reviewers' verdicts. A known finding is suppressed, not lost.

A baseline is a JSON file that people read in diffs: one entry a finding, sorted, keyed by the finding's fingerprint (rule,
normalised values, article ids; no positions), so that it survives edits around the evidence.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from pydantic import ValidationError

from crosscheck.dataset.faults import DataError, Fault, nearest
from crosscheck.model.base import Model
from crosscheck.model.discrepancy import Discrepancy
from crosscheck.model.report import Report, Review
from crosscheck.safe.files import write_atomically
from crosscheck.safe.sinks import json_text

Verdict = Literal["", "confirmed", "dismissed", "needs review"]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)


class Entry(Model):
    """One known finding; `message`, `articles` and `words` are there for the people who read the file."""

    id: str
    code: str
    message: str = ""
    articles: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    verdict: Verdict = ""
    note: str = ""
    who: str = ""
    when: str = ""

    @property
    def suppresses(self) -> bool:
        """Whether the finding is hidden: not while it waits for a review."""
        return self.verdict != "needs review"


class Baseline(Model):
    """The content of a baseline file."""

    version: Literal[1] = 1
    findings: tuple[Entry, ...] = ()

    def get(self, key: str) -> Entry | None:
        """The entry on a finding's id."""
        return next((entry for entry in self.findings if entry.id == key), None)


@dataclass(frozen=True, slots=True)
class Applied:
    """A report with its known findings suppressed, and the entries that no finding answers to any more."""

    report: Report
    stale: tuple[Entry, ...]


def read_baseline(path: Path) -> Baseline:
    """The baseline in a file, or a JSON report taken as one; DataError with all faults of the file."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return Baseline.model_validate(_of_report(data) if isinstance(data, dict) and "discrepancies" in data else data)
    except FileNotFoundError as fault:
        raise DataError([Fault(path, 1, "is not there; --update-baseline makes it")]) from fault
    except json.JSONDecodeError as fault:
        raise DataError([Fault(path, fault.lineno, f"is no JSON: {fault.msg}")]) from fault
    except (OSError, UnicodeDecodeError) as fault:
        raise DataError([Fault(path, 1, f"cannot be read: {fault}")]) from fault
    except ValidationError as fault:
        raise DataError([_fault(path, tuple(e["loc"]), e["type"], e["msg"]) for e in fault.errors()]) from fault


def _of_report(data: dict[str, Any]) -> dict[str, Any]:
    """The findings of a JSON report as entries without verdicts."""
    rows = data["discrepancies"] if isinstance(data["discrepancies"], list) else [data["discrepancies"]]
    return {"findings": [{k: row.get(k) for k in ("id", "code")} if isinstance(row, dict) else row for row in rows]}


def _fault(path: Path, place: tuple[str | int, ...], kind: str, message: str) -> Fault:
    if kind == "extra_forbidden":
        known = Entry.model_fields if "findings" in place else Baseline.model_fields
        return Fault(path, 1, f"unknown key {place[-1]!r}{nearest(str(place[-1]), known)}")
    return Fault(path, 1, f"{'.'.join(str(step) for step in place)}: {message}")


def write_baseline(path: Path, baseline: Baseline) -> None:
    """Write the file, whole or not at all."""
    write_atomically(path, as_json(baseline))


def as_json(baseline: Baseline) -> str:
    """The file's text: sorted by code and id, indented."""
    ordered = baseline.model_copy(update={"findings": tuple(sorted(baseline.findings, key=lambda e: (e.code, e.id)))})
    return json_text(ordered.model_dump(mode="json"), 1)


def apply(report: Report, baseline: Baseline) -> Applied:
    """Suppress the known findings of a report; they stay in it, marked by id, with the verdicts on them."""
    there = {d.id for d in report.discrepancies}
    known = [entry for entry in baseline.findings if entry.id in there]
    stale = tuple(entry for entry in baseline.findings if entry.id not in there)
    changed = {
        "baseline": True,
        "suppressed": tuple(sorted(entry.id for entry in known if entry.suppresses)),
        "reviews": tuple(_review(entry) for entry in sorted(known, key=lambda e: e.id)),
        "absent": tuple(sorted(entry.id for entry in stale)),
    }
    return Applied(Report.model_validate(dict(report) | changed), stale)


def update(baseline: Baseline, report: Report) -> Baseline:
    """The baseline with every finding of the report in it; verdicts stay, stale entries go."""
    return Baseline(findings=tuple(_refreshed(baseline.get(d.id), report, d) for d in report.discrepancies))


def prune(baseline: Baseline, stale: Iterable[Entry]) -> Baseline:
    """The baseline without these entries."""
    gone = {entry.id for entry in stale}
    return Baseline(findings=tuple(entry for entry in baseline.findings if entry.id not in gone))


def judge(
    baseline: Baseline, report: Report, found: Discrepancy, verdict: Verdict, *, note: str, who: str, when: str
) -> Baseline:
    """The baseline with a reviewer's verdict on one finding."""
    entry = _refreshed(baseline.get(found.id), report, found)
    judged = entry.model_copy(update={"verdict": verdict, "note": note, "who": who, "when": when})
    others = tuple(e for e in baseline.findings if e.id != found.id)
    return Baseline(findings=(*others, judged))


def stale_text(path: Path, stale: Sequence[Entry]) -> str:
    """What to tell of stale entries, and what to do about them."""
    rows = "\n".join(f"  {entry.code} {entry.id} {entry.message}" for entry in stale)
    return f"{path}: {len(stale)} known finding(s) are no longer found; take them out with --prune-baseline:\n{rows}"


def _refreshed(entry: Entry | None, report: Report, found: Discrepancy) -> Entry:
    claims = [report.claim(key) for side in found.sides for key in side.claims[:1]]
    fresh = Entry(
        id=found.id,
        code=found.code,
        message=found.message.en,
        articles=tuple(sorted({report.claim(key).article for side in found.sides for key in side.claims})),
        words=tuple(claim.text for claim in claims),
    )
    kept = {} if entry is None else {name: getattr(entry, name) for name in ("verdict", "note", "who", "when")}
    return fresh.model_copy(update=kept)


def _review(entry: Entry) -> Review:
    return Review(id=entry.id, verdict=entry.verdict, note=entry.note, who=entry.who, when=entry.when)
