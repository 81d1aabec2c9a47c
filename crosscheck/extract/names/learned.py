"""The kind of a name from its signs: one small multinomial logistic model for each language that has one."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from crosscheck.model.values.name import NameKind

KINDS: tuple[NameKind, ...] = ("person", "organisation", "place", "other")


@dataclass(frozen=True)
class Weights:
    """`bias` and the weights of a sign, one for each of KINDS."""

    bias: tuple[float, ...]
    signs: Mapping[str, tuple[float, ...]]

    def scores(self, signs: Mapping[str, float]) -> list[float]:
        """The log-odds of each of KINDS, up to a constant."""
        total = list(self.bias)
        for sign, amount in signs.items():
            row = self.signs.get(sign)
            if row:
                for k, weight in enumerate(row):
                    total[k] += amount * weight
        return total

    def kind(self, signs: Mapping[str, float]) -> NameKind:
        """The likeliest kind."""
        total = self.scores(signs)
        return KINDS[total.index(max(total))]


@cache
def weights_for(code: str) -> Weights | None:
    """The weights of a language; None if none were learned for it."""
    file = files("crosscheck.extract.names.data").joinpath(f"kinds_{code}.json")
    if not file.is_file():
        return None
    made = json.loads(file.read_text(encoding="utf-8"))
    rows = {sign: tuple(w / made["scale"] for w in row) for sign, row in made["weights"].items()}
    return Weights(bias=tuple(w / made["scale"] for w in made["bias"]), signs=rows)
