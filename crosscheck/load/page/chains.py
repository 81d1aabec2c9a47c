"""Quoting chains: an outlet that is quoted has it from another one ("Reuters, as quoted by Antara"; "Antara, citing Reuters")."""

import re
from collections.abc import Iterator
from functools import cache

from crosscheck.load.page.lines import lines_of
from crosscheck.load.page.origins import KINDS, LONGEST_LINE, RUN, listed_head
from crosscheck.load.page.outlets import is_own, looks_like_one, same, usual
from crosscheck.load.page.signs import Signs, signs
from crosscheck.safe.patterns import any_of, pattern

BEFORE, AFTER = 90, 120
"""Code points on either side of a cue in which its names stand."""

_BEFORE = pattern(rf"({RUN})(?:\s\([^()\s]{{1,20}}\))?(?:\s(?i:{KINDS}))?,?\s?$")
_AFTER = pattern(rf"\s(?:[A-Z]\w{{2,20}}(?:'s)?\s(?=(?i:{KINDS})\s))?(?i:{KINDS}\s){{0,3}}({RUN})")


def find_chains(body: str, code: str, outlet: str) -> tuple[tuple[str, str], ...]:
    """Pairs of names, who passes something on and whom that one has it from, each pair once in the order of the text.

    Both must be names of outlets; `outlet` is whose article this is, which is in no chain of its own.
    """
    found = signs(code)
    pairs: dict[tuple[str, str], None] = {}
    for line in lines_of(body):
        for passer, source in _of_line(line.text[:LONGEST_LINE], code, found):
            if not (is_own(passer, outlet) or is_own(source, outlet) or same(passer, source)):
                pairs.setdefault((passer, source))
    return tuple(pairs)


def _of_line(text: str, code: str, found: Signs) -> Iterator[tuple[str, str]]:
    """The chains of a line; a name with a stroke is the credit of a picture ("A. Photographer/Gazette via AP")."""
    for cues, turned in zip(_cues(code), (True, False), strict=True):
        for cue in cues.finditer(text):
            left = _BEFORE.search(text[max(0, cue.start() - BEFORE) : cue.start()])
            right = _AFTER.match(text[cue.end() : cue.end() + AFTER])
            one = _listed_tail(left[1], found) if left and "/" not in left[1] else None
            other = (listed_head(right[1], found) or _outlet(right[1], found)) if right else None
            if one and other:
                names = (usual(other, found), usual(one, found))
                yield names if turned else names[::-1]


@cache
def _cues(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Cues after whom it is from, and cues after who passes it on."""
    page = signs(code).lexicon
    return (pattern(rf"(?i)(?<!\w){any_of(page.passed_by)}(?!\w)"), pattern(rf"(?i)(?<!\w){any_of(page.passing)}(?!\w)"))


def _listed_tail(name: str, found: Signs) -> str | None:
    """The longest end of the name that is an outlet's: in "Kantor Berita Reuters" it is Reuters."""
    words = name.split()
    tails = [" ".join(words[k:]) for k in range(len(words))]
    return next((t for t in tails if listed_head(t, found) == t), None) or _outlet(name, found)


def _outlet(name: str, found: Signs) -> str | None:
    """The name, if a word of it says that it is an outlet's."""
    bare = name.removeprefix("The ")
    first = bare.split()[0].lower() if bare.split() else ""
    return bare if first not in found.lexicon.not_outlets and len(bare.split()) > 1 and looks_like_one(bare, found) else None
