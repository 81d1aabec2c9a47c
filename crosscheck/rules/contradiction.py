"""Weighs whether two statements that exclude each other by their words speak of one thing at one time."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from crosscheck.model.claim import Claim, Status
from crosscheck.model.relation import Stand
from crosscheck.model.story import Pair, Story
from crosscheck.model.values.statement import INTENT
from crosscheck.rules.awaited import in_either_order
from crosscheck.rules.joint import read_together
from crosscheck.rules.quotations import one_name
from crosscheck.rules.statement_kinds import RARE, STRONG
from crosscheck.rules.statement_odds import evidence_of, keys_of, odds, of_counts
from crosscheck.rules.statement_times import other_years


@dataclass(frozen=True, slots=True)
class Opposed:
    """Two statements that exclude each other, by what (see `plain_oppositions`), and the evidence that they are of one thing."""

    pair: Pair
    a: Claim
    b: Claim
    key: str
    evidence: dict[str, float]

    @property
    def probability(self) -> float:
        """How likely it is (0..1) that they contradict each other."""
        return round(odds(self.evidence), 4)


def opposed(story: Story) -> Iterator[Opposed]:
    """The pairs of statements that may contradict each other, each by the best of their oppositions."""
    for pair, a, b in candidates(story):
        if pair.relation.stand is not Stand.CONFLICT or not _flat(pair, a, b) or other_years(story, a, b):
            continue
        keys = keys_of(a, b)
        if a.context.quote >= 0 and b.context.quote >= 0:
            keys = tuple(k for k in keys if k in RARE | STRONG) if _two_voices(a, b) else ()
        keys = tuple(k for k in keys if not (of_counts(story, a, b, k) or in_either_order(story, a, b, k)))
        options = [Opposed(pair, a, b, key, evidence_of(story, pair, a, b, key)) for key in keys]
        if options:
            yield max(options, key=lambda o: (o.probability, o.key))


def read_opposed(story: Story) -> list[Opposed]:
    """The same, with what the cross-encoder says of those that the evidence leaves open."""
    found = list(opposed(story))
    read = read_together(story, "statements", ((o.pair, o.a, o.b, o.evidence) for o in found))
    return [replace(o, evidence=evidence) for o, (*_, evidence) in zip(found, read, strict=True)]


def _flat(pair: Pair, a: Claim, b: Claim) -> bool:
    """Whether two statements that conflict are both put flatly."""
    states = {a.status, b.status}
    plain = states <= {Status.ASSERTED, Status.REPORTED} or states == {Status.PLANNED}
    intent = pair.relation.reason in INTENT and states <= {Status.ASSERTED, Status.REPORTED, Status.PLANNED}
    return plain or intent


def _two_voices(a: Claim, b: Claim) -> bool:
    """Whether two utterances are of two speakers: those of one are compared word by word (QUO001)."""
    one, other = (c.attribution.entity or c.attribution.source if c.attribution else "" for c in (a, b))
    return bool(one and other) and not one_name(one or "", other)


def candidates(story: Story) -> list[tuple[Pair, Claim, Claim]]:
    """The pairs of statements that may contradict each other: those of alignment, denials with what they deny, opposed states.

    A denial is as near to a statement as what it denies is: its words are then those of the statement.
    """
    denied = {(p.a, p.b): p for p in story.denials} | {(p.b, p.a): p for p in story.denials}
    aligned = [(_nearer(p, denied.get((p.a, p.b))), a, b) for p, a, b in story.pairs_of("statement")]
    if not story.denials and not story.opposites:
        return aligned
    known = {key for p, _, _ in aligned for key in ((p.a, p.b), (p.b, p.a))}
    more = [(_nearer(p, p), story.claim(p.a), story.claim(p.b)) for p in story.denials if (p.a, p.b) not in known]
    known |= {key for p, _, _ in more for key in ((p.a, p.b), (p.b, p.a))}
    apart = [(p, story.claim(p.a), story.claim(p.b)) for p in story.opposites if (p.a, p.b) not in known]
    return [*aligned, *more, *apart]


def _nearer(pair: Pair, denied: Pair | None) -> Pair:
    """The pair with the nearness of what one statement denies, where that is greater."""
    if denied is None:
        return pair
    near, margin = denied.features["denied"], denied.features["denied_margin"]
    focus, rival = pair.features.get("focus", 0.0), pair.features.get("focus_margin", 0.0)
    features = {**pair.features, "focus": max(focus, near), "focus_margin": max(rival, margin) if near > focus else rival}
    return replace(pair, features=features)
