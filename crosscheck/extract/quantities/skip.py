"""Numbers that count and measure nothing: codes, years, phone numbers, names with a number, list numbering, times of day."""

from crosscheck.extract.quantities.reading import Reading
from crosscheck.extract.quantities.tables import Tables
from crosscheck.extract.quantities.tokens import Token

_CLOCK = frozenset("am pm a.m p.m wib wita wit gmt utc est edt pst bst cet o'clock hrs".split())
_YEARS = range(1500, 2101)


def is_no_quantity(t: Tables, tokens: list[Token], r: Reading) -> bool:
    """Whether the reading is a number but no quantity."""
    if _is_glued(t, tokens, r) or _is_list_number(tokens, r) or _is_clock(tokens, r):
        return True
    if r.currency or r.unit or r.core.ordinal:
        return False
    return _is_year(t, tokens, r) or _is_code(t, tokens, r) or _is_name(t, tokens, r) or _is_pronoun(t, tokens, r)


def _is_glued(t: Tables, tokens: list[Token], r: Reading) -> bool:
    """Letters, slashes or points glued to the digits: "SJ182", "F-16", "9/11", ".380", "5G", "1990s", "0812..."."""
    k, first = r.first, tokens[r.core.first]
    if first.text.isdecimal() and len(first.text) > 1 and first.text[0] == "0":
        return True
    if k and not tokens[k].space:
        before = tokens[k - 1].text
        if before[-1].isalnum() or before in "/.#@_&" or (before == "," and k > 1 and tokens[k - 2].text.isdecimal()):
            return True
        if before == "-" and k > 1 and not tokens[k - 1].space and tokens[k - 2].text[-1].isalnum() and not r.core.words:
            return True
    end = r.last
    if end < len(tokens) and not tokens[end].space and not r.core.words:
        after = tokens[end].text
        blurred = after == "an"
        return (
            (after[0].isalpha() and not blurred)
            or after in "/_"
            or (after == ":" and end + 1 < len(tokens) and not tokens[end + 1].space)
        )
    return False


def _is_list_number(tokens: list[Token], r: Reading) -> bool:
    """ "1. Start", "2) Then" at the head of a sentence."""
    return (
        r.first == 0
        and r.last < len(tokens)
        and tokens[r.last].text in (".", ")")
        and not r.core.words
        and r.last + 1 < len(tokens)
    )


def _is_clock(tokens: list[Token], r: Reading) -> bool:
    if r.last >= len(tokens):
        return False
    if tokens[r.core.last - 1].low in ("pukul",) or (r.first and tokens[r.first - 1].low in ("pukul", "jam")):
        return True
    after = tokens[r.last]
    return after.low in _CLOCK or (after.low in ("a", "p") and [x.low for x in tokens[r.last + 1 : r.last + 3]] == [".", "m"])


def _is_year(t: Tables, tokens: list[Token], r: Reading) -> bool:
    text = tokens[r.core.first].text
    if not (len(text) == 4 and text.isdecimal() and int(text) in _YEARS) or r.modifier in ("at least", "nearly"):
        return False
    return not t.nouns.at(tokens, r.last) or (
        r.first > 0 and tokens[r.first - 1].low in ("in", "since", "tahun", "pada", "sejak", "the")
    )


def _is_code(t: Tables, tokens: list[Token], r: Reading) -> bool:
    k = r.first - 1
    if k > 0 and tokens[k].text in (".", ":", "#"):
        k -= 1
    if k >= 0 and tokens[k].low in t.lex.codes and not r.core.words:
        return True
    return r.last < len(tokens) and tokens[r.last].low in t.lex.codes_after


def _is_name(t: Tables, tokens: list[Token], r: Reading) -> bool:
    """A bare number right behind a capitalised word within the sentence: "Boeing 737", "Formula 1"."""
    k = r.first - 1
    if (
        k < 1
        or r.core.words
        or not tokens[r.core.first].text.isdecimal()
        or r.modifier
        or r.outer != r.first
        or tokens[k].low in t.lex.labels
    ):
        return False
    capital = tokens[k].text[0].isupper() and tokens[k].low not in t.function_words
    return capital and not t.nouns.at(tokens, r.last) and tokens[k - 1].text not in "\"“'‘.:"


def _is_pronoun(t: Tables, tokens: list[Token], r: Reading) -> bool:
    """ "one" that stands for a noun, "satu" of "salah satu"; a number only in front of what it counts."""
    if tokens[r.core.first].low not in t.lex.numerals.ones or r.core.last != r.core.first + 1 or r.low != 1 or r.high != 1:
        return False
    before = tokens[r.first - 1].low if r.first else ""
    if before in ("salah", "no", "any", "every", "the", "this", "that", "which", "each", "only", "nomor", "bersatu", "another"):
        return True
    nouns = t.nouns.at(tokens, r.last)
    whole = t.of.at(tokens, r.last)
    counted = whole and t.numerals.read(tokens, r.last + whole[0])
    state = any(t.states.at(tokens, k) for k in range(r.last, min(r.last + 3, len(tokens))))
    return not (nouns or counted or state)
