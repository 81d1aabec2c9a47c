"""What a reader hands over: the text and what the input itself says of it."""

from collections.abc import Callable
from dataclasses import dataclass

from crosscheck.load.options import Limits


class LoadError(Exception):
    """An input that cannot be used; the message says what is the matter and what is allowed."""


@dataclass(frozen=True, slots=True)
class Raw:
    """One article as a reader found it. `body` is the text that all offsets index; the other fields are None where the
    input does not say. `suffix` tells several articles of one input apart (`#3`)."""

    body: str
    id: str | None = None
    outlet: str | None = None
    title: str | None = None
    published: str | None = None
    language: str | None = None
    author: str | None = None
    url: str | None = None
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads one kind of input. `suffixes` are file name endings with the dot; `media` the media types it answers for.

    `read` gets the bytes and returns the articles in them, together with (place, reason) of each part it had to leave out;
    it raises LoadError if nothing can be used.
    """

    suffixes: tuple[str, ...]
    media: tuple[str, ...]
    read: Callable[[bytes, Limits], tuple[list[Raw], list[tuple[str, str]]]]
