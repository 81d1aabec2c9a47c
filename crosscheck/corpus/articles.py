"""Articles and sketches as rows of tables, and back."""

import dataclasses
import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pyarrow as pa

from crosscheck.corpus.tables import PICKED, Table
from crosscheck.model.article import Article, Origin
from crosscheck.model.base import Span
from crosscheck.stories import Sketch

UNDATED = "undated"
"""The day of what has no date."""

_PLAIN = ("id", "outlet", "title", "language", "source", "sha256", "body", "author", "url", "dateline")
_TYPES = {str: pa.string(), bytes: pa.binary(), int: pa.int64(), float: pa.float64(), datetime | None: pa.string()}

SKETCHES = Table(
    "sketches",
    pa.schema([("day", pa.string()), *((f.name, _TYPES[f.type]) for f in dataclasses.fields(Sketch))]),  # type: ignore[index]
    ("id",),
    public=False,
    together=PICKED,
)


def identified(article: Article) -> Article:
    """The article with an id that is a hash of its content, outlet, title, time, language and address."""
    published = article.published.isoformat() if article.published else ""
    said = (article.outlet, article.title, published, article.language, article.url or "", article.body)
    made = hashlib.sha256("\x1f".join(said).encode("utf-8", "replace")).hexdigest()[:16]
    return article.model_copy(update={"id": made})


def day_of(published: datetime | None) -> str:
    """The day in UTC (a time without a zone counts as UTC), `undated` if there is none."""
    moment = at_utc(published)
    return moment.date().isoformat() if moment else UNDATED


def at_utc(published: datetime | None) -> datetime | None:
    """The time in UTC; None where it cannot be told or is out of range."""
    if published is None:
        return None
    try:
        return (published if published.tzinfo else published.replace(tzinfo=UTC)).astimezone(UTC)
    except OverflowError:
        return None


def article_row(article: Article, given: str) -> dict[str, Any]:
    """An article as a row of the table `articles`."""
    row: dict[str, Any] = {name: getattr(article, name) for name in _PLAIN}
    row |= {"day": day_of(article.published), "given": given, "published_at": at_utc(article.published)}
    row["published"] = article.published.isoformat() if article.published else None
    row["furniture"] = [{"start": s.start, "end": s.end} for s in article.furniture]
    row["origins"] = [
        {"name": o.name, "start": o.span and o.span.start, "end": o.span and o.span.end, "whole": o.whole}
        for o in article.origins
    ]
    return row


def article_of(row: Mapping[str, Any]) -> Article:
    """The article that a row was made from."""
    plain = {name: row[name] for name in _PLAIN}
    return Article(
        **plain,
        published=datetime.fromisoformat(row["published"]) if row["published"] else None,
        furniture=tuple(Span(start=s["start"], end=s["end"]) for s in row["furniture"]),
        origins=tuple(_origin(o) for o in row["origins"]),
    )


def _origin(row: Mapping[str, Any]) -> Origin:
    span = None if row["start"] is None else Span(start=row["start"], end=row["end"])
    return Origin(name=row["name"], span=span, whole=row["whole"])


def sketch_row(sketch: Sketch) -> dict[str, Any]:
    """A sketch as a row of the table `sketches`."""
    row = {f.name: getattr(sketch, f.name) for f in dataclasses.fields(Sketch)}
    return row | {"day": day_of(sketch.published), "published": sketch.published.isoformat() if sketch.published else None}


def sketch_of(row: Mapping[str, Any]) -> Sketch:
    """The sketch that a row was made from."""
    plain = {k: v for k, v in row.items() if k != "day"}
    return Sketch(**plain | {"published": datetime.fromisoformat(row["published"]) if row["published"] else None})
