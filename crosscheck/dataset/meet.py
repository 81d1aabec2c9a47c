"""When a finding meets an annotated entry: the ruler's geometry."""

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from crosscheck.safe.patterns import pattern

KIN: tuple[frozenset[str], ...] = tuple(
    frozenset(pair.split())
    for pair in (
        "DAT001 HIS001",
        "NUM001 NUM002 NUM003",
        "QUO001 QUO003",
        "QUO002 SRC002",
        "NUM001 HIS001",
        "STA001 QUO003",
        "DAT001 DAT002",
    )
)
"""Codes that may stand for each other: one difference can fairly be described in two ways."""
MAX_CLAIMS, MAX_CHARS = 6, 400
"""More claims or characters of evidence than this in one article make a finding unfocused; a quote may be twice as long."""
_WORDS = pattern(r"\w{4,}", re.UNICODE)


class Evidence(NamedTuple):
    """A stretch of an article: of an annotated side or of a claim."""

    article: str
    start: int
    end: int
    text: str


Sides = Sequence[Sequence[Evidence]]


def kin(a: str, b: str) -> bool:
    """Whether two codes may stand for each other."""
    return a == b or any(a in group and b in group for group in KIN)


def meets(claim: Evidence, side: Evidence, by_name: bool) -> bool:
    """Whether a claim rests on the words of a side; a name may be met at another place of its article."""
    if claim.article != side.article:
        return False
    overlap = claim.start < side.end and side.start < claim.end
    return overlap or (by_name and bool(_words(claim.text) & _words(side.text)))


def met(entry: Sequence[Evidence], sides: Sides, code: str = "") -> set[int]:
    """The numbers of the entry's sides that are met, if two are met by different sides of the finding; else at most one.

    A sum may stand in one side of a finding.
    """
    by_name = code.startswith("NAM")
    hits = [(j, i) for j, e in enumerate(entry) for i, side in enumerate(sides) if any(meets(c, e, by_name) for c in side)]
    if any(j != k and (i != m or code == "NUM003") for j, i in hits for k, m in hits):
        return {j for j, _ in hits}
    return {hits[0][0]} if hits else set()


def enough(entry: Sequence[Evidence], found: set[int]) -> bool:
    """Whether the met sides are two, or the only one of a one-sided entry."""
    return bool(found) and len(found) >= min(2, len(entry))


def unfocused(claims: Sequence[Evidence], code: str = "") -> bool:
    """Whether evidence is too much in one article to point at anything."""
    limit = MAX_CHARS * (2 if code.startswith("QUO") else 1)
    lengths: dict[str, list[int]] = defaultdict(list)
    for claim in claims:
        lengths[claim.article].append(claim.end - claim.start)
    return any(len(each) > MAX_CLAIMS or sum(each) > limit for each in lengths.values())


def _words(text: str) -> set[str]:
    return set(_WORDS.findall(text.casefold()))
