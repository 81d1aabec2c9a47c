"""The phrase tables of a language, built once from its lexicon."""

import re
from dataclasses import dataclass
from functools import cache

from crosscheck.extract.quantities.numerals import NumeralReader
from crosscheck.extract.quantities.tokens import Phrases
from crosscheck.lang import language_for
from crosscheck.lang.parts.numbers import NumberLexicon
from crosscheck.safe.patterns import any_of, pattern


@dataclass(frozen=True, slots=True)
class Tables:
    """All a reader of quantities looks up."""

    lex: NumberLexicon
    numerals: NumeralReader
    decades: re.Pattern[str]
    units: Phrases[str]
    currencies: Phrases[str]
    symbols: Phrases[str]
    before: Phrases[str]
    after: Phrases[str]
    range_open: frozenset[str]
    range_joints: Phrases[bool]
    ratio: Phrases[bool]
    age_before: Phrases[bool]
    age_after: Phrases[bool]
    nouns: Phrases[str]
    counted: frozenset[str]
    states: Phrases[str]
    aspects: Phrases[str]
    scopes: Phrases[str]
    parts: Phrases[bool]
    rest: Phrases[bool]
    whole: Phrases[bool]
    of: Phrases[bool]
    relations: Phrases[str]
    counting: Phrases[bool]
    function_words: frozenset[str]
    joints: frozenset[str]


@cache
def tables_for(code: str) -> Tables:
    """The tables of the language `code`."""
    language = language_for(code)
    lex = language.numbers
    mod, measures = lex.modifiers, lex.measures
    return Tables(
        lex=lex,
        numerals=NumeralReader(lex.numerals, lex.decimal),
        decades=pattern(any_of(lex.decades) if lex.decades else r"(?!)"),
        units=Phrases(lex.units),
        currencies=Phrases(lex.currencies),
        symbols=Phrases(lex.currency_symbols),
        before=Phrases(
            {
                **dict.fromkeys(mod.about, "about"),
                **dict.fromkeys(mod.nearly, "nearly"),
                **dict.fromkeys(mod.at_least, "at least"),
                **dict.fromkeys(mod.more_than, "more than"),
                **dict.fromkeys(mod.at_most, "at most"),
                **dict.fromkeys(mod.less_than, "less than"),
            }
        ),
        after=Phrases({**dict.fromkeys(mod.about_after, "about"), **dict.fromkeys(mod.more_after, "more than")}),
        range_open=frozenset(mod.range_open),
        range_joints=Phrases.of(mod.range_joints, True),
        ratio=Phrases.of(mod.ratio, True),
        age_before=Phrases.of(lex.age_before, True),
        age_after=Phrases.of(lex.age_after, True),
        nouns=Phrases(measures.nouns),
        counted=frozenset(measures.nouns.values()),
        states=Phrases(measures.states),
        aspects=Phrases(measures.aspects),
        scopes=Phrases(measures.scopes),
        parts=Phrases.of(measures.parts, True),
        rest=Phrases.of(measures.rest, True),
        whole=Phrases.of(measures.whole, True),
        of=Phrases.of(measures.of, True),
        relations=Phrases(measures.relations),
        counting=Phrases.of(measures.counting, True),
        function_words=language.syntax.function_words,
        joints=language.syntax.joints,
    )
