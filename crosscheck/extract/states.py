"""Finds how things stand in a text ("open=+", "condition=critical"), and what it says did not happen."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from operator import attrgetter
from typing import NamedTuple

from crosscheck.extract.document import Doc, Sentence
from crosscheck.extract.events import Hit, event_hits
from crosscheck.extract.status import Marker, markers
from crosscheck.extract.words import split
from crosscheck.lang import language_for
from crosscheck.lang.parts.events import GAP, MAX_GAP, EventLexicon, StatePhrase
from crosscheck.model.base import Span
from crosscheck.model.values.statement import WHICH
from crosscheck.safe.patterns import pattern

WORD = pattern(r"([^\W_]+(?:['’][^\W_]+)*)")
_JOIN = pattern(r"[\s-]{1,3}|(?<=\d)[.,]|%\s|\s[$£€]")
_BREAK = pattern(r"[,;:()\"“”]")
REACH = 5
"""Words after a negation within which a state is negated."""

REACH_OF_NO = 3
"""The same after "no" or "without", which belong to a noun."""

WIDE = 9
"""The same after a negation that opens the piece ("None of the tents was")."""

NEXT = 2
"""Words after those of a state with a negation among them within which its object begins."""

WINDOW = 6
"""Words on either side of a state or event that tell of what it is said."""

_OPPOSITE = {"+": "-", "-": "+"}
_start, _end = attrgetter("start"), attrgetter("end")


class Word(NamedTuple):
    """A word in lower case with its span in the text."""

    start: int
    end: int
    text: str


_word: Callable[[tuple[int, int, str]], Word] = partial(tuple.__new__, Word)


class Put(NamedTuple):
    """Where the words of a state start and end in the piece, whether a negation is among them, and whether one reaches them."""

    start: int
    end: int
    held: bool
    negated: bool


@dataclass(frozen=True, slots=True)
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


@lru_cache(maxsize=256)
def words_of(text: str) -> list[Word]:
    """The words of a text; parts of a hyphenated word count each. Remembered for all that reads a piece: never changed."""
    starts, ends, found = split(WORD, text)
    flat = [w.lower() for w in found] if "’" not in text else [w.lower().replace("’", "'") for w in found]
    return list(map(_word, zip(starts, ends, flat, strict=True)))


def said_in(doc: Doc, sentence: Sentence, piece: Span) -> Said:
    """What `piece` of `sentence` says; linear in the piece."""
    text = doc.body[piece.start : piece.end]
    lexicon = doc.language.events
    words = words_of(text)
    negations = _negations(doc, sentence, piece)
    meant = _meant_from(negations)
    states: dict[str, None] = {}
    taken: list[tuple[int, int]] = []
    around: dict[str, tuple[str, ...]] = {}
    put: dict[str, Put] = {}
    apart: dict[str, None] = {}
    denied_until = -1
    for k, length, phrase in _phrases(text, words, lexicon):
        span = words[k].start, words[k + length - 1].end
        free = [m for m in negations if m.cue.category != "negation" or not _inside(m, taken, span)]
        mine = _held_by(words[k : k + length], phrase)
        held = any(m.cue.category == "negation" and _inside(m, mine) for m in negations)
        known = phrase.state in put and _goes_with(words, put[phrase.state], k)
        taken += mine
        if span[0] >= meant or known:
            put[phrase.state] = put.get(phrase.state, Put(*span, held, False))._replace(end=span[1])
            continue
        joined = denied_until == k - 1 and words[k - 1].text in lexicon.either
        negated = joined or _is_negated(words, k, span, free, lexicon) != _split_by(words[k : k + length], phrase, negations)
        if negated and not joined:
            denied_until = k + length
        put[phrase.state] = Put(*span, held, negated) if phrase.state not in put else put[phrase.state]._replace(end=span[1])
        states[_mark(phrase, negated)] = None
        around[phrase.state] = _around(doc, words, span)
        apart |= dict.fromkeys([phrase.state] if _is_apart(text, words, span, negations, doc) else ())
    hits = [hit for hit in event_hits(doc.body, piece.start, piece.end, doc.language.code) if hit[0] < meant]
    events, denies, objects = _events(text, words, hits, negations, taken, doc)
    for start, end, names in hits:
        near = _around(doc, words, (start, end))
        around |= {"~" + name: near for name in names if "~" + name not in around}
        if _is_apart(text, words, (start, end), negations, doc):
            apart |= dict.fromkeys("~" + name for name in names)
    return Said(tuple(states), events, denies, around, tuple(apart), put, objects)


def _goes_with(words: list[Word], known: Put, k: int) -> bool:
    """Whether the words from `k` go on what is told of a state: inside its words, or what they deny ("no one wore a helmet")."""
    between = sum(known.end <= w.start < words[k].start for w in words)
    return words[k].start < known.end or (known.held and between < NEXT)


def _is_apart(text: str, words: list[Word], span: tuple[int, int], found: list[Marker], doc: Doc) -> bool:
    """Whether every negation of the piece stands in another clause than what is at `span`."""
    places = [(min(m.end, span[1]), max(m.start, span[0])) for m in found if m.cue.category == "negation"]
    return all(_are_parted(text, words, start, end, doc) for start, end in places)


def _are_parted(text: str, words: list[Word], start: int, end: int, doc: Doc) -> bool:
    joints = doc.language.syntax.joints
    return pattern_break(text, start, end) or any(w.text in joints for w in words if start <= w.start < end)


def stems_of(doc: Doc, words: list[Word]) -> tuple[str, ...]:
    """The base forms of the content words, each once."""
    function, base = doc.language.syntax.function_words, doc.language.events.base
    content = [w for _, _, w in words if w not in function and len(w) > 2 and not w.isdecimal()]
    return tuple(dict.fromkeys(map(base, content)))


def _around(doc: Doc, words: list[Word], span: tuple[int, int]) -> tuple[str, ...]:
    """The base forms of the content words within `WINDOW` words of a span."""
    first = bisect_right(words, span[0], key=_end)
    last = bisect_left(words, span[1], key=_start)
    return stems_of(doc, words[max(0, first - WINDOW) : first] + words[last : last + WINDOW])


def _phrases(text: str, words: list[Word], lexicon: EventLexicon) -> list[tuple[int, int, StatePhrase]]:
    """(first word, number of words, phrase) of each state phrase, left to right, the longest at each place.

    One phrase may speak of two states: of the longest at a place all count; one that lies inside another does not, unless it
    begins in the other's gap.
    """
    found: list[tuple[int, int, StatePhrase]] = []
    reached, opening = 0, lexicon.openings
    for k, word in enumerate(words):
        if word.text not in opening:
            continue
        hits = [(n, p) for p in _candidates(words, k, lexicon) if (n := _fit(text, words, k, p))]
        longest = max((n for n, _ in hits), default=0)
        if k + longest > reached:
            best = [(k, n, p) for n, p in hits if n == longest]
            found += best
            reached = max(reached, k + (longest if any(GAP not in p.words for _, _, p in best) else 1))
    return found


def _candidates(words: list[Word], k: int, lexicon: EventLexicon) -> tuple[StatePhrase, ...]:
    single = lexicon.states.get(words[k].text, ())
    if k + 1 == len(words):
        return single
    return single + lexicon.states.get(f"{words[k].text} {words[k + 1].text}", ())


def _fit(text: str, words: list[Word], k: int, phrase: StatePhrase) -> int:
    """How many words from `k` the phrase covers, 0 if it does not stand there."""
    position, gap = k, 0
    for place in phrase.words:
        if place is GAP:
            gap = MAX_GAP
            continue
        while gap and position < len(words) and words[position].text not in place:
            position, gap = position + 1, gap - 1
        if position >= len(words) or words[position].text not in place or not _joined(text, words, k, position):
            return 0
        position, gap = position + 1, 0
    return 0 if _goes_on(text, words[position - 1].end) else position - k


def _goes_on(text: str, end: int) -> bool:
    """Whether a hyphen ties the word that ends at `end` to another: "open-air" is not open."""
    return text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha()


def _joined(text: str, words: list[Word], first: int, last: int) -> bool:
    """Whether only blanks and hyphens stand between the words `first`..`last`."""
    return all(_JOIN.fullmatch(text, words[n].end, words[n + 1].start) for n in range(first, last))


def _negations(doc: Doc, sentence: Sentence, piece: Span) -> list[Marker]:
    """The negations within `piece`, with offsets in its text, and what stops them."""
    shift = piece.start - sentence.start
    found = markers(sentence.text, doc.language.code)
    return [
        Marker(m.start - shift, m.end - shift, m.cue)
        for m in found
        if m.cue.category in ("negation", "purpose", "stop") and 0 <= m.start - shift < len(piece)
    ]


def _meant_from(found: list[Marker]) -> float:
    """Where the piece goes over to what is meant to be ("to prevent"), which nobody says is so; infinity if it does not."""
    return min((m.start for m in found if m.cue.category == "purpose"), default=float("inf"))


def _is_negated(words: list[Word], k: int, span: tuple[int, int], found: list[Marker], lexicon: EventLexicon) -> bool:
    """Whether an odd number of negations in front of word `k` reach it; those inside the phrase are part of it."""
    before = [m for m in found if m.cue.category == "negation" and m.end <= span[0] and _reaches(words, k, m, found, lexicon)]
    return len([m for m in before if not _is_circumstance(words, k, m, lexicon)]) % 2 == 1


def _is_circumstance(words: list[Word], k: int, marker: Marker, lexicon: EventLexicon) -> bool:
    """Whether word `k` is of what something else was denied for or after: "nobody resigned over an accident" tells of one."""
    between = [w.text for w in words[:k] if w.start >= marker.end]
    return len(between) > 2 and any(w in lexicon.causing for w in between[1:][-2:])


def _held_by(words: list[Word], phrase: StatePhrase) -> list[tuple[int, int]]:
    """Where the words of a phrase stand: what stands in its gap is no part of it."""
    if GAP not in phrase.words:
        return [(words[0].start, words[-1].end)]
    return [(w.start, w.end) for w in words if w.text in _fixed(phrase)]


def _fixed(phrase: StatePhrase) -> frozenset[str]:
    return frozenset[str]().union(*(place for place in phrase.words if place is not GAP))


def _split_by(words: list[Word], phrase: StatePhrase, found: list[Marker]) -> bool:
    """Whether a negation stands in the gap of a phrase ("wages have not been paid"): it is no part of it, and denies it."""
    if GAP not in phrase.words:
        return False
    fixed = _fixed(phrase)
    inside = (m for m in found if m.cue.category == "negation" and words[0].end <= m.start and m.end <= words[-1].start)
    return any(all(w.text not in fixed for w in words if m.start <= w.start < m.end) for m in inside)


def _reaches(words: list[Word], k: int, marker: Marker, found: list[Marker], lexicon: EventLexicon) -> bool:
    passed = [w.text for w in words[: k + 1] if w.start >= marker.end]
    between = len(passed) - 1
    if marker.cue.direction == "forward" and any(w in lexicon.helping for w in passed[-2:]) and between <= WIDE:
        between = 1
    wide = _denies_all(words, marker, lexicon)
    stopped = any(s.cue.category == "stop" and marker.end <= s.start < words[k].start for s in found)
    reach = REACH_OF_NO if marker.cue.direction == "forward" else REACH
    return between < (WIDE if wide else reach) and not stopped


def _mark(phrase: StatePhrase, negated: bool) -> str:
    if not negated or phrase.state.startswith(WHICH):
        return f"{phrase.state}={phrase.value}"
    opposite = _OPPOSITE.get(phrase.value)
    return f"{phrase.state}={opposite}" if opposite else f"{phrase.state}!{phrase.value}"


def _events(
    text: str, words: list[Word], hits: Sequence[Hit], found: list[Marker], taken: list[tuple[int, int]], doc: Doc
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """The events that happen, what does not, and which of these are objects of a denied verb."""
    meant = _meant_from(found)
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
        reach = REACH if _denies_all(words, marker, lexicon) else 2
        return sum(marker.end <= w.start < start and w.text not in lexicon.light | lexicon.helping for w in words) <= reach
    after = [w.text for w in words if w.start >= marker.end][:3]
    between = sum(end <= w.start < marker.start for w in words)
    return between <= 4 and bool(lexicon.light & set(after[:2])) and not _are_parted(text, words, end, marker.start, doc)


def _said_of(words: list[Word], marker: Marker, start: int, doc: Doc) -> bool:
    """Whether what is denied comes before the event at `start`, of which it is only said ("no arrests over the fire")."""
    lexicon, empty = doc.language.events, doc.language.syntax.function_words | doc.language.events.light
    between = [w.text for w in words if marker.end <= w.start < start]
    denied = next((k for k, w in enumerate(between) if w not in empty and w not in lexicon.helping), len(between))
    return any(w in lexicon.linking or w in lexicon.asking for w in between[denied + 1 :])


def _denies_all(words: list[Word], marker: Marker, lexicon: EventLexicon) -> bool:
    """Whether a negation opens the piece and denies all of it ("None of the tents was"), or speaks of none at all."""
    opening = " ".join(w.text for w in words[:2])
    if words and marker.start <= words[0].start and any(f"{opening} ".startswith(f"{n} ") for n in lexicon.nobody):
        return True
    return marker.cue.words in lexicon.none


def pattern_break(text: str, start: int, end: int) -> bool:
    """Whether punctuation parts two places of a text."""
    return _BREAK.search(text, start, end) is not None if start < end else False


def _word_after(text: str, words: list[Word], marker: Marker, doc: Doc) -> Word | None:
    """The first content word after the negation of a verb; names and numbers are left out."""
    lexicon, empty = doc.language.events, doc.language.syntax.function_words
    if marker.cue.direction == "forward" or pattern_break(text, marker.end, min(marker.end + 3, len(text))):
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
