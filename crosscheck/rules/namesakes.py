"""One person under two names: told to be the same kin, of the same age or in the same office, or to have said the same words,
with one part of the name in common."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from rapidfuzz import fuzz

from crosscheck.model.claim import Claim
from crosscheck.model.phrase import Phrase
from crosscheck.model.story import Story
from crosscheck.model.values import NameValue, QuantityValue, QuoteValue, RoleValue
from crosscheck.model.values.quote_words import compare
from crosscheck.model.values.spelling import fold
from crosscheck.model.values.variants import accepted, is_slip

SURE = 0.75
"""How sure it is that both names are one person's."""

LIKELY = 0.62
"""The same where the family name alone is in common, or office or words tie the two names."""

MOST = 60
"""Names told with a kinship or an age in one story, at most: keeps the pairs few."""

PART = 4
"""Letters of a given name that another one may end in: "Toria", "Latoria"."""

ALIKE = 50
"""Percent of the letters, in order, that the parts of two names have in common where an office ties the two."""

SAID = 3
"""Words of content that two utterances have in common, at least, to be one that is given to two names."""

ONLY = frozenset("father mother wife husband".split())
"""Kin of whom one person has one."""

SINGLE = frozenset(
    """president prime-minister governor regent mayor king police-chief detective-chief traffic-chief narcotics-chief sheriff
    fire-chief village-head hamlet-head district-head headteacher rector commander ship-captain pilot trucker bus-driver
    chief-executive hospital-director museum-director harbour-master airport-director prison-director head-coach""".split()
)
"""Offices of which a story hardly has two holders."""

IN_STORY = frozenset({"victim", "suspect"})
"""Parts in a story that one person only may have; then half a name in common is enough."""

WHY = Phrase(en="one part of the name is the same, another is not", id="satu bagian nama itu sama, bagian lain tidak")
SLIP = Phrase(en="the two differ by a slip of the pen", id="keduanya hanya berbeda salah ketik")
"""The same of names of one word."""

_KIN = Phrase(en="both are told to be the same relative", id="keduanya disebut kerabat yang sama")
_AGE = Phrase(en="both have the same given name and the same age", id="nama depan dan umur keduanya sama")
_FAMILY = Phrase(en="both have the same family name and the same age", id="nama belakang dan umur keduanya sama")
_SINGLE = Phrase(en="both have the same age", id="umur keduanya sama")
_OFFICE = Phrase(en="both hold the same office", id="keduanya memegang jabatan yang sama")
_PART = Phrase(
    en="each is the only victim, or the only suspect, named", id="masing-masing satu-satunya korban, atau tersangka, yang disebut"
)
_WORDS = Phrase(en="both are told to have said the same words", id="keduanya disebut mengucapkan kata-kata yang sama")

Names = tuple[str, ...]
Tie = tuple[Claim, Claim, float, Phrase]


def namesakes(story: Story) -> Iterator[tuple[tuple[Claim, ...], tuple[Claim, ...], float, Phrase]]:
    """The pairs of names that are likely one person's, with all claims of each, how sure that is and what speaks for it."""
    persons = [c for c in story.of_kind("name") if _value(c).kind == "person"]
    named = [c for c in persons if len(_words(c)) > 1]
    known = {(c.article, _words(c)) for c in persons}
    done: set[frozenset[Names]] = set()
    for a, b, sure, evidence in (*_told(story, persons), *_in_office(story, named), *_with_words(story, named)):
        pair = frozenset((_words(a), _words(b)))
        if pair not in done and a.article != b.article and not {(a.article, _words(b)), (b.article, _words(a))} & known:
            done.add(pair)
            one, other = (tuple(c for c in persons if _words(c) == _words(x)) for x in (a, b))
            yield one, other, sure, evidence


def _told(story: Story, persons: list[Claim]) -> Iterator[Tie]:
    """The pairs of names that kinship or age ties."""
    ages = _ages(story)
    told = [c for c in persons if _value(c).kin in ONLY or (c.article, _words(c)) in ages][:MOST]
    for a, b in combinations(told, 2):
        if not _half_alike(_words(a), _words(b)):
            continue
        if _value(a).kin == _value(b).kin != "":
            yield a, b, SURE, _KIN
        elif ages.get((a.article, _words(a)), 0) == ages.get((b.article, _words(b)), 1):
            given, single = _words(a)[0] == _words(b)[0], len(_words(a)) == len(_words(b)) == 1
            yield a, b, SURE if given else LIKELY, _AGE if given else _SINGLE if single else _FAMILY


