"""Learns the kind of a name from its signs: `python tests/benchmarks/name_weights.py --write`.

Learned on the training half of idner-news-2k (MIT) sentence by sentence, shown on the development half. A sign of the name
itself must be had by `NAMES_EACH` spellings, so that single names are not learned by heart. What the set does not mark as a
name is "other": elections, laws, awards, goods.
"""

import argparse
import hashlib
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parents[2]))

import crosscheck.extract.names as names
from crosscheck.extract import split
from crosscheck.extract.document import Doc
from crosscheck.extract.names.kinds import settled, signs_of, tallied
from crosscheck.extract.names.learned import KINDS
from crosscheck.extract.names.runs import Words, runs
from crosscheck.extract.names.segments import Found, segments
from crosscheck.lang import language_for
from tests.benchmarks.name_sets import IDNER, Sentence, article, sentences

TARGET = Path(names.__file__).parent / "data" / "kinds_id.json"
NAMES_EACH = 3
LASSO, RIDGE, STEPS, SCALE = 7e-4, 1e-3, 600, 100
Array = NDArray[np.float64]


@dataclass(frozen=True)
class Example:
    """One spelling in one sentence: its signs, and the kind that the set gives it."""

    words: tuple[str, ...]
    signs: Mapping[str, float]
    kind: int


def examples(rows: Iterator[Sentence]) -> Iterator[Example]:
    """The names found in each sentence, each with the kind of the name marked there."""
    language = language_for("id")
    for row in rows:
        text = article(row.text)
        doc = Doc(text, language, split(text, language))
        words = Words(doc)
        found = [f for sentence, run, before in runs(doc, words) for f in segments(language, words, sentence, run, before)]
        for name, tally in tallied(doc, words, found).items():
            if settled(language, tally) is None:
                yield Example(name, signs_of(doc, words, tally), KINDS.index(_marked(row, tally.found)))


def _marked(row: Sentence, f: Found) -> str:
    """The kind of the marked name that shares most letters with `f`."""
    shared = [(min(f.end, end) - max(f.start, start), kind) for (start, end), kind in row.gold.items()]
    letters, kind = max(shared, key=lambda pair: pair[0], default=(0, "other"))
    return kind if letters > 0 else "other"


def known_signs(found: list[Example]) -> list[str]:
    """The signs that enough spellings have, in alphabetical order."""
    spellings: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for example in found:
        for sign in example.signs:
            spellings[sign].add(example.words)
    return sorted(sign for sign, seen in spellings.items() if len(seen) >= NAMES_EACH)


def matrix(found: list[Example], signs: list[str]) -> Array:
    """Amounts of shape (examples, 1 + signs); the first column is the bias."""
    index = {sign: k for k, sign in enumerate(signs, 1)}
    x = np.zeros((len(found), len(signs) + 1))
    x[:, 0] = 1
    for row, example in zip(x, found, strict=True):
        for sign, amount in example.signs.items():
            if sign in index:
                row[index[sign]] = amount
    return x


def fit(x: Array, kinds: Array) -> Array:
    """Weights of shape (1 + signs, KINDS) of a multinomial logistic model with both penalties, by FISTA from zero."""
    weights = np.zeros((x.shape[1], len(KINDS)))
    ahead, pace = weights.copy(), 1.0
    step = 1 / (0.5 * np.linalg.norm(x, 2) ** 2 / len(x) + RIDGE)
    penalty = np.full((x.shape[1], 1), LASSO)
    penalty[0] = 0
    truth = np.eye(len(KINDS))[kinds.astype(int)]
    for _ in range(STEPS):
        logits = x @ ahead
        p = np.exp(logits - logits.max(axis=1, keepdims=True))
        p /= p.sum(axis=1, keepdims=True)
        moved = ahead - step * (x.T @ (p - truth) / len(x) + RIDGE * ahead)
        new = np.sign(moved) * np.maximum(np.abs(moved) - step * penalty, 0)
        faster = (1 + np.sqrt(1 + 4 * pace * pace)) / 2
        ahead, weights, pace = new + (pace - 1) / faster * (new - weights), new, faster
    return weights


def learn() -> tuple[list[str], Array]:
    """The signs, and their weights of shape (1 + signs, KINDS) in hundredths, the bias first."""
    found = list(examples(sentences(IDNER / "train.txt")))
    signs = known_signs(found)
    return signs, np.round(fit(matrix(found, signs), np.asarray([e.kind for e in found])) * SCALE)


def as_text(signs: list[str], weights: Array) -> str:
    """The weights as the file has them, one sign a line."""
    rows = {sign: [int(w) for w in row] for sign, row in zip(signs, weights[1:], strict=True) if row.any()}
    digest = hashlib.sha256((IDNER / "train.txt").read_bytes()).hexdigest()
    made = {"made_by": "tests/benchmarks/name_weights.py", "data_sha256": digest, "scale": SCALE}
    made |= {"bias": [int(w) for w in weights[0]], "weights": rows}
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")).replace("],", "],\n").replace("{", "{\n") + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    options = parser.parse_args()
    signs, weights = learn()
    for half in ("train", "dev"):
        found = list(examples(sentences(IDNER / f"{half}.txt")))
        said = (matrix(found, signs) @ weights).argmax(axis=1)
        print(f"{half}: {np.mean(said == [e.kind for e in found]):.3f} of {len(found)} names left open by the rules")
    if options.write:
        TARGET.write_text(as_text(signs, weights), encoding="utf-8")


if __name__ == "__main__":
    main()
