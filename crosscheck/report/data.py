"""A report as plain data with stable keys: the JSON contract, which other formats build on."""

from math import isfinite
from typing import Any

from crosscheck.model.article import Article, Skipped
from crosscheck.model.base import Model
from crosscheck.model.claim import Claim
from crosscheck.model.discrepancy import Discrepancy
from crosscheck.model.relation import Relation, Stand
from crosscheck.model.report import Report
from crosscheck.report.contract import (
    ArticleData,
    ClaimData,
    ClusterData,
    DiscrepancyData,
    ExplainedData,
    ReportData,
    ReviewData,
    SkippedData,
)

EXPLAINED = (Stand.COMPATIBLE, Stand.SUPERSEDED)


def report_data(report: Report, lang: str) -> dict[str, Any]:
    """The whole report as JSON data; messages and reasons in `lang`."""
    data = ReportData(
        schema_version=report.schema_version,
        crosscheck_version=report.crosscheck_version,
        encoder=report.encoder,
        language=lang,
        run=report.run,
        articles=tuple(article_data(a) for a in report.articles),
        claims=tuple(claim_data(c) for c in report.claims),
        clusters=tuple(
            ClusterData(
                id=k.id, claims=k.claims, outlets=k.outlets, origins=k.origins,
                relation=k.relation.stand, reason=_reason(k.relation, lang),
            )
            for k in report.clusters
        ),
        rests=report.rests,
        explained=tuple(
            ExplainedData(
                a=p.a, b=p.b, same_thing=round(p.same_thing, 3), relation=p.relation.stand, reason=_reason(p.relation, lang)
            )
            for p in report.pairs
            if p.relation.stand in EXPLAINED
        ),
        discrepancies=tuple(_discrepancy(d, lang, report) for d in report.discrepancies),
        absent=report.absent,
        skipped=tuple(skipped_data(s) for s in report.skipped),
        notices=report.notices,
    )  # fmt: skip
    return as_json(data)


def as_json(model: Model) -> dict[str, Any]:
    """A model as JSON data; an open end of an interval becomes "Infinity" or "-Infinity", for JSON has no such number."""
    made: dict[str, Any] = _finite(model.model_dump(mode="json"))
    return made


def _finite(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _finite(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_finite(value) for value in data]
    if isinstance(data, float) and not isfinite(data):
        return "Infinity" if data > 0 else "-Infinity"
    return data


def article_data(article: Article) -> ArticleData:
    """What identifies an article and proves which text it was."""
    return ArticleData(
        id=article.id,
        outlet=article.outlet,
        title=article.title,
        published=article.published.isoformat() if article.published else None,
        language=article.language,
        source=article.source,
        sha256=article.sha256,
        author=article.author,
        url=article.url,
        dateline=article.dateline,
        origins=article.origins,
    )


def skipped_data(skipped: Skipped) -> SkippedData:
    """What could not be used, and why."""
    return SkippedData(source=skipped.source, reason=skipped.reason)


def claim_data(claim: Claim) -> ClaimData:
    """A claim with its value in short and in full."""
    return ClaimData(
        id=claim.id,
        article=claim.article,
        kind=claim.kind,
        value=claim.value.canonical,
        normalised=claim.value,
        text=claim.text,
        start=claim.start,
        end=claim.end,
        attribution=claim.attribution,
        status=claim.status,
        sentence=claim.context.sentence,
    )


def _reason(relation: Relation, lang: str) -> str:
    return relation.text.render(lang) or relation.reason


def _discrepancy(found: Discrepancy, lang: str, report: Report) -> DiscrepancyData:
    review = next((r for r in report.reviews if r.id == found.id), None)
    return DiscrepancyData(
        id=found.id,
        code=found.code,
        name=found.name,
        severity=found.severity,
        confidence=found.confidence,
        scope=found.scope,
        message=found.message.render(lang),
        reason=found.reason.render(lang),
        sides=found.sides,
        suppressed=found.id in report.suppressed,
        review=ReviewData(verdict=review.verdict, note=review.note, who=review.who, when=review.when) if review else None,
    )
