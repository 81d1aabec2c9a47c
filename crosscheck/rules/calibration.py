"""The confidence of findings, calibrated: of the findings said with 0.8, eight in ten should hold.

Each rule gives its own confidence. What a rule says too surely or too humbly on stories that it was not made on is learned as a
shift of its log-odds, one number a rule (`crosscheck.dataset.calibrating`).
"""

import json
import math
from functools import cache
from importlib.resources import files

from crosscheck.model.discrepancy import Finding
from crosscheck.rules.base import Rule

LEAST = 0.55
"""Findings less sure than this are not shown: an editor would wave away about half of them."""


def log_odds(confidence: float) -> float:
    """The log-odds of a confidence, kept within 0.02..0.98."""
    clipped = min(max(confidence, 0.02), 0.98)
    return math.log(clipped / (1 - clipped))


def calibrated(rule: Rule, finding: Finding) -> Finding:
    """The finding with its calibrated confidence; a rule without a learned shift keeps its own."""
    shift = _shifts().get(rule.code)
    if shift is None:
        return finding
    return finding.model_copy(update={"confidence": 1 / (1 + math.exp(-log_odds(finding.confidence) - shift))})


@cache
def _shifts() -> dict[str, float]:
    text = files("crosscheck.rules.data").joinpath("calibration.json").read_text(encoding="utf-8")
    return dict(json.loads(text)["shifts"])
