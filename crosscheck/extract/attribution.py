"""Finds what is said by whom: direct quotations with their sources, then indirect statements."""

from dataclasses import dataclass, field
from itertools import pairwise

from crosscheck.extract import reporting
from crosscheck.extract.document import Doc, Quotation
from crosscheck.extract.indirect import find_statements, note_speakers
from crosscheck.extract.quote_marks import Marked, marked
from crosscheck.extract.reporting import Report
from crosscheck.extract.speakers import Speaker, Speakers
from crosscheck.extract.tokens import tokens
from crosscheck.model.base import Span

MIN_WORDS = 4
"""Fewer words in marks are a scare quote or a title, unless a cue stands right beside them."""

NEAR_RELAY = 60
"""Code points within which a speaker is told whom another repeats."""


@dataclass(slots=True)
class _Utterance:
    """Pieces of one saying, and the clause that reports it."""

    pieces: list[Marked]
    report: Report | None = None
    lead: bool = False
    speaker: Speaker = field(default_factory=lambda: Speaker(None))
    source: Span | None = None


def find_quotations(doc: Doc) -> list[Quotation]:
    """All in the order of the text."""
    pieces = marked(doc)
    speakers = Speakers(doc, [p.outer for p in pieces])
    utterances = [u for u in _utterances(doc, pieces) if _said(doc, u)]
    note_speakers(doc, speakers, [Span(start=p.start, end=p.end) for p in pieces])
    direct = _attribute(doc, utterances, speakers)
    statements = find_statements(doc, speakers, [p for q in direct for p in q.pieces])
    return sorted(direct + statements, key=lambda q: (q.pieces[0].start, not q.direct))


def _utterances(doc: Doc, pieces: list[Marked]) -> list[_Utterance]:
    """The pieces joined into sayings: carried over paragraphs, or split by a report that ends in a comma."""
    found: list[_Utterance] = []
    for k, piece in enumerate(pieces):
        following = pieces[k + 1] if k + 1 < len(pieces) else None
        previous = pieces[k - 1] if k else None
        trailing = _after(doc, piece, following)
        if found and previous is not None and _joins(doc, found[-1], previous, piece):
            found[-1].pieces.append(piece)
            found[-1].report = found[-1].report or trailing
            continue
        leading = _before(doc, piece, previous)
        found.append(_Utterance([piece], trailing or leading, lead=trailing is None and leading is not None))
    return found


def _joins(doc: Doc, one: _Utterance, previous: Marked, piece: Marked) -> bool:
    if piece.carried:
        return True
    between = doc.body[previous.outer.end : piece.outer.start].strip()
    if previous.paragraph != piece.paragraph or previous.single != piece.single or len(between) > 160:
        return False
    behind, here = doc.sentence_at(previous.outer.end), doc.sentence_at(piece.outer.start)
    if behind is not None and here is not None and behind.index != here.index:
        return False
    report = reporting.after(doc.body, previous.outer.end, piece.outer.start, doc.language.quotes)
    return report is not None and between.endswith(",") and one.report is not None and not one.lead


def _limits(doc: Doc, piece: Marked) -> tuple[int, int]:
    """Where the sentence around a piece begins and ends; a sentence that goes on behind the closing mark included."""
    first = doc.sentence_at(piece.outer.start) or doc.sentence_at(piece.start)
    last = doc.sentence_at(piece.outer.end) or doc.sentence_at(max(piece.outer.end - 1, 0))
    start = first.start if first else piece.outer.start
    end = last.end if last and last.paragraph == (first.paragraph if first else last.paragraph) else piece.outer.end
    return start, max(end, piece.outer.end)


def _after(doc: Doc, piece: Marked, following: Marked | None) -> Report | None:
    end = _limits(doc, piece)[1]
    sealed = doc.body[piece.outer.end - 2 : piece.outer.end]
    if end <= piece.outer.end and any(c in sealed for c in "!?"):
        behind = doc.sentence_at(piece.outer.end + 1)
        end = behind.end if behind else end
    strict = any(c in sealed for c in ".!?")
    if following is not None and following.paragraph == piece.paragraph:
        end = min(end, following.outer.start)
    if end <= piece.outer.end:
        return None
    return reporting.after(doc.body, piece.outer.end, end, doc.language.quotes, strict=strict)


def _before(doc: Doc, piece: Marked, previous: Marked | None) -> Report | None:
    start = _limits(doc, piece)[0]
    if previous is not None and previous.outer.end > start:
        start = previous.outer.end
    return reporting.before(doc.body, start, piece.outer.start, doc.language.quotes) if start < piece.outer.start else None


def _said(doc: Doc, one: _Utterance) -> bool:
    """Whether words in marks are something said, not a scare quote, a nickname or a title."""
    body = doc.body
    if sum(p.count(body) for p in one.pieces) >= MIN_WORDS:
        return one.report is not None or not _title(doc, one.pieces[0])
    if one.report is None:
        return False
    first, last = one.pieces[0], one.pieces[-1]
    sealed = body[last.end - 1] in ",.!?…" or body[last.outer.end : last.outer.end + 1] == ","
    opened = body[: first.outer.start].rstrip()[-1:] in (",", ":")
    return (sealed and not one.lead) or (opened and one.lead and body[first.start].isupper())


