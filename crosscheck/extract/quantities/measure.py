"""Finds what a number counts or measures: the noun, what happened to it, the property, and what narrows it."""

from collections.abc import Iterator
from dataclasses import dataclass

from crosscheck.extract.quantities.companies import band_of, company_of, is_plural, members_of
from crosscheck.extract.quantities.counting import in_front, may_suffer, told_of_part, topic_of
from crosscheck.extract.quantities.reading import Reading
from crosscheck.extract.quantities.tables import Tables
from crosscheck.extract.quantities.tokens import Token
from crosscheck.model.values.units import UNITS

_REACH = 8


_WEAK = frozenset(
    "remaining returned aboard attended infected voted treated power served seen present fired rescued working registered closed "
    "delivered moved".split()
)
"""States that a noun often carries by itself: a stronger one in the clause wins."""


_HUMAN = frozenset(
    "killed injured shot missing displaced trapped rescued arrested escaped recaptured charged convicted infected treated "
    "recovered vaccinated attended absent laid-off examined working overboard defected abstained registered evicted elected "
    "invited".split()
)


TOPICS = (
    "tenure vacancy wait response trapped supply travel speech talks fight search shift outage closure protest strike truce "
    "fire storm visit work treatment detention marriage study contract"
)
"""What a length of time is of, beyond that it is one."""


ASPECTS_OF = {
    "metre": "length depth height width distance rain",
    "square-metre": "area",
    "litre": "volume capacity",
    "kilogram": "weight capacity",
    "second": "duration sentence interval gap " + TOPICS,
    "metre-per-second": "speed",
    "watt": "power capacity",
    "celsius": "temperature",
    "percent": "turnout growth inflation unemployment interest approval change rise fall share offer demand support gap",
    "percentage-point": "gap change rise fall",
    "point": "gap change rise fall",
    "times": "",
    "magnitude": "",
    "money": "cost value loss compensation fine salary prize bail ransom aid loan investment revenue profit trade budget deficit "
    "price rate reserves "
    "raised gap change rise fall",
}
"""The properties that an amount in a base unit can be of."""


_STOPS = frozenset(',;:()[]"“”«»–—?!/')


@dataclass(slots=True)
class Counted:
    """What a reading is of. `noun` is [a, b) of the counted phrase's tokens, `verb` the token range of state or aspect."""

    measure: str
    noun: tuple[int, int] | None = None
    verb: tuple[int, int] | None = None
    scope: tuple[str, ...] = ()
    part: bool = False


@dataclass(slots=True)
class Near:
    """A phrase of the lexicon near a number."""

    key: str
    at: tuple[int, int]
    distance: int


def counted(t: Tables, tokens: list[Token], r: Reading, floor: int, ceiling: int) -> Counted:
    """What the reading counts or measures; `floor` and `ceiling` are where the neighbouring quantities end and begin."""
    part, start = _of_phrase(t, tokens, r.last)
    if part:
        ceiling = max(ceiling, _past_numeral(t, tokens, start))
    if r.currency or (r.unit and r.unit not in ("percent", "times")):
        return _measured(t, tokens, r, floor, ceiling, part)
    noun = _noun(t, tokens, start, min(ceiling, len(tokens))) if not r.hyphened else _noun(t, tokens, r.last, ceiling)
    if r.unit:
        return _share(t, tokens, r, floor, ceiling, noun, part)
    return _count(t, tokens, r, floor, ceiling, noun, part)


def _of_phrase(t: Tables, tokens: list[Token], k: int) -> tuple[bool, int]:
    found = t.of.at(tokens, k)
    if found:
        return True, k + found[0]
    within = t.parts.at(tokens, k)
    return (True, k + within[0]) if within else (False, k)


def _past_numeral(t: Tables, tokens: list[Token], k: int) -> int:
    """Behind the whole in "312 of the airline's 420 weekend flights"."""
    for j in range(k, min(k + 4, len(tokens))):
        if tokens[j].text in _STOPS:
            return j
        if t.numerals.starts(tokens[j]) and (whole := t.numerals.read(tokens, j)):
            return min(whole.last + 4, len(tokens))
    return min(k + 5, len(tokens))


def _noun(t: Tables, tokens: list[Token], start: int, end: int) -> tuple[str, int, int] | None:
    """(measure, first token, end) of the counted noun in tokens[start:end]."""
    k, words, known = start, [], None
    limit = min(end, start + 7, len(tokens))
    while k < limit:
        token = tokens[k]
        found = t.nouns.at(tokens, k)
        if found:
            if known and t.lex.measures.head_final and _ends_noun(t, tokens, k):
                return known
            if known and not t.lex.measures.head_final and known[0].startswith("people") and not found[1].startswith("people"):
                return known
            known = (found[1], k, k + found[0])
            if not t.lex.measures.head_final and token.low not in t.lex.measures.classifiers:
                return known
            k += found[0]
            continue
        if known and not (t.lex.measures.head_final and _joins_compound(t, tokens, k)):
            return known
        if (
            token.low in t.lex.measures.classifiers
            or (t.numerals.starts(token) and t.numerals.read(tokens, k))
            or token.text in "-'"
        ):
            k += 1
            continue
        if not token.text[0].isalpha() or token.low in t.function_words or token.low in t.joints or t.states.at(tokens, k):
            break
        words.append(k)
        if len(words) == 3:
            k += 1
            break
        k += 1
    if known or not words:
        return known
    chosen = words if t.lex.measures.head_final else words[:2]
    return " ".join(_plain(t, tokens[j].low) for j in chosen), chosen[0], chosen[-1] + 1


