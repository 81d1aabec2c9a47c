"""The shape of a language's status lexicon."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class StatusLexicon:
    """What the extractor of status needs to know of a language."""
