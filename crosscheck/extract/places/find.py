"""Finds where something is said to happen, sentence by sentence."""

from collections.abc import Iterator
from dataclasses import replace

from crosscheck.extract.document import Doc, Mention, Sentence
from crosscheck.extract.names.runs import lows_of, words_of
from crosscheck.extract.names.word import Word
from crosscheck.extract.places.deeds import DeedReader
from crosscheck.extract.places.homes import HomeReader
from crosscheck.extract.places.named import NamedReader
from crosscheck.extract.places.parts import PartReader
from crosscheck.extract.places.reader import PlaceFound
from crosscheck.extract.places.spots import SpotReader
from crosscheck.extract.places.streets import corners
from crosscheck.extract.places.ways import WayReader


def find_places(doc: Doc) -> Iterator[PlaceFound]:
    """The place phrases of the text, sentence by sentence."""
    by_sentence: dict[int, list[Mention]] = {}
    for mention in doc.mentions:
        sentence = doc.sentence_at(mention.start)
        if sentence:
            by_sentence.setdefault(sentence.index, []).append(mention)
    for sentence in doc.sentences:
        row = words_of(sentence)
        lows = lows_of(sentence)
        for found in _in_sentence(doc, sentence, row, lows, by_sentence.get(sentence.index, [])):
            told = found if found.deed else replace(found, deed=DeedReader(doc, sentence, row, lows).deed(found.span))
            misread = found.value.name and (_is_headline(doc, row) or _is_date(doc, found) or _is_point(doc, found))
            if not _idle(told) and not misread:
                yield told


def _is_date(doc: Doc, found: PlaceFound) -> bool:
    """Whether the phrase ends in a date: "in mid-March"."""
    return any(d.start < found.span.end <= d.end for d in doc.dates)


def _is_point(doc: Doc, found: PlaceFound) -> bool:
    """Whether nothing but a compass point or a kind of thing is left of a name: "near East 55th Street", "at Club 9"."""
    names, name = doc.language.names, found.value.name
    return name in names.places.directions or (not found.value.within and name in names.body_tails)


HEADLINE_WORDS, CAPITALS = 4, 0.9
"""A sentence of so many words that are no small ones, of which so large a part has capitals, is a headline."""


def _is_headline(doc: Doc, row: list[Word]) -> bool:
    """Whether a sentence is set as headlines are: then a capital does not tell where a name ends."""
    small = doc.language.syntax.function_words
    words = [w for w in row if w.text[0].isalpha() and (w.low not in small or w.capital)]
    return len(words) >= HEADLINE_WORDS and sum(w.text[0].isupper() for w in words) >= CAPITALS * len(words)


def _idle(found: PlaceFound) -> bool:
    """Whether "to" or "from" stands before a name that nothing tells to be a place's, and nothing moves: "a tribute to Cairn"."""
    value = found.value
    known = value.feature or value.site or value.within or value.area or value.region or value.direction
    return bool(found.motion and not known and found.deed not in MOVING)


MOVING = frozenset("move depart arrive head flee treat enter accident begin make".split())
"""What is done with a motion, by class."""


def _in_sentence(
    doc: Doc, sentence: Sentence, row: list[Word], words: list[str], mentions: list[Mention]
) -> Iterator[PlaceFound]:
    """The place phrases of one sentence, each kind in order."""
    places = doc.language.names.places
    parts = PartReader(doc, sentence, row, words)
    numbered = [] if places.numbered.isdisjoint(words) else list(parts.numbered())
    read = NamedReader(doc, sentence, row, words).named(mentions) if mentions else ()
    named = [f for f in read if not any(n.span.holds(f.span) for n in numbered)]
    yield from numbered
    yield from named
    if not places.homes.isdisjoint(words):
        yield from HomeReader(doc, sentence, row, words).homes(mentions)
    if not places.told.isdisjoint(words):
        yield from parts.sides([*numbered, *named])
        yield from parts.limbs()
        yield from WayReader(doc, sentence, row, words).ways(named)
    spots = SpotReader(doc, sentence, row, words)
    yield from corners(spots)
    if not places.openings.isdisjoint(words):
        yield from spots.bare([*numbered, *named])
