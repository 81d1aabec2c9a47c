"""The agreement matrix: facts by outlets, each cell the same, compatible, on one side of a conflict, or not mentioned."""

from dataclasses import dataclass
from typing import Literal

from crosscheck.model.claim import Claim
from crosscheck.model.relation import Stand
from crosscheck.model.report import Report
from crosscheck.model.story import Cluster
from crosscheck.report.texts import Texts
from crosscheck.report.view.articles import labels
from crosscheck.report.view.findings import FindingView
from crosscheck.report.view.values import readable

AGREEING = (Stand.SAME, Stand.COMPATIBLE, Stand.SUPERSEDED)
MOST_MINOR = 5
_ORDER = {"quantity": 0, "date": 0, "history": 0, "role": 2, "place": 2, "origin": 2}

State = Literal["same", "compatible", "conflict", "missing"]


@dataclass(frozen=True, slots=True)
class Cell:
    """What one outlet has on one fact. `side` is the letter of its side in a conflict."""

    state: State
    text: str = ""
    side: str = ""
    claim: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One fact: what it is about, one cell per outlet, how many independent origins stand behind it."""

    title: str
    kind: str
    cells: tuple[Cell, ...]
    origins: int
    finding: FindingView | None = None

    @property
    def conflict(self) -> bool:
        """Whether the outlets part on it."""
        return self.finding is not None


@dataclass(frozen=True, slots=True)
class Matrix:
    """Facts by outlets (by articles where an outlet has several); `more` facts on which all agree were left out for room."""

    outlets: tuple[str, ...]
    rows: tuple[Row, ...]
    more: int = 0


def matrix(report: Report, findings: tuple[FindingView, ...], t: Texts, most: int = 40) -> Matrix:
    """Rows for every finding across outlets, then for at most `most` facts that two outlets or more share."""
    names = labels(report, t)
    parted = [f for f in findings if f.found.scope == "across" and f.found.severity != "info"]
    taken = {c for f in parted for s in f.found.sides for c in s.claims}
    shared = [k for k in report.clusters if _articles(report, k) > 1 and not taken & set(k.claims) and _agrees(k)]
    shared.sort(key=lambda k: (_minor(report, k), -k.outlets, k.id))
    shared = _once(report, shared)
    agreeing = frozenset(frozenset((p.a, p.b)) for p in report.pairs if p.relation.stand in AGREEING)
    rows = [_parted_row(report, f, names, agreeing, t) for f in parted]
    agreed = [row for k in shared if (row := _shared_row(report, k, names, agreeing, t))]
    return Matrix(tuple(names.values()), (*rows, *agreed[:most]), max(0, len(agreed) - most))


def _articles(report: Report, cluster: Cluster) -> int:
    return len({report.claim(key).article for key in cluster.claims})


def _agrees(cluster: Cluster) -> bool:
    return cluster.relation.stand in AGREEING


def _minor(report: Report, cluster: Cluster) -> int:
    """What says most comes first: numbers and dates, then statements and quotes, then who and where."""
    return _ORDER.get(report.claim(cluster.claims[0]).value.type, 1)


def _once(report: Report, clusters: list[Cluster]) -> list[Cluster]:
    """The clusters without names, which are no facts, and without those that lie in the words of an earlier one."""
    taken: dict[str, list[Claim]] = {}
    kept: list[Cluster] = []
    minor = 0
    for cluster in clusters:
        claims = [report.claim(key) for key in cluster.claims]
        again = sum(any(c.overlaps(d) for d in taken.get(c.article, ())) for c in claims)
        minor += _minor(report, cluster) == 2
        if claims[0].value.type != "name" and again < 2 and minor <= MOST_MINOR:
            kept.append(cluster)
            for claim in claims:
                taken.setdefault(claim.article, []).append(claim)
    return kept


def _parted_row(report: Report, view: FindingView, names: dict[str, str], agreeing: frozenset[frozenset[str]], t: Texts) -> Row:
    """One fact on which articles part; others count as compatible with a side only if their values are known to be."""
    cells: dict[str, Cell] = {}
    for side in view.sides:
        for one in side.voices:
            cells.setdefault(one.article.id, Cell("conflict", one.value, side.letter, one.claim.id))
    named = {v.claim.id for s in view.sides for v in s.voices}
    cluster = next((k for k in report.clusters if len(named & set(k.claims)) > 1), None)
    for key in cluster.claims if cluster else ():
        claim = report.claim(key)
        if not any(frozenset((key, other)) in agreeing for other in named):
            continue
        text = readable(claim.value, t)
        cells.setdefault(claim.article, Cell("compatible", text, "", key))
    origins = cluster.origins if cluster else len(view.outlets)
    return Row(view.title, view.kinds[0], _filled(cells, names), origins, view)


def _shared_row(
    report: Report, cluster: Cluster, names: dict[str, str], agreeing: frozenset[frozenset[str]], t: Texts
) -> Row | None:
    """One fact that outlets share: their claims that agree with one of another outlet; None if it is only one outlet's."""
    among = [report.claim(key) for key in cluster.claims]
    claims = [a for a in among if any(a.article != b.article and frozenset((a.id, b.id)) in agreeing for b in among)]
    if not claims:
        return None
    first = claims[0].value.canonical
    cells: dict[str, Cell] = {}
    for claim in claims:
        state: State = "same" if claim.value.canonical == first or cluster.relation.stand is Stand.SAME else "compatible"
        cells.setdefault(claim.article, Cell(state, readable(claim.value, t), "", claim.id))
    return Row(" ".join(claims[0].text.split()), claims[0].kind, _filled(cells, names), cluster.origins)


def _filled(cells: dict[str, Cell], names: dict[str, str]) -> tuple[Cell, ...]:
    return tuple(cells.get(article, Cell("missing")) for article in names)
