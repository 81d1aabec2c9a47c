"""The few things of protocol buffers and of ONNX that a model needs; the package `onnx` is not.

A message is a row of fields: a key (number and wire type), then a variable-length number, four bytes, or a length and bytes
(protobuf.dev/programming-guides/encoding). Field numbers are those of onnx.proto, IR version 8.
"""

import struct
from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

IR_VERSION = 8
KINDS = {"float32": 1, "uint8": 2, "int32": 6}
"""Element types by the names of numpy."""

Attribute = float | int
_NUMBER, _BYTES, _FLOAT = 0, 2, 5


class Message:
    """Fields one after another. Large data is kept as it is until `bytes()` joins all once."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self.size = 0

    def _add(self, *parts: bytes) -> None:
        self._parts += parts
        self.size += sum(map(len, parts))

    def number(self, field: int, value: int) -> "Message":
        """A number from 0 upwards."""
        self._add(_varint(field << 3 | _NUMBER), _varint(value))
        return self

    def single(self, field: int, value: float) -> "Message":
        """A number of four bytes."""
        self._add(_varint(field << 3 | _FLOAT), struct.pack("<f", value))
        return self

    def data(self, field: int, value: "bytes | str | Message") -> "Message":
        """Bytes, text, or another message."""
        inner = value._parts if isinstance(value, Message) else [value.encode() if isinstance(value, str) else value]
        self._add(_varint(field << 3 | _BYTES), _varint(sum(map(len, inner))), *inner)
        return self

    def __bytes__(self) -> bytes:
        return b"".join(self._parts)


def _varint(value: int) -> bytes:
    """Seven bits a byte, the lowest first; all but the last have the high bit."""
    made = bytearray()
    while value > 127:
        made.append(value & 127 | 128)
        value >>= 7
    made.append(value)
    return bytes(made)


def tensor(name: str, array: NDArray[np.generic]) -> Message:
    """A TensorProto; little endian."""
    made = Message().number(2, KINDS[array.dtype.name]).data(8, name).data(9, array.tobytes())
    for length in array.shape:
        made.number(1, length)
    return made


def node(kind: str, inputs: Iterable[str], output: str, domain: str = "", attributes: Mapping[str, Attribute] = {}) -> Message:
    """A NodeProto with one output; an input "" is left out."""
    made = Message().data(2, output).data(4, kind).data(7, domain)
    for name in inputs:
        made.data(1, name)
    for name, value in attributes.items():
        one = Message().data(1, name)
        made.data(5, one.single(2, value).number(20, 1) if isinstance(value, float) else one.number(3, value).number(20, 2))
    return made


def value(name: str, kind: str, shape: Iterable[str | int]) -> Message:
    """A ValueInfoProto; a length that is a name is open."""
    lengths = Message()
    for length in shape:
        lengths.data(1, Message().data(2, length) if isinstance(length, str) else Message().number(1, length))
    return Message().data(1, name).data(2, Message().data(1, Message().number(1, KINDS[kind]).data(2, lengths)))


def model(graph: Message, operators: Mapping[str, int]) -> bytes:
    """A ModelProto; `operators` are the versions of the operator sets by domain."""
    made = Message().number(1, IR_VERSION).data(2, "crosscheck").data(7, graph)
    for domain, version in operators.items():
        made.data(8, Message().data(1, domain).number(2, version))
    return bytes(made)
