"""Texts to unit vectors: tokens, batches of one length, the layers in onnxruntime, the mean over a text's tokens.

The same text gives the same bytes in any company: a batch holds texts of one padded length, each token's numbers are worked out
by themselves, and a batch is one thread's work. More threads take more batches at a time.
"""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crosscheck.align.encoders.e5.graph import build
from crosscheck.align.encoders.e5.tokens import Tokeniser
from crosscheck.align.encoders.e5.weights import Floats, Weights, unpacked

STEP = 4
"""Texts are padded to a multiple of so many tokens."""

BATCH_TOKENS = 512
"""Tokens of a batch at most, padding included (a longer text is a batch of its own): what stays in a core's own cache."""

_ERRORS_ONLY = 3

Ids = list[int]


class Engine:
    """The model, loaded. `encode` may be called from several threads."""

    def __init__(self, weights: Weights, threads: int = 0) -> None:
        """`threads` 0: as many as there are cores to use, or OMP_NUM_THREADS. WeightsError if the file lacks something."""
        sizes = weights.sizes
        self._hidden, self._padding = sizes.hidden, sizes.padding
        self._session = session(build(weights))
        self._pairs, self._scales = weights.blocks("emb.word", sizes.tokens)
        self._places: Floats = weights.matrix("emb.pos") + weights.matrix("emb.type")[0]
        self.tokeniser = Tokeniser(weights)
        self.threads = threads or usable_threads()

    def encode(self, texts: list[str]) -> Floats:
        """Vectors of shape (texts, hidden), each of length 1."""
        tokens = [self.tokeniser.tokens(text) for text in texts]
        made = np.empty((len(texts), self._hidden), dtype=np.float32)

        def work(rows: list[int]) -> None:
            made[rows] = self._vectors([tokens[row] for row in rows])

        share(batched([len(t) for t in tokens]), work, self.threads)
        return made

    def _vectors(self, texts: list[Ids]) -> Floats:
        """The vectors of one batch."""
        ids, mask = self.filled(texts)
        states: Floats = self._session.run(None, {"x": self.embedded(ids), "mask": mask})[0]
        counted = mask[..., None].astype(np.float32)
        means: Floats = (states * counted).sum(axis=1) / counted.sum(axis=1)
        unit: Floats = means / np.linalg.norm(means, axis=1, keepdims=True)
        return unit

    def filled(self, texts: list[Ids]) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
        """The tokens of a batch, padded to one length, and 1 where there is one; both of shape (texts, tokens)."""
        length = padded(max(map(len, texts)))
        ids = np.full((len(texts), length), self._padding)
        mask = np.zeros((len(texts), length), dtype=np.int32)
        for row, tokens in enumerate(texts):
            ids[row, : len(tokens)] = tokens
            mask[row, : len(tokens)] = 1
        return ids, mask

    def embedded(self, ids: NDArray[np.int64]) -> Floats:
        """What stands for each token and its place, shape (texts, tokens, hidden)."""
        return unpacked(self._pairs[ids], self._scales[ids]) + self._places[: ids.shape[1]]


def padded(length: int) -> int:
    """The length to which a text of so many tokens is padded."""
    return -(-length // STEP) * STEP


def batched(lengths: list[int]) -> list[list[int]]:
    """The rows of each batch, the longest texts first, so that threads end together. A batch has one padded length."""
    made: list[list[int]] = []
    before = 0
    for row in sorted(range(len(lengths)), key=lambda k: (-lengths[k], k)):
        size = padded(lengths[row])
        if size != before or (len(made[-1]) + 1) * size > BATCH_TOKENS:
            made.append([])
        made[-1].append(row)
        before = size
    return made


def share(batches: list[list[int]], work: Callable[[list[int]], None], threads: int) -> None:
    """Do the work of each batch, `threads` at a time."""
    if threads == 1 or len(batches) < 2:
        for rows in batches:
            work(rows)
    else:
        with ThreadPoolExecutor(threads) as pool:
            list(pool.map(work, batches))


def usable_threads() -> int:
    """OMP_NUM_THREADS, which other native libraries heed too, else the cores that this process may use."""
    said = os.environ.get("OMP_NUM_THREADS", "")
    if said.isdecimal() and int(said):
        return int(said)
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def session(model: bytes) -> Any:
    """The model in onnxruntime, one thread a call. Its reports to its makers (from 1.29 on) are off before it is loaded."""
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = _ERRORS_ONLY
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
