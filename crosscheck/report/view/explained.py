"""Differences that have an innocent explanation, with the explanation."""

from dataclasses import dataclass

from crosscheck.model.relation import Stand
from crosscheck.model.report import Report
from crosscheck.model.story import Pair
from crosscheck.model.values import Value
from crosscheck.report.texts import Texts
from crosscheck.report.view.articles import instant, labels
from crosscheck.report.view.findings import voice
from crosscheck.report.view.sides import Voice

MINOR = frozenset({"name", "role", "place"})
WORDINGS = frozenset({"translation", "shortened", "transliteration"})


@dataclass(frozen=True, slots=True)
class Explained:
    """Two claims on one thing whose values differ and can both be right; `relation` is compatible or superseded.

    `left` was published first.
    """

    left: Voice
    right: Voice
    relation: str
    reason: str

    @property
    def shown(self) -> tuple[str, str]:
        """The two values in words, or the words of the articles where the values read the same."""
        if self.left.value != self.right.value:
            return self.left.value, self.right.value
        return " ".join(self.left.claim.text.split()), " ".join(self.right.claim.text.split())


def _weight(report: Report, pair: Pair) -> int:
    """What a reader would stumble over comes first: numbers and times, then wordings, then names."""
    kind = report.claim(pair.a).value.type
    return 2 if kind in MINOR else 1 if pair.relation.reason in WORDINGS else 0


def _short_form(a: Value, b: Value) -> bool:
    """Whether two names differ only in that one leaves parts out, which nobody would call a difference."""
    if a.type != "name" or b.type != "name":
        return False
    one, other = set(a.name.casefold().split()), set(b.name.casefold().split())
    return one <= other or other <= one


def explained(report: Report, t: Texts, most: int = 200) -> tuple[Explained, ...]:
    """The pairs with a reason, surest first; a pair with the same two values and outlets counts once."""
    stands = (Stand.COMPATIBLE, Stand.SUPERSEDED)
    in_clusters = {frozenset((a, b)) for k in report.clusters for a in k.claims for b in k.claims}
    pairs = [p for p in report.pairs if p.relation.stand in stands and (p.same_thing >= 0.5 or {p.a, p.b} in in_clusters)]
    pairs = [p for p in pairs if not _short_form(report.claim(p.a).value, report.claim(p.b).value)]
    pairs.sort(key=lambda p: (_weight(report, p), -p.same_thing, p.a, p.b))
    names = labels(report, t)
    seen: set[frozenset[tuple[str, str]]] = set()
    out: list[Explained] = []
    for p in pairs:
        left, right = sorted((voice(report, p.a, t, names), voice(report, p.b, t, names)), key=lambda v: instant(v.article))
        key = frozenset(((left.article.outlet, left.value), (right.article.outlet, right.value)))
        if len(key) == 2 and left.article.id != right.article.id and left.claim.value != right.claim.value and key not in seen:
            seen.add(key)
            reason = p.relation.text.render(t.lang) or t.get(f"reason.{p.relation.reason}", p.relation.reason)
            out.append(Explained(left, right, p.relation.stand.value, reason))
    return tuple(out[:most])
