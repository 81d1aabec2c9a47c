"""Marks what a page prints around an article's prose: titles, links, credits, pictures' texts, calls, tags.

Every mark needs a sign of its own; a line that merely looks odd stays prose. If nothing would be left, nothing is marked.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from crosscheck.lang import language_for
from crosscheck.load.page.captions import is_caption, repeated
from crosscheck.load.page.lines import Line
from crosscheck.load.page.signs import Signs, signs, words_of
from crosscheck.model.base import Span
from crosscheck.safe.patterns import pattern

LONGEST_LABEL = 220
LONGEST_OPENER = 600
LONGEST_LINK = 130
MOST_LINK_WORDS = 18
LONGEST_BYLINE = 100
LONGEST_HEADING = 100
MOST_HEADING_WORDS = 12

_NO_WORDS = pattern(r"^[\W_]+$")
_COPYRIGHT = pattern(
    r"(?i)^[\s(]{0,3}(?:tm and )?(?:copyright|hak cipta|©|\(c\))\s{0,3}(?:©|\(c\)|(?:19|20)\d\d|by\s|(?-i:[A-Z]))"
)
_RIGHTS = pattern(r"(?i)all rights reserved|hak cipta dilindungi")
_INITIALS = pattern(r"(?<=[.!?”\"'’])\s{0,3}[(\[](?:[a-z]{2,5}|[A-Z]{2,4})(?:[/-][A-Za-z]{2,5}){0,3}[)\]]\s{0,3}\*{0,3}$")
_STARS = pattern(r"\s{0,3}\*{2,5}$")
_PHOTO = pattern(r"(?i)\((?:foto|photo|image|picture|ap photo|file photo|dok)[:/.\s][^()\n]{1,100}\)")
_BRACKETED = pattern(r"^[(\[][\w./ &+-]{2,40}[)\]]\.?$")
_ADDRESS = pattern(r"^[\w.+-]{1,60}@[\w.-]{3,60}$|^(?:https?://|www\.)\S{3,300}$|^[#@]\w{2,40}(?:[\s,]{1,3}[#@]\w{2,40}){0,20}$")
_MARKDOWN_HEAD = pattern(r"^#{1,6}\s")
_CUT = ("...", "…", "[…]", "[...]")


@dataclass(slots=True)
class Page:
    """The lines of a page, those known to be furniture by number with their kind, and ranges within lines."""

    code: str
    lines: list[Line]
    kinds: dict[int, str]
    ranges: list[Span]

    @property
    def signs(self) -> Signs:
        return signs(self.code)


def mark(page: Page, body: str) -> tuple[Span, ...]:
    """The furniture of the body, in order."""
    for number in sorted(repeated(page.lines)):
        page.kinds.setdefault(number, "repeated")
    for line in page.lines:
        kind = page.kinds.get(line.number) or _kind(line, page)
        if kind:
            page.kinds[line.number] = kind
    _lists(page)
    _tail(page)
    if all(line.number in page.kinds for line in page.lines):
        page.kinds = {n: k for n, k in page.kinds.items() if k in ("stamp", "label", "lone")}
    whole = [line.span for line in page.lines if line.number in page.kinds]
    inside = [span for line in page.lines if line.number not in page.kinds for span in _inside(line, page.signs)]
    mark_of_order = [Span(start=0, end=1)] if body.startswith("\ufeff") else []
    return merged([*mark_of_order, *whole, *inside, *page.ranges])


def _kind(line: Line, page: Page) -> str | None:
    found = page.signs
    bare = words_of(line.text[:LONGEST_LINK])
    if _NO_WORDS.match(line.text) or len(line.text) < 2:
        return "rule"
    if len(line.text) <= LONGEST_LINK and bare in found.lone:
        return "lone"
    if len(line.text) <= LONGEST_LINK and bare in found.list_heads:
        return "head"
    return _labelled(line, found) or _made(line, page)


def _labelled(line: Line, found: Signs) -> str | None:
    length = len(line.text)
    if length <= LONGEST_LABEL and found.label.match(line.text):
        return "label"
    if length <= LONGEST_LINK and not line.ended and found.bare_label.match(line.text):
        return "label"
    if length <= LONGEST_OPENER and (found.opener.match(line.text) or _COPYRIGHT.match(line.text) or _RIGHTS.search(line.text)):
        return "call"
    if _ADDRESS.match(line.text):
        return "address"
    if _BRACKETED.match(line.text):
        return "credit"
    parts = [p.split() for p in line.text.split("|")] if length <= LONGEST_LINK else []
    return "menu" if len(parts) > 2 and all(len(p) <= 3 for p in parts) else None


def _made(line: Line, page: Page) -> str | None:
    found = page.signs
    if is_byline(line, found):
        return "byline"
    if is_caption(line, found):
        return "caption"
    if _MARKDOWN_HEAD.match(line.text) and len(line.text) <= LONGEST_LABEL:
        return "heading"
    return "heading" if _is_heading(line, page.code) else None


def is_byline(line: Line, found: Signs) -> bool:
    """`By Ann Example and Joe Other`: the word, then nothing but names."""
    opening = found.byline.match(line.text)
    if not opening or len(line.text) > LONGEST_BYLINE or line.ended:
        return False
    joints = {"and", "dan", "for", "in", "with", "of", "the", "de", "van", "bin", "di"}
    words = [w for w in line.words if w.lower() not in joints][len(opening.group().split()) :]
    return bool(words) and all(w[0].isupper() for w in words)


def _is_heading(line: Line, code: str) -> bool:
    """A short line without an end in which every word but the small ones has a capital."""
    words = line.words
    if line.ended or not 2 <= len(words) <= MOST_HEADING_WORDS or len(line.text) > LONGEST_HEADING or line.text[-1] in ",;:":
        return False
    if line.text[0] in "\"'“‘«(":
        return False
    small = language_for(code).syntax.function_words
    telling = [w for w in words if w.lower() not in small and not w[0].isdecimal()]
    return len(telling) >= 2 and words[0][0].isupper() and all(w[0].isupper() for w in telling)


def _lists(page: Page) -> None:
    """What follows the heading of a list of links, until prose comes again."""
    inside = False
    for line in page.lines:
        kind = page.kinds.get(line.number)
        inside = kind == "head" or (inside and (kind is not None or _is_link(line)))
        if inside and kind is None:
            page.kinds[line.number] = "link"


def _tail(page: Page) -> None:
    """Links and tags at the end: lines that are no sentences, from the first that has a sign of its own."""
    start = len(page.lines)
    while start and (start - 1 in page.kinds or _is_link(page.lines[start - 1]) or _is_tags(page.lines[start - 1], page.code)):
        start -= 1
    tail = page.lines[start:]
    strong = next((line.number for line in tail if _is_sign(line, page)), None)
    for line in tail:
        if strong is not None and line.number >= strong:
            page.kinds.setdefault(line.number, "tail")


def _is_sign(line: Line, page: Page) -> bool:
    kind = page.kinds.get(line.number)
    if kind is not None:
        return kind in ("label", "head", "lone", "call", "menu", "byline", "link")
    return line.text.endswith(_CUT) or _is_tags(line, page.code)


def _is_link(line: Line) -> bool:
    return not line.ended and len(line.text) <= LONGEST_LINK and len(line.words) <= MOST_LINK_WORDS and line.text[-1] not in ",;:"


def _is_tags(line: Line, code: str) -> bool:
    """A row of keywords: no end, no small word, most of it in small letters or between commas."""
    words = line.words
    if line.ended or len(words) < 5 or len(line.text) > LONGEST_OPENER:
        return False
    small = language_for(code).syntax.function_words
    if any(w.lower() in small for w in words):
        return False
    return sum(w[0].islower() for w in words) * 2 >= len(words) or line.text.count(",") >= 3


def _inside(line: Line, found: Signs) -> Iterable[Span]:
    for form in (found.prompt, _PHOTO):
        for match in form.finditer(line.text):
            yield Span(start=line.start + match.start(), end=line.start + match.end())
    for ending in (_STARS, _INITIALS):
        last = ending.search(line.text, max(0, len(line.text) - 60))
        if last and last.end() > last.start():
            yield Span(start=line.start + last.start(), end=line.start + last.end())


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, those that overlap joined."""
    joined: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, s.end)):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(start=joined[-1].start, end=max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)
