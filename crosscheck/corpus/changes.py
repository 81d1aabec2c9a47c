"""What a run changed: findings that are new, that are gone, and that others have taken the place of."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import pyarrow as pa

from crosscheck.model.discrepancy import SEVERITIES

What = Literal["new", "gone", "superseded"]


@dataclass(frozen=True, slots=True)
class Change:
    """One finding that is `new`, `gone` or `superseded` by the finding `by`; `story` is where it stands, `was` where it stood."""

    what: What
    finding: str
    code: str
    severity: str
    message_en: str
    story: str = ""
    was: str = ""
    by: str = ""

    def row(self) -> dict[str, str]:
        """The change as a row of the table `changes`."""
        return {name: getattr(self, name) for name in self.__slots__}


def changes(before: pa.Table, after: pa.Table) -> tuple[Change, ...]:
    """The changes between the findings of stories that are no more and of those in their place, the worst first.

    A finding that rests on claims that a new finding of its code rests on, too, is superseded by it: a third outlet has joined
    a side. The new one is then no news. One that is found again as it was is no change.
    """
    old, new = _by_id(before), _by_id(after)
    lost = {key: row for key, row in old.items() if key not in new}
    won = {key: row for key, row in new.items() if key not in old}
    holders = _holders(won)
    found: list[Change] = []
    heirs: set[str] = set()
    for row in lost.values():
        heir = _heir(row, holders)
        if heir is None:
            found.append(_change("gone", row, was=row["story"]))
        else:
            heirs.add(heir)
            found.append(_change("superseded", row, was=row["story"], story=won[heir]["story"], by=heir))
    found += [_change("new", row, story=row["story"]) for key, row in won.items() if key not in heirs]
    return tuple(sorted(found, key=lambda c: (SEVERITIES.index(c.severity), c.what, c.code, c.finding)))


def _by_id(data: pa.Table) -> dict[str, Mapping[str, Any]]:
    return {row["id"]: row for row in data.select(["id", "story", "code", "severity", "message_en", "sides"]).to_pylist()}


def _claims(row: Mapping[str, Any]) -> list[str]:
    return [claim for side in row["sides"] for claim in side["claims"]]


def _holders(rows: Mapping[str, Mapping[str, Any]]) -> dict[tuple[str, str], list[str]]:
    """The findings that rest on each claim, by code and claim."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for key, row in sorted(rows.items()):
        for claim in _claims(row):
            found[row["code"], claim].append(key)
    return found


def _heir(row: Mapping[str, Any], holders: Mapping[tuple[str, str], Sequence[str]]) -> str | None:
    """The finding that shares most claims with `row`: two at least, or the only one that it has."""
    counts: dict[str, int] = defaultdict(int)
    for claim in _claims(row):
        for key in holders.get((row["code"], claim), ()):
            counts[key] += 1
    best = max(counts, key=lambda key: (counts[key], key), default=None)
    return best if best is not None and counts[best] >= min(2, len(_claims(row))) else None


def _change(what: What, row: Mapping[str, Any], story: str = "", was: str = "", by: str = "") -> Change:
    return Change(what, row["id"], row["code"], row["severity"], row["message_en"], story, was, by)
