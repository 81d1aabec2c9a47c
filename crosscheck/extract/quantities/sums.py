"""Finds lists of parts with their total: "412 pengungsi: 240 orang di balai desa, 118 orang di SD dan 64 orang di masjid".

Only the structure is found here; whether the parts add up is for a rule to say.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from crosscheck.extract.document import Doc, QuantityMention, Sentence
from crosscheck.extract.quantities.tables import Tables
from crosscheck.extract.quantities.tokens import Token, tokenise
from crosscheck.model.values.adding import ADDABLE, amount_in
from crosscheck.model.values.measures import measures_stand
from crosscheck.model.values.units import is_currency

BACK = 8
"""Sentences before a list in which its total may stand; those further than `NEAR` back must name the same state."""

NEAR = 2

CLOSE = {"announced": 0.25, "opened": 0.15, "referred": 0.12, "plain": 0.1}
"""A total further than this share from the sum is taken for the total of something else, by how plainly the text lists."""


@dataclass(frozen=True, slots=True)
class _Row:
    """The mentions of a sentence that can be parts or totals, with the tokens of the sentence."""

    sentence: Sentence
    tokens: list[Token]
    places: list[int]


def mark_sums(doc: Doc, t: Tables, mentions: list[QuantityMention]) -> list[QuantityMention]:
    """The mentions, those of each list with their group: "sum:K:total" and "sum:K:part"."""
    starts = [m.start for m in mentions]
    rows = [_row(sentence, mentions, starts) for sentence in doc.sentences]
    marked, number = list(mentions), 0
    for k, row in enumerate(rows):
        if row is None:
            continue
        found = (
            _within(t, row, mentions) or _before(t, rows[max(0, k - BACK) : k], row, mentions) or _remainder(t, rows, k, mentions)
        )
        if found is None or any(marked[i].group for i in (found[0], *found[1])):
            continue
        total, parts = found
        marked[total] = _grouped(marked[total], f"sum:{number}:total", None)
        for i in parts:
            marked[i] = _grouped(marked[i], f"sum:{number}:part", "component")
        number += 1
    return marked


def _grouped(mention: QuantityMention, group: str, scope: str | None) -> QuantityMention:
    if scope is None:
        return replace(mention, group=group)
    value = mention.value.model_copy(update={"scope": tuple(sorted({*mention.value.scope, scope}))})
    return replace(mention, group=group, value=value)


def _row(sentence: Sentence, mentions: Sequence[QuantityMention], starts: list[int]) -> _Row | None:
    inside = range(bisect_left(starts, sentence.start), bisect_left(starts, sentence.end))
    places = [k for k in inside if _addable(mentions[k])]
    return _Row(sentence, tokenise(sentence.text, sentence.start), places) if places else None


def _addable(m: QuantityMention) -> bool:
    v = m.value
    plain = not (v.bound or v.ordinal or v.malformed) and v.low == v.high and v.low > 0
    return plain and (v.unit in ADDABLE or (len(v.unit) == 3 and v.unit.isupper()) or v.unit == "$")


def _within(t: Tables, row: _Row, mentions: Sequence[QuantityMention]) -> tuple[int, list[int]] | None:
    """Total and parts in one sentence: "Of the 67 admitted, 38 ..., 19 ... and 12 ...", "412 refugees: 240 ..., 118 ..."."""
    for start in range(min(4, len(row.places) - 2)):
        total, parts = row.places[start], row.places[start + 1 :]
        parts = _list(t, row, mentions, parts)
        if len(parts) < 2 or _is_open(t, row, mentions[total], mentions[parts[0]]):
            continue
        opened = start < 2 and _is_whole(t, row, mentions[total])
        announced = _announces(t, row, mentions[total], mentions[parts[0]])
        how = "announced" if announced else "opened" if opened else "plain"
        told = opened or announced or _follows(t, row, mentions, total, parts)
        if told and (len(parts) > 2 or announced) and _fits(mentions, total, parts, how):
            return total, parts
    return None


def _follows(t: Tables, row: _Row, mentions: Sequence[QuantityMention], total: int, parts: list[int]) -> bool:
    """Whether a whole list stands right behind the total: "2,150 people, with 1,420 in Sarn, 510 in Elgar and 320 in Varna"."""
    edge = mentions[total].end
    between = [x for x in row.tokens if edge <= x.start < mentions[parts[0]].start]
    commas = [k for k, x in enumerate(between) if x.text in ",(–—"]
    near = bool(commas) and len(between) <= 8 and all(x.low in t.function_words for x in between[commas[-1] + 1 :])
    if len(parts) < 3 or not _ends_with_and(row, mentions[parts[-2]], mentions[parts[-1]]):
        return False
    return (near and _are_like(mentions, parts)) or _is_said_to_be(t, row, mentions[total], mentions[parts[0]])


def _is_said_to_be(t: Tables, row: _Row, total: QuantityMention, first: QuantityMention) -> bool:
    """Whether a definite total is what the list is: "The 42 on board were 31 Swedes, seven Danes and five Finns"."""
    if not total.digits or not first.digits:
        return False
    before = [x.low for x in row.tokens if x.start < total.digits.start]
    between = [x for x in row.tokens if total.digits.end <= x.start < first.digits.start]
    return 0 < len(between) <= 6 and between[-1].low in t.lex.measures.copulas and (len(between) == 1 or before[-1:] == ["the"])


def _are_like(mentions: Sequence[QuantityMention], parts: list[int]) -> bool:
    """Whether all parts are bare numbers, or are all of things of one class."""
    classes = {mentions[p].value.measure.partition(":")[0].partition(".")[0] for p in parts} - {""}
    return len(classes) < 2


def _is_open(t: Tables, row: _Row, total: QuantityMention, first: QuantityMention) -> bool:
    """Whether the text says that it names only some of the parts: "including", "among them"."""
    edge = total.digits.end if total.digits else total.end
    number = first.digits.start if first.digits else first.start
    places = (k for k, x in enumerate(row.tokens) if edge <= x.start < number)
    return any(t.parts.at(row.tokens, k) and not t.whole.at(row.tokens, k) for k in places)


def _list(t: Tables, row: _Row, mentions: Sequence[QuantityMention], places: list[int]) -> list[int]:
    """The run of parts: each joined to the next by a comma or "and", all in one unit or bare, and none only about so many."""
    run: list[int] = []
    for k, place in enumerate(places):
        if k and not _joined(t, row, mentions[places[k - 1]], mentions[place]):
            break
        if (run and not _of_a_kind(mentions[place], mentions[run[0]])) or mentions[place].value.approximate:
            break
        run.append(place)
    return run


def _of_a_kind(one: QuantityMention, other: QuantityMention) -> bool:
    return one.value.unit == other.value.unit or _is_bare(one) or _is_bare(other)


def _is_bare(m: QuantityMention) -> bool:
    return m.value.unit == "count" and not m.value.measure


def _joined(t: Tables, row: _Row, one: QuantityMention, other: QuantityMention) -> bool:
    between = [x for x in row.tokens if one.end <= x.start < other.start]
    return len(between) <= 20 and any(x.text in ",;" or x.low in _ANDS for x in between)


_ANDS = frozenset(("and", "dan", "serta", "while", "sedangkan", "sementara"))
_OPENERS = frozenset(("of", "dari", "among", "out"))


def _is_whole(t: Tables, row: _Row, total: QuantityMention) -> bool:
    """Whether the sentence opens with the whole: "Of the 67 ...", "Dari delapan ...", "Eleven of the 19 ..."."""
    number = total.digits.start if total.digits else total.start
    before = [x.low for x in row.tokens if x.start < number]
    return len(before) <= 6 and any(x in _OPENERS for x in before[-4:])


def _announces(t: Tables, row: _Row, total: QuantityMention, first: QuantityMention) -> bool:
    """Whether a colon or "consisting of" stands between the total and the first part."""
    edge = total.digits.end if total.digits else total.end
    places = [k for k, x in enumerate(row.tokens) if edge <= x.start < first.start]
    return any(row.tokens[k].text == ":" or t.whole.at(row.tokens, k) for k in places)


def _fits(mentions: Sequence[QuantityMention], total: int, parts: list[int], how: str) -> bool:
    """Whether the numbers may belong together: one unit, no measure apart, and a sum that is near the total."""
    whole = mentions[total].value
    amounts = [amount_in(mentions[p].value, whole) for p in parts]
    if any(x is None or x >= whole.low for x in amounts):
        return False
    if how != "opened" and any(_other_class(whole.measure, mentions[p].value.measure) for p in parts):
        return False
    return abs(sum(x or 0.0 for x in amounts) - whole.low) <= max(2.0 * (whole.unit == "count"), CLOSE[how] * whole.low)


def _other_class(a: str, b: str) -> bool:
    """Whether two measures count things of two kinds; the parts of a whole may have other states than it.

    The words for ages of life are those for persons: "seven gorillas: three infants, two juveniles and two adults".
    """
    one, other = a.split(":")[0], b.split(":")[0]
    if one == "animals" and other in ("people", "people.child"):
        return False
    return (
        ":" in a
        and ":" in b
        and bool(one and other)
        and measures_stand(f"{one.split('.')[0]}:", f"{other.split('.')[0]}:") == "apart"
    )


def _before(
    t: Tables, earlier: list[_Row | None], row: _Row, mentions: Sequence[QuantityMention]
) -> tuple[int, list[int]] | None:
    """A list behind a colon or "namely" whose total stands in a sentence before it, or earlier in its own."""
    for start in range(len(row.places) - 1):
        parts = _list(t, row, mentions, row.places[start:])
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
            if _fits(mentions, total, parts, "announced"):
                return total, parts
        return _far_sum(earlier[:-NEAR], mentions, parts)
    return None


def _far_sum(earlier: list[_Row | None], mentions: Sequence[QuantityMention], parts: list[int]) -> tuple[int, list[int]] | None:
    """The total of sums of money that stands further back, if just one comes near them."""
    unit = mentions[parts[0]].value.unit
    if not is_currency(unit):
        return None
    far = [p for r in earlier if r for p in r.places if mentions[p].value.unit == unit and _fits(mentions, p, parts, "plain")]
    return (far[0], parts) if len(far) == 1 else None


def _is_shared_out(row: _Row, last: QuantityMention) -> bool:
    """Whether the list ends with "respectively"."""
    return any(x.low == "respectively" for x in row.tokens if last.end <= x.start <= last.end + 20)


def _refers_back(t: Tables, row: _Row, first: QuantityMention) -> bool:
    """Whether the sentence opens with a whole that it does not number: "Of these, 17 ...", "Dari jumlah itu, 61 ..."."""
    number = first.digits.start if first.digits else first.start
    before = [x for x in row.tokens if x.start < number]
    return 1 < len(before) <= 8 and before[0].low in _OPENERS and not any(t.numerals.starts(x) for x in before[1:])


def _referred(
    t: Tables, earlier: list[_Row | None], row: _Row, mentions: Sequence[QuantityMention], parts: list[int]
) -> tuple[int, list[int]] | None:
    """The total that such a list refers back to: one that the parts add up to, else the nearest that they nearly do."""
    if not _ends_with_and(row, mentions[parts[-2]], mentions[parts[-1]]):
        return None
    recent = [p for r in reversed(earlier[-NEAR:]) if r for p in reversed(r.places)]
    fitting = [p for p in recent if _fits(mentions, p, parts, "referred")]
    best = min(fitting, key=lambda p: not _adds_up(mentions, p, parts), default=None)
    return None if best is None else (best, parts)


def _adds_up(mentions: Sequence[QuantityMention], total: int, parts: list[int]) -> bool:
    whole = mentions[total].value
    return sum(amount_in(mentions[p].value, whole) or 0.0 for p in parts) == whole.low


def _bare_list(
    t: Tables, earlier: list[_Row | None], row: _Row, mentions: Sequence[QuantityMention], parts: list[int]
) -> int | None:
    """The total in the sentence before a list that nothing announces: its last number, with parts that end the sentence."""
    before = earlier[-1] if earlier else None
    if before is None or parts[-1] != row.places[-1] or not _ends_with_and(row, mentions[parts[-2]], mentions[parts[-1]]):
        return None
    fitting = [
        total
        for total in reversed(before.places)
        if _fits(mentions, total, parts, "plain") and not _is_open(t, row, mentions[total], mentions[parts[0]])
    ]
    return min(fitting, key=lambda p: not _adds_up(mentions, p, parts), default=None)


def _ends_with_and(row: _Row, one: QuantityMention, last: QuantityMention) -> bool:
    return any(x.low in _ANDS for x in row.tokens if one.end <= x.start < last.start)


def _names_state(t: Tables, row: _Row, total: QuantityMention) -> bool:
    """Whether the sentence of the list speaks of what happened to those of the total."""
    state = total.value.measure.partition(":")[2]
    return bool(state) and any(found[1] == state for k in range(len(row.tokens)) if (found := t.states.at(row.tokens, k)))


def _opens_list(t: Tables, row: _Row, first: QuantityMention) -> bool:
    number = first.digits.start if first.digits else first.start
    places = [k for k, x in enumerate(row.tokens) if x.start < number]
    return any(row.tokens[k].text == ":" or t.whole.at(row.tokens, k) for k in places[-12:])


def _remainder(t: Tables, rows: list[_Row | None], k: int, mentions: Sequence[QuantityMention]) -> tuple[int, list[int]] | None:
    """A part of a whole, the other parts, and what is left: "One of the 34 men died. 14 others ..., leaving 20 at large"."""
    row = rows[k]
    if row is None or len(row.places) < 2:
        return None
    first, total = row.places[0], row.places[1]
    if not _part_of(row, mentions[first], mentions[total]):
        return None
    here = _list(t, row, mentions, [first, *row.places[2:]]) if len(row.places) > 2 else [first]
    if len(here) >= 3 and _fits(mentions, total, here, "plain"):
        return total, here
    parts = [first]
    for later in (row, *[r for r in rows[k + 1 : k + 3] if r]):
        for place in later.places:
            if place in (first, total):
                continue
            parts.append(place)
            if _is_rest(t, later, mentions[place]) and len(parts) >= 2:
                return (total, parts) if len(parts) >= 3 and _fits(mentions, total, parts, "plain") else None
    return None


def _part_of(row: _Row, part: QuantityMention, whole: QuantityMention) -> bool:
    if not part.digits or not whole.digits:
        return False
    between = [x.low for x in row.tokens if part.digits.end <= x.start < whole.digits.start]
    return 0 < len(between) <= 3 and between[0] in ("of", "dari")


def _is_rest(t: Tables, row: _Row, mention: QuantityMention) -> bool:
    """Whether a number is what is left: "leaving 20 at large", "the remaining 12", "sisanya 5"."""
    number = mention.digits.start if mention.digits else mention.start
    before = [x.low for x in row.tokens if x.start < number][-3:]
    return any(x in ("leaving", "remaining", "rest", "sisanya", "selebihnya", "tersisa", "menyisakan") for x in before)
