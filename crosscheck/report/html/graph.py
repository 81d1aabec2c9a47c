"""The graph of origins: outlets on the left, whom they rest on to the right."""

from dataclasses import dataclass

from crosscheck.report.texts import Texts
from crosscheck.report.view.origins import Origins

WIDTH, BOX, ROW, TOP = 720, 260, 44, 10


@dataclass(frozen=True, slots=True)
class Node:
    """A box with its text; `kind` is outlet, origin or own."""

    x: float
    y: float
    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Graph:
    """The drawing."""

    width: int
    height: float
    box: int
    nodes: tuple[Node, ...]
    paths: tuple[str, ...]


def graph(found: Origins, t: Texts) -> Graph | None:
    """The drawing, None if no outlet rests on anything else."""
    if not found.shared:
        return None
    nodes: list[Node] = []
    paths: list[str] = []
    y = float(TOP)
    for name, members in found.groups:
        middle = y + (len(members) - 1) * ROW / 2
        kind = "own" if not name and len(members) == 1 else "origin"
        text = name or (t("own") if len(members) == 1 else t("copies"))
        nodes.append(Node(WIDTH - BOX, middle, _short(text), kind))
        for k, member in enumerate(members):
            nodes.append(Node(0, y + k * ROW, _short(member), "outlet"))
            paths.append(_curve(y + k * ROW + 16, middle + 16))
        y += len(members) * ROW
    return Graph(WIDTH, y + 4, BOX, tuple(nodes), tuple(paths))


def _curve(y0: float, y1: float) -> str:
    x0, x1 = BOX, WIDTH - BOX
    bend = (x1 - x0) / 2
    return f"M{x0} {y0:.1f} C{x0 + bend:.1f} {y0:.1f} {x1 - bend:.1f} {y1:.1f} {x1} {y1:.1f}"


def _short(text: str) -> str:
    return text if len(text) <= 34 else text[:33] + "…"
