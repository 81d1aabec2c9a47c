"""Claims of places: where something is said to happen."""

from collections.abc import Iterator

from crosscheck.extract.base import Extractor
from crosscheck.extract.document import Doc, Draft
from crosscheck.extract.places import find_places


def _drafts(doc: Doc) -> Iterator[Draft]:
    for found in find_places(doc):
        beside = doc.language.names.places.beside
        near = not beside.isdisjoint(doc.body[found.span.start : found.span.end].lower().split(maxsplit=2)[:2])
        scope = (found.motion,) if found.motion else ("near",) if near else ()
        yield Draft("place", found.value, found.span.start, found.span.end, head=found.head, subject=found.deed, scope=scope)


EXTRACTOR = Extractor(kind="place", extract=_drafts)
