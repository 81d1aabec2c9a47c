"""Claims of kind "history": statements of record."""

from collections.abc import Iterator

from crosscheck.extract.base import Extractor
from crosscheck.extract.clauses import clause_at
from crosscheck.extract.document import Doc, Draft, Sentence
from crosscheck.extract.events import events_in
from crosscheck.extract.history import Statement, statements_in
from crosscheck.extract.past_cases import cases_in
from crosscheck.model.base import Span
from crosscheck.model.values.spelling import fold
from crosscheck.safe.patterns import pattern

MAX_CLAIM = 180
STEM = 5
"""Letters by which two words of one language count as forms of one."""

NOUNS = 4
"""Words behind an ordinal of which the last is what it counts."""

WORD = 4
"""Letters of a word that may say what is told of."""

_WORD = pattern(r"[^\s,;:()\"“”«»]{1,60}")


def extract(doc: Doc) -> Iterator[Draft]:
    """One draft for each statement of record."""
    for sentence in doc.sentences:
        told = list(statements_in(doc, sentence))
        told += cases_in(doc, sentence, [(s.start, s.end) for s in told])
        for statement in told:
            yield _draft(doc, sentence, statement)


def _draft(doc: Doc, sentence: Sentence, statement: Statement) -> Draft:
    end = min(statement.end, statement.start + MAX_CLAIM, sentence.end)
    span = Span(start=statement.start, end=end)
    clause = clause_at(sentence, span, doc.language)
    whole = Span(start=sentence.start, end=sentence.end)
    events = events_in(doc, clause, span) or events_in(doc, whole, span)[:2]
    words, there = _content(doc, doc.body[min(clause.start, span.start) : max(clause.end, span.end)])
    counted = _counted(doc, doc.body[clause.start : span.start], doc.body[span.start : span.end])
    told = {"event": events[0] if events else "", "words": words, "there": there, "counted": counted}
    value = statement.value.model_copy(update=told)
    return Draft(kind="history", value=value, start=span.start, end=span.end, head=_head(doc, clause), events=events or None)


def _counted(doc: Doc, before: str, text: str) -> tuple[str, ...]:
    """What the ordinal of a statement counts: of "the second house fire in" the fire, of "kebakaran kedua" what stands before."""
    lexicon, small, events = doc.language.dates.history, doc.language.syntax.function_words, doc.language.events.words
    words = [w.lower() for w in _WORD.findall(text)]
    at = next((k for k, w in enumerate(words) if w in lexicon.ordinals), None)
    if at is None:
        return ()
    if doc.language.names.offices_first:
        noun = next(iter(words[:at][-1:] or _WORD.findall(before.lower())[-1:]), "")
    else:
        behind = words[at + 1 : at + 1 + NOUNS]
        ends = (
            w in small or w in lexicon.plain or (k and w.endswith(lexicon.participles) and w not in events)
            for k, w in enumerate(behind)
        )
        end = next((k for k, stops in enumerate(ends) if stops), len(behind))
        noun = behind[max(end - 1, 0)] if behind else ""
    if noun in lexicon.occasions:
        return ("time",)
    if len(noun) < WORD or not noun.isalpha() or noun in small or noun in lexicon.plain:
        return ()
    if doc.language.numbers.measures.nouns.get(noun, "").startswith("people"):
        return ("person",)
    return events.get(noun) or (f"={fold(noun)[:STEM]}",)


def _content(doc: Doc, text: str) -> tuple[tuple[str, ...], bool]:
    """The first letters of the words in a text that say what a statement of record is of, and whether one points to a place."""
    lexicon, small = doc.language.dates.history, doc.language.syntax.function_words
    words = fold(text).split()
    stems = [w[:STEM] for w in words if len(w) >= WORD and w.isalpha() and w not in lexicon.plain and w not in small]
    return tuple(dict.fromkeys(stems)), not lexicon.there.isdisjoint(words)


def _head(doc: Doc, clause: Span) -> str:
    words = _WORD.findall(doc.body[clause.start : clause.end])
    return " ".join(w for w in words if w.lower() not in doc.language.syntax.function_words)[:200]


EXTRACTOR = Extractor(kind="history", extract=extract)
