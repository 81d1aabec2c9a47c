"""Quantities against two public sets; floors are figures that may only go up. Skipped where the sets are absent."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from quantity_sets import MEANTIME, RECOGNIZERS, cases, meantime_recall, number_accuracy, unit_accuracy

FLOORS = {"CurrencyModel": 0.97, "DimensionModel": 0.87, "TemperatureModel": 0.99, "AgeModel": 0.99}
NUMBERS = 0.87
OVERALL = 0.92
MEANTIME_RECALL = 0.96


@pytest.mark.skipif(not RECOGNIZERS.exists(), reason="the Recognizers-Text specifications are not beside the project")
def test_values_of_recognizers() -> None:
    chosen = {name: cases("NumberWithUnit", name) for name in FLOORS}
    found = {name: unit_accuracy(group) for name, group in chosen.items()}
    plain = cases("Number", "NumberModel")
    numbers = number_accuracy(plain)
    right = sum(found[n] * len(chosen[n]) for n in FLOORS) + numbers * len(plain)
    assert numbers >= NUMBERS
    assert right / (sum(map(len, chosen.values())) + len(plain)) >= OVERALL
    assert {n: round(v, 3) for n, v in found.items() if v < FLOORS[n]} == {}


@pytest.mark.skipif(not MEANTIME.exists(), reason="the MEANTIME corpus is not beside the project")
def test_spans_of_meantime() -> None:
    assert meantime_recall() >= MEANTIME_RECALL
