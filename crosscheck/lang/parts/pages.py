"""The shape of a language's pages lexicon."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class PageLexicon:
    """What the extractor of pages needs to know of a language."""
