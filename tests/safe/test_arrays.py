"""Distinct values are what numpy's own way gives."""

import numpy as np
import pytest

from crosscheck.safe.arrays import distinct, distinct_with_places


@pytest.mark.parametrize("values", [[], [3], [5, 1, 5, 5, -2, 1], list(range(50)) * 3])
def test_as_numpy_has_it(values: list[int]) -> None:
    given = np.array(values, dtype=np.int64)
    wanted, back = np.unique(given, return_inverse=True)
    assert distinct(given).tolist() == wanted.tolist()
    found, places = distinct_with_places(given)
    assert (found.tolist(), places.tolist()) == (wanted.tolist(), back.tolist())
    assert found.dtype == wanted.dtype
    assert given.tolist() == values
