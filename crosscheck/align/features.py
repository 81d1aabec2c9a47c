"""What is measured of two claims of one kind, as matrices over all claims of that kind."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from crosscheck.align.vectors import ClaimVectors
from crosscheck.model.article import Article
from crosscheck.model.claim import Claim
from crosscheck.model.values import DateValue, HistoryValue, PlaceValue, QuantityValue, QuoteValue, RoleValue, Value
from crosscheck.model.values.measures import measures_stand

Matrix = NDArray[np.float32]

NAMES = (
    "sentence",
    "focus",
    "focus_margin",
    "fuzzy",
    "fuzzy_same_language",
    "same_language",
    "entities",
    "entities_none",
    "events",
    "events_first",
    "events_none",
    "measure_same",
    "measure_differs",
    "head",
    "unit_differs",
    "both_quoted",
    "same_source",
    "other_source",
    "status_same",
    "lead_both",
    "position",
    "same_article",
    "scope_differs",
    "numbers_shared",
    "clock_both",
    "clock_first",
    "clock_rare",
    "day_both",
    "long_both",
)
"""The features in the order of the scorer's weights."""


@dataclass(frozen=True, slots=True)
class Group:
    """The claims of one kind with what their features are made from; `rows` are their rows in the vectors, `clocks`
    the place of each time of day among those of its article, and how many these are."""

    kind: str
    claims: tuple[Claim, ...]
    rows: NDArray[np.int64]
    bodies: dict[str, str]
    languages: dict[str, str]
    last_sentence: dict[str, int]
    clocks: dict[str, tuple[int, int]]


def group_by_kind(articles: tuple[Article, ...], claims: tuple[Claim, ...]) -> list[Group]:
    """The claims of each kind, kinds in alphabetical order."""
    bodies = {a.id: a.body for a in articles}
    languages = {a.id: a.language.split("-")[0] for a in articles}
    last = {a.id: 1 for a in articles}
    for claim in claims:
        last[claim.article] = max(last[claim.article], claim.context.sentence_index)
    kinds = sorted({c.kind for c in claims})
    clocks = _clocks(claims)
    numbers = {kind: [k for k, c in enumerate(claims) if c.kind == kind] for kind in kinds}
    return [
        Group(kind, tuple(claims[k] for k in rows), np.asarray(rows), bodies, languages, last, clocks)
        for kind, rows in numbers.items()
    ]


def _clocks(claims: tuple[Claim, ...]) -> dict[str, tuple[int, int]]:
    """The number of each time of day (to the hour or minute) within its article, and the count of them there."""
    by_article: dict[str, list[str]] = {}
    for claim in claims:
        if isinstance(claim.value, DateValue) and claim.kind == "date" and claim.value.precision in ("minute", "hour"):
            by_article.setdefault(claim.article, []).append(claim.id)
    return {key: (rank, len(found)) for found in by_article.values() for rank, key in enumerate(found)}


def measure(group: Group, vectors: ClaimVectors | None, one: NDArray[np.int64], other: NDArray[np.int64]) -> Matrix:
    """The features of the pairs (one[k], other[k]) of claims of a group, shape (pairs, len(NAMES))."""
    table = {name: np.zeros(len(one), dtype=np.float32) for name in NAMES}
    if vectors is not None:
        _add_cosines(table, group, vectors, one, other)
    _add_texts(table, group, one, other)
    used = sorted({*one.tolist(), *other.tolist()})
    numbers = {group.claims[k].id: _numbers(group.bodies[group.claims[k].article], group.claims[k]) for k in used}
    facts = [_facts(group.claims[a], group.claims[b], group, numbers) for a, b in zip(one, other, strict=True)]
    for name in facts[0] if facts else ():
        table[name] = np.asarray([f[name] for f in facts], dtype=np.float32)
    return np.stack([table[name] for name in NAMES], axis=1)


def _add_cosines(
    table: dict[str, Matrix], group: Group, vectors: ClaimVectors, one: NDArray[np.int64], other: NDArray[np.int64]
) -> None:
    sentence, focus = vectors.sentence[group.rows], vectors.focus[group.rows]
    table["sentence"] = np.einsum("ij,ij->i", sentence[one], sentence[other])
    table["focus"] = np.einsum("ij,ij->i", focus[one], focus[other])
    table["focus_margin"] = _margin(group, table["focus"], one, other)


def _margin(group: Group, scores: Matrix, one: NDArray[np.int64], other: NDArray[np.int64]) -> Matrix:
    """How far a pair lies above (or below) the best other partner that either claim has in the other's article."""
    ranked: dict[tuple[int, str], list[tuple[float, int]]] = {}
    for a, b, score in zip(one.tolist(), other.tolist(), scores.tolist(), strict=True):
        ranked.setdefault((a, group.claims[b].article), []).append((score, b))
        ranked.setdefault((b, group.claims[a].article), []).append((score, a))
    best = {key: sorted(found, reverse=True)[:2] for key, found in ranked.items()}
    found = [
        score - max(_rival(best[(a, group.claims[b].article)], b), _rival(best[(b, group.claims[a].article)], a))
        for a, b, score in zip(one.tolist(), other.tolist(), scores.tolist(), strict=True)
    ]
    return np.clip(np.asarray(found, dtype=np.float32), -0.5, 0.5)


