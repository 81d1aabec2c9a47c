"""Finds the clause around a span: the words that go with a value, not the whole of a long sentence."""

from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise

from crosscheck.extract.document import Sentence
from crosscheck.extract.words import split
from crosscheck.lang import Language
from crosscheck.model.base import Span, Stretch
from crosscheck.safe.patterns import pattern

MIN_WORDS = 4
"""A clause shorter than this is widened by its neighbour: three words do not say what happened."""

_BREAK = pattern(r"[,;:—–](?=\s)|\s[-–—]\s|[()\"“”«»]")
_WORD = pattern(r"([^\W_]+(?:['’-][^\W_]+)*)")


def clauses(sentence: Sentence, language: Language) -> tuple[Span, ...]:
    """The clauses of a sentence in order, as spans of the body: cut at punctuation and before joint words."""
    return _clauses(sentence.text, sentence.start, language.syntax.joints)


@lru_cache(maxsize=1024)
def _clauses(text: str, at: int, joints: frozenset[str]) -> tuple[Span, ...]:
    """Those of the sentence `text` that begins at `at`. Remembered, since every claim of a sentence asks for them."""
    starts, _, words = split(_WORD, text)
    cuts = {0, len(text), *[m.end() for m in _BREAK.finditer(text)]}
    cuts.update([start for start, word in zip(starts, words, strict=True) if word.lower() in joints])
    counted = [bisect_left(starts, cut) for cut in sorted(cuts)]
    raw = [(a, b, n - m) for (a, b), (m, n) in zip(pairwise(sorted(cuts)), pairwise(counted), strict=True) if m < n]
    return tuple(Span(start=at + a, end=at + b) for a, b, _ in _join_short(raw))


def clause_at(sentence: Sentence, span: Span, language: Language) -> Span:
    """The clause (or run of clauses) of `sentence` that holds `span`."""
    return clause_of(clauses(sentence, language), Span(start=sentence.start, end=sentence.end), span)


def clause_of(known: tuple[Span, ...], sentence: Span, span: Stretch) -> Span:
    """The same by the clauses of the sentence at `sentence`."""
    start, end = span.start, span.end
    touching = [c for c in known if c.start < end and start < c.end]
    if not touching:
        return sentence
    first, last = touching[0], touching[-1]
    if first is last and first.start <= start and end <= first.end:
        return first
    return Span(start=min(first.start, start), end=max(last.end, end))


def _join_short(raw: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Pieces with their numbers of words: a short one takes the next, a short last one goes to the one before it."""
    joined: list[tuple[int, int, int]] = []
    for a, b, words in raw:
        if joined and joined[-1][2] < MIN_WORDS:
            joined[-1] = (joined[-1][0], b, joined[-1][2] + words)
        else:
            joined.append((a, b, words))
    if len(joined) > 1 and joined[-1][2] < MIN_WORDS:
        last = joined.pop()
        joined[-1] = (joined[-1][0], last[1], joined[-1][2] + last[2])
    return joined
