"""Whether a person whose age is told was harmed or is accused: "a 5-year-old girl was shot", "the arrest of a 17-year-old".

Only what the words right beside the person say counts: what stands further off may be said of somebody else.
"""

from dataclasses import dataclass
from functools import cache

from crosscheck.extract.quantities.ages import Age
from crosscheck.extract.quantities.tables import tables_for
from crosscheck.extract.quantities.tokens import Phrases, Token
from crosscheck.lang import language_for

HARMED, ACCUSED = "harmed", "accused"
PARTS = {"suspect": ACCUSED, "victim": HARMED}
"""Words for a person that say it by themselves, by the relation they are read as."""

MOST_BEHIND, MOST_BEFORE, MOST_BY = 9, 4, 12
"""Tokens behind a person, in front of one, and in front of one whom "by" names as the doer."""

_ENDS = frozenset('.;:()?!"“”')
_SIGNS = ",-–—"


@dataclass(frozen=True, slots=True)
class FateTables:
    """The phrases of a language, each with what it says of the person behind or in front of it."""

    behind: Phrases[str]
    before: Phrases[str]
    passives: frozenset[str]
    by: frozenset[str]
    oneself: frozenset[str]
    objects: frozenset[str]
    skipped: frozenset[str]
    clauses: frozenset[str]
    joints: frozenset[str]
    links: frozenset[str]


DEED, DONE = "deed", "done"


@cache
def fate_tables(code: str) -> FateTables:
    """The tables of the language `code`."""
    language = language_for(code)
    f = language.numbers.measures.fates
    behind = dict.fromkeys(f.deeds, DEED) | dict.fromkeys(f.harmed, HARMED) | dict.fromkeys(f.accused, ACCUSED)
    before = dict.fromkeys(f.deeds, DEED) | dict.fromkeys(f.deed_nouns, HARMED)
    before |= dict.fromkeys((*f.seizing, *f.seizing_nouns), ACCUSED) | dict.fromkeys(f.done, DONE)
    return FateTables(
        behind=Phrases(behind | dict.fromkeys(f.done, HARMED)),
        before=Phrases(before),
        passives=f.passives,
        by=frozenset(f.by),
        oneself=f.oneself,
        objects=f.objects,
        skipped=language.syntax.function_words | f.adverbs,
        clauses=f.clauses,
        joints=language.syntax.joints,
        links=f.links,
    )


def fate_of(code: str, tokens: list[Token], age: Age) -> str:
    """HARMED, ACCUSED or "" where the words beside the person tell neither."""
    if known := PARTS.get(age.person):
        return known
    t = fate_tables(code)
    first, last = min(age.tokens[0], age.reading.outer), max(age.tokens[1], age.reading.last)
    noun = tables_for(code).relations.before(tokens, first)
    first -= noun[0] if noun else 0
    return _before(t, tokens, first) or ("" if _is_linked(t, tokens, first) else _behind(t, tokens, last))


def _is_linked(t: FateTables, tokens: list[Token], first: int) -> bool:
    """Whether the person only tells whose or what a noun in front is."""
    return any(x.low in t.links for x in tokens[max(0, first - 2) : first])


def _behind(t: FateTables, tokens: list[Token], start: int) -> str:
    """What the words behind the person say, past names, commas and small words; behind "and" another may be accused."""
    passive = joined = False
    for k in range(start, min(start + MOST_BEHIND, len(tokens))):
        token = tokens[k]
        if found := t.behind.at(tokens, k):
            fate = _of_deed(t, tokens, k + found[0], passive) if found[1] == DEED else found[1]
            return "" if joined and fate == ACCUSED else fate
        passive, joined = passive or token.low in t.passives, joined or token.low in t.joints
        small = token.low in t.skipped or token.low in t.passives
        if token.text in _ENDS or token.low in t.clauses or not (small or token.text in _SIGNS or token.text[0].isupper()):
            break
    return ""


def _of_deed(t: FateTables, tokens: list[Token], behind: int, passive: bool) -> str:
    """Who did the deed that ends before `behind` is accused, unless it was done to him, or to himself by himself."""
    if passive or behind >= len(tokens):
        return HARMED
    word = tokens[behind]
    if word.low in t.oneself:
        return HARMED
    if not t.objects:
        return ACCUSED
    return ACCUSED if word.low in t.objects or (word.text[0].isupper() and word.text[0].isalpha()) else HARMED


def _before(t: FateTables, tokens: list[Token], end: int) -> str:
    """What the words in front of the person say, past articles and possessives."""
    if any(x.low in t.by for x in tokens[max(0, end - 2) : end]):
        return _doer(t, tokens, end)
    for k in range(end, max(0, end - MOST_BEFORE), -1):
        if found := t.before.before(tokens, k):
            if found[1] == DONE:
                return ACCUSED
            return _suffered(t, tokens, k - found[0]) if found[1] == DEED else found[1]
        word = tokens[k - 1]
        if word.text in _ENDS or word.text == "," or word.low not in t.skipped:
            break
    return ""


def _doer(t: FateTables, tokens: list[Token], end: int) -> str:
    """ACCUSED if "by" names the person as who did a deed of this clause."""
    for k in range(end, max(0, end - MOST_BY), -1):
        found = t.before.before(tokens, k)
        if found and found[1] in (DEED, DONE):
            return ACCUSED
        if tokens[k - 1].text in _ENDS:
            break
    return ""


def _suffered(t: FateTables, tokens: list[Token], verb: int) -> str:
    """Whom a deed was done to; nobody if it is passive itself ("was shot the 5-year-old ...")."""
    return "" if verb and tokens[verb - 1].low in t.passives else HARMED
