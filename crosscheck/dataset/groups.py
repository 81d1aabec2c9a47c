"""Groups of passages written for this project: an anchor, and others of which each conflicts with it, fits it, or is of another
thing. `claims/groups/*.txt` holds them:

    === dates
    A en: The ferry [left on Tuesday evening], harbour officials said.
    conflict id: Kapal itu sudah bertolak [sejak Senin siang], menurut keluarga penumpang.
    fits en: It [cast off after dark on Tuesday], said a man who had seen it go.
    other en: The ferry was to be back [on Wednesday].

The claim stands in brackets.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from crosscheck.dataset.faults import DataError, Fault
from crosscheck.model.passages import Passage, around
from crosscheck.safe.patterns import pattern

ANCHOR, CONFLICT, FITS, OTHER = "A", "conflict", "fits", "other"
_LINE = pattern(r"(A|conflict|fits|other) [a-z]{2}: (.*)")

Line = tuple[str, Passage, Passage, str]
"""The kind of a group, its anchor, another of its passages, and how this stands to the anchor."""


def read(paths: Iterable[Path]) -> Iterator[Line]:
    """Each passage of each group beside its anchor. DataError names the line that is none."""
    for path in paths:
        kind, anchor = "", None
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.startswith("==="):
                kind, anchor = line[3:].strip(), None
            elif line.strip():
                try:
                    stands, told = _told(line)
                except ValueError as fault:
                    raise DataError([Fault(path, number, str(fault))]) from fault
                if stands == ANCHOR:
                    anchor = told
                elif anchor is None:
                    raise DataError([Fault(path, number, "a passage without an anchor above it")])
                else:
                    yield kind, anchor, told, stands


def _told(line: str) -> tuple[str, Passage]:
    found = _LINE.fullmatch(line.strip())
    before, _, rest = (found[2] if found else "").partition("[")
    own, closed, behind = rest.partition("]")
    if not (found and own and closed) or any(mark in part for part in (before, own, behind) for mark in "[]"):
        raise ValueError("not `A`, `conflict`, `fits` or `other`, a language, a colon and a passage with one claim in brackets")
    return found[1], around(before, own, behind)
