"""An article in full, cut into pieces at the borders of its claims, so that evidence can be marked wherever it overlaps."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from crosscheck.model.article import Article
from crosscheck.model.claim import Claim
from crosscheck.model.report import Report
from crosscheck.report.html.anchors import Anchors
from crosscheck.report.texts import Texts
from crosscheck.report.view.findings import FindingView
from crosscheck.report.view.values import readable
from crosscheck.safe.patterns import pattern

WIDE = frozenset({"statement", "quote"})
_BREAK = pattern(r"\n[ \t]{0,8}\n\s{0,64}")


@dataclass(frozen=True, slots=True)
class Reference:
    """A way back from a passage to a finding."""

    anchor: str
    number: int
    code: str
    severity: str
    side: str


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text under the same claims.

    `starts` are the anchors of claims that begin here, `covers` those of claims over it that stand in a finding, `ends` the
    ways back; `wide` tells that only statements and quotations lie over it, `tip` says the value of the narrowest claim.
    """

    text: str
    claimed: bool = False
    wide: bool = False
    severity: str = ""
    side: str = ""
    tip: str = ""
    starts: tuple[str, ...] = ()
    covers: tuple[str, ...] = ()
    ends: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True)
class FullText:
    """An article with its paragraphs."""

    article: Article
    anchor: str
    paragraphs: tuple[tuple[Run, ...], ...]
    claims: int


def full_texts(report: Report, views: tuple[FindingView, ...], names: Anchors, t: Texts) -> tuple[FullText, ...]:
    """Every article of the report."""
    back = references(views)
    claims: dict[str, list[Claim]] = {a.id: [] for a in report.articles}
    for claim in report.claims:
        claims[claim.article].append(claim)
    return tuple(_full_text(a, claims[a.id], back, names, t) for a in report.articles)


def references(views: tuple[FindingView, ...]) -> dict[str, tuple[Reference, ...]]:
    """The findings that each claim stands in."""
    out: dict[str, tuple[Reference, ...]] = {}
    for view in views:
        for side in view.sides:
            for said in side.voices:
                one = Reference(f"f-{view.found.id}", view.number, view.found.code, view.found.severity, side.letter)
                out[said.claim.id] = (*out.get(said.claim.id, ()), one)
    return out


def _full_text(
    article: Article, claims: list[Claim], back: dict[str, tuple[Reference, ...]], names: Anchors, t: Texts
) -> FullText:
    paragraphs = tuple(
        tuple(_runs(article.body, start, end, [c for c in claims if c.start < end and start < c.end], back, names, t))
        for start, end in _paragraphs(article.body)
    )
    return FullText(article, names.articles[article.id], paragraphs, len(claims))


def _paragraphs(body: str) -> Iterator[tuple[int, int]]:
    start = 0
    for gap in _BREAK.finditer(body):
        if body[start : gap.start()].strip():
            yield start, gap.start()
        start = gap.end()
    if body[start:].strip():
        yield start, len(body)


def _runs(
    body: str, start: int, end: int, claims: list[Claim], back: dict[str, tuple[Reference, ...]], names: Anchors, t: Texts
) -> Iterator[Run]:
    borders = {start, end} | {p for c in claims for p in (c.start, c.end) if start < p < end}
    waiting = sorted(claims, key=lambda c: -c.start)
    over: list[Claim] = []
    for left, right in pairwise(sorted(borders)):
        over = [c for c in over if left < c.end]
        while waiting and waiting[-1].start < right:
            over.append(waiting.pop())
        if not over:
            yield Run(body[left:right])
            continue
        refs = [r for c in over for r in back.get(c.id, ())]
        grave = min(refs, key=lambda r: ("error", "warning", "info").index(r.severity), default=None)
        yield Run(
            text=body[left:right],
            claimed=True,
            wide=all(c.kind in WIDE for c in over),
            severity=grave.severity if grave else "",
            side=grave.side if grave else "",
            tip=_tip(min(over, key=lambda c: c.end - c.start), t),
            starts=tuple(names.claims[c.id] for c in over if max(c.start, start) == left),
            covers=tuple(names.claims[c.id] for c in over if c.id in back),
            ends=tuple(r for c in over if min(c.end, end) == right for r in back.get(c.id, ())),
        )


def _tip(claim: Claim, t: Texts) -> str:
    return f"{t.get('kind.' + claim.kind, claim.kind)}: {readable(claim.value, t)[:80]}"
