"""W3C Web Annotations of the evidence: each claim of a finding, by its words and by its position."""

from typing import Any

from crosscheck.model.report import Report
from crosscheck.report.base import Format, Options
from crosscheck.report.texts import texts
from crosscheck.report.view.findings import FindingView, finding_views
from crosscheck.report.view.sides import SideView, Voice
from crosscheck.safe.sinks import json_text

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32
Data = dict[str, Any]


def render(report: Report, options: Options) -> str:
    """One page of annotations, in the order of the findings."""
    views = finding_views(report, texts(options.lang))
    items = [_item(v, s, one, options.lang) for v in views for s in v.sides for one in s.voices]
    collection = {"id": "urn:crosscheck:annotations", "type": "AnnotationCollection", "total": len(items)}
    page = {"id": "urn:crosscheck:annotations:1", "type": "AnnotationPage", "startIndex": 0, "items": items}
    return json_text({"@context": CONTEXT, **collection, "first": page})


def _item(view: FindingView, side: SideView, said: Voice, lang: str) -> Data:
    body, claim = said.article.body, said.claim
    return {
        "id": f"urn:crosscheck:{view.found.id}:{side.letter}:{side.voices.index(said) + 1}",
        "type": "Annotation",
        "motivation": "assessing",
        "body": [
            {"type": "TextualBody", "purpose": "tagging", "value": view.found.code},
            {"type": "TextualBody", "purpose": "describing", "language": lang, "format": "text/plain",
             "value": f"{view.said} [{side.letter}: {side.value}]"},
        ],
        "target": {
            "source": said.article.url or said.article.source,
            "selector": [
                {"type": "TextQuoteSelector", "exact": claim.text,
                 "prefix": body[max(0, claim.start - AROUND) : claim.start], "suffix": body[claim.end : claim.end + AROUND]},
                {"type": "TextPositionSelector", "start": claim.start, "end": claim.end},
            ],
        },
    }  # fmt: skip


FORMAT = Format(name="annotations", suffix=".jsonld", summary="W3C Web Annotations of the evidence", render=render)
