"""The shape of a language's lexicon of roles: offices, portfolios, and what changes them (former, deputy, acting)."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class RoleLexicon:
    """All words in small letters.

    `offices` give the language-free office for a phrase ("kapolres" -> "police-chief"); `portfolios` the language-free
    field for a phrase ("perdagangan" -> "trade"); `tenses` give "former", "acting" or "elect" for a word; `deputies` are
    words that make an office the deputy's. `also` say that a person holds another office as well; `links` join an office
    with its body ("of the", "dari"); `relations` give family relations, `possessives` the words that own one.
    `copulas` say that a person is or becomes something,
    `openers` are other words that an apposition may open with.
    """

    offices: Mapping[str, str]
    portfolios: Mapping[str, str]
    tenses: Mapping[str, str]
    deputies: frozenset[str]
    also: frozenset[str]
    links: frozenset[str]
    articles: frozenset[str] = frozenset()
    copulas: frozenset[str]
    openers: frozenset[str]
    relations: Mapping[str, str]
    possessives: frozenset[str] = frozenset()
