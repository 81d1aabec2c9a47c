"""What lets a reader make a report again and see whether it still holds."""

from typing import Any

from crosscheck.model.report import Report


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
