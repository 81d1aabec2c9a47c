"""Which states and events a negation reaches."""

from crosscheck.extract.document import Doc, Sentence
from crosscheck.extract.state_words import Word
from crosscheck.extract.status import Marker, markers
from crosscheck.lang.parts.events import GAP, EventLexicon, StatePhrase
from crosscheck.model.base import Span

REACH = 5
"""Words after a negation within which a state is negated."""

REACH_OF_NO = 3
"""The same after "no" or "without", which belong to a noun."""

WIDE = 9
"""The same after a negation that opens the piece ("None of the tents was")."""


def negations_in(doc: Doc, sentence: Sentence, piece: Span) -> list[Marker]:
    """The negations within `piece`, with offsets in its text, and what stops them."""
    found = markers(sentence.text, doc.language.code)
    if not found:
        return []
    shift = piece.start - sentence.start
    return [
        Marker(m.start - shift, m.end - shift, m.cue)
        for m in found
        if m.cue.category in ("negation", "purpose", "stop") and 0 <= m.start - shift < len(piece)
    ]


def meant_from(found: list[Marker]) -> float:
    """Where the piece goes over to what is meant to be ("to prevent"), which nobody says is so; infinity if it does not."""
    return min([m.start for m in found if m.cue.category == "purpose"], default=float("inf"))


def is_negated(words: list[Word], k: int, span: tuple[int, int], found: list[Marker], lexicon: EventLexicon) -> bool:
    """Whether an odd number of negations in front of word `k` reach it; those inside the phrase are part of it."""
    if not found:
        return False
    before = [m for m in found if m.cue.category == "negation" and m.end <= span[0] and reaches(words, k, m, found, lexicon)]
    return len([m for m in before if not _is_circumstance(words, k, m, lexicon)]) % 2 == 1


def _is_circumstance(words: list[Word], k: int, marker: Marker, lexicon: EventLexicon) -> bool:
    """Whether word `k` is of what something else was denied for or after: "nobody resigned over an accident" tells of one."""
    between = [w.text for w in words[:k] if w.start >= marker.end]
    return len(between) > 2 and any(w in lexicon.causing for w in between[1:][-2:])


def held_by(words: list[Word], phrase: StatePhrase) -> list[tuple[int, int]]:
    """Where the words of a phrase stand: what stands in its gap is no part of it."""
    if GAP not in phrase.words:
        return [(words[0].start, words[-1].end)]
    return [(w.start, w.end) for w in words if w.text in _fixed(phrase)]


def _fixed(phrase: StatePhrase) -> frozenset[str]:
    return frozenset[str]().union(*(place for place in phrase.words if place is not GAP))


def split_by(words: list[Word], phrase: StatePhrase, found: list[Marker]) -> bool:
    """Whether a negation stands in the gap of a phrase ("wages have not been paid"): it is no part of it, and denies it."""
    if not found or GAP not in phrase.words:
        return False
    fixed = _fixed(phrase)
    inside = (m for m in found if m.cue.category == "negation" and words[0].end <= m.start and m.end <= words[-1].start)
    return any(all(w.text not in fixed for w in words if m.start <= w.start < m.end) for m in inside)


def reaches(words: list[Word], k: int, marker: Marker, found: list[Marker], lexicon: EventLexicon) -> bool:
    """Whether a negation reaches word `k`: not far, and nothing between them stops it."""
    passed = [w.text for w in words[: k + 1] if w.start >= marker.end]
    between = len(passed) - 1
    if marker.cue.direction == "forward" and any(w in lexicon.helping for w in passed[-2:]) and between <= WIDE:
        between = 1
    wide = denies_all(words, marker, lexicon)
    stopped = any(s.cue.category == "stop" and marker.end <= s.start < words[k].start for s in found)
    reach = REACH_OF_NO if marker.cue.direction == "forward" else REACH
    return between < (WIDE if wide else reach) and not stopped


def denies_all(words: list[Word], marker: Marker, lexicon: EventLexicon) -> bool:
    """Whether a negation opens the piece and denies all of it ("None of the tents was"), or speaks of none at all."""
    opening = " ".join(w.text for w in words[:2])
    if words and marker.start <= words[0].start and any(f"{opening} ".startswith(f"{n} ") for n in lexicon.nobody):
        return True
    return marker.cue.words in lexicon.none
