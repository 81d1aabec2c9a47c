"""The shape of a language's lexicon of roles: offices, portfolios, and what changes them (former, deputy, acting)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True, kw_only=True)
class RoleLexicon:
    """All words in small letters.

    `offices` give the language-free office for a phrase ("kapolres" -> "police-chief"); `portfolios` the language-free
    field for a phrase ("perdagangan" -> "trade"); `tenses` give "former", "acting" or "elect" for a word; `deputies` are
    words that make an office the deputy's. `also` say that a person holds another office as well; `links` join an office
    with its body ("of the", "dari"); `relations` give family relations, `possessives` the words that own one.
    `copulas` say that a person is or becomes something,
    `openers` are other words that an apposition may open with. `bodies` give the language-free kind of a body for a noun
    ("hospital"), `leading` the office for a verb that tells of one ("runs" -> "head"); `back_then` tell of a time that is
    over ("when", "at the time"); `of_persons` are offices that one holds for a person ("lawyer"), named after it or not;
    `seats` are nouns in front of an office that make it no person ("kantor gubernur"); `clients` are words by which a lawyer
    speaks of whom he serves ("kliennya"), `denials` deny a role ("who is not her coach") but not before one of `no_denials`
    ("not only"). `working` gives the trade for a verb that tells of one ("farms" -> "farmer"), `presented` are verbs behind
    which a word of `as_words` tells what a person is ("works as"), `naming` those by which others call him so ("calls him").
    `disciplines` give the field of learning for a phrase ("ilmu politik" -> "politics"), `grades` the language-free rank for one
    before a name ("staff sgt" -> "staff sergeant"). `represented` give the kind of client of a lawyer.
    `owned` is an ending that makes an office somebody's ("manajernya").
    `identifying` are verbs that tell who one is, `cases` the role for a noun of what they tell of ("victims" -> "victim").
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
    bodies: Mapping[str, str] = field(default_factory=dict)
    leading: Mapping[str, str] = field(default_factory=dict)
    back_then: tuple[str, ...] = ()
    of_persons: frozenset[str] = frozenset()
    seats: frozenset[str] = frozenset()
    clients: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()
    no_denials: frozenset[str] = frozenset()
    working: Mapping[str, str] = field(default_factory=dict)
    presented: frozenset[str] = frozenset()
    as_words: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    disciplines: Mapping[str, str] = field(default_factory=dict)
    represented: Mapping[str, str] = field(default_factory=dict)
    owned: str = ""
    identifying: frozenset[str] = frozenset()
    cases: Mapping[str, str] = field(default_factory=dict)
    grades: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def opening(self) -> frozenset[str]:
        """The words that may stand between the beginning of an apposition and the role."""
        return self.articles | self.openers

    @cached_property
    def denied_or_presented(self) -> frozenset[str]:
        """The words that deny what follows, or present it: the copula in front of them tells nothing by itself."""
        return self.denials | self.presented

    @cached_property
    def verb_first(self) -> frozenset[str]:
        """The first words of the verbs that tell of an office or a trade."""
        return frozenset(verb.partition(" ")[0] for verb in (*self.working, *self.leading))


def by_meaning(groups: Mapping[str, str]) -> dict[str, str]:
    """Phrase to language-free word, from rows of phrases parted by semicolons; of two homes for one the later counts."""
    return {" ".join(phrase.split()): key for key, phrases in groups.items() for phrase in phrases.split(";")}


def by_kind(lines: str) -> dict[str, str]:
    """Noun to language-free kind, from lines of "kind: noun, noun" of which a long one goes on in the next."""
    table: dict[str, str] = {}
    kind = ""
    for line in lines.splitlines():
        head, colon, nouns = line.rpartition(":")
        kind = head.strip() if colon else kind
        table |= {" ".join(noun.split()): kind for noun in nouns.split(",") if noun.strip()}
    return table
