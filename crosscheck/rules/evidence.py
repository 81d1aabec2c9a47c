"""What is measured of a finding, so that its confidence can be learned rather than guessed."""

import math

from crosscheck.model.claim import Claim, Status
from crosscheck.model.discrepancy import Finding
from crosscheck.model.relation import Stand
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import relate

MEASURED = (
    "sentence",
    "focus",
    "focus_margin",
    "fuzzy_same_language",
    "same_language",
    "entities",
    "events",
    "events_first",
    "measure_same",
    "head",
    "same_source",
    "other_source",
    "scope_differs",
    "position",
    "numbers_shared",
)
"""Features of pairs that a finding takes over from its best pair of claims across sides."""

NAMES = (
    "rule",
    "same_thing",
    "no_pair",
    *MEASURED,
    "within",
    "support",
    "sides",
    "asserted",
    "quoted",
    "both_values_in_one",
)
"""The features of a finding in a fixed order."""


def finding_features(story: Story, finding: Finding) -> dict[str, float]:
    """The features of a finding by name: those of NAMES, and the rule's own as "own:NAME"."""
    sides = [[story.claim(c) for c in side] for side in finding.sides]
    claims = [c for side in sides for c in side]
    best = _best_pair(story, finding)
    articles = {c.article for c in claims}
    table = {
        "rule": _logit(finding.confidence),
        "same_thing": best.same_thing if best else 0.0,
        "no_pair": float(best is None),
        "within": float(len(articles) == 1),
        "support": math.log(max(len({c.article for c in side}) for side in sides)),
        "sides": float(len(sides) > 2),
        "asserted": float(all(c.status in (Status.ASSERTED, Status.REPORTED) for c in claims)),
        "quoted": float(all(c.context.quote >= 0 for c in claims)),
        "both_values_in_one": float(_one_article_has_both(story, sides)),
    }
    table |= {f"own:{name}": float(value) for name, value in finding.features.items()}
    return table | {name: best.features.get(name, 0.0) if best else 0.0 for name in MEASURED}


def _logit(confidence: float) -> float:
    clipped = min(max(confidence, 0.02), 0.98)
    return math.log(clipped / (1 - clipped))


def _best_pair(story: Story, finding: Finding) -> Pair | None:
    """The most probable pair with its claims on two sides."""
    side_of = {c: k for k, side in enumerate(finding.sides) for c in side}
    found = [
        pair
        for claim in side_of
        for pair in story.pairs_with(claim)
        if pair.a in side_of and pair.b in side_of and side_of[pair.a] != side_of[pair.b]
    ]
    return max(found, key=lambda p: (p.same_thing, p.a, p.b), default=None)


def _one_article_has_both(story: Story, sides: list[list[Claim]]) -> bool:
    """Whether an article of one side also gives, elsewhere, the value of another side: then they may be two things."""
    for k, side in enumerate(sides):
        others = [c for j, other in enumerate(sides) if j != k for c in other]
        mine = {c.id for c in side}
        articles = {c.article for c in side}
        for claim in story.claims:
            if claim.article not in articles or claim.id in mine or any(claim.span.overlaps(c.span) for c in side):
                continue
            if any(claim.kind == o.kind and o.article != claim.article and _equal(claim, o) for o in others):
                return True
    return False


def _equal(a: Claim, b: Claim) -> bool:
    return relate(a.value, b.value).stand is Stand.SAME
