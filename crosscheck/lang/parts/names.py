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
    `bodies` name a body by themselves ("golkar", "bank indonesia"), as does any word that opens with one of `body_prefixes`.
    `things` open the name of what is no person, body or place ("pemilu", "piala"), `short_things` are all of such a name.
    `common` are words that are no names though a sentence may open with them; words with one of
    `common_beginnings` and one of `common_endings` likewise, as are words with one of `sure_endings` and those that
    one of `common_endings` makes of a known word. Long ones with one of `noun_beginnings` and one of `noun_endings`
    are made of verbs and no part of a person's name. `calendar` are names of days and months, which end a name;
    `after_initial` are names that an "I" may stand before.
    `person_before` and `person_after` are words whose neighbour is a person ("kata", "said").
    `subject_after` are words that follow a subject ("akan"), as do words with one of `active_beginnings`; `clause_after`
    open a clause on the name behind a comma ("yang"); words with one of `verb_beginnings` are made of verbs.
    `place_before` are prepositions of place, `origin_before` words between what one is and where from ("pelatih asal").
    `aliases` give the code of a territory for names that CLDR lacks, `exonyms` the international name of a city,
    `demonyms` the code of a territory for words such as "French".
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
    bodies: frozenset[str] = frozenset()
    body_prefixes: tuple[str, ...] = ()
    things: frozenset[str] = frozenset()
    short_things: frozenset[str] = frozenset()
    common: frozenset[str]
    common_endings: tuple[str, ...] = ()
    sure_endings: tuple[str, ...] = ()
    common_beginnings: tuple[str, ...] = ()
    noun_endings: tuple[str, ...] = ()
    noun_beginnings: tuple[str, ...] = ()
    calendar: frozenset[str]
    after_initial: frozenset[str] = frozenset()
    person_before: frozenset[str]
    person_after: frozenset[str]
    subject_after: frozenset[str] = frozenset()
    clause_after: frozenset[str] = frozenset()
    active_beginnings: tuple[str, ...] = ()
    verb_beginnings: tuple[str, ...] = ()
    place_before: frozenset[str]
    origin_before: frozenset[str] = frozenset()
    aliases: Mapping[str, str] = field(default_factory=dict)
    exonyms: Mapping[str, str] = field(default_factory=dict)
    demonyms: Mapping[str, str] = field(default_factory=dict)
    roles: RoleLexicon
    places: PlaceLexicon
