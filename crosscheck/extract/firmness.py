"""Which of the states that a piece of text tells of are put as plain facts, whatever else the piece says."""

from crosscheck.extract.denials import Denied
from crosscheck.extract.document import Doc, Sentence
from crosscheck.extract.state_words import Word
from crosscheck.extract.states import Put, Said
from crosscheck.lang.parts.events import EventLexicon
from crosscheck.lang.parts.status import StatusCue
from crosscheck.model.values.statement import EVENTS

NEAR = 3
"""Words in front of a state among which one of duty makes it what should be."""

_UNSURE = frozenset({"hedged", "planned", "denied"})
"""Categories of cues under which nothing is a plain fact."""

CERTAIN = frozenset({"negation", "reported"})
"""Categories of cues under which a statement is as certain as without."""


def is_of_ability(doc: Doc, cue: StatusCue) -> bool:
    """Whether a cue denies that something can or should be."""
    return cue.category == "negation" and any(w in doc.language.events.modals for w in cue.words.split())


def is_question(sentence: Sentence, texts: list[str], lexicon: EventLexicon) -> bool:
    """Whether a sentence asks; one that asks why takes for granted what it asks of."""
    text = sentence.text
    return "?" in text and text.rstrip("\"”’')» ").endswith("?") and lexicon.reasons.isdisjoint(texts[:3])


def settled_in(
    doc: Doc, words: list[Word], said: Said, cues: list[StatusCue], denied: Denied, wishes: list[int]
) -> tuple[str, ...]:
    """The states that are plain facts although something else in the piece is wished for or denied only in part.

    `wishes` are the places in `words` of verbs of wishing: what stands in front of them, or tells of the wish, is a fact.
    """
    if not (said.put and _UNSURE.isdisjoint([cue.category for cue in cues])):
        return ()
    if not (cues or wishes or denied.partly):
        return tuple(said.put)
    wished_from = words[wishes[0]].start if wishes else len(doc.body)
    unable = any(is_of_ability(doc, cue) for cue in cues)
    firm = (name for name, put in said.put.items() if put.start <= wished_from and _stands(put, denied.partly, unable))
    return tuple(firm)


def _stands(put: Put, partly: bool, unable: bool) -> bool:
    """Whether a state is untouched by what its piece denies in part or calls impossible."""
    if put.held:
        return not partly
    return not put.negated or not (partly or unable)


def wished_in(doc: Doc, words: list[Word], said: Said) -> tuple[str, ...]:
    """What a word of duty says should be: the states right behind it ("must be tested"), and all events of the piece."""
    known = doc.language.events.duty
    duty = [w for w in words if w[2] in known]
    if not duty:
        return ()
    return (EVENTS, *(n for n, put in said.put.items() if any(_is_close(words, w, put) for w in duty)))


def _is_close(words: list[Word], duty: Word, put: Put) -> bool:
    return duty.end <= put.start and sum(duty.end <= w.start < put.start for w in words) < NEAR
