"""Turns drafts into claims: adds the sentence, the clause, the entities, the events, the attribution and the status."""

from collections.abc import Iterator
from operator import itemgetter

from crosscheck.extract.clauses import clause_of, clauses
from crosscheck.extract.document import Doc, Draft, Quotation, Sentence
from crosscheck.extract.events import events_in
from crosscheck.extract.status import NO_SCOPES, governing_by, is_forecast, negated_by, scopes, status_by
from crosscheck.lang.parts.status import StatusCue
from crosscheck.model.base import Span, Stretch
from crosscheck.model.claim import Attribution, Claim, Context, Status


def finish(doc: Doc, drafts: list[Draft]) -> list[Claim]:
    """The claims of a document, in the order of the text, numbered within the article; a repeated draft counts once."""
    finisher = _Finisher(doc)
    claims: list[Claim] = []
    for draft in _ordered(drafts):
        sentence = doc.sentence_at(draft.start)
        if sentence is not None:
            claims.append(finisher.claim(draft, sentence, len(claims)))
    return claims


def _ordered(drafts: list[Draft]) -> Iterator[Draft]:
    """The drafts by place, kind and value, of equal ones the first."""
    placed: dict[tuple[int, int, str], list[Draft]] = {}
    for draft in drafts:
        placed.setdefault((draft.start, draft.end, draft.kind), []).append(draft)
    for _, same in sorted(placed.items()):
        if len(same) == 1:
            yield same[0]
        else:
            yield from (d for _, d in sorted({d.value.canonical: d for d in reversed(same)}.items(), key=itemgetter(0)))


class _Finisher:
    """What claims share, made once: of a sentence its span, entities and quoted pieces, of a quotation its source."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.quoted = [(p.start, p.end, k) for k, q in enumerate(doc.quotations) for p in q.pieces]
        self.sources = [_attribution(q) for q in doc.quotations]
        self.named = _named(doc)
        self.sentence: Sentence | None = None
        self.span = Span(start=0, end=0)
        self.clauses: tuple[Span, ...] = ()
        self.scopes = NO_SCOPES
        self.entities: tuple[str, ...] = ()
        self.near: list[tuple[int, int, int]] = []

    def claim(self, draft: Draft, sentence: Sentence, number: int) -> Claim:
        """The claim of a draft that stands in `sentence`."""
        self._enter(sentence)
        doc = self.doc
        clause = clause_of(self.clauses, self.span, draft)
        cues = governing_by(self.scopes, sentence, clause, draft) if self.scopes.found else []
        quote = self._quotation_at(draft)
        return Claim.unchecked(
            id=f"{doc.article.id}:{number}",
            article=doc.article.id,
            kind=draft.kind,
            value=draft.value,
            text=doc.body[draft.start : draft.end],
            start=draft.start,
            end=draft.end,
            attribution=self.sources[quote] if quote is not None else None,
            status=draft.status or _status(cues, quote),
            context=Context.unchecked(
                sentence=self.span,
                clause=clause,
                sentence_index=sentence.index,
                head=draft.head,
                subject=draft.subject,
                entities=self.entities,
                events=draft.events if draft.events is not None else events_in(doc, clause, draft),
                negated=negated_by(cues),
                forecast=is_forecast(cues),
                quote=quote if quote is not None and doc.quotations[quote].direct else -1,
                scope=draft.scope,
                group=draft.group,
            ),
        )

    def _enter(self, sentence: Sentence) -> None:
        """Make what all claims of a sentence share; claims come sentence by sentence."""
        if sentence is self.sentence:
            return
        self.sentence = sentence
        self.span = Span(start=sentence.start, end=sentence.end)
        self.clauses = clauses(sentence, self.doc.language)
        self.scopes = scopes(sentence.text, self.doc.language.code)
        self.entities = tuple(self.named.get(sentence.index, ()))
        self.near = [p for p in self.quoted if p[0] < sentence.end and sentence.start < p[1]]

    def _quotation_at(self, span: Stretch) -> int | None:
        """The number of the quotation whose content holds `span`; of several the direct one, then the shortest."""
        pieces = self.near if span.end <= self.span.end else self.quoted
        if not pieces:
            return None
        quotations = self.doc.quotations
        hits = [k for start, end, k in pieces if start < span.end and span.start < end]
        if len(hits) < 2:
            return hits[0] if hits else None
        return min(hits, key=lambda k: (not quotations[k].direct, len(quotations[k].words)))


def _named(doc: Doc) -> dict[int, dict[str, None]]:
    """The entities named in each sentence, by its number, in the order of the text."""
    found: dict[int, dict[str, None]] = {}
    for mention in doc.mentions:
        sentence = doc.sentence_at(mention.start) if mention.entity else None
        if sentence is not None:
            found.setdefault(sentence.index, {})[mention.entity] = None
    return found


def _attribution(quotation: Quotation) -> Attribution:
    return Attribution(source=quotation.source, entity=quotation.entity, cue=quotation.cue, direct=quotation.direct)


def _status(cues: list[StatusCue], quote: int | None) -> Status:
    status = status_by(cues)
    return Status.REPORTED if status is Status.ASSERTED and quote is not None else status
