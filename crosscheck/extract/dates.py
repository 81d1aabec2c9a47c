"""Finds dates and times of day, and resolves them against the article's publication time and what it said before."""

from dataclasses import fields, replace
from datetime import datetime, timedelta

from crosscheck.extract.date_atom import Atom
from crosscheck.extract.date_atoms import atoms_of
from crosscheck.extract.date_period import Frame, midnight
from crosscheck.extract.date_resolve import resolve
from crosscheck.extract.date_tokens import Token, tokens_of
from crosscheck.extract.date_zones import city_zone, offset_of
from crosscheck.extract.document import DateMention, Doc, Sentence
from crosscheck.lang.parts.dates import DateLexicon
from crosscheck.model.values import DateValue

_GLUE = frozenset(",()gdDla")
_MAX_GAP = 3
_DATELINE = 90
"""A date this near to the start of an article, followed by a dash, is its dateline."""
_REACH, _OPENING = 7, 2
_PAST = frozenset({"had", "was", "were", "been", "telah", "sudah", "sempat", "pernah", "semula"})
"""Before a word of the future these make it a plan of the past: "had been due"."""
_CITY_REACH = 8
_MEMORY = 6
"""For how many sentences a day spoken of serves "the next day" and "that night"."""


def find_dates(doc: Doc) -> list[DateMention]:
    """All dates and times of the article in the order of the text; `phrase` tells a role: "since", "until", "dateline" ..."""
    memory = _Memory(doc)
    found: list[DateMention] = []
    for sentence in doc.sentences:
        found += _in_sentence(doc, sentence, memory)
    return found


