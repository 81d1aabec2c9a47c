"""Figures as aligned plain text: for terminals, logs and closing notes alike."""

from collections.abc import Mapping, Sequence
from typing import Any

from crosscheck.safe.sinks import for_terminal

SHOWN_WORDS = 70


def evaluation_text(data: Mapping[str, Any], verbose: bool) -> str:
    """An evaluation's figures; with `verbose` each miss, extra, sprung trap and unaligned agreement, too."""
    parts = [
        table(("code", *COUNTS), [_counts(code, t) for code, t in data["codes"].items()]),
        _slices("language", data["languages"]),
        _slices("sides", data["language_pairs"]),
        _slices("tier", data["tiers"]),
        table(("severity", "precision", "recall"), [_rates(k, v) for k, v in data["severities"].items()]),
        table(("confidence", "precision", "recall"), [_rates(p["confidence"], p) for p in data["precision_recall"][::2]]),
        _calibration(data["calibration"]),
        _summary(data["total"]),
    ]
    return "\n".join(([_details(data)] if verbose else []) + parts)


COUNTS = ("found", "missed", "extra", "duplicate", "precision", "recall")


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Columns as wide as their widest cell, the first one to the left, the others to the right."""
    cells = [tuple(head), *(tuple(str(c) for c in row) for row in rows)]
    widths = [max(len(row[k]) for row in cells) for k in range(len(head))]
    lines = [
        "  ".join(c.ljust(w) if k == 0 else c.rjust(w) for k, (c, w) in enumerate(zip(row, widths, strict=True))) for row in cells
    ]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _counts(name: str, t: Mapping[str, Any]) -> list[object]:
    return [name, *(t[key] for key in COUNTS[:4]), f"{t['precision']:.3f}", f"{t['recall']:.3f}"]


def _slices(title: str, slices: Mapping[str, Mapping[str, Any]]) -> str:
    head = (title, *COUNTS, "traps", "aligned")
    rows = [[*_counts(k, t), f"{t['sprung']}/{t['traps']}", f"{t['aligned']}/{t['agree']}"] for k, t in slices.items()]
    return table(head, rows)


def _rates(name: object, rates: Mapping[str, float]) -> list[object]:
    return [name, f"{rates['precision']:.3f}", f"{rates['recall']:.3f}"]


def _calibration(data: Mapping[str, Any]) -> str:
    rows = [[f"{b['low']:.1f}-{b['high']:.1f}", b["count"], f"{b['said']:.3f}", f"{b['held']:.3f}"] for b in data["bins"]]
    return table(("reliability", "findings", "said", "held"), rows) + f"expected calibration error {data['error']:.3f}\n"


def _summary(t: Mapping[str, Any]) -> str:
    exact = t["exact"] / max(1, t["found"])
    return (
        f"{t['stories']} stories, {t['found'] + t['missed']} expected: precision {t['precision']:.3f}, recall {t['recall']:.3f}, "
        f"F1 {t['f1']:.3f}, same code {exact:.3f}, {t['duplicate']} duplicates, {t['extra_per_pair']:.3f} extra a pair, "
        f"traps sprung {t['sprung']}/{t['traps']}, aligned {t['aligned']}/{t['agree']}\n"
    )


def _details(data: Mapping[str, Any]) -> str:
    lines = [_line("missed", m, m["code"], m["sides"]) for m in data["missed"]]
    lines += [_line(e["verdict"], e, e["code"], [s for side in e["sides"] for s in side[:1]]) for e in data["extra"]]
    lines += [_line("sprung", s, ",".join(sorted({b["code"] for b in s["by"]})), s["sides"]) for s in data["sprung"]]
    lines += [_line("unaligned", a, "", a["sides"]) for a in data["unaligned"]]
    return "".join(lines)


def _line(kind: str, row: Mapping[str, Any], code: str, sides: Sequence[Mapping[str, Any]]) -> str:
    words = " | ".join(f"{s['article']}: {s['text'][:SHOWN_WORDS]}" for s in sides)
    return for_terminal(" ".join(f"{kind:9} {row['story']} {code} {words}".split("\n"))) + "\n"
