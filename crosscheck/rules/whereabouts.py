"""Finds two places given for one event, and leaves out what has an innocent explanation."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from crosscheck.model.claim import Claim, Status
from crosscheck.model.relation import Stand
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import NameValue, PlaceValue
from crosscheck.model.values.spelling import fold
from crosscheck.rules import place_odds
from crosscheck.rules.chance import length
from crosscheck.rules.joint import read_together
from crosscheck.rules.owners import one_person, parts_of
from crosscheck.rules.rivals import partners_of

LEAST = 0.3
"""Differences less likely than this are no findings, not even ones to be left out."""

DOUBTFUL = 0.1
"""How probably two places must be of one thing, if it is open whether they exclude each other, to be looked at."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Two claims of places, the pair that joins them, and how sure it is that they are of one event and exclude each other."""

    pair: Pair
    a: Claim
    b: Claim
    confidence: float
    evidence: dict[str, float]

    @property
    def is_wound(self) -> bool:
        """Whether the places are parts of a body."""
        return value_of(self.a).feature == "body"

    @property
    def features(self) -> dict[str, float]:
        """The evidence by name, for the learned confidence."""
        return {name.replace(" ", "_"): value for name, value in self.evidence.items()}


def place_differences(story: Story) -> Iterator[Whereabouts]:
    """The pairs of places that one event cannot have both, the surest first."""
    read = read_together(story, "places", candidates(story))
    weighed = [(pair, a, b, place_odds.odds(evidence), evidence) for pair, a, b, evidence in read]
    found = [Whereabouts(*row) for row in weighed if row[3] >= LEAST]
    yield from sorted(found, key=lambda w: (-w.confidence, w.a.id, w.b.id))


def candidates(story: Story) -> Iterator[tuple[Pair, Claim, Claim, dict[str, float]]]:
    """The pairs of places that may exclude each other, with the evidence that both are given for one event."""
    named = _places(story)
    pairs = [(p, a, b) for p, a, b in story.pairs_of("place") if a.article != b.article]
    open_ = [row for row in pairs if row[0].relation.stand in (Stand.CONFLICT, Stand.UNKNOWN)]  # most name one place
    settled = {v.name for values in named.values() for v in values if v.feature in _SETTLED}
    inside = {(v.name, wider) for values in named.values() for v in values for wider in v.within}
    wards = {article: len({v.bare for v in values if place_odds.is_ward(v)}) for article, values in named.items()}
    people, done = _people(story), _done(story)
    partners = partners_of(pairs)
    for pair, a, b in open_:
        if (
            Status.DENIED in (a.status, b.status)
            or {value_of(a).name, value_of(b).name} & people
            or _may_be_translated(story, a, b)
            or ("body" in (value_of(a).feature, value_of(b).feature) and not all(len(parts_of(story, c)) == 1 for c in (a, b)))
            or _two_ways(pair, a, b)
            or _may_hold(pair, a, b)
            or _settlement(settled, a, b)
            or _other_homes(a, b)
            or _inside(inside, a, b)
        ):
            continue
        one, vague = one_person(story, a, b), _is_vague(pair, a, b)
        if one is False or (vague and pair.same_thing < DOUBTFUL):
            continue
        apart = _knows(named[a.article], a, b) or _knows(named[b.article], b, a)
        most = max(wards.get(c.article, 0) for c in (a, b))
        sole = all(len(done[c.article, c.context.subject]) == 1 for c in (a, b))
        evidence = place_odds.evidence_of(pair, a, b, partners, apart, _in_other_years(story, a, b), most, sole)
        yield pair, a, b, evidence | {"one person": float(bool(one)), "vague": float(vague), "length": length(story, a, b)}


