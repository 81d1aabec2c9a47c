"""The shape of a language's lexicon of names: what stands before, within and after the names of persons, bodies and places."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crosscheck.lang.parts.places import PlaceLexicon
from crosscheck.lang.parts.roles import RoleLexicon


@dataclass(frozen=True, kw_only=True)
class NameLexicon:
    """All words in small letters.

    `honorifics` and `ranks` stand before a person's name and are no part of it, `rank_tails` go on with a rank; `titles`
    are single words of offices that do so too when written with a capital. `particles` are small words within a
    person's name, `joints` within the
    name of a body or place. `body_heads` open the name of an organisation ("partai", "ministry"), `bare_heads` those of
    them that need a proper name after them ("bank", "pt"); `body_tails` close one ("university", "inc").
    `common` are words that are no names though a sentence may open with them; words with one of
    `common_beginnings` and one of `common_endings` likewise. `calendar` are names of days and months, which end a name;
    `after_initial` are names that an "I" may stand before.
    `person_before` and `person_after` are words whose neighbour is a person ("kata", "said").
    `place_before` are prepositions of place. `aliases` give the code of a territory for names that CLDR lacks,
    `exonyms` the international name of a city, `demonyms` the code of a territory for words such as "French".
    """

    honorifics: frozenset[str]
    ranks: frozenset[str]
    rank_tails: frozenset[str] = frozenset()
    titles: frozenset[str]
    offices_first: bool
    particles: frozenset[str]
    joints: frozenset[str]
    body_heads: frozenset[str]
    bare_heads: frozenset[str]
    body_tails: frozenset[str]
    body_words: frozenset[str]
    common: frozenset[str]
    common_endings: tuple[str, ...] = ()
    common_beginnings: tuple[str, ...] = ()
    calendar: frozenset[str]
    after_initial: frozenset[str] = frozenset()
    person_before: frozenset[str]
    person_after: frozenset[str]
    place_before: frozenset[str]
    aliases: Mapping[str, str] = field(default_factory=dict)
    exonyms: Mapping[str, str] = field(default_factory=dict)
    demonyms: Mapping[str, str] = field(default_factory=dict)
    roles: RoleLexicon
    places: PlaceLexicon
