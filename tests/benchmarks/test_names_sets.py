"""Names on public sets: spellings of one person (RUWA), persons, bodies and places in Indonesian news (idner-news-2k).

Figures only, as floors. The sets are read from CROSSCHECK_SHARED (or ../shared) and skipped where it is absent.
"""

import hashlib
import json
from itertools import combinations
from pathlib import Path

import pytest

from crosscheck.model.relation import Stand
from crosscheck.model.values import NameValue
from tests.benchmarks import name_sets, name_weights

RUWA = name_sets.SHARED / "data" / "ruwa-names" / "groups_even.json"
FLOORS = {"ruwa_f1": 0.90, "ruwa_precision": 0.98}
IDNER_FLOORS = {"f1": 0.81, "typed_f1": 0.76, "overlap_recall": 0.93}


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


def test_spellings_of_one_person() -> None:
    found = variants(_needs(RUWA))
    assert found["f1"] >= FLOORS["ruwa_f1"]
    assert found["precision"] >= FLOORS["ruwa_precision"]


def test_names_in_indonesian_news() -> None:
    found = name_sets.figures(_needs(name_sets.IDNER / "dev.txt"))
    assert all(found[key] >= floor for key, floor in IDNER_FLOORS.items()), found


def test_the_weights_of_kinds_are_those_learned_from_the_set() -> None:
    learned = json.loads(name_weights.TARGET.read_text(encoding="utf-8"))
    data = _needs(name_sets.IDNER / "train.txt").read_bytes()
    assert learned["data_sha256"] == hashlib.sha256(data).hexdigest()
    found = name_weights.examples(name_sets.sentences(name_sets.IDNER / "train.txt"))
    assert learned["weights"].keys() <= {sign for example in found for sign in example.signs}, (
        "a sign was renamed: run tests/benchmarks/name_weights.py --write"
    )
