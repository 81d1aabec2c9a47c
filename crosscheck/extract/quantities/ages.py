"""Recognises ages and whose they are: "Nurhayati (52)", "berusia 54 tahun", "a 54-year-old", "Joan Keane, 68,"."""

from dataclasses import dataclass, replace
from decimal import Decimal

from crosscheck.extract.quantities.numerals import Numeral
from crosscheck.extract.quantities.reading import Reading
from crosscheck.extract.quantities.tables import Tables
from crosscheck.extract.quantities.tokens import Token

OLDEST = 115
NEAR, FAR = 5, 8
"""Tokens in front of an age in which the person stands; of one in a clause of its own."""

_CLOSERS = frozenset(",.;)")


@dataclass(frozen=True, slots=True)
class Age:
    """A reading that is an age; `person` is a name or a relation, `noun` the tokens that tell it."""

    reading: Reading
    person: str
    tokens: tuple[int, int]


def read_age(t: Tables, tokens: list[Token], r: Reading) -> Age | None:
    """The age that a reading is, None if it is none."""
    if r.currency or r.core.ordinal or r.low > OLDEST or r.ratio or r.core.vague:
        return None
    age = (
        _adjective(t, tokens, r)
        or _apposition(t, tokens, r)
        or _plain_years(t, tokens, r)
        or _told_of_person(t, tokens, r)
        or _stated(t, tokens, r)
        or _behind_person(t, tokens, r)
    )
    return age and replace(age, person=t.lex.measures.relations.get(age.person.lower(), age.person))


def read_decade(t: Tables, tokens: list[Token], i: int) -> Age | None:
    """The decade of life that starts at token `i`: "berusia 40-an tahun", "in his late 40s", "in their forties"."""
    found = _decade(t, tokens, i)
    if found is None:
        return None
    years, last = found
    first = i
    low, high = 0, 9
    while first and (tokens[first - 1].low in t.lex.decade_parts or tokens[first - 1].text == "-"):
        first -= 1
        low, high = t.lex.decade_parts.get(tokens[first].low, (low, high))
    about = t.before.before(tokens, first)
    opened = t.age_before.before(tokens, first) or (about and t.age_before.before(tokens, first - about[0]))
    if not opened and not (first and tokens[first - 1].low in t.lex.decade_owners):
        return None
    outer = first - (about[0] if about else 0) - (opened[0] if opened else 2)
    unit = t.units.at(tokens, last)
    core = Numeral(i, last, Decimal(years + low), Decimal(years + high), words=True)
    last += unit[0] if unit and unit[1] == "year" else 0
    r = Reading(first, last, core.low, core.high, core, unit="year", outer=max(0, outer), age=True)
    return _of_preceding(t, tokens, r) or Age(r, _relation_before(t, tokens, r.outer), (r.outer, last))


def _decade(t: Tables, tokens: list[Token], i: int) -> tuple[int, int] | None:
    """(first year, token behind) of a number of tens with its suffix, or of a word for a decade."""
    if years := t.lex.decades.get(tokens[i].low):
        return years, i + 1
    text = tokens[i].text
    if len(text) != 2 or not text.isdecimal() or text[1] != "0" or text == "00":
        return None
    k = i + 1
    k += k < len(tokens) and tokens[k].text in "-’'" and not tokens[k].space
    if k < len(tokens) and tokens[k].low in t.lex.decade_suffixes and not tokens[k].space:
        return int(text), k + 1
    return None


def _adjective(t: Tables, tokens: list[Token], r: Reading) -> Age | None:
    """ "54-year-old", "9 months old", "two and a half years old"."""
    for start in (r.core.last, r.core.last + 1):
        if start == r.core.last + 1 and not (
            start <= len(tokens) and tokens[r.core.last : start] and tokens[r.core.last].text == "-"
        ):
            continue
        found = t.age_after.at(tokens, start)
        if found:
            last = start + found[0]
            unit = next((t.units.at(tokens, k) for k in range(start, last) if t.units.at(tokens, k)), None)
            aged = replace(r, last=last, unit=unit[1] if unit else "year", age=True)
            return (
                _of_subject(t, tokens, aged)
                or _of_following(t, tokens, aged)
                or _of_preceding(t, tokens, aged)
                or Age(aged, "", (r.first, last))
            )
    return None


