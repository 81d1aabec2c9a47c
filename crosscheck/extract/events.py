"""Finds language-free event classes ("death", "arrival") in a clause."""

from functools import lru_cache
from operator import itemgetter

from crosscheck.extract.document import Doc
from crosscheck.extract.words import Words, split
from crosscheck.lang import language_for
from crosscheck.lang.parts.events import EventLexicon
from crosscheck.model.base import Span
from crosscheck.safe.patterns import pattern

_WORD = pattern(r"([^\W_]+(?:['’-][^\W_]+)*)")
MAX_PHRASE = 4

Hit = tuple[int, int, tuple[str, ...]]


def events_in(doc: Doc, clause: Span, near: Span) -> tuple[str, ...]:
    """The event classes named in `clause`, the nearest to `near` first; a word inside `near` is nearest of all.

    Cost is linear in the clause. Capitalised words within a sentence are names ("Fire Department") and name no event.
    """
    hits = event_hits(doc.body, clause.start, clause.end, doc.language.code)
    if not hits:
        return ()
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
    lexicon = language_for(code).events
    starts, ends, texts, lowered = _stretch(body, start, end)
    found: list[Hit] = []
    behind, count = 0, len(lowered)
    for k, low in enumerate(lowered):
        if k < behind:
            continue
        length, names = _phrase(lowered, k, lexicon) if low in lexicon.starts else (1, ())
        if length == 1:
            names = lexicon.words.get(low) or (lexicon.words.get(low[:-3]) if low.endswith("nya") else ()) or ()
            if names and texts[k][0].isupper() and _in_name(body[start:end], starts[k], ends[k], k > 0, k + 1 < count):
                continue
        if names:
            found.append((starts[k], ends[k + length - 1], names))
        behind = k + length
    return tuple(found)


def _stretch(body: str, start: int, end: int) -> tuple[list[int], list[int], list[str], list[str]]:
    """The words of a stretch of the body: where they start and end in it, as they stand and in small letters."""
    words, lowered = _all(body)
    cut = words.within(start, end)
    if cut is None:
        parts = split(_WORD, body[start:end])
        return parts.starts, parts.ends, parts.texts, [w.lower() for w in parts.texts]
    first, last = cut
    starts, ends = [a - start for a in words.starts[first:last]], [b - start for b in words.ends[first:last]]
    return starts, ends, words.texts[first:last], lowered[first:last]


@lru_cache(maxsize=1)
def _all(body: str) -> tuple[Words, list[str]]:
    words = split(_WORD, body)
    return words, [w.lower() for w in words.texts]


def _phrase(lowered: list[str], k: int, lexicon: EventLexicon) -> tuple[int, tuple[str, ...]]:
    """How many words from `k` name an event together, and which; (1, ()) if only the word itself may."""
    for length in range(min(MAX_PHRASE, len(lowered) - k), 1, -1):
        phrase = lexicon.phrases.get(tuple(lowered[k : k + length]))
        if phrase is not None:
            return length, phrase
    return 1, ()


def _in_name(text: str, start: int, end: int, after: bool, before: bool) -> bool:
    """Whether a word with a capital stands in mid-sentence (`after` another word) or in front of another (`before` one) with a
    capital: a name or part of one."""
    if text[start:end].isupper():
        return False
    if after and text[start - 1 : start] == " " and text[start - 2].isalnum():
        return True
    return before and text[end] == " " and text[end + 1].isupper() and text[end + 1].isalnum()
