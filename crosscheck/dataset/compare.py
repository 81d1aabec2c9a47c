"""Two runs compared: findings that are new, gone or changed, from two JSON reports."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from crosscheck.dataset.faults import DataError, Fault
from crosscheck.safe.sinks import for_markdown, for_terminal, json_text

Change = Literal["new", "gone", "changed"]
COMPARED = ("severity", "confidence", "message", "reason")
"""What may change in a finding whose fingerprint stays."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One finding that the runs do not have in common. For `changed`, `what` names the parts that differ."""

    change: Change
    code: str
    severity: str
    message: str
    sides: tuple[str, ...]
    what: tuple[str, ...] = ()
    old: str = ""
    new: str = ""

    def as_dict(self) -> dict[str, Any]:
        """Plain data, for JSON."""
        return {name: getattr(self, name) for name in self.__slots__}


def read_report(path: Path) -> dict[str, Any]:
    """A JSON report; DataError if the file holds none."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as fault:
        raise DataError([Fault(path, 1, "is not there")]) from fault
    except (OSError, ValueError, RecursionError) as fault:
        raise DataError([Fault(path, 1, f"is no JSON: {fault}")]) from fault
    if not isinstance(data, dict) or not all(isinstance(data.get(key), list) for key in ("claims", "discrepancies")):
        raise DataError([Fault(path, 1, "is no crosscheck report; make one with crosscheck check --format json")])
    return data


def compare(old: dict[str, Any], new: dict[str, Any]) -> list[Difference]:
    """What changed from one report to the other: new findings first, then changed ones, then those that are gone.

    A finding that keeps code, articles and evidence but not its values counts as changed, not as one gone and one new.
    """
    before, after = _findings(old), _findings(new)
    gone = [d for key, d in before.items() if key not in after]
    fresh = [d for key, d in after.items() if key not in before]
    changed = [_changed(before[key], after[key], old, new) for key in after if key in before]
    for one in list(fresh):
        twin = next((d for d in gone if _same_place(d, old, one, new)), None)
        if twin is not None:
            gone.remove(twin)
            fresh.remove(one)
            changed.append(_changed(twin, one, old, new))
    return [
        *(_difference("new", d, new) for d in fresh),
        *(c for c in changed if c is not None),
        *(_difference("gone", d, old) for d in gone),
    ]


def as_text(differences: Iterable[Difference]) -> str:
    """Plain text for a terminal: one block a finding, then the counts."""
    rows = list(differences)
    blocks = [_block(d) for d in rows]
    counts = ", ".join(f"{sum(d.change == change for d in rows)} {change}" for change in ("new", "changed", "gone"))
    return "".join(blocks) + counts + "\n"


def _block(d: Difference) -> str:
    lines = [f"{d.change:8}{d.code} {d.severity}  {d.message}"]
    lines += [f"        {side}" for side in d.sides]
    lines += [f"        {', '.join(d.what)}: {d.old or 'other words'} -> {d.new or 'other words'}"] if d.what else []
    return "".join(for_terminal(" ".join(line.split("\n"))) + "\n" for line in lines)


def as_markdown(differences: Iterable[Difference]) -> str:
    """A table for a pull request; a line that says so if nothing changed."""
    rows = list(differences)
    if not rows:
        return "No finding changed.\n"
    head = "| change | code | severity | finding | sides |\n| --- | --- | --- | --- | --- |\n"
    return head + "".join(_row(d) for d in rows)


def as_json(differences: Iterable[Difference]) -> str:
    """The list of differences, with counts."""
    rows = [d.as_dict() for d in differences]
    counts = {change: sum(row["change"] == change for row in rows) for change in ("new", "changed", "gone")}
    return json_text({"counts": counts, "differences": rows})


def _findings(report: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {str(d.get("id")): d for d in report["discrepancies"] if isinstance(d, dict)}


def _changed(was: dict[str, Any], now: dict[str, Any], old: dict[str, Any], new: dict[str, Any]) -> Difference | None:
    what = [key for key in COMPARED if was.get(key) != now.get(key)]
    if _words(was, old) != _words(now, new):
        what.append("sides")
    if not what:
        return None
    return Difference(
        change="changed",
        code=str(now.get("code")),
        severity=str(now.get("severity")),
        message=str(now.get("message")),
        sides=_words(now, new),
        what=tuple(what),
        old=", ".join(f"{key} {was.get(key)}" for key in what if key != "sides"),
        new=", ".join(f"{key} {now.get(key)}" for key in what if key != "sides"),
    )


def _difference(change: Change, found: dict[str, Any], report: dict[str, Any]) -> Difference:
    code, severity, message = (str(found.get(key)) for key in ("code", "severity", "message"))
    return Difference(change, code, severity, message, _words(found, report))


def _same_place(was: dict[str, Any], old: dict[str, Any], now: dict[str, Any], new: dict[str, Any]) -> bool:
    """Whether two findings of one rule rest on the same words of the same articles on two sides."""
    if was.get("code") != now.get("code"):
        return False
    before, after = set(_words(was, old)), set(_words(now, new))
    articles = {word.split(":")[0] for word in before} == {word.split(":")[0] for word in after}
    return articles and bool(before & after)


def _words(found: dict[str, Any], report: dict[str, Any]) -> tuple[str, ...]:
    """`article: words` of the first claim of each side, in order."""
    claims = {c["id"]: c for c in report["claims"] if isinstance(c, dict) and "id" in c}
    firsts = [claims.get(side["claims"][0]) for side in found.get("sides", []) if side.get("claims")]
    return tuple(sorted(f"{c.get('article')}: {c.get('text')}" for c in firsts if c is not None))


def _row(d: Difference) -> str:
    change = f"{d.change} ({', '.join(d.what)})" if d.what else d.change
    return "| " + " | ".join(for_markdown(cell) for cell in (change, d.code, d.severity, d.message, " ⟷ ".join(d.sides))) + " |\n"