def _title(doc: Doc, piece: Marked) -> bool:
    """Whether most words that count begin with a capital, as in the name of a film."""
    words = [t for t in tokens(doc.body, piece.start, piece.end) if t.word and len(t.text) > 3]
    return bool(words) and sum(t.capital for t in words) >= 0.8 * len(words) and doc.body[piece.end - 1] not in ",.!?"


def _attribute(doc: Doc, utterances: list[_Utterance], speakers: Speakers) -> list[Quotation]:
    """The quotations with their speakers; one without a report has the speaker of the one before it nearby."""
    for k, one in enumerate(utterances):
        earlier = utterances[k - 1] if k else None
        if one.report is not None and one.report.source is not None:
            one.source = one.report.source
            heard = _relayed(doc, one, speakers)
            one.speaker = heard or _continued(doc, one, earlier, speakers) or speakers.resolve(one.source)
        else:
            _inherit(doc, one, earlier, speakers)
        speakers.note(one.pieces[0].start, one.speaker)
    _look_ahead(utterances)
    return [_quotation(doc, one) for one in utterances]


def _relayed(doc: Doc, one: _Utterance, speakers: Speakers) -> Speaker | None:
    """Who said first what another repeats: "said Miller, quoting Ana Ruiz"; "Miller mengutip Ana Ruiz: ..."."""
    report, relays = one.report, doc.language.quotes.relays
    if report is None:
        return None
    start, end = _limits(doc, one.pieces[-1])
    if one.lead:
        if report.cue not in relays:
            return None
        start, end = report.end, one.pieces[0].outer.start
    else:
        behind = [t for t in tokens(doc.body, report.end, min(end, report.end + NEAR_RELAY)) if t.word]
        place = next((t.end for t in behind[:3] if t.low in relays), None)
        if place is None:
            return None
        start = place
    named = speakers.within(start, min(end, start + NEAR_RELAY))
    return Speaker(named[0].entity, True, "name") if named else Speaker(None) if one.lead else None


def _continued(doc: Doc, one: _Utterance, earlier: _Utterance | None, speakers: Speakers) -> Speaker | None:
    """The speaker before, if the cue says that a speaker goes on and nobody else is named."""
    if one.report is None or one.source is None or earlier is None or one.report.cue not in doc.language.quotes.continuing:
        return None
    near = one.pieces[0].paragraph - earlier.pieces[-1].paragraph <= 1
    return earlier.speaker if near and earlier.speaker.person and not speakers.within(one.source.start, one.source.end) else None


def _inherit(doc: Doc, one: _Utterance, earlier: _Utterance | None, speakers: Speakers) -> None:
    gap = one.pieces[0].paragraph - earlier.pieces[-1].paragraph if earlier else 9
    if earlier is not None and earlier.source is not None and gap <= 1:
        one.source, one.speaker = earlier.source, earlier.speaker
        return
    report = _sentence_before(doc, one.pieces[0])
    if report is not None and report.source is not None:
        one.source, one.speaker = report.source, speakers.resolve(report.source)
    elif one.report is not None:
        one.speaker = speakers.pronoun(one.pieces[0].outer.start, "x")


def _sentence_before(doc: Doc, piece: Marked) -> Report | None:
    """The report in the sentence before a quotation that has none itself."""
    here = doc.sentence_at(piece.outer.start)
    if here is None or here.index == 0:
        return None
    last = doc.sentences[here.index - 1]
    if last.paragraph < here.paragraph - 1:
        return None
    return reporting.before(doc.body, last.start, last.end, doc.language.quotes)


def _look_ahead(utterances: list[_Utterance]) -> None:
    """A quotation that opens a paragraph before its speaker is named has the speaker of the next one in that paragraph."""
    for one, following in pairwise(utterances):
        same = one.pieces[-1].paragraph == following.pieces[0].paragraph
        if one.source is None and same and following.source is not None and not following.lead:
            one.source, one.speaker = following.source, following.speaker


def _quotation(doc: Doc, one: _Utterance) -> Quotation:
    spans = tuple(_trim(doc.body, p.start, p.end) for p in one.pieces)
    words = " ".join(doc.body[s.start : s.end] for s in spans)
    places = [one.pieces[0].outer, one.pieces[-1].outer]
    places += [Span(start=one.report.start, end=one.report.end)] if one.report else []
    return Quotation(
        start=min(p.start for p in places),
        end=max(p.end for p in places),
        pieces=spans,
        words=" ".join(words.split()),
        direct=True,
        source=doc.body[one.source.start : one.source.end] if one.source else None,
        entity=one.speaker.entity,
        cue=one.report.cue if one.report else None,
        person=one.speaker.person,
        by=one.speaker.by,
    )


def _trim(body: str, start: int, end: int) -> Span:
    text = body[start:end]
    return Span(start=start + len(text) - len(text.lstrip()), end=end - (len(text) - len(text.rstrip())))
