"""Finds lists of parts with their total: "412 pengungsi: 240 orang di balai desa, 118 orang di SD dan 64 orang di masjid".

Only the structure is found here; whether the parts add up is for a rule to say.
"""

from collections.abc import Sequence
from dataclasses import replace

from crosscheck.extract.document import Doc, QuantityMention
from crosscheck.extract.quantities.sum_rows import OPENERS, Row, ends_with_and, fits, is_open, list_of, row_of
from crosscheck.extract.quantities.sums_apart import with_remainder, with_total_before
from crosscheck.extract.quantities.tables import Tables

BACK = 8
"""Sentences before a list in which its total may stand; those further back than `sums_apart.NEAR` must name the same state."""


def mark_sums(doc: Doc, t: Tables, mentions: list[QuantityMention]) -> list[QuantityMention]:
    """The mentions, those of each list with their group: "sum:K:total" and "sum:K:part"."""
    starts = [m.start for m in mentions]
    rows = [row_of(sentence, mentions, starts) for sentence in doc.sentences]
    marked, number = list(mentions), 0
    for k, row in enumerate(rows):
        if row is None:
            continue
        found = (
            _within(t, row, mentions)
            or with_total_before(t, rows[max(0, k - BACK) : k], row, mentions)
            or with_remainder(t, rows, k, mentions)
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


def _within(t: Tables, row: Row, mentions: Sequence[QuantityMention]) -> tuple[int, list[int]] | None:
    """Total and parts in one sentence: "Of the 67 admitted, 38 ..., 19 ... and 12 ...", "412 refugees: 240 ..., 118 ..."."""
    for start in range(min(4, len(row.places) - 2)):
        total, parts = row.places[start], row.places[start + 1 :]
        parts = list_of(t, row, mentions, parts)
        if len(parts) < 2 or is_open(t, row, mentions[total], mentions[parts[0]]):
            continue
        opened = start < 2 and _is_whole(t, row, mentions[total])
        announced = _announces(t, row, mentions[total], mentions[parts[0]])
        how = "announced" if announced else "opened" if opened else "plain"
        told = opened or announced or _follows(t, row, mentions, total, parts)
        if told and (len(parts) > 2 or announced) and fits(mentions, total, parts, how):
            return total, parts
    return None


def _follows(t: Tables, row: Row, mentions: Sequence[QuantityMention], total: int, parts: list[int]) -> bool:
    """Whether a whole list stands right behind the total: "2,150 people, with 1,420 in Sarn, 510 in Elgar and 320 in Varna"."""
    edge = mentions[total].end
    between = [x for x in row.tokens if edge <= x.start < mentions[parts[0]].start]
    commas = [k for k, x in enumerate(between) if x.text in ",(–—"]
    near = bool(commas) and len(between) <= 8 and all(x.low in t.function_words for x in between[commas[-1] + 1 :])
    if len(parts) < 3 or not ends_with_and(row, mentions[parts[-2]], mentions[parts[-1]]):
        return False
    return (near and _are_like(mentions, parts)) or _is_said_to_be(t, row, mentions[total], mentions[parts[0]])


def _is_said_to_be(t: Tables, row: Row, total: QuantityMention, first: QuantityMention) -> bool:
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


def _is_whole(t: Tables, row: Row, total: QuantityMention) -> bool:
    """Whether the sentence opens with the whole: "Of the 67 ...", "Dari delapan ...", "Eleven of the 19 ..."."""
    number = total.digits.start if total.digits else total.start
    before = [x.low for x in row.tokens if x.start < number]
    return len(before) <= 6 and any(x in OPENERS for x in before[-4:])


def _announces(t: Tables, row: Row, total: QuantityMention, first: QuantityMention) -> bool:
    """Whether a colon or "consisting of" stands between the total and the first part."""
    edge = total.digits.end if total.digits else total.end
    places = [k for k, x in enumerate(row.tokens) if edge <= x.start < first.start]
    return any(row.tokens[k].text == ":" or t.whole.at(row.tokens, k) for k in places)
