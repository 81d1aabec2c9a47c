"""Claims of kind "quote": one for each sentence said, with who said it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from crosscheck.extract.base import Extractor
from crosscheck.extract.document import Doc, Draft, Quotation
from crosscheck.extract.quote_marks import count_words
from crosscheck.extract.quote_tokens import normal_words
from crosscheck.extract.states import states_in
from crosscheck.extract.status import markers
from crosscheck.lang import language_for
from crosscheck.model.base import Span
from crosscheck.model.values import QuantityValue, QuoteValue
from crosscheck.safe.patterns import pattern
from crosscheck.safe.sieves import WordFinder

MAX_EVIDENCE = 300
"""Code points of a claim's evidence; a longer sentence is cut at a word."""

MIN_WORDS = 3
"""A sentence with fewer words says nothing that could be told from another."""

JOINED = 3
"""Spans of short sentences that are joined, at most."""

_PAUSE = pattern(r"[,;:!?.](?:\s|$)|\s[-–—]\s|[—;]")
_EDGE = " \t\n\"'“”‘’«»„,;:–—-"


def claims(doc: Doc) -> Iterator[Draft]:
    """The sentences of all quotations and indirect statements."""
    for quotation in doc.quotations:
        for parts in _sentences(doc, quotation):
            words = " ".join(" ".join(doc.body[p.start : p.end].split()) for p in parts)
            if count_words(words) < MIN_WORDS:
                continue
            evidence = _evidence(doc.body, parts)
            yield Draft("quote", _value(doc, quotation, words, parts), evidence.start, evidence.end, head=quotation.source or "")


def _sentences(doc: Doc, quotation: Quotation) -> list[list[Span]]:
    """The spans of each sentence said; one that is split by its report has several."""
    found: list[list[Span]] = []
    open_parts: list[Span] = []
    for piece in quotation.pieces:
        first = max(bisect_right(doc.starts, piece.start) - 1, 0)
        for sentence in doc.sentences[first : bisect_left(doc.starts, piece.end)]:
            start, end = max(piece.start, sentence.start), min(piece.end, sentence.end)
            if start >= end:
                continue
            open_parts.append(_trim(doc.body, start, end))
            if end < piece.end or doc.body[end - 1] in ".!?…":
                found.append(open_parts)
                open_parts = []
    return _not_too_short(doc, [*found, open_parts] if open_parts else found)


def _not_too_short(doc: Doc, sentences: list[list[Span]]) -> list[list[Span]]:
    """The sentences, those of a word or two joined to their neighbour: "Nobody screamed. Everybody prayed"."""
    joined: list[list[Span]] = []
    for parts in sentences:
        if joined and (_is_short(doc, parts) or _is_short(doc, joined[-1])) and len(joined[-1]) + len(parts) <= JOINED:
            joined[-1] = [*joined[-1], *parts]
        else:
            joined.append(parts)
    return joined


def _is_short(doc: Doc, parts: list[Span]) -> bool:
    return sum(count_words(doc.body[p.start : p.end]) for p in parts) < MIN_WORDS


def _trim(body: str, start: int, end: int) -> Span:
    text = body[start:end]
    left, right = len(text) - len(text.lstrip(_EDGE)), len(text) - len(text.rstrip(_EDGE))
    return Span(start=start + left, end=max(start + left, end - right))


def _evidence(body: str, parts: list[Span]) -> Span:
    start, end = parts[0].start, parts[-1].end
    if end - start > MAX_EVIDENCE:
        longest = max(parts, key=len)
        start, end = longest.start, min(longest.end, longest.start + MAX_EVIDENCE)
        while end < longest.end and end > start + 1 and not body[end].isspace():
            end -= 1
    return _trim(body, start, end)


def _behind_trade(doc: Doc, source: str) -> str:
    """The name in small letters behind the trade of a person ("petani Suminah"), "" if the source is told otherwise."""
    parts = source.split()
    named = [k for k, word in enumerate(parts) if word[:1].isupper()]
    if not named or not 0 < named[0] <= TRADE_WORDS or len(parts) - named[0] != len(named):
        return ""
    trade = parts[: named[0]]
    return " ".join(parts[named[0] :]).lower() if trade[0] in doc.language.names.roles.offices else ""


TRADE_WORDS = 3
"""Words of a trade in front of a name, at most."""


