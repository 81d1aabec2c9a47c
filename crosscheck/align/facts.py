"""What is measured of pairs of claims without their words: entities, events, measure, unit, source, place in the article."""

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from crosscheck.align.groups import Group, Matrix, each_once, numbered
from crosscheck.model.claim import Claim
from crosscheck.model.values import DateValue, HistoryValue, PlaceValue, QuantityValue, RoleValue, Value
from crosscheck.model.values.measures import measures_stand
from crosscheck.safe.patterns import pattern

Numbers = NDArray[np.int64]

_TOLD_BY_THE_WAY = frozenset({"only", "harmed", "accused", "current"})
"""Scopes that say something of a figure without making another measure of it."""


def compare(group: Group, one: Numbers, other: Numbers) -> dict[str, Matrix]:
    """The features of the pairs (one[k], other[k]), by name."""
    claims = group.claims
    articles = numbered(c.article for c in claims)
    sentences = np.asarray([c.context.sentence_index for c in claims])
    places = np.asarray([c.context.sentence_index / group.last_sentence[c.article] for c in claims])
    quoted = np.asarray([c.context.quote >= 0 for c in claims])
    states = numbered(c.status for c in claims)
    scopes = numbered(frozenset(c.context.scope) - _TOLD_BY_THE_WAY for c in claims)
    units = numbered(unit_of(c.value) for c in claims)
    found = {
        **_shared_names(claims, one, other),
        **_measures(claims, one, other),
        **_sources(claims, one, other),
        **_grains(group, one, other),
        "unit_differs": units[one] != units[other],
        "both_quoted": quoted[one] & quoted[other],
        "status_same": states[one] == states[other],
        "lead_both": np.maximum(sentences[one], sentences[other]) <= 1,
        "position": np.abs(places[one] - places[other]),
        "same_article": articles[one] == articles[other],
        "scope_differs": scopes[one] != scopes[other],
    }
    return {name: np.asarray(values, dtype=np.float32) for name, values in found.items()}


def _shared_names(claims: tuple[Claim, ...], one: Numbers, other: Numbers) -> dict[str, NDArray[np.generic]]:
    """Entities and events in common."""
    entities = [frozenset(c.context.entities) for c in claims]
    events = [frozenset(c.context.events) for c in claims]
    first = numbered(c.context.events[:1] for c in claims)
    no_entities, no_events = (np.asarray([not s for s in sets]) for sets in (entities, events))
    return {
        "entities": _overlap(entities, one, other),
        "entities_none": no_entities[one] | no_entities[other],
        "events": _overlap(events, one, other),
        "events_first": (first[one] == first[other]) & ~no_events[one] & ~no_events[other],
        "events_none": no_events[one] | no_events[other],
    }


def _overlap(sets: list[frozenset[str]], one: Numbers, other: Numbers) -> NDArray[np.float64]:
    """The share of members that the sets of each pair have in common, 0 where one of them has none."""
    numbers = numbered(sets)
    known = list(dict.fromkeys(sets))
    first, second, which = each_once(numbers, one, other)
    pairs = ((known[a], known[b]) for a, b in zip(first.tolist(), second.tolist(), strict=True))
    shares = [len(a & b) / min(len(a), len(b)) if a and b else 0.0 for a, b in pairs]
    return np.asarray(shares, dtype=np.float64)[which]


def _measures(claims: tuple[Claim, ...], one: Numbers, other: Numbers) -> dict[str, NDArray[np.generic]]:
    """How the measures of each pair stand, how alike the words are that say what is measured, and the numbers in common."""
    names = [measure_of(c.value) for c in claims]
    numbers, known = numbered(names), np.asarray([bool(n) for n in names])
    listed = list(dict.fromkeys(names))
    first, second, which = each_once(numbers, one, other)
    stands = [measures_stand(listed[a], listed[b]) == "apart" for a, b in zip(first.tolist(), second.tolist(), strict=True)]
    return {
        "measure_same": known[one] & (numbers[one] == numbers[other]),
        "measure_differs": np.asarray(stands, dtype=bool)[which],
        "head": _alike([c.context.head.casefold() for c in claims], one, other),
    }


def _alike(texts: list[str], one: Numbers, other: Numbers) -> NDArray[np.float64]:
    """How alike the words of two texts are, 0..1."""
    first, second, which = each_once(numbered(texts), one, other)
    known = list(dict.fromkeys(texts))
    left, right = [known[k] for k in first.tolist()], [known[k] for k in second.tolist()]
    ratios = process.cpdist(left, right, scorer=fuzz.token_set_ratio, dtype=np.float64)
    return np.asarray(ratios / 100, dtype=np.float64)[which]


def _sources(claims: tuple[Claim, ...], one: Numbers, other: Numbers) -> dict[str, NDArray[np.generic]]:
    """Whether both are attributed, to one source or to two."""
    names = [_source(c) for c in claims]
    numbers, known = numbered(names), np.asarray([bool(n) for n in names])
    both, same = known[one] & known[other], numbers[one] == numbers[other]
    return {"same_source": both & same, "other_source": both & ~same}


def _grains(group: Group, one: Numbers, other: Numbers) -> dict[str, NDArray[np.generic]]:
    """Of two dates: whether both are times of day, days or longer, and how special times of day are in their articles.

    Beside that the numbers in both sentences, outside the evidence, that are the same.
    """
    grain = [unit_of(c.value) if isinstance(c.value, DateValue) else "" for c in group.claims]
    days, long = (np.asarray([g == name for g in grain]) for name in ("day", "long"))
    clocks = [group.clocks.get(c.id) for c in group.claims]
    timed = np.asarray([p is not None for p in clocks])
    first = np.asarray([p is not None and p[0] == 0 for p in clocks])
    rare = np.asarray([1 / p[1] if p is not None else 0.0 for p in clocks])
    return {
        "clock_both": timed[one] & timed[other],
        "clock_first": first[one] & first[other],
        "clock_rare": rare[one] * rare[other],
        "day_both": days[one] & days[other],
        "long_both": long[one] & long[other],
        "numbers_shared": _overlap([_numbers(group.bodies[c.article], c) for c in group.claims], one, other),
    }


def measure_of(value: Value) -> str:
    """What a value is of, language-free where known ("people:killed"), "" where it has no such thing."""
    if isinstance(value, QuantityValue):
        return value.measure
    if isinstance(value, RoleValue):
        return "person:" + value.person.casefold()
    return value.event if isinstance(value, HistoryValue) else ""


_GRAIN = {"minute": "clock", "hour": "clock", "part-of-day": "clock", "day": "day", "week": "day"} | dict.fromkeys(
    ("month", "season", "year", "decade"), "long"
)
"""Dates of one grain: a time of day, a day, a longer time."""


def unit_of(value: Value) -> str:
    """The dimension of a value, for values that have one."""
    if isinstance(value, QuantityValue):
        return value.unit
    if isinstance(value, DateValue):
        return _GRAIN[value.precision]
    return value.feature if isinstance(value, PlaceValue) else ""


_DIGIT = pattern(r"\d")


def _source(claim: Claim) -> str:
    known = claim.attribution.entity or claim.attribution.source if claim.attribution else ""
    return (known or "").casefold()


def _numbers(body: str, claim: Claim) -> frozenset[str]:
    """The digits of the numbers in a claim's sentence, outside its evidence."""
    span = claim.context.sentence
    outside = body[span.start : claim.start] + " " + body[claim.end : span.end]
    if _DIGIT.search(outside) is None:  # most sentences
        return frozenset()
    return frozenset("".join(c for c in word if c.isdecimal()) for word in outside.split()) - {""}
