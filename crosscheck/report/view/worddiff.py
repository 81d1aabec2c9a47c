"""What two wordings share and where they part, word by word."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from crosscheck.safe.patterns import pattern

MOST_WORDS = 400
_TOKEN = pattern(r"\s+|\w+|[^\w\s]")

Kind = Literal["same", "left", "right"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that both have, or only the left or the right one."""

    kind: Kind
    text: str


def word_diff(left: str, right: str) -> tuple[Piece, ...] | None:
    """Both texts as one run of pieces, or None if they are the same or share too little for a diff to say anything."""
    a, b = _TOKEN.findall(left)[: MOST_WORDS * 2], _TOKEN.findall(right)[: MOST_WORDS * 2]
    low_a, low_b = [x.casefold() for x in a], [x.casefold() for x in b]
    matcher = SequenceMatcher(None, low_a, low_b, autojunk=False)
    shared = sum(len(x) for block in matcher.get_matching_blocks() for x in a[block.a : block.a + block.size] if x.strip())
    if low_a == low_b or shared * 5 < 2 * max(_size(a), _size(b)):
        return None
    return tuple(_joined([p for op in matcher.get_opcodes() for p in _pieces(op, a, b)]))


def _size(tokens: list[str]) -> int:
    return sum(len(x) for x in tokens if x.strip())


def _pieces(op: tuple[str, int, int, int, int], a: list[str], b: list[str]) -> list[Piece]:
    tag, a0, a1, b0, b1 = op
    if tag == "equal":
        return [Piece("same", "".join(a[a0:a1]))]
    sides: list[Piece] = []
    if a1 > a0:
        sides.append(Piece("left", "".join(a[a0:a1])))
    if b1 > b0:
        sides.append(Piece("right", "".join(b[b0:b1])))
    return sides


def _joined(pieces: list[Piece]) -> list[Piece]:
    """The pieces with a shared blank between two changes drawn into them, so that a changed phrase stands as one."""
    out: list[Piece] = []
    for piece in pieces:
        out = _absorb(out, piece)
    return out


def _absorb(out: list[Piece], piece: Piece) -> list[Piece]:
    """`out` with `piece` added; "left, right, blank, left, right" becomes "left, right"."""
    late = _tail(out)
    if piece.kind == "same" or late is None:
        return [*out, piece]
    left, right, blank, rest = late
    both = {"left": left, "right": right}
    both["left"] += blank + (piece.text if piece.kind == "left" else "")
    both["right"] += blank + (piece.text if piece.kind == "right" else "")
    return [*rest, *(Piece(k, both[k]) for k in ("left", "right") if both[k].strip())]


def _tail(out: list[Piece]) -> tuple[str, str, str, list[Piece]] | None:
    """The changes right before a blank at the end of `out`: left text, right text, the blank, and what stands before."""
    if len(out) < 2 or out[-1].kind != "same" or out[-1].text.strip():
        return None
    cut = len(out) - 1
    found = {"left": "", "right": ""}
    while cut > 0 and out[cut - 1].kind != "same" and not found[out[cut - 1].kind]:
        found[out[cut - 1].kind] = out[cut - 1].text
        cut -= 1
    return (found["left"], found["right"], out[-1].text, out[:cut]) if cut < len(out) - 1 else None
