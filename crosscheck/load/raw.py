"""What a reader hands over: the text and what the input itself says of it."""

from collections.abc import Callable
from dataclasses import dataclass

from crosscheck.load.options import Limits
from crosscheck.model.article import Skipped
from crosscheck.model.phrase import Phrase, alike


class LoadError(Exception):
    """An input that cannot be used; the message says what is the matter and what is allowed.

    `reason` is a phrase of `load.reasons` whose slots `values` fill, or one sentence in English; `phrase` has it in each
    language of the interface.
    """

    def __init__(self, reason: Phrase | str, **values: object) -> None:
        self.phrase = alike(reason) if isinstance(reason, str) else reason.fill(**values) if values else reason
        super().__init__(self.phrase.en)

    def skipped(self, source: str) -> Skipped:
        """What a report says of the input."""
        return Skipped(source=source, reason=self.phrase.en, phrase=self.phrase)


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


Found = tuple[list[Raw], list[tuple[str, Phrase]]]
"""The articles of an input, and (place, reason) of each part that had to be left out."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads one kind of input. `suffixes` are file name endings with the dot; `media` the media types it answers for.

    `read` gets the bytes and returns the articles in them, together with (place, reason) of each part it had to leave out;
    it raises LoadError if nothing can be used. `slow` tells that a large input may take it minutes.
    """

    suffixes: tuple[str, ...]
    media: tuple[str, ...]
    read: Callable[[bytes, Limits], Found]
    slow: bool = False
