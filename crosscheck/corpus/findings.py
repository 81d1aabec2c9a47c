"""From the report on a story to rows of the tables."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from crosscheck.corpus.articles import UNDATED, at_utc, day_of
from crosscheck.corpus.tables import CLAIMS, DISCREPANCIES, ORIGINS, STORIES
from crosscheck.model.article import Article
from crosscheck.model.base import Span
from crosscheck.model.claim import Claim
from crosscheck.model.discrepancy import SEVERITIES, Discrepancy, Side
from crosscheck.model.report import Report
from crosscheck.report.data import as_json
from crosscheck.stories import Origins, Story

Row = Mapping[str, Any]
_JSON = json.JSONEncoder(ensure_ascii=False, sort_keys=True)
LONGEST = 600
"""Code points of a sentence that are kept, as many as are embedded."""


def story_tables(story: Story, report: Report, origins: Origins, set_aside: Sequence[str] = ()) -> dict[str, list[Row]]:
    """The rows of one story for each table."""
    day = day_of_story(report.articles)
    return {
        STORIES.name: [_story(story, day, report, origins, set_aside)],
        CLAIMS.name: _claims(story.id, day, report),
        DISCREPANCIES.name: [_discrepancy(story.id, day, found, report) for found in report.discrepancies],
        ORIGINS.name: _origins(story.id, day, origins),
    }


def unchecked(story: Story, articles: Sequence[Article], reason: str) -> dict[str, list[Row]]:
    """The rows of a story that could not be checked."""
    bare = Report(
        crosscheck_version="", encoder="", articles=tuple(articles), claims=(), clusters=(), discrepancies=(), notices=(reason,)
    )
    return story_tables(story, bare, Origins((), ()), story.members)


def day_of_story(articles: Sequence[Article]) -> str:
    """The day of the earliest article that has a date."""
    return min((day_of(a.published) for a in articles), default=UNDATED)  # `undated` sorts behind every date


def sentence_of(body: str, claim: Claim) -> str:
    """The sentence of a claim as it is embedded: spaces made one, cut."""
    span = claim.context.sentence
    return " ".join(body[span.start : span.end].split())[:LONGEST]


def sentence_key(sentence: str) -> int:
    """The key of a sentence: the first 64 bits of its hash."""
    return int.from_bytes(hashlib.blake2b(sentence.encode("utf-8", "replace"), digest_size=8).digest(), "little")


def _story(story: Story, day: str, report: Report, origins: Origins, set_aside: Sequence[str]) -> Row:
    ordered = sorted(report.articles, key=lambda a: (str(at_utc(a.published) or "~"), a.id))
    times = [str(t.isoformat()) for a in ordered if (t := at_utc(a.published))]
    counts = {s: sum(d.severity == s for d in report.discrepancies) for s in SEVERITIES}
    return {
        "id": story.id,
        "day": day,
        "title": next((a.title for a in ordered if a.title), ""),
        "first": times[0] if times else None,
        "last": times[-1] if times else None,
        "articles": list(story.members),
        "outlets": sorted({a.outlet for a in ordered}),
        "languages": sorted({a.language for a in ordered}),
        "size": len(story.members),
        "claims": len(report.claims),
        "errors": counts["error"],
        "warnings": counts["warning"],
        "infos": counts["info"],
        "independent": origins.independent(),
        "worst": next((s for s in SEVERITIES if counts[s]), None),
        "set_aside": sorted(set_aside),
        "notices": list(report.notices),
    }


def _claims(story: str, day: str, report: Report) -> list[Row]:
    clusters = {key: cluster.id for cluster in report.clusters for key in cluster.claims}
    numbers: dict[str, int] = {}
    sentences: dict[tuple[str, Span], tuple[str, int]] = {}
    rows = []
    for claim in report.claims:
        article, place = report.article(claim.article), (claim.article, claim.context.sentence)
        numbers[claim.article] = numbers.get(claim.article, 0) + 1
        if place not in sentences:
            sentence = sentence_of(article.body, claim)
            sentences[place] = sentence, sentence_key(sentence)
        rows.append(_claim(story, day, claim, article, numbers[claim.article], clusters.get(claim.id), *sentences[place]))
    return rows


def _claim(
    story: str, day: str, claim: Claim, article: Article, number: int, cluster: str | None, sentence: str, key: int
) -> Row:
    said = claim.attribution
    return {
        "story": story,
        "day": day,
        "id": claim.id,
        "article": claim.article,
        "outlet": article.outlet,
        "language": article.language,
        "number": number,
        "kind": claim.kind,
        "value": claim.value.canonical,
        "normalised": _JSON.encode(as_json(claim.value)),
        "text": claim.text,
        "start": claim.start,
        "end": claim.end,
        "status": str(claim.status),
        "source": said and said.source,
        "entity": said and said.entity,
        "cue": said and said.cue,
        "origin": said and said.origin,
        "cluster": cluster,
        "sentence": sentence,
        "sentence_key": key,
    }


def _discrepancy(story: str, day: str, found: Discrepancy, report: Report) -> Row:
    return {
        "story": story,
        "day": day,
        "id": found.id,
        "code": found.code,
        "name": found.name,
        "severity": found.severity,
        "confidence": found.confidence,
        "scope": found.scope,
        "message_en": found.message.render("en"),
        "message_id": found.message.render("id"),
        "reason_en": found.reason.render("en"),
        "reason_id": found.reason.render("id"),
        "sides": [_side(side, report) for side in found.sides],
    }


def _side(side: Side, report: Report) -> Row:
    claims = [report.claim(key) for key in side.claims]
    articles = sorted({c.article for c in claims})
    return {
        "value": side.value,
        "claims": list(side.claims),
        "articles": articles,
        "outlets": sorted({report.article(a).outlet for a in articles}),
        "texts": [c.text for c in claims],
    }


def _origins(story: str, day: str, origins: Origins) -> list[Row]:
    roots = dict(origins.roots)
    return [
        {
            "story": story,
            "day": day,
            "article": rest.article,
            "outlet": rest.outlet,
            "upon": rest.upon,
            "how": rest.how,
            "share": rest.share,
            "root": roots.get(rest.article, ""),
        }
        for rest in origins.rests
    ]
