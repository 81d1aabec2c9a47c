"""Origins: who is credited for what a sentence tells, and whether the text says that nobody else is."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from crosscheck.extract.base import Extractor
from crosscheck.extract.credits import LONGEST, MOST_WORDS, STOP, WORD, Credit, clause_start, clean, name_behind
from crosscheck.extract.document import Doc, Draft, Sentence
from crosscheck.extract.provenance import is_origin, nobody_knew, opening_words, provenance
from crosscheck.lang import language_for
from crosscheck.model.values import OriginValue
from crosscheck.safe.sieves import WordFinder

NEAR_SELF = 8
"""Words between a source and the word that says it did so by itself, at most."""

NEAR_NOTHING = 4
"""Words between a source and what it says it has not, at most."""


_EDGES = ' ,"“”«»'
"""Marks around a source's name."""


@dataclass(frozen=True, slots=True)
class _Cues:
    first: WordFinder
    tallies: WordFinder
    sole: WordFinder
    only: WordFinder
    by_self: WordFinder
    none: WordFinder
    bodies: WordFinder
    information: WordFinder
    house: WordFinder


@cache
def _cues(code: str) -> _Cues:
    known = language_for(code).origins
    lists = (
        known.first + known.plain,
        known.tallies,
        known.sole,
        known.only,
        known.by_self,
        known.none,
        known.bodies,
        known.information,
        known.house,
    )
    return _Cues(*(WordFinder(words) for words in lists))


def extract(doc: Doc) -> Iterator[Draft]:
    """One draft for each credit, in the order of the text."""
    by_sentence = _reported(doc)
    cues = _cues(doc.language.code)
    opening = _opening(doc.language.code)
    for sentence in doc.sentences:
        if sentence.index not in by_sentence and not opening.may_find(sentence.text):
            continue
        credits = [
            *_named_first(doc, sentence, cues),
            *provenance(doc, sentence),
            *by_sentence.get(sentence.index, []),
            *_tallied(sentence, cues),
        ]
        kept: list[Credit] = []
        for credit in credits:
            if (
                credit.name
                and not _knows_nothing(sentence.text, credit, cues)
                and not any(credit.start < k.end and k.start < credit.end for k in kept)
            ):
                kept.append(credit)
        yield from (_draft(doc, sentence, credit, cues) for credit in sorted(kept, key=lambda c: c.start))


@cache
def _opening(code: str) -> WordFinder:
    """The words of which a sentence must hold one to credit anybody but the source of an indirect statement."""
    known = language_for(code).origins
    return WordFinder([*known.first, *known.plain, *known.tallies, *opening_words(known)])


def _reported(doc: Doc) -> dict[int, list[Credit]]:
    """The sources of indirect statements, by sentence."""
    found: dict[int, list[Credit]] = {}
    for quotation in doc.quotations:
        sentence = None if quotation.direct or not quotation.source else doc.sentence_at(quotation.start)
        if sentence is None or quotation.source is None:
            continue
        start, end = quotation.start - sentence.start, min(quotation.end, sentence.end) - sentence.start
        name = clean(doc, quotation.source)
        if name.lower() in doc.language.origins.pronouns:
            name = (quotation.entity or "").title()
        found.setdefault(sentence.index, []).append(Credit(name, max(start, 0), end))
    return found


def _named_first(doc: Doc, sentence: Sentence, cues: _Cues) -> Iterator[Credit]:
    """The sources that brought something to light, behind the cue ("first disclosed by X") or in front ("X was first to")."""
    lexicon = doc.language.origins
    for cue in cues.first.finditer(sentence.text):
        words = " ".join(cue.group().lower().split())
        if words in lexicon.source_behind:
            name, end = name_behind(doc, sentence.text, cue.end())
            house = _house(sentence.text, cue.end(), cues)
            name, end = (house, cue.end() + len(house)) if house else (name, end)
            named = any(c.isupper() for c in name) or (words in lexicon.first_by and _is_body(name, cues))
            if house or named or words in lexicon.plain:
                start = clause_start(sentence.text, cue.start())
                stems = cues.information.search(sentence.text, start, cue.start()) is not None
                yield Credit(name, start, end, words not in lexicon.plain, stems, _way(doc, words, name))
        else:
            start = clause_start(sentence.text, cue.start())
            name = clean(doc, sentence.text[start : cue.start()].strip(_EDGES)) or _meant(sentence.text[: cue.start()], cues)
            told = is_origin(doc, name) if name else False
            yield Credit(name, start, cue.end(), True, way="told" if told else "")


def _way(doc: Doc, words: str, name: str) -> Literal["", "made", "stems"]:
    """How the body behind "drawn up by" or "comes from" is the origin, "" where the words only quote it."""
    if words not in doc.language.origins.plain or words in doc.language.origins.quoting or not is_origin(doc, name):
        return ""
    return "made" if words.endswith((" by", " oleh")) else "stems"


