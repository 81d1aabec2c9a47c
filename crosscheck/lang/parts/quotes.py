"""The shape of a language's quotes lexicon: how people are said to have said something."""

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, kw_only=True)
class QuoteLexicon:
    """What the extractor of quotations needs to know of a language; all words in lower case.

    `cues` report speech ("said"); `weak_cues` do so only next to a quotation ("found", "melihat"); `leading_cues` have
    their source behind them even at the head of a sentence ("according to", "menurut"); `inverting` may have it behind them
    after a quotation ("said Miller"); `nouny` are cues only right behind a name or pronoun, being nouns elsewhere
    ("reports"); `participles` have the subject of the verb before ("adding"); `self_cues` hold their source as a suffix
    ("katanya"); `continuing` cues go on with the speaker before ("added"); `speech_nouns` stand for a saying ("statement",
    "ucapannya"); `that` opens an indirect statement; `pronouns` stand for a speaker, with "m", "f", "x" for unknown or "p"
    for several; `source_ends` end a source phrase; `fillers` stand between source and cue ("later", "juga"); `borders` end
    the clause before a subject; `openers` open an adverbial before it; `leads` stand between a quotation and its report;
    `articles` open a description ("the", "sang") and `article_after` close one ("itu"); `prefixes` and `suffixes` are taken
    off when words of a description are compared; `collectives` are sources that are no single person; `joiners` join two
    subjects ("and"); `origin_words` stand before where somebody is from ("of"); `age_words` say an age and nothing else;
    `head_last` tells whether the noun of a description comes last ("union leader"); `genders` are words beside a name that
    tell "m" or "f" ("Mrs"); `persons` are personal pronouns by person ("1p"), `modals` words of modality as "may", "will"
    or "must", `contractions` word endings behind an apostrophe and what they stand for; `intensifiers` are small words that
    matter ("very"), `padding` words that only fill ("really"); `negators` are negations of what
    follows ("without"); `variants` are words that count as another
    ("gonna"); `signs` maps words to marks of content that hold across languages, as "axis:value" ("order:before").
    `contrary` are words that deny by themselves ("impossible"), `being` words that make one of being able say what may be,
    `able` words of modality that only say that one is able,
    `relays` verbs of repeating what somebody else said ("quoting").
    """

    cues: frozenset[str]
    weak_cues: frozenset[str]
    leading_cues: frozenset[str]
    inverting: frozenset[str]
    nouny: frozenset[str]
    participles: frozenset[str]
    self_cues: frozenset[str]
    continuing: frozenset[str]
    speech_nouns: frozenset[str]
    that: frozenset[str]
    pronouns: dict[str, str]
    source_ends: frozenset[str]
    fillers: frozenset[str]
    borders: frozenset[str]
    openers: frozenset[str]
    leads: frozenset[str]
    articles: frozenset[str]
    article_after: frozenset[str]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]
    collectives: frozenset[str]
    joiners: frozenset[str]
    origin_words: frozenset[str]
    age_words: frozenset[str]
    head_last: bool
    genders: dict[str, str]
    persons: dict[str, str]
    modals: dict[str, str]
    contractions: dict[str, str]
    intensifiers: frozenset[str]
    padding: frozenset[str]
    negators: frozenset[str]
    variants: dict[str, str]
    signs: dict[str, str]
    contrary: frozenset[str] = frozenset()
    able: frozenset[str] = frozenset()
    being: frozenset[str] = frozenset()
    relays: frozenset[str] = frozenset()

    @cached_property
    def cue_starts(self) -> frozenset[str]:
        """The first words of all cues: most words begin none, and are told by this at once."""
        return frozenset(cue.split()[0] for cue in self.cues | self.leading_cues | self.self_cues | self.weak_cues)


def words(text: str) -> frozenset[str]:
    """The words of `text`; underscores stand for spaces within a phrase."""
    return frozenset(w.replace("_", " ") for w in text.split())


def sign_table(text: str) -> dict[str, str]:
    """Lines of "axis:value = phrase, phrase" as a table from phrase to sign."""
    table: dict[str, str] = {}
    for line in text.strip().splitlines():
        sign, _, phrases = line.partition("=")
        table |= {" ".join(p.split()): sign.strip() for p in phrases.split(",") if p.strip()}
    return table
