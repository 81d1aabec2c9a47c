"""The page lexicons made ready: compiled once per language.

What a page prints around its prose often is in another language than the article, so those lists are joined over all
languages; what is read as language (dates, credits, bylines) is the article's own.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from babel.dates import get_day_names, get_month_names

from crosscheck.lang import language_for, languages
from crosscheck.lang.parts.pages import PageLexicon
from crosscheck.safe.patterns import any_of, pattern


@dataclass(frozen=True, slots=True)
class Signs:
    """Patterns and tables for one language. Patterns match from the start of a line unless they are searched for."""

    lexicon: PageLexicon
    label: re.Pattern[str]
    bare_label: re.Pattern[str]
    opener: re.Pattern[str]
    byline: re.Pattern[str]
    source: re.Pattern[str]
    prompt: re.Pattern[str]
    photo: re.Pattern[str]
    lone: frozenset[str]
    list_heads: frozenset[str]
    months: dict[str, int]
    days: frozenset[str]
    places: frozenset[str]
    outlets: dict[str, str]
    sites: dict[str, str]
    outlet_words: frozenset[str]


_WORD = pattern(r"[^\W_]+(?:['’.-][^\W_]+)*")


def words_of(text: str) -> str:
    """The words of a line in small letters, without the marks between them."""
    return " ".join(_WORD.findall(text.replace("’", "'").casefold()))


@cache
def signs(code: str) -> Signs:
    """The signs for the language with this code."""
    own = language_for(code).pages
    every = [language.pages for language in languages().values()]
    return Signs(
        lexicon=own,
        label=_opening((w for p in every for w in p.labels), r"\s{0,3}[:：]"),
        bare_label=_opening((w for p in every for w in p.bare_labels), r"(?!\w)"),
        opener=_opening((w for p in every for w in p.openers), r"(?:(?<!\w)|(?!\w))"),
        byline=_opening(own.bylines, r"\s{0,3}:?\s"),
        source=_opening(own.source_labels, r"\s{0,3}[:：]"),
        prompt=pattern("|".join(f"(?:{source})" for p in every for source in p.prompts)),
        photo=pattern(rf"(?i)(?<!\w){any_of(w for p in every for w in p.photo_words)}(?!\w)"),
        lone=frozenset(words_of(w) for p in every for w in p.lone),
        list_heads=frozenset(words_of(w) for p in every for w in p.list_heads),
        months=_months(code, own),
        days=_days(code),
        places=frozenset(w.casefold() for p in every for w in p.places),
        outlets=_outlets(every),
        sites={spelling.casefold(): name for spelling, name in _outlets(every).items() if "." in spelling},
        outlet_words=frozenset(w for p in every for w in p.outlet_words),
    )


def _opening(words: Iterable[str], after: str) -> re.Pattern[str]:
    return pattern(rf"(?i)^[\s>»•*#-]{{0,6}}{any_of(words)}{after}")


def _days(code: str) -> frozenset[str]:
    every = (name for width in ("wide", "abbreviated") for name in get_day_names(width, locale=code).values())
    return frozenset(name.lower().rstrip(".") for name in every)


def _months(code: str, own: PageLexicon) -> dict[str, int]:
    named = {
        name.lower().rstrip("."): number
        for width in ("wide", "abbreviated")
        for number, name in get_month_names(width, locale=code).items()
    }
    return named | own.months


def _outlets(every: list[PageLexicon]) -> dict[str, str]:
    """The usual name by each spelling; the language that lists a name first decides."""
    table: dict[str, str] = {}
    for page in every:
        for name, others in page.outlets.items():
            for spelling in (name, *others):
                table.setdefault(spelling, table.get(name, name))
    return table
