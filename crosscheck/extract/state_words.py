"""The words of a piece of text, with what parts and joins them."""

from collections.abc import Callable
from functools import cache, lru_cache, partial
from typing import NamedTuple

from crosscheck.extract.document import Doc
from crosscheck.extract.words import split
from crosscheck.lang import language_for
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


class Row(NamedTuple):
    """The words of a text with their places, and alone."""

    words: list[Word]
    texts: list[str]


def words_of(text: str) -> list[Word]:
    """The words of a text; parts of a hyphenated word count each."""
    return row_of(text).words


@lru_cache(maxsize=256)
def row_of(text: str) -> Row:
    """The words of a text. Remembered for all that reads a piece: never changed."""
    flat = text.replace("’", "'").lower()
    if len(flat) == len(text):
        starts, ends, texts = split(WORD, flat)
    else:
        starts, ends, found = split(WORD, text)
        texts = [w.lower().replace("’", "'") for w in found]
    return Row(list(map(_word, zip(starts, ends, texts, strict=True))), texts)


def are_parted(text: str, words: list[Word], start: int, end: int, doc: Doc) -> bool:
    """Whether punctuation or a conjunction parts two places of a text."""
    joints = doc.language.syntax.joints
    return is_break(text, start, end) or any(w.text in joints for w in words if start <= w.start < end)


def bases_of(doc: Doc, texts: list[str]) -> list[str]:
    """The base form of every word, "" of one without content."""
    return list(map(_base(doc.language.code), texts))


def each_once(bases: list[str]) -> tuple[str, ...]:
    """The base forms among `bases`, each once."""
    return tuple(dict.fromkeys(filter(None, bases)))


@cache
def _base(code: str) -> Callable[[str], str]:
    language = language_for(code)
    function, base = language.syntax.function_words, language.events.base

    @lru_cache(maxsize=1 << 14)
    def found(word: str) -> str:
        return "" if word in function or len(word) <= 2 or word.isdecimal() else base(word)

    return found


def joined(text: str, words: list[Word], first: int, last: int) -> bool:
    """Whether only blanks and hyphens stand between the words `first`..`last`."""
    if last - first == 1:
        return _joins(text, words[first].end, words[last].start)
    return all(_joins(text, words[n].end, words[n + 1].start) for n in range(first, last))


def _joins(text: str, start: int, end: int) -> bool:
    return text[start:end] == " " or _JOIN.fullmatch(text, start, end) is not None


def is_break(text: str, start: int, end: int) -> bool:
    """Whether punctuation parts two places of a text."""
    return _BREAK.search(text, start, end) is not None if start < end else False
