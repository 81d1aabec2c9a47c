"""The numbers of a sentence that can be parts or totals, and when they belong together."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from crosscheck.extract.document import QuantityMention, Sentence
from crosscheck.extract.quantities.tables import Tables
from crosscheck.extract.quantities.tokens import Token, tokenise
from crosscheck.model.values.adding import ADDABLE, amount_in
from crosscheck.model.values.measures import measures_stand

CLOSE = {"announced": 0.25, "opened": 0.15, "referred": 0.12, "plain": 0.1}
"""A total further than this share from the sum is taken for the total of something else, by how plainly the text lists."""


@dataclass(frozen=True, slots=True)
class Row:
    """The mentions of a sentence that can be parts or totals, with the tokens of the sentence."""

    sentence: Sentence
    tokens: list[Token]
    places: list[int]


def row_of(sentence: Sentence, mentions: Sequence[QuantityMention], starts: list[int]) -> Row | None:
    """The row of a sentence, None if it holds no such number; `starts` are where the mentions begin."""
    inside = range(bisect_left(starts, sentence.start), bisect_left(starts, sentence.end))
    places = [k for k in inside if _addable(mentions[k])]
    return Row(sentence, tokenise(sentence.text, sentence.start), places) if places else None


def _addable(m: QuantityMention) -> bool:
    v = m.value
    plain = not (v.bound or v.ordinal or v.malformed) and v.low == v.high and v.low > 0
    return plain and (v.unit in ADDABLE or (len(v.unit) == 3 and v.unit.isupper()) or v.unit == "$")


def is_open(t: Tables, row: Row, total: QuantityMention, first: QuantityMention) -> bool:
    """Whether the text says that it names only some of the parts: "including", "among them"."""
    edge = total.digits.end if total.digits else total.end
    number = first.digits.start if first.digits else first.start
    places = (k for k, x in enumerate(row.tokens) if edge <= x.start < number)
    return any(t.parts.at(row.tokens, k) and not t.whole.at(row.tokens, k) for k in places)


def list_of(t: Tables, row: Row, mentions: Sequence[QuantityMention], places: list[int]) -> list[int]:
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


def _joined(t: Tables, row: Row, one: QuantityMention, other: QuantityMention) -> bool:
    between = [x for x in row.tokens if one.end <= x.start < other.start]
    return len(between) <= 20 and any(x.text in ",;" or x.low in ANDS for x in between)


ANDS = frozenset(("and", "dan", "serta", "while", "sedangkan", "sementara"))

OPENERS = frozenset(("of", "dari", "among", "out"))


def fits(mentions: Sequence[QuantityMention], total: int, parts: list[int], how: str) -> bool:
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


def adds_up(mentions: Sequence[QuantityMention], total: int, parts: list[int]) -> bool:
    """Whether the parts make exactly the total."""
    whole = mentions[total].value
    return sum(amount_in(mentions[p].value, whole) or 0.0 for p in parts) == whole.low


def ends_with_and(row: Row, one: QuantityMention, last: QuantityMention) -> bool:
    """Whether "and" stands between the last two parts."""
    return any(x.low in ANDS for x in row.tokens if one.end <= x.start < last.start)