def _supposes(quotation: Quotation, code: str) -> bool:
    """Whether the verb that reports what is said indirectly tells that it is supposed ("menduga")."""
    return not quotation.direct and any(m.cue.category == "hedged" for m in markers(quotation.cue or "", code))


def _value(doc: Doc, quotation: Quotation, words: str, parts: list[Span]) -> QuoteValue:
    code = doc.language.code
    cues = [m.cue for m in markers(words, code)]
    found = [cue.category for cue in cues]
    spoken = set(words.lower().split())
    tokens = normal_words(words, code)
    start, end = min(p.start for p in parts), max(p.end for p in parts)
    hedges = [cue for cue in cues if cue.category == "hedged"]
    near = [q for q in doc.quantities if start <= q.start and q.end <= end]
    inside = [q for q in near if any(p.start <= q.start and q.end <= p.end for p in parts)]
    called = "" if quotation.entity else _behind_trade(doc, quotation.source or "")
    return QuoteValue.unchecked(
        type="quote",
        words=words,
        source=called or quotation.entity or quotation.source,
        person=bool(called) or (quotation.person and quotation.entity is not None),
        by="name" if called else quotation.by,
        direct=quotation.direct,
        language=code,
        tokens=tokens,
        clauses=_clauses(words, code),
        negations=found.count("negation"),
        hedged=bool(hedges) or _is_opinion(tokens) or _supposes(quotation, code),
        planned="^will" in tokens,
        conditional="condition" in found,
        numbers=tuple(sorted(_number(q.value) for q in inside)),
        signs=tuple(sorted(_marks(words, code) | _states(doc, parts))),
        contrary=any(w.strip(_EDGE + ".!?") in doc.language.quotes.contrary for w in spoken),
        able=bool(hedges) and all(set(c.words.split()) & doc.language.quotes.able for c in hedges) and not _may_be(words, doc),
    )


def _may_be(words: str, doc: Doc) -> bool:
    """Whether a word of being able speaks of what may be ("could be", "bisa jadi")."""
    lexicon = doc.language.quotes
    return any(a in lexicon.able and b in lexicon.being for a, b in pairwise(words.lower().split()))


def _clauses(words: str, code: str) -> tuple[tuple[str, ...], ...]:
    """The words in normal form by clause: cut at punctuation, at "and" and at "but"."""
    parts = [part for piece in _PAUSE.split(words) for part in _split_at(piece, _coordinators(code))]
    return tuple(found for part in parts if (found := normal_words(part, code)))


def _split_at(text: str, joints: frozenset[str]) -> list[str]:
    parts: list[list[str]] = [[]]
    for word in text.split():
        parts += [[]] if word.lower() in joints else []
        parts[-1].append(word)
    return [" ".join(part) for part in parts if part]


@cache
def _coordinators(code: str) -> frozenset[str]:
    language = language_for(code)
    return language.quotes.joiners | {c.words for c in language.status.cues if c.category == "stop" and " " not in c.words}


def _is_opinion(tokens: tuple[str, ...]) -> bool:
    """Whether the words are put as what the speaker thinks; a denied word of possibility ("cannot") is none."""
    return any(word == "^may" and before != "!" for before, word in pairwise(("", *tokens)))


def _number(value: QuantityValue) -> str:
    """A number in base units without what is counted: that is worded in the language of the text."""
    span = f"{value.low:.12g}" if value.low == value.high else f"{value.low:.12g}..{value.high:.12g}"
    return f"{span} {value.unit}"


def _marks(words: str, code: str) -> set[str]:
    """The signs of content in a text, see `QuoteLexicon.signs`."""
    regex, table = _signs(code)
    return {table[" ".join(m.group().lower().split())] for m in regex.finditer(words)}


def _states(doc: Doc, parts: list[Span]) -> set[str]:
    """How the words say things stand, negation reckoned in, as "=axis:value"."""
    found: set[str] = set()
    for part in parts:
        sentence = doc.sentence_at(part.start)
        states = states_in(doc, sentence, part) if sentence else ()
        found |= {"=" + ":".join(s.split("=", 1)) for s in states if "=" in s}
    return found


@cache
def _signs(code: str) -> tuple[WordFinder, dict[str, str]]:
    table = language_for(code).quotes.signs
    return WordFinder(table), table


EXTRACTOR = Extractor("quote", claims)
