"""Turns drafts into claims: adds the sentence, the clause, the entities, the events, the attribution and the status."""

from crosscheck.extract.clauses import clause_at
from crosscheck.extract.document import Doc, Draft, Quotation, Sentence
from crosscheck.extract.events import events_in
from crosscheck.extract.status import is_negated, status_of
from crosscheck.model.base import Span
from crosscheck.model.claim import Attribution, Claim, Context, Status


def finish(doc: Doc, drafts: list[Draft]) -> list[Claim]:
    """The claims of a document, in the order of the text, numbered within the article; a repeated draft counts once."""
    ordered = sorted(drafts, key=lambda d: (d.start, d.end, d.kind, d.value.canonical))
    seen: set[tuple[int, int, str, str]] = set()
    claims: list[Claim] = []
    for draft in ordered:
        key = (draft.start, draft.end, draft.kind, draft.value.canonical)
        sentence = doc.sentence_at(draft.start)
        if sentence is None or key in seen:
            continue
        seen.add(key)
        claims.append(_claim(doc, draft, sentence, len(claims)))
    return claims


def _claim(doc: Doc, draft: Draft, sentence: Sentence, number: int) -> Claim:
    span = Span(start=draft.start, end=draft.end)
    clause = clause_at(sentence, span, doc.language)
    quote = _quotation_at(doc, span)
    return Claim(
        id=f"{doc.article.id}:{number}",
        article=doc.article.id,
        kind=draft.kind,
        value=draft.value,
        text=doc.body[draft.start : draft.end],
        start=draft.start,
        end=draft.end,
        attribution=_attribution(doc, quote),
        status=draft.status or _status(doc, clause, span, quote),
        context=Context(
            sentence=Span(start=sentence.start, end=sentence.end),
            clause=clause,
            sentence_index=sentence.index,
            head=draft.head,
            subject=draft.subject,
            entities=_entities(doc, sentence),
            events=draft.events if draft.events is not None else events_in(doc, clause, span),
            negated=is_negated(doc, clause, span),
            quote=quote if quote is not None and doc.quotations[quote].direct else -1,
            scope=draft.scope,
            group=draft.group,
        ),
    )


def _quotation_at(doc: Doc, span: Span) -> int | None:
    """The number of the quotation whose content holds `span`; of several the direct one, then the shortest."""
    hits = [k for k, q in enumerate(doc.quotations) if any(p.overlaps(span) for p in q.pieces)]
    return min(hits, key=lambda k: (not doc.quotations[k].direct, len(doc.quotations[k].words)), default=None)


def _attribution(doc: Doc, number: int | None) -> Attribution | None:
    if number is None:
        return None
    quotation: Quotation = doc.quotations[number]
    return Attribution(source=quotation.source, entity=quotation.entity, cue=quotation.cue, direct=quotation.direct)


def _status(doc: Doc, clause: Span, span: Span, quote: int | None) -> Status:
    status = status_of(doc, clause, span)
    return Status.REPORTED if status is Status.ASSERTED and quote is not None else status


def _entities(doc: Doc, sentence: Sentence) -> tuple[str, ...]:
    inside = (m.entity for m in doc.mentions if m.entity and sentence.start <= m.start < sentence.end)
    return tuple(dict.fromkeys(inside))
