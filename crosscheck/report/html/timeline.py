"""The timeline: a row for each outlet, on it the dates its article names and the time it was published."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from babel.dates import format_date

from crosscheck.model.claim import Claim
from crosscheck.model.report import Report
from crosscheck.model.values import DateValue
from crosscheck.report.html.anchors import Anchors
from crosscheck.report.html.fulltext import Reference
from crosscheck.report.html.scale import Scale, seconds, time_scale
from crosscheck.report.texts import Texts
from crosscheck.report.view.articles import moment
from crosscheck.report.view.values import readable, undated

WIDTH, LEFT, LANE, TOP = 960, 190, 24, 34
NEAR = timedelta(days=14)
LABEL = 30
LETTER = 6.4
CLASHES = ("DAT001", "HIS001", "DAT002")


@dataclass(frozen=True, slots=True)
class Mark:
    """One date on the line: a bar from `x` of `width`, its label at `label_x` (`anchor` start, end or inside)."""

    x: float
    width: float
    y: float
    label: str
    label_x: float
    anchor: str
    target: str
    tip: str
    conflict: Reference | None


@dataclass(frozen=True, slots=True)
class Line:
    """One outlet's row with its marks; `published` are (x, tip) of its articles."""

    outlet: str
    y: float
    height: float
    marks: tuple[Mark, ...]
    published: tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The drawing; `elsewhere` are dates too far off to draw: (outlet, value, words, anchor)."""

    width: int
    height: float
    lines: tuple[Line, ...]
    ticks: tuple[tuple[float, str], ...]
    elsewhere: tuple[tuple[str, str, str, str], ...]


def timeline(report: Report, back: dict[str, tuple[Reference, ...]], names: Anchors, t: Texts) -> Timeline | None:
    """The drawing, None if no date can be placed."""
    dated = [(c, c.value) for c in report.claims if isinstance(c.value, DateValue) and not undated(c.value)]
    centre = _window(report, [v for _, v in dated])
    if centre is None or not dated:
        return None
    near = [(c, v) for c, v in dated if centre[0] <= v.start and v.end <= centre[1]]
    far = [c for c, v in dated if not (centre[0] <= v.start and v.end <= centre[1])]
    times = _published(report)
    times += [v.start for _, v in near] + [v.end for _, v in near]
    if not near or not times:
        return None
    scale, ticks = time_scale(min(times), max(times), LEFT, WIDTH - 20)
    lines = _lines(report, near, scale, back, names, t)
    bottom = lines[-1].y + lines[-1].height if lines else TOP
    shown = tuple((scale(seconds(x)), _tick(x, ticks, t)) for x in ticks)
    return Timeline(WIDTH, bottom + 12, lines, shown, _elsewhere(report, far, names, t))


def _window(report: Report, values: list[DateValue]) -> tuple[datetime, datetime] | None:
    """The days around the publication of the articles, or around the middle date if no time is known."""
    times = _published(report) or sorted(v.start for v in values if _usual(v.start))[len(values) // 2 :][:1]
    return (min(times) - NEAR, max(times) + NEAR) if times else None


def _published(report: Report) -> list[datetime]:
    return [_bare(a.published) for a in report.articles if a.published and _usual(a.published)]


def _usual(time: datetime) -> bool:
    """Whether there is room to reckon before and after a time."""
    return 1000 <= time.year <= 9000


def _bare(time: datetime | None) -> datetime:
    """The time on the wall where it was published."""
    return (time or datetime(1, 1, 1)).replace(tzinfo=None)


def _tick(time: datetime, ticks: tuple[datetime, ...], t: Texts) -> str:
    if len(ticks) > 1 and ticks[1] - ticks[0] < timedelta(days=1) and time.hour:
        return f"{time:%H:%M}"
    wide = len(ticks) > 1 and ticks[1] - ticks[0] > timedelta(days=300)
    return str(format_date(time.date(), "MMM y" if wide else "d MMM", locale=t.lang))


def _lines(
    report: Report, near: list[tuple[Claim, DateValue]], scale: Scale,
    back: dict[str, tuple[Reference, ...]], names: Anchors, t: Texts,
) -> tuple[Line, ...]:  # fmt: skip
    lines: list[Line] = []
    y = float(TOP)
    for outlet in names.outlets:
        mine = [(c, v) for c, v in near if report.article(c.article).outlet == outlet]
        marks, lanes = _marks(mine, y, scale, back, names, t)
        height = LANE * max(1, lanes) + 10.0
        articles = [a for a in report.articles if a.outlet == outlet and a.published and _usual(a.published)]
        published = tuple((scale(seconds(_bare(a.published))), f"{t('published')}: {moment(a.published, t)}") for a in articles)
        lines.append(Line(outlet, y, height, marks, published))
        y += height
    return tuple(lines)


def _marks(
    mine: list[tuple[Claim, DateValue]], y: float, scale: Scale,
    back: dict[str, tuple[Reference, ...]], names: Anchors, t: Texts,
) -> tuple[tuple[Mark, ...], int]:  # fmt: skip
    ends: list[float] = []
    marks: list[Mark] = []
    seen: set[tuple[str, str]] = set()
    for claim, value in sorted(mine, key=lambda cv: (cv[1].start, cv[1].end, cv[0].start)):
        conflict = next((r for r in back.get(claim.id, ()) if r.code in CLASHES), None)
        key = (value.canonical, conflict.anchor if conflict else "")
        if key in seen:
            continue
        seen.add(key)
        x = scale(seconds(value.start))
        width = max(7.0, scale(seconds(value.end)) - x)
        label = " ".join(claim.text.split())
        label = label if len(label) <= LABEL else label[: LABEL - 1] + "…"
        size = len(label) * LETTER + 10
        label_x, anchor, left_edge, right_edge = _label(x, width, size)
        lane = next((k for k, end in enumerate(ends) if end <= left_edge), len(ends))
        ends[lane : lane + 1] = [right_edge + 6]
        marks.append(
            Mark(x, round(width, 1), y + 5 + lane * LANE, label, round(label_x, 1), anchor,
                 names.claims[claim.id], readable(value, t), conflict)
        )  # fmt: skip
    return tuple(marks), len(ends)


def _label(x: float, width: float, size: float) -> tuple[float, str, float, float]:
    """A label's place and anchor, and the edges of bar and label: it goes right of the bar, left of it, or in it."""
    if x + width + size <= WIDTH:
        return x + width + 5, "start", x, x + width + size
    if x - size >= LEFT:
        return x - 5, "end", x - size, x + width
    return x + 6, "inside", x, max(x + width, x + size)


def _elsewhere(report: Report, far: list[Claim], names: Anchors, t: Texts) -> tuple[tuple[str, str, str, str], ...]:
    rows = [(report.article(c.article).outlet, readable(c.value, t), " ".join(c.text.split()), names.claims[c.id]) for c in far]
    return tuple({row[:2]: row for row in reversed(rows)}.values())[::-1][:40]
