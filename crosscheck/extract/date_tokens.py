"""Sorts the words of a sentence into the classes that a date grammar works on; see `lang/parts/dates.py` for the classes."""

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from crosscheck.extract.date_zones import FIXED, REGIONS
from crosscheck.lang import Language, language_for
from crosscheck.lang.parts.dates import DateLexicon, WordValue
from crosscheck.safe.needs import Need, needs_of_words, words_in
from crosscheck.safe.patterns import pattern

_TOKEN = pattern(
    r"(?P<zone>(?:GMT|UTC)\s?[+−-]\s?\d{1,2}(?!\d))"
    r"|(?P<A>[AaPp]\.\s?[Mm]\b\.?)"
    r"|(?P<word>[^\W\d_]+(?:['’](?![sS]\b)[^\W\d_]+)?)"
    r"|(?P<own>['’][sS]\b)"
    r"|(?P<i>(?<!\d)\d{4}-\d{2}-\d{2}(?!\d))"
    r"|(?P<S>\d{1,2}(?P<mark>[/.-])\d{1,2}(?P=mark)\d{4}(?!\d)|\d{1,2}/\d{1,2}/\d{2}(?!\d))"
    r"|(?P<c>(?<![\d.,])\d{1,2}[:.]\d{2}(?::\d{2})?(?![\d%])(?![.,/]\d))"
    r"|(?P<s>(?<![\d/])\d{1,2}/\d{1,2}(?![\d/]))"
    r"|(?P<z>(?<!\d)(?:\d{4}|\d0)(?:'?s|-?an)(?!\w))"
    r"|(?P<o>(?<!\d)\d{1,2}(?:st|nd|rd|th)(?!\w))"
    r"|(?P<num>\d{1,15}(?:[.,]\d{1,15}){0,6})"
    r"|(?P<mark2>[^\w\s]|_)"
)
_DIGIT = pattern(r"[\d_]")
"""A digit; an underscore, which ties words together, is taken for one."""
_DATED = pattern(r"_|\d{4}|\d[:./-]\d|\d0(?:'s|-an)|\d[^\W\d_]|[^\W\d_]\d|[AaPp]\.\s?[Mm]\b")
"""Digits that may be more than a number to a date grammar: of the classes `y`, `c`, `s`, `S`, `i` and `z`, or tied to a word."""
_TELLING = frozenset("WMRHQmKUuYPOhqp")
"""Classes of words of which every rule without digits needs one."""
_BESIDE_NUMBERS = _TELLING | frozenset("AVD")
"""Classes of words, besides zones, of which every rule needs one that asks for no more than numbers."""
_MARKS = {",": ",", "(": "(", ")": ")", "-": "-", "–": "-", "—": "-", ".": ".", ";": ";", "[": "(", "]": ")", "%": "%"}
_HYPHENS = {"-", "–"}
_SPELT_ZONES = {"Wib": "WIB", "wib": "WIB", "Wita": "WITA", "wita": "WITA", "Gmt": "GMT", "IST": "local"}
_MAX_YEAR, _MIN_YEAR = 2199, 1000
_HOURS = 12


class Token(NamedTuple):
    """A word, number or mark, or a phrase of several: its class, its value, and where it stands in the sentence."""

    start: int
    end: int
    cls: str
    value: WordValue
    text: str


class Longer(NamedTuple):
    """A phrase of several words in small letters; `capital` tells that the first of them must have a capital."""

    words: tuple[str, ...]
    capital: bool
    cls: str
    value: WordValue


@dataclass(frozen=True, slots=True)
class Phrases:
    """A lexicon's words by their first word: single words, and phrases with the longest first. `known` are the words that one
    may begin with, `telling` is what a sentence without digits must hold to speak of time, `numbered` one with plain numbers."""

    single: dict[str, tuple[str, WordValue]]
    longer: dict[str, dict[str, list[Longer]]]
    capitalised: frozenset[str]
    known: frozenset[str]
    telling: Need | None
    numbered: Need | None

    def may_date(self, text: str) -> bool:
        """Whether a text may speak of time."""
        need = self.telling
        if _DIGIT.search(text):
            if _DATED.search(text):
                return True
            need = self.numbered
        return need is None or need.met(words_in(text))


