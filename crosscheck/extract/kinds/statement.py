"""Statements: every piece of the prose, about a clause long, that says something."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import repeat

from crosscheck.extract.base import Extractor
from crosscheck.extract.clauses import clauses
from crosscheck.extract.denials import denied_in
from crosscheck.extract.document import Doc, Draft, Sentence
from crosscheck.extract.firmness import is_of_ability, is_question, settled_in, wished_in
from crosscheck.extract.lacks import lacks_in, things_of
from crosscheck.extract.state_words import Word, bases_of, each_once, row_of
from crosscheck.extract.states import said_in
from crosscheck.extract.status import governing, markers
from crosscheck.lang import language_for
from crosscheck.lang.parts.status import StatusCue
from crosscheck.model.base import Span
from crosscheck.model.values import StatementValue

SHORT = 110
"""A sentence of up to this many code points is one statement; pieces of a longer one are joined up to this length."""

LONG = 160
"""A piece longer than this is cut at a blank: evidence stays short."""

MIN_WORDS = 4
"""Words of a statement at least; one less in a sentence that denies ("There is none") or tells how a thing stands."""

NEAR = 2
CERTAINTY = {"hedged": 0.5, "planned": 0.7, "denied": 0.6}
"""How certain a statement is put under each category of cue; flat is 1."""

_EDGES = " \t\n,;:.!?()[]\"“”«»–—-'‘’…"


def extract(doc: Doc) -> Iterator[Draft]:
    """One draft for each statement, in the order of the text."""
    for sentence in doc.sentences:
        for piece in pieces(doc, sentence):
            draft = _draft(doc, sentence, piece)
            if draft is not None:
                yield draft


def pieces(doc: Doc, sentence: Sentence) -> list[Span]:
    """The sentence in pieces of about a clause, each with a predicate, without the punctuation at its ends."""
    if len(sentence.text) <= SHORT:
        return [_trim(doc.body, sentence.start, sentence.end)]
    joined: list[Span] = []
    for clause in clauses(sentence, doc.language):
        if joined and (not _complete(doc, joined[-1]) or (not _complete(doc, clause) and _fits(joined[-1], clause))):
            joined[-1] = Span(start=joined[-1].start, end=clause.end)
        else:
            joined.append(clause)
    return [_trim(doc.body, p.start, p.end) for span in joined for p in _chop(doc.body, span)]


def _fits(piece: Span, clause: Span) -> bool:
    return clause.end - piece.start <= LONG


def _complete(doc: Doc, span: Span) -> bool:
    """Whether a piece can stand alone: a predicate and enough words."""
    texts = row_of(doc.body[span.start : span.end]).texts
    return len(texts) > MIN_WORDS and _has_predicate(doc, texts)


def _has_predicate(doc: Doc, texts: list[str]) -> bool:
    return any(map(_predicative, texts, repeat(doc.language.code)))


@lru_cache(maxsize=1 << 14)
def _predicative(text: str, code: str) -> bool:
    """Whether a word may be a predicate."""
    lexicon = language_for(code).events
    if text in lexicon.auxiliaries or text in lexicon.words:
        return True
    return len(text) > 5 and (text.startswith(lexicon.verb_prefixes) or text.endswith(lexicon.verb_endings))


def _chop(body: str, span: Span) -> list[Span]:
    """The span in parts of at most `LONG` code points, cut at blanks."""
    parts: list[Span] = []
    start = span.start
    while span.end - start > LONG:
        blank = body.rfind(" ", start + LONG // 2, start + LONG)
        cut = blank if blank > 0 else start + LONG
        parts.append(Span(start=start, end=cut))
        start = cut
    return [*parts, Span(start=start, end=span.end)]


def _trim(body: str, start: int, end: int) -> Span:
    piece = body[start:end]
    left = len(piece) - len(piece.lstrip(_EDGES))
    right = len(piece) - len(piece.rstrip(_EDGES))
    return Span(start=start + left, end=max(end - right, start + left))


def _draft(doc: Doc, sentence: Sentence, piece: Span) -> Draft | None:
    text = doc.body[piece.start : piece.end]
    words, texts = row_of(text)
    if len(words) < MIN_WORDS - (len(piece) >= len(sentence.text) - 2) or not _has_predicate(doc, texts):
        return None
    cues = governing(doc, sentence, piece, piece)
    found = {cue.category for cue in cues}
    said = said_in(doc, sentence, piece)
    if len(words) < MIN_WORDS and not ("negation" in found or said.states):
        return None
    denied = denied_in(doc, sentence, piece)
    lexicon = doc.language.events
    unreal = lexicon.unreal
    wishes = [k for k, word in enumerate(texts) if word in unreal and _is_unreal(doc, sentence, piece, words, k)]
    put = min([_certainty(doc, cue) for cue in cues], default=1.0)
    asked = is_question(sentence, texts, lexicon)
    doubted = bool(wishes) or denied.partly or asked
    value = StatementValue.unchecked(
        type="statement",
        words=" ".join(texts),
        negated="negation" in found or not lexicon.implicit.isdisjoint(texts),
        certainty=min(put, 0.7) if doubted else put,
        condition="condition" in found,
        states=said.states,
        events=said.events,
        denies=said.denies,
        stems=each_once(bases_of(doc, texts)),
        around=said.around,
        apart=said.apart,
        affirmed=denied.affirmed,
        objects=said.objects,
        total=denied.total,
        settled=() if asked else settled_in(doc, words, said, cues, denied, wishes),
        wished=wished_in(doc, words, said),
        so_far=not lexicon.yet.isdisjoint(texts),
        planned="planned" in found,
        lacks=lacks_in(doc, text, words),
        things=things_of(lexicon, texts),
    )
    return Draft("statement", value, piece.start, piece.end, head=_head(doc, words))


def _is_unreal(doc: Doc, sentence: Sentence, piece: Span, words: list[Word], k: int) -> bool:
    """Whether word `k`, which may, makes the piece a wish: not where it is denied, only tells who ("who asked") or is a
    noun ("in order")."""
    before = [w.text for w in words[max(k - 1, 0) : k]]
    if any(w in doc.language.events.relative or w in doc.language.events.naming for w in before):
        return False
    return not _follows_negation(doc, sentence, piece, words[k])


def _follows_negation(doc: Doc, sentence: Sentence, piece: Span, word: Word) -> bool:
    """Whether a negation stands right in front: what was never asked for is as plain as anything."""
    start = piece.start - sentence.start + word.start
    found = (m for m in markers(sentence.text, doc.language.code) if m.cue.category == "negation" and m.end <= start)
    return any(len(sentence.text[m.end : start].split()) < NEAR for m in found)


def _certainty(doc: Doc, cue: StatusCue) -> float:
    """How certain a cue leaves what it governs; what cannot or should not be is no plain fact either."""
    return 0.7 if is_of_ability(doc, cue) else CERTAINTY.get(cue.category, 1.0)


def _head(doc: Doc, words: list[Word]) -> str:
    """The words in front of the predicate: what the statement is about."""
    before: list[str] = []
    for word in words[:8]:
        if before and _predicative(word.text, doc.language.code):
            break
        before.append(word.text)
    return " ".join(before)


EXTRACTOR = Extractor("statement", extract)
