"""Finds how things stand in a text ("open=+", "condition=critical"), and what it says did not happen."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from typing import NamedTuple

from crosscheck.extract.deeds import deeds_in
from crosscheck.extract.document import Doc, Sentence
from crosscheck.extract.events import Hit, event_hits
from crosscheck.extract.negations import REACH, denies_all, held_by, is_negated, meant_from, negations_in, split_by
from crosscheck.extract.state_phrases import phrases
from crosscheck.extract.state_words import Row, Word, are_parted, bases_of, each_once, is_break, row_of
from crosscheck.extract.status import Marker
from crosscheck.lang import language_for
from crosscheck.lang.parts.events import EventLexicon, StatePhrase
from crosscheck.model.base import Span
from crosscheck.model.values.statement import WHICH

NEXT = 2
"""Words after those of a state with a negation among them within which its object begins."""

NEAR_VALUE = 2
"""Words between a negation and one of several values of a state that it denies, at most."""

WINDOW = 6
"""Words on either side of a state or event that tell of what it is said."""

_OPPOSITE = {"+": "-", "-": "+"}

_start, _end = attrgetter("start"), attrgetter("end")


class Put(NamedTuple):
    """Where the words of a state start and end in the piece, whether a negation is among them, and whether one reaches them."""

    start: int
    end: int
    held: bool
    negated: bool


@dataclass(slots=True)
class Said:
    """What a piece of text says: states, events that happen, what does not, what no negation is near (see StatementValue).

    `put` tells of each state how it is put, the first time that it is told, `objects` which denied events are objects of a verb.
    """

    states: tuple[str, ...]
    events: tuple[str, ...]
    denies: tuple[str, ...]
    around: dict[str, tuple[str, ...]]
    apart: tuple[str, ...]
    put: dict[str, Put]
    objects: tuple[str, ...] = ()


def said_in(doc: Doc, sentence: Sentence, piece: Span) -> Said:
    """What `piece` of `sentence` says; linear in the piece."""
    text = doc.body[piece.start : piece.end]
    row = row_of(text)
    words, bases = row.words, bases_of(doc, row.texts)
    negations = negations_in(doc, sentence, piece)
    told = _told_in(text, row, negations, doc.language.events)
    around: dict[str, tuple[str, ...]] = {}
    apart: dict[str, None] = {}
    for _, state, span in told.marks:
        around[state] = _around(words, bases, span)
        if _is_apart(text, words, span, negations, doc):
            apart[state] = None
    meant = meant_from(negations)
    hits = [hit for hit in event_hits(doc.body, piece.start, piece.end, doc.language.code) if hit[0] < meant]
    hits += deeds_in(text, words, doc.language.events)
    events, denies, objects = _events(text, words, hits, negations, told.taken, doc)
    for start, end, names in hits:
        near = _around(words, bases, (start, end))
        is_apart = _is_apart(text, words, (start, end), negations, doc)
        for name in names:
            around.setdefault("~" + name, near)
            if is_apart:
                apart["~" + name] = None
    return Said(_marks(told), events, denies, around, tuple(apart), told.put, objects)


def states_in(doc: Doc, sentence: Sentence, piece: Span) -> tuple[str, ...]:
    """How `piece` of `sentence` says that things stand: the states of `said_in` alone."""
    text = doc.body[piece.start : piece.end]
    return _marks(_told_in(text, row_of(text), negations_in(doc, sentence, piece), doc.language.events))


class _Told(NamedTuple):
    """The states that a piece tells of: the mark, the state and the place of each in order; how each is put; where the words
    of states stand."""

    marks: list[tuple[str, str, tuple[int, int]]]
    put: dict[str, Put]
    taken: list[tuple[int, int]]


def _marks(told: _Told) -> tuple[str, ...]:
    return tuple(dict.fromkeys([mark for mark, _, _ in told.marks]))


def _told_in(text: str, row: Row, negations: list[Marker], lexicon: EventLexicon) -> _Told:
    words = row.words
    marks, put, taken = told = _Told([], {}, [])
    meant = meant_from(negations)
    denied_until = -1
    for k, length, phrase in phrases(text, row, lexicon):
        span = words[k].start, words[k + length - 1].end
        free, held = negations, False
        if negations:
            free = [m for m in negations if m.cue.category != "negation" or not _inside(m, taken, span)]
            mine = held_by(words[k : k + length], phrase)
            held = any(m.cue.category == "negation" and _inside(m, mine) for m in negations)
            taken += mine
        before = put.get(phrase.state)
        if span[0] >= meant or (before is not None and _goes_with(words, before, k)):
            put[phrase.state] = (before or Put(*span, held, False))._replace(end=span[1])
            continue
        joined = denied_until == k - 1 and words[k - 1].text in lexicon.either
        negated = joined or is_negated(words, k, span, free, lexicon) != split_by(words[k : k + length], phrase, negations)
        if negated and not joined:
            denied_until = k + length
        put[phrase.state] = Put(*span, held, negated) if before is None else before._replace(end=span[1])
        if not (negated and not joined and phrase.value not in _OPPOSITE and _is_far(words, span, free)):
            marks.append((_mark(phrase, negated), phrase.state, span))
    return told


def _is_far(words: list[Word], span: tuple[int, int], found: list[Marker]) -> bool:
    """Whether the negation in front of one of several values stands too far off to be of it: "not hurt in the robbery" tells
    of no other motive."""
    ends = [m.end for m in found if m.cue.category == "negation" and m.end <= span[0]]
    return bool(ends) and sum(ends[-1] <= w.start < span[0] for w in words) > NEAR_VALUE


def _goes_with(words: list[Word], known: Put, k: int) -> bool:
    """Whether the words from `k` go on what is told of a state: inside its words, or what they deny ("no one wore a helmet")."""
    between = sum(known.end <= w.start < words[k].start for w in words)
    return words[k].start < known.end or (known.held and between < NEXT)


def _is_apart(text: str, words: list[Word], span: tuple[int, int], found: list[Marker], doc: Doc) -> bool:
    """Whether every negation of the piece stands in another clause than what is at `span`."""
    if not found:
        return True
    places = [(min(m.end, span[1]), max(m.start, span[0])) for m in found if m.cue.category == "negation"]
    return all(are_parted(text, words, start, end, doc) for start, end in places)


def _around(words: list[Word], bases: list[str], span: tuple[int, int]) -> tuple[str, ...]:
    """The base forms of the content words within `WINDOW` words of a span."""
    first = bisect_right(words, span[0], key=_end)
    last = bisect_left(words, span[1], key=_start)
    return each_once(bases[max(0, first - WINDOW) : first] + bases[last : last + WINDOW])


def _mark(phrase: StatePhrase, negated: bool) -> str:
    if not negated or phrase.state.startswith(WHICH):
        return f"{phrase.state}={phrase.value}"
    opposite = _OPPOSITE.get(phrase.value)
    return f"{phrase.state}={opposite}" if opposite else f"{phrase.state}!{phrase.value}"


def _events(
    text: str, words: list[Word], hits: Sequence[Hit], found: list[Marker], taken: list[tuple[int, int]], doc: Doc
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """The events that happen, what does not, and which of these are objects of a denied verb."""
    if not found:
        return tuple(dict.fromkeys([name for _, _, names in hits for name in names])), (), ()
    meant = meant_from(found)
    denied = [m for m in found if m.cue.category == "negation" and m.start < meant and not _inside(m, taken)]
    happens: dict[str, None] = {}
    fails: dict[str, None] = {}
    verbs = [(marker, _word_after(text, words, marker, doc)) for marker in denied]
    objects: dict[str, None] = {}
    for start, end, names in hits:
        by = [m for m in denied if _hits(text, words, m, start, end, found, doc)]
        target = fails if by else happens
        target |= dict.fromkeys(names)
        if by and all(any(m is n and v and n.end <= v.start < start for n, v in verbs) for m in by):
            objects |= dict.fromkeys(names)
    fails |= dict.fromkeys("w:" + doc.language.events.base(v.text) for _, v in verbs if v)
    return tuple(happens), tuple(fails), tuple(objects)


def _inside(marker: Marker, taken: list[tuple[int, int]], span: tuple[int, int] = (0, 0)) -> bool:
    """Whether a negation is among the words of a state that are `taken`, but not of one whose end begins what is at `span`."""
    return any(a <= marker.start < b and not a < span[0] < b < span[1] for a, b in taken)


def _hits(text: str, words: list[Word], marker: Marker, start: int, end: int, found: list[Marker], doc: Doc) -> bool:
    """Whether a negation denies the event at `start`..`end`: it follows at once, or goes before "was not held"."""
    lexicon = doc.language.events
    if any(s.cue.category == "stop" and min(marker.end, end) <= s.start < max(marker.start, start) for s in found):
        return False
    if marker.end <= start:
        if _said_of(words, marker, start, doc):
            return False
        reach = REACH if denies_all(words, marker, lexicon) else 2
        between = [w.text for w in words if marker.end <= w.start < start]
        return sum(w not in lexicon.light and w not in lexicon.helping for w in between) <= reach
    after = [w.text for w in words if w.start >= marker.end][:3]
    near = sum(end <= w.start < marker.start for w in words) <= 4
    return near and bool(lexicon.light & set(after[:2])) and not are_parted(text, words, end, marker.start, doc)


def _said_of(words: list[Word], marker: Marker, start: int, doc: Doc) -> bool:
    """Whether what is denied comes before the event at `start`, of which it is only said ("no arrests over the fire")."""
    lexicon, function = doc.language.events, doc.language.syntax.function_words
    between = [w.text for w in words if marker.end <= w.start < start]
    empty = [w in function or w in lexicon.light or w in lexicon.helping for w in between]
    denied = empty.index(False) if False in empty else len(between)
    return any(w in lexicon.linking or w in lexicon.asking for w in between[denied + 1 :])


def _word_after(text: str, words: list[Word], marker: Marker, doc: Doc) -> Word | None:
    """The first content word after the negation of a verb; names and numbers are left out."""
    lexicon, empty = doc.language.events, doc.language.syntax.function_words
    if marker.cue.direction == "forward" or is_break(text, marker.end, min(marker.end + 3, len(text))):
        return None
    after = [w for w in words if w.start >= marker.end][:2]
    if after and after[0].text in lexicon.linking:
        return None
    content = [w for w in after if len(w.text) > 3 and w.text not in lexicon.light and w.text not in empty]
    first = content[0] if content else None
    return first if first and not text[first.start].isupper() and first.text not in _numbers_of(doc.language.code) else None


@cache
def _numbers_of(code: str) -> frozenset[str]:
    """The plain words for numbers of a language."""
    numerals = language_for(code).numbers.numerals
    return frozenset({*numerals.small, *numerals.tens, *numerals.hundreds, *numerals.scales, *numerals.vague})
