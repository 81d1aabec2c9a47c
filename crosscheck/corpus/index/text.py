"""The index as plain text."""

from collections.abc import Sequence
from typing import Any

from crosscheck.corpus.index.figures import Section
from crosscheck.safe.sinks import for_message

WIDEST = 60
"""Code points of a cell."""


def text(sections: Sequence[Section]) -> str:
    """All sections, one below the other."""
    return "\n".join(_section(section) for section in sections)


def _section(section: Section) -> str:
    head = f"{section.title}\n{'-' * len(section.title)}\n"
    if not section.rows:
        return f"{head}none\n"
    cells = [[_cell(value) for value in row] for row in (section.columns, *section.rows)]
    widths = [max(len(row[k]) for row in cells) for k in range(len(section.columns))]
    right = [all(isinstance(row[k], int) for row in section.rows) for k in range(len(section.columns))]
    return head + "".join(f"{_line(row, widths, right)}\n" for row in cells)


def _line(row: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    padded = (cell.rjust(w) if r else cell.ljust(w) for cell, w, r in zip(row, widths, right, strict=True))
    return "  ".join(padded).rstrip()


def _cell(value: Any) -> str:
    return f"{value:,}" if isinstance(value, int) else for_message("" if value is None else str(value), WIDEST)
