"""What the rules on numbers know of slips and of persons, apart from any text."""

import pytest

from crosscheck.model.values import QuantityValue
from crosscheck.rules.likeness import is_slip, is_tenfold, slip_weight
from crosscheck.rules.odds import odds, raised


def count(number: int) -> QuantityValue:
    digits = str(number).rstrip("0") or "0"
    scale = len(str(number)) - len(digits)
    return QuantityValue(
        low=number, high=number, unit="count", digits=digits, scale=scale, step=10.0**scale, measure="houses:damaged"
    )


@pytest.mark.parametrize(("a", "b"), [(34, 43), (312, 212), (17, 70), (13, 30), (3500, 5300), (1040, 1400), (52_410, 54_210)])
def test_slips(a: int, b: int) -> None:
    assert is_slip(count(a), count(b))
    assert slip_weight(count(a), count(b)) == slip_weight(count(b), count(a))


@pytest.mark.parametrize(("a", "b"), [(34, 34), (8, 13), (120, 480), (9, 90), (41_000, 40_500), (22, 57)])
def test_no_slips(a: int, b: int) -> None:
    assert not is_slip(count(a), count(b))


def test_a_missing_nought_is_tenfold() -> None:
    assert is_tenfold(count(600), count(6000))
    assert not is_tenfold(count(600), count(5000))
    assert not is_tenfold(count(2), count(20))


@pytest.mark.parametrize("name", ["telling scope", "forecast", "planned", "denied", "apart", "size", "rival"])
def test_what_speaks_against_one_figure_lowers_the_odds_but_ends_nothing(name: str) -> None:
    plain = odds({"likeness": 1.0, "sentence": 0.8})
    assert 0.05 < odds({"likeness": 1.0, "sentence": 0.8, name: 1.0}) < plain


def test_further_pairs_raise_a_probability_a_little() -> None:
    assert 0.5 < raised(0.5, 1) < raised(0.5, 3) == raised(0.5, 9) < 0.75
