"""Lines and columns of evidence in the files that articles came from."""

from dataclasses import dataclass
from pathlib import Path

from crosscheck.model.article import Article
from crosscheck.model.claim import Claim
from crosscheck.model.report import Report
from crosscheck.report.base import Options, Place

MOST_BYTES = 5_000_000


@dataclass(frozen=True, slots=True)
class Region:
    """A range in a file: lines and columns from 1 (the end column lies behind the last character), offset in code points."""

    line: int
    column: int
    end_line: int
    end_column: int
    offset: int
    length: int


def find_places(report: Report) -> dict[str, Place]:
    """Where the bodies begin in their files, for the articles whose file holds the body as it is."""
    found = ((a.id, _place(a)) for a in report.articles)
    return {key: place for key, place in found if place is not None}


def region(article: Article, claim: Claim, options: Options) -> Region:
    """Where the claim's evidence stands in the article's file."""
    place = options.places.get(article.id, Place())
    before, inside = article.body[: claim.start], article.body[claim.start : claim.end]
    line = place.line + before.count("\n")
    column = len(before) - (before.rfind("\n") + 1) + 1
    breaks = inside.count("\n")
    end_column = len(inside) - (inside.rfind("\n") + 1) + (1 if breaks else column)
    return Region(line, column, line + breaks, end_column, place.offset + claim.start, len(inside))


def _place(article: Article) -> Place | None:
    try:
        path = Path(article.source)
        if not article.body or not path.is_file() or path.stat().st_size > MOST_BYTES:
            return None
        text = path.read_bytes().decode("utf-8")
    except (OSError, ValueError):
        return None
    start = text.rfind(article.body)
    return Place(text.count("\n", 0, start) + 1, start) if start >= 0 else None
