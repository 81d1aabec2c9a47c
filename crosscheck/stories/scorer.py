"""From features to the probability that two articles are of one story: one small logistic model."""

import json
from functools import cache
from importlib.resources import files

import numpy as np

from crosscheck.stories.features import NAMES, Matrix


def probabilities(features: Matrix) -> Matrix:
    """Probabilities of shape (pairs,) for features of shape (pairs, len(NAMES))."""
    model = weights_by_name()
    weights = np.asarray([model[name] for name in NAMES], dtype=np.float64)
    logits = features.astype(np.float64) @ weights + model["intercept"]
    return np.asarray(1 / (1 + np.exp(-np.clip(logits, -30, 30))), dtype=np.float32)


@cache
def weights_by_name() -> dict[str, float]:
    """The weight of each feature, and the intercept."""
    text = files("crosscheck.stories.data").joinpath("scorer.json").read_text(encoding="utf-8")
    return dict(json.loads(text)["weights"])
