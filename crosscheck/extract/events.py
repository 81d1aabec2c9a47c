"""Finds language-free event classes ("death", "arrival") in a clause."""

from bisect import bisect_left
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from crosscheck.extract.document import Doc
from crosscheck.extract.words import Words, split
from crosscheck.lang import language_for
from crosscheck.lang.parts.events import EventPhrase
from crosscheck.model.base import Span, Stretch
from crosscheck.safe.patterns import pattern

_WORD = pattern(r"([^\W_]+(?:['’-][^\W_]+)*)")
Hit = tuple[int, int, tuple[str, ...]]


def events_in(doc: Doc, clause: Span, near: Stretch) -> tuple[str, ...]:
    """The event classes named in `clause`, the nearest to `near` first; a word inside `near` is nearest of all.

    Cost is linear in the clause. Capitalised words within a sentence are names ("Fire Department") and name no event.
    """
    hits = event_hits(doc.body, clause.start, clause.end, doc.language.code)
    if len(hits) < 2:
        return hits[0][2] if hits else ()
    first, last = near.start - clause.start, near.end - clause.start
    placed = [(max(first - b, a - last, 0), a, names) for a, b, names in hits]
    placed.sort(key=itemgetter(0, 1))
    return tuple(dict.fromkeys([name for _, _, names in placed for name in names]))


@lru_cache(maxsize=256)
def event_hits(body: str, start: int, end: int, code: str) -> tuple[Hit, ...]:
    """(start, end, classes) of every word or phrase of `body[start:end]` that names an event, in order, the longest phrase
    first; offsets in that stretch.

    Remembered, since every claim of a clause asks for it.
    """
    read = _read_body(body, code)
    cut = read.words.within(start, end)
    if cut is None:
        read = _read(body[start:end], code)
        return _hits(read, 0, len(read.lowered), 0, code)
    return _hits(read, *cut, start, code)


class _Read(NamedTuple):
    """A text read for events: its words, as they stand and in small letters; the numbers of those that may name an event or
    begin a phrase that does, each with the events that it names by itself."""

    text: str
    words: Words
    lowered: list[str]
    telling: list[int]
    named: list[tuple[str, ...]]


@lru_cache(maxsize=1)
def _read_body(body: str, code: str) -> _Read:
    """Remembered while an article is read."""
    return _read(body, code)


def _read(text: str, code: str) -> _Read:
    lexicon = language_for(code).events
    words = split(_WORD, text)
    lowered = [w.lower() for w in words.texts]
    likely, known = lexicon.telling_words, lexicon.words
    telling = [k for k, low in enumerate(lowered) if low in likely]
    named = [known.get(low) or known.get(low.removesuffix("nya"), ()) for low in [lowered[k] for k in telling]]
    return _Read(text, words, lowered, telling, named)


def _hits(read: _Read, first: int, last: int, at: int, code: str) -> tuple[Hit, ...]:
    """The events that the words from `first` to before `last` name; offsets from `at`."""
    text, (starts, ends, texts), lowered, telling, named = read
    starting = language_for(code).events.starts
    found: list[Hit] = []
    behind = first
    for n in range(bisect_left(telling, first), bisect_left(telling, last)):
        k = telling[n]
        if k < behind:
            continue
        begun = starting.get(lowered[k])
        length, names = _phrase(lowered, k, last, begun) if begun else (1, ())
        if length == 1:
            names = named[n]
            if names and texts[k][0].isupper() and _in_name(text, starts[k], ends[k], k > first, k + 1 < last):
                continue
        if names:
            found.append((starts[k] - at, ends[k + length - 1] - at, names))
        behind = k + length
    return tuple(found)


def _phrase(lowered: list[str], k: int, last: int, begun: dict[str, list[EventPhrase]]) -> tuple[int, tuple[str, ...]]:
    """How many words from `k` to before `last` name an event together, and which; (1, ()) if only the word itself may.

    `begun` are the phrases that begin with the word, by their second.
    """
    if k + 1 < last:
        for phrase, names in begun.get(lowered[k + 1], ()):
            if tuple(lowered[k : min(k + len(phrase), last)]) == phrase:
                return len(phrase), names
    return 1, ()


def _in_name(text: str, start: int, end: int, after: bool, before: bool) -> bool:
    """Whether a word with a capital stands in mid-sentence (`after` another word) or in front of another (`before` one) with a
    capital: a name or part of one."""
    if text[start:end].isupper():
        return False
    if after and text[start - 1 : start] == " " and text[start - 2].isalnum():
        return True
    return before and text[end] == " " and text[end + 1].isupper() and text[end + 1].isalnum()
