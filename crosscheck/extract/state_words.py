"""The words of a piece of text, with what parts and joins them."""

from collections.abc import Callable
from functools import lru_cache, partial
from typing import NamedTuple

from crosscheck.extract.document import Doc
from crosscheck.extract.words import split
from crosscheck.safe.patterns import pattern

WORD = pattern(r"([^\W_]+(?:['’][^\W_]+)*)")
_JOIN = pattern(r"[\s-]{1,3}|(?<=\d)[.,]|%\s|\s[$£€]")
_BREAK = pattern(r"[,;:()\"“”]")


class Word(NamedTuple):
    """A word in lower case with its span in the text."""

    start: int
    end: int
    text: str


_word: Callable[[tuple[int, int, str]], Word] = partial(tuple.__new__, Word)


@lru_cache(maxsize=256)
def words_of(text: str) -> list[Word]:
    """The words of a text; parts of a hyphenated word count each. Remembered for all that reads a piece: never changed."""
    starts, ends, found = split(WORD, text)
    flat = [w.lower() for w in found] if "’" not in text else [w.lower().replace("’", "'") for w in found]
    return list(map(_word, zip(starts, ends, flat, strict=True)))


def are_parted(text: str, words: list[Word], start: int, end: int, doc: Doc) -> bool:
    """Whether punctuation or a conjunction parts two places of a text."""
    joints = doc.language.syntax.joints
    return is_break(text, start, end) or any(w.text in joints for w in words if start <= w.start < end)


def stems_of(doc: Doc, words: list[Word]) -> tuple[str, ...]:
    """The base forms of the content words, each once."""
    function, base = doc.language.syntax.function_words, doc.language.events.base
    content = [w for _, _, w in words if w not in function and len(w) > 2 and not w.isdecimal()]
    return tuple(dict.fromkeys(map(base, content)))


def joined(text: str, words: list[Word], first: int, last: int) -> bool:
    """Whether only blanks and hyphens stand between the words `first`..`last`."""
    return all(_JOIN.fullmatch(text, words[n].end, words[n + 1].start) for n in range(first, last))


def is_break(text: str, start: int, end: int) -> bool:
    """Whether punctuation parts two places of a text."""
    return _BREAK.search(text, start, end) is not None if start < end else False
