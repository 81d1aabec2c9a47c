"""A name that a family tells: a surname that relatives have in two spellings, a sibling named in a list without the surname."""

from collections.abc import Iterator

from crosscheck.model.claim import Claim
from crosscheck.model.phrase import Phrase
from crosscheck.model.story import Story
from crosscheck.model.values import NameValue
from crosscheck.model.values.spelling import fold
from crosscheck.model.values.variants import accepted, is_slip

SURE = 0.62
"""How sure it is that both spellings are of one name."""

LETTERS = 5
"""Letters of a name that is compared, at least."""

BLOOD = frozenset(
    """father mother parent brother sister sibling son daughter child uncle aunt grandfather grandmother grandson granddaughter
    cousin nephew niece nephew-niece grandchild wife husband""".split()
)
"""Kin who often have one surname."""

GIVEN_ONLY = frozenset({"id"})
"""Languages of people of whom most have no surname, so that the last words of two names say nothing of a family."""

MOST = 60
"""Names of one story that are compared, at most."""

_KIN = Phrase(en="the one is told to be a relative, and nobody else has the name", id="yang satu disebut kerabat")
_LIST = Phrase(
    en="both stand beside others of the same surname", id="keduanya disebut bersama orang lain yang bernama belakang sama"
)

Sides = tuple[tuple[Claim, ...], tuple[Claim, ...], Phrase]


def family_names(story: Story) -> Iterator[Sides]:
    """The pairs of spellings that a family ties, with the claims of each and what speaks for it."""
    named = [(c, c.value, tuple(fold(c.value.name).split())) for c in story.of_kind("name") if isinstance(c.value, NameValue)]
    persons = [(c, v, words) for c, v, words in named if v.kind == "person" and words]
    yield from _surnames([p for p in persons if story.article(p[0].article).language[:2] not in GIVEN_ONLY])
    yield from _listed([p for p in named if p[1].kind in ("person", "other") and p[2]], persons)


Named = tuple[Claim, NameValue, tuple[str, ...]]


def _surnames(persons: list[Named]) -> Iterator[Sides]:
    """A relative whose surname nobody else has, and those whose surname differs from it in a letter."""
    last: dict[str, list[Claim]] = {}
    for claim, _, words in persons:
        last.setdefault(words[-1], []).append(claim)
    for claim, value, words in persons[:MOST]:
        surname = words[-1]
        if value.kin not in BLOOD or len(words) < 2 or len(surname) < LETTERS:
            continue
        if any(fold(_name(c)) != " ".join(words) and fold(_name(c)) != surname for c in last[surname]):
            continue
        near = [w for w in last if w != surname and min(len(w), len(surname)) >= LETTERS and w[0] == surname[0]]
        for other in (w for w in near if is_slip(w, surname) and not accepted(w, surname)):
            theirs = tuple(c for c in last[other] if not set(fold(_name(c)).split()) & set(words))
            if any(" " in _name(c) for c in theirs):
                yield (claim,), theirs, _KIN


def _listed(named: list[Named], persons: list[Named]) -> Iterator[Sides]:
    """A given name in a list that a surname closes ("Ana, Isak and Ole Lind"), and that of a like full name elsewhere."""
    full = [(c, words) for c, _, words in persons if len(words) > 1][:MOST]
    for claim, _, words in named:
        if len(words) > 1 or len(words[0]) < LETTERS:
            continue
        mates = {w[-1] for c, w in full if c.article == claim.article and " ".join(w) in map(fold, claim.context.entities)}
        known = {w[0] for c, w in full if c.article == claim.article}
        for other, theirs in full:
            like = theirs[-1] in mates and is_slip(words[0], theirs[0]) and not accepted(words[0], theirs[0])
            if like and other.article != claim.article and theirs[0] not in known:
                yield (claim,), tuple(c for c, w in full if w == theirs), _LIST


def _name(claim: Claim) -> str:
    assert isinstance(claim.value, NameValue)
    return claim.value.name
