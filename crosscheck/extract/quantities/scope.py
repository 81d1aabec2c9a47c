"""Finds what narrows a measure to another one: forecast or outcome, per day or in all, this year or another."""

from bisect import bisect_left
from collections.abc import Iterator

from crosscheck.extract.document import Doc
from crosscheck.extract.quantities.measure import Counted
from crosscheck.extract.quantities.reading import Reading
from crosscheck.extract.quantities.tables import Tables
from crosscheck.extract.quantities.tokens import Token
from crosscheck.model.values.units import UNITS

_REACH = 9
_TRADED = frozenset({"percent", "point"})
"""Units that an opening and a closing figure may have; an opening day is no opening price."""

_GROUPS = frozenset({"children", "women", "men", "adults"})
_OUTCOMES = frozenset("killed injured missing trapped rescued arrested escaped infected displaced".split())
_ENDS = frozenset('.;:()"“”«»—?!')


def scope_of(doc: Doc, t: Tables, tokens: list[Token], r: Reading, what: Counted, bounds: tuple[int, int]) -> tuple[str, ...]:
    """The scopes of a reading: from words of its clause, from a year in the sentence, and "part" for a part of a whole."""
    found = [key for key in _words(t, tokens, r, bounds) if key not in _GROUPS]
    found += [f"year:{year}" for year in _years(doc, tokens, r, max(r.last, what.noun[1] if what.noun else 0))]
    if what.part or _is_rest(t, tokens, r):
        found.append("part")
        if r.low == r.high == 1:
            found.append("single")
    if _is_subset(t, tokens, r):
        found.append("subset")
    if not r.currency and r.unit not in _TRADED:
        found = [f for f in found if f not in ("opening", "closing")]
    if r.unit and UNITS[r.unit].base not in ("percent", "times"):
        found = [f for f in found if f not in ("updated", "fallen")]
    return tuple(sorted(set(found)))


def _is_subset(t: Tables, tokens: list[Token], r: Reading) -> bool:
    """ "five of the dead", "four of those hurt": some of those whom the text has counted already."""
    link = t.of.at(tokens, r.last)
    if not link or r.unit or r.currency or r.ratio or r.core.fraction:
        return False
    if _follows_its_noun(t, tokens, r):
        return False
    behind = range(r.last + link[0], min(r.last + link[0] + 2, len(tokens)))
    return not any(t.numerals.starts(tokens[k]) for k in behind) and any(
        (found := t.states.at(tokens, k)) and found[1] in _OUTCOMES for k in behind
    )


def _follows_its_noun(t: Tables, tokens: list[Token], r: Reading) -> bool:
    """ "Gendarmes, 80 of them": all are counted."""
    return r.outer > 1 and tokens[r.outer - 1].text == "," and bool(t.nouns.before(tokens, r.outer - 1))


def _is_rest(t: Tables, tokens: list[Token], r: Reading) -> bool:
    """ "including 5 children", "the other 12", "12 lainnya"."""
    if t.parts.before(tokens, r.outer):
        return True
    return any(t.rest.at(tokens, k) for k in range(r.last, min(r.last + 2, len(tokens)))) or bool(t.rest.before(tokens, r.outer))


def _words(t: Tables, tokens: list[Token], r: Reading, bounds: tuple[int, int]) -> Iterator[str]:
    floor, ceiling = bounds
    for k in range(r.last, min(r.last + _REACH, ceiling, len(tokens))):
        if tokens[k].text in _ENDS or (tokens[k].text == "," and k > r.last) or _opens_another(t, tokens, k):
            break
        if found := t.scopes.at(tokens, k):
            yield found[1]
    for k in range(r.outer - 1, max(floor - 1, r.outer - 1 - _REACH), -1):
        if tokens[k].text in _ENDS:
            break
        if found := t.scopes.at(tokens, k):
            yield found[1]


def _opens_another(t: Tables, tokens: list[Token], k: int) -> bool:
    """Whether token `k` joins a clause that tells of something else ("spoke for an hour and offered a ship")."""
    return tokens[k].low in t.joints and tokens[k].low not in _TELLING_MORE


_TELLING_MORE = frozenset({"who", "which", "that", "with", "yang", "dengan"})
"""Joints that only open what is told of the thing counted."""


def _years(doc: Doc, tokens: list[Token], r: Reading, behind: int) -> Iterator[int]:
    """Years other than that of publication, of dates right by the number: "142 million in 2023", "tahun lalu 410 juta"."""
    published = doc.article.published
    if published is None:
        return
    start, end = tokens[max(0, r.outer - 5)].start, tokens[min(len(tokens), behind + 4) - 1].end
    for date in doc.dates[bisect_left(doc.dates, start, key=lambda d: d.start) :]:
        if date.end > end:
            break
        gap = (
            doc.body[date.end : tokens[r.outer].start]
            if date.start < tokens[r.outer].start
            else doc.body[tokens[r.last - 1].end : date.start]
        )
        year = date.value.start.year
        if date.value.day_known and year != published.year and year > 1500 and not any(c in _ENDS or c == "," for c in gap):
            yield year
