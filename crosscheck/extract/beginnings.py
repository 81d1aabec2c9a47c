"""Finds since when something is: "founded in 1971", "in business since 1962", "a feud that goes back to 1989"."""

from collections.abc import Iterator
from datetime import timedelta
from functools import cache

from crosscheck.extract.document import DateMention, Doc, Sentence
from crosscheck.extract.history import Statement, is_background, lexicon_for
from crosscheck.model.values import DateValue, HistoryValue
from crosscheck.safe.patterns import pattern
from crosscheck.safe.sieves import WordFinder

REACH = 60
"""Code points between the word for the beginning and the date."""

SINCE = 45
"""The same for "since": what began may be told between the two ("since a land survey in 1989")."""

_STOP = pattern(r"[.;:!?]")
_AGAIN = pattern(r"(?:\b(?:ulang|kembali|lagi|again)\b|\b(?:rebuilt|reopened|restarted)\b)")
_LONG = ("season", "year", "decade")
_MONTHS = timedelta(days=400)


def beginnings_in(doc: Doc, sentence: Sentence, taken: list[tuple[int, int]]) -> Iterator[Statement]:
    """The beginnings that a sentence dates well before publication, but for those in stretches that are `taken`."""
    for date in doc.dates:
        if not sentence.start <= date.start < sentence.end or not _is_long_ago(date.value, doc):
            continue
        start = _start(doc, sentence, date)
        if start is not None and not any(a < date.end and start < b for a, b in taken):
            yield Statement(start, date.end, HistoryValue(form="began", date=date.value))


def _is_long_ago(date: DateValue, doc: Doc) -> bool:
    """A month counts where it lies in an earlier year, about: "since May" tells of a state of these days."""
    if not date.day_known or not is_background(date, doc):
        return False
    published = doc.article.published
    months = date.precision == "month" and published is not None and published.replace(tzinfo=None) - date.end > _MONTHS
    return date.precision in _LONG or months


def _start(doc: Doc, sentence: Sentence, date: DateMention) -> int | None:
    """Where the words begin that make a date one of a beginning; None if there are none."""
    begun, since = _words(doc.language.code)
    floor = max(sentence.start, date.start - REACH)
    found = [m.start() for m in begun.finditer(doc.body, floor, date.end)]
    found += [m.start() for m in since.finditer(doc.body, max(floor, date.start - SINCE), date.end)]
    near = [k for k in found if not _STOP.search(doc.body, k, date.start) and not _AGAIN.search(doc.body, k, date.start)]
    return max(near, default=None)


@cache
def _words(code: str) -> tuple[WordFinder, WordFinder]:
    lexicon = lexicon_for(code)
    return WordFinder(lexicon.begun), WordFinder([lexicon.since])
