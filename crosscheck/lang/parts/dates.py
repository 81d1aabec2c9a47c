"""The shape of a language's dates lexicon."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class DateLexicon:
    """What the extractor of dates needs to know of a language."""
