"""Which pairs of quantities are about one figure and differ: shared by the rules on numbers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from crosscheck.model.claim import Claim
from crosscheck.model.relation import SAME, Stand
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import DateValue, QuantityValue, Value
from crosscheck.model.values.amounts import YEAR, scopes_differ
from crosscheck.model.values.measures import measures_stand
from crosscheck.rules.chance import length
from crosscheck.rules.likeness import fate_of, is_alone, is_slip, likely_pairs, other_fate, sole_of_fate
from crosscheck.rules.odds import evidence_of, odds, raised
from crosscheck.rules.sides import Sides, merge_pairs
from crosscheck.rules.tolls import is_toll, is_with_the_dead

LEAST = 0.3
"""Pairs of figures less probably one are left out; what is kept carries its probability into the finding."""

AGREEING = 0.5
RIVAL = 0.15
"""How much less probable a partner that agrees may be and still show that the other is not meant."""

BEST = 0.3
"""A claim has one partner in another article: one that is likelier by more than this rules the others out."""

COUNTED_OVER_TIME = frozenset(
    "killed injured missing displaced rescued arrested recaptured infected treated recovered damaged destroyed burned deployed "
    "casualties trapped vaccinated sold seized cancelled".split()
)
"""States whose figures go on rising (or falling) after the event: a later article may have another one."""

AGAIN = 0.5
"""A second difference among linked sides must be this probable."""

SIDE = 0.12
"""A further side of a difference may be this much less probable than the strongest pair of it."""

LEAST_WHOLE = 10
"""Smaller numbers are often the sum of two others by chance."""

LEAST_BARE = 100
"""A number from here on that an article gives without a known noun ("after 212 the day before") is no other one by chance."""

LATER = timedelta(hours=3)

HALF = 0.5
"""Years after which a birthday between two articles is likelier than none."""

GROWN = timedelta(days=18 * 365.25).total_seconds()
"""The age at which a person is no child any more, in seconds."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure that articles give differently: sides of claim ids, the strongest pair, its claims, and how many pairs more."""

    sides: Sides
    pair: Pair
    a: Claim
    b: Claim
    evidence: dict[str, float]
    others: int = 0

    @property
    def reason(self) -> str:
        """Why the strongest pair differs: value, scale, unit, currency, malformed."""
        return self.pair.relation.reason


Triple = tuple[Pair, Claim, Claim, dict[str, float]]
"""A pair with the probability that it is of one figure, its claims, and the evidence for it."""


def differences(story: Story) -> list[Difference]:
    """Every difference between figures of the story, told once."""
    pairs = likely_pairs(story)
    conflicts: dict[tuple[str, str], Triple] = {}
    for p, a, b, evidence in candidates(story, pairs):
        if (sure := odds(evidence)) >= LEAST:
            conflicts[p.a, p.b] = (replace(p, same_thing=sure), a, b, evidence)
    agreements = _agreements(story, pairs, [c[0] for c in conflicts.values()])
    found = []
    for sides in merge_pairs(story, [c[0] for c in conflicts.values()], agreements):
        found += _untangled(sides, list(conflicts.values()))
    return found


def candidates(story: Story, pairs: list[tuple[Pair, Claim, Claim]]) -> Iterator[Triple]:
    """The pairs of figures that differ and may be one, with the evidence that they are; `pairs` are the likely ones."""
    near, children = _by_claim(pairs), _children(story)
    for p, a, b in pairs:
        evidence = _evidence(story, near, p, a, b)
        if evidence is not None:
            more = _alone_of_their_kind(story, a, b, children, evidence) if evidence["age"] else {"toll": is_toll(story, a, b)}
            yield p, a, b, evidence | more


