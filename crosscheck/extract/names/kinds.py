"""Decides what kind of thing each name stands for, by its own words and by its neighbours all over the text."""

from crosscheck.extract.document import Doc
from crosscheck.extract.names.runs import Word, Words
from crosscheck.extract.names.segments import Found, own_kind
from crosscheck.model.values.name import NameKind
from crosscheck.safe.patterns import pattern

_AGE = pattern(r"\s?\(\d{1,3}(?:\s?(?:tahun|th|years?))?\)|,\s\d{1,3}(?:,|\.|\s(?:tahun|years?))|\s\(\d\d\)")
_KINDS: tuple[NameKind, ...] = ("person", "organisation", "place")
"""The earlier one wins where the votes are even."""

Votes = dict[NameKind, int]


def kinds_of(doc: Doc, words: Words, found: list[Found]) -> list[NameKind]:
    """The kind of each name; all mentions of one spelling are of one kind."""
    votes: dict[tuple[str, ...], Votes] = {}
    index = {w.start: (s, k) for s, row in enumerate(words.by_sentence) for k, w in enumerate(row)}
    for f in found:
        s, k = index[f.start]
        _vote(doc, words.by_sentence[s], k, f, votes.setdefault(f.words, dict.fromkeys(_KINDS, 0)))
    shared = {name: _winner(own, len(name)) for name, own in _share(votes).items()}
    return [shared[f.words] for f in found]


def _vote(doc: Doc, row: list[Word], k: int, f: Found, votes: Votes) -> None:
    names, body = doc.language.names, doc.body
    if f.kind != "other":
        votes[f.kind] += 3 if f.titled or len(f.words) > 1 else 2
    before = row[k - 1].low if k and body[row[k - 1].end : f.start].strip(" ,") == "" else ""
    close = before if k and body[row[k - 1].end : f.start] == " " else ""
    j = k
    while j < len(row) and row[j].end < f.end:
        j += 1
    after = row[j + 1].low if j + 1 < len(row) and body[row[j].end : row[j + 1].start] == " " else ""
    apposed = row[j + 1].low if j + 1 < len(row) and body[row[j].end : row[j + 1].start] == ", " else ""
    office = apposed in names.titles or apposed in names.roles.offices or apposed in names.roles.tenses or apposed == "who"
    if office or (apposed in names.roles.articles and _office_in(doc, row, j + 2)):
        votes["person"] += 2
    if _AGE.match(body, f.end):
        votes["person"] += 3
    if close in names.person_before or after in names.person_after or before in names.roles.relations:
        votes["person"] += 2 if len(f.words) < 4 else 1
    if close in names.titles or close in names.roles.offices or close in names.honorifics:
        votes["person"] += 1
    if close in names.places.heads:
        votes["place"] += 3
    if close in names.place_before:
        votes["place"] += 1 if close in names.places.motions or close not in names.places.rest else 2
    if close in names.body_heads:
        votes["organisation"] += 2
    if len(f.words) == 1 and body[f.start : f.end].isupper() and len(f.words[0]) < 8:
        votes["organisation"] += 1


def _office_in(doc: Doc, row: list[Word], first: int) -> bool:
    """Whether an office is named within the three words from `first` on, before any mark: "the second engineer"."""
    for k in range(first, min(first + 3, len(row))):
        if doc.body[row[k - 1].end : row[k].start] != " ":
            return False
        if row[k].low in doc.language.names.roles.offices:
            return True
    return False


def _share(votes: dict[tuple[str, ...], Votes]) -> dict[tuple[str, ...], Votes]:
    """Votes with those of the parts added: who is called "Miller" makes "Matthew Miller" a person."""
    shared = {name: own.copy() for name, own in votes.items()}
    singles = {name[0] for name, own in votes.items() if len(name) == 1 and own["person"]}
    for name, own in shared.items():
        if 1 < len(name) < 5:
            own["person"] += (name[-1] in singles) + (name[0] in singles)
    return shared


def _winner(votes: Votes, length: int) -> NameKind:
    best = max(_KINDS, key=votes.__getitem__)
    if votes[best] > 1 or (votes[best] and (best != "place" or length > 1)):
        return best
    return "person" if 2 <= length <= 4 else "other"


__all__ = ["kinds_of", "own_kind"]
