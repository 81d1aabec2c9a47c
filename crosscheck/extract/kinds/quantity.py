"""Claims of kind "quantity": a number with its unit and what it counts."""

from collections.abc import Iterator

from crosscheck.extract.base import Extractor
from crosscheck.extract.document import Doc, Draft, QuantityMention

MAX_CLAIM = 160


def extract(doc: Doc) -> Iterator[Draft]:
    """One draft for each quantity of the article."""
    for mention in doc.quantities:
        if mention.end - mention.start <= MAX_CLAIM:
            yield Draft(
                kind="quantity",
                value=mention.value,
                start=mention.start,
                end=mention.end,
                head=mention.head,
                subject=_subject(doc, mention),
                scope=(*mention.value.scope, *(["only"] if mention.only else []), *([mention.fate] if mention.fate else [])),
                group=mention.group,
            )


def _subject(doc: Doc, mention: QuantityMention) -> str:
    """The entity of the person whose age it is, by the names of the article where they know it."""
    if not mention.subject:
        return ""
    inside = (m.entity for m in doc.mentions if m.entity and mention.start <= m.start < mention.end and m.kind == "person")
    return next(inside, mention.subject)


EXTRACTOR = Extractor(kind="quantity", extract=extract)
