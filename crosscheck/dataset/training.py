"""Learns the scorer of claim pairs from annotated story sets: `python -m crosscheck.dataset.training STORYDIR... --write`.

The examples are those of `labels`. The model is a logistic regression with an L2 penalty, fitted by Newton's method; figures are
by cross-validation over stories. There is one with cosines, learned with the default encoder, and one without.
"""

import argparse
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crosscheck.align.align import KEEP
from crosscheck.align.candidates import candidates
from crosscheck.align.encoder import Encoder, load_encoder
from crosscheck.align.features import NAMES, measure
from crosscheck.align.groups import group_by_kind
from crosscheck.align.scorer import GENERAL
from crosscheck.align.vectors import embed
from crosscheck.dataset.labels import Labelled, labelled, stories_under

Array = NDArray[np.float64]
PENALTY = 2.0
FEWEST = 25
"""Positive examples a kind needs for a model of its own."""

FOLDS = 6
"""The figures are by cross-validation: a sixth of the stories at a time is held out."""

COSINES = {"sentence", "focus", "focus_margin"}
TARGET = Path(__file__).parent.parent / "align" / "data" / "scorer.json"


@dataclass(frozen=True, slots=True)
class Examples:
    """Examples of one kind of claim: features, labels and the story of each."""

    features: Array
    labels: Array
    stories: NDArray[np.int64]


def collect(folders: Iterable[Path], encoder: Encoder) -> dict[str, Examples]:
    """The examples of all story sets under `folders`, by kind of claim."""
    rows: dict[str, list[tuple[Array, float, int]]] = {}
    for number, story in enumerate(stories_under(folders)):
        for kind, features, label in _story_examples(labelled(story), encoder):
            rows.setdefault(kind, []).append((features, label, number))
    return {
        kind: Examples(
            np.asarray([f for f, _, _ in found]), np.asarray([y for _, y, _ in found]), np.asarray([s for _, _, s in found])
        )
        for kind, found in sorted(rows.items())
    }


def _story_examples(story: Labelled, encoder: Encoder) -> Iterable[tuple[str, Array, float]]:
    vectors = embed(story.articles, story.claims, encoder)
    for group in group_by_kind(story.articles, story.claims):
        one, other = candidates(group, vectors)
        for a, b, row in zip(one, other, measure(group, vectors, one, other), strict=True):
            label = story.label(group.claims[a], group.claims[b])
            if label is not None:
                yield group.kind, row.astype(np.float64), label


def fit(features: Array, labels: Array, penalty: float = PENALTY) -> Array:
    """Weights with the intercept last; Newton's method on the penalised likelihood (the intercept is not penalised)."""
    x = np.hstack([features, np.ones((len(features), 1))])
    ridge = np.full(x.shape[1], penalty)
    ridge[-1] = 1e-6
    weights = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        gradient = x.T @ (labels - p) - ridge * weights
        hessian = (x * (p * (1 - p))[:, None]).T @ x + np.diag(ridge)
        step = np.linalg.solve(hessian, gradient)
        weights += step
        if np.abs(step).max() < 1e-6:
            break
    return weights


def held_out(examples: Examples, columns: list[int]) -> Array:
    """The probability of each example by a model that has not seen its story."""
    found = np.zeros(len(examples.labels))
    for fold in range(FOLDS):
        out = examples.stories % FOLDS == fold
        if not out.any() or out.all():
            continue
        weights = fit(examples.features[~out][:, columns], examples.labels[~out])
        logits = examples.features[out][:, columns] @ weights[:-1] + weights[-1]
        found[out] = 1 / (1 + np.exp(-np.clip(logits, -30, 30)))
    return found


def figures(labels: Array, scores: Array) -> dict[str, float]:
    """Area under the ROC curve and the best F1 over thresholds."""
    order = np.argsort(-scores, kind="stable")
    hits = np.cumsum(labels[order])
    ranks = np.argsort(np.argsort(scores, kind="stable"), kind="stable") + 1
    positive, negative = labels.sum(), (1 - labels).sum()
    area = (ranks[labels == 1].sum() - positive * (positive + 1) / 2) / max(1.0, positive * negative)
    f1 = 2 * hits / (np.arange(1, len(labels) + 1) + max(1.0, positive))
    best = round(float(f1.max()), 3)
    return {"examples": len(labels), "positive": int(positive), "auc": round(float(area), 3), "best_f1": best}


def _model(weights: Array, columns: list[int]) -> dict[str, float]:
    named = {NAMES[c]: round(float(w), 4) for c, w in zip(columns, weights[:-1], strict=True)}
    return {"intercept": round(float(weights[-1]), 4), **named}


def train(examples: dict[str, Examples], *, cosines: bool = True) -> tuple[dict[str, Any], dict[str, Any]]:
    """The models for each kind with enough examples and for all the others together, and their figures."""
    every = Examples(
        np.concatenate([e.features for e in examples.values()]),
        np.concatenate([e.labels for e in examples.values()]),
        np.concatenate([e.stories for e in examples.values()]),
    )
    sets = {GENERAL: every} | {k: e for k, e in examples.items() if e.labels.sum() >= FEWEST}
    columns = [k for k, feature in enumerate(NAMES) if cosines or feature not in COSINES]
    models = {kind: _model(fit(e.features[:, columns], e.labels), columns) for kind, e in sets.items()}
    measured = {kind: figures(e.labels, held_out(e, columns)) for kind, e in sets.items()}
    return models, measured


def digest_of(paths: Iterable[Path]) -> str:
    """A hash of files and of all files under folders, so that a model says what it was learned from."""
    digest = hashlib.sha256()
    for path in sorted(p for f in paths for p in (f, *f.glob("**/*")) if p.is_file()):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}, kept pairs from {KEEP} up")
    options = parser.parse_args()
    examples = collect(options.folders, load_encoder())
    trained = {"embedded": train(examples), "plain": train(examples, cosines=False)}
    result = {
        "made_by": "crosscheck.dataset.training",
        "data_sha256": digest_of(options.folders),
        "figures_on_held_out_stories": {name: measured for name, (_, measured) in trained.items()},
        "models": {name: models for name, (models, _) in trained.items()},
    }
    for name, (_, measured) in trained.items():
        for kind, values in measured.items():
            print(f"{name:9s} {kind:10s} {values}")
    if options.write:
        TARGET.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
