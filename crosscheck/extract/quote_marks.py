"""Finds what stands between quotation marks: straight, curly, angled or single, nested, unclosed, continued over paragraphs."""

from dataclasses import dataclass
from itertools import groupby

from crosscheck.extract.document import Doc
from crosscheck.model.base import Span
from crosscheck.safe.patterns import pattern

MAX_PIECE = 3000
"""Code points; an opening mark whose partner is farther away is taken for a stray."""

OPENERS = "“„«"
CLOSERS = "”»"
EITHER = '"＂'
_MARK = pattern(r"[\"＂“”„«»]|''|``|[‘’'](?!')")
_WORD = pattern(r"[^\W_]+(?:['’-][^\W_]+)*")
_ELISION = pattern(r"['’‘](?:\d0s|em\b|til\b|tis\b|twas\b|cause\b|n\b)", 2)


@dataclass(frozen=True, slots=True)
class Marked:
    """A piece in quotation marks: `start`..`end` without them, `outer` with them; `carried` continues the paragraph before."""

    start: int
    end: int
    outer: Span
    paragraph: int
    closed: bool
    single: bool
    carried: bool = False

    def count(self, body: str) -> int:
        """How many words the piece has."""
        return len(_WORD.findall(body[self.start : self.end]))


def paragraphs(doc: Doc) -> list[tuple[int, int, int]]:
    """Number, start and end of each paragraph of the prose."""
    groups = groupby(doc.sentences, key=lambda s: s.paragraph)
    return [(number, first.start, max([first.end, *(s.end for s in rest)])) for number, rest in groups for first in [next(rest)]]


def marked(doc: Doc) -> list[Marked]:
    """All pieces in quotation marks, in the order of the text."""
    found: list[Marked] = []
    for number, start, end in paragraphs(doc):
        carried = bool(found) and not found[-1].closed and found[-1].paragraph == number - 1
        found += _in_paragraph(doc.body, number, start, end, carried)
    return found


def _in_paragraph(body: str, number: int, start: int, end: int, carried: bool) -> list[Marked]:
    pieces: list[Marked] = []
    at = start
    first = True
    while (opening := _next_opening(body, at, end)) is not None:
        mark_start, mark_end, single = opening
        closing = _closing(body, mark_end, end, single)
        if closing is None and single:
            at = mark_end
            continue
        stop, after = closing or (end, end)
        if stop - mark_end <= MAX_PIECE and body[mark_end:stop].strip():
            outer = Span(start=mark_start, end=after)
            joins = first and carried and not body[start:mark_start].strip()
            pieces.append(Marked(mark_end, stop, outer, number, closing is not None, single, joins))
        at = max(after, mark_end)
        first = False
    return pieces


def _next_opening(body: str, at: int, end: int) -> tuple[int, int, bool] | None:
    for match in _MARK.finditer(body, at, end):
        mark = match.group()
        if mark in "‘’'":
            if _opens(body, match.start(), match.end(), end) and not _ELISION.match(body, match.start()):
                return match.start(), match.end(), True
        elif mark in OPENERS or mark == "``" or _opens(body, match.start(), match.end(), end):
            return match.start(), match.end(), False
    return None


def _opens(body: str, start: int, after: int, end: int) -> bool:
    """Whether a mark that can do both stands where an opening one does: space or bracket before it, a word behind it."""
    before = body[start - 1] if start else " "
    behind = body[after] if after < end else " "
    return (before.isspace() or before in "([{—–-/:,>") and not behind.isspace() and behind not in ",.;:!?)"


def _closing(body: str, at: int, end: int, single: bool) -> tuple[int, int] | None:
    """Start and end of the mark that closes a piece opened just before `at`; None if the paragraph ends first."""
    depth = 0
    for match in _MARK.finditer(body, at, min(end, at + MAX_PIECE)):
        mark = match.group()
        if single:
            if mark in "’'" and _closes_single(body, at, match.start(), match.end(), end):
                return match.start(), match.end()
            continue
        if mark in "‘’'":
            continue
        opening = mark in OPENERS or mark == "``" or (mark not in CLOSERS and _opens(body, match.start(), match.end(), end))
        if opening and _reopens(body, at, match.start()):
            return match.start(), match.start()
        depth += 1 if opening else -1
        if depth < 0:
            return match.start(), match.end()
    return None


def _reopens(body: str, at: int, mark: int) -> bool:
    """Whether the closing mark before `mark` was forgotten: a sentence, or a caption with its credit in brackets, ends
    between, as in `"We won, she said. "And`."""
    before = body[at:mark].rstrip()
    return len(before) > 20 and before[-1] in ".!?)"


def _closes_single(body: str, at: int, start: int, after: int, end: int) -> bool:
    """Whether an apostrophe ends a quotation: after punctuation, or after a word that is no possessive plural."""
    if after < end and body[after].isalnum():
        return False
    before = body[start - 1]
    if before.isspace():
        return False
    if before in ",.!?…" or before not in "sS" or body[after : after + 1] in ".,;)":
        return True
    return len(_WORD.findall(body, at, start)) <= 3


def count_words(text: str) -> int:
    """How many words `text` has."""
    return len(_WORD.findall(text))
