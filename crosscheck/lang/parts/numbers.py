"""The shape of a language's numbers lexicon: numerals, scales, units, money, and the words that bound or blur a number."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crosscheck.lang.parts.measures import MeasureLexicon

Words = tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Numerals:
    """Number words. `small` are whole words (a fused "seratus" too), `tens` multiply a digit before them ("puluh"), `teens`
    add ten to it ("belas"), `scales` are powers of a thousand, `glued` the scale letters allowed right after digits,
    `whole_fractions` fractions that stand without a number or article ("half", "sepertiga"), `singles` make an article a one
    ("a single"), `some` stand before a one that is any of several ("salah satu"); `lone_units` are the words that name one of a
    unit, behind an article where the language has articles ("an hour", "sejam"), and `leads` the words before them that show
    that they measure ("within an hour", "dalam sejam") and are no rate ("a day")."""

    small: Mapping[str, int]
    tens: Words = ()
    teens: Words = ()
    hundreds: Words
    scales: Mapping[str, float]
    glued: Mapping[str, float]
    dozens: Mapping[str, int]
    vague: Mapping[str, tuple[float, float]]
    fractions: Mapping[str, float]
    whole_fractions: Words
    ordinals: Mapping[str, int]
    ordinal_suffixes: Words = ()
    ordinal_prefix: str = ""
    joiners: Words = ()
    ones: Words = ()
    articles: Words = ()
    singles: Words = ()
    some: Words = ()
    lone_units: Mapping[str, str] = field(default_factory=dict)
    leads: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Modifiers:
    """Words and phrases around a number; `_after` stand behind it."""

    about: Words
    about_after: Words
    nearly: Words
    at_least: Words
    more_than: Words
    more_after: Words
    at_most: Words
    less_than: Words
    range_open: Words
    range_joints: Words
    ratio: Words
    blur_suffix: str = ""


@dataclass(frozen=True, kw_only=True)
class NumberLexicon:
    """What the extractor of quantities needs to know of a language.

    `decimal` and `group` are the separators; `units` maps surface forms to unit names (`crosscheck.model.values.units`),
    `currencies` to ISO codes; `age_after` follows a number and makes it an age, `age_before` stands before it;
    `labels` are nouns before or after a number that make it an ordinal ("lap 14"); `codes` are words before a number that
    make it no quantity at all ("Article 27"), `codes_after` the same behind it; `magnitudes` stand before a bare
    number that is one; `levels` between a change and
    the value that it led to ("fell to"); `tallies` stand beside a pair of numbers that is a vote ("a 4-1 ruling");
    `part_scores` beside a score that was not the last one ("half-time"); `decade_suffixes` make a number a decade of life
    ("40s", "40-an"), `decades` are words for one ("forties"), `decade_owners` stand before it ("in his 40s") and
    `decade_parts` narrow it ("late").
    """

    decimal: str
    group: str
    numerals: Numerals
    modifiers: Modifiers
    units: Mapping[str, str]
    currencies: Mapping[str, str]
    currency_symbols: Mapping[str, str]
    age_before: Words
    age_after: Words
    labels: Mapping[str, str]
    codes: frozenset[str]
    codes_after: frozenset[str]
    scores: frozenset[str]
    measures: MeasureLexicon
    magnitudes: frozenset[str]
    levels: frozenset[str]
    tallies: frozenset[str] = frozenset()
    part_scores: frozenset[str] = frozenset()
    decade_suffixes: frozenset[str] = frozenset()
    decades: Mapping[str, int] = field(default_factory=dict)
    decade_owners: frozenset[str] = frozenset()
    decade_parts: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    money_context: frozenset[str] = field(default_factory=frozenset)
