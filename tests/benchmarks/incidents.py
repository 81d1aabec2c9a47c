"""Adapter for the GVA incidents whose outlets agree: every finding there is a false alarm. Figures only, never text.

`agreeing.json` names the incidents that were read by hand and hold no discrepancy.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from crosscheck.align.encoder import Encoder
from crosscheck.load.build import build
from crosscheck.load.options import LoadOptions
from crosscheck.load.raw import Raw
from crosscheck.model.article import Article
from crosscheck.model.report import Report
from crosscheck.pipeline import check

SHARED = Path(os.environ.get("CROSSCHECK_SHARED", Path(__file__).parents[3] / "shared"))
GVA = SHARED / "data/gva/multi_outlet_dev.jsonl"
AGREEING = Path(__file__).with_name("agreeing.json")


def incidents(chosen: set[str]) -> Iterator[list[Article]]:
    """The articles of each chosen incident, in the order of the set."""
    for line in GVA.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["incident"] in chosen:
            yield [_article(f"a{k}", a) for k, a in enumerate(row["articles"]) if a["content"]]


def agreeing() -> set[str]:
    """Numbers of the incidents whose outlets agree with each other and with the registry."""
    return set(json.loads(AGREEING.read_text(encoding="utf-8"))["incidents"])


def warnings(report: Report) -> int:
    """How many findings an editor would be shown as a warning or an error."""
    return sum(d.severity != "info" for d in report.discrepancies)


def findings_per_pair(encoder: Encoder) -> tuple[float, int]:
    """False alarms per pair of articles, and the number of pairs."""
    found = pairs = 0
    for articles in incidents(agreeing()):
        found += warnings(check(articles, encoder=encoder))
        pairs += len(articles) * (len(articles) - 1) // 2
    return found / max(1, pairs), pairs


def _article(key: str, row: dict[str, Any]) -> Article:
    raw = Raw(row["content"], outlet=row["outlet"], title=row["title"] or None, published=row["dct"][:10], language="en")
    return build(raw, key, key, LoadOptions())
