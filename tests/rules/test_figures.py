"""What the rules on numbers know of slips and of persons, apart from any text."""

import pytest

from crosscheck.model.values import QuantityValue
from crosscheck.rules.likeness import is_slip, slip_weight


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
