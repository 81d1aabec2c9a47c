"""Adapters for two public sets of sentence pairs: they read a path and give figures, never text.

IndoNLI (Indonesian, validation): what is called a conflict should be labelled a contradiction. EN-ID news: sentences and
their translations tell the same, so that every finding is a false alarm.
"""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from crosscheck.align.encoder import Encoder
from crosscheck.model.article import Article
from crosscheck.pipeline import check

SHARED = Path(os.environ.get("CROSSCHECK_SHARED", Path(__file__).parents[3] / "shared"))
INDONLI = SHARED / "data/indonli/val.jsonl"
PARALLEL = SHARED / "data/en-id-news"

_WHEN = datetime(2019, 6, 1, 12, tzinfo=UTC)


@dataclass(frozen=True)
class TextPair:
    """Two texts with their languages; `conflicting` as the set has it; `numeric` if both hold a digit."""

    a: str
    b: str
    languages: tuple[str, str]
    conflicting: bool

    @property
    def numeric(self) -> bool:
        """Whether both texts hold a digit."""
        return all(any(c.isdigit() for c in text) for text in (self.a, self.b))


def indonli(step: int = 1) -> Iterator[TextPair]:
    """Every `step`-th pair of the validation set."""
    for line in INDONLI.read_text(encoding="utf-8").splitlines()[::step]:
        row = json.loads(line)
        yield TextPair(row["premise"], row["hypothesis"], ("id", "id"), row["label"] == "c")


def parallel(step: int = 1) -> Iterator[TextPair]:
    """Every `step`-th pair of translations."""
    sides = [(PARALLEL / f"valid.{code}").read_text(encoding="utf-8").split("\n") for code in ("en", "id")]
    for a, b in list(zip(*sides, strict=True))[::step]:
        if a.strip() and b.strip():
            yield TextPair(a, b, ("en", "id"), conflicting=False)


def is_flagged(pair: TextPair, encoder: Encoder) -> bool:
    """Whether a warning or error lies across the two texts."""
    rows = zip("ab", (pair.a, pair.b), pair.languages, strict=True)
    report = check([_article(*row) for row in rows], encoder=encoder)
    return any(d.severity != "info" and d.scope == "across" for d in report.discrepancies)


def _article(key: str, body: str, language: str) -> Article:
    return Article(id=key, outlet=key.upper(), title="", published=_WHEN, language=language, source=key, sha256="", body=body)
