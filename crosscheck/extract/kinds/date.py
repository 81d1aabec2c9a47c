"""Claims of kind "date": when something happened, with the words around it that say what; and of kind "weekday": a weekday
that does not fit the date beside it."""

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache

from crosscheck.extract.base import Extractor
from crosscheck.extract.clauses import clause_at
from crosscheck.extract.date_parts import PARTS
from crosscheck.extract.document import DateMention, Doc, Draft, Sentence
from crosscheck.extract.events import events_in
from crosscheck.lang import language_for
from crosscheck.model.base import Span
from crosscheck.model.values import DateValue
from crosscheck.safe.patterns import pattern

MAX_CLAIM = 90
"""Code points of evidence: the date with the words before it, or after it where it opens the clause."""

MAX_CLAUSE = 240
OPENING = 40
"""A date that begins this near to the start of a sentence opens it."""

MIN_CONTENT = 3
MOST_EVENTS = 3
_WORDS_BEFORE, _WORDS_AFTER = 8, 5
_AS_OF_REACH = 60
_COUNT = pattern(
    r"(?<![\w.,/])\d{1,3}(?:[.,]\d{3}){0,3}(?![\w/:.-]|,\d)|\b(?:hundreds|thousands|dozens|ratusan|ribuan|puluhan)\b"
)
_PASSIVE = frozenset({"was", "were", "been", "are", "being"})
"""Before a verb of speech these make an event of it: "staff were told at ten"."""
_CALLED_OUT = frozenset("responded respond reported called".split())
"""Right before a time of day these are no speech: "officers responded about 9 p.m.", "a shooting reported at noon"."""
_MADE_KNOWN = frozenset("identified diidentifikasi".split())
"""Right before a date these tell when something was made known: "he was identified on Monday"."""
MOST_SPEAKER = 4
"""Words that may open a sentence before the day on which its subject spoke: "Harlan police on Monday said"."""
_RELATIVES = frozenset({"which", "that", "who", "yang"})
_COMMA = pattern(r",\s{1,3}(?:\w{2,4}\s{1,2})?$")
_WHEN = pattern(r",?\s{1,3}(?:when|ketika|saat|sewaktu|tatkala)\s")
_LETTERS = pattern(r"[^\W\d_]{3}")
_WORD = pattern(r"[^\s,;:()\"“”«»]{1,60}")
_WEAK = frozenset({"morning", "midday", "afternoon", "evening", "night", "small_hours", "late_afternoon", "early_morning"})


def extract(doc: Doc) -> Iterator[Draft]:
    """One draft for each date that may tell when something happened, and one for each weekday that does not fit."""
    of_page = -LABEL
    for number, mention in enumerate(doc.dates):
        if not weekday_fits(mention.value):
            yield Draft(kind="weekday", value=mention.value, start=mention.start, end=mention.end)
        sentence = doc.sentence_at(mention.start)
        if mention.start - of_page <= BESIDE or _is_of_page(doc, mention):
            of_page = mention.end
            continue
        if sentence is None or mention.phrase == "dateline" or _says_little(mention.value):
            continue
        clause = _clause(doc, sentence, mention)
        start, end = _evidence(doc, sentence, clause, number)
        yield Draft(
            kind="date",
            value=mention.value,
            start=start,
            end=end,
            head=_head(doc, clause, mention),
            events=_events(doc, sentence, clause, mention),
            scope=_scope(doc, sentence, mention, clause),
        )


LABEL, BESIDE = 24, 4
"""Characters in which the label of a date of the page stands before it, and between such a date and its time of day."""


def _is_of_page(doc: Doc, mention: DateMention) -> bool:
    """Whether a date is that of a page or a picture, by a label with a capital before it: "(Published Sunday, Oct. 30)"."""
    before = doc.body[max(0, mention.start - LABEL) : mention.start].rstrip(" :\u00a0").split()
    pages = doc.language.pages
    for length in (1, 2):
        words = before[-length:]
        label = " ".join(words).strip("(|").lower()
        if words and words[0].strip("(|")[:1].isupper() and label in (*pages.published, *pages.updated):
            return True
    return False


def _clause(doc: Doc, sentence: Sentence, mention: DateMention) -> Span:
    """The clause of a date. A date that stands apart ("..., Bogor, Monday (14/7)" or "On Monday, ...") goes with the clause
    before it, or with the next one where it opens the sentence."""
    clause = clause_at(sentence, Span(start=mention.start, end=mention.end), doc.language)
    while _thin(doc, clause, mention):
        opens = mention.start - sentence.start <= OPENING
        wider = _next(doc, sentence, clause) if opens else _previous(doc, sentence, clause)
        if wider is None or len(wider) > MAX_CLAUSE:
            break
        clause = wider
    return clause


def _previous(doc: Doc, sentence: Sentence, clause: Span) -> Span | None:
    if clause.start <= sentence.start:
        return None
    before = clause_at(sentence, Span(start=clause.start - 1, end=clause.start), doc.language)
    return Span(start=before.start, end=clause.end) if before.start < clause.start else None


