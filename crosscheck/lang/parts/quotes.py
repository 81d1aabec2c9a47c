"""The shape of a language's quotes lexicon."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class QuoteLexicon:
    """What the extractor of quotes needs to know of a language."""