@cache
def phrases_of(code: str) -> Phrases:
    """The lexicon of a language, ready for look-up."""
    lexicon: DateLexicon = language_for(code).dates
    single: dict[str, tuple[str, WordValue]] = {}
    longer: dict[str, list[tuple[tuple[str, ...], Longer]]] = {}
    telling: list[str] = []
    numbered = [*FIXED, *REGIONS, *_SPELT_ZONES]
    for phrase, (cls, value) in lexicon.words.items():
        words = tuple(phrase.replace("-", " ").split())
        if cls in _TELLING:
            telling.append(" ".join(words))
        if cls in _BESIDE_NUMBERS:
            numbered.append(" ".join(words))
        if cls == "w" and isinstance(value, int) and value <= _HOURS and lexicon.words.get("to", ("", ""))[0] == "t":
            telling.append(" ".join(("to", *words)))
        if len(words) == 1:
            single[words[0]] = (cls, value)
        else:
            capital = " ".join(words) in lexicon.capitalised
            longer.setdefault(words[0].lower(), []).append((words, Longer(tuple(map(str.lower, words)), capital, cls, value)))
    for entries in longer.values():
        entries.sort(key=lambda e: (-len(e[0]), e[0]))
    ordered: dict[str, dict[str, list[Longer]]] = {}
    for first, entries in longer.items():
        for _, made in entries:
            ordered.setdefault(first, {}).setdefault(made.words[1], []).append(made)
    known = frozenset({*single, *longer})
    return Phrases(single, ordered, lexicon.capitalised, known, needs_of_words(telling), needs_of_words([*telling, *numbered]))


def tokens_of(text: str, language: Language) -> list[Token]:
    """The tokens of a sentence in order; a phrase of the lexicon is one token, a possessive 's is none. A sentence that
    cannot speak of time has none."""
    phrases = phrases_of(language.code)
    if not phrases.may_date(text):
        return []
    raw = _raw(text)
    known, found, behind = phrases.known, list[Token](), 0
    for k, (_, _, cls, _, word) in enumerate(raw):
        if k < behind or cls not in "Cx" or not (word in known or word.lower() in known):
            continue
        token, end = _phrase(raw, k, phrases)
        found += raw[behind:k]
        found.append(token)
        behind = end
    return found + raw[behind:]


def _raw(text: str) -> list[Token]:
    found, new = [], tuple.__new__
    for m in _TOKEN.finditer(text):
        group, word = m.lastgroup, m[0]
        if group == "own":
            continue
        cls, value = _zone_or_word(word) if group == "word" else _sort(str(group), word)
        found.append(new(Token, (m.start(), m.end(), cls, value, word)))
    return found


def _sort(group: str, word: str) -> tuple[str, WordValue]:
    if group == "num":
        return _number(word)
    if group == "word":
        return _zone_or_word(word)
    if group == "zone":
        return "Z", word.replace(" ", "").replace("−", "-")
    if group == "mark2":
        return _MARKS.get(word, ";"), ""
    if group == "o":
        return "o", int(word[:-2])
    if group == "A":
        return "A", "am" if word[0] in "aA" else "pm"
    return group, word


@lru_cache(maxsize=1 << 14)
def _zone_or_word(word: str) -> tuple[str, WordValue]:
    if word.isupper() and (word in FIXED or word in REGIONS):
        return "Z", word
    if word in _SPELT_ZONES:
        return "Z", _SPELT_ZONES[word]
    return ("C" if word[0].isupper() else "x"), ""


def _number(word: str) -> tuple[str, WordValue]:
    if not word.isascii() or not word.isdecimal():
        return "N", word
    if len(word) <= 2:
        return "n", int(word)
    return ("y", int(word)) if len(word) == 4 and _MIN_YEAR <= int(word) <= _MAX_YEAR else ("N", word)


def _phrase(raw: list[Token], k: int, phrases: Phrases) -> tuple[Token, int]:
    """The longest phrase of the lexicon that begins at token `k` (else the token itself), and the index after it."""
    first = raw[k]
    lowered = first.text.lower()
    followed = phrases.longer.get(lowered)
    for words, capital, cls, value in followed.get(_second(raw, k), ()) if followed else ():
        if capital and first.cls != "C":
            continue
        end = _match(raw, k, words)
        if end:
            return Token(first.start, raw[end - 1].end, cls, value, first.text), end
    entry = phrases.single.get(first.text) or phrases.single.get(lowered)
    if entry is None or (first.cls != "C" and lowered in phrases.capitalised):
        return first, k + 1
    return Token(first.start, first.end, entry[0], entry[1], first.text), k + 1


def _second(raw: list[Token], k: int) -> str:
    """The word behind token `k`, or behind a hyphen after it."""
    k += 2 if k + 1 < len(raw) and raw[k + 1].text in _HYPHENS else 1
    return raw[k].text.lower() if k < len(raw) else ""


def _match(raw: list[Token], k: int, words: tuple[str, ...]) -> int:
    """The index after `words` from token `k`, hyphens between them skipped; 0 if they do not stand there."""
    position = k
    for number, word in enumerate(words):
        if number and position < len(raw) and raw[position].text in _HYPHENS:
            position += 1
        if position >= len(raw) or raw[position].text.lower() != word:
            return 0
        position += 1
    return position
