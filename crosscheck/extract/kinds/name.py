"""Claims of names: how an article spells a person, a body or a place, one claim for each spelling."""

from collections.abc import Iterator

from crosscheck.extract.base import Extractor
from crosscheck.extract.document import Doc, Draft, Mention
from crosscheck.model.claim import Status
from crosscheck.model.values import NameValue
from crosscheck.model.values.spelling import fold
from crosscheck.safe.patterns import pattern

_APPOSED = pattern(r", ((?:[\w'’.-]{1,20} ){1,4}[^\W\d_]{3,15})(?=[,.;:\"”\n])")

NEAR = 20
"""Code points in front of a name in which a kinship may stand."""

MAX_WORDS = 8
"""A longer run of capitals is a headline, not a name."""


def _drafts(doc: Doc) -> Iterator[Draft]:
    spelt: dict[str, list[Mention]] = {}
    for mention in doc.mentions:
        if _is_name(mention):
            spelt.setdefault(fold(mention.text), []).append(mention)
    for mentions in spelt.values():
        first = mentions[0]
        kin = next((k for m in mentions if (k := _kin(doc, m))), "") if first.kind == "person" and " " in first.text else ""
        value = NameValue.unchecked(
            type="name", name=first.text, kind=first.kind, entity=first.entity, times=len(mentions), kin=kin
        )
        yield Draft(kind="name", value=value, start=first.start, end=first.end, status=Status.ASSERTED)


def _kin(doc: Doc, mention: Mention) -> str:
    """The kinship told beside a name: "her mother, Ana Lind", "Ana Lind, the girl's mother"; "" if none is."""
    relations, body = doc.language.names.roles.relations, doc.body
    before = body[max(0, mention.start - NEAR) : mention.start].rstrip(" ,").lower().split()
    if before and (found := relations.get(before[-1].removesuffix("nya"))):
        return found
    apposed = _APPOSED.match(body, mention.end)
    if apposed is None:
        return ""
    *whose, last = apposed.group(1).lower().split()
    owned = bool(whose) and (whose[-1] in doc.language.names.roles.possessives or whose[-1].endswith(("'s", "’s", "s'", "s’")))
    return relations.get(last, "") if owned else ""


def _is_name(mention: Mention) -> bool:
    """Whether a mention is worth a claim: no pronoun, no territory, no stray word."""
    words = fold(mention.text).split()
    if mention.pronoun or mention.entity.isupper() or not 0 < len(words) <= MAX_WORDS:
        return False
    return mention.kind != "other" or len(words) > 1 or mention.text.isupper() or len(mention.text) > 2


EXTRACTOR = Extractor(kind="name", extract=_drafts)
