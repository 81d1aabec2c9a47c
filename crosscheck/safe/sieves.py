"""Patterns that look at the words of a text first: most texts hold none that the pattern could fit."""

import re
import sys
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import repeat

from crosscheck.safe.needs import Need, needs_of, needs_of_words, words_in
from crosscheck.safe.patterns import pattern, word_list

SIEVES: list["Sieve | WordFinder"] = []
"""All of them: what makes its patterns when it first needs them."""


_NOTHING: Iterator[re.Match[str]] = iter(())


class Sieve:
    """A pattern that is made when it is first needed, and run only over texts with the words that it cannot do without.

    `looser` is one that fits wherever `source` does, from which these words are sooner read.
    """

    def __init__(self, source: str, flags: int = 0, looser: str = "") -> None:
        self._source, self._flags, self._looser = source, flags, looser or source
        SIEVES.append(self)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern itself."""
        return pattern(self._source, self._flags)

    @cached_property
    def _needs(self) -> tuple[Need, ...]:
        return needs_of(self._looser, self._flags)

    @cached_property
    def keys(self) -> frozenset[str] | None:
        """Words of which a text must hold one for the pattern to fit, the fewest that it tells; None if it tells none."""
        return min((need.keys for need in self._needs), key=len, default=None)

    def may_fit(self, words: frozenset[str]) -> bool:
        """Whether the pattern may fit in a text with these words, see `words_in`."""
        return all(map(Need.met, self._needs, repeat(words)))

    def made(self) -> tuple[re.Pattern[str], ...]:
        """The pattern, made by now."""
        return (self.pattern,)


class WordFinder:
    """Finds whole words in any case, several times faster than `word_list`: where the text holds them, in small letters.

    What a match holds is in small letters; its places are those of the text.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._known = sorted({w.lower() for w in words})
        self._need = needs_of_words(self._known)
        SIEVES.append(self)

    @cached_property
    def _small(self) -> re.Pattern[str]:
        return word_list(self._known, 0)

    @cached_property
    def _any(self) -> re.Pattern[str]:
        return word_list(self._known)

    def may_find(self, text: str) -> bool:
        """Whether a text may hold one of the words."""
        return self._may_fit(text, len(text))

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """The matches in `text[start:end]`, in order."""
        if not self._may_fit(text, end):
            return _NOTHING
        low = text.lower()
        return self._small.finditer(low, start, end) if len(low) == len(text) else self._any.finditer(text, start, end)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match in `text[start:end]`."""
        if not self._may_fit(text, end):
            return None
        low = text.lower()
        return self._small.search(low, start, end) if len(low) == len(text) else self._any.search(text, start, end)

    def _may_fit(self, text: str, end: int) -> bool:
        """Whether the text holds some of the words; one that is cut off at `end` may be another in the whole text."""
        need = self._need
        if need is None or end < len(text):
            return True
        words = words_in(text)
        return not need.keys.isdisjoint(words) and need.met(words)

    def made(self) -> tuple[re.Pattern[str], ...]:
        """The patterns, made by now."""
        return self._small, self._any