def _next(doc: Doc, sentence: Sentence, clause: Span) -> Span | None:
    if clause.end >= sentence.end:
        return None
    after = clause_at(sentence, Span(start=clause.end, end=clause.end + 1), doc.language)
    return Span(start=clause.start, end=after.end) if after.end > clause.end else None


def _thin(doc: Doc, clause: Span, mention: DateMention) -> bool:
    """Whether a clause says nothing of what happened."""
    span = Span(start=mention.start, end=mention.end)
    return not events_in(doc, clause, span) and len(_content(doc, clause, mention)) < MIN_CONTENT


def _events(doc: Doc, sentence: Sentence, clause: Span, mention: DateMention) -> tuple[str, ...] | None:
    """What the clause tells of; for a date after a comma, or in a clause without an event, also what the sentence tells of
    before it. None if nothing names an event."""
    span = Span(start=mention.start, end=mention.end)
    told = events_in(doc, clause, span)
    told = tuple(dict.fromkeys((*told, *_defining(doc, sentence, mention))))
    if told and not _after_comma(doc, sentence, mention) and not _relative(doc, clause):
        return told
    before = events_in(doc, Span(start=sentence.start, end=mention.start), span)
    found = tuple(dict.fromkeys((*told, *before[:MOST_EVENTS])))
    return found or _told_next(doc, sentence, mention) or _told_before(doc, clause) or None


def _told_next(doc: Doc, sentence: Sentence, mention: DateMention) -> tuple[str, ...]:
    """What the next sentence tells of, behind one that is no more than a date ("18.00. The last row goes home.")."""
    rest = doc.body[sentence.start : mention.start] + doc.body[mention.end : sentence.end]
    if _LETTERS.search(rest) or sentence.index + 1 >= len(doc.sentences):
        return ()
    behind = doc.sentences[sentence.index + 1]
    return events_in(doc, Span(start=behind.start, end=behind.end), Span(start=behind.start, end=behind.start))[:MOST_EVENTS]


def _told_before(doc: Doc, clause: Span) -> tuple[str, ...]:
    """What the article opens with, for a clause that only points back to it ("the incident", "kejadian itu")."""
    words = {w.lower() for w in _WORD.findall(doc.body[clause.start : clause.end])}
    if words.isdisjoint(doc.language.events.generic) or not doc.sentences:
        return ()
    lead = doc.sentences[0]
    return events_in(doc, Span(start=lead.start, end=lead.end), Span(start=lead.start, end=lead.start))[:MOST_EVENTS]


def _defining(doc: Doc, sentence: Sentence, mention: DateMention) -> tuple[str, ...]:
    """What the clause that explains a date tells of ("in the spring of 2023, when he was arrested")."""
    when = _WHEN.match(doc.body, mention.end, sentence.end)
    if when is None:
        return ()
    clause = clause_at(sentence, Span(start=when.end(), end=min(when.end() + 1, sentence.end)), doc.language)
    return events_in(doc, Span(start=when.end(), end=max(clause.end, when.end())), Span(start=mention.start, end=mention.end))


def _relative(doc: Doc, clause: Span) -> bool:
    """Whether a clause tells more of what the words before it name ("the session, which ended on Sunday")."""
    first = _WORD.search(doc.body, clause.start, clause.end)
    return first is not None and first.group().lower() in _RELATIVES


def _after_comma(doc: Doc, sentence: Sentence, mention: DateMention) -> bool:
    """Whether a comma, and a preposition at most, stands before a date: then it dates the sentence, not the last clause."""
    return bool(_COMMA.search(doc.body, max(sentence.start, mention.start - 12), mention.start))


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


def _scope(doc: Doc, sentence: Sentence, mention: DateMention, clause: Span) -> tuple[str, ...]:
    """What a date is of an event: its start, its end, a limit; "said" is the day on which somebody spoke, "as-of" the day
    of a count or a state, not of an event."""
    if _said(doc, sentence, mention):
        return ("said",)
    if _is_as_of(doc, sentence, mention, clause):
        return ("as-of",)
    timed = mention.value.precision in ("minute", "hour", "part-of-day")
    roles = {"since": "start", "until": "end"} if timed else {"since": "start", "from": "start", "until": "end", "by": "limit"}
    role = (roles[mention.phrase],) if mention.phrase in roles else _edge(doc, sentence, mention) if timed else ()
    return (*role, "further") if _is_further(doc, mention, clause) else role


def _edge(doc: Doc, sentence: Sentence, mention: DateMention) -> tuple[str, ...]:
    """Whether the verb right before a time of day makes it that of a beginning or of an end ("ended at", "dimulai pukul")."""
    small, events = doc.language.syntax.function_words, doc.language.events.words
    before = _WORD.findall(doc.body[max(sentence.start, mention.start - 40) : mention.start])
    verb = next((w for w in reversed([w.lower() for w in before]) if w not in small), "")
    told = {"start", "end"}.intersection(events.get(verb, ()))
    return (f"{told.pop()}s",) if len(told) == 1 else ()


