"""The confidence of findings, learned: of the findings said with 0.8, eight in ten should hold."""

import json
import math
from functools import cache
from importlib.resources import files
from typing import Any

from crosscheck.model.discrepancy import Finding
from crosscheck.model.story import Story
from crosscheck.rules.base import Rule
from crosscheck.rules.evidence import finding_features

LEAST = 0.5
"""Findings less sure than this are not shown: an editor would wave away more than half of them."""


def calibrated(story: Story, rule: Rule, finding: Finding) -> Finding:
    """The finding with its learned confidence; a rule without a model keeps its own."""
    model = _models().get(rule.code)
    if model is None:
        return finding
    features = finding_features(story, finding)
    logit = model["intercept"] + sum(weight * features.get(name, 0.0) for name, weight in model["weights"].items())
    return finding.model_copy(update={"confidence": 1 / (1 + math.exp(-max(-30.0, min(30.0, logit))))})


@cache
def _models() -> dict[str, Any]:
    text = files("crosscheck.rules.data").joinpath("calibration.json").read_text(encoding="utf-8")
    return dict(json.loads(text)["models"])
