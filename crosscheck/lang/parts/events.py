"""The shape of a language's events lexicon."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class EventLexicon:
    """What the extractor of events needs to know of a language."""
