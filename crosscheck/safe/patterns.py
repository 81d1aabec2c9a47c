"""The one way to a regular expression, so that every pattern can be found and timed by the tests."""

import re
from collections.abc import Iterable

REGISTRY: list[re.Pattern[str]] = []


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """Compile `source` and remember it in `REGISTRY`, where the linear-time tests find it.

    Write patterns that run in linear time: no nested repetition, no unbounded `.*` in front of another repetition,
    bounded repetition (`\\s{1,3}`, `\\d{1,15}`) wherever the text is not.
    """
    compiled = re.compile(source, flags)
    REGISTRY.append(compiled)
    return compiled


def any_of(words: Iterable[str]) -> str:
    """A non-capturing group that matches any of `words`, the longest first; a space matches a run of up to 3 spaces."""
    ordered = sorted(set(words), key=lambda w: (-len(w), w))
    return "(?:" + "|".join(re.escape(w).replace("\\ ", r"\s{1,3}") for w in ordered) + ")"


def word_list(words: Iterable[str], flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """A pattern that matches any of `words` as whole words."""
    return pattern(rf"(?<!\w){any_of(words)}(?!\w)", flags)
