"""The shape of a language's numbers lexicon."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class NumberLexicon:
    """What the extractor of numbers needs to know of a language."""
