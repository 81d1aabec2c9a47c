"""Faults of data files: where, what, what to do; all of a file at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz, process


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One fault of a data file; `line` counts from 1."""

    path: Path
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.text}"


class DataError(Exception):
    """A data file, configuration or baseline that cannot be used; `faults` holds all of its faults."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(sorted(faults))
        super().__init__("\n".join(str(fault) for fault in self.faults))


def nearest(word: str, known: Iterable[str]) -> str:
    """`; did you mean 'x'?` with the known word closest to `word`, then the list of the known ones."""
    names = sorted(known)
    best = process.extractOne(word, names, scorer=fuzz.ratio, score_cutoff=55)
    hint = f"; did you mean {best[0]!r}?" if best else ""
    return f"{hint} Known: {', '.join(names)}"
