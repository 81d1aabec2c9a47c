"""The shape of a language's history lexicon: how it says first, last, since, never and how often before."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class HistoryLexicon:
    """`ordinals` are words to numbers; `patterns` are (form, pattern) over a sentence in which each date is a run of `¤`.

    A form is one of HistoryValue's, or "since-not" ("has not ... since"), "for-not" ("not ... for six years"). A pattern may
    name the groups `n` (an ordinal), `d` (a date), `gap` (words between "since" and the date), `ever` and `b` (number of
    years), `bare` (a first time that says no more). `{ORD}` stands for the ordinals, `{D}` for a date, `{SUP}` for
    superlatives, `{NUM}` for a number word or digits. `since` is the word for it; a pattern that holds it asks for it.
    A "times" pattern names `times`, how often it happened before; `times` are words for that ("twice"). `now` and `nu` name
    a count within a time that still runs ("this year"), `years` the words for a year there, `days` how long the units of `b2`
    and `u2` are; a "within" pattern finds such a count by the date, "back-not" and "back-nth" one over years gone by, and
    "not-until" that it had not happened before a date that opens with a word of `until`.
    `plain` are words by which record is told, whatever it is of; `there` point back to a place.
    `occasions` count nothing but how often ("time"); `participles` are endings of words that end what an ordinal counts.
    `begin` are words that make a "since" the start of a count ("since it opened in 2009").
    """

    ordinals: Mapping[str, int]
    superlatives: tuple[str, ...]
    numbers: Mapping[str, int]
    since: str
    begin: frozenset[str]
    times: Mapping[str, int]
    until: tuple[str, ...]
    years: frozenset[str]
    days: Mapping[str, int]
    plain: frozenset[str]
    there: frozenset[str]
    occasions: frozenset[str]
    participles: tuple[str, ...] = ()
    patterns: tuple[tuple[str, str], ...]
