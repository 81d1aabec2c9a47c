"""From features to the probability that two claims are about one thing: a small logistic model per kind of claim."""

import json
from functools import cache
from importlib.resources import files

import numpy as np

from crosscheck.align.features import NAMES
from crosscheck.align.groups import Matrix

GENERAL = "*"
"""The model for kinds that have none of their own."""

ANY, PLAIN = "embedded", "none"
"""The models for encoders that have none of their own, and for a run without an encoder."""


def probabilities(kind: str, features: Matrix, encoder: str) -> Matrix:
    """Probabilities of shape (pairs,) for features of shape (pairs, len(NAMES)).

    `encoder` is the name of the encoder that the cosines are of, PLAIN when there are none: how much a cosine tells depends on
    the encoder, so the default one has weights of its own.
    """
    models = _models().get(encoder) or _models()[ANY]
    model = models.get(kind) or models[GENERAL]
    weights = np.asarray([model.get(name, 0.0) for name in NAMES], dtype=np.float64)
    logits = features.astype(np.float64) @ weights + model["intercept"]
    return np.asarray(1 / (1 + np.exp(-np.clip(logits, -30, 30))), dtype=np.float32)


@cache
def _models() -> dict[str, dict[str, dict[str, float]]]:
    text = files("crosscheck.align.data").joinpath("scorer.json").read_text(encoding="utf-8")
    return dict(json.loads(text)["models"])
