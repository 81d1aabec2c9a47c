"""The index as one self-contained page."""

from collections.abc import Sequence
from typing import Any

from crosscheck.corpus.index.figures import Section
from crosscheck.safe.sinks import for_html

STYLE = (
    ":root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:80rem;margin:2rem auto;padding:0 1rem}"
    "h2{margin-top:2.5rem}p{max-width:48rem}.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}"
    "th,td{padding:.35rem .6rem;text-align:left;border-bottom:1px solid #8885;vertical-align:top}"
    "td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}"
    "td.bar{width:25%}td.bar span{display:block;height:.7rem;margin-top:.4rem;background:#4a7ab5;min-width:1px}"
    "nav a{margin-right:1rem}"
)
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def page(sections: Sequence[Section], mark: str) -> str:
    """The page; `mark` is a tag of ours for its head."""
    links = "".join(f'<a href="#s{k}">{for_html(s.title)}</a>' for k, s in enumerate(sections))
    body = "".join(_section(k, section) for k, section in enumerate(sections))
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f'{mark}<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f"<title>crosscheck corpus</title><style>{STYLE}</style></head>\n<body><main><h1>Corpus</h1>\n"
        "<p>Where the accounts of each story cannot all be right. Nothing here says who is.</p>"
        f"<nav>{links}</nav>\n{body}</main></body></html>\n"
    )


def _section(number: int, section: Section) -> str:
    head = f'<section><h2 id="s{number}">{for_html(section.title)}</h2>\n'
    if section.note:
        head += f"<p>{for_html(section.note)}</p>\n"
    if not section.rows:
        return f"{head}<p>none</p></section>\n"
    right = [all(isinstance(row[k], int) for row in section.rows) for k in range(len(section.columns))]
    heads = "".join(f'<th scope="col"{_kind(r)}>{for_html(name)}</th>' for name, r in zip(section.columns, right, strict=True))
    heads += "<td></td>" if section.bars else ""
    most = max((_bar(section, row) for row in section.rows), default=0)
    rows = "".join(_row(section, row, right, most) for row in section.rows)
    table = f"<table><thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody></table>"
    return f'{head}<div class="scroll">{table}</div></section>\n'


def _row(section: Section, row: Sequence[Any], right: Sequence[bool], most: int) -> str:
    cells = "".join(f"<td{_kind(r)}>{_cell(value)}</td>" for value, r in zip(row, right, strict=True))
    if section.bars:
        cells += f'<td class="bar"><span style="width:{round(100 * _bar(section, row) / max(1, most))}%"></span></td>'
    return f"<tr>{cells}</tr>\n"


def _bar(section: Section, row: Sequence[Any]) -> int:
    return int(row[section.columns.index(section.bars)]) if section.bars else 0


def _kind(right: bool) -> str:
    return ' class="n"' if right else ""


def _cell(value: Any) -> str:
    return f"{value:,}" if isinstance(value, int) else for_html("" if value is None else str(value))
