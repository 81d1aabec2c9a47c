"""How sure it is that two dates which differ are of one event: evidence by name, and its learned weights."""

import math
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import datetime

from crosscheck.model.claim import Claim, Status
from crosscheck.model.relation import Stand
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import DateValue, PlaceValue
from crosscheck.rules import dating, weights
from crosscheck.rules.chance import length
from crosscheck.rules.clocks import clocks_of
from crosscheck.rules.rivals import logistic, logit, partners_of, rival
from crosscheck.rules.years import other_words, told_years

Weighed = tuple[Pair, Claim, Claim, dict[str, float]]

DECISIVE = frozenset({"death", "arrest", "funeral", "verdict", "release", "birth", "burial"})
"""Events that a telling of the same day would hardly leave out."""

AFTERMATH = frozenset(
    """pronouncement identification surrender arrest booking charge confession trial verdict sentence funeral burial release
    appeal autopsy""".split()
)
"""Events that follow the one that is news, on a day or at an hour of their own."""

_CLOCK = ("minute", "hour", "part-of-day")


_YES_OR_NO = ("only clocks", "first clocks", "figures", "told too", "other words", "one place", "other place")
OPEN = {
    **dict.fromkeys(_YES_OR_NO, (0.0, 1.0)),
    "margin": (-0.3, 2.0),
    "partner": (0.0, 3.0),
    "rival": (-2.0, 2.0),
}
"""What takes longest to find out of two dates, with its least and its most."""


def candidates(story: Story, least: float = 0.0) -> Iterator[Weighed]:
    """The pairs of dates of two articles that cannot both be right of one event, with the evidence that they are of one.

    Pairs that cannot reach the probability `least` may be left out: in a large story nearly all.
    """
    meet, past = _meeting(dating.local_zones(story)), dating.told_as_history(story)
    found = [(p, a, b) for p, a, b in story.pairs_of("date") if a.article != b.article and not {p.a, p.b} & past]
    found = [(p, a, b) for p, a, b in found if not (dating.answered(story, a, b) or dating.other_end(a, b) or _denied_year(a, b))]
    fair = [(p, a, b) for p, a, b in found if dating.comparable(story, a, b)]
    margin = dating.margins((p for p, _, _ in fair if p.features), story)
    partners = dating.best_partners(story, (p for p, _, _ in fair if p.relation.agrees))
    tellings, places, best, clocks = _tellings(story), _places(story), partners_of(found), clocks_of(story)
    earlier, gain = told_years(story), weights.gain("dates", OPEN)
    for pair, a, b in found:
        if pair.relation.stand is Stand.CONFLICT and not meet(a, b) and not _same_weekday(a.value, b.value):
            plain = {"length": length(story, a, b), "sole": 1 / (tellings[a.id] * tellings[b.id])}
            plain |= evidence_of(pair, a, b) | _gates(story, a, b)
            if least and weights.probability("dates", plain, gain) < least:
                continue
            ranks = {
                "margin": max(margin.get((pair.a, pair.b), -0.3), pair.features.get("focus_margin", 0.0), -0.3),
                "partner": dating.partner_strength(story, pair, partners),
                "rival": rival(best, pair, a, b),
            }
            ranks |= clocks.evidence(a, b) | earlier.evidence(a, b) | other_words(story, pair, a, b)
            ranks |= _scene(places[a.article, a.context.sentence_index], places[b.article, b.context.sentence_index])
            yield pair, a, b, plain | ranks


def _denied_year(a: Claim, b: Claim) -> bool:
    """Whether one tells of a year, or a longer time, what the other denies of another one: both may be right."""
    return a.context.negated != b.context.negated and _grain(a) == _grain(b) == "long"


def _same_weekday(one: object, other: object) -> bool:
    """Whether both are told by one weekday, and only one has a date to it: "Monday" may be the Monday that the other dates."""
    if not isinstance(one, DateValue) or not isinstance(other, DateValue) or one.weekday is None:
        return False
    return one.weekday == other.weekday and (one.basis == "weekday") != (other.basis == "weekday")


Places = dict[tuple[str, int], list[PlaceValue]]


