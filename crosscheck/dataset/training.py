"""Learns the scorer of claim pairs from annotated story sets: `python -m crosscheck.dataset.training STORYDIR... --write`.

A pair of claims is an example of "one thing" when its claims stand on two sides of one `expect` or `agree` entry, and of "two
things" when their values differ and no entry holds both: the entries of a set are exhaustive as to what conflicts. Pairs with
equal values that no entry holds are left out, since agreements are only sampled. The model is a logistic regression with an L2
penalty, fitted by Newton's method; figures are by cross-validation over stories.
"""

import argparse
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from numpy.typing import NDArray

from crosscheck.align.align import KEEP
from crosscheck.align.candidates import candidates
from crosscheck.align.encoder import Encoder, load_encoder
from crosscheck.align.features import NAMES, measure
from crosscheck.align.groups import group_by_kind
from crosscheck.align.vectors import embed
from crosscheck.extract import extract_claims
from crosscheck.load import load
from crosscheck.model.claim import Claim
from crosscheck.model.relation import Stand
from crosscheck.model.values import relate

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
    stories = sorted(p.parent for folder in folders for p in folder.glob("**/story.yaml"))
    for number, story in enumerate(stories):
        for kind, features, label in _story_examples(story, encoder):
            rows.setdefault(kind, []).append((features, label, number))
    return {
        kind: Examples(
            np.asarray([f for f, _, _ in found]), np.asarray([y for _, y, _ in found]), np.asarray([s for _, _, s in found])
        )
        for kind, found in sorted(rows.items())
    }


def _story_examples(story: Path, encoder: Encoder) -> Iterable[tuple[str, Array, float]]:
    gold = yaml.safe_load((story / "story.yaml").read_text(encoding="utf-8"))
    articles, _ = load([str(story / "articles")])
    claims = tuple(c for a in articles for c in extract_claims(a))
    bodies = {a.id: a.body for a in articles}
    same = [_spans(e, bodies) for name in ("expect", "agree") for e in gold.get(name) or []]
    unsure = [_spans(e, bodies) for name in ("either", "quiet") for e in gold.get(name) or []]
    vectors = embed(tuple(articles), claims, encoder)
    for group in group_by_kind(tuple(articles), claims):
        one, other = candidates(group, vectors)
        for a, b, row in zip(one, other, measure(group, vectors, one, other), strict=True):
            label = _label(group.claims[a], group.claims[b], same, unsure)
            if label is not None:
                yield group.kind, row.astype(np.float64), label


def _label(a: Claim, b: Claim, same: list[list[Any]], unsure: list[list[Any]]) -> float | None:
    if any(_on_two_sides(a, b, entry) for entry in same):
        return 1.0
    stand = relate(a.value, b.value).stand
    if any(_on_two_sides(a, b, entry) for entry in unsure):
        return 0.0 if stand in (Stand.CONFLICT, Stand.DIFFERENT) else None
    if stand in (Stand.CONFLICT, Stand.DIFFERENT) or a.kind in ("statement", "quote"):
        return 0.0
    return None


def _spans(entry: dict[str, Any], bodies: dict[str, str]) -> list[tuple[str, int, int]]:
    found = []
    for side in entry.get("sides", []):
        at = bodies.get(side["article"], "").find(side["text"])
        if at >= 0:
            found.append((side["article"], at, at + len(side["text"])))
    return found


def _on_two_sides(a: Claim, b: Claim, entry: list[tuple[str, int, int]]) -> bool:
    mine = {k for k, s in enumerate(entry) if _on(a, s)}
    theirs = {k for k, s in enumerate(entry) if _on(b, s)}
    return bool(mine and theirs and (mine != theirs or len(mine) > 1))


def _on(claim: Claim, side: tuple[str, int, int]) -> bool:
    return claim.article == side[0] and claim.start < side[2] and side[1] < claim.end


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


def train(examples: dict[str, Examples]) -> dict[str, Any]:
    """The models, with and without cosines, for each kind with enough examples and for all the others together."""
    every = Examples(
        np.concatenate([e.features for e in examples.values()]),
        np.concatenate([e.labels for e in examples.values()]),
        np.concatenate([e.stories for e in examples.values()]),
    )
    sets = {"*": every} | {k: e for k, e in examples.items() if e.labels.sum() >= FEWEST}
    models: dict[str, Any] = {}
    measured: dict[str, Any] = {}
    for name, dropped in (("embedded", set[str]()), ("plain", COSINES)):
        columns = [k for k, feature in enumerate(NAMES) if feature not in dropped]
        models[name] = {kind: _model(fit(e.features[:, columns], e.labels), columns) for kind, e in sets.items()}
        measured[name] = {kind: figures(e.labels, held_out(e, columns)) for kind, e in sets.items()}
    return {"figures_on_held_out_stories": measured, "models": models}


def digest_of(folders: Iterable[Path]) -> str:
    """A hash of all files under `folders`, so that a model says what it was learned from."""
    digest = hashlib.sha256()
    for path in sorted(p for f in folders for p in f.glob("**/*") if p.is_file()):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}, kept pairs from {KEEP} up")
    options = parser.parse_args()
    result = train(collect(options.folders, load_encoder()))
    result = {"made_by": "crosscheck.dataset.training", "data_sha256": digest_of(options.folders), **result}
    for name, kinds in result["figures_on_held_out_stories"].items():
        for kind, values in kinds.items():
            print(f"{name:9s} {kind:10s} {values}")
    if options.write:
        TARGET.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
