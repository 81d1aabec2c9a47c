"""Finds what a number counts where the noun does not stand behind it: "pelaku berjumlah tiga orang", "nine of them were boys"."""

from collections.abc import Iterable

from crosscheck.extract.quantities.reading import Reading
from crosscheck.extract.quantities.tables import Tables
from crosscheck.extract.quantities.tokens import Token

Noun = tuple[str, int, int]
"""The measure of a noun and its tokens [first, end)."""

_TOPIC = 12
"""How far in front of its number what is counted may stand."""

_STOPS = frozenset(',;:()[]"“”«»–—?!/')
_PREDICATE = 6
_PREPOSITIONS = frozenset("di ke dari pada dalam untuk dengan oleh in at on of from to by with for".split())
"""Behind these a noun tells where, and is no subject."""


def in_front(t: Tables, tokens: list[Token], end: int, floor: int, reach: int) -> Iterable[int]:
    """The `reach` places before token `end`, backwards as far as `floor`, without an aside that tells whose word it is or where:
    "the fare, said Mr Lee, is 90 dollars", "at the wheel, with one break, for thirteen hours"."""
    start = max(floor - 1, end - 1 - reach)
    for k in range(end - 1, start, -1):
        if tokens[k].text == ",":
            opening = _aside(t, tokens, k, floor)
            if opening == k:
                break
            return (*range(end - 1, k, -1), *range(opening - 1, max(floor - 1, opening - reach + end - k), -1))
    return range(end - 1, start, -1)


_ASIDE = 7
_SAID = frozenset("he she they berdasarkan according jelas tutur imbuh kata katanya ujarnya".split())


def _aside(t: Tables, tokens: list[Token], k: int, floor: int) -> int:
    """The comma that opens the aside which comma `k` closes; `k` if there is none."""
    for j in range(k - 2, max(floor, k - _ASIDE) - 1, -1):
        if tokens[j].text == ",":
            inside = {x.low for x in tokens[j + 1 : k]}
            told = tokens[j + 1].low in _PREPOSITIONS or bool(inside & (t.lex.measures.tellers | _SAID))
            return j if told and j > floor else k
        if tokens[j].text in _STOPS or (
            t.numerals.starts(tokens[j]) and tokens[j].low not in t.lex.numerals.articles + t.lex.numerals.ones
        ):
            return k
    return k


def topic_of(t: Tables, tokens: list[Token], r: Reading, noun: Noun | None, floor: int) -> Noun | None:
    """The thing of which a number in the predicate tells how many there are, where the words behind it say no more."""
    if noun is not None and noun[0] != "people":
        return None
    end = noun[2] if noun else r.last
    while end < len(tokens) and tokens[end].low in t.lex.measures.classifiers:
        end += 1
    if end < len(tokens) and not _closes(t, tokens, end):
        return None
    verb = t.counting.before(tokens, r.outer)
    if not verb:
        return None
    start = r.outer - verb[0]
    while wider := t.counting.before(tokens, start):
        start -= wider[0]
    found = _subject(t, tokens, start, floor)
    if noun is None or found is None:
        return found
    return (found[0], noun[1], noun[2]) if found[0].startswith("people") else None


def _closes(t: Tables, tokens: list[Token], k: int) -> bool:
    return not tokens[k].text[0].isalnum() or tokens[k].low in t.joints


def _subject(t: Tables, tokens: list[Token], end: int, floor: int) -> Noun | None:
    """The head of the noun phrase in front of token `end`: its last noun in English, its first where attributes follow."""
    found: Noun | None = None
    for k in range(end - 1, max(floor - 1, end - _TOPIC), -1):
        if tokens[k].text in _STOPS or t.numerals.starts(tokens[k]):
            break
        hit = t.nouns.at(tokens, k)
        if hit and not (k and tokens[k - 1].low in _PREPOSITIONS):
            found = (hit[1], k, k + hit[0])
            if t.lex.measures.head_final:
                break
    return found


def told_of_part(t: Tables, tokens: list[Token], r: Reading) -> Noun | None:
    """What the members of a part are: "Nine of the original fourteen were children"."""
    for k in range(r.last, min(r.last + _PREDICATE, len(tokens) - 1)):
        if tokens[k].text in _STOPS:
            return None
        if tokens[k].low in t.lex.measures.copulas:
            j = k + 1 + (tokens[k + 1].low in t.lex.numerals.articles)
            hit = t.nouns.at(tokens, j)
            return (hit[1], j, j + hit[0]) if hit else None
    return None


def may_suffer(t: Tables, tokens: list[Token], word: int, noun: Noun | None) -> bool:
    """Whether the state that token `word` names may be of what is counted: "cut" is a state of jobs, and a wound of others."""
    classes = t.lex.measures.ambiguous.get(tokens[word].low)
    return classes is None or noun is None or noun[0] in classes