def _house(text: str, start: int, cues: _Cues) -> str:
    """The words right behind the cue by which the outlet names itself, "" if there are none."""
    found = cues.house.search(text, start)
    return text[found.start() : found.end()] if found and not text[start : found.start()].strip() else ""


def _is_body(name: str, cues: _Cues) -> bool:
    """Whether a name without capitals begins with a noun for a body: "perusahaan"."""
    found = cues.bodies.search(name)
    return found is not None and found.start() == 0


def _meant(before: str, cues: _Cues) -> str:
    """The body that a pronoun may stand for: the first that the sentence names."""
    found = cues.bodies.search(before)
    return before[found.start() : found.end()] if found else ""


def _tallied(sentence: Sentence, cues: _Cues) -> Iterator[Credit]:
    """The bodies that give a figure of their own: capitalised words in front of the verb, a clause between at most."""
    for cue in cues.tallies.finditer(sentence.text):
        before = sentence.text[: cue.start()].strip()
        parts = [p.strip() for p in STOP.split(before) if p.strip()]
        subject = parts[0] if parts else ""
        if subject[:1].isupper() and len(subject.split()) <= MOST_WORDS:
            yield Credit(subject, sentence.text.index(subject), cue.end())


def _draft(doc: Doc, sentence: Sentence, credit: Credit, cues: _Cues) -> Draft:
    text = sentence.text
    silent = [s.text for s in _around(doc, sentence, credit) if cues.none.search(s.text)]
    refused = bool(silent) or cues.none.search(text) is not None
    only = cues.only.search(text) is not None
    sole = refused or only or cues.sole.search(text) is not None
    value = OriginValue(
        name=credit.name,
        way=credit.way,
        exclusive=credit.first
        or credit.stems
        or sole
        or _alone_known(doc, sentence, credit)
        or _by_self(doc, text, credit, cues),
        first=credit.first,
        only=only,
        body=_body(doc, credit.name, cues),
        others=_others(doc, " ".join([text, *silent]), credit, cues),
        silent=bool(silent),
        refused=refused or sole,
    )
    start = sentence.start + credit.start
    end = min(sentence.start + credit.end, start + LONGEST)
    head = (text[: credit.start] + " " + text[credit.end :]).strip()
    return Draft("origin", value, start, end, head=head[:LONGEST] or text[:LONGEST])


def _around(doc: Doc, sentence: Sentence, credit: Credit) -> list[Sentence]:
    """The sentences on either side of a credit that tells how information came about: they may say who has none of it."""
    if not credit.way:
        return []
    return [*doc.sentences[max(sentence.index - 1, 0) : sentence.index], *doc.sentences[sentence.index + 1 : sentence.index + 2]]


def _alone_known(doc: Doc, sentence: Sentence, credit: Credit) -> bool:
    """Whether the text says that nobody knew before this origin told it, in its sentence or the next."""
    if not credit.way:
        return False
    near = doc.sentences[sentence.index : sentence.index + 2]
    return any(nobody_knew(doc, s.text) for s in near)


def _by_self(doc: Doc, text: str, credit: Credit, cues: _Cues) -> bool:
    """Whether the source is said to have done it alone, a few words behind its name; "shot himself" says nothing of that."""
    end = _name_end(text, credit)
    found = cues.by_self.search(text, end)
    if found is None or len(WORD.findall(text, end, found.start())) > NEAR_SELF:
        return False
    lexicon, between = doc.language.events, text[end : found.start()].lower().split()
    last = (between or credit.name.lower().split())[-1]
    return not (last.endswith(lexicon.verb_endings) or (between and last in lexicon.words))


def _name_end(text: str, credit: Credit) -> int:
    start = text.find(credit.name, credit.start)
    return (start if start >= 0 else credit.start) + len(credit.name)


def _knows_nothing(text: str, credit: Credit, cues: _Cues) -> bool:
    """Whether the source is quoted as having nothing of the kind ("the police said that they had no theory")."""
    name_end = text.find(credit.name.split()[-1], credit.start) + len(credit.name.split()[-1])
    found = cues.none.search(text, max(name_end, 0))
    if found is None or STOP.search(text, name_end, found.start()):
        return False
    return len(WORD.findall(text, name_end, found.start())) <= NEAR_NOTHING


def _body(doc: Doc, name: str, cues: _Cues) -> str:
    found = cues.bodies.search(name)
    return doc.language.origins.bodies[" ".join(found.group().lower().split())] if found else ""


def _others(doc: Doc, text: str, credit: Credit, cues: _Cues) -> tuple[str, ...]:
    """Kinds of bodies and name words in the sentence that are not the origin's own."""
    bodies = (doc.language.origins.bodies[" ".join(m.group().lower().split())] for m in cues.bodies.finditer(text))
    names = (m.group().casefold() for m in WORD.finditer(text) if m.group()[0].isupper() and len(m.group()) > 2)
    own = {w.casefold() for w in credit.name.split()} | {_body(doc, credit.name, cues)}
    return tuple(x for x in dict.fromkeys([*bodies, *names]) if x not in own)


EXTRACTOR = Extractor("origin", extract)
