"""Claims of kind "date": when something happened, with the words around it that say what; and of kind "weekday": a weekday
that does not fit the date beside it."""

from collections.abc import Iterator
from datetime import timedelta

from crosscheck.extract.base import Extractor
from crosscheck.extract.clauses import clause_at
from crosscheck.extract.date_parts import PARTS
from crosscheck.extract.document import DateMention, Doc, Draft, Sentence
from crosscheck.model.base import Span
from crosscheck.model.values import DateValue
from crosscheck.safe.patterns import pattern

MAX_CLAIM = 90
"""Code points of evidence: the date with the words before it, or after it where it opens the clause."""

_WORDS_BEFORE, _WORDS_AFTER = 6, 5
_WORD = pattern(r"[^\s,;:()\"“”«»]{1,60}")
_WEAK = frozenset({"morning", "midday", "afternoon", "evening", "night", "small_hours", "late_afternoon", "early_morning"})


def extract(doc: Doc) -> Iterator[Draft]:
    """One draft for each date that may tell when something happened, and one for each weekday that does not fit."""
    for number, mention in enumerate(doc.dates):
        if not weekday_fits(mention.value):
            yield Draft(kind="weekday", value=mention.value, start=mention.start, end=mention.end)
        sentence = doc.sentence_at(mention.start)
        if sentence is None or mention.phrase == "dateline" or _says_little(mention.value):
            continue
        start, end = _evidence(doc, sentence, number)
        head = _head(doc, sentence, mention)
        yield Draft(kind="date", value=mention.value, start=start, end=end, head=head, scope=_scope(mention))


def weekday_fits(value: DateValue) -> bool:
    """Whether the weekday that the text names is that of the day it names beside it."""
    if value.weekday is None or value.basis not in ("stated", "published") or not value.day_known:
        return True
    if value.end - value.start > timedelta(days=1, hours=8):
        return True
    return value.start.weekday() == value.weekday


def _says_little(value: DateValue) -> bool:
    """A bare "in the afternoon" tells too little to compare."""
    if value.day_known or value.precision != "part-of-day":
        return False
    minutes = (value.start.hour * 60 + value.start.minute, int((value.end - value.start).total_seconds()) // 60)
    return any(minutes == (PARTS[name][0], PARTS[name][1] - PARTS[name][0]) for name in _WEAK)


def _scope(mention: DateMention) -> tuple[str, ...]:
    """What a date is of an event: its start, its end, or a limit."""
    roles = {"since": "start", "from": "start", "until": "end", "by": "limit", "before": "limit", "after": "limit"}
    return (roles[mention.phrase],) if mention.phrase in roles else ()


def _evidence(doc: Doc, sentence: Sentence, number: int) -> tuple[int, int]:
    """The date with the words before it in its clause, or after it if there are hardly any; no other date is taken in."""
    mention = doc.dates[number]
    clause = clause_at(sentence, Span(start=mention.start, end=mention.end), doc.language)
    floor = max([clause.start, *(d.end for d in doc.dates[max(0, number - 3) : number])])
    before = list(_WORD.finditer(doc.body, floor, mention.start)) if floor < mention.start else []
    room = MAX_CLAIM - (mention.end - mention.start)
    start = next((m.start() for m in before[-_WORDS_BEFORE:] if mention.start - m.start() <= room), mention.start)
    if len(before) >= 2:
        return start, mention.end
    ceiling = min([sentence.end, *(d.start for d in doc.dates[number + 1 : number + 4] if d.start >= mention.end)])
    after = list(_WORD.finditer(doc.body, mention.end, ceiling))[:_WORDS_AFTER]
    fitting = [m.end() for m in after if m.end() - start <= MAX_CLAIM]
    return start, max([mention.end, *fitting])


def _head(doc: Doc, sentence: Sentence, mention: DateMention) -> str:
    """The clause without the date: what happened."""
    clause = clause_at(sentence, Span(start=mention.start, end=mention.end), doc.language)
    words = _WORD.findall(doc.body[clause.start : mention.start] + " " + doc.body[mention.end : clause.end])
    return " ".join(w for w in words if w.lower() not in doc.language.syntax.function_words)[:200]


EXTRACTOR = Extractor(kind="date", extract=extract)
