"""Names for the places of a page, made of numbers only, so that no id from outside gets into markup."""

from dataclasses import dataclass

from crosscheck.model.report import Report


@dataclass(frozen=True, slots=True)
class Anchors:
    """`articles` and `claims` map ids to anchors ("a2", "c2-7"), `outlets` names to numbers."""

    articles: dict[str, str]
    claims: dict[str, str]
    outlets: dict[str, int]


def anchors(report: Report) -> Anchors:
    """The anchors of a report."""
    articles = {a.id: f"a{k}" for k, a in enumerate(report.articles, 1)}
    claims: dict[str, str] = {}
    counts: dict[str, int] = {}
    for claim in report.claims:
        counts[claim.article] = counts.get(claim.article, 0) + 1
        claims[claim.id] = f"c{articles[claim.article][1:]}-{counts[claim.article]}"
    outlets = {o: k for k, o in enumerate(dict.fromkeys(a.outlet for a in report.articles), 1)}
    return Anchors(articles, claims, outlets)
