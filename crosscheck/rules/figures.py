"""Which pairs of quantities are about one figure and differ: shared by the rules on numbers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from crosscheck.model.claim import Claim
from crosscheck.model.relation import SAME, Stand
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import QuantityValue
from crosscheck.rules.chance import length
from crosscheck.rules.figures_apart import explained, is_other_day, other_scope, superseded
from crosscheck.rules.joint import read_together
from crosscheck.rules.likeness import fate_of, is_alone, likely_pairs, other_fate, sole_of_fate
from crosscheck.rules.odds import evidence_of, odds, raised
from crosscheck.rules.sides import Sides, merge_pairs
from crosscheck.rules.tolls import is_toll, is_with_the_dead

LEAST = 0.3
"""Pairs of figures less probably one are left out; what is kept carries its probability into the finding."""

AGREEING = 0.5

RIVAL = 0.15
"""How much less probable a partner that agrees may be and still show that the other is not meant."""

BEST = 0.3
"""A claim has one partner in another article: one that is likelier by more than this rules the others out."""

AGAIN = 0.5
"""A second difference among linked sides must be this probable."""

SIDE = 0.12
"""A further side of a difference may be this much less probable than the strongest pair of it."""

GROWN = timedelta(days=18 * 365.25).total_seconds()
"""The age at which a person is no child any more, in seconds."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure that articles give differently: sides of claim ids, the strongest pair, its claims, and how many pairs more."""

    sides: Sides
    pair: Pair
    a: Claim
    b: Claim
    evidence: dict[str, float]
    others: int = 0

    @property
    def reason(self) -> str:
        """Why the strongest pair differs: value, scale, unit, currency, malformed."""
        return self.pair.relation.reason


Triple = tuple[Pair, Claim, Claim, dict[str, float]]
"""A pair with the probability that it is of one figure, its claims, and the evidence for it."""


def differences(story: Story) -> list[Difference]:
    """Every difference between figures of the story, told once."""
    pairs = likely_pairs(story)
    conflicts: dict[tuple[str, str], Triple] = {}
    for p, a, b, evidence in read_together(story, "figures", candidates(story, pairs)):
        if (sure := odds(evidence)) >= LEAST:
            conflicts[p.a, p.b] = (replace(p, same_thing=sure), a, b, evidence)
    agreements = _agreements(story, pairs, [c[0] for c in conflicts.values()])
    found = []
    for sides in merge_pairs(story, [c[0] for c in conflicts.values()], agreements):
        found += _untangled(sides, list(conflicts.values()))
    return found


def candidates(story: Story, pairs: list[tuple[Pair, Claim, Claim]]) -> Iterator[Triple]:
    """The pairs of figures that differ and may be one, with the evidence that they are; `pairs` are the likely ones."""
    near, children = _by_claim(pairs), _children(story)
    for p, a, b in pairs:
        evidence = _evidence(story, near, p, a, b)
        if evidence is not None:
            more = _alone_of_their_kind(story, a, b, children, evidence) if evidence["age"] else {"toll": is_toll(story, a, b)}
            yield p, a, b, evidence | more


def _alone_of_their_kind(
    story: Story, a: Claim, b: Claim, children: dict[str, set[float]], evidence: dict[str, float]
) -> dict[str, float]:
    """Whether each of two ages is that of the only child, or of the only person harmed or accused, of its article."""
    child = all(isinstance(c.value, QuantityValue) and children.get(c.article) == {c.value.low} for c in (a, b))
    sole = sole_of_fate(story, a, b)
    return {
        "sole child": float(child and not evidence["nameless roles"] and not evidence["two fates"]),
        "sole fate": sole,
        "nameless crowd": evidence["nameless crowd"] * (1 - sole),
    }


def _children(story: Story) -> dict[str, set[float]]:
    """The ages below 18 that each article gives: "the girl" is one person where there is only one."""
    found: dict[str, set[float]] = {}
    for claim in story.of_kind("quantity"):
        value = claim.value
        if isinstance(value, QuantityValue) and value.measure.startswith("age:") and value.low < GROWN:
            found.setdefault(claim.article, set()).add(value.low)
    return found


def _agreements(story: Story, pairs: list[tuple[Pair, Claim, Claim]], conflicts: list[Pair]) -> list[Pair]:
    """The pairs that agree and are likely of one figure; less likely ones too if both claims conflict with a third; and the
    ages of one person that an article tells several times."""
    opposed: dict[str, set[str]] = {}
    for pair in conflicts:
        opposed.setdefault(pair.a, set()).add(pair.b)
        opposed.setdefault(pair.b, set()).add(pair.a)
    agreeing = [p for p, a, b in pairs if p.relation.agrees and a.article != b.article]
    likely = [p for p in agreeing if p.same_thing >= AGREEING or opposed.get(p.a, set()) & opposed.get(p.b, set())]
    return likely + list(_retold(story, opposed))