def _is_further(doc: Doc, mention: DateMention, clause: Span) -> bool:
    """Whether the words before a date in its clause make what it tells one of several such things ("another man was shot")."""
    return bool(_one_of_several(doc.language.code).search(doc.body, clause.start, max(clause.start, mention.start)))


def _said(doc: Doc, sentence: Sentence, mention: DateMention) -> bool:
    """Whether a verb of speech stands right before a date ("the mayor said on Monday", "ujarnya, Senin"), or what was said or
    written right behind it ("a Monday morning email"), or the verb where the date parts it from its subject ("police on Monday
    said")."""
    quotes = doc.language.quotes
    behind = _WORD.match(doc.body, min(mention.end + 1, sentence.end), sentence.end)
    next_word = behind.group().lower() if behind and doc.body[mention.end : mention.end + 1] == " " else ""
    if next_word in quotes.speech_nouns:
        return True
    if next_word in quotes.cues and len(doc.body[sentence.start : mention.start].split()) <= MOST_SPEAKER:
        return True
    before = _WORD.findall(doc.body[max(sentence.start, mention.start - 40) : mention.start])
    words = [w.lower() for w in before if len(w) > 2][-2:]
    if mention.value.precision in ("minute", "hour") and _COMMA.search(
        doc.body, max(sentence.start, mention.start - 12), mention.start
    ):
        return False
    if words[-1:] and words[-1] in _MADE_KNOWN:
        return True
    if len(words) > 1 and words[0] in _PASSIVE:
        return False
    if mention.value.precision in ("minute", "hour") and not _CALLED_OUT.isdisjoint(words[-1:]):
        return False
    met = language_for(doc.language.code).dates.met
    return any(w in quotes.cues or w in quotes.self_cues for w in words[-1:]) or not met.isdisjoint(words)


def _is_as_of(doc: Doc, sentence: Sentence, mention: DateMention, clause: Span) -> bool:
    """Whether a date tells when a count or a state held ("2,140 people by Sunday", "up from 300 on Monday")."""
    if mention.phrase == "since" and _several(doc, clause):
        return True
    if mention.phrase == "as of" or _before_figures(doc.language.code).search(
        doc.body[_floor(sentence, mention) : mention.start]
    ):
        return True
    return mention.phrase in ("until", "by") and _counts(doc, sentence, mention, clause)


_HAPPENINGS = frozenset("attacks incidents crimes fires crashes collisions accidents quakes floods storms times deaths".split())
"""Measures of what may happen several times."""


def _several(doc: Doc, clause: Span) -> bool:
    """Whether the clause counts several things: what has been since a day is then no one event ("three fires since Friday")."""
    inside = (q for q in doc.quantities if clause.start <= q.start and q.end <= clause.end)
    return any(q.value.low > 1 and q.value.measure.partition(":")[0] in _HAPPENINGS for q in inside)


def _floor(sentence: Sentence, mention: DateMention) -> int:
    return max(sentence.start, mention.start - _AS_OF_REACH)


def _counts(doc: Doc, sentence: Sentence, mention: DateMention, clause: Span) -> bool:
    """Whether a number outside all dates stands in the clause of a date, or right after the date that opens it."""
    end = min(sentence.end, max(clause.end, mention.end + _AS_OF_REACH))
    dates = [d for d in doc.dates if d.start < end and d.end > clause.start]
    return any(not any(d.start <= m.start() < d.end for d in dates) for m in _COUNT.finditer(doc.body, clause.start, end))


@cache
def _one_of_several(code: str) -> re.Pattern[str]:
    words = "|".join(language_for(code).dates.further)
    return pattern(rf"\b(?:{words})\b", re.IGNORECASE)


@cache
def _before_figures(code: str) -> re.Pattern[str]:
    """The words of a language that make the date after them the day of a figure or a state."""
    words = "|".join(language_for(code).dates.as_of)
    return pattern(rf"\b(?:{words})(?: (?:early|late))?(?: on)?\s$", re.IGNORECASE)


def _evidence(doc: Doc, sentence: Sentence, clause: Span, number: int) -> tuple[int, int]:
    """The date with the words before it in its clause, or after it if there are hardly any; no other date is taken in."""
    mention = doc.dates[number]
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


def _content(doc: Doc, clause: Span, mention: DateMention) -> list[str]:
    """The words of a clause outside the date that carry content of their own."""
    words = _WORD.findall(doc.body[clause.start : mention.start] + " " + doc.body[mention.end : clause.end])
    return [w for w in words if w.lower() not in doc.language.syntax.function_words]


def _head(doc: Doc, clause: Span, mention: DateMention) -> str:
    """The clause without the date: what happened."""
    return " ".join(_content(doc, clause, mention))[:200]


EXTRACTOR = Extractor(kind="date", extract=extract)