def _joins_compound(t: Tables, tokens: list[Token], k: int) -> bool:
    """Whether a further noun follows in an English compound: "police officers", "crew of"."""
    return bool(t.nouns.at(tokens, k))


def _ends_noun(t: Tables, tokens: list[Token], k: int) -> bool:
    """Whether the noun before token `k` is no first part of a compound: "seven gorillas home", "two people shot"."""
    return is_plural(t, tokens[k - 1].low) or (tokens[k - 1].low in _PLURALS and bool(t.states.at(tokens, k)))


_PLURALS = frozenset({"people", "men", "women", "children", "persons"})


def _plain(t: Tables, word: str) -> str:
    """A rough singular, so that one word has one measure."""
    if not t.lex.measures.head_final or len(word) < 4:
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _noun_before(t: Tables, tokens: list[Token], k: int, floor: int) -> tuple[str, int, int] | None:
    for j in range(k - 1, max(floor - 1, k - 7), -1):
        if tokens[j].text in _STOPS or tokens[j].low in t.joints or tokens[j].low in t.lex.measures.tellers:
            return None
        if found := t.nouns.at(tokens, j):
            return found[1], j, j + found[0]
    return None


def _near(t: Tables, tokens: list[Token], table: str, r: Reading, behind: int, floor: int, ceiling: int) -> Iterator[Near]:
    """Phrases of a table around the number, in the same clause: behind it from token `behind`, and in front of it."""
    phrases = t.states if table == "states" else t.aspects
    for k in range(r.last, min(ceiling, behind + _REACH, len(tokens))):
        if k >= behind and _ends_clause(t, tokens, k) and not (table == "states" and k > behind and _pairs_states(t, tokens, k)):
            break
        if found := phrases.at(tokens, k):
            yield Near(_signed(t, tokens, k, found[1]), (k, k + found[0]), max(0, k - behind + 1))
    for k in in_front(t, tokens, r.outer, floor, _REACH):
        if _ends_clause(t, tokens, k):
            break
        if found := phrases.at(tokens, k):
            yield Near(_signed(t, tokens, k, found[1]), (k, k + found[0]), max(0, r.outer - k - found[0]))


def _signed(t: Tables, tokens: list[Token], k: int, key: str) -> str:
    """The key, or its opposite behind a negation: ten who were not hurt are no injured."""
    negated = any(x.low in t.lex.measures.negations for x in tokens[max(0, k - 2) : k])
    return f"not-{key}" if negated and key in _HUMAN else key


def _pairs_states(t: Tables, tokens: list[Token], k: int) -> bool:
    return bool(t.states.before(tokens, k) and t.states.at(tokens, k + 1)) and tokens[k].text not in _STOPS


def _ends_clause(t: Tables, tokens: list[Token], k: int) -> bool:
    token = tokens[k]
    return token.text in _STOPS or (
        token.low in t.joints and not t.states.at(tokens, k) and token.low not in ("with", "who", "yang", "dengan")
    )


def _count(
    t: Tables, tokens: list[Token], r: Reading, floor: int, ceiling: int, noun: tuple[str, int, int] | None, part: bool
) -> Counted:
    behind = noun[2] if noun else r.last
    noun = topic_of(t, tokens, r, noun, floor) or noun
    near = (n for n in _near(t, tokens, "states", r, behind, floor, ceiling) if may_suffer(t, tokens, n.at[0], noun))
    states = sorted(near, key=lambda n: (n.key in _WEAK, n.distance, n.at))
    state = _both(states) or (states[0] if states else None)
    if noun is None and part and r.outer > 1 and tokens[r.outer - 1].text == "," and floor < r.outer:
        noun = _noun_before(t, tokens, r.outer - 1, floor)
        part = part and noun is None
    if noun is None:
        noun = company_of(t, tokens, r, floor)
    if noun is None and (state is None or state.key in _WEAK or state.at[0] < r.first):
        before = _noun_before(t, tokens, r.outer, floor)
        noun = before or noun
    if noun is None:
        name = "people" if state and state.key.removeprefix("not-") in _HUMAN else ""
        return Counted(f"{name}:{state.key}" if state else "", None, state.at if state else None, (), part)
    noun = members_of(t, tokens, noun)
    known = noun[0] in t.counted
    if not known and (band := band_of(t, tokens, r, floor) or (told_of_part(t, tokens, r) if part else None)):
        noun, known = band, True
    if not known:
        return Counted(noun[0], (noun[1], noun[2]), state.at if state else None, (), part)
    fits = (
        state
        if state and (state.key.removeprefix("not-") not in _HUMAN or noun[0].startswith(("people", "families", "animals")))
        else None
    )
    return Counted(
        f"{noun[0]}:{fits.key if fits else ''}", (noun[1], noun[2]), fits.at if fits else None, _group(t, tokens, noun), part
    )


