"""Reads how a clause puts what it says: denied, hedged, planned; and whether it is negated.

Every cue of the language's lexicon has a scope: a side, a reach (its clause, or on through the sentence) and what ends it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from crosscheck.extract.document import Doc, Sentence
from crosscheck.lang import language_for
from crosscheck.lang.parts.status import Category, StatusCue
from crosscheck.model.base import Span
from crosscheck.model.claim import Status
from crosscheck.safe.patterns import pattern, word_list

_QUOTE_MARK = pattern(r"[\"“”«»;]")
_PRECEDENCE: tuple[tuple[Category, Status], ...] = (
    ("denied", Status.DENIED),
    ("hedged", Status.HEDGED),
    ("planned", Status.PLANNED),
)


@dataclass(frozen=True, slots=True)
class Marker:
    """A cue as it stands in a text; offsets in that text."""

    start: int
    end: int
    cue: StatusCue


def status_of(doc: Doc, clause: Span, span: Span) -> Status:
    """The status of what stands at `span` within `clause`."""
    categories = {marker.cue.category for marker in governing(doc, clause, span)}
    return next((status for category, status in _PRECEDENCE if category in categories), Status.ASSERTED)


def is_negated(doc: Doc, clause: Span, span: Span) -> bool:
    """Whether the clause negates what stands at `span`: two negations undo each other."""
    return sum(marker.cue.category == "negation" for marker in governing(doc, clause, span)) % 2 == 1


def governing(doc: Doc, clause: Span, span: Span) -> Iterator[Marker]:
    """The cues of the sentence whose scope holds `span`; offsets in the body."""
    sentence = doc.sentence_at(span.start)
    if sentence is None:
        return
    found = [_shift(m, sentence) for m in markers(sentence.text, doc.language.code)]
    stops = [m for m in found if m.cue.category == "stop"]
    breaks = [sentence.start + m.start() for m in _QUOTE_MARK.finditer(sentence.text)]
    for marker in found:
        if marker.cue.category not in ("stop", "none") and _governs(marker, clause, span, stops, breaks):
            yield marker


@lru_cache(maxsize=256)
def markers(text: str, code: str) -> tuple[Marker, ...]:
    """All cues in `text` in order, the longest reading of each place; words that only look like cues are left out."""
    regex, by_words = _lexicon(code)
    flat = text.replace("’", "'").lower()
    if len(flat) != len(text):
        flat = text.replace("’", "'")
    found: list[Marker] = []
    for match in regex.finditer(flat):
        if _is_name(text, match.start()):
            continue
        key = " ".join(match.group().lower().split())
        found += [Marker(match.start(), match.end(), cue) for cue in by_words[key] if cue.category != "none"]
    return tuple(found)


@cache
def _lexicon(code: str) -> tuple[re.Pattern[str], dict[str, list[StatusCue]]]:
    by_words: dict[str, list[StatusCue]] = {}
    for cue in language_for(code).status.cues:
        known = by_words.setdefault(cue.words, [])
        if all(other.category != cue.category for other in known):
            known.append(cue)
    return word_list(by_words), by_words


def _is_name(text: str, start: int) -> bool:
    """Whether a cue in capitals stands inside a sentence: "May", "Will" are then a month and a man."""
    before = text[:start].rstrip()
    return text[start].isupper() and bool(before) and before[-1] not in "\"“”'‘«:.!?"


def _shift(marker: Marker, sentence: Sentence) -> Marker:
    return Marker(marker.start + sentence.start, marker.end + sentence.start, marker.cue)


def _governs(marker: Marker, clause: Span, span: Span, stops: list[Marker], breaks: list[int]) -> bool:
    if span.start <= marker.start and marker.end <= span.end:
        return True
    ahead = marker.end <= span.start
    if (not ahead and marker.cue.direction == "forward") or (ahead and marker.cue.direction == "backward"):
        return False
    if marker.cue.reach == "clause" and not (clause.start <= marker.start < clause.end):
        return False
    low, high = (marker.end, span.start) if ahead else (span.end, marker.start)
    between = [s.start for s in stops] + (breaks if marker.cue.reach == "sentence" else [])
    return not any(low <= b < high for b in between)
