"""Dot and interval plots: the numbers of one measure, an article a row in the order of publication."""

from dataclasses import dataclass

from crosscheck.model.claim import Claim
from crosscheck.model.report import Report
from crosscheck.model.values import QuantityValue
from crosscheck.report.html.anchors import Anchors
from crosscheck.report.html.fulltext import Reference
from crosscheck.report.html.scale import Scale, number_scale
from crosscheck.report.texts import Texts
from crosscheck.report.view.articles import instant, moment
from crosscheck.report.view.findings import FindingView
from crosscheck.report.view.values import number, readable

WIDTH, LEFT, ROW, TOP = 900, 250, 34, 14
MOST = 12
MOST_AGREEING = 6
WIDEST = 50


@dataclass(frozen=True, slots=True)
class Dot:
    """One article's number: an interval from `x0` to `x1`; `opens` is "right" for "at least", "left" for "at most"."""

    outlet: str
    when: str
    y: float
    x0: float
    x1: float
    opens: str
    label: str
    label_x: float
    anchor: str
    target: str
    conflict: Reference | None


@dataclass(frozen=True, slots=True)
class Plot:
    """The drawing of one measure."""

    title: str
    width: int
    height: int
    dots: tuple[Dot, ...]
    ticks: tuple[tuple[float, str], ...]
    path: str
    finding: str


def plots(
    report: Report, views: tuple[FindingView, ...], back: dict[str, tuple[Reference, ...]], names: Anchors, t: Texts
) -> tuple[Plot, ...]:
    """A plot for each measure on which outlets give different numbers, conflicts first."""
    groups = [([v.claim for s in f.sides for v in s.voices], f) for f in views if f.found.code == "NUM001" and len(f.outlets) > 1]
    groups = [(_with_cluster(report, claims), f) for claims, f in groups]
    taken = {c.id for claims, _ in groups for c in claims}
    rest = [[report.claim(c) for c in k.claims] for k in report.clusters if k.outlets > 1 and not taken & set(k.claims)]
    made = [_plot(report, claims, f, back, names, t) for claims, f in groups]
    drawn = [p for p in made if p is not None][:MOST]
    agreeing = (_plot(report, claims, None, back, names, t) for claims in rest)
    return (*drawn, *[p for p in agreeing if p is not None][:MOST_AGREEING])


def _with_cluster(report: Report, claims: list[Claim]) -> list[Claim]:
    """The claims of a finding with the others about the same thing, so that a rise is seen as a rise."""
    ids = {c.id for c in claims}
    more = next((k.claims for k in report.clusters if len(ids & set(k.claims)) > 1), ())
    return claims + [report.claim(c) for c in more if c not in ids]


def _plot(
    report: Report, claims: list[Claim], finding: FindingView | None,
    back: dict[str, tuple[Reference, ...]], names: Anchors, t: Texts,
) -> Plot | None:  # fmt: skip
    chosen = _chosen(report, claims)
    values = [v for _, v in chosen]
    if len(chosen) < 2 or len({v.canonical for v in values}) < 2 or len({v.unit for v in values}) > 1:
        return None
    bounds = [x for v in values for x in (v.low, v.high) if abs(x) != float("inf")]
    if not bounds or (min(bounds) > 0 and max(bounds) > WIDEST * min(bounds)):
        return None
    whole = all(float(x).is_integer() for x in bounds) and values[0].unit in ("", "count")
    if len({readable(v, t) for v in values}) < 2 or (whole and max(bounds) <= 1):
        return None
    scale, ticks = number_scale(min(bounds), max(bounds), LEFT, WIDTH - 150, whole=whole)
    dots = tuple(_dot(report, c, v, k, scale, back, names, t) for k, (c, v) in enumerate(chosen))
    path = " ".join(f"{'L' if k else 'M'}{(d.x0 + d.x1) / 2:.1f} {d.y:.1f}" for k, d in enumerate(dots))
    title = finding.title if finding else " ".join(claims[0].text.split())
    anchor = f"f-{finding.found.id}" if finding else ""
    shown = tuple((scale(x), number(x, t)) for x in ticks)
    return Plot(title, WIDTH, TOP + ROW * len(dots) + 30, dots, shown, path, anchor)


def _chosen(report: Report, claims: list[Claim]) -> list[tuple[Claim, QuantityValue]]:
    """One claim per article and value, in the order of publication."""
    seen: dict[tuple[str, str], tuple[Claim, QuantityValue]] = {}
    for claim in claims:
        if isinstance(claim.value, QuantityValue):
            seen.setdefault((claim.article, claim.value.canonical), (claim, claim.value))
    return sorted(seen.values(), key=lambda cv: (instant(report.article(cv[0].article)), cv[1].low, cv[0].id))


def _dot(
    report: Report, claim: Claim, value: QuantityValue, row: int, scale: Scale,
    back: dict[str, tuple[Reference, ...]], names: Anchors, t: Texts,
) -> Dot:  # fmt: skip
    article = report.article(claim.article)
    x0 = scale(value.high if value.low == -float("inf") else value.low)
    x1 = scale(value.low if value.high == float("inf") else value.high)
    opens = {"at least": "right", "more than": "right", "at most": "left", "less than": "left"}.get(value.bound, "")
    y = TOP + ROW * row + ROW / 2
    conflict = next((r for r in back.get(claim.id, ()) if r.code in ("NUM001", "NUM002")), None)
    reach = x1 + (34 if opens == "right" else 12)
    return Dot(article.outlet, moment(article.published, t), y, x0, x1, opens, readable(value, t), round(reach, 1),
               "start", names.claims[claim.id], conflict)  # fmt: skip
