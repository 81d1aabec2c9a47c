"""Finds two places given for one event, and leaves out what has an innocent explanation."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from crosscheck.model.claim import Claim, Status
from crosscheck.model.relation import Stand
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import PlaceValue
from crosscheck.model.values.spelling import fold

ENOUGH = {"side": 0.45, "direction": 0.5, "street": 0.4, "spot": 0.6, "kind": 0.48, "area": 0.8, "spot kind": 0.8, "death": 1.25}
"""How alike the words around two places must be, by the reason why they cannot be one."""

SLACK = 0.25
"""How far below enough a pair is still yielded, with a confidence under one half."""

TOLD_APART = 0.3
"""Taken off the confidence where one article names both places: it may tell them apart."""

UNKNOWN_ENOUGH = 0.95
"""The same for two places of which nobody knows whether one lies in the other."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Two claims of places, the pair that joins them, and how sure it is that they are of one event and exclude each other."""

    pair: Pair
    a: Claim
    b: Claim
    confidence: float

    @property
    def features(self) -> dict[str, float]:
        """The evidence as numbers, for the learned confidence."""
        reasons = {f"why_{r.replace(chr(32), chr(95))}": float(self.pair.relation.reason == r) for r in ENOUGH}
        return {"one_event": _one_event(self.pair), **reasons}


def place_differences(story: Story) -> Iterator[Whereabouts]:
    """The pairs of places that one event cannot have both, the surest first."""
    named = _places(story)
    found = []
    for pair, a, b in story.pairs_of("place"):
        if a.article == b.article or _excused(story, a, b):
            continue
        apart = _knows(named[a.article], a, b) or _knows(named[b.article], b, a)
        confidence = _confidence(pair, a, b) - (_told_apart(pair) if apart else 0.0)
        if confidence > 0:
            found.append(Whereabouts(pair, a, b, confidence))
    yield from sorted(found, key=lambda w: (-w.confidence, w.a.id, w.b.id))


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


def _excused(story: Story, a: Claim, b: Claim) -> bool:
    """Whether two claims are not said flatly of one thing at one time."""
    if Status.DENIED in (a.status, b.status) or Status.PLANNED in (a.status, b.status):
        return True
    if _are_addresses(a, b):
        return False
    parts = value_of(a).direction and value_of(b).direction
    if not parts and _other_year(story, a, b):
        return True
    if a.context.negated != b.context.negated:
        return True
    return ("from" in a.context.scope) != ("from" in b.context.scope) and not (_begins(a) and _begins(b))


def _begins(claim: Claim) -> bool:
    """Whether a place is that where a fire or the like began: it may be told with "from" or with "in"."""
    return claim.context.events[:1] in (("fire",), ("start",), ("explosion",), ("earthquake",))


def _other_year(story: Story, a: Claim, b: Claim) -> bool:
    """Whether the clauses of two claims speak of different years."""
    mine, theirs = _years(story, a), _years(story, b)
    return bool(mine and theirs) and not mine & theirs


def _years(story: Story, claim: Claim) -> set[int]:
    """The years that a claim's clause speaks of: those of its dates, else the year of publication."""
    clause = claim.context.clause
    dates = [c.value for c in story.claims_in(claim.article, "date") if clause.holds(c.span) and not _parted(story, c, claim)]
    years = {d.start.year for d in dates if d.type == "date"}
    published = story.article(claim.article).published
    return years or ({published.year} if published else set())


def _parted(story: Story, one: Claim, other: Claim) -> bool:
    """Whether a comma stands between two claims of one article."""
    first, last = sorted((one, other), key=lambda c: c.start)
    return "," in story.article(one.article).body[first.end : last.start]


def _are_addresses(a: Claim, b: Claim) -> bool:
    """Whether both are streets: one house is one house, whoever leaves or reaches it."""
    return value_of(a).feature == value_of(b).feature == "street" and a.context.negated == b.context.negated


def _knows(places: list[PlaceValue], own: Claim, other: Claim) -> bool:
    """Whether the article of `own` elsewhere names the place of `other`: then it tells the two apart."""
    wanted, mine = value_of(other), value_of(own)
    telling = wanted.name or wanted.direction or wanted.feature in ("scene", "hospital")
    return bool(telling) and any(v != mine and _is_same_place(v, wanted) for v in places)


def _is_same_place(a: PlaceValue, b: PlaceValue) -> bool:
    if not a.name or not b.name:
        return not a.name and not b.name and a.feature == b.feature and a.direction == b.direction
    return fold(a.name) == fold(b.name) and a.direction == b.direction


def _confidence(pair: Pair, a: Claim, b: Claim) -> float:
    """How sure it is that both are of one event and cannot both hold, 0 if not enough."""
    relation, score = pair.relation, _one_event(pair) - _doubt(pair, a, b)
    shared = pair.features.get("events", 0.0) > 0 or pair.features.get("head", 0.0) >= 0.7
    if relation.reason == "spot kind" and set(a.context.scope) != set(b.context.scope):
        return 0.0
    if relation.stand is Stand.CONFLICT:
        enough = ENOUGH[relation.reason] - (0.15 if shared else 0.0)
        return max(0.0, min(0.95, 0.52 + 0.5 * (score - enough))) if score >= enough - SLACK else 0.0
    bare = _bare(value_of(a)) and _bare(value_of(b))
    if relation.stand is Stand.UNKNOWN and score >= UNKNOWN_ENOUGH - SLACK and shared and bare:
        return min(0.8, 0.45 + 0.4 * (score - UNKNOWN_ENOUGH))
    return 0.0


def _told_apart(pair: Pair) -> float:
    """What is taken off where an article names both places: two kinds of spot in one text are two spots."""
    return 2 * TOLD_APART if pair.relation.reason in ("spot kind", "death") else TOLD_APART


def _doubt(pair: Pair, a: Claim, b: Claim) -> float:
    """What speaks against one event: unlike events in the clauses, the goal of a trip on one side, two hospitals."""
    events = pair.features.get("events", 0.0) <= 0 and pair.features.get("events_none", 0.0) <= 0
    goal = ("to" in a.context.scope) != ("to" in b.context.scope)
    wards = value_of(a).spot == value_of(b).spot == "hospital"
    unnamed = not ((value_of(a).name and value_of(b).name) or value_of(a).direction)
    return (0.35 if unnamed else 0.15) * events + 0.6 * goal + 0.2 * wards


def _one_event(pair: Pair) -> float:
    """How alike the words around two places are, about 0 to 1.5."""
    f = pair.features
    head = max(0.0, f.get("head", 0.0) - 0.4)
    return f.get("focus", 0.0) + 0.6 * f.get("sentence", 0.0) + 0.35 * f.get("events", 0.0) + 0.35 * head


def _bare(value: PlaceValue) -> bool:
    """Whether nothing is known of a place that tells what lies in it or in what it lies."""
    return bool(value.name) and not (value.name.isupper() or value.within or value.direction or value.feature in _WIDE)


_WIDE = frozenset(
    """country region province state district regency county city town island archipelago sea ocean bay forest hospital
    school street
    building stadium airport port station university""".split()
)
"""Features of places in which others lie, or that lie in others."""