def _places(story: Story) -> Places:
    """The places named in each sentence of each article."""
    found: Places = defaultdict(list)
    for claim in story.of_kind("place"):
        if isinstance(claim.value, PlaceValue):
            found[claim.article, claim.context.sentence_index].append(claim.value)
    return found


def _scene(mine: list[PlaceValue], theirs: list[PlaceValue]) -> dict[str, float]:
    """Whether the sentences of two dates name one place, or places that are not one."""
    relations = [a.relate(b) for a in mine for b in theirs if a.name and b.name]
    agree = any(r.agrees for r in relations)
    apart = any(r.stand is Stand.CONFLICT and r.reason in ("street", "area", "kind") for r in relations)
    streets = {v.name for v in mine if v.feature == "street"}, {v.name for v in theirs if v.feature == "street"}
    other = bool(streets[0] and streets[1]) and not streets[0] & streets[1]
    return {"one place": float(agree), "other place": float((apart or other) and not agree)}


def _meeting(zones: tuple[int, ...]) -> Callable[[Claim, Claim], bool]:
    """Whether two dates meet in a zone of the story: asked once of each two values, for a story repeats its dates."""
    known: dict[tuple[DateValue, DateValue], bool] = {}

    def meet(a: Claim, b: Claim) -> bool:
        one, other = a.value, b.value
        if not isinstance(one, DateValue) or not isinstance(other, DateValue):
            return False
        if (one, other) not in known:
            known[one, other] = dating.meets_in_story(one, other, zones)
        return known[one, other]

    return meet


def _tellings(story: Story) -> dict[str, int]:
    """How many dates of a claim's grain its article gives for an event that the claim names, by the claim's id."""
    known: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for claim in story.of_kind("date"):
        for event in claim.context.events:
            known[claim.article, _grain(claim), event].add(claim.value.canonical)
    found: dict[str, int] = {}
    for claim in story.of_kind("date"):
        told = [known[claim.article, _grain(claim), event] for event in claim.context.events]
        found[claim.id] = max(1, len(set().union(*told)))
    return found


def _grain(claim: Claim) -> str:
    value = claim.value
    assert isinstance(value, DateValue)
    return "clock" if value.precision in _CLOCK else "day" if value.precision in ("day", "week") else "long"


def _grains(a: Claim, b: Claim) -> set[str]:
    """The grains of two dates; parts of two named days ("Monday night", "early on Tuesday") of one event differ as days do."""
    grains = {_grain(a), _grain(b)}
    named = all(_part_of_named_day(c.value) for c in (a, b)) and set(a.context.events) & set(b.context.events)
    return {"day"} if named and not _one_start(a.value, b.value) else grains


def _part_of_named_day(value: object) -> bool:
    return isinstance(value, DateValue) and value.precision == "part-of-day" and value.day_known and value.basis != "relative"


def _one_start(one: object, other: object) -> bool:
    return isinstance(one, DateValue) and isinstance(other, DateValue) and one.start.date() == other.start.date()


def _gates(story: Story, a: Claim, b: Claim) -> dict[str, float]:
    """What speaks against two dates being of one event, whatever the words around them."""
    statuses, scopes = {a.status, b.status}, {*a.context.scope, *b.context.scope}
    planned = dating.planned(story, a) != dating.planned(story, b)
    roles = [set(c.context.scope) - {"said", "further", *dating.EDGES} for c in (a, b)]
    return {
        "denied": float(Status.DENIED in statuses),
        "planned": float(planned and not dating.late_plan(story, a, b)),
        "late plan": float(planned and dating.late_plan(story, a, b)),
        "as of": float("as-of" in scopes),
        "negated": float(a.context.negated != b.context.negated),
        "said": float(("said" in a.context.scope) != ("said" in b.context.scope)),
        "another": float(("further" in a.context.scope) != ("further" in b.context.scope)),
        "both said": float("said" in a.context.scope and "said" in b.context.scope),
        "roles": float(bool(roles[0] and roles[1]) and roles[0] != roles[1]),
        "same role": float(bool(roles[0]) and roles[0] == roles[1]),
        "one role": float((roles[0] or roles[1]) == {"start"} and roles[0] != roles[1]),
        "one end": float(bool(roles[0]) != bool(roles[1]) and (roles[0] or roles[1]) != {"start"}),
        "background": float(dating.background(story, a) != dating.background(story, b)),
        "both background": float(dating.background(story, a) and dating.background(story, b)),
        "stale": float(dating.stale(story, a, b)),
        "opposed": float(dating.opposed(a, b)),
    }


