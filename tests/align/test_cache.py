from pathlib import Path

import numpy as np

from crosscheck.align.encoder import Vectors
from crosscheck.align.encoders.cache import CachedEncoder


class Counting:
    """An encoder that says how many texts it was asked for."""

    name = "counting"
    dimension = 4

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, texts: list[str]) -> Vectors:
        self.asked += texts
        return np.stack([np.full(4, len(t), dtype=np.float32) for t in texts])


def test_a_text_is_computed_once(tmp_path: Path) -> None:
    engine = Counting()
    first = CachedEncoder(engine, tmp_path).encode(["a", "bb", "a"])
    again = CachedEncoder(engine, tmp_path).encode(["bb", "a", "ccc"])
    assert engine.asked == ["a", "bb", "ccc"]
    assert first[:, 0].tolist() == [1, 2, 1]
    assert again[:, 0].tolist() == [2, 1, 3]


def test_two_encoders_do_not_share_vectors(tmp_path: Path) -> None:
    one, other = Counting(), Counting()
    other.name = "other"
    CachedEncoder(one, tmp_path).encode(["a"])
    CachedEncoder(other, tmp_path).encode(["a"])
    assert other.asked == ["a"]


def test_two_editions_of_an_encoder_do_not_share_vectors(tmp_path: Path) -> None:
    """Their last digits differ, and a report is to be the same whatever was cached before."""
    one, other = Counting(), Counting()
    other.edition = "counting, by another engine"  # type: ignore[attr-defined]
    CachedEncoder(one, tmp_path).encode(["a"])
    CachedEncoder(other, tmp_path).encode(["a"])
    assert other.asked == ["a"]


def test_a_damaged_cache_costs_time_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "vectors.sqlite3").write_bytes(b"no database " * 100)
    assert CachedEncoder(Counting(), tmp_path).encode(["abc"])[0, 0] == 3


def test_a_folder_that_cannot_be_made_costs_time_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert CachedEncoder(Counting(), tmp_path / "file" / "sub").encode(["abc"])[0, 0] == 3


def test_lone_surrogates_have_a_key(tmp_path: Path) -> None:
    assert CachedEncoder(Counting(), tmp_path).encode(["a\ud800"]).shape == (1, 4)


def test_no_texts_give_no_rows(tmp_path: Path) -> None:
    assert CachedEncoder(Counting(), tmp_path).encode([]).shape == (0, 4)
