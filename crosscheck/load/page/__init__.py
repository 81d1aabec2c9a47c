"""What a page shows of itself in its text: title, outlet, time, author, dateline, furniture and whom it credits."""

from dataclasses import dataclass
from datetime import datetime
from itertools import takewhile

from crosscheck.load.page.clock import Stamp, find_stamp
from crosscheck.load.page.dateline import Dateline, find_dateline
from crosscheck.load.page.furniture import Page, is_byline, mark
from crosscheck.load.page.lines import Line, lines_of
from crosscheck.load.page.origins import find_origins
from crosscheck.load.page.outlets import looks_like_one, squashed, usual
from crosscheck.load.page.signs import Signs, signs
from crosscheck.model.article import Origin
from crosscheck.model.base import Span

LONGEST_TITLE = 250
LEAST_TITLE_WORDS = 3
TITLE_LINES = 4


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What was found; None or empty where the text does not say."""

    title: str | None
    outlet: str | None
    published: datetime | None
    author: str | None
    dateline: str | None
    furniture: tuple[Span, ...]
    origins: tuple[Origin, ...]


def read_page(body: str, code: str, *, title: str | None, outlet: str | None, described: bool) -> PageFacts:
    """The facts of a body in the language `code`. `title` and `outlet` are what is known already; `described` says that the
    input described itself (front matter, metadata), so that its first line is a title only if it is the one given."""
    found = signs(code)
    lines = lines_of(body)
    page = Page(code, lines, {}, [])
    dateline = find_dateline(lines, code, outlet)
    stamp = find_stamp(lines, code)
    if stamp:
        page.kinds[stamp.line.number] = "stamp"
    heading = _title_line(lines, dateline, title, described, page)
    if heading:
        page.kinds[heading.number] = "title"
    if dateline:
        page.ranges += [dateline.span, *([dateline.before] if dateline.before else [])]
    named = outlet or _outlet(dateline, stamp, found)
    furniture = mark(page, body)
    return PageFacts(
        title=title or (heading.text if heading else None),
        outlet=named,
        published=stamp.time if stamp else None,
        author=_author(lines, stamp, found),
        dateline=dateline.text if dateline else None,
        furniture=furniture,
        origins=find_origins(lines, dateline, code, named or ""),
    )


def _outlet(dateline: Dateline | None, stamp: Stamp | None, found: Signs) -> str | None:
    if stamp and stamp.rest and looks_like_one(stamp.rest, found):
        return usual(stamp.rest, found)
    return usual(dateline.outlet, found) if dateline and dateline.outlet else None


def _title_line(lines: list[Line], dateline: Dateline | None, title: str | None, described: bool, page: Page) -> Line | None:
    if title:
        wanted = squashed(title)
        return next((n for n in lines[:TITLE_LINES] if _is_copy(squashed(n.text[: LONGEST_TITLE * 2]), wanted)), None)
    if described or len(lines) < 2:
        return None
    first = lines[0]
    fits = (
        len(first.text) <= LONGEST_TITLE
        and len(first.words) >= LEAST_TITLE_WORDS
        and not first.text.endswith((".", ",", ":", ";"))
    )
    taken = first.number in page.kinds or (dateline is not None and dateline.line == 0)
    return first if fits and not taken else None


def _is_copy(line: str, title: str) -> bool:
    if len(line) < 12 or len(title) < 12:
        return line == title
    return line == title or (
        abs(len(line) - len(title)) <= 0.4 * len(title) and (title.startswith(line) or line.startswith(title))
    )


def _author(lines: list[Line], stamp: Stamp | None, found: Signs) -> str | None:
    """The name behind a byline's word, else the names beside the publication time."""
    line = next((n for n in lines[:12] + lines[-8:] if is_byline(n, found)), None)
    if line:
        opening = found.byline.match(line.text)
        return line.text[opening.end() if opening else 0 :].strip(" :")
    return _beside(stamp, found) if stamp else None


def _beside(stamp: Stamp, found: Signs) -> str | None:
    """The author among the words beside the publication time: before the first word that names another role."""
    words = stamp.rest.split()
    if words and words[0].lower() in found.lexicon.bylines:
        words = words[1:]
    roles = {*found.lexicon.labels, *found.lexicon.bylines}
    names = list(takewhile(lambda w: w.lower() not in roles, words))
    fits = 2 <= len(names) <= 4 and all(w[0].isupper() and not w.isupper() for w in names)
    return " ".join(names) if fits and not looks_like_one(" ".join(names), found) else None


__all__ = ["PageFacts", "read_page"]
