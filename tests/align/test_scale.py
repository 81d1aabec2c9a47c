"""Cosines of the adapted encoder stand on the scale of the plain one."""

import numpy as np
import pytest

from crosscheck.align.encoder import DEFAULT, UNADAPTED
from crosscheck.align.scale import on_scale
from crosscheck.dataset.scaling import matched

COSINES = np.linspace(-1, 1, 201, dtype=np.float32)


@pytest.mark.parametrize("one_language", [0.0, 1.0])
def test_order_and_ends_stay(one_language: float) -> None:
    scaled = on_scale(COSINES, np.full(201, one_language, dtype=np.float32), DEFAULT)
    assert (np.diff(scaled) > 0).all()
    assert scaled[[0, -1]].tolist() == [-1.0, 1.0]


@pytest.mark.parametrize("encoder", [UNADAPTED, "st:some-model", ""])
def test_cosines_of_other_encoders_stay(encoder: str) -> None:
    assert on_scale(COSINES, np.ones(201, dtype=np.float32), encoder) is COSINES


def test_scales_are_matched_by_the_share_of_pairs_above() -> None:
    plain = np.random.default_rng(1).normal(0.1, 0.2, 50_000).clip(-1, 1)
    places, knots = matched(plain, plain * 0.5)
    assert np.interp([0.1, 0.2, 0.3], places, knots) == pytest.approx([0.2, 0.4, 0.6], abs=0.02)