def _in_office(story: Story, named: list[Claim]) -> Iterator[Tie]:
    """The pairs of like names of two articles that each give one and the same office to one person only."""
    holders: dict[tuple[str, str], dict[str, list[Claim]]] = defaultdict(dict)
    by_entity = _by_entity(named)
    for claim in story.of_kind("role"):
        value = claim.value
        if (
            isinstance(value, RoleValue)
            and value.office in SINGLE | IN_STORY
            and not (value.denied or value.deputy or value.tense)
        ):
            name = by_entity.get((claim.article, fold(value.person)))
            if name:
                holders[value.role, value.organisation].setdefault(claim.article, []).append(name)
    for (role, _), table in holders.items():
        sole = [names[0] for names in table.values() if len({_words(c) for c in names}) == 1][:MOST]
        alike, why = (_half_alike, _PART) if role in IN_STORY else (_much_alike, _OFFICE)
        for a, b in combinations(sole, 2):
            if alike(_words(a), _words(b)):
                yield a, b, LIKELY, why


def _with_words(story: Story, named: list[Claim]) -> Iterator[Tie]:
    """The pairs of like names to whom two articles give the same words."""
    by_entity = _by_entity(named)
    for _, a, b in story.pairs_of("quote"):
        x, y = a.value, b.value
        if not (isinstance(x, QuoteValue) and isinstance(y, QuoteValue)) or x.language != y.language:
            continue
        one = by_entity.get((a.article, fold(x.source or "")))
        other = by_entity.get((b.article, fold(y.source or "")))
        if one and other and _words(one) != _words(other) and _much_alike(_words(one), _words(other)):
            found = compare(x.tokens, y.tokens)
            if found.content >= SAID and found.share > 1 / 2:
                yield one, other, LIKELY, _WORDS


def _value(claim: Claim) -> NameValue:
    assert isinstance(claim.value, NameValue)
    return claim.value


def _by_entity(named: list[Claim]) -> dict[tuple[str, str], Claim]:
    """The first claim of a full name for each person of an article, by article and whole name."""
    return {(c.article, fold(_value(c).entity)): c for c in reversed(named)}


def _words(claim: Claim) -> Names:
    return tuple(fold(_value(claim).name).split())


def _ages(story: Story) -> dict[tuple[str, Names], float]:
    """The age of each person in years, by article and name."""
    found: dict[tuple[str, Names], float] = {}
    for claim in story.of_kind("quantity"):
        value = claim.value
        if isinstance(value, QuantityValue) and value.measure.startswith("age:") and value.low == value.high:
            found[claim.article, tuple(fold(value.measure[4:]).split())] = value.low
    return found


def _half_alike(a: Names, b: Names) -> bool:
    """Whether the given names are alike, or the family names are, and the others are not; or two names of one word, by a slip."""
    if len(a) == len(b) == 1:
        return is_slip(a[0], b[0])
    first, last = _alike(a[0], b[0]), _alike(a[-1], b[-1])
    return first != last and not (set(a) <= set(b) or set(b) <= set(a))


def _much_alike(a: Names, b: Names) -> bool:
    """Whether two names are no forms of each other and yet much alike: one part is, and the others begin alike; or all are."""
    if set(a) <= set(b) or set(b) <= set(a) or any(len(w) < 3 for w in (a[0], b[0], a[-1], b[-1])):
        return False
    first, last = _alike(a[0], b[0]), _alike(a[-1], b[-1])
    x, y = (a[-1], b[-1]) if first else (a[0], b[0])
    if first and last:
        return not (accepted(a[0], b[0]) and accepted(a[-1], b[-1]))
    return (first or last) and x[0] == y[0] and fuzz.ratio(x, y) >= ALIKE


def _alike(x: str, y: str) -> bool:
    short, long = sorted((x, y), key=len)
    return accepted(x, y) or is_slip(x, y) or (len(short) >= PART and long.endswith(short))
