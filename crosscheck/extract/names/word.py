"""A word as the finders of names see it."""

from typing import NamedTuple


class Word(NamedTuple):
    """One word of the body; `opening` tells that a sentence or quotation begins with it, so that its capital says nothing."""

    start: int
    end: int
    text: str
    low: str
    capital: bool
    opening: bool
