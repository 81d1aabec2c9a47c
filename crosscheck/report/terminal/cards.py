"""One finding in the terminal: what it is about, each side's words in context, why it counts."""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from crosscheck.report.terminal.style import MUTED, SEVERITY, heading, indent, plain, side_style
from crosscheck.report.texts import Texts
from crosscheck.report.view.excerpt import Excerpt
from crosscheck.report.view.findings import FindingView, by_severity, share
from crosscheck.report.view.sides import SideView, Voice
from crosscheck.report.view.worddiff import Piece

MOST_VOICES = 4
MOST_LONE = 8
LONE = "COV001"


def cards(views: tuple[FindingView, ...], t: Texts, most: int | None = None) -> Iterator[RenderableType]:
    """The findings, grouped by severity; at most the first `most`."""
    last = len(views) if most is None else most
    for severity, group in by_severity(views):
        if group[0].number <= last:
            yield heading(f"{t('head.' + severity)} ({len(group)})", SEVERITY[severity])
        lone = [v for v in group if v.found.code == LONE]
        for view in group:
            if view.found.code != LONE and view.number <= last:
                yield _card(view, t)
        yield from _lone(lone if last >= len(views) else [], t)


def _lone(views: list[FindingView], t: Texts) -> Iterator[RenderableType]:
    """What only one outlet has: a line each, and not all of them."""
    if views:
        yield Text.assemble("\n    ", (LONE, SEVERITY["info"]), (f" {t('code.' + LONE)}", MUTED))
    for view in views[:MOST_LONE]:
        said = view.sides[0].voices[0]
        known = f" · {t('known.this')}" if view.known else ""
        yield indent(Text.assemble(plain(said.article.outlet, MUTED), "  ", _context(said.excerpt, "bold"), (known, MUTED)), 6)
    if len(views) > MOST_LONE:
        yield indent(Text(t("more", n=len(views) - MOST_LONE), style=MUTED), 6)


def _card(view: FindingView, t: Texts) -> RenderableType:
    found = view.found
    style = SEVERITY[found.severity]
    first = Text.assemble((f"{view.number:>2}  ", style), (found.code, style), (f" {found.name}", MUTED))
    notes = [f"{t('confidence')} {view.confidence} {share(found.confidence, t)}"]
    notes += [t("scope.within")] if found.scope == "within" else []
    notes += [t("known.this")] if view.known else []
    first.append("".join(f" · {note}" for note in notes), style=MUTED)
    parts: list[RenderableType] = [Text(""), first, indent(plain(view.title, "bold"), 4)]
    parts += [indent(plain(view.message), 4)] if view.message else []
    parts += [indent(plain(view.review, MUTED), 4)] if view.review else []
    parts += [indent(_side(side, t), 4) for side in view.sides]
    if view.diff:
        parts.append(indent(_wording(view.diff, t), 4))
    if view.reason:
        parts.append(indent(Text.assemble((f"{t('why')}: ", MUTED), plain(view.reason)), 4))
    return Group(*parts)


def _side(side: SideView, t: Texts) -> RenderableType:
    grid = Table.grid(padding=(0, 1), expand=False)
    grid.add_column(width=1)
    grid.add_column(ratio=1)
    style = side_style(side.letter)
    rows = [_voice(v, style, t) for v in side.voices[:MOST_VOICES]]
    hidden = len(side.voices) - MOST_VOICES
    spoken = all(v.claim.kind == "quote" for v in side.voices)
    lines = rows if spoken else [plain(side.value, style), *rows]
    lines += [Text(t("more", n=hidden), style=MUTED)] if hidden > 0 else []
    grid.add_row(Text(side.letter, style=style), Group(*lines))
    return grid


def _voice(voice: Voice, style: str, t: Texts) -> RenderableType:
    facts = (voice.label, voice.article.language, voice.says, voice.status)
    who = plain(" · ".join(f for f in facts if f), MUTED)
    return Group(who, indent(_context(voice.excerpt, style), 2))


def _context(words: Excerpt, style: str) -> Text:
    """The words with the decisive part between guillemets, and in colour where there is colour."""
    lead = " " if words.before.endswith(" ") else ""
    tail = " " if words.after.startswith(" ") else ""
    marked = Text.assemble(("«", style), plain(words.evidence, f"{style} underline"), ("»", style))
    return Text.assemble(plain(words.before), lead, marked, tail, plain(words.after))


def _wording(pieces: tuple[Piece, ...], t: Texts) -> Text:
    line = Text.assemble((f"{t('wording')} ({t('wording.key')}): ", MUTED))
    for piece in pieces:
        line.append_text(_piece(piece))
    return line


def _piece(piece: Piece) -> Text:
    text = plain(piece.text)
    lead = " " if piece.text[:1].isspace() else ""
    tail = " " if piece.text[-1:].isspace() and piece.text.strip() else ""
    if piece.kind == "same":
        return Text.assemble(lead, text, tail)
    marks = ("[-", "-]") if piece.kind == "left" else ("{+", "+}")
    style = side_style("A" if piece.kind == "left" else "B")
    return Text.assemble(lead, (marks[0] + text.plain + marks[1], style), tail)
