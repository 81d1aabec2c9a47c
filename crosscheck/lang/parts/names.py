"""The shape of a language's names lexicon."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class NameLexicon:
    """What the extractor of names needs to know of a language."""