def _retold(story: Story, opposed: Iterable[str]) -> Iterator[Pair]:
    """The pairs of claims in conflict that are one age of somebody harmed, or accused, told twice in one article."""
    first: dict[tuple[str, frozenset[str], float], str] = {}
    for claim in map(story.claim, sorted(opposed)):
        if isinstance(claim.value, QuantityValue) and (fate := fate_of(claim)):
            known = first.setdefault((claim.article, fate, claim.value.low), claim.id)
            if known != claim.id:
                yield Pair(a=known, b=claim.id, same_thing=1.0, relation=SAME)


def _untangled(sides: Sides, conflicts: list[Triple]) -> list[Difference]:
    """The differences within sides that conflicts link: the strongest pair first, with the sides as near as it is."""
    left = list(sides)
    found: list[Difference] = []
    while len(left) > 1:
        side_of = {claim: k for k, side in enumerate(left) for claim in side}
        inside = [
            c for c in conflicts if side_of.get(c[0].a, -1) != side_of.get(c[0].b, -1) and {c[0].a, c[0].b} <= side_of.keys()
        ]
        if not inside:
            break
        best = max(inside, key=lambda c: (c[0].relation.reason != "value", c[0].same_thing, c[0].a, c[0].b))
        if found and best[0].same_thing < AGAIN:
            break
        core = {side_of[best[0].a], side_of[best[0].b]}
        core |= {k for c in inside if c[0].same_thing >= best[0].same_thing - SIDE for k in _reached(side_of, c[0], core)}
        others = sum({side_of[c[0].a], side_of[c[0].b]} <= core for c in inside) - 1
        found.append(Difference(tuple(left[k] for k in sorted(core)), *best, others))
        left = [side for k, side in enumerate(left) if k not in core]
    return found


def _reached(side_of: dict[str, int], pair: Pair, core: set[int]) -> set[int]:
    """The sides of a pair if one of them is in the core."""
    ends = {side_of[pair.a], side_of[pair.b]}
    return ends if ends & core else set()


Near = dict[tuple[str, str], list[tuple[Pair, Claim]]]
"""The pairs that each claim is in with claims of another article, with their claims."""


def _by_claim(pairs: list[tuple[Pair, Claim, Claim]]) -> Near:
    near: Near = {}
    for pair, a, b in pairs:
        near.setdefault((a.id, b.article), []).append((pair, b))
        near.setdefault((b.id, a.article), []).append((pair, a))
    return near


def _evidence(story: Story, near: Near, pair: Pair, a: Claim, b: Claim) -> dict[str, float] | None:
    """What speaks for and against a pair being one figure that differs; None if it is plainly no difference."""
    if pair.relation.stand is not Stand.CONFLICT or a.article == b.article:
        return None
    if superseded(story, a, b) or explained(story, a, b) or explained(story, b, a) or is_with_the_dead(story, a, b):
        return None
    rivals = [_rival(near, pair, *ends) for ends in ((a, b), (b, a))]
    if max(rivals) > BEST:
        return None
    alone = is_alone(story, a, b) and is_alone(story, b, a)
    return evidence_of(pair, a, b, max(rivals), alone) | {
        "other day": float(is_other_day(story, a, b)),
        "length": length(story, a, b),
    }


def _rival(near: Near, pair: Pair, mine: Claim, theirs: Claim) -> float:
    """How much likelier the best other partner of `mine` in the other article is; 1 if one there agrees with it."""
    best = -0.5
    for other, partner in near[mine.id, theirs.article]:
        if partner.kind != mine.kind or (partner.start < theirs.end and theirs.start < partner.end):
            continue
        if other_fate(mine, partner) or other_scope(mine, partner):
            continue
        if other.relation.agrees and other.same_thing >= min(pair.same_thing - RIVAL, AGREEING):
            return 1.0
        if other.relation.stand is not Stand.DIFFERENT:
            best = max(best, other.same_thing - pair.same_thing)
    return best


def confidence(difference: Difference) -> float:
    """How sure the finding is: the probability of its strongest pair, raised by the other pairs between its sides."""
    return max(0.05, min(0.97, raised(difference.pair.same_thing, difference.others)))


def texts(story: Story, sides: Iterable[tuple[str, ...]]) -> list[str]:
    """The words of each side's first claim, for the reader."""
    return [" ".join(story.claim(side[0]).text.split()) for side in sides]