def _alone_of_their_kind(
    story: Story, a: Claim, b: Claim, children: dict[str, set[float]], evidence: dict[str, float]
) -> dict[str, float]:
    """Whether each of two ages is that of the only child, or of the only person harmed or accused, of its article."""
    child = all(isinstance(c.value, QuantityValue) and children.get(c.article) == {c.value.low} for c in (a, b))
    sole = sole_of_fate(story, a, b)
    return {
        "sole child": float(child and not evidence["nameless roles"] and not evidence["two fates"]),
        "sole fate": sole,
        "nameless crowd": evidence["nameless crowd"] * (1 - sole),
    }


def _children(story: Story) -> dict[str, set[float]]:
    """The ages below 18 that each article gives: "the girl" is one person where there is only one."""
    found: dict[str, set[float]] = {}
    for claim in story.of_kind("quantity"):
        value = claim.value
        if isinstance(value, QuantityValue) and value.measure.startswith("age:") and value.low < GROWN:
            found.setdefault(claim.article, set()).add(value.low)
    return found


def _agreements(story: Story, pairs: list[tuple[Pair, Claim, Claim]], conflicts: list[Pair]) -> list[Pair]:
    """The pairs that agree and are likely of one figure; less likely ones too if both claims conflict with a third; and the
    ages of one person that an article tells several times."""
    opposed: dict[str, set[str]] = {}
    for pair in conflicts:
        opposed.setdefault(pair.a, set()).add(pair.b)
        opposed.setdefault(pair.b, set()).add(pair.a)
    agreeing = [p for p, a, b in pairs if p.relation.agrees and a.article != b.article]
    likely = [p for p in agreeing if p.same_thing >= AGREEING or opposed.get(p.a, set()) & opposed.get(p.b, set())]
    return likely + list(_retold(story, opposed))


def _retold(story: Story, opposed: Iterable[str]) -> Iterator[Pair]:
    """The pairs of claims in conflict that are one age of somebody harmed, or accused, told twice in one article."""
    first: dict[tuple[str, frozenset[str], float], str] = {}
    for claim in map(story.claim, sorted(opposed)):
        if isinstance(claim.value, QuantityValue) and (fate := fate_of(claim)):
            known = first.setdefault((claim.article, fate, claim.value.low), claim.id)
            if known != claim.id:
                yield Pair(a=known, b=claim.id, same_thing=1.0, relation=SAME)


def _untangled(sides: Sides, conflicts: list[Triple]) -> list[Difference]:
    """The differences within sides that conflicts link: the strongest pair first, with the sides as near as it is."""
    left = list(sides)
    found: list[Difference] = []
    while len(left) > 1:
        side_of = {claim: k for k, side in enumerate(left) for claim in side}
        inside = [
            c for c in conflicts if side_of.get(c[0].a, -1) != side_of.get(c[0].b, -1) and {c[0].a, c[0].b} <= side_of.keys()
        ]
        if not inside:
            break
        best = max(inside, key=lambda c: (c[0].relation.reason != "value", c[0].same_thing, c[0].a, c[0].b))
        if found and best[0].same_thing < AGAIN:
            break
        core = {side_of[best[0].a], side_of[best[0].b]}
        core |= {k for c in inside if c[0].same_thing >= best[0].same_thing - SIDE for k in _reached(side_of, c[0], core)}
        others = sum({side_of[c[0].a], side_of[c[0].b]} <= core for c in inside) - 1
        found.append(Difference(tuple(left[k] for k in sorted(core)), *best, others))
        left = [side for k, side in enumerate(left) if k not in core]
    return found


def _reached(side_of: dict[str, int], pair: Pair, core: set[int]) -> set[int]:
    """The sides of a pair if one of them is in the core."""
    ends = {side_of[pair.a], side_of[pair.b]}
    return ends if ends & core else set()


Near = dict[tuple[str, str], list[tuple[Pair, Claim]]]
"""The pairs that each claim is in with claims of another article, with their claims."""


