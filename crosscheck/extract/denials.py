"""What a piece of text denies, as text."""

from typing import NamedTuple

from crosscheck.extract.document import Doc, Sentence
from crosscheck.extract.state_words import Word, words_of
from crosscheck.extract.status import Marker, markers
from crosscheck.lang.parts.events import EventLexicon
from crosscheck.model.base import Span

CLOSE = 5
"""Words after a negation among which one that asks for more tells ("no further deaths")."""

BEFORE = 9
"""Words in front of a negation among which "only" leaves it to some ("only the two of them were not")."""


class Denied(NamedTuple):
    """`affirmed` is the piece without its negation, "" where nothing is denied; `partly` tells whether the negation is not of
    the thing but of more of it, of its degree, of knowing it, of some alone ("only two were not", "those who had not"), up to a
    time, of what should be, or of the telling; `total` whether it is of everybody or everything ("none", "nobody")."""

    affirmed: str = ""
    partly: bool = False
    total: bool = False


_NOTHING = Denied()


def denied_in(doc: Doc, sentence: Sentence, piece: Span) -> Denied:
    """What `piece` of `sentence` denies: it holds one negation, which is not part of what is meant to be."""
    marked = markers(sentence.text, doc.language.code)
    if not marked or "negation" not in {m.cue.category for m in marked}:
        return _NOTHING
    found = [_shifted(m, sentence.start - piece.start) for m in marked]
    inside = [m for m in found if m.start >= 0 and m.end <= len(piece)]
    negations = [m for m in inside if m.cue.category == "negation"]
    if len(negations) != 1 or any(m.cue.category == "purpose" and m.start < negations[0].end for m in inside):
        return _NOTHING
    text = doc.body[piece.start : piece.end]
    words = words_of(text)
    return Denied(_without(text, negations[0]), _is_partial(doc, words, negations[0]), _is_total(doc, words, negations[0]))


def _shifted(marker: Marker, by: int) -> Marker:
    return Marker(marker.start + by, marker.end + by, marker.cue)


def _without(text: str, negation: Marker) -> str:
    return " ".join((text[: negation.start] + text[negation.end :]).split())


def _is_total(doc: Doc, words: list[Word], negation: Marker) -> bool:
    """Whether a negation leaves nothing out: it is such a word, or opens with one ("no passenger was", "tidak ada")."""
    lexicon = doc.language.events
    from_there = " ".join(w.text for w in words if w.start >= negation.start)
    return negation.cue.words in lexicon.none or any(from_there.startswith(f"{n} ") for n in lexicon.nothing)


def _is_partial(doc: Doc, words: list[Word], negation: Marker) -> bool:
    lexicon = doc.language.events
    before = [w.text for w in words if w.end <= negation.start]
    after = [w.text for w in words if w.start >= negation.end]
    more = any(w in lexicon.further for w in after[:CLOSE]) or any(w in lexicon.only for w in before[-BEFORE:])
    if (
        more
        or any(w in lexicon.knowing for w in after[:1])
        or _of_telling(after, lexicon)
        or any(w in lexicon.relative for w in before[-1:])
    ):
        return True
    return any(w in lexicon.until for w in after) or any(w in lexicon.modals for w in before[-1:])


def _of_telling(after: list[str], lexicon: EventLexicon) -> bool:
    """Whether not a thing is denied but the telling of it ("declined to say when")."""
    told = next((k for k, w in enumerate(after[:CLOSE]) if w in lexicon.telling), CLOSE)
    return told < CLOSE and any(w in lexicon.asking for w in after[told + 1 : told + 1 + CLOSE])
