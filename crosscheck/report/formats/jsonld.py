"""schema.org JSON-LD: each claim in a finding with where it appears, and an unrated draft of a review per finding."""

from typing import Any

from crosscheck.model.article import Article
from crosscheck.model.report import Report
from crosscheck.report.base import Format, Options
from crosscheck.report.texts import texts
from crosscheck.report.view.findings import FindingView, finding_views
from crosscheck.report.view.sides import SideView
from crosscheck.safe.sinks import for_json, json_text

Data = dict[str, Any]


def render(report: Report, options: Options) -> str:
    """One graph of `Claim` and `ClaimReview`. A review is a draft without rating or author: giving one is for people."""
    views = finding_views(report, texts(options.lang))
    graph = [_claim(v, s) for v in views for s in v.sides] + [_review(v, options.lang) for v in views]
    return json_text({"@context": "https://schema.org", "@graph": graph})


def _claim(view: FindingView, side: SideView) -> Data:
    words = side.voices[0]
    claim: Data = {
        "@type": "Claim",
        "@id": _id(view, side),
        "text": words.excerpt.text.strip(),
        "abstract": side.value,
        "inLanguage": words.article.language,
        "appearance": [_article(v.article, v.claim.text) for v in side.voices],
    }
    speaker = words.claim.attribution and (words.claim.attribution.entity or words.claim.attribution.source)
    return {**claim, "claimInterpreter": {"@type": "Thing", "name": speaker}} if speaker else claim


def _article(article: Article, words: str) -> Data:
    data: Data = {
        "@type": "NewsArticle",
        "identifier": for_json(article.id),
        "headline": article.title,
        "publisher": {"@type": "Organization", "name": article.outlet},
        "inLanguage": article.language,
        "hasPart": {"@type": "Quotation", "text": words},
    }
    extra = {"url": article.url, "datePublished": article.published.isoformat() if article.published else None}
    return data | {key: value for key, value in extra.items() if value}


def _review(view: FindingView, lang: str) -> Data:
    return {
        "@type": "ClaimReview",
        "@id": f"urn:crosscheck:{view.found.id}",
        "creativeWorkStatus": "Draft",
        "claimReviewed": view.said,
        "reviewBody": view.reason,
        "inLanguage": lang,
        "itemReviewed": [{"@id": _id(view, side)} for side in view.sides],
    }


def _id(view: FindingView, side: SideView) -> str:
    return f"urn:crosscheck:{view.found.id}:{side.letter}"


FORMAT = Format(name="jsonld", suffix=".jsonld", summary="schema.org claims and unrated review drafts", render=render)
