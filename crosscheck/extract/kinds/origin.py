"""Origins: who is credited for what a sentence tells, and whether the text says that nobody else is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from crosscheck.extract.base import Extractor
from crosscheck.extract.document import Doc, Draft, Sentence
from crosscheck.lang import language_for
from crosscheck.model.values import OriginValue
from crosscheck.safe.patterns import pattern, word_list

LONGEST = 150
"""Code points of evidence at most."""

MOST_WORDS = 9
"""Words of a source's name at most."""

NEAR_SELF = 8
"""Words between a source and the word that says it did so by itself, at most."""

NEAR_NOTHING = 4
"""Words between a source and what it says it has not, at most."""

_WORD = pattern(r"[^\W_]+(?:[.'’-][^\W_]+){0,6}")
_STOP = pattern(r"[,;:()\"“”«»–—]|\.(?![A-Z]\.|\s[a-z])")


@dataclass(frozen=True, slots=True)
class _Credit:
    """A source's name and the words that credit it, as spans of the sentence's text; a figure or a report `stems` from it."""

    name: str
    start: int
    end: int
    first: bool = False
    stems: bool = False


@dataclass(frozen=True, slots=True)
class _Cues:
    first: re.Pattern[str]
    tallies: re.Pattern[str]
    sole: re.Pattern[str]
    only: re.Pattern[str]
    by_self: re.Pattern[str]
    none: re.Pattern[str]
    bodies: re.Pattern[str]
    information: re.Pattern[str]


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
    )
    return _Cues(*(word_list(words) for words in lists))


def extract(doc: Doc) -> Iterator[Draft]:
    """One draft for each credit, in the order of the text."""
    by_sentence = _reported(doc)
    cues = _cues(doc.language.code)
    for sentence in doc.sentences:
        credits = [*_named_first(doc, sentence, cues), *by_sentence.get(sentence.index, []), *_tallied(sentence, cues)]
        kept: list[_Credit] = []
        for credit in credits:
            if (
                credit.name
                and not _knows_nothing(sentence.text, credit, cues)
                and not any(credit.start < k.end and k.start < credit.end for k in kept)
            ):
                kept.append(credit)
        yield from (_draft(doc, sentence, credit, cues) for credit in sorted(kept, key=lambda c: c.start))


def _reported(doc: Doc) -> dict[int, list[_Credit]]:
    """The sources of indirect statements, by sentence."""
    found: dict[int, list[_Credit]] = {}
    for quotation in doc.quotations:
        sentence = None if quotation.direct or not quotation.source else doc.sentence_at(quotation.start)
        if sentence is None or quotation.source is None:
            continue
        start, end = quotation.start - sentence.start, min(quotation.end, sentence.end) - sentence.start
        name = _clean(doc, quotation.source)
        if name.lower() in doc.language.origins.pronouns:
            name = (quotation.entity or "").title()
        found.setdefault(sentence.index, []).append(_Credit(name, max(start, 0), end))
    return found


def _named_first(doc: Doc, sentence: Sentence, cues: _Cues) -> Iterator[_Credit]:
    """The sources that brought something to light, behind the cue ("first disclosed by X") or in front ("X was first to")."""
    lexicon = doc.language.origins
    for cue in cues.first.finditer(sentence.text):
        words = " ".join(cue.group().lower().split())
        if words in lexicon.source_behind:
            name, end = _behind(doc, sentence.text, cue.end())
            if words in lexicon.plain or any(c.isupper() for c in name):
                start = _clause_start(sentence.text, cue.start())
                stems = cues.information.search(sentence.text, start, cue.start()) is not None
                yield _Credit(name, start, end, words not in lexicon.plain, stems)
        else:
            start = _clause_start(sentence.text, cue.start())
            name = _clean(doc, sentence.text[start : cue.start()].strip(" ,")) or _meant(sentence.text[: cue.start()], cues)
            yield _Credit(name, start, cue.end(), True)


def _meant(before: str, cues: _Cues) -> str:
    """The body that a pronoun may stand for: the first that the sentence names."""
    found = cues.bodies.search(before)
    return found.group() if found else ""


def _behind(doc: Doc, text: str, start: int) -> tuple[str, int]:
    """The name that begins at `start`, and where it ends."""
    end = start
    for count, word in enumerate(_WORD.finditer(text, start)):
        if count >= MOST_WORDS or _STOP.search(text, end, word.start()) or word.group().lower() in doc.language.origins.ends:
            break
        end = word.end()
    return _clean(doc, text[start:end]), end


