"""Finds what an article dates to an earlier year: "In 2009 a student was wounded outside the old school"."""

from collections.abc import Iterator
from datetime import timedelta

from crosscheck.extract.clauses import clause_at
from crosscheck.extract.document import DateMention, Doc, Sentence
from crosscheck.extract.history import Statement
from crosscheck.model.base import Span
from crosscheck.model.values import HistoryValue
from crosscheck.safe.patterns import pattern

LONG_AGO = timedelta(days=200)
"""How long before publication a year ends that is one of history."""

REACH = 70
"""Code points of the clause before the date, and behind it, that are evidence."""

THIN = 40
"""Code points below which a clause with its date hardly says what happened."""

_FIGURE = pattern(r"\d\S{0,12}(?:\s\w{1,12}){0,2}\s(?:in|for|during|pada|di|tahun|selama)?\s?$")
"""Right before a year these make it the year of a figure, which has one every year."""

_ROLES = frozenset({"since", "until", "by", "dateline"})


def cases_in(doc: Doc, sentence: Sentence, taken: list[tuple[int, int]]) -> Iterator[Statement]:
    """The cases to which a sentence gives an earlier year, but for those in stretches that are `taken`."""
    for date in doc.dates_in(sentence):
        if not _in_past_year(date, doc):
            continue
        clause = _clause(doc, sentence, date)
        start, end = max(clause.start, date.start - REACH), min(clause.end, date.end + REACH)
        of_figure = _FIGURE.search(doc.body, max(clause.start, date.start - 40), date.start)
        if not of_figure and not any(a < end and start < b for a, b in taken):
            yield Statement(start, end, HistoryValue(form="case", date=date.value))


def _clause(doc: Doc, sentence: Sentence, date: DateMention) -> Span:
    """The clause of a date, with the next ones where it says next to nothing ("In 2020, during the pandemic, ...")."""
    clause = clause_at(sentence, Span(start=date.start, end=date.end), doc.language)
    while len(clause) < THIN and clause.end < sentence.end:
        after = clause_at(sentence, Span(start=clause.end, end=clause.end + 1), doc.language)
        if after.end <= clause.end:
            break
        clause = Span(start=clause.start, end=after.end)
    return clause


def _in_past_year(date: DateMention, doc: Doc) -> bool:
    value, published = date.value, doc.article.published
    if published is None or not value.day_known or value.approximate or date.phrase in _ROLES:
        return False
    gone = published.replace(tzinfo=None) - value.end > LONG_AGO
    return gone and value.precision in ("month", "year") and value.basis == "stated"
