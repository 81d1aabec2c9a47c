"""Names on public sets: spellings of one person (RUWA), persons, bodies and places in Indonesian news (idner-news-2k).

Figures only, as floors. The sets are read from CROSSCHECK_SHARED (or ../shared) and skipped where it is absent.
"""

import json
import os
from itertools import combinations
from pathlib import Path

import pytest

from crosscheck.extract import annotate
from crosscheck.model.article import Article
from crosscheck.model.relation import Stand
from crosscheck.model.values import NameValue

SHARED = Path(os.environ.get("CROSSCHECK_SHARED", Path(__file__).parents[3] / "shared"))
FLOORS = {"ruwa_f1": 0.90, "ruwa_precision": 0.98, "idner_f1": 0.72, "idner_overlap_recall": 0.94}
KINDS = {"PER": "person", "ORG": "organisation", "LOC": "place"}


def _needs(path: Path) -> Path:
    if not path.exists():
        pytest.skip(f"{path.name} is not here; set CROSSCHECK_SHARED")
    return path


def variants(path: Path) -> dict[str, float]:
    """Precision, recall and F1 of "one person" over all pairs of spellings."""
    groups = json.loads(path.read_text(encoding="utf-8"))
    names = [(NameValue(name=v, kind="person"), k) for k, g in enumerate(groups) for v in dict.fromkeys(g["variants"])]
    hit = extra = missed = 0
    for (a, group), (b, other) in combinations(names, 2):
        relation = a.relate(b)
        said = relation.agrees or relation.stand is Stand.CONFLICT
        hit += said and group == other
        extra += said and group != other
        missed += not said and group == other
    precision, recall = hit / (hit + extra), hit / (hit + missed)
    return {"precision": precision, "recall": recall, "f1": 2 * precision * recall / (precision + recall)}


def entities(path: Path) -> dict[str, float]:
    """Exact and overlapping recall, precision and F1 of untyped names, sentence by sentence."""
    exact = overlap = gold_count = said_count = 0
    for tokens, labels in _sentences(path):
        gold, text, starts = _gold(tokens, labels)
        found = annotate(_article(text)).mentions
        said = [(m.start, m.end) for m in found if not m.entity.isupper() or _marked((m.start, m.end), gold)]
        gold_count, said_count = gold_count + len(gold), said_count + len(said)
        exact += len(set(gold) & set(said))
        overlap += sum(any(a < e and s < b for a, b in said) for s, e in gold)
        assert len(starts) == len(tokens)
    precision, recall = exact / said_count, exact / gold_count
    return {
        "precision": precision,
        "recall": recall,
        "f1": 2 * precision * recall / (precision + recall),
        "overlap_recall": overlap / gold_count,
    }


def _marked(span: tuple[int, int], gold: list[tuple[int, int]]) -> bool:
    """Whether the set marks a name at `span`: countries as actors it mostly leaves out, so those are no mistakes."""
    return any(span[0] < end and start < span[1] for start, end in gold)


def _sentences(path: Path) -> list[tuple[list[str], list[str]]]:
    blocks = path.read_text(encoding="utf-8").split("\n\n")
    rows = [[line.split() for line in block.splitlines() if len(line.split()) == 3] for block in blocks]
    return [([r[0] for r in row], [r[2] for r in row]) for row in rows if row]


def _gold(tokens: list[str], labels: list[str]) -> tuple[list[tuple[int, int]], str, list[int]]:
    text, starts = "", []
    for k, token in enumerate(tokens):
        glue = "" if not k or token in ",.)?!:;" or tokens[k - 1] == "(" else " "
        starts.append(len(text) + len(glue))
        text += glue + token
    spans: list[tuple[int, int]] = []
    for k, label in enumerate(labels):
        end = starts[k] + len(tokens[k])
        if label.startswith("I-") and spans:
            spans[-1] = (spans[-1][0], end)
        elif label.startswith(("B-", "I-")):
            spans.append((starts[k], end))
    return spans, text, starts


def _article(text: str) -> Article:
    return Article(id="a", outlet="o", title="", published=None, language="id", source="s", sha256="0", body=text)


def test_spellings_of_one_person() -> None:
    found = variants(_needs(SHARED / "data" / "ruwa-names" / "groups_even.json"))
    assert found["f1"] >= FLOORS["ruwa_f1"]
    assert found["precision"] >= FLOORS["ruwa_precision"]


def test_names_in_indonesian_news() -> None:
    found = entities(_needs(SHARED / "data" / "idner-news-2k" / "dev.txt"))
    assert found["f1"] >= FLOORS["idner_f1"]
    assert found["overlap_recall"] >= FLOORS["idner_overlap_recall"]
