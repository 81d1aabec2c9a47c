"""How much each piece of evidence weighs for two claims being of one thing, learned by `crosscheck.dataset.weighing`.

Weights are log-odds: of the base and of each piece of evidence by name. Evidence without a weight counts for nothing. Where a
cross-encoder has read both passages, its log-odds are mixed with those of the evidence (`crosscheck.dataset.mixing`).
"""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from itertools import repeat
from operator import mul

from crosscheck.rules.rivals import logistic

FILE = "weights.json"
MIXED = "mixing.json"

CONFLICT = "read as conflict"
"""Evidence of the cross-encoder: log-odds that two passages cannot both be right."""

TOP = 3.0
"""The cross-encoder is hardly ever surer than this."""


@cache
def of(kind: str) -> dict[str, float]:
    """The weights for "figures", "dates", "places", "statements" or "history", "base" among them."""
    return _table(FILE, kind)


@cache
def mixing(kind: str) -> dict[str, float]:
    """How much the log-odds of the evidence ("evidence") and of the cross-encoder weigh where both are known, and "base"; empty
    for a kind of which the cross-encoder knows nothing."""
    return _table(MIXED, kind)


def _table(file: str, kind: str) -> dict[str, float]:
    data = json.loads(files("crosscheck.rules.data").joinpath(file).read_text(encoding="utf-8"))
    return dict(data["weights"].get(kind, {}))


def probability(kind: str, evidence: Mapping[str, float], more: float = 0.0) -> float:
    """The probability (0..1) that two claims which differ are of one thing; `more` log-odds are added."""
    score = log_odds(kind, evidence) + more
    return _mixed(kind, score, evidence[CONFLICT]) if CONFLICT in evidence else logistic(score)


def at_most(kind: str, evidence: Mapping[str, float]) -> float:
    """What the probability can be once the cross-encoder has read the pair."""
    return _mixed(kind, log_odds(kind, evidence), TOP)


def _mixed(kind: str, score: float, conflict: float) -> float:
    mix = mixing(kind)
    return logistic(mix["base"] + mix["evidence"] * score + mix[CONFLICT] * conflict)


def log_odds(kind: str, evidence: Mapping[str, float]) -> float:
    """What the evidence says without the cross-encoder."""
    table = of(kind)
    return float(table["base"] + sum(map(mul, table.values(), map(evidence.get, table, repeat(0.0)))))


def gain(kind: str, open_: Mapping[str, tuple[float, float]]) -> float:
    """The most that evidence which is not known yet, given with its least and its most, can add to the log-odds: where that is
    too little, it need not be looked for. A hair too much, for the order in which numbers are added up."""
    table = of(kind)
    return sum([max(0.0, low * table.get(name, 0.0), high * table.get(name, 0.0)) for name, (low, high) in open_.items()]) + 1e-6
