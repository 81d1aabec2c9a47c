"""Decides what kind of thing each name stands for, by its own words and by its neighbours all over the text."""

from bisect import bisect_left
from dataclasses import dataclass, field
from operator import attrgetter

from crosscheck.extract.document import Doc
from crosscheck.extract.names.common import is_body_word
from crosscheck.extract.names.gazetteer import is_known_place
from crosscheck.extract.names.learned import weights_for
from crosscheck.extract.names.runs import Words
from crosscheck.extract.names.segments import Found, is_thing, own_kind
from crosscheck.extract.names.signs import MOST, near_signs, own_signs
from crosscheck.extract.names.word import Word
from crosscheck.lang import Language
from crosscheck.model.values.name import NameKind
from crosscheck.safe.patterns import pattern

_AGE = pattern(r"\s?\(\d{1,3}(?:\s?(?:tahun|th|years?))?\)|,\s\d{1,3}(?:[,.;:]|\s(?:tahun|years?|and|dan)|$)|\s\(\d\d\)")
_KINDS: tuple[NameKind, ...] = ("person", "organisation", "place")
"""The earlier one wins where the votes are even."""

Votes = dict[NameKind, int]

_start = attrgetter("start")


@dataclass(slots=True)
class Tally:
    """What speaks for the kind of one spelling: `votes` of its own words and of its neighbours all over the text; `places`
    are its mentions as (sentence, first word, last word)."""

    found: Found
    votes: Votes
    places: list[tuple[int, int, int]] = field(default_factory=list)


def kinds_of(doc: Doc, words: Words, found: list[Found]) -> list[NameKind]:
    """The kind of each name; all mentions of one spelling are of one kind."""
    tallies = tallied(doc, words, found)
    learned = weights_for(doc.language.code)
    kinds: dict[tuple[str, ...], NameKind] = {}
    for name, tally in tallies.items():
        kind = settled(doc.language, tally)
        if kind is None:
            kind = learned.kind(signs_of(doc, words, tally)) if learned else _winner(tally.votes, len(name))
        kinds[name] = kind
    return [kinds[f.words] for f in found]


def tallied(doc: Doc, words: Words, found: list[Found]) -> dict[tuple[str, ...], Tally]:
    """The votes and the mentions of each spelling."""
    tallies: dict[tuple[str, ...], Tally] = {}
    for f in found:
        s = f.sentence
        row = words.by_sentence[s]
        last = k = bisect_left(row, f.start, key=_start)
        while last + 1 < len(row) and row[last].end < f.end:
            last += 1
        tally = tallies.get(f.words)
        if tally is None:
            tally = tallies[f.words] = Tally(f, dict.fromkeys(_KINDS, 0))
        tally.places.append((s, k, last))
        _vote(doc, row, k, last, f, tally.votes)
    _share(tallies)
    return tallies


def settled(language: Language, tally: Tally) -> NameKind | None:
    """The kind that the words of a name or several neighbours tell for certain, if they do."""
    votes, name = tally.votes, tally.found.words
    best = max(_KINDS, key=votes.__getitem__)
    whole = " ".join(name)
    if is_body_word(language, whole) or (tally.found.kind == "organisation" and whole in language.names.bodies):
        return "organisation"
    if is_thing(language, name) and votes["person"] < CERTAIN:
        return "other"
    if votes["place"] and votes["place"] == votes[best] and is_known_place(whole):
        return "place"
    margin = votes[best] - sum(votes.values()) + votes[best]
    return best if votes[best] >= CERTAIN or (margin > 1 and best != "organisation") else None


def signs_of(doc: Doc, words: Words, tally: Tally) -> dict[str, float]:
    """All signs of a spelling; one next to the name weighs as much as the share of the mentions that have it."""
    table = dict.fromkeys(own_signs(doc, tally.found), 1.0)
    share = 1 / len(tally.places)
    for s, k, last in tally.places:
        for sign in near_signs(doc, words.by_sentence[s], k, last):
            table[sign] = table.get(sign, 0.0) + share
    for kind, votes in tally.votes.items():
        if votes:
            table[f"vote {kind} {min(votes, MOST)}"] = 1.0
    return table


CERTAIN = 3
"""Votes that settle a kind."""


def _vote(doc: Doc, row: list[Word], k: int, j: int, f: Found, votes: Votes) -> None:
    names, body = doc.language.names, doc.body
    if f.kind != "other":
        votes[f.kind] += 3 if f.titled or len(f.words) > 1 else 2
    before = row[k - 1].low if k and body[row[k - 1].end : f.start].strip(" ,") == "" else ""
    close = before if k and body[row[k - 1].end : f.start] == " " else ""
    after = row[j + 1].low if j + 1 < len(row) and body[row[j].end : row[j + 1].start] == " " else ""
    apposed = row[j + 1].low if j + 1 < len(row) and body[row[j].end : row[j + 1].start] == ", " else ""
    office = apposed in names.titles or apposed in names.roles.offices or apposed in names.roles.tenses or apposed == "who"
    if office or (apposed in names.roles.articles and _office_in(doc, row, j + 2)):
        votes["person"] += 2
    if _AGE.match(body, f.end) or _is_aged(doc, f):
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


def _is_aged(doc: Doc, f: Found) -> bool:
    """Whether an age stands in front ("the 17-year-old Gerod Ward") and the name is not where somebody is from."""
    before = doc.body[max(0, f.start - AGE_ROOM) : f.start].lower().replace("-", " ")
    return before.rstrip(", ").endswith(doc.language.numbers.age_after) and not is_known_place(" ".join(f.words))


AGE_ROOM = 16
"""Characters in front of a name in which the words of an age stand."""


def _office_in(doc: Doc, row: list[Word], first: int) -> bool:
    """Whether an office is named within the three words from `first` on, before any mark: "the second engineer"."""
    for k in range(first, min(first + 3, len(row))):
        if doc.body[row[k - 1].end : row[k].start] != " ":
            return False
        if row[k].low in doc.language.names.roles.offices:
            return True
    return False


def _share(tallies: dict[tuple[str, ...], Tally]) -> None:
    """Adds the votes of the parts: who is called "Miller" makes "Matthew Miller" a person."""
    singles = {name[0] for name, own in tallies.items() if len(name) == 1 and own.votes["person"]}
    for name, own in tallies.items():
        if 1 < len(name) < 5:
            own.votes["person"] += (name[-1] in singles) + (name[0] in singles)


def _winner(votes: Votes, length: int) -> NameKind:
    best = max(_KINDS, key=votes.__getitem__)
    if votes[best] > 1 or (votes[best] and (best != "place" or length > 1)):
        return best
    return "person" if 2 <= length <= 4 else "other"


__all__ = ["kinds_of", "own_kind"]
