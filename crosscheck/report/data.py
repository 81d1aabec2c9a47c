"""A report as plain data with stable keys: the JSON contract, which other formats build on."""

from typing import Any

from crosscheck.model.article import Article
from crosscheck.model.claim import Claim
from crosscheck.model.discrepancy import Discrepancy
from crosscheck.model.relation import Stand
from crosscheck.model.report import Report
from crosscheck.model.story import Cluster, Pair

Data = dict[str, Any]
EXPLAINED = (Stand.COMPATIBLE, Stand.SUPERSEDED)


def report_data(report: Report, lang: str) -> Data:
    """The whole report as JSON data; messages and reasons in `lang`."""
    return {
        "schema_version": report.schema_version,
        "crosscheck_version": report.crosscheck_version,
        "encoder": report.encoder,
        "language": lang,
        "run": report.run.model_dump(mode="json"),
        "articles": [article_data(a) for a in report.articles],
        "claims": [claim_data(c) for c in report.claims],
        "clusters": [cluster_data(k, lang) for k in report.clusters],
        "explained": [pair_data(p, lang) for p in report.pairs if p.relation.stand in EXPLAINED],
        "discrepancies": [discrepancy_data(d, lang, report) for d in report.discrepancies],
        "absent": list(report.absent),
        "skipped": [s.model_dump(mode="json") for s in report.skipped],
        "notices": list(report.notices),
    }


def article_data(article: Article) -> Data:
    """What identifies an article and proves which text it was."""
    return {
        "id": article.id,
        "outlet": article.outlet,
        "title": article.title,
        "published": article.published.isoformat() if article.published else None,
        "language": article.language,
        "source": article.source,
        "sha256": article.sha256,
        "author": article.author,
        "url": article.url,
        "dateline": article.dateline,
        "origins": [o.model_dump(mode="json") for o in article.origins],
    }


def claim_data(claim: Claim) -> Data:
    """A claim: `value` is the short canonical text, `normalised` the same with all its parts."""
    return {
        "id": claim.id,
        "article": claim.article,
        "kind": claim.kind,
        "value": claim.value.canonical,
        "normalised": claim.value.model_dump(mode="json"),
        "text": claim.text,
        "start": claim.start,
        "end": claim.end,
        "attribution": claim.attribution.model_dump(mode="json") if claim.attribution else None,
        "status": claim.status.value,
        "sentence": claim.context.sentence.model_dump(mode="json"),
    }


def cluster_data(cluster: Cluster, lang: str) -> Data:
    """Claims about one thing, with how many outlets and independent origins stand behind them."""
    relation = cluster.relation
    return {
        "id": cluster.id,
        "claims": list(cluster.claims),
        "outlets": cluster.outlets,
        "origins": cluster.origins,
        "relation": relation.stand.value,
        "reason": relation.text.render(lang) or relation.reason,
    }


def pair_data(pair: Pair, lang: str) -> Data:
    """Two claims that may be about one thing, and how their values stand."""
    return {
        "a": pair.a,
        "b": pair.b,
        "same_thing": round(pair.same_thing, 3),
        "relation": pair.relation.stand.value,
        "reason": pair.relation.text.render(lang) or pair.relation.reason,
    }


def discrepancy_data(found: Discrepancy, lang: str, report: Report) -> Data:
    """A finding with its sides."""
    return {
        "id": found.id,
        "code": found.code,
        "name": found.name,
        "severity": found.severity,
        "confidence": found.confidence,
        "scope": found.scope,
        "message": found.message.render(lang),
        "reason": found.reason.render(lang),
        "sides": [{"value": s.value, "claims": list(s.claims)} for s in found.sides],
        "suppressed": found.id in report.suppressed,
        "review": next((r.model_dump(mode="json", exclude={"id"}) for r in report.reviews if r.id == found.id), None),
    }
