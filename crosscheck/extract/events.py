"""Finds language-free event classes ("death", "arrival") in a clause."""

from functools import lru_cache

from crosscheck.extract.document import Doc
from crosscheck.lang import language_for
from crosscheck.lang.parts.events import EventLexicon
from crosscheck.model.base import Span
from crosscheck.safe.patterns import pattern

_WORD = pattern(r"[^\W_]+(?:['’-][^\W_]+)*")
MAX_PHRASE = 4

Hit = tuple[int, int, tuple[str, ...]]


def events_in(doc: Doc, clause: Span, near: Span) -> tuple[str, ...]:
    """The event classes named in `clause`, the nearest to `near` first; a word inside `near` is nearest of all.

    Cost is linear in the clause. Capitalised words within a sentence are names ("Fire Department") and name no event.
    """
    hits = event_hits(doc.body[clause.start : clause.end], doc.language.code)
    if not hits:
        return ()
    placed = [(_distance(clause.start + a, clause.start + b, near), clause.start + a, names) for a, b, names in hits]
    ordered = [name for _, _, names in sorted(placed, key=lambda p: p[:2]) for name in names]
    return tuple(dict.fromkeys(ordered))


@lru_cache(maxsize=256)
def event_hits(text: str, code: str) -> tuple[Hit, ...]:
    """(start, end, classes) of every word or phrase of `text` that names an event, in order, the longest phrase first.

    Remembered, since every claim of a clause asks for it.
    """
    lexicon = language_for(code).events
    words = [(m.start(), m.end(), m.group()) for m in _WORD.finditer(text)]
    lowered = [w.lower() for _, _, w in words]
    found: list[Hit] = []
    k = 0
    while k < len(words):
        length, names = _longest(lowered, k, lexicon)
        if names and not (length == 1 and _in_name(text, words, k)):
            found.append((words[k][0], words[k + length - 1][1], names))
        k += length
    return tuple(found)


def _longest(lowered: list[str], k: int, lexicon: EventLexicon) -> tuple[int, tuple[str, ...]]:
    """How many words from `k` name an event together, and which."""
    word = lowered[k]
    if word in lexicon.starts:
        for length in range(min(MAX_PHRASE, len(lowered) - k), 1, -1):
            phrase = lexicon.phrases.get(tuple(lowered[k : k + length]))
            if phrase is not None:
                return length, phrase
    names = lexicon.words.get(word) or lexicon.words.get(word.removesuffix("nya")) or ()
    return 1, names


def _in_name(text: str, words: list[tuple[int, int, str]], k: int) -> bool:
    """Whether word `k` is capitalised in mid-sentence or in front of another capitalised word: a name or part of one."""
    start, end, word = words[k]
    if not word[0].isupper() or word.isupper():
        return False
    if k and text[words[k - 1][1] : start] == " ":
        return True
    return k + 1 < len(words) and words[k + 1][2][0].isupper() and text[end : words[k + 1][0]] == " "


def _distance(start: int, end: int, near: Span) -> int:
    return max(near.start - end, start - near.end, 0)
