"""Recognises numbers that do not count: places in a row ("lap 14", "the 28th lap") and scores ("3-1")."""

from dataclasses import dataclass, replace

from crosscheck.extract.document import QuantityMention
from crosscheck.extract.quantities.reading import Reading
from crosscheck.extract.quantities.tables import Tables
from crosscheck.extract.quantities.tokens import Token
from crosscheck.extract.quantities.values import value_of
from crosscheck.model.base import Span

_LABEL_FIRST = frozenset("lap round minute stage floor chapter rank seed set game hole".split())
_TOP_SCORE = 200


@dataclass(frozen=True, slots=True)
class Labelled:
    """A place in a row: `label` is the language-free kind, tokens [first, last) the evidence."""

    reading: Reading
    label: str
    first: int
    last: int

    def mention(self, tokens: list[Token]) -> QuantityMention:
        """The mention of this ordinal."""
        core = replace(self.reading.core, ordinal=True)
        value = value_of(replace(self.reading, core=core, unit=""), f"ordinal:{self.label}", ())
        digits = Span(start=tokens[core.first].start, end=tokens[core.last - 1].end)
        head = " ".join(t.text for t in tokens[self.first : self.last])
        return QuantityMention(tokens[self.first].start, tokens[self.last - 1].end, value, head, "", digits)


@dataclass(frozen=True, slots=True)
class Score:
    """A result in sport; `reading` covers both numbers, `partial` tells whether the match went on."""

    reading: Reading
    partial: bool = False

    def mention(self, tokens: list[Token]) -> QuantityMention:
        """The mention of this score; the greater number stands first in `digits`."""
        r = self.reading
        value = value_of(r, "score:", ("partial",) if self.partial else ()).model_copy(
            update={"unit": "score", "digits": f"{int(r.high)}-{int(r.low)}"}
        )
        span = Span(start=tokens[r.first].start, end=tokens[r.last - 1].end)
        around = tokens[max(0, r.first - 3) : r.last + 3]
        return QuantityMention(span.start, span.end, value, " ".join(t.text for t in around), "", span)


@dataclass(frozen=True, slots=True)
class Tally:
    """The greater side of a vote given as a pair: "a 4-1 ruling"; `reading` covers both numbers."""

    reading: Reading

    def mention(self, tokens: list[Token]) -> QuantityMention:
        """The mention of those who prevailed."""
        r = replace(self.reading, low=self.reading.high)
        value = value_of(r, "people:voted", ())
        span = Span(start=tokens[r.first].start, end=tokens[r.last - 1].end)
        around = tokens[max(0, r.first - 3) : r.last + 3]
        return QuantityMention(span.start, span.end, value, " ".join(t.text for t in around), "", span)


def read_tally(t: Tables, tokens: list[Token], r: Reading) -> Tally | None:
    """ "a 4-1 ruling", "voted 5-2", "putusan 7-2"."""
    k = r.core.first
    if not _is_pair(tokens, r) or (k + 3 < len(tokens) and tokens[k + 3].text == "-"):
        return None
    around = [x.low for x in (*tokens[max(0, k - 2) : k], *tokens[k + 3 : k + 5])]
    if not any(word in t.lex.tallies for word in around):
        return None
    low, high = sorted((int(tokens[k].text[:4]), int(tokens[k + 2].text[:4])))
    number = type(r.low)
    core = replace(r.core, last=k + 3, low=number(low), high=number(high))
    return Tally(replace(r, last=k + 3, core=core, low=number(low), high=number(high), modifier="", outer=r.first))


def _is_pair(tokens: list[Token], r: Reading) -> bool:
    """Whether two whole numbers stand joined by a hyphen, without unit or currency."""
    k = r.core.first
    if r.currency or r.unit or k + 2 >= len(tokens) or tokens[k + 1].text not in "-–":
        return False
    if tokens[k + 1].space or tokens[k + 2].space:
        return False
    return tokens[k].text.isdecimal() and tokens[k + 2].text.isdecimal()


def read_label(t: Tables, tokens: list[Token], r: Reading) -> Labelled | None:
    """ "lap 14", "menit ke-70", "the 28th lap", "for the 12th time"; the first of a row is no claim of this kind."""
    if r.currency or r.unit or r.core.fraction or r.core.vague or (r.low < 2 and r.core.ordinal):
        return None
    before = tokens[r.first - 1].low if r.first else ""
    label = t.lex.labels.get(before, "")
    if label in _LABEL_FIRST and r.low == r.high and r.outer == r.first:
        return Labelled(r, label, r.first - 1, r.last)
    if not r.core.ordinal:
        return None
    if label and t.lex.numerals.ordinal_prefix:
        return Labelled(r, label, r.first - 1, r.last)
    for k in range(r.last, min(r.last + 3, len(tokens))):
        if not tokens[k].text[0].isalpha() or tokens[k].low in t.joints:
            break
        if found := t.lex.labels.get(tokens[k].low):
            return Labelled(r, found, r.first, k + 1)
    return None


_HERE = Token(0, 0, "#", "#", True)
"""Stands for the score itself in `part_scores`: "# lead"."""


def _is_next_set(tokens: list[Token], k: int) -> bool:
    """Whether the pair at `k` follows two others: "21-18, 19-21, 22-20"."""
    row = [x for x in tokens[max(0, k - 8) : k] if x.text != ","]
    signs = [x.text.isdecimal() if n % 3 != 1 else x.text in "-–" for n, x in enumerate(row)]
    return len(row) == 6 and all(signs)


def read_score(t: Tables, tokens: list[Token], r: Reading) -> Score | None:
    """ "3-1", "menang 2-0": two small numbers joined by a hyphen, in a sentence that speaks of winning or losing."""
    k = r.core.first
    if not _is_pair(tokens, r):
        return None
    a, b = int(tokens[k].text[:4]), int(tokens[k + 2].text[:4])
    told = any(x.low in t.lex.scores for x in tokens[max(0, k - 12) : k + 15]) or _is_next_set(tokens, k)
    if max(a, b) > _TOP_SCORE or not told:
        return None
    if k + 3 < len(tokens) and (tokens[k + 3].text == "-" or t.units.at(tokens, k + 3)):
        return None
    low, high = sorted((a, b))
    core = replace(r.core, last=k + 3)
    near = " ".join(x.low for x in (*tokens[max(0, k - 9) : k], _HERE, *tokens[k + 3 : k + 9])).replace(" - ", "-")
    partial = any(f" {phrase} " in f" {near} " for phrase in t.lex.part_scores)
    result = replace(r, last=k + 3, core=core, low=type(r.low)(low), high=type(r.low)(high), modifier="", outer=r.first)
    return Score(result, partial)
