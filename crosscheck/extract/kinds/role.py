"""Claims of roles: what a person is said to be."""

from collections.abc import Iterator

from crosscheck.extract.base import Extractor
from crosscheck.extract.document import Doc, Draft
from crosscheck.extract.roles import RoleFound, find_roles
from crosscheck.model.values import RoleValue

PER_ROLE = 2
"""Claims of one role of one person in one article: repetition adds nothing."""


def _drafts(doc: Doc) -> Iterator[Draft]:
    seen: dict[str, int] = {}
    for found in find_roles(doc):
        value = _value(found)
        key = f"{value.person}\t{value.canonical}"
        seen[key] = seen.get(key, 0) + 1
        if seen[key] <= PER_ROLE:
            span = found.span
            yield Draft("role", value, span.start, span.end, head=value.canonical, subject=value.person)


def _value(found: RoleFound) -> RoleValue:
    return RoleValue(
        person=found.person.entity,
        role=found.phrase.role,
        organisation=found.organisation,
        tense=_tense(found.phrase.tense),
        nation=found.phrase.nation,
        also=found.phrase.also,
        body=found.phrase.body,
        denied=found.denied,
        told=found.told,
    )


def _tense(tense: str) -> str:
    return tense if tense in ("former", "acting", "elect") else ""


EXTRACTOR = Extractor(kind="role", extract=_drafts)
