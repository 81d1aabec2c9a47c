"""Brings the words of a quotation into normal form, with the class of each word; see `model/values/quote_words.py`."""

from dataclasses import dataclass
from functools import cache

from crosscheck.lang import language_for
from crosscheck.model.values.quote_words import GAP
from crosscheck.safe.patterns import pattern
from crosscheck.safe.sieves import WordFinder

_WORD = pattern(
    r"\d{1,3}(?:[.,]\d{3}){1,5}(?!\d)|[^\W\d_]{1,2}-[^\W\d_]{3,40}|[^\W_]+(?:['’][^\W_]+)?"
    r"|\[[^\]\n]{0,80}\]|\([^)\n]{0,80}\)|\.{3,5}|\.(?: \.){2,4}|…|-{2,3}|%"
)


@dataclass(frozen=True, slots=True)
class _Tables:
    """A language's words by class, made once."""

    phrases: WordFinder
    classes: dict[str, str]
    small: frozenset[str]
    contractions: dict[str, str]
    variants: dict[str, str]


def normal_words(text: str, code: str) -> tuple[str, ...]:
    """The words of `text` in normal form. Words added in brackets and an ellipsis are gaps."""
    tables = _tables(code)
    found: list[str] = []
    at = 0
    for match in tables.phrases.finditer(text):
        found += _plain(text, at, match.start(), tables)
        found += tables.classes[" ".join(match.group().lower().split())].split()
        at = match.end()
    return tuple(found + _plain(text, at, len(text), tables))


def _plain(text: str, start: int, end: int, tables: _Tables) -> list[str]:
    found: list[str] = []
    for match in _WORD.finditer(text, start, end):
        word = match.group().lower().replace("’", "'")
        if tables.classes.get(word, "")[:1] == "^" and _is_name(text, match.start()):
            found.append(word + "-name")
        elif word[0] in ".…[":
            found.append(GAP)
        elif word[0] not in "(-":
            found += _word(word, tables)
    return found


def _is_name(text: str, start: int) -> bool:
    """Whether a word has a capital inside a sentence: "in May" is a month and may be nothing."""
    before = text[:start].rstrip()
    return text[start].isupper() and bool(before) and before[-1] not in "\"“”'‘«:.!?"


def _word(word: str, tables: _Tables) -> list[str]:
    if word[0].isdecimal():
        return ["#" + "".join(c for c in word if c.isalnum()).lstrip("0")]
    base, mark, ending = word.partition("'")
    if mark and ending in tables.contractions:
        return [w for part in _uncontracted(base, tables.contractions[ending]) for w in _word(part, tables)]
    word = word.replace("-", "")
    word = tables.variants.get(word, word)
    if word in tables.classes:
        return tables.classes[word].split()
    return ["~" + word] if word in tables.small else [word.replace("'", "")]


def _uncontracted(base: str, ending: str) -> list[str]:
    if ending == "not":
        base = {"won": "will", "can": "can", "shan": "shall", "ain": "is"}.get(base, base.removesuffix("n"))
    return [w for w in (base, ending) if w]


@cache
def _tables(code: str) -> _Tables:
    language = language_for(code)
    quotes = language.quotes
    classes = {w: "$" + sign for w, sign in quotes.signs.items() if " " in w}
    classes |= {w: "^" + mode for w, mode in quotes.modals.items()}
    classes |= {w: "@" + person for w, person in quotes.persons.items()}
    classes |= {w: f"#{n}" for w, n in language.numbers.numerals.small.items() if " " not in w}
    classes |= {w: _negated(w, quotes.modals) for w in _negators(code)}
    small = (language.syntax.function_words | quotes.padding) - quotes.signs.keys() - classes.keys() - quotes.intensifiers
    joined = [w for w in classes if " " in w]
    return _Tables(WordFinder(joined), classes, small, quotes.contractions, quotes.variants)


def _negators(code: str) -> list[str]:
    """Negations that stand by themselves; verbs that hold one ("failed to") stay words."""
    language = language_for(code)
    cues = [c.words for c in language.status.cues if c.category == "negation" and c.direction == "both" and "'" not in c.words]
    return [*cues, *sorted(language.quotes.negators)]


def _negated(words: str, modals: dict[str, str]) -> str:
    """A negation, with the modality in it: "tidak akan"."""
    modes = [f"^{modals[w]}" for w in words.split() if w in modals]
    return " ".join(["!", *modes])
