"""The words without which a pattern cannot fit, read off the pattern itself: a test by sets that spares most searches."""

import importlib
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Any

from crosscheck.safe.patterns import pattern

_WORD = pattern(r"\w+")
_ODD = {0x130: "i", 0x131: "i", 0x17F: "s"}
"""Letters that a pattern for any case takes for others than their small form."""

_ANY = "\0"
"""Stands for text that a pattern leaves open."""

_EDGE = "\1"
"""Stands for a place where no word goes on."""

_WORD_OR_ANY = pattern(r"[\w\0]")
_WHOLE = pattern(r"(?:^|(?<=[^\w\0]))\w+(?=[^\w\0])")
_MOST = 300
"""Texts that a part of a pattern may stand for; one that stands for more is left open."""


def fold(text: str) -> str:
    """`text` in small letters, such that what a pattern for any case takes for the same becomes the same."""
    return text.lower() if text.isascii() else text.translate(_ODD).lower()


@lru_cache(maxsize=512)
def words_in(text: str) -> frozenset[str]:
    """The runs of word characters of `text`, folded. Remembered, since many patterns ask for those of one sentence."""
    return frozenset(_WORD.findall(fold(text)))


class Need:
    """Something of which a text must hold one of several sets of words."""

    __slots__ = ("_alone", "_more", "keys")

    def __init__(self, sets: Iterable[frozenset[str]]) -> None:
        self._more: dict[str, list[frozenset[str]]] = {}
        for words in sorted(map(sorted, sets)):
            key = max(words, key=lambda w: (len(w), w))
            self._more.setdefault(key, []).append(frozenset(words) - {key})
        self._alone = frozenset(key for key, more in self._more.items() if frozenset() in more)
        self.keys = frozenset(self._more)
        """Words of which the text must hold one, whatever else."""

    def met(self, words: frozenset[str]) -> bool:
        """Whether a text with these words may hold it."""
        if self.keys.isdisjoint(words):
            return False
        if not self._alone.isdisjoint(words):
            return True
        for key in self.keys & words:
            for more in self._more[key]:
                if more <= words:
                    return True
        return False


def needs_of_words(entries: Iterable[str]) -> Need | None:
    """What a text must hold for one of `entries` to stand in it as whole words; None if that asks for no words."""
    return _need([_words(f"{_EDGE}{fold(entry)}{_EDGE}") for entry in entries])


def needs_of(source: str, flags: int = 0) -> tuple[Need, ...]:
    """What a text must hold for a pattern to fit somewhere in it, as far as the pattern tells."""
    chunks: list[list[str]] = []
    _texts(_parser().parse(source, flags), chunks)
    found = (_need([_words(fold(text)) for text in chunk]) for chunk in chunks)
    return tuple(need for need in found if need is not None)


def _need(sets: list[frozenset[str]]) -> Need | None:
    safe = all(words and all(_plain(w) for w in words) for words in sets)
    return Need(set(sets)) if sets and safe else None


def _plain(word: str) -> bool:
    """Whether the letters of a word have no other forms than a small and a capital one that `fold` brings together."""
    return all(c < "\u0180" and c != "µ" for c in word)


def _words(text: str) -> frozenset[str]:
    """The words that stand whole in a text that a pattern stands for."""
    return frozenset(_WHOLE.findall(text))


@cache
def _parser() -> Any:
    return importlib.import_module("re._parser")


def _texts(parts: Any, chunks: list[list[str]] | None = None) -> list[str]:
    """The texts that a sequence stands for; into `chunks` go those of its stretches between what it leaves open."""
    now = [_ANY]
    for op, argument in parts:
        texts = _stands_for(str(op), argument)
        if len(now) * len(texts) <= _MOST and (chunks is None or texts != [_ANY]):
            now = list(dict.fromkeys([a + b for a in now for b in texts]))
            continue
        if chunks is not None:
            chunks.append([text + _ANY for text in now])
        begin = _EDGE if all(_WORD_OR_ANY.match(text, len(text) - 1) is None for text in now) else _ANY
        now = [begin + text for text in texts] if chunks is not None else [_ANY + _ANY]
    if chunks is not None:
        chunks.append([text + _ANY for text in now])
    return now


def _stands_for(op: str, argument: Any) -> list[str]:
    match op:
        case "LITERAL":
            return [chr(argument)]
        case "AT":
            return [_EDGE if str(argument) in ("AT_BOUNDARY", "AT_UNI_BOUNDARY") else ""]
        case "ASSERT" | "ASSERT_NOT":
            bars = op == "ASSERT_NOT" and [(str(o), str(a)) for o, a in argument[1]] == [("IN", "[(CATEGORY, CATEGORY_WORD)]")]
            return [_EDGE if bars else ""]
        case "SUBPATTERN":
            return _inner(argument[3])
        case "BRANCH":
            found = list(dict.fromkeys(text for part in argument[1] for text in _inner(part)))
            return found if len(found) <= _MOST else [_ANY]
        case "IN":
            return list(_one_of(argument))
        case "MAX_REPEAT" | "MIN_REPEAT":
            return _repeated(*argument)
    return [_ANY]


def _inner(parts: Any) -> list[str]:
    """The texts of a sequence within another; without the opening mark for what may stand before it."""
    return [text[1:] for text in _texts(parts)]


def _one_of(members: Any) -> Iterator[str]:
    kinds = {str(op) for op, _ in members}
    if kinds == {"LITERAL"}:
        yield from (chr(c) for _, c in members)
    elif kinds == {"CATEGORY"} and {str(c) for _, c in members} == {"CATEGORY_SPACE"}:
        yield " "
    else:
        yield _ANY


def _repeated(least: int, most: int, part: Any) -> list[str]:
    texts = _inner(part)
    if (least, most) == (0, 1):
        return list(dict.fromkeys(["", *texts]))
    if most == 1 or texts == [" "]:
        return texts if least else ["", *texts]
    return [_ANY]
