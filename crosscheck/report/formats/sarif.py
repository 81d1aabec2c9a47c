"""SARIF 2.1.0 for code-scanning tools: each finding with the places of both sides."""

import hashlib
from typing import Any
from urllib.parse import quote

from crosscheck.model.claim import Claim
from crosscheck.model.discrepancy import SEVERITIES, Discrepancy, Side
from crosscheck.model.report import Report
from crosscheck.report.base import Format, Options, RuleInfo
from crosscheck.report.places import region
from crosscheck.report.view.findings import review_text
from crosscheck.safe.sinks import json_text

LEVELS = {"error": "error", "warning": "warning", "info": "note"}
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
MOST_RESULTS = 5000
"""Results that GitHub shows of one run; the least severe ones beyond are cut, with a notification."""

Data = dict[str, Any]


def render(report: Report, options: Options) -> str:
    """One run with all rules, articles and findings; no time of day in it."""
    codes = list(dict.fromkeys([*(r.code for r in options.rules), *(d.code for d in report.discrepancies)]))
    names = {d.code: d for d in report.discrepancies}
    run: Data = {
        "tool": {
            "driver": {
                "name": "crosscheck",
                "version": report.crosscheck_version,
                "semanticVersion": report.crosscheck_version,
                "rules": [_rule(code, names.get(code), options) for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "artifacts": [
            {"location": {"uri": _uri(a.source)}, "mimeType": "text/plain", "sourceLanguage": a.language} for a in report.articles
        ],
        "results": [_result(d, codes.index(d.code), report, options) for d in _shown(report)],
        "invocations": [_invocation(report)],
        "properties": {"absent": list(report.absent)},
    }
    return json_text({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _shown(report: Report) -> list[Discrepancy]:
    """The findings that fit, the most severe and the surest of them, in the report's order."""
    ranked = sorted(report.discrepancies, key=lambda d: (SEVERITIES.index(d.severity), -d.confidence))
    kept = {d.id for d in ranked[:MOST_RESULTS]}
    return [d for d in report.discrepancies if d.id in kept]


def _outlier_first(found: Discrepancy, report: Report) -> list[Side]:
    """The sides, the one with the fewest articles first, since that is where an editor will look; of equals the first."""
    articles = [len({report.claim(key).article for key in side.claims}) for side in found.sides]
    outlier = min(range(len(articles)), key=articles.__getitem__)
    return [found.sides[outlier], *(side for k, side in enumerate(found.sides) if k != outlier)]


def _rule(code: str, found: Discrepancy | None, options: Options) -> Data:
    info = options.rule(code) or RuleInfo(code, found.name if found else code, found.severity if found else "warning")
    first = info.page.strip().split("\n", 1)[0] or info.name
    return {
        "id": code,
        "name": "".join(part.capitalize() for part in info.name.split("-")),
        "shortDescription": {"text": first},
        "fullDescription": {"text": info.page.strip() or first},
        "help": {"text": info.page.strip() or first, "markdown": info.page.strip() or first},
        "defaultConfiguration": {"level": LEVELS[info.severity]},
    }


def _result(found: Discrepancy, index: int, report: Report, options: Options) -> Data:
    claims = [(side, report.claim(key)) for side in _outlier_first(found, report) for key in side.claims]
    text = " ".join(x for x in (found.message.render(options.lang), found.reason.render(options.lang)) if x) or found.name
    result: Data = {
        "ruleId": found.code,
        "ruleIndex": index,
        "level": LEVELS[found.severity],
        "message": {"text": text},
        "locations": [_location(claims[0][1], report, options)],
        "relatedLocations": [
            {"id": k, **_location(c, report, options), "message": {"text": f"{report.article(c.article).outlet}: {side.value}"}}
            for k, (side, c) in enumerate(claims[1:], 1)
        ],
        "partialFingerprints": {"crosscheck/v1": found.id},
        "rank": round(found.confidence * 100, 1),
        "properties": {"confidence": found.confidence, "scope": found.scope},
    }
    known = found.id in report.suppressed
    if report.baseline or known:
        result["baselineState"] = "unchanged" if known else "new"
    if known:
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": _verdict(found, report)}]
    return result


def _verdict(found: Discrepancy, report: Report) -> str:
    """What the baseline says of a known finding."""
    review = next((r for r in report.reviews if r.id == found.id), None)
    return review_text(review) if review else "known from the baseline"


def _location(claim: Claim, report: Report, options: Options) -> Data:
    article = report.article(claim.article)
    place = region(article, claim, options)
    index = next(k for k, a in enumerate(report.articles) if a.id == article.id)
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": _uri(article.source), "index": index},
            "region": {
                "startLine": place.line, "startColumn": place.column,
                "endLine": place.end_line, "endColumn": place.end_column,
                "charOffset": place.offset, "charLength": place.length,
                "snippet": {"text": claim.text},
            },
        }
    }  # fmt: skip


def _uri(source: str) -> str:
    """A relative or web address as SARIF wants it; what cannot be one becomes a name by hash."""
    if source.startswith(("http://", "https://")):
        return quote(source, safe=":/?&=%#+,;@~", errors="replace")
    path = source.replace("\\", "/")
    return quote(path, errors="replace") or "article-" + hashlib.sha256(source.encode("utf-8", "replace")).hexdigest()[:8]


def _invocation(report: Report) -> Data:
    notes = [{"level": "warning", "message": {"text": f"left out {s.source}: {s.reason}"}} for s in report.skipped]
    notes += [{"level": "note", "message": {"text": notice}} for notice in report.notices]
    cut = len(report.discrepancies) - MOST_RESULTS
    if cut > 0:
        notes.append({"level": "warning", "message": {"text": f"{cut} of the least severe findings are left out"}})
    invocation: Data = {"executionSuccessful": True, "toolExecutionNotifications": notes}
    return {"commandLine": report.run.command, **invocation} if report.run.command else invocation


FORMAT = Format(name="sarif", suffix=".sarif", summary="SARIF 2.1.0 for code-scanning tools", render=render)