def _tallied(sentence: Sentence, cues: _Cues) -> Iterator[_Credit]:
    """The bodies that give a figure of their own: capitalised words in front of the verb, a clause between at most."""
    for cue in cues.tallies.finditer(sentence.text):
        before = sentence.text[: cue.start()].strip()
        parts = [p.strip() for p in _STOP.split(before) if p.strip()]
        subject = parts[0] if parts else ""
        if subject[:1].isupper() and len(subject.split()) <= MOST_WORDS:
            yield _Credit(subject, sentence.text.index(subject), cue.end())


def _clause_start(text: str, position: int) -> int:
    """Where the evidence for a cue may begin: the start of the sentence, or a break not too far in front."""
    low = max(0, position - LONGEST // 2)
    if low == 0:
        return 0
    breaks = [m.end() for m in _STOP.finditer(text, low, position)]
    start = breaks[0] if breaks else text.find(" ", low, position)
    return max(start, low) + (len(text[max(start, low) :]) - len(text[max(start, low) :].lstrip()))


def _clean(doc: Doc, name: str) -> str:
    """The name without relative clauses and without words that only say it is a record ("data", "catatan")."""
    lexicon = doc.language.origins
    words = _STOP.split(name.strip(" ,"))[0].split()
    while words and words[0].lower() in lexicon.drop | lexicon.pronouns | lexicon.ends:
        words = words[1:]
    for k, word in enumerate(words):
        if k and word.lower() in lexicon.ends:
            words = words[:k]
            break
    return " ".join(words[:MOST_WORDS])


def _draft(doc: Doc, sentence: Sentence, credit: _Credit, cues: _Cues) -> Draft:
    text = sentence.text
    refused = cues.none.search(text) is not None
    only = cues.only.search(text) is not None
    sole = refused or only or cues.sole.search(text) is not None
    value = OriginValue(
        name=credit.name,
        exclusive=credit.first or credit.stems or sole or _by_self(text, credit, cues),
        first=credit.first,
        only=only,
        body=_body(doc, credit.name, cues),
        others=_others(doc, text, credit, cues),
        refused=refused or sole,
    )
    start = sentence.start + credit.start
    end = min(sentence.start + credit.end, start + LONGEST)
    head = (text[: credit.start] + " " + text[credit.end :]).strip()
    return Draft("origin", value, start, end, head=head[:LONGEST] or text[:LONGEST])


def _by_self(text: str, credit: _Credit, cues: _Cues) -> bool:
    """Whether the source is said to have done it alone, a few words behind its name."""
    found = cues.by_self.search(text, credit.start)
    return found is not None and len(_WORD.findall(text, _name_end(text, credit), found.start())) <= NEAR_SELF


def _name_end(text: str, credit: _Credit) -> int:
    start = text.find(credit.name, credit.start)
    return (start if start >= 0 else credit.start) + len(credit.name)


def _knows_nothing(text: str, credit: _Credit, cues: _Cues) -> bool:
    """Whether the source is quoted as having nothing of the kind ("the police said that they had no theory")."""
    name_end = text.find(credit.name.split()[-1], credit.start) + len(credit.name.split()[-1])
    found = cues.none.search(text, max(name_end, 0))
    if found is None or _STOP.search(text, name_end, found.start()):
        return False
    return len(_WORD.findall(text, name_end, found.start())) <= NEAR_NOTHING


def _body(doc: Doc, name: str, cues: _Cues) -> str:
    found = cues.bodies.search(name)
    return doc.language.origins.bodies[" ".join(found.group().lower().split())] if found else ""


def _others(doc: Doc, text: str, credit: _Credit, cues: _Cues) -> tuple[str, ...]:
    """Kinds of bodies and name words in the sentence that are not the origin's own."""
    bodies = (doc.language.origins.bodies[" ".join(m.group().lower().split())] for m in cues.bodies.finditer(text))
    names = (m.group().casefold() for m in _WORD.finditer(text) if m.group()[0].isupper() and len(m.group()) > 2)
    own = {w.casefold() for w in credit.name.split()} | {_body(doc, credit.name, cues)}
    return tuple(x for x in dict.fromkeys([*bodies, *names]) if x not in own)


EXTRACTOR = Extractor("origin", extract)
