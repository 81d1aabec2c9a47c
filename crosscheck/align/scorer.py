"""From features to the probability that two claims are about one thing: a small logistic model per kind of claim."""

import json
from functools import cache
from importlib.resources import files

import numpy as np

from crosscheck.align.features import NAMES
from crosscheck.align.groups import Matrix

GENERAL = "*"
"""The model for kinds that have none of their own."""


def probabilities(kind: str, features: Matrix, *, embedded: bool) -> Matrix:
    """Probabilities of shape (pairs,) for features of shape (pairs, len(NAMES)).

    Without embeddings another set of weights is used, learned without the cosines.
    """
    models = _models()["embedded" if embedded else "plain"]
    model = models.get(kind) or models[GENERAL]
    weights = np.asarray([model.get(name, 0.0) for name in NAMES], dtype=np.float64)
    logits = features.astype(np.float64) @ weights + model["intercept"]
    return np.asarray(1 / (1 + np.exp(-np.clip(logits, -30, 30))), dtype=np.float32)


@cache
def _models() -> dict[str, dict[str, dict[str, float]]]:
    text = files("crosscheck.align.data").joinpath("scorer.json").read_text(encoding="utf-8")
    return dict(json.loads(text)["models"])