def _by_claim(pairs: list[tuple[Pair, Claim, Claim]]) -> Near:
    near: Near = {}
    for pair, a, b in pairs:
        near.setdefault((a.id, b.article), []).append((pair, b))
        near.setdefault((b.id, a.article), []).append((pair, a))
    return near


def _evidence(story: Story, near: Near, pair: Pair, a: Claim, b: Claim) -> dict[str, float] | None:
    """What speaks for and against a pair being one figure that differs; None if it is plainly no difference."""
    if pair.relation.stand is not Stand.CONFLICT or a.article == b.article:
        return None
    if _superseded(story, a, b) or _explained(story, a, b) or _explained(story, b, a) or is_with_the_dead(story, a, b):
        return None
    rivals = [_rival(near, pair, *ends) for ends in ((a, b), (b, a))]
    if max(rivals) > BEST:
        return None
    alone = is_alone(story, a, b) and is_alone(story, b, a)
    return evidence_of(pair, a, b, max(rivals), alone) | {
        "other day": float(_is_other_day(story, a, b)),
        "length": length(story, a, b),
    }


def _is_other_day(story: Story, a: Claim, b: Claim) -> bool:
    """Whether each sentence names one day, and not the same: "by Sunday", "until Friday noon"."""
    days = story.once(_days)
    one, other = days[a.id], days[b.id]
    return one is not None and other is not None and one != other


def _days(story: Story) -> dict[str, date | None]:
    """The day that the sentence of each figure names, if it is one."""
    return {c.id: _day_of(story, c) for c in story.of_kind("quantity")}


def _day_of(story: Story, claim: Claim) -> date | None:
    sentence = claim.context.sentence
    dates = [c.value for c in story.claims_in(claim.article, "date") if c.overlaps(sentence)]
    days = {v.start.date() for v in dates if isinstance(v, DateValue) and v.precision in _DAYS and v.day_known}
    return days.pop() if len(days) == 1 else None


_DAYS = ("day", "part-of-day", "hour", "minute")


def _superseded(story: Story, a: Claim, b: Claim) -> bool:
    """Whether the later article has the later figure: the text says that it changed, or it is of a kind that goes on changing."""
    told = ["updated" in c.context.scope for c in (a, b)]
    if told[0] != told[1] and _moved_on(*((b, a) if told[0] else (a, b))):
        return True
    fallen = ["fallen" in c.context.scope for c in (a, b)]
    if fallen[0] != fallen[1] and _low(a if fallen[0] else b) < _low(b if fallen[0] else a):
        return True
    first, second = story.article(a.article).published, story.article(b.article).published
    if first is None or second is None or first.tzinfo is None or second.tzinfo is None:
        return False
    earlier, later = (a, b) if first <= second else (b, a)
    if _is_grown_older(earlier, later, abs(second - first)):
        return True
    if not (_changes(a) and _changes(b)) or _is_swap(a, b) or abs(second - first) < LATER:
        return False
    return _moved_on(earlier, later)


def _is_grown_older(old: Claim, new: Claim, between: timedelta) -> bool:
    """Whether a later age is what the earlier one has become: more than half a year on, a birthday lies between more often
    than not."""
    if not all(isinstance(c.value, QuantityValue) and c.value.measure.startswith("age:") for c in (old, new)):
        return False
    years = between / timedelta(days=365.25)
    return years > HALF and int(years) * YEAR <= _low(new) - _low(old) <= (int(years) + 1) * YEAR


def _moved_on(old: Claim, new: Claim) -> bool:
    """Whether a figure changed as such figures do: most rise, those of the missing fall."""
    rises = _low(new) > _low(old)
    return not rises if _state(new) == "missing" else rises


def _is_swap(a: Claim, b: Claim) -> bool:
    return isinstance(a.value, QuantityValue) and isinstance(b.value, QuantityValue) and is_slip(a.value, b.value)


def _changes(claim: Claim) -> bool:
    return _state(claim) in COUNTED_OVER_TIME