class _Memory:
    """What the article has said of time so far. If its page tells no time, a date with its weekday ("Tuesday (12/9/2023)") is
    taken for the time of the news."""

    def __init__(self, doc: Doc) -> None:
        published = doc.article.published
        self.published = published is not None
        self.now: datetime | None = published.replace(tzinfo=None) if published else None
        offset = published.utcoffset() if published else None
        self.zones: tuple[int, ...] = () if offset is None else (int(offset.total_seconds()) // 60,)
        self.spoken: datetime | None = None
        self.told = 0

    def frame(self, doc: Doc, sentence: Sentence, tokens: list[Token], end: int) -> Frame:
        ahead = _ahead(tokens, end, doc.language.dates.future)
        gone = _gone(tokens, end, doc.language.dates)
        spoken = self.spoken if sentence.index - self.told <= _MEMORY else None
        return Frame(self.now, spoken, self.zones, ahead, doc.language.dates.day_first, gone)

    def note(self, sentence: Sentence, value: DateValue, role: str, ahead: bool) -> None:
        aside = ahead or role in ("since", "until", "by", "for", "before", "after")
        if value.day_known and value.end - value.start <= timedelta(days=2) and not aside:
            self.spoken, self.told = midnight(value.start), sentence.index
        if not self.published and value.basis == "stated" and value.weekday is not None and value.precision != "week":
            self.now = max(self.now or value.start, value.start)
        if value.offset is not None and value.offset not in self.zones:
            self.zones = (*self.zones, value.offset) if value.offset != 0 else self.zones


def _ahead(tokens: list[Token], place: int, future: frozenset[str]) -> bool:
    """Whether the words just before a date, or just after it in its clause, speak of the future."""
    before = tokens[max(0, place - _REACH) : place]
    cut = max((k for k, t in enumerate(before) if t.cls in ",;(" or t.text == "."), default=-1)
    near = before[cut + 1 :] + (tokens[place : place + _REACH] if place <= _OPENING else [])
    words = [t.text.lower() for t in near]
    return any(w in future and not (k and words[k - 1] in _PAST) for k, w in enumerate(words))


def _gone(tokens: list[Token], place: int, lexicon: DateLexicon) -> bool:
    """Whether a word just before or behind a date speaks of the past."""
    near = tokens[max(0, place - _REACH) : place] + tokens[place + 1 : place + 4]
    words = [t.text.lower() for t in near if t.cls not in "CMW"]
    return any(w in lexicon.past or (lexicon.past_endings and w.endswith(lexicon.past_endings)) for w in words)


def _in_sentence(doc: Doc, sentence: Sentence, memory: _Memory) -> list[DateMention]:
    tokens = tokens_of(sentence.text, doc.language)
    found: list[DateMention] = []
    for atom in _joined(atoms_of(tokens, doc.language.code), tokens):
        frame = memory.frame(doc, sentence, tokens, atom.first)
        value = resolve(atom, frame)
        if value is None:
            continue
        value = _elsewhere(_after(found, value, sentence, tokens, atom), tokens, atom)
        start, end = _span_of(atom, tokens)
        role = _role(atom, tokens)
        value = _limited(value, role, tokens, atom)
        if sentence.index == 0 and _is_dateline(sentence.text, end):
            role = "dateline"
        memory.note(sentence, value, role, frame.ahead)
        found.append(DateMention(sentence.start + start, sentence.start + end, value, role))
    return _same_moment(found, doc)


def _after(found: list[DateMention], value: DateValue, sentence: Sentence, tokens: list[Token], atom: Atom) -> DateValue:
    """The second of "Friday and Saturday": the first such day after the one before it."""
    previous = found[-1] if found else None
    joined = atom.first > 0 and tokens[atom.first - 1].cls in "jt-"
    if not joined or previous is None or value.basis != "weekday" or previous.value.basis != "weekday":
        return value
    if sentence.start + tokens[atom.first - 1].start - previous.end > 2 or value.start > previous.value.start:
        return value
    weeks = (previous.value.start - value.start).days // 7 + 1
    step = timedelta(days=7 * weeks)
    return value.model_copy(update={"start": value.start + step, "end": value.end + step})


def _elsewhere(value: DateValue, tokens: list[Token], atom: Atom) -> DateValue:
    """A clock time after the name of a city ("In Oslo it was five in the morning") may be on that city's clocks."""
    if not atom.has_clock or value.offset is not None:
        return value
    near = tokens[max(0, atom.first - _CITY_REACH) : atom.first] + tokens[atom.last + 1 : atom.last + 4]
    keys = [key for t in near if t.cls == "C" and (key := city_zone(t.text))]
    found = [offset for key in keys if (offset := offset_of(key, value.start)) is not None]
    zones = (*value.zones, *(o for o in dict.fromkeys(found) if o not in value.zones))
    return value if zones == value.zones else value.model_copy(update={"zones": zones})


def _span_of(atom: Atom, tokens: list[Token]) -> tuple[int, int]:
    end = atom.last
    if end + 1 < len(tokens) and tokens[end + 1].cls == ")" and any(t.cls == "(" for t in tokens[atom.first : end + 1]):
        end += 1
    return tokens[atom.first].start, tokens[end].end


def _role(atom: Atom, tokens: list[Token]) -> str:
    """The preposition before a date, in English: "since", "until", "by" ...; a stretch of years has no start of its own."""
    near = tokens[max(0, atom.first - 2) : atom.first + 1]
    if atom.last_year is not None and any(t.value in ("from", "between") for t in near):
        return ""
    for k in range(atom.first, max(atom.first - 3, -1), -1):
        token = tokens[k]
        if token.cls == "g" and token.value:
            return str(token.value)
        if token.cls == "t":
            return "until"
        if token.cls in "<>":
            return "before" if token.cls == "<" else "after"
        if k < atom.first and token.cls not in "dDUl":
            break
    return ""


_LONG = frozenset({"month", "season", "year", "decade"})


def _limited(value: DateValue, role: str, tokens: list[Token], atom: Atom) -> DateValue:
    """A month, year or longer as the limit that "before" or "after" right in front of it makes it ("before 1990").

    "After Monday's crash" still names the day of the crash, and "after the March vote" the month of the vote.
    """
    if role not in ("before", "after") or value.precision not in _LONG or value.approximate:
        return value
    behind = tokens[atom.last + 1].cls if atom.last + 1 < len(tokens) else ""
    named = value.precision == "month" and behind in "xC" and behind
    near = any(t.cls in "<>" and t.value in ("near", "just") for t in tokens[max(0, atom.first - 3) : atom.first + 1])
    return value if named or near else value.model_copy(update={"bound": role})


def _is_dateline(text: str, end: int) -> bool:
    return end <= _DATELINE and any(mark in text[end : end + 40] for mark in ("—", "–", " - "))


def _joined(atoms: list[Atom], tokens: list[Token]) -> list[Atom]:
    """Neighbouring atoms that complete each other made one: weekday, date, part of day, clock and zone."""
    joined: list[Atom] = []
    for atom in atoms:
        merged = _merge(joined[-1], atom, tokens) if joined else None
        if merged is None:
            joined.append(atom)
        else:
            joined[-1] = merged
    return [a for a in joined if a.has_day or a.has_clock or a.part]


def _merge(a: Atom, b: Atom, tokens: list[Token]) -> Atom | None:
    gap = tokens[a.last + 1 : b.first]
    if len(gap) > _MAX_GAP or any(t.cls not in _GLUE for t in gap):
        return None
    if _is_spoken_part(b) and a.has_day:
        b = replace(b, shift=None)
    if _is_spoken_part(a) and b.has_day:
        a = replace(a, shift=None)
    if _clash(a, b):
        return None
    empty = Atom(0, 0)
    said = {f.name: getattr(b, f.name) for f in fields(Atom) if getattr(b, f.name) != getattr(empty, f.name)}
    kept = {k: v for k, v in said.items() if k not in ("first", "last")}
    return replace(a, last=b.last, **kept)


def _is_spoken_part(atom: Atom) -> bool:
    """ "that night": the part of day matters, the day is told by its neighbour."""
    return bool(atom.part) and atom.shift == ("day", 0, "ctx")


def _clash(a: Atom, b: Atom) -> bool:
    """Whether two atoms say the same thing twice, or cannot belong together."""
    if a.has_calendar and b.has_calendar:
        return True
    if (a.weekday is not None and b.has_calendar) or (b.weekday is not None and a.has_calendar):
        dated = b if a.weekday is not None else a
        other = a if a.weekday is not None else b
        return dated.day is None or dated.last_day is not None or bool(other.which) or other.weekday is None
    if a.weekday is not None and b.weekday is not None:
        return True
    if (a.has_clock and b.has_clock) or (a.zone and b.zone) or (a.part and b.part):
        return True
    timed = b if a.has_day else a
    dated = a if a.has_day else b
    if dated.has_day and (timed.has_clock or timed.part):
        return dated.day is None and dated.weekday is None and not (dated.shift and dated.shift[0] == "day")
    return bool(b.zone and not a.has_clock and not b.has_clock) or bool(a.zone and not a.has_clock and not b.has_clock)


def _same_moment(found: list[DateMention], doc: Doc) -> list[DateMention]:
    """ "4:20 a.m. (0720 GMT)": the second tells the zone of the first."""
    for k in range(1, len(found)):
        first, second = found[k - 1], found[k]
        between = doc.body[first.end : second.start].strip()
        a, b = first.value, second.value
        if between != "(" or a.precision not in ("minute", "hour") or b.precision not in ("minute", "hour"):
            continue
        if a.offset is None and b.offset is not None:
            found[k - 1] = replace(first, value=a.model_copy(update={"offset": _offset_between(a, b), "zones": ()}))
        elif b.offset is None and a.offset is not None:
            found[k] = replace(second, value=b.model_copy(update={"offset": _offset_between(b, a), "zones": ()}))
    return found


def _offset_between(bare: DateValue, zoned: DateValue) -> int:
    """The offset that makes two clocks show one moment, between 12 hours west and 14 east."""
    minutes = int((bare.start - zoned.start).total_seconds()) // 60 + (zoned.offset or 0)
    return (minutes + 720) % 1440 - 720
