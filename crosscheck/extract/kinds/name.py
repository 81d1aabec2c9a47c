"""Claims of names: how an article spells a person, a body or a place, one claim for each spelling."""

from collections.abc import Iterator

from crosscheck.extract.base import Extractor
from crosscheck.extract.document import Doc, Draft, Mention
from crosscheck.model.claim import Status
from crosscheck.model.values import NameValue
from crosscheck.model.values.spelling import fold

MAX_WORDS = 8
"""A longer run of capitals is a headline, not a name."""


def _drafts(doc: Doc) -> Iterator[Draft]:
    spelt: dict[str, list[Mention]] = {}
    for mention in doc.mentions:
        if _is_name(mention):
            spelt.setdefault(fold(mention.text), []).append(mention)
    for mentions in spelt.values():
        first = mentions[0]
        value = NameValue.unchecked(type="name", name=first.text, kind=first.kind, entity=first.entity, times=len(mentions))
        yield Draft(kind="name", value=value, start=first.start, end=first.end, status=Status.ASSERTED)


def _is_name(mention: Mention) -> bool:
    """Whether a mention is worth a claim: no pronoun, no territory, no stray word."""
    words = fold(mention.text).split()
    if mention.pronoun or mention.entity.isupper() or not 0 < len(words) <= MAX_WORDS:
        return False
    return mention.kind != "other" or len(words) > 1 or mention.text.isupper() or len(mention.text) > 2


EXTRACTOR = Extractor(kind="name", extract=_drafts)