def _both(states: list[Near]) -> Near | None:
    """ "40 dead and injured": two states joined by one word are counted together."""
    strong = [s for s in states[:3] if s.key not in _WEAK]
    for one in strong:
        for other in strong:
            if other.at[0] == one.at[1] + 1 and {one.key, other.key} <= _TOGETHER and one.key != other.key:
                return Near("casualties", (one.at[0], other.at[1]), one.distance)
    return None


_TOGETHER = frozenset({"killed", "injured", "missing"})


def _group(t: Tables, tokens: list[Token], noun: tuple[str, int, int]) -> tuple[str, ...]:
    """The group of persons that the noun itself names: children, women, men."""
    one = noun[2] - noun[1] > 1 and not noun[0].startswith(("people.child", "people.student")) and noun[0] != "people"
    places = range(noun[2] if one else noun[1], min(noun[2] + 1, len(tokens)))
    keys = (found[1] for k in places if (found := t.scopes.at(tokens, k)))
    return tuple(dict.fromkeys(k for k in keys if k in ("children", "women", "men", "adults")))


def _share(
    t: Tables, tokens: list[Token], r: Reading, floor: int, ceiling: int, noun: tuple[str, int, int] | None, part: bool
) -> Counted:
    """A percentage, a share or a multiple: of what, and which property."""
    allowed = ASPECTS_OF["percent"].split()
    found = _aspects(t, tokens, r, (floor, ceiling), allowed if r.unit == "percent" else [])
    nearest = min(found, key=lambda n: (n.distance, n.at), default=None)
    base = (noun[0].split(":")[0] if noun and part else "") or (nearest.key if nearest else "")
    if noun and not base and r.unit == "times":
        base = noun[0]
    states = [n for n in _near(t, tokens, "states", r, noun[2] if noun else r.last, floor, ceiling) if n.key not in _WEAK]
    state = min(states, key=lambda n: (n.distance, n.at), default=None) if noun and part else None
    if r.unit == "times" and not base and (hit := _blow(t, tokens, r, floor, ceiling)):
        return Counted(f"times:{hit.key}", None, hit.at, (), part)
    name = f"{r.unit}:{base}" + (f"/{state.key}" if state else "")
    at = nearest.at if nearest else state.at if state else None
    return Counted(name, (noun[1], noun[2]) if noun and (part or r.unit == "times") else None, at, (), part)


_BLOWS = frozenset({"shot", "injured", "killed"})


def _blow(t: Tables, tokens: list[Token], r: Reading, floor: int, ceiling: int) -> Near | None:
    """What was done to somebody so many times, told right before the number: "was shot eight times"."""
    near = [n for n in _near(t, tokens, "states", r, r.last, floor, ceiling) if n.key in _BLOWS and n.at[1] == r.outer]
    return near[0] if near else None


def _aspects(t: Tables, tokens: list[Token], r: Reading, bounds: tuple[int, int], allowed: list[str]) -> list[Near]:
    """The properties named near the number that its unit can be of; of a word with several the first that fits."""
    found = []
    for near in _near(t, tokens, "aspects", r, r.last, *bounds):
        fitting = [key for key in near.key.split() if key in allowed and not (key in _MOVES and _is_level(t, tokens, r))]
        if fitting:
            found.append(Near(fitting[0], near.at, near.distance))
    return found


_MOVES = frozenset({"change", "rise", "fall"})


def _is_level(t: Tables, tokens: list[Token], r: Reading) -> bool:
    """ "fell to 5.2 percent": the number is what it came to, not by how much it changed."""
    return r.outer > 0 and tokens[r.outer - 1].low in t.lex.levels


def _is_loose(near: Near) -> bool:
    """Whether a word only says that a time is one, or lies between two deeds: what lasts is told by another word."""
    return near.key == "duration" or (near.key == "interval" and near.distance > 1)


def _measured(t: Tables, tokens: list[Token], r: Reading, floor: int, ceiling: int, part: bool) -> Counted:
    """An amount in a unit or a currency: the nearest property that the unit can be of."""
    base = "money" if r.currency else UNITS[r.unit].base
    allowed = ASPECTS_OF.get(base, "").split()
    found = _aspects(t, tokens, r, (floor, ceiling), allowed)
    nearest = min(found, key=lambda n: (_is_loose(n), n.distance, n.at), default=None)
    noun = _noun(t, tokens, r.last, min(ceiling, r.last + 4))
    known = noun if noun and (r.hyphened or part) else None
    key = nearest.key if nearest else ""
    if base == "second" and known and key in ("", "interval") and not (nearest and nearest.distance < 2):
        key = "duration"
    name = f"{base}:{key}"
    return Counted(name, (known[1], known[2]) if known else None, nearest.at if nearest else None, (), part and base != "second")