def _two_ways(pair: Pair, a: Claim, b: Claim) -> bool:
    """Whether two places are told of in two ways: one is only near, one is where a trip begins and the other where it ends."""
    near = ["near" in c.context.scope for c in (a, b)]
    if (near[0] != near[1] and pair.relation.reason in _NEIGHBOURS) or (any(near) and pair.relation.stand is Stand.UNKNOWN):
        return True
    if ("via" in _ways(a)) != ("via" in _ways(b)):
        return True  # "by ship", "to his home"
    return "from" in _ways(a) ^ _ways(b) and bool({"to", "arrival"} & (_ways(a) ^ _ways(b)) or _arrives(a, b))


def _is_vague(pair: Pair, a: Claim, b: Claim) -> bool:
    """Whether nobody knows that two places exclude each other, and nothing but their names speaks for it."""
    if pair.relation.stand is not Stand.UNKNOWN:
        return False
    one, other = value_of(a), value_of(b)
    town_only = bool(one.spot) and one.spot == other.spot and bool(one.site) != bool(other.site)
    known = pair.relation.reason == "streets" or (_bare(one) and _bare(other) and not town_only)
    return not (known or _one_of_two_towns(a, b))


def _may_hold(pair: Pair, a: Claim, b: Claim) -> bool:
    """Whether one of two places may well be the other, or hold it: a spot and a town, a district, a name and a longer one."""
    if pair.relation.stand is not Stand.UNKNOWN:
        return False
    one, other = value_of(a), value_of(b)
    if (not one.spot) != (not other.spot) or any(v.name and v.feature in _WIDE for v in (one, other)):
        return True  # "Ashdown" may be where the airport is
    if one.spot and one.spot == other.spot and not (one.name and other.name):
        return True
    alike = bool(set(fold(one.name).split()) & set(fold(other.name).split())) or _is_slip(one.name, other.name)
    return alike and pair.relation.reason != "streets"


def _one_of_two_towns(a: Claim, b: Claim) -> bool:
    """Whether the same happens in a known town and in a place of which nothing but the name is known."""
    if a.context.subject != b.context.subject or not a.context.subject:
        return False
    pairs = [(value_of(a), value_of(b)), (value_of(b), value_of(a))]
    return any(one.area == one.name != "" and not one.spot and _bare(other) and not other.spot for one, other in pairs)


def _arrives(a: Claim, b: Claim) -> bool:
    """Whether one place is where somebody arrives: the flight from another one does so as well."""
    return any(c.context.subject == "arrive" and "from" not in c.context.scope for c in (a, b))


def _ways(claim: Claim) -> set[str]:
    """What tells the beginning of a trip from its end: the motion, and the events."""
    return {*claim.context.scope, *claim.context.events}


def _is_slip(one: str, other: str) -> bool:
    """Whether two names are nearly alike: then one is misspelt, which is not a matter of place."""
    return fuzz.ratio(fold(one), fold(other)) >= NEARLY


NEARLY = 85
"""Likeness of two spellings (0..100) from which on one of them is a slip."""

AKIN = 60
"""The same from which on they may be one name in two languages."""

_NEIGHBOURS = frozenset({"kind", "spot kind", "indoors"})
"""Reasons that hold for the spot itself: what lies near one spot may be another one."""


def _may_be_translated(story: Story, a: Claim, b: Claim) -> bool:
    """Whether two places in two languages may be one whose name is translated ("Gulf of Mexico", "Teluk Meksiko", "Munchen")."""
    if story.article(a.article).language[:2] == story.article(b.article).language[:2]:
        return False
    one, other = value_of(a), value_of(b)
    akin = bool(one.name and other.name) and fuzz.ratio(fold(one.name), fold(other.name)) >= AKIN
    return akin or any(v.name and v.feature in place_odds.TRANSLATED for v in (one, other))


def _done(story: Story) -> dict[tuple[str, str], set[str]]:
    """The places in which something happens, by article and by the class of what happens there."""
    table: dict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in story.of_kind("place"):
        table[claim.article, claim.context.subject].add(value_of(claim).canonical)
    return table


