"""Lists of parts whose total stands in another sentence, or whose last part is what is left."""

from collections.abc import Sequence

from crosscheck.extract.document import QuantityMention
from crosscheck.extract.quantities.sum_rows import OPENERS, Row, adds_up, ends_with_and, fits, is_open, list_of
from crosscheck.extract.quantities.tables import Tables
from crosscheck.model.values.units import is_currency

NEAR = 2
"""Sentences before a list in which its total stands without more ado."""


def with_total_before(
    t: Tables, earlier: list[Row | None], row: Row, mentions: Sequence[QuantityMention]
) -> tuple[int, list[int]] | None:
    """A list behind a colon or "namely" whose total stands in a sentence before it, or earlier in its own."""
    for start in range(len(row.places) - 1):
        parts = list_of(t, row, mentions, row.places[start:])
        if len(parts) < 3:
            continue
        if start == 0 and _refers_back(t, row, mentions[parts[0]]):
            return _referred(t, earlier, row, mentions, parts)
        if not _opens_list(t, row, mentions[parts[0]]) and not _is_shared_out(row, mentions[parts[-1]]):
            if start == 0 and (total_before := _bare_list(t, earlier, row, mentions, parts)) is not None:
                return total_before, parts
            continue
        own = row.places[:start]
        recent = [p for r in reversed(earlier[-NEAR:]) if r for p in reversed(r.places)]
        older = [p for r in reversed(earlier[:-NEAR]) if r for p in r.places if _names_state(t, row, mentions[p])]
        named = [p for p in recent if _names_state(t, row, mentions[p])]
        for total in (*own, *named, *older, *recent):
            if fits(mentions, total, parts, "announced"):
                return total, parts
        return _far_sum(earlier[:-NEAR], mentions, parts)
    return None


def _far_sum(earlier: list[Row | None], mentions: Sequence[QuantityMention], parts: list[int]) -> tuple[int, list[int]] | None:
    """The total of sums of money that stands further back, if just one comes near them."""
    unit = mentions[parts[0]].value.unit
    if not is_currency(unit):
        return None
    far = [p for r in earlier if r for p in r.places if mentions[p].value.unit == unit and fits(mentions, p, parts, "plain")]
    return (far[0], parts) if len(far) == 1 else None


def _is_shared_out(row: Row, last: QuantityMention) -> bool:
    """Whether the list ends with "respectively"."""
    return any(x.low == "respectively" for x in row.tokens if last.end <= x.start <= last.end + 20)


def _refers_back(t: Tables, row: Row, first: QuantityMention) -> bool:
    """Whether the sentence opens with a whole that it does not number: "Of these, 17 ...", "Dari jumlah itu, 61 ..."."""
    number = first.digits.start if first.digits else first.start
    before = [x for x in row.tokens if x.start < number]
    return 1 < len(before) <= 8 and before[0].low in OPENERS and not any(t.numerals.starts(x) for x in before[1:])


def _referred(
    t: Tables, earlier: list[Row | None], row: Row, mentions: Sequence[QuantityMention], parts: list[int]
) -> tuple[int, list[int]] | None:
    """The total that such a list refers back to: one that the parts add up to, else the nearest that they nearly do."""
    if not ends_with_and(row, mentions[parts[-2]], mentions[parts[-1]]):
        return None
    recent = [p for r in reversed(earlier[-NEAR:]) if r for p in reversed(r.places)]
    fitting = [p for p in recent if fits(mentions, p, parts, "referred")]
    best = min(fitting, key=lambda p: not adds_up(mentions, p, parts), default=None)
    return None if best is None else (best, parts)


def _bare_list(
    t: Tables, earlier: list[Row | None], row: Row, mentions: Sequence[QuantityMention], parts: list[int]
) -> int | None:
    """The total in the sentence before a list that nothing announces: its last number, with parts that end the sentence."""
    before = earlier[-1] if earlier else None
    if before is None or parts[-1] != row.places[-1] or not ends_with_and(row, mentions[parts[-2]], mentions[parts[-1]]):
        return None
    fitting = [
        total
        for total in reversed(before.places)
        if fits(mentions, total, parts, "plain") and not is_open(t, row, mentions[total], mentions[parts[0]])
    ]
    return min(fitting, key=lambda p: not adds_up(mentions, p, parts), default=None)


def _names_state(t: Tables, row: Row, total: QuantityMention) -> bool:
    """Whether the sentence of the list speaks of what happened to those of the total."""
    state = total.value.measure.partition(":")[2]
    return bool(state) and any(found[1] == state for k in range(len(row.tokens)) if (found := t.states.at(row.tokens, k)))


def _opens_list(t: Tables, row: Row, first: QuantityMention) -> bool:
    number = first.digits.start if first.digits else first.start
    places = [k for k, x in enumerate(row.tokens) if x.start < number]
    return any(row.tokens[k].text == ":" or t.whole.at(row.tokens, k) for k in places[-12:])


def with_remainder(
    t: Tables, rows: list[Row | None], k: int, mentions: Sequence[QuantityMention]
) -> tuple[int, list[int]] | None:
    """A part of a whole, the other parts, and what is left: "One of the 34 men died. 14 others ..., leaving 20 at large"."""
    row = rows[k]
    if row is None or len(row.places) < 2:
        return None
    first, total = row.places[0], row.places[1]
    if not _part_of(row, mentions[first], mentions[total]):
        return None
    here = list_of(t, row, mentions, [first, *row.places[2:]]) if len(row.places) > 2 else [first]
    if len(here) >= 3 and fits(mentions, total, here, "plain"):
        return total, here
    parts = [first]
    for later in (row, *[r for r in rows[k + 1 : k + 3] if r]):
        for place in later.places:
            if place in (first, total):
                continue
            parts.append(place)
            if _is_rest(t, later, mentions[place]) and len(parts) >= 2:
                return (total, parts) if len(parts) >= 3 and fits(mentions, total, parts, "plain") else None
    return None


def _part_of(row: Row, part: QuantityMention, whole: QuantityMention) -> bool:
    if not part.digits or not whole.digits:
        return False
    between = [x.low for x in row.tokens if part.digits.end <= x.start < whole.digits.start]
    return 0 < len(between) <= 3 and between[0] in ("of", "dari")


def _is_rest(t: Tables, row: Row, mention: QuantityMention) -> bool:
    """Whether a number is what is left: "leaving 20 at large", "the remaining 12", "sisanya 5"."""
    number = mention.digits.start if mention.digits else mention.start
    before = [x.low for x in row.tokens if x.start < number][-3:]
    return any(x in ("leaving", "remaining", "rest", "sisanya", "selebihnya", "tersisa", "menyisakan") for x in before)
