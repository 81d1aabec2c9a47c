"""Who is identified as a victim or suspect: "police identified the victims as A, 25, and B", "korban bernama A"."""

from collections.abc import Iterator
from dataclasses import replace

from crosscheck.extract.document import Doc, Mention
from crosscheck.extract.names.runs import bare
from crosscheck.extract.roles.phrases import Phrase
from crosscheck.extract.roles.row import LONGEST_EVIDENCE, RoleFound, Row
from crosscheck.model.base import Span

REACH = 14
"""Words between the noun and the verb that identifies, at most."""

GAP = 60
"""Code points between two names of one list, at most: ages and places."""


def identified(row: Row, mentions: list[Mention]) -> Iterator[RoleFound]:
    """The roles of those whom a sentence identifies; `mentions` are its persons in order."""
    roles = row.doc.language.names.roles
    for k, word in enumerate(row.row):
        if word.low not in roles.identifying:
            continue
        noun = _noun_after(row, k) if not row.doc.language.names.offices_first else None
        first = noun[1] if noun else k + 1
        noun = noun or _noun_before(row, k)
        if noun is None or not _leads_to_name(row, k, first):
            continue
        at = row.row[first - 1].end
        for mention in _listed(row.doc, [m for m in mentions if m.start >= at], at):
            phrase = Phrase(min(k, noun[0]), max(k, noun[0]), noun[2])
            told = row.found(mention, phrase, mention.start, mention.end, 0)
            far = mention.end - told.span.start > LONGEST_EVIDENCE
            yield replace(told, span=Span(start=mention.start, end=mention.end)) if far else told


Noun = tuple[int, int, str]
"""The number of a noun's word, of the word behind "as", and the role that the noun tells."""


def _noun_after(row: Row, k: int) -> Noun | None:
    """The noun between the verb and "as": "identified the two victims of the fire as"."""
    roles, found = row.doc.language.names.roles, None
    for j in range(k + 1, min(k + REACH, len(row.row))):
        low = row.row[j].low
        if low in roles.as_words:
            return (found[0], j + 1, found[1]) if found else None
        if any(c in row.gap(j) for c in ",;:") or row.row[j].capital:
            return None
        if found is None and low in roles.cases:
            found = j, roles.cases[low]
        elif found and low.endswith(("'s", "’s")):
            return None
    return None


def _noun_before(row: Row, k: int) -> Noun | None:
    """The noun that the verb tells of: "the victims were identified on Friday as", "korban bernama"."""
    roles = row.doc.language.names.roles
    for j in range(k - 1, max(k - REACH, -1), -1):
        low = row.row[j].low
        if low in roles.cases:
            before = bare(row.row[j - 1].low) if j else ""
            owned = row.row[j].low.endswith(("'s", "’s")) or before in roles.relations or before in roles.seats
            return None if owned or before in roles.offices else (j, j + 1, roles.cases[low])
        if (row.row[j].capital and j) or any(c in row.gap(j + 1) for c in ",;:"):
            return None
    return None


def _leads_to_name(row: Row, k: int, first: int) -> bool:
    """Whether "as", or for a verb that needs none the name itself, comes after the verb."""
    roles = row.doc.language.names.roles
    if first > k + 1:
        return True
    ahead = [w.low for w in row.row[k + 1 : k + 5]]
    return row.doc.language.names.offices_first or any(low in roles.as_words for low in ahead) or row.after(k + 1).strip() == ":"


def _listed(doc: Doc, mentions: list[Mention], at: int) -> Iterator[Mention]:
    """The persons named one after the other from a place on, with no more than ages and homes between them."""
    stops = doc.language.names.roles.cases.keys() | frozenset(["who", "yang", "but", "while", "whose"])
    for mention in mentions:
        between = doc.body[at : mention.start]
        if len(between) > GAP or any(w in stops for w in between.lower().replace(",", " ").split()):
            return
        if mention.kind == "person" and between.split()[-1:] not in (["of"], ["from"], ["dari"], ["asal"]):
            yield mention
            at = mention.end
