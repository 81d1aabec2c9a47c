"""Finds the clause around a span: the words that go with a value, not the whole of a long sentence."""

from functools import lru_cache
from itertools import pairwise

from crosscheck.extract.document import Sentence
from crosscheck.lang import Language
from crosscheck.model.base import Span
from crosscheck.safe.patterns import pattern

MIN_WORDS = 4
"""A clause shorter than this is widened by its neighbour: three words do not say what happened."""

_BREAK = pattern(r"[,;:—–](?=\s)|\s[-–—]\s|[()\"“”«»]")
_WORD = pattern(r"[^\W_]+(?:['’-][^\W_]+)*")


def clauses(sentence: Sentence, language: Language) -> tuple[Span, ...]:
    """The clauses of a sentence in order, as spans of the body: cut at punctuation and before joint words."""
    return _clauses(sentence, language.syntax.joints)


@lru_cache(maxsize=1024)
def _clauses(sentence: Sentence, joints: frozenset[str]) -> tuple[Span, ...]:
    """Remembered, since every claim of a sentence asks for them."""
    text = sentence.text
    cuts = {0, len(text)}
    cuts |= {m.end() for m in _BREAK.finditer(text)}
    cuts |= {m.start() for m in _WORD.finditer(text) if m.group().lower() in joints}
    ordered = sorted(cuts)
    raw = [(a, b) for a, b in pairwise(ordered) if _WORD.search(text, a, b)]
    return tuple(Span(start=sentence.start + a, end=sentence.start + b) for a, b in _join_short(text, raw))


def clause_at(sentence: Sentence, span: Span, language: Language) -> Span:
    """The clause (or run of clauses) of `sentence` that holds `span`."""
    touching = [c for c in clauses(sentence, language) if c.overlaps(span)]
    if not touching:
        return Span(start=sentence.start, end=sentence.end)
    return Span(start=min(touching[0].start, span.start), end=max(touching[-1].end, span.end))


def _join_short(text: str, raw: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for a, b in raw:
        if joined and len(_WORD.findall(text, joined[-1][0], joined[-1][1])) < MIN_WORDS:
            joined[-1] = (joined[-1][0], b)
        else:
            joined.append((a, b))
    if len(joined) > 1 and len(_WORD.findall(text, *joined[-1])) < MIN_WORDS:
        last = joined.pop()
        joined[-1] = (joined[-1][0], last[1])
    return joined
