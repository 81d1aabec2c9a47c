"""Reads one quantity: numeral, range or ratio, unit, money, and the words that bound or blur it."""

from dataclasses import dataclass, replace
from decimal import Decimal

from crosscheck.extract.quantities.numerals import Numeral
from crosscheck.extract.quantities.tables import Tables
from crosscheck.extract.quantities.tokens import Token
from crosscheck.model.values.units import UNITS

_TIME_UNITS = ("year", "month", "week", "day", "hour", "minute", "second")
_LOWER: dict[str, tuple[str, ...]] = {
    **{unit: _TIME_UNITS[k + 1 :] for k, unit in enumerate(_TIME_UNITS[:-1])},
    "foot": ("inch",),
    "metre": ("centimetre",),
    "kilogram": ("gram",),
    "pound-mass": ("ounce",),
}
"""The units whose amounts may follow an amount of a unit and add to it."""

_HYPHENS = ("-", "–", "‑")


@dataclass(slots=True)
class Reading:
    """A quantity over tokens [first, last): `low`..`high` in `unit` ("" is a plain count); `core` is the numeral alone.

    `modifier` is how it is bound or blurred ("about", "nearly", "at least" ...); `extra` amounts in lower units.
    """

    first: int
    last: int
    low: Decimal
    high: Decimal
    core: Numeral
    unit: str = ""
    currency: str = ""
    modifier: str = ""
    outer: int = 0
    ratio: bool = False
    hyphened: bool = False
    exact: tuple[tuple[Decimal, str], ...] = ()
    age: bool = False


def read(t: Tables, tokens: list[Token], i: int) -> Reading | None:
    """The quantity whose numeral starts at token `i`, None if there is none."""
    core = t.numerals.read(tokens, i)
    if core is None:
        return _lone(t, tokens, i)
    reading = Reading(core.first, core.last, core.low, core.high, core, outer=core.first)
    reading = _currency_before(t, tokens, reading)
    reading = _glued_metre(t, tokens, reading)
    reading = _range(t, tokens, reading) or _ratio(t, tokens, reading) or reading
    reading = _unit(t, tokens, reading)
    reading = _compound(t, tokens, reading)
    return _modified(t, tokens, reading)


def _lone(t: Tables, tokens: list[Token], i: int) -> Reading | None:
    """ "within an hour", "dalam sejam": one of a unit, where the word in front shows that it is no rate ("twice a day")."""
    numerals = t.lex.numerals
    k = i + (tokens[i].low in numerals.articles)
    if k >= len(tokens) or i == 0 or (k == i) == bool(numerals.articles):
        return None
    unit = numerals.lone_units.get(tokens[k].low)
    if unit is None or tokens[i - 1].low not in numerals.leads or _ends_in_number(t, tokens, i - 1):
        return None
    core = Numeral(i, k + 1, Decimal(1), Decimal(1), vague=True, words=True)
    reading = Reading(i, k + 1, core.low, core.high, core, unit=unit, outer=i)
    return _modified(t, tokens, _half_behind(t, tokens, reading))


def _ends_in_number(t: Tables, tokens: list[Token], k: int) -> bool:
    """Whether token `k` ends a number ("seribu lebih setahun" is a rate)."""
    return any(t.numerals.starts(x) and x.low not in t.lex.numerals.articles for x in tokens[max(0, k - 2) : k])


def _currency_before(t: Tables, tokens: list[Token], r: Reading) -> Reading:
    k = r.first
    if k and tokens[k - 1].text == "." and k > 1 and tokens[k - 2].low == "rp":
        k -= 1
    found = t.symbols.before(tokens, k)
    if not found or not _same_case(t, tokens, k, found[0]):
        return r
    r = replace(r, first=k - found[0], outer=k - found[0], currency=found[1])
    return _spaced_scale(t, tokens, r)


