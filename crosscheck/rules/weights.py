"""How much each piece of evidence weighs for two claims being of one thing, learned by `crosscheck.dataset.weighing`.

Weights are log-odds: of the base and of each piece of evidence by name. Evidence without a weight counts for nothing.
"""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from itertools import repeat
from operator import mul

from crosscheck.rules.rivals import logistic

FILE = "weights.json"


@cache
def of(kind: str) -> dict[str, float]:
    """The weights for "figures", "dates", "places" or "statements", "base" among them."""
    data = json.loads(files("crosscheck.rules.data").joinpath(FILE).read_text(encoding="utf-8"))
    return dict(data["weights"][kind])


def probability(kind: str, evidence: Mapping[str, float], more: float = 0.0) -> float:
    """The probability (0..1) that two claims which differ are of one thing; `more` log-odds are added."""
    table = of(kind)
    score = table["base"] + sum(map(mul, table.values(), map(evidence.get, table, repeat(0.0))))
    return logistic(score + more)


def gain(kind: str, open_: Mapping[str, tuple[float, float]]) -> float:
    """The most that evidence which is not known yet, given with its least and its most, can add to the log-odds: where that is
    too little, it need not be looked for. A hair too much, for the order in which numbers are added up."""
    table = of(kind)
    return sum([max(0.0, low * table.get(name, 0.0), high * table.get(name, 0.0)) for name, (low, high) in open_.items()]) + 1e-6
