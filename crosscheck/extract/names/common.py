"""What a single word tells by itself: that it is a common one, names a body, or tells the field of a body."""

from collections.abc import Container
from functools import cache, lru_cache

from crosscheck.extract.names.gazetteer import is_known_place
from crosscheck.lang import Language, language_for

SHORT = 4
"""Letters of a word that may be part of a person's name, too, unless all are capitals."""


@cache
def _word_lists(code: str) -> tuple[Container[str], ...]:
    """Where the common words of a language stand."""
    language = language_for(code)
    names, roles, events = language.names, language.names.roles, language.events
    nouns = (
        names.common,
        names.titles,
        names.body_heads,
        names.things,
        names.person_after,
        names.places.heads,
        names.places.nouns,
    )
    counted, others = language.numbers.measures, (roles.offices, roles.portfolios, roles.relations, language.dates.words)
    counts = (counted.nouns, counted.states, counted.aspects, counted.scopes, language.numbers.units)
    verbs = (language.syntax.function_words, events.words, events.states, events.auxiliaries, language.quotes.cues)
    return (*verbs, *nouns, *counts, *others)


def is_common_word(language: Language, low: str) -> bool:
    """Whether some lexicon has a word in small letters, so that a capital at the start of a sentence says nothing."""
    return _is_listed(low, language.code)


@lru_cache(maxsize=1 << 14)
def _is_listed(low: str, code: str) -> bool:
    return any(low in words for words in _word_lists(code))


def is_made_noun(language: Language, low: str) -> bool:
    """Whether a word is made of a known one by an ending: "putusan", "misalnya"; "Firman" is not."""
    ending = next((e for e in language.names.common_endings if low.endswith(e)), "")
    stem = low[: len(low) - len(ending)]
    return (
        bool(ending)
        and len(stem) > 2
        and (is_common_word(language, stem) or (ending in language.names.sure_endings and len(stem) > 3))
    )


def is_body_word(language: Language, low: str) -> bool:
    """Whether a name in small letters, too long to be taken for a person's, stands for a body by itself."""
    names = language.names
    ministry = low.startswith(names.body_prefixes) and low not in names.body_heads
    return len(low) > SHORT and (low in names.bodies or (ministry and " " not in low))


def is_abstract(language: Language, low: str) -> bool:
    """Whether a word is a noun made of a verb by its affixes ("pelaporan")."""
    names = language.names
    return (
        len(low) > LONG and low.endswith(names.noun_endings) and low.startswith(names.noun_beginnings) and not is_known_place(low)
    )


LONG = 7
"""Letters; shorter words with the affixes of an abstract noun are as often names."""


@cache
def field_words(code: str) -> frozenset[str]:
    """The words of fields of office: "iklim", "perdagangan"."""
    return frozenset(w for p in language_for(code).names.roles.portfolios for w in p.split())


def is_field(language: Language, low: str) -> bool:
    """Whether a word tells the field of a body or office: a known one, or a noun made of a verb, which no person is called."""
    return low in language.names.body_words or low in field_words(language.code) or is_abstract(language, low)
