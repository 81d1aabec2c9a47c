"""Splits an article's prose into paragraphs and sentences."""

from bisect import bisect_right

from crosscheck.extract.document import Sentence
from crosscheck.lang import Language
from crosscheck.model.article import Article
from crosscheck.model.base import Span
from crosscheck.safe.patterns import pattern

MAX_SENTENCE = 2000
"""Code points; a longer run without an end is cut here, so that one endless line stays affordable."""

_STOP = pattern(
    r"[.!?…](?:[.!?…]{0,5}[\"'”’»)\]]{0,3}(?=\s|$)"
    r"|(?<=[a-z]{3}[.!?])[\"”’)]{0,2}(?=[\"“‘]?[A-Z](?:[a-z]{1,20}[\s,’']|\s)))"
)
"""The end of a sentence; no space need stand between a word and a capital, for pages lose line breaks ("was shot.Police")."""

_IN_ADDRESS = frozenset("@/:.")
"""Signs of an address, in whose parts a capital opens no sentence ("www.example.Com")."""
_OPENER = pattern(r"[\s\"'“‘«(\[–—-]{0,6}[A-Z0-9À-ÞĀ-ž]")
_PARAGRAPH = pattern(r"[^\n]+")


def split(article: Article, language: Language) -> list[Sentence]:
    """The sentences of the article's prose; paragraphs that are furniture are left out, a furniture range inside is cut off."""
    sentences: list[Sentence] = []
    for number, paragraph in enumerate(_prose(article)):
        for start, end in _cut(article.body, paragraph, language):
            sentences.append(Sentence(len(sentences), number, start, end, article.body[start:end]))
    return sentences


def _prose(article: Article) -> list[Span]:
    """The paragraphs (lines) of the body without furniture."""
    furniture = sorted(article.furniture, key=lambda s: s.start)
    starts = [s.start for s in furniture]
    found: list[Span] = []
    for line in _PARAGRAPH.finditer(article.body):
        position, end = line.span()
        k = max(bisect_right(starts, position) - 1, 0)
        while k < len(furniture) and furniture[k].start < end:
            cut = furniture[k]
            if cut.end > position:
                _keep(found, article.body, position, min(cut.start, end))
                position = max(position, cut.end)
            k += 1
        _keep(found, article.body, position, end)
    return found


def _keep(found: list[Span], body: str, start: int, end: int) -> None:
    if start < end and body[start:end].strip():
        found.append(Span(start=start, end=end))


def _cut(body: str, paragraph: Span, language: Language) -> list[tuple[int, int]]:
    cuts: list[tuple[int, int]] = []
    start = paragraph.start
    for stop in _STOP.finditer(body, paragraph.start, paragraph.end):
        if _ends(body, start, stop.start(), stop.end(), paragraph.end, language):
            cuts.append((start, stop.end()))
            start = stop.end()
    cuts.append((start, paragraph.end))
    trimmed = (_trim(body, a, b) for a, b in cuts)
    return [piece for a, b in trimmed if a < b for piece in _chop(a, b)]


def _ends(body: str, start: int, dot: int, after: int, limit: int, language: Language) -> bool:
    """Whether the stop at `dot` ends a sentence: not after an abbreviation or initial, not before a small letter."""
    if after >= limit:
        return True
    if not _OPENER.match(body, after, limit):
        return False
    if body[dot] != ".":
        return True
    word = body[max(start, dot - 20) : dot].split()[-1:] or [""]
    if not body[after].isspace() and not _IN_ADDRESS.isdisjoint(word[0]):
        return False
    bare = word[0].strip("\"'“‘(").lower()
    return not (bare in language.syntax.abbreviations or (len(bare) == 1 and bare.isalpha()))


def _trim(body: str, start: int, end: int) -> tuple[int, int]:
    piece = body[start:end]
    return start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))


def _chop(start: int, end: int) -> list[tuple[int, int]]:
    return [(a, min(a + MAX_SENTENCE, end)) for a in range(start, end, MAX_SENTENCE)]