def _people(story: Story) -> set[str]:
    """The last names of the persons of a story ("Comey"): "a letter from Comey" tells of no place."""
    names = (c.value for c in story.of_kind("name"))
    return {fold(v.name).split()[-1] for v in names if isinstance(v, NameValue) and v.kind == "person" and " " in v.name}


def _other_homes(a: Claim, b: Claim) -> bool:
    """Whether one place is where somebody lives and the other is not where a person of his name does."""
    owners = [fold(c.context.head).split()[-1:] if place_odds.is_home(c) else [] for c in (a, b)]
    return owners[0] != owners[1]


def _settlement(settled: set[str], a: Claim, b: Claim) -> bool:
    """Whether a name that sounds like a river or a lake is told to be a village's or a district's elsewhere in the story."""
    return any(v.name in settled and v.feature not in ("", *_SETTLED) for v in (value_of(a), value_of(b)))


def _inside(inside: set[tuple[str, str]], a: Claim, b: Claim) -> bool:
    """Whether some article of the story puts one of the two places within the other."""
    mine, theirs = value_of(a).name, value_of(b).name
    return (mine, theirs) in inside or (theirs, mine) in inside


def _in_other_years(story: Story, a: Claim, b: Claim) -> bool:
    return not (value_of(a).direction and value_of(b).direction) and _other_year(story, a, b)


def value_of(claim: Claim) -> PlaceValue:
    """The place that a claim gives."""
    assert isinstance(claim.value, PlaceValue)
    return claim.value


def _places(story: Story) -> dict[str, list[PlaceValue]]:
    table: dict[str, list[PlaceValue]] = defaultdict(list)
    for claim in story.of_kind("place"):
        if isinstance(claim.value, PlaceValue):
            table[claim.article].append(claim.value)
    return table


def _other_year(story: Story, a: Claim, b: Claim) -> bool:
    """Whether the clauses of two claims speak of different years."""
    mine, theirs = _years(story, a), _years(story, b)
    return bool(mine and theirs) and not mine & theirs


def _years(story: Story, claim: Claim) -> set[int]:
    """The years that a claim's clause speaks of: those of its dates, else the year of publication."""
    clause = claim.context.clause
    dates = [c.value for c in story.claims_in(claim.article, "date") if clause.holds(c) and not _parted(story, c, claim)]
    years = {d.start.year for d in dates if d.type == "date"}
    published = story.article(claim.article).published
    return years or ({published.year} if published else set())


def _parted(story: Story, one: Claim, other: Claim) -> bool:
    """Whether a comma stands between two claims of one article."""
    first, last = sorted((one, other), key=lambda c: c.start)
    return "," in story.article(one.article).body[first.end : last.start]


def _knows(places: list[PlaceValue], own: Claim, other: Claim) -> bool:
    """Whether the article of `own` elsewhere names the place of `other`: then it tells the two apart."""
    wanted, mine = value_of(other), value_of(own)
    telling = wanted.name or wanted.direction or wanted.feature in ("scene", "hospital")
    return bool(telling) and any(v != mine and _is_same_place(v, wanted) for v in places)


def _is_same_place(a: PlaceValue, b: PlaceValue) -> bool:
    if not a.name or not b.name:
        return not a.name and not b.name and a.feature == b.feature and a.direction == b.direction
    return fold(a.name) == fold(b.name) and a.direction == b.direction


def _bare(value: PlaceValue) -> bool:
    """Whether nothing is known of a place that tells what lies in it or in what it lies."""
    return bool(value.name) and not (value.name.isupper() or value.within or value.direction or value.feature in _WIDE)


_SETTLED = frozenset("hamlet village district regency county city town".split())

_WIDE = frozenset(
    """country region province state district regency county city town island archipelago sea ocean bay forest hospital
    school street museum library palace cinema
    building stadium airport port station university housing""".split()
)
"""Features of places in which others lie, or that lie in others."""
