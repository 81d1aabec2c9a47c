"""How much each piece of evidence weighs for two claims being of one thing, learned by `crosscheck.dataset.weighing`.

Weights are log-odds: of the base and of each piece of evidence by name. Evidence without a weight counts for nothing.
"""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from crosscheck.rules.rivals import logistic

FILE = "weights.json"


@cache
def of(kind: str) -> dict[str, float]:
    """The weights for "figures", "dates", "places" or "statements", "base" among them."""
    data = json.loads(files("crosscheck.rules.data").joinpath(FILE).read_text(encoding="utf-8"))
    return dict(data["weights"][kind])


def probability(kind: str, evidence: Mapping[str, float]) -> float:
    """The probability (0..1) that two claims which differ are of one thing."""
    table = of(kind)
    score = table["base"] + sum([weight * evidence.get(name, 0.0) for name, weight in table.items()])
    return logistic(score)
