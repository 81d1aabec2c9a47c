"""What is left out early would have been left out in the end."""

import random

import pytest

from crosscheck.rules import weights
from crosscheck.rules.dating_odds import OPEN


@pytest.mark.parametrize("seed", range(20))
def test_what_is_open_never_adds_more_than_its_gain(seed: int) -> None:
    chance = random.Random(seed)
    plain = {name: chance.random() for name in weights.of("dates") if name not in OPEN and name != "base"}
    rest = {name: chance.choice((low, high, chance.uniform(low, high))) for name, (low, high) in OPEN.items()}
    least = weights.probability("dates", plain, weights.gain("dates", OPEN))
    assert weights.probability("dates", plain | rest) <= least


def test_a_gain_can_be_reached() -> None:
    best = {name: max(ends, key=lambda end, name=name: end * weights.of("dates").get(name, 0.0)) for name, ends in OPEN.items()}
    reached = weights.probability("dates", {"length": 1.0} | best)
    assert reached == pytest.approx(weights.probability("dates", {"length": 1.0}, weights.gain("dates", OPEN)), abs=1e-5)


def test_log_odds_that_are_added_raise_the_probability() -> None:
    assert weights.probability("figures", {"slip": 1.0}, 1.0) > weights.probability("figures", {"slip": 1.0})
