"""Decides what kind of thing each name stands for, by its own words and by its neighbours all over the text."""

from collections import Counter, defaultdict

from crosscheck.extract.document import Doc
from crosscheck.extract.names.runs import Word, Words
from crosscheck.extract.names.segments import Found, own_kind
from crosscheck.model.values.name import NameKind
from crosscheck.safe.patterns import pattern

_AGE = pattern(r"\s?\(\d{1,3}(?:\s?(?:tahun|th|years?))?\)|,\s\d{1,3}(?:,|\.|\s(?:tahun|years?))|\s\(\d\d\)")
_KINDS: tuple[NameKind, ...] = ("person", "organisation", "place")


def kinds_of(doc: Doc, words: Words, found: list[Found]) -> list[NameKind]:
    """The kind of each name; all mentions of one spelling are of one kind."""
    votes: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    index = {w.start: (s, k) for s, row in enumerate(words.by_sentence) for k, w in enumerate(row)}
    for f in found:
        s, k = index[f.start]
        _vote(doc, words.by_sentence[s], k, f, votes[f.words])
    shared = _share(votes)
    return [_winner(shared[f.words], f) for f in found]


def _vote(doc: Doc, row: list[Word], k: int, f: Found, votes: Counter[str]) -> None:
    names = doc.language.names
    if f.kind != "other":
        votes[f.kind] += 3 if f.titled or len(f.words) > 1 else 2
    before = row[k - 1].low if k and doc.body[row[k - 1].end : f.start].strip(" ,") == "" else ""
    close = before if k and doc.body[row[k - 1].end : f.start] == " " else ""
    j = k
    while j < len(row) and row[j].end < f.end:
        j += 1
    after = row[j + 1].low if j + 1 < len(row) and doc.body[row[j].end : row[j + 1].start] == " " else ""
    apposed = row[j + 1].low if j + 1 < len(row) and doc.body[row[j].end : row[j + 1].start] == ", " else ""
    office = apposed in names.titles or apposed in names.roles.offices or apposed in names.roles.tenses or apposed == "who"
    if office or (apposed in names.roles.articles and _office_in(doc, row, j + 2)):
        votes["person"] += 2
    if _AGE.match(doc.body, f.end):
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
    if len(f.words) == 1 and doc.body[f.start : f.end].isupper() and len(f.words[0]) < 8:
        votes["organisation"] += 1


def _office_in(doc: Doc, row: list[Word], first: int) -> bool:
    """Whether an office is named within the three words from `first` on, before any mark: "the second engineer"."""
    for k in range(first, min(first + 3, len(row))):
        if doc.body[row[k - 1].end : row[k].start] != " ":
            return False
        if row[k].low in doc.language.names.roles.offices:
            return True
    return False


def _share(votes: dict[tuple[str, ...], Counter[str]]) -> dict[tuple[str, ...], Counter[str]]:
    """Votes with those of the parts added: who is called "Miller" makes "Matthew Miller" a person."""
    shared = {name: Counter(own) for name, own in votes.items()}
    singles = {name[0]: own for name, own in votes.items() if len(name) == 1}
    for name, own in shared.items():
        if 1 < len(name) < 5 and name[-1] in singles and singles[name[-1]]["person"]:
            own["person"] += 1
        if 1 < len(name) < 5 and name[0] in singles and singles[name[0]]["person"]:
            own["person"] += 1
    return shared


def _winner(votes: Counter[str], f: Found) -> NameKind:
    best = max(_KINDS, key=lambda kind: (votes[kind], -_KINDS.index(kind)))
    if votes[best] > 1 or (votes[best] and (best != "place" or len(f.words) > 1)):
        return best
    return "person" if 2 <= len(f.words) <= 4 else "other"


__all__ = ["kinds_of", "own_kind"]