def _of_following(t: Tables, tokens: list[Token], r: Reading) -> Age | None:
    """The person behind "16-year-old": a name, else a word for a person, a place before it or not."""
    name: list[int] = []
    relation = ""
    end = r.last
    for k in range(r.last, min(r.last + 6, len(tokens))):
        text = tokens[k].text
        if _is_capital(t, tokens[k]):
            name.append(k)
        elif name and not (text == "." and _is_short(tokens[k - 1].text)):
            found = t.relations.at(tokens, k)
            if t.lex.measures.head_final and (behind := found or t.nouns.at(tokens, k)):
                called = _behind_trade(t, tokens, r, k + behind[0])
                if called or (found and not relation):
                    return called or Age(r, behind[1], (r.first, k + behind[0]))
            break
        elif not relation and (found := t.relations.at(tokens, k)):
            relation, end = found[1], k + found[0]
        elif (not text[0].isalpha() and text not in ("-", ",", ".")) or tokens[k].low in t.function_words:
            break
        if text == "," and not relation:
            break
    if name:
        name = _behind_title(t, tokens, _whole(t, tokens, name))
        return Age(r, _name(tokens, name), (r.first, name[-1] + 1))
    return Age(r, relation, (r.first, end)) if relation else None


def _behind_trade(t: Tables, tokens: list[Token], r: Reading, k: int) -> Age | None:
    """The person named behind where he is from and what he is: "a 22-year-old Ashdown soldier Mikael T. Low"."""
    if not (k < len(tokens) and _is_capital(t, tokens[k])):
        return None
    name = _whole(t, tokens, [k])
    return Age(r, _name(tokens, name), (r.first, name[-1] + 1))


def _behind_title(t: Tables, tokens: list[Token], name: list[int]) -> list[int]:
    """What a capital word for a person leaves of a name: "State University Student Alexa Main"."""
    for k in range(len(name) - 2, 0, -1):
        if t.relations.at(tokens, name[k]) or t.nouns.at(tokens, name[k]):
            return name[k + 1 :]
    return name


def _whole(t: Tables, tokens: list[Token], name: list[int]) -> list[int]:
    """A name with what follows an initial or a short form in it ("Gerod T. Ward"), and up to `NAME` tokens in all."""
    k = name[-1] + 1
    while k < len(tokens) and len(name) < NAME:
        dotted = tokens[k].text == "." and _is_short(tokens[k - 1].text)
        k += dotted
        if not (k < len(tokens) and _is_capital(t, tokens[k])):
            break
        name.append(k)
        k += 1
    return name


def _is_capital(t: Tables, token: Token) -> bool:
    return token.text[0].isalpha() and token.text[0].isupper() and token.low not in t.function_words


def _is_short(word: str) -> bool:
    """Whether a point behind a word may be that of an initial or a short form."""
    return word[0].isupper() and len(word) <= 2


NAME = 7
"""Words of a name at most."""


def _of_subject(t: Tables, tokens: list[Token], r: Reading) -> Age | None:
    """The name that opens the sentence in front of ", a 14-year-old bull"; places stand behind a preposition."""
    return _of_opening(t, tokens, r, r.outer - 2) if r.outer > 1 and tokens[r.outer - 1].low in _ARTICLES else None


def _of_opening(t: Tables, tokens: list[Token], r: Reading, comma: int) -> Age | None:
    """The name that the sentence opens with, up to a comma."""
    if comma < 1 or tokens[comma].text != ",":
        return None
    name = range(comma)
    called = len(name) < 5 and all(tokens[k].text[0].isupper() and tokens[k].low not in t.function_words for k in name)
    return Age(r, _name(tokens, list(name)), (0, r.last)) if called else None


_ARTICLES = frozenset({"a", "an", "the"})


