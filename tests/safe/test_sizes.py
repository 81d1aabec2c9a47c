"""Sizes as people write them."""

import pytest

from crosscheck.safe.sizes import amount


@pytest.mark.parametrize(
    ("text", "value"),
    [("2000", 2000), (7, 7), ("5MB", 5_000_000), ("500 kB", 500_000), ("1_000", 1000), ("2MiB", 2 * 2**20), (" 3b ", 3)],
)
def test_amounts(text: str | int, value: int) -> None:
    assert amount(text) == value


@pytest.mark.parametrize("text", ["", "0", "-1", "MB", "1.5MB", "5 MBs", "five", "0MB", "9" * 40, "٣", "5\nMB MB", "1TB", 0, -3])
def test_what_is_no_amount_is_refused_with_an_example(text: str | int) -> None:
    with pytest.raises(ValueError, match="is not a number above 0, such as"):
        amount(text)