def _spaced_scale(t: Tables, tokens: list[Token], r: Reading) -> Reading:
    """ "Rp 40 M", "$40 B": behind a currency the letter of a scale may stand apart, in capitals."""
    if r.last >= len(tokens) or not tokens[r.last].text.isupper() or r.core.words or r.core.glued:
        return r
    scale = t.lex.numerals.glued.get(tokens[r.last].text)
    if scale is None or r.low >= 1000:
        return r
    size = Decimal(str(scale))
    core = replace(r.core, low=r.low * size, high=r.high * size, last=r.last + 1, glued=True)
    return replace(r, low=core.low, high=core.high, core=core, last=core.last)


def _same_case(t: Tables, tokens: list[Token], k: int, size: int) -> bool:
    """Whether the symbol stands in its own case ("RM", not "rm"); "Rp" is written in every case."""
    surface = "".join(x.text for x in tokens[k - size : k])
    return surface in t.lex.currency_symbols or surface.lower() == "rp"


def _glued_metre(t: Tables, tokens: list[Token], r: Reading) -> Reading:
    """ "40m" without a currency is a length unless the words behind it count something."""
    letter = tokens[r.core.last - 1].text
    if not r.core.glued or r.currency or letter not in t.lex.units:
        return r
    if t.nouns.at(tokens, r.core.last) or t.currencies.at(tokens, r.core.last):
        return r
    scale = Decimal(t.lex.numerals.glued[letter])
    core = replace(r.core, low=r.core.low / scale, high=r.core.high / scale, last=r.core.last - 1, glued=False)
    return replace(r, low=core.low, high=core.high, core=core, last=core.last)


def _range(t: Tables, tokens: list[Token], r: Reading) -> Reading | None:
    """ "10-15", "between 4 and 13", "Rp 10 juta hingga Rp 15 juta"; the second numeral must be the greater."""
    k = _past_unit(t, tokens, r.last)
    joint = t.range_joints.at(tokens, k)
    if not joint or r.core.ordinal or r.core.vague:
        return None
    opened = r.first > 0 and any(tokens[j].low in t.range_open for j in range(max(0, r.first - 2), r.first))
    word = tokens[k].low
    if word in ("and", "or", "dan", "atau") and not (opened or word in ("or", "atau")):
        return None
    k += joint[0]
    symbol = t.symbols.at(tokens, k)
    k += symbol[0] if symbol else 0
    second = t.numerals.read(tokens, k)
    if second is None or second.ordinal or second.fraction:
        return None
    low = r.low
    shared = second.high / (second.high.scaleb(-len(str(int(second.high))) + 1) or 1)
    if low < second.low and second.words is False and second.low >= 1000 and low < 1000 and shared > 1:
        low = low * _scale_of(tokens, second, t)
    if low >= second.high:
        return None
    return replace(r, last=second.last, low=low, high=second.high, core=replace(r.core, last=second.last))


def _scale_of(tokens: list[Token], numeral: Numeral, t: Tables) -> Decimal:
    """The scale word at the end of a numeral, which the first number of a range shares ("10-15 juta")."""
    return Decimal(str(t.lex.numerals.scales.get(tokens[numeral.last - 1].low, 1)))


def _past_unit(t: Tables, tokens: list[Token], k: int) -> int:
    """The place behind a unit or currency name at `k`, for ranges that repeat it."""
    found = t.units.at(tokens, k) or t.currencies.at(tokens, k)
    if found and k + found[0] < len(tokens) and t.range_joints.at(tokens, k + found[0]):
        second = t.numerals.read(tokens, k + found[0] + 1)
        again = second and (t.units.at(tokens, second.last) or t.currencies.at(tokens, second.last))
        if again and again[1] == found[1]:
            return k + found[0]
    return k