def _of_preceding(t: Tables, tokens: list[Token], r: Reading) -> Age | None:
    """The name in front of "(52)", ", 68," or "is 54 years old"."""
    k = r.outer - 1
    while (
        k >= 0
        and r.outer - k <= 3
        and (tokens[k].text in ",(" or tokens[k].low in ("is", "was", "yang", "who", "kini", "now", "sudah"))
    ):
        k -= 1
    name: list[int] = []
    while k >= 0 and tokens[k].text[0].isalpha() and tokens[k].text[0].isupper() and len(name) < 4:
        name.insert(0, k)
        k -= 1
        if k > 0 and tokens[k].text == "." and len(tokens[k - 1].text) == 1:
            k -= 1
    while name and tokens[name[0]].low in t.function_words:
        name.pop(0)
    return Age(r, _name(tokens, name), (name[0], r.last)) if name else None


def _name(tokens: list[Token], places: list[int]) -> str:
    return " ".join(tokens[k].text for k in places)


def _plain_years(t: Tables, tokens: list[Token], r: Reading) -> Age | None:
    """ "Sarara, at 14, was in his prime", "Sarara, the old gate-breaker, was 17.": a name that opens the sentence."""
    if not t.lex.measures.head_final or r.unit or r.modifier or r.low < 2 or r.low != r.high or r.low != int(r.low):
        return None
    behind = tokens[r.last].text if r.last < len(tokens) else "."
    verb = tokens[r.first - 1].low if r.first > 1 else ""
    comma = next((k for k, x in enumerate(tokens[: r.first]) if x.text == ","), 0)
    aside = verb == "at" and behind == "," and comma == r.first - 2
    told = verb in ("was", "is", "turned") and behind in ".;" and tokens[r.first - 2].text == "," and comma < r.first - 2
    name = list(range(comma))
    if not (aside or told) or not 0 < len(name) < 5:
        return None
    called = all(tokens[k].text[0].isupper() and tokens[k].low not in t.function_words for k in name)
    return Age(replace(r, unit="year", age=True), _name(tokens, name), (r.first - 1, r.last)) if called else None


def _told_of_person(t: Tables, tokens: list[Token], r: Reading) -> Age | None:
    """ "Joan Keane was 68.", "She is nineteen, ...", "Keane, who was 68, ...": a bare number behind a person and "was"."""
    if not t.lex.measures.head_final or r.unit or r.modifier or r.low < 2 or r.low != r.high or r.low != int(r.low):
        return None
    behind = tokens[r.last].text if r.last < len(tokens) else "."
    if r.first < 2 or tokens[r.first - 1].low not in ("was", "is") or behind not in ".;,":
        return None
    aged, before = replace(r, unit="year", age=True), tokens[r.first - 2].low
    opens = r.first == 2 or not tokens[r.first - 3].text[0].isalnum() or tokens[r.first - 3].low in t.joints
    if before in _PRONOUNS:
        return Age(aged, "", (r.first - 2, r.last)) if opens else None
    age = _of_preceding(t, tokens, aged)
    if age is None or before == "who":
        return age
    first, words = age.tokens[0], age.person.split()
    opens = first == 0 or not tokens[first - 1].text[0].isalnum() or tokens[first - 1].low in t.joints
    return age if opens and len(words) > 1 else None


_PRONOUNS = frozenset({"he", "she"})


def _named_behind(t: Tables, tokens: list[Token], r: Reading) -> Age | None:
    """ "pria berusia 23 tahun itu, Jefri, ...": the name that follows the age behind a comma or "bernama"."""
    k = r.last
    while k < len(tokens) and tokens[k].low in ("itu", "tersebut", "ini", "yang"):
        k += 1
    if k + 1 >= len(tokens) or tokens[k].low not in (",", "bernama", "named", "called"):
        return None
    name: list[int] = []
    for j in range(k + 1, min(k + 5, len(tokens))):
        if not tokens[j].text[0].isupper() or tokens[j].low in t.function_words:
            break
        name.append(j)
    plain = k > r.last or tokens[k].text != ","
    return Age(r, _name(tokens, name), (r.outer, name[-1] + 1)) if name and plain else None


