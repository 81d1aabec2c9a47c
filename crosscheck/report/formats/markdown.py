"""Markdown for issues and pull requests."""

from collections.abc import Iterator

from crosscheck.model.report import Report
from crosscheck.report.base import Format, Options
from crosscheck.report.texts import Texts, texts
from crosscheck.report.view.articles import credited, languages, moment
from crosscheck.report.view.excerpt import Excerpt
from crosscheck.report.view.explained import Explained, explained
from crosscheck.report.view.findings import FindingView, by_severity, finding_views, share
from crosscheck.report.view.matrix import Cell, Matrix, matrix
from crosscheck.report.view.origins import origins
from crosscheck.report.view.sides import SideView
from crosscheck.report.view.worddiff import Piece
from crosscheck.safe.sinks import for_markdown as md

SYMBOLS = {"same": "=", "compatible": "≈", "missing": "·"}
ICONS = {"error": "🔴", "warning": "🟠", "info": "🔵"}
MOST_LONE = 20


def render(report: Report, options: Options) -> str:
    """The report as one Markdown document."""
    t = texts(options.lang)
    views = finding_views(report, t)
    lines = [*_head(report, options.title, t)]
    for severity, group in by_severity(views):
        lines += ["", f"## {t('head.' + severity)} ({len(group)})"]
        for view in group:
            lines += _card(view, t) if view.found.code != "COV001" else ()
        lines += _lone([v for v in group if v.found.code == "COV001"], t)
    lines += _grid(matrix(report, views, t), t)
    lines += _explained(explained(report, t), t)
    lines += _proof(report, t)
    return "\n".join(lines).strip() + "\n"


def _head(report: Report, title: str, t: Texts) -> Iterator[str]:
    outlets = len({a.outlet for a in report.articles})
    parted = sum(d.severity != "info" for d in report.discrepancies)
    articles = t.count("articles", len(report.articles))
    if title:
        yield f"# {md(title)}"
        yield ""
    line = t.count("html.h1", parted, articles=articles) if parted else t("html.h1.none", articles=articles)
    yield f"**{line}**" if title else f"# {line}"
    yield ""
    yield (
        t(
            "html.dek",
            outlets=t.count("outlets", outlets),
            languages=t.count("languages", len(languages(report.articles))),
            origins=t.count("origins", origins(report).count),
        )
        + f" {t('html.dek.rule')}"
    )
    yield ""
    yield f"| {t('outlet')} | {t('language')} | {t('published')} | {t('headline')} | {t('rests-on')} |"
    yield "| --- | --- | --- | --- | --- |"
    for a in report.articles:
        cells = (a.outlet, a.language, moment(a.published, t), a.title, credited(a) or "–")
        yield "| " + " | ".join(md(c) for c in cells) + " |"


def _card(view: FindingView, t: Texts) -> Iterator[str]:
    found = view.found
    yield ""
    yield f"### {ICONS[found.severity]} {view.number}. {md(view.title)}"
    known = f" · {t('known.this')}" if view.known else ""
    yield f"`{found.code}` {found.name} · {t('confidence')} {view.confidence} ({share(found.confidence, t)}){known}"
    if view.message:
        yield ""
        yield md(view.message)
    for side in view.sides:
        yield ""
        yield from _side(side)
    if view.diff:
        yield ""
        yield f"{t('wording')}: " + "".join(_piece(p) for p in view.diff)
    if view.reason:
        yield ""
        yield f"*{t('why')}:* {md(view.reason)}"


def _side(side: SideView) -> Iterator[str]:
    yield f"**{side.letter}** {md(side.value)}"
    for said in side.voices[:4]:
        facts = (said.label, said.says, said.status)
        yield ""
        yield f"> {_context(said.excerpt)}"
        yield f"> — {' · '.join(md(f) for f in facts if f)}"


def _context(words: Excerpt) -> str:
    lead = " " if words.before.endswith(" ") else ""
    tail = " " if words.after.startswith(" ") else ""
    return f"{md(words.before)}{lead}<mark>{md(words.evidence)}</mark>{tail}{md(words.after)}"


def _piece(piece: Piece) -> str:
    lead = " " if piece.text[:1].isspace() else ""
    tail = " " if piece.text[-1:].isspace() and piece.text.strip() else ""
    text = md(piece.text)
    if piece.kind == "same" or not text:
        return lead + text + tail
    return f"{lead}<del>{text}</del>{tail}" if piece.kind == "left" else f"{lead}<ins>{text}</ins>{tail}"


def _lone(views: list[FindingView], t: Texts) -> Iterator[str]:
    if views:
        yield ""
        yield f"**{t('code.COV001')}**"
        yield ""
    for view in views[:MOST_LONE]:
        said = view.sides[0].voices[0]
        yield f"- {md(said.article.outlet)}: {_context(said.excerpt)}"
    if len(views) > MOST_LONE:
        yield f"- {t('more', n=len(views) - MOST_LONE)}"


def _grid(facts: Matrix, t: Texts) -> Iterator[str]:
    if facts.rows:
        yield ""
        yield f"## {t('matrix')}"
        yield ""
        yield f"| # | {t('matrix.fact')} | {' | '.join(md(o) for o in facts.outlets)} | {t('origins.column')} |"
        yield "| ---: | --- |" + " --- |" * len(facts.outlets) + " ---: |"
    for row in facts.rows:
        number = str(row.finding.number) if row.finding else ""
        yield f"| {number} | {md(row.title)} | {' | '.join(_cell(c) for c in row.cells)} | {row.origins} |"
    if facts.rows:
        yield ""
        yield t("legend")


def _cell(cell: Cell) -> str:
    text = cell.text if len(cell.text) <= 60 else cell.text[:59] + "…"
    return f"{f'**{cell.side}**' if cell.side else SYMBOLS[cell.state]} {md(text)}".strip()


def _explained(items: tuple[Explained, ...], t: Texts) -> Iterator[str]:
    if items:
        yield ""
        yield f"## {t('explained')} ({len(items)})"
        yield ""
    for item in items:
        left, right = (f"{md(x)} ({md(v.label)})" for x, v in zip(item.shown, (item.left, item.right), strict=True))
        sign = "→" if item.relation == "superseded" else "≈"
        yield f"- {left} {sign} {right}: {md(item.reason)}"


def _proof(report: Report, t: Texts) -> Iterator[str]:
    yield ""
    yield f"## {t('html.proof')}"
    yield ""
    run = report.run
    yield f"crosscheck {md(report.crosscheck_version)} · {t('encoder')} {md(report.encoder)} · {t('html.rules')} {md(run.rules)}"
    if run.command:
        yield ""
        yield f"{t('html.command')}: {md(run.command)}"
    yield ""
    for article in report.articles:
        yield f"- {md(article.source)}: `{md(article.sha256)}`"
    for item in report.skipped:
        yield f"- {t('skipped')}: {md(item.source)}: {md(item.why(t.lang))}"
    for notice in report.told(t.lang):
        yield f"- {md(notice)}"


FORMAT = Format(name="markdown", suffix=".md", summary="Markdown for issues and pull requests", render=render)