def _ratio(t: Tables, tokens: list[Token], r: Reading) -> Reading | None:
    """ "three in four", "nine out of ten", "satu dari lima": a share, as a percentage."""
    joint = t.ratio.at(tokens, r.last)
    if not joint or r.currency or r.core.ordinal or r.low != int(r.low) or _is_one_of(t, tokens, r):
        return None
    second = t.numerals.read(tokens, r.last + joint[0])
    if second is None or second.ordinal or second.fraction or not r.low < second.low:
        return None
    if second.low not in (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000) or r.low >= 100 or _names_whole(t, tokens, second.last):
        return None
    if tokens[r.last].low in t.lex.measures.of and second.low in _UNEVEN:
        return None
    share = r.low * 100 / second.low
    core = replace(r.core, last=second.last, low=share, high=share)
    return replace(r, last=second.last, low=share, high=share, core=core, unit="percent", ratio=True)


_UNEVEN = (6, 7, 8, 9, 12)
"""Few are asked for a share of so many: "tiga dari delapan petak" counts the plots."""


def _is_one_of(t: Tables, tokens: list[Token], r: Reading) -> bool:
    """ "salah satu dari dua belas gerbong": one of them, and no share."""
    return r.low == 1 and r.first > 0 and tokens[r.first - 1].low in t.lex.numerals.some


def _names_whole(t: Tables, tokens: list[Token], k: int) -> bool:
    """Whether the second number of "three in 1990" or "dua dari 10 korban itu" is no denominator."""
    found = t.units.at(tokens, k)
    return bool(found) or any(x.low in ("itu", "tersebut") for x in tokens[k : k + 4])


def _unit(t: Tables, tokens: list[Token], r: Reading) -> Reading:
    if r.ratio:
        return r
    k, hyphened = r.last, False
    if r.core.ordinal:
        return r
    if k < len(tokens) and tokens[k].text in _HYPHENS and not tokens[k].space and k + 1 < len(tokens) and not tokens[k + 1].space:
        k, hyphened = k + 1, True
    if not r.currency and (money := t.currencies.at(tokens, k) or _code_behind(t, tokens, k)):
        return replace(r, last=k + money[0], currency=money[1], hyphened=hyphened)
    if r.currency:
        return r
    if r.core.fraction and k + 1 < len(tokens) and tokens[k].low in ("of", "a", "an"):
        step = 2 if tokens[k].low == "of" and tokens[k + 1].low in ("a", "an") else 1
        found = t.units.at(tokens, k + step)
        if found and found[1] != "percent" and (step == 2 or tokens[k].low != "of"):
            return replace(r, last=k + step + found[0], unit=found[1])
    if r.low < 12 and (named := _magnitude_at(t, tokens, r.first)) is not None:
        return replace(r, unit="magnitude", first=named, outer=named)
    found = t.units.at(tokens, k)
    if found and _unit_fits(tokens, k, found, r):
        end = k + found[0]
        return _half_behind(t, tokens, replace(r, last=end, unit=found[1], hyphened=hyphened))
    if found is None and r.core.fraction:
        return replace(r, unit="percent", low=r.low * 100, high=r.high * 100)
    return r


def _magnitude_at(t: Tables, tokens: list[Token], k: int) -> int | None:
    """Where the word stands that makes a bare number a magnitude: "magnitude 6.1", "a magnitude of about 6.1"."""
    for j in range(k - 1, max(-1, k - 4), -1):
        if tokens[j].low in t.lex.magnitudes:
            return j
        if tokens[j].low not in t.function_words and not t.before.at(tokens, j):
            return None
    return None


def _code_behind(t: Tables, tokens: list[Token], k: int) -> tuple[int, str] | None:
    """ "50 million USD", "115EUR", "20 €"."""
    found = t.symbols.at(tokens, k)
    if not found or not _same_case(t, tokens, k + found[0], found[0]):
        return None
    after = k + found[0]
    return None if after < len(tokens) and t.numerals.starts(tokens[after]) and tokens[after].text[0].isdecimal() else found


def _unit_fits(tokens: list[Token], k: int, found: tuple[int, str], r: Reading) -> bool:
    """One-letter units must be glued or in their own case; "Minggu" with a capital is Sunday."""
    text = tokens[k].text
    if found[0] == 1 and len(text) == 1 and text.isalpha():
        glued = not tokens[k].space
        return (glued and text != "x") or (text in "CFml" and not r.core.words) or (glued and r.low > 1)
    return not (found[1] in ("week", "month") and text == "Minggu")


