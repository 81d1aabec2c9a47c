"""How much a term tells: the rarer it is in news at large, the more.

The rates are of news at large and not of the pile at hand, so that the score of two articles depends on nothing but the two:
an article that arrives changes no pair that it is not in.
"""

import json
import math
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

RAREST = 3000
"""A term that the table lacks is taken to stand in one of this many articles."""
STEPS = 10
"""Levels of the table for each unit of -log(rate)."""


def weight(term: str, language: str) -> float:
    """-log of the share of articles in `language` that hold the folded `term`: 0 for what all of them hold, up to 8."""
    return _levels(language.split("-")[0].lower()).get(term, _UNSEEN)


_UNSEEN = math.log(RAREST)


@cache
def _levels(language: str) -> Mapping[str, float]:
    """The weight of each common word of a language; empty for one that was not counted."""
    text = files("crosscheck.stories.data").joinpath("background.json").read_text(encoding="utf-8")
    table: dict[str, str] = json.loads(text)["levels"].get(language, {})
    return {word: int(level) / STEPS for level, words in table.items() for word in words.split()}
