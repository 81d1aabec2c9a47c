"""How far the words around two claims tell the same, compared without their language: by the stretches of letters they share."""

from functools import lru_cache

from crosscheck.safe.patterns import pattern

_WORD = pattern(r"[^\W\d_]{4,40}")
LEAST = 4
"""Letters that two words must have in common in one stretch to be forms of one word, and half of the shorter one."""


def untold(mine: str, theirs: str) -> int:
    """How many words of `mine` have no form in `theirs`; words below four letters count for nothing."""
    known = words(theirs)
    return sum(not any(alike(word, other) for other in known) for word in words(mine))


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """The different words of a text, in small letters."""
    return tuple(dict.fromkeys([w.casefold() for w in _WORD.findall(text)]))


def alike(one: str, other: str) -> bool:
    """Whether two words look like forms of one: "ditampilkan" and "penampilan", "signed" and "signing"."""
    short, long = sorted((one, other), key=len)
    stretch = max(LEAST, -(-len(short) // 2))
    return any(short[k : k + stretch] in long for k in range(len(short) - stretch + 1))
