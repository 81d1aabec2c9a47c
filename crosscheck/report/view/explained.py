"""Differences that have an innocent explanation, with the explanation."""

from dataclasses import dataclass

from crosscheck.model.relation import Stand
from crosscheck.model.report import Report
from crosscheck.report.texts import Texts
from crosscheck.report.view.findings import Voice, voice


@dataclass(frozen=True, slots=True)
class Explained:
    """Two claims on one thing whose values differ and can both be right; `relation` is compatible or superseded."""

    left: Voice
    right: Voice
    relation: str
    reason: str


def explained(report: Report, t: Texts, most: int = 200) -> tuple[Explained, ...]:
    """The pairs with a reason, surest first; a pair with the same two values and outlets counts once."""
    stands = (Stand.COMPATIBLE, Stand.SUPERSEDED)
    in_clusters = {frozenset((a, b)) for k in report.clusters for a in k.claims for b in k.claims}
    pairs = [p for p in report.pairs if p.relation.stand in stands and (p.same_thing >= 0.5 or {p.a, p.b} in in_clusters)]
    pairs.sort(key=lambda p: (-p.same_thing, p.a, p.b))
    seen: set[frozenset[tuple[str, str]]] = set()
    out: list[Explained] = []
    for p in pairs:
        left, right = voice(report, p.a, t), voice(report, p.b, t)
        key = frozenset(((left.article.outlet, left.value), (right.article.outlet, right.value)))
        if len(key) == 2 and left.claim.value != right.claim.value and key not in seen:
            seen.add(key)
            reason = p.relation.text.render(t.lang) or t.get(f"reason.{p.relation.reason}", p.relation.reason)
            out.append(Explained(left, right, p.relation.stand.value, reason))
    return tuple(out[:most])