def _apposition(t: Tables, tokens: list[Token], r: Reading) -> Age | None:
    """A name, then a number between commas or brackets."""
    if r.core.words or r.modifier or r.low < 1 or r.low != int(r.low) or r.unit not in ("", "year") or r.first < 2:
        return None
    opener = tokens[r.first - 1].text
    behind = tokens[r.last].text if r.last < len(tokens) else "."
    if not ((opener == "(" and behind in "),/") or (opener == "," and behind in _CLOSERS)):
        return None
    if opener == "," and (not tokens[r.first].space or t.numerals.starts(tokens[r.first - 2])):
        return None
    if opener == "(" and r.low < 5 and not r.unit:
        return None
    aged = replace(r, unit="year", age=True)
    age = _of_preceding(t, tokens, aged) or (_of_relation(t, tokens, aged) if opener == "," == behind else None)
    if age is None or (age.tokens[0] == r.first - 2 and tokens[age.tokens[0]].low in _NO_NAMES):
        return None
    if behind == "," and r.last + 1 < len(tokens) and t.numerals.starts(tokens[r.last + 1]):
        return None
    return age


def _of_relation(t: Tables, tokens: list[Token], r: Reading) -> Age | None:
    """The person right in front of ", 34,": "the suspect"."""
    found = t.relations.before(tokens, r.first - 1)
    return Age(r, found[1], (r.first - 1 - found[0], r.last)) if found and r.low >= 1 else None


def _behind_person(t: Tables, tokens: list[Token], r: Reading) -> Age | None:
    """ "pemuda 23 tahun": a word for a person and years, in languages whose attributes follow the noun."""
    if t.lex.measures.head_final or r.unit != "year" or r.low < 1 or r.modifier or r.first < 1:
        return None
    found = t.relations.before(tokens, r.first)
    if not found:
        return None
    counted = r.first > found[0] and tokens[r.first - found[0] - 1].low == _ONE_PERSON
    if not counted and (t.aspects.at(tokens, r.last) or t.states.at(tokens, r.last)):
        return None
    aged = replace(r, age=True)
    named = _named_behind(t, tokens, aged) or _of_described(t, tokens, aged, r.first - found[0])
    return named or Age(aged, found[1], (r.first - found[0], r.last))


_ONE_PERSON = "seorang"
"""Before a word for a person: years behind that are the person's own, whatever befell him."""


def _of_described(t: Tables, tokens: list[Token], r: Reading, k: int) -> Age | None:
    """The name that opens the sentence in front of ", seorang pemuda": `k` is where the word for a person stands."""
    return _of_opening(t, tokens, r, k - 1 - (tokens[k - 1].low in t.function_words)) if k > 1 else None


_NO_NAMES = frozenset(
    "january february march april may june july august september october november december januari februari maret mei juni juli "
    "agustus oktober desember ward section article minggu senin selasa rabu kamis jumat sabtu".split()
)


def _stated(t: Tables, tokens: list[Token], r: Reading) -> Age | None:
    """ "berusia 54 tahun", "aged 54", "aged between 61 and 88", "turned 30"."""
    if r.unit not in ("", "year", "month", "week", "day"):
        return None
    for k in (r.outer, r.first, r.outer - 1, r.outer - 2):
        found = t.age_before.before(tokens, k) if k > 0 else None
        if found and (k >= r.outer or tokens[k].low in t.range_open or tokens[k].low in ("in", "range", "the")):
            aged = replace(r, unit=r.unit or "year", age=True, outer=min(r.outer, k - found[0]))
            age, named = _of_preceding(t, tokens, aged), _named_behind(t, tokens, aged)
            if named and (age is None or age.person.lower() in t.lex.measures.relations):
                return named
            relation = _relation_before(t, tokens, k - found[0])
            if age:
                return age
            behind = t.relations.before(tokens, k - found[0])
            described = behind and _of_described(t, tokens, aged, k - found[0] - behind[0])
            return described or Age(aged, relation, (k - found[0], r.last))
    return None


def _relation_before(t: Tables, tokens: list[Token], k: int) -> str:
    """The word for a person in front, from further away if a clause of its own tells of it ("the bull, which by our data is")."""
    for j in range(k - 1, max(-1, k - FAR), -1):
        found = t.relations.at(tokens, j)
        if found and (k - j < NEAR or tokens[j + found[0]].low in _RELATIVES):
            return found[1]
    return ""


_RELATIVES = frozenset({"yang", "who", "which", "that"})