def _half_behind(t: Tables, tokens: list[Token], r: Reading) -> Reading:
    """ "a year and a half", "an hour and a half"."""
    words = [x.low for x in tokens[r.last : r.last + 3]]
    if words[:2] == ["and", "a"] and words[2:] == ["half"] and r.low == int(r.low):
        half = Decimal("0.5")
        return replace(r, last=r.last + 3, low=r.low + half, high=r.high + half)
    return r


def _compound(t: Tables, tokens: list[Token], r: Reading) -> Reading:
    """ "three hours and six minutes", "enam menit 40 detik": amounts in falling units of time make one."""
    exact: tuple[tuple[Decimal, str], ...] = ()
    unit, k = r.unit, r.last
    while unit in _LOWER and not r.hyphened:
        j = k + (k < len(tokens) and tokens[k].low in ("and", "dan", ","))
        part = t.numerals.read(tokens, j)
        found = t.units.at(tokens, part.last) if part else None
        if not part or not found or part.vague or found[1] not in _LOWER[unit] or _is_whole(part.low, found[1], unit):
            break
        exact += ((part.low, found[1]),)
        unit, k = found[1], part.last + found[0]
    return replace(r, last=k, exact=exact) if exact else r


def _is_whole(amount: Decimal, lower: str, upper: str) -> bool:
    """Whether an amount makes one of the greater unit: "two weeks, thirteen days" are two accounts of one time."""
    return float(amount) * UNITS[lower].factor > UNITS[upper].factor


def _modified(t: Tables, tokens: list[Token], r: Reading) -> Reading:
    """Adds the modifiers before and behind; a bound in front may stand before an approximation ("at least some 50")."""
    modifier, k = "", r.first
    for _ in range(2):
        found = t.before.before(tokens, k)
        if not found or not _modifies(tokens, k, r.unit):
            break
        modifier, k = (modifier or _turned(t, tokens, k - found[0], found[1])), k - found[0]
    behind = t.after.at(tokens, r.last)
    last = r.last
    if behind and not (behind[1] == "more than" and r.unit and not _closes(tokens, r.last + behind[0])):
        modifier, last = modifier or behind[1], r.last + behind[0]
    changed = modifier or k != r.outer or last != r.last or r.modifier
    return replace(r, modifier=modifier, outer=k, last=last) if changed else r


def _turned(t: Tables, tokens: list[Token], k: int, modifier: str) -> str:
    """The bound, turned round behind a negation: "never exceeded 55", "tidak pernah lebih dari 55"."""
    negated = any(x.low in t.lex.measures.negations for x in tokens[max(0, k - 2) : k])
    return _OPPOSITES.get(modifier, modifier) if negated else modifier


_OPPOSITES = {"more than": "at most", "less than": "at least"}


def _modifies(tokens: list[Token], k: int, unit: str) -> bool:
    """Whether the word before the number bounds it: "over" may go with a verb ("prevailed over") or mean "during"."""
    word, before = tokens[k - 1].low, tokens[k - 2].low if k >= 2 else ""
    if word == "over":
        return before in _OVER_BOUNDS if unit in _TIME_UNITS else before not in _OVER_VERBS
    return not (word in ("hingga", "sampai") and k >= 2 and before[0].isdecimal())


_OVER_BOUNDS = frozenset("for lasted took takes lasts after well just of is was than last spent".split())
_OVER_VERBS = frozenset(
    """prevailed victory triumph triumphed win wins won lead leads advantage control power dispute concerns concern fears anger
    presided ruled watch voted charged arrested sued protest protests row handed took taken fell flew went jumped passed
    turned hand hands handing turn turns turning sign signs signed signing give gives gave given giving make makes made pass
    passes passing hold held roll rolled carry carried cede ceded run runs ran running knock knocked drove drive rolls""".split()
)


def _closes(tokens: list[Token], k: int) -> bool:
    return k >= len(tokens) or not tokens[k].text[0].isalpha()