def _rival(best: list[tuple[float, int]], partner: int) -> float:
    others = [score for score, k in best if k != partner]
    return max(others[0], 0.0) if others else 0.0


def _add_texts(table: dict[str, Matrix], group: Group, one: NDArray[np.int64], other: NDArray[np.int64]) -> None:
    texts = [focus_text(group.bodies[c.article], c).casefold() for c in group.claims]
    left, right = [texts[k] for k in one], [texts[k] for k in other]
    ratios = process.cpdist(left, right, scorer=fuzz.token_set_ratio, dtype=np.float32)
    table["fuzzy"] = np.asarray(ratios / 100, dtype=np.float32)
    same = np.asarray(
        [
            group.languages[group.claims[a].article] == group.languages[group.claims[b].article]
            for a, b in zip(one, other, strict=True)
        ],
        dtype=np.float32,
    )
    table["same_language"] = same
    table["fuzzy_same_language"] = table["fuzzy"] * same


def focus_text(body: str, claim: Claim) -> str:
    """The words that carry a claim, as text: a quotation's own words, else its clause."""
    if isinstance(claim.value, QuoteValue):
        return claim.value.words[:1000]
    return body[claim.context.clause.start : claim.context.clause.end][:1000]


def _facts(a: Claim, b: Claim, group: Group, numbers: dict[str, set[str]]) -> dict[str, float]:
    entities, no_entities = _overlap(a.context.entities, b.context.entities)
    events, no_events = _overlap(a.context.events, b.context.events)
    measure_a, measure_b = measure_of(a.value), measure_of(b.value)
    source_a, source_b = _source(a), _source(b)
    place = [c.context.sentence_index / group.last_sentence[c.article] for c in (a, b)]
    return {
        "entities": entities,
        "entities_none": no_entities,
        "events": events,
        "events_first": float(bool(a.context.events and b.context.events) and a.context.events[0] == b.context.events[0]),
        "events_none": no_events,
        "measure_same": float(bool(measure_a) and measure_a == measure_b),
        "measure_differs": float(measures_stand(measure_a, measure_b) == "apart"),
        "head": fuzz.token_set_ratio(a.context.head.casefold(), b.context.head.casefold()) / 100,
        "unit_differs": float(unit_of(a.value) != unit_of(b.value)),
        "both_quoted": float(a.context.quote >= 0 and b.context.quote >= 0),
        "same_source": float(bool(source_a) and source_a == source_b),
        "other_source": float(bool(source_a and source_b) and source_a != source_b),
        "status_same": float(a.status == b.status),
        "lead_both": float(max(c.context.sentence_index for c in (a, b)) <= 1),
        "position": abs(place[0] - place[1]),
        "same_article": float(a.article == b.article),
        "scope_differs": float(set(a.context.scope) != set(b.context.scope)),
        "numbers_shared": _shared(numbers[a.id], numbers[b.id]),
        **_grains(group, a, b),
    }


def _grains(group: Group, a: Claim, b: Claim) -> dict[str, float]:
    """Of two dates: whether both are times of day, days or longer, and how special times of day are in their articles."""
    grains = {unit_of(c.value) if isinstance(c.value, DateValue) else "" for c in (a, b)}
    places = [group.clocks.get(c.id) for c in (a, b)]
    first = all(p is not None and p[0] == 0 for p in places)
    rare = [1 / p[1] if p is not None else 0.0 for p in places]
    return {
        "clock_both": float(all(p is not None for p in places)),
        "clock_first": float(first),
        "clock_rare": rare[0] * rare[1],
        "day_both": float(grains == {"day"}),
        "long_both": float(grains == {"long"}),
    }


def _overlap(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[float, float]:
    """Share of common members, and whether one of the two has none."""
    if not one or not other:
        return 0.0, 1.0
    mine, theirs = Counter(set(one)), Counter(set(other))
    return sum((mine & theirs).values()) / min(len(mine), len(theirs)), 0.0


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


def _source(claim: Claim) -> str:
    known = claim.attribution.entity or claim.attribution.source if claim.attribution else ""
    return (known or "").casefold()


def _shared(one: set[str], other: set[str]) -> float:
    """Share of the numbers in both sentences, outside the evidence, that are the same."""
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


def _numbers(body: str, claim: Claim) -> set[str]:
    """The digits of the numbers in a claim's sentence, outside its evidence."""
    span = claim.context.sentence
    outside = body[span.start : claim.start] + " " + body[claim.end : span.end]
    return {"".join(c for c in word if c.isdigit()) for word in outside.split()} - {""}