def _state(claim: Claim) -> str:
    return claim.value.measure.partition(":")[2] if isinstance(claim.value, QuantityValue) else ""


def _low(claim: Claim) -> float:
    return claim.value.low if isinstance(claim.value, QuantityValue) else 0.0


def _rival(near: Near, pair: Pair, mine: Claim, theirs: Claim) -> float:
    """How much likelier the best other partner of `mine` in the other article is; 1 if one there agrees with it."""
    best = -0.5
    for other, partner in near[mine.id, theirs.article]:
        if partner.kind != mine.kind or (partner.start < theirs.end and theirs.start < partner.end):
            continue
        if other_fate(mine, partner) or _other_scope(mine, partner):
            continue
        if other.relation.agrees and other.same_thing >= min(pair.same_thing - RIVAL, AGREEING):
            return 1.0
        if other.relation.stand is not Stand.DIFFERENT:
            best = max(best, other.same_thing - pair.same_thing)
    return best


def _other_scope(a: Claim, b: Claim) -> bool:
    """Whether two figures are of two groups ("two men", "two women")."""
    one, other = a.value, b.value
    return isinstance(one, QuantityValue) and isinstance(other, QuantityValue) and scopes_differ(one.scope, other.scope)


def _explained(story: Story, mine: Claim, theirs: Claim) -> bool:
    """Whether the article of `mine` also gives the other value for a like measure: then it tells two figures apart."""
    value = theirs.value
    if not isinstance(value, QuantityValue) or value.digits in ("", "1", "2"):
        return False
    told = story.once(_told)
    same = told.get((mine.article, value.low), ())
    fair = (c for c in same if c.value is not mine.value and not other_fate(c, theirs) and not _other_scope(c, theirs))
    if any(_alike(c.value, value) for c in fair):
        return True
    if not isinstance(mine.value, QuantityValue):
        return False
    rest = told.get((mine.article, value.low - mine.value.low), ())
    return any(c.value is not mine.value and _completes(mine.value, c.value, value) for c in rest)


def _told(story: Story) -> dict[tuple[str, float], list[Claim]]:
    """The figures of each article by their size."""
    found: dict[tuple[str, float], list[Claim]] = {}
    for claim in story.of_kind("quantity"):
        if isinstance(claim.value, QuantityValue):
            found.setdefault((claim.article, claim.value.low), []).append(claim)
    return found


def _completes(part: Value, other: Value, whole: QuantityValue) -> bool:
    """Whether two counts of people in one article make the number of the other: "143 passengers and a crew of 31", 174 aboard."""
    if (
        not isinstance(part, QuantityValue)
        or not isinstance(other, QuantityValue)
        or whole.low < LEAST_WHOLE
        or not whole.measure.startswith("people")
    ):
        return False
    like = all(v.measure.startswith("people") and v.low == v.high for v in (part, other, whole))
    apart = _group_of(part) not in ("people", _group_of(other))
    return like and part.low + other.low == whole.low and apart


def _group_of(v: QuantityValue) -> str:
    return v.measure.partition(":")[0]


def _alike(a: Value, b: QuantityValue) -> bool:
    if not isinstance(a, QuantityValue):
        return False
    same = (a.unit, a.low, a.high) == (b.unit, b.low, b.high)
    bare = ":" not in a.measure and a.unit == "count" and a.low >= LEAST_BARE
    return same and (bare or measures_stand(a.measure, b.measure) in ("same", "close"))


def confidence(difference: Difference) -> float:
    """How sure the finding is: the probability of its strongest pair, raised by the other pairs between its sides."""
    return max(0.05, min(0.97, raised(difference.pair.same_thing, difference.others)))


def texts(story: Story, sides: Iterable[tuple[str, ...]]) -> list[str]:
    """The words of each side's first claim, for the reader."""
    return [" ".join(story.claim(side[0]).text.split()) for side in sides]
