"""One person under two names: told to be the same kin, or of the same age, with one part of the name in common."""

from collections.abc import Iterator
from itertools import combinations

from crosscheck.model.claim import Claim
from crosscheck.model.phrase import Phrase
from crosscheck.model.story import Story
from crosscheck.model.values import NameValue, QuantityValue
from crosscheck.model.values.spelling import fold
from crosscheck.model.values.variants import accepted, is_slip

SURE = 0.75
"""How sure it is that both names are one person's."""

MOST = 60
"""Names told with a kinship or an age in one story, at most: keeps the pairs few."""

PART = 4
"""Letters of a given name that another one may end in: "Toria", "Latoria"."""

ONLY = frozenset("father mother wife husband".split())
"""Kin of whom one person has one."""

WHY = Phrase(en="one part of the name is the same, another is not", id="satu bagian nama itu sama, bagian lain tidak")
_KIN = Phrase(en="both are told to be the same relative", id="keduanya disebut kerabat yang sama")
_AGE = Phrase(en="both have the same given name and the same age", id="nama depan dan umur keduanya sama")


def namesakes(story: Story) -> Iterator[tuple[tuple[Claim, ...], tuple[Claim, ...], Phrase]]:
    """The pairs of full names that are likely one person's, with all claims of each and what speaks for it."""
    named = [c for c in story.of_kind("name") if _is_full(c)]
    done: set[frozenset[tuple[str, ...]]] = set()
    for a, b, evidence in _pairs(story, named):
        pair = frozenset((_words(a), _words(b)))
        if pair not in done:
            done.add(pair)
            one, other = (tuple(c for c in named if _words(c) == _words(x)) for x in (a, b))
            yield one, other, evidence


def _pairs(story: Story, named: list[Claim]) -> Iterator[tuple[Claim, Claim, Phrase]]:
    """The pairs of claims of two articles."""
    ages = _ages(story)
    told = [c for c in named if _value(c).kin in ONLY or (c.article, _words(c)) in ages][:MOST]
    known = {(c.article, _words(c)) for c in named}
    for a, b in combinations(told, 2):
        if (
            a.article == b.article
            or {(a.article, _words(b)), (b.article, _words(a))} & known
            or not _half_alike(_words(a), _words(b))
        ):
            continue
        if _value(a).kin == _value(b).kin != "":
            yield a, b, _KIN
        elif _words(a)[0] == _words(b)[0] and ages.get((a.article, _words(a)), 0) == ages.get((b.article, _words(b)), 1):
            yield a, b, _AGE


def _is_full(claim: Claim) -> bool:
    return _value(claim).kind == "person" and len(_words(claim)) > 1


def _value(claim: Claim) -> NameValue:
    assert isinstance(claim.value, NameValue)
    return claim.value


def _words(claim: Claim) -> tuple[str, ...]:
    return tuple(fold(_value(claim).name).split())


def _ages(story: Story) -> dict[tuple[str, tuple[str, ...]], float]:
    """The age of each person in years, by article and name."""
    found: dict[tuple[str, tuple[str, ...]], float] = {}
    for claim in story.of_kind("quantity"):
        value = claim.value
        if isinstance(value, QuantityValue) and value.measure.startswith("age:") and value.low == value.high:
            found[claim.article, tuple(fold(value.measure[4:]).split())] = value.low
    return found


def _half_alike(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether the given names are alike, or the family names are, and the others are not."""
    first, last = _alike(a[0], b[0]), _alike(a[-1], b[-1])
    return first != last and not (set(a) <= set(b) or set(b) <= set(a))


def _alike(x: str, y: str) -> bool:
    short, long = sorted((x, y), key=len)
    return accepted(x, y) or is_slip(x, y) or (len(short) >= PART and long.endswith(short))
