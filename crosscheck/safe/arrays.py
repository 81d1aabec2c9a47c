"""Distinct values of arrays, without the masked arrays that numpy's own way brings in: they take longer than most checks."""

from typing import Any

import numpy as np
from numpy.typing import NDArray


def distinct(values: NDArray[Any]) -> NDArray[Any]:
    """The distinct values of a flat array, in rising order."""
    ordered = np.sort(values)
    return ordered[_first(ordered)]


def distinct_with_places(values: NDArray[Any]) -> tuple[NDArray[Any], NDArray[np.intp]]:
    """The same, and for each of `values` its place among them."""
    order = np.argsort(values, kind="stable")
    ordered = values[order]
    first = _first(ordered)
    places = np.empty(len(values), dtype=np.intp)
    places[order] = np.cumsum(first) - 1
    return ordered[first], places


def _first(ordered: NDArray[Any]) -> NDArray[np.bool_]:
    """Which of ordered values are the first of their kind."""
    first = np.ones(len(ordered), dtype=np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=first[1:])
    return first