def evidence_of(pair: Pair, a: Claim, b: Claim) -> dict[str, float]:
    """What the words around two dates and the dates themselves tell of their being of one event."""
    f = pair.features
    mine, theirs = set(a.context.events), set(b.context.events)
    grains = _grains(a, b)
    return {
        "likeness": logit(pair.same_thing),
        "focus": f.get("focus", 0.0),
        "sentence": f.get("sentence", 0.0),
        "head": f.get("head", 0.0),
        "fuzzy": f.get("fuzzy", 0.0),
        "events": f.get("events", 0.0),
        "first": f.get("events_first", 0.0),
        "other events": float(bool(mine and theirs) and not mine & theirs),
        "decisive": float(_decisive(a) not in ("", *theirs) or _decisive(b) not in ("", *mine)),
        "aftermath": float(bool(mine and theirs) and (_aftermath(a) not in ("", *theirs) or _aftermath(b) not in ("", *mine))),
        "entities": f.get("entities", 0.0),
        "other entities": float(f.get("entities", 0.0) <= 0 and f.get("entities_none", 0.0) <= 0),
        "one language": f.get("same_language", 0.0),
        "numbers": f.get("numbers_shared", 0.0),
        "clocks": float(grains == {"clock"}),
        "long": float(grains == {"long"}),
        "mixed": float(len(grains) > 1),
        "rare": f.get("clock_rare", 0.0),
        "both first": f.get("clock_first", 0.0),
        "lead": f.get("lead_both", 0.0),
        "position": f.get("position", 0.0),
        "quoted": f.get("both_quoted", 0.0),
        **_gap(a, b),
    }


def _decisive(claim: Claim) -> str:
    events = claim.context.events
    return events[0] if events and events[0] in DECISIVE else ""


def _aftermath(claim: Claim) -> str:
    events = claim.context.events
    return events[0] if events and events[0] in AFTERMATH else ""


def _gap(a: Claim, b: Claim) -> dict[str, float]:
    """How far apart two dates lie in their grain, and whether they differ as slips do."""
    one, other = a.value, b.value
    if not isinstance(one, DateValue) or not isinstance(other, DateValue):
        return {}
    grains = _grains(a, b)
    days = abs((one.start.date() - other.start.date()).days) if one.day_known and other.day_known else 0
    if one.basis == other.basis == "weekday" and one.weekday == other.weekday and grains == {"clock"}:
        days = 0  # nothing but the dates of publication parts "Saturday" from "Saturday"
    minutes = abs(_minutes(one.start) - _minutes(other.start))
    if one.either_half or other.either_half:
        minutes = min(minutes, abs(minutes - 720))
    clocks = grains == {"clock"}
    exact = one.precision == other.precision == "minute"
    stated = one.basis == other.basis == "stated"
    return {
        "days apart": 0.0 if grains == {"long"} else math.log1p(min(days, 400)),
        "years apart": math.log1p(min(days / 365, 50)) if grains == {"long"} else 0.0,
        "hours apart": math.log1p(min(minutes, 1440 - minutes) / 60) if clocks else 0.0,
        "same minute": float(clocks and exact and one.start.minute == other.start.minute != 0),
        "slip": float(stated and days > 0 and _slip(one.start, other.start)),
        "stated": float(stated),
        "inferred": float({one.basis, other.basis} & {"relative", "inferred"} != set()),
        "one day": float(days == 1 and not clocks),
        "other day": float(clocks and days > 0),
    }


def _minutes(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute


def _slip(a: datetime, b: datetime) -> bool:
    """Whether two days differ in the month only, or in the year only."""
    return a.day == b.day and (a.month == b.month) != (a.year == b.year)


def odds(evidence: dict[str, float]) -> float:
    """The probability (0..1) that dates which differ are of one event."""
    return weights.probability("dates", evidence)


def borne_out(probability: float, others: int) -> float:
    """A probability that further pairs between the same two sides bear out; each adds little, since outlets copy."""
    return logistic(logit(probability) + 0.35 * min(others, 3))
