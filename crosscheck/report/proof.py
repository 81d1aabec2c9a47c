"""What lets a reader make a report again and see whether it still holds."""

import json
from dataclasses import dataclass
from typing import Any

from crosscheck.model.report import Report

_OPEN, _CLOSE = '<script type="application/json" id="proof-data">', "</script>"
MISSING = "holds no report of crosscheck: neither JSON with articles and discrepancies nor an HTML report"


class ProofError(Exception):
    """A file that is no report; the text says what was expected."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What a report claims: hashes by article id, codes by finding id, and how it was made."""

    articles: dict[str, str]
    findings: dict[str, str]
    encoder: str
    spec: str
    rules: str
    version: str
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    confidence: dict[str, float]


def proof_data(report: Report) -> dict[str, Any]:
    """The hashes of the articles, the ids of the findings, and how the report was made."""
    return {
        "schema_version": report.schema_version,
        "crosscheck_version": report.crosscheck_version,
        "encoder": report.encoder,
        "run": report.run.model_dump(mode="json"),
        "articles": [{"id": a.id, "outlet": a.outlet, "source": a.source, "sha256": a.sha256} for a in report.articles],
        "discrepancies": [{"id": d.id, "code": d.code} for d in report.discrepancies],
    }


def read_proof(text: str) -> Proof:
    """The proof in a JSON or HTML report; ProofError if there is none."""
    start = text.find(_OPEN)
    if start >= 0:
        text = text[start + len(_OPEN) :]
        text = text[: text.find(_CLOSE)]
    try:
        return _proof(json.loads(text))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
        raise ProofError(MISSING) from fault


def proof_of(report: Report) -> Proof:
    """The proof of a report that was just made."""
    return _proof(proof_data(report))


def _proof(data: Any) -> Proof:
    run = data["run"]
    return Proof(
        articles={str(a["id"]): str(a["sha256"]) for a in data["articles"]},
        findings={str(d["id"]): str(d["code"]) for d in data["discrepancies"]},
        encoder=str(data["encoder"]),
        spec=str(run["encoder"]),
        rules=str(run["rules"]),
        version=str(data["crosscheck_version"]),
        select=tuple(str(c) for c in run["select"]),
        ignore=tuple(str(c) for c in run["ignore"]),
        confidence={str(code): float(least) for code, least in run.get("confidence", {}).items()},
    )


def changes(old: Proof, new: Proof) -> list[str]:
    """What does not match any more, a line each, in a fixed order; empty if the report still holds."""
    lines = [f"article {key}: not given" for key in old.articles if key not in new.articles]
    lines += [f"article {key}: not in the report" for key in new.articles if key not in old.articles]
    both = [key for key in old.articles if key in new.articles]
    lines += [f"article {key}: its text has changed" for key in both if old.articles[key] != new.articles[key]]
    lines += [f"finding {key} ({code}): no longer found" for key, code in old.findings.items() if key not in new.findings]
    lines += [f"finding {key} ({code}): new" for key, code in new.findings.items() if key not in old.findings]
    return lines


def circumstances(old: Proof, new: Proof) -> list[str]:
    """What was different in the making: version, rule book, encoder. It explains changes and is none itself."""
    parts = (("crosscheck", old.version, new.version), ("rule book", old.rules, new.rules), ("encoder", old.encoder, new.encoder))
    return [f"{name}: {before} in the report, {now} here" for name, before, now in parts if before != now]
