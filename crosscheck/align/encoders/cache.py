"""Vectors on disk by content hash and edition of the encoder, in one SQLite file that parallel runs may share."""

import hashlib
import os
import sqlite3
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from pathlib import Path

import numpy as np

from crosscheck.align.encoder import CROSS, OPINIONS, Encoder, Vectors, crosses, edition_of

_BATCH = 500


class CachedEncoder:
    """Asks the cache first. A cache that cannot be read or written is left alone: the vectors are then computed."""

    def __init__(self, encoder: Encoder, folder: Path | None = None) -> None:
        self.name = encoder.name
        self.dimension = encoder.dimension
        self.inner = encoder
        self.can_cross = crosses(encoder) is not None
        self._edition = edition_of(encoder)
        self._connection = _connect(folder or cache_folder())

    def encode(self, texts: list[str]) -> Vectors:
        return self._kept(texts, self.inner.encode, self._edition, self.dimension)

    def cross_encode(self, pairs: list[str]) -> Vectors:
        """See `CrossEncoder`; only of an encoder that is one."""
        inner = crosses(self.inner)
        assert inner is not None
        return self._kept(pairs, inner.cross_encode, f"{self._edition} {cross_edition()}", OPINIONS)

    def _kept(self, texts: list[str], make: Callable[[list[str]], Vectors], edition: str, width: int) -> Vectors:
        """What is kept of `texts`, and the rest made and kept."""
        keys = [_key(edition, t) for t in texts]
        known = self._read(keys, width)
        missing = {k: t for k, t in zip(keys, texts, strict=True) if k not in known}
        if missing:
            fresh = dict(zip(missing, make(list(missing.values())), strict=True))
            self._write(fresh)
            known |= fresh
        rows = [known[k] for k in keys]
        return np.stack(rows) if rows else np.zeros((0, width), dtype=np.float32)

    @property
    def empty(self) -> bool:
        """Whether no vector is kept yet."""
        if self._connection is None:
            return True
        return self._connection.execute("select 1 from vectors limit 1").fetchone() is None

    def _read(self, keys: list[bytes], width: int) -> dict[bytes, Vectors]:
        found: dict[bytes, Vectors] = {}
        if self._connection is None:
            return found
        try:
            for k in range(0, len(keys), _BATCH):
                part = keys[k : k + _BATCH]
                marks = ",".join("?" * len(part))
                rows = self._connection.execute(f"select key, vector from vectors where key in ({marks})", part)
                found |= {key: np.frombuffer(blob, dtype="<f4") for key, blob in rows}
        except sqlite3.Error:
            self._connection = None
        return {k: v for k, v in found.items() if len(v) == width}

    def _write(self, fresh: dict[bytes, Vectors]) -> None:
        if self._connection is None:
            return
        rows = [(key, vector.astype("<f4").tobytes()) for key, vector in fresh.items()]
        try:
            with self._connection:
                self._connection.executemany("insert or ignore into vectors values (?, ?)", rows)
        except sqlite3.Error:
            self._connection = None


def _key(edition: str, text: str) -> bytes:
    return hashlib.sha256(f"{edition}\x1f{text}".encode("utf-8", "surrogatepass")).digest()


@cache
def cross_edition() -> str:
    """A short hash of what the cross-encoder has learned."""
    return hashlib.sha256(files("crosscheck.align.data").joinpath(CROSS).read_bytes()).hexdigest()[:16]


def cache_folder() -> Path:
    """Where vectors are kept: CROSSCHECK_CACHE, else the user's cache folder."""
    named = os.environ.get("CROSSCHECK_CACHE")
    base = os.environ.get("XDG_CACHE_HOME")
    return Path(named) if named else (Path(base) if base else Path.home() / ".cache") / "crosscheck"


def _connect(folder: Path) -> sqlite3.Connection | None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(folder / "vectors.sqlite3", timeout=10, check_same_thread=False)
        connection.execute("pragma journal_mode=wal")
        connection.execute("pragma synchronous=normal")
        connection.execute("create table if not exists vectors (key blob primary key, vector blob) without rowid")
        connection.commit()
        return connection
    except (OSError, sqlite3.Error, RuntimeError):
        return None
