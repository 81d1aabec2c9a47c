"""Numbers of people told by what they form: "a group of 14", "seventeen in the party", "an eight-member crew"."""

from crosscheck.extract.quantities.reading import Reading
from crosscheck.extract.quantities.tables import Tables
from crosscheck.extract.quantities.tokens import Token


def members_of(t: Tables, tokens: list[Token], known: tuple[str, int, int]) -> tuple[str, int, int]:
    """ "23 members of the crew": the crew is what is counted."""
    link = t.of.at(tokens, known[2]) if known[0] == MEMBER else None
    whole = t.nouns.at(tokens, known[2] + link[0]) if link else None
    if link and whole and whole[1].startswith("people"):
        return whole[1], known[1], known[2] + link[0] + whole[0]
    return known


def is_plural(t: Tables, word: str) -> bool:
    """Whether a noun of the lexicon is the plural of another there: "seven gorillas home" counts gorillas."""
    one = word[:-1] if word.endswith("s") else ""
    return bool(one) and t.lex.measures.nouns.get(one, "") == t.lex.measures.nouns.get(word) and one not in _BOTH_NUMBERS


_BOTH_NUMBERS = frozenset({"sport", "arm", "new", "good", "custom"})
"""Words whose plural stands first in compounds ("sports cars")."""


def band_of(t: Tables, tokens: list[Token], r: Reading, floor: int) -> tuple[str, int, int] | None:
    """The people in front of "of": "a crowd of 31,412 saw the game"."""
    link = t.of.before(tokens, r.outer)
    end = r.outer - link[0] if link else 0
    found = t.nouns.before(tokens, end) if end > floor else None
    return (found[1], end - found[0], end) if found and found[1].startswith("people") else None


MEMBER = "people.member"


_COMPANIES = ("groups", "parties", "teams")


def company_of(t: Tables, tokens: list[Token], r: Reading, floor: int) -> tuple[str, int, int] | None:
    """The people of whom there is one company: "a group of 14", "there were seventeen in the party"."""
    link = t.of.before(tokens, r.outer)
    end = r.outer - link[0] if link else 0
    found = t.nouns.before(tokens, end) if end > floor else None
    if found and found[1] in _COMPANIES and not is_plural(t, tokens[end - 1].low):
        return MEMBER, end - found[0], end
    behind = [x.low for x in tokens[r.last : r.last + 2]]
    inside = t.nouns.at(tokens, r.last + 2) if behind in _INSIDE else None
    return (MEMBER, r.last + 2, r.last + 2 + inside[0]) if inside and inside[1] in _COMPANIES else None


_INSIDE = [["in", whose] for whose in ("the", "our", "their", "his", "her", "my")]
