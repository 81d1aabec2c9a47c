"""Chooses between findings that rest on the same evidence, and gives the chosen ones their ids."""

import hashlib
from collections.abc import Iterable

from crosscheck.model.discrepancy import SEVERITIES, Discrepancy, Finding, Side
from crosscheck.model.story import Story
from crosscheck.rules.base import Rule
from crosscheck.rules.calibration import LEAST, calibrated
from crosscheck.rules.copies import join_copies

FAMILIES: tuple[frozenset[str], ...] = (
    frozenset({"DAT001", "HIS001"}),
    frozenset({"NUM001", "NUM002", "NUM003", "HIS001"}),
    frozenset({"QUO001", "QUO003", "STA001"}),
    frozenset({"QUO002", "SRC002"}),
)
"""Codes that describe one difference in two ways: of such findings on the same words only one is kept."""


def adjudicate(story: Story, found: list[tuple[Rule, Finding]]) -> list[Discrepancy]:
    """The findings to show: of those that rest on the same words the most confident one, in a fixed order."""
    sure = [(rule, calibrated(rule, finding)) for rule, finding in join_copies(story, found)]
    enough = [(rule, finding) for rule, finding in sure if finding.confidence >= LEAST or _is_info(rule, finding)]
    ranked = sorted(enough, key=lambda rf: (-rf[1].confidence, rf[0].code, rf[1].sides))
    kept: list[tuple[Rule, Finding]] = []
    for rule, finding in ranked:
        if _lies_in_altered_quote(story, rule, finding, ranked):
            continue
        if not any(_same_difference(story, (rule, finding), other) for other in kept):
            kept.append((rule, finding))
    shown = {d.id: d for d in reversed([discrepancy(story, rule, finding) for rule, finding in kept])}
    return in_order(shown.values())


def in_order(found: Iterable[Discrepancy]) -> list[Discrepancy]:
    """The order in which findings are shown: the gravest first, then the surest."""
    return sorted(found, key=lambda d: (SEVERITIES.index(d.severity), -d.confidence, d.code, d.id))


def _is_info(rule: Rule, finding: Finding) -> bool:
    return (finding.severity or rule.severity) == "info"


def _same_difference(story: Story, one: tuple[Rule, Finding], other: tuple[Rule, Finding]) -> bool:
    """Whether two findings rest on the same words on two sides (or on the only side of one)."""
    codes = {one[0].code, other[0].code}
    if len(codes) > 1 and not any(codes <= family for family in FAMILIES):
        return False
    hits = sum(any(_meet(story, a, b) for b in other[1].sides) for a in one[1].sides)
    return hits >= min(2, len(one[1].sides), len(other[1].sides))


def _lies_in_altered_quote(story: Story, rule: Rule, finding: Finding, ranked: list[tuple[Rule, Finding]]) -> bool:
    """Whether a finding rests on words within two quotations that are themselves reported as one utterance, altered."""
    if rule.code.startswith("QUO") or any(story.claim(c).context.quote < 0 for side in finding.sides for c in side):
        return False
    altered = (other for other_rule, other in ranked if other_rule.code == "QUO001")
    return any(sum(any(_meet(story, a, b) for b in other.sides) for a in finding.sides) >= 2 for other in altered)


def _meet(story: Story, one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    mine, theirs = [story.claim(c) for c in one], [story.claim(c) for c in other]
    return any(a.article == b.article and a.overlaps(b) for a in mine for b in theirs)


def discrepancy(story: Story, rule: Rule, finding: Finding) -> Discrepancy:
    """A rule's finding with its id, name, severity and the values of its sides."""
    sides = tuple(_side(story, claims) for claims in _joined(story, finding.sides))
    articles = sorted({story.claim(c).article for side in finding.sides for c in side})
    return Discrepancy(
        id=_fingerprint(rule.code, sides, articles),
        code=rule.code,
        name=rule.name,
        severity=finding.severity or rule.severity,
        confidence=round(finding.confidence, 3),
        scope="across" if len(articles) > 1 else "within",
        message=finding.message,
        reason=finding.reason,
        sides=sides,
    )


def _joined(story: Story, sides: tuple[tuple[str, ...], ...]) -> list[tuple[str, ...]]:
    """The sides, those of one value joined; left as they are where that would leave a single side."""
    by_value: dict[str, tuple[str, ...]] = {}
    for side in sides:
        value = story.claim(side[0]).value.canonical.casefold()
        by_value[value] = by_value.get(value, ()) + side
    return list(by_value.values()) if len(by_value) > 1 else list(sides)


def _side(story: Story, claims: tuple[str, ...]) -> Side:
    ordered = tuple(sorted(claims, key=lambda c: (story.claim(c).article, story.claim(c).start)))
    return Side(value=story.claim(ordered[0]).value.canonical, claims=ordered)


def _fingerprint(code: str, sides: tuple[Side, ...], articles: list[str]) -> str:
    """A hash of rule, normalised values and article ids, without positions, so that baselines survive edits."""
    parts = [code, *sorted(side.value for side in sides), *articles]
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "replace")).hexdigest()[:16]
