"""How sure it is that two places which exclude each other are given for one event: evidence by name, and its learned weights."""

from crosscheck.model.claim import Claim, Status
from crosscheck.model.relation import Stand
from crosscheck.model.story import Pair
from crosscheck.model.values import PlaceValue
from crosscheck.rules import weights
from crosscheck.rules.rivals import Partners, logit, rival

REASONS = (*"side direction street spot kind area death streets bearing facing body care indoors houses".split(), "spot kind")

TRANSLATED = frozenset(
    """sea ocean bay gulf strait cape peninsula river lake mountain mountains valley desert forest building office palace hall
    square park museum library cinema university hospital stadium street bridge port airport region archipelago temple
    church""".split()
)
"""Features of places whose names are often translated ("North Sea", "Laut Utara")."""


def evidence_of(
    pair: Pair, a: Claim, b: Claim, partners: Partners, apart: bool, other_year: bool, wards: int = 1, sole: bool = False
) -> dict[str, float]:
    """What speaks for and against two places being those of one event.

    `wards` are the most that either article names; `sole` tells that both give one place only for what happens there.
    """
    f = pair.features
    mine, theirs = set(a.context.events), set(b.context.events)
    motions = [set(c.context.scope) for c in (a, b)]
    return {
        "likeness": logit(pair.same_thing),
        "rival": rival(partners, pair, a, b),
        "focus": f.get("focus", 0.0),
        "sentence": f.get("sentence", 0.0),
        "head": max(0.0, f.get("head", 0.0) - 0.4),
        "fuzzy": f.get("fuzzy", 0.0),
        "events": f.get("events", 0.0),
        "first event": f.get("events_first", 0.0),
        "other events": float(bool(mine and theirs) and not mine & theirs),
        "no events": float(not mine and not theirs),
        "entities": f.get("entities", 0.0),
        "numbers": f.get("numbers_shared", 0.0),
        "one language": f.get("same_language", 0.0),
        "position": f.get("position", 0.0),
        "lead": f.get("lead_both", 0.0),
        "quoted": f.get("both_quoted", 0.0),
        "planned": float(Status.PLANNED in (a.status, b.status)),
        "from": float(("from" in motions[0]) != ("from" in motions[1])),
        "both from": float("from" in motions[0] and "from" in motions[1]),
        "to": float(("to" in motions[0]) != ("to" in motions[1])),
        "both to": float("to" in motions[0] and "to" in motions[1]),
        "there and back": float({"from", "to"} <= motions[0] ^ motions[1]),
        "near": float("near" in motions[0] or "near" in motions[1]),
        "same deed": float(_one_deed(a, b) and not _taken_in(a, b)),
        "sole deed": float(sole and _one_deed(a, b) and not _taken_in(a, b)),
        "one home": float(is_home(a) and is_home(b)),
        "negated": float(a.context.negated != b.context.negated),
        "told apart": float(apart),
        "other year": float(other_year),
        **_kinds(pair, a, b, wards),
    }


def is_home(claim: Claim) -> bool:
    """Whether a place is where the person named beside it lives."""
    return HOME in claim.context.scope


HOME = "home"
"""Marks a place told beside a person's name as the one that he is from."""


def _one_deed(a: Claim, b: Claim) -> bool:
    """Whether the same happens in two places."""
    return a.context.subject == b.context.subject != "" or deed_of(a) == deed_of(b) != ""


def deed_of(claim: Claim) -> str:
    """What happens in the place; who is brought to a hospital is treated there, and what strikes a part of the body wounds it."""
    place = claim.value
    spot = place.spot if isinstance(place, PlaceValue) else ""
    if spot == "body":
        return "wound"
    return "treat" if spot in ("hospital", "clinic") and claim.context.subject in _BROUGHT else claim.context.subject


_BROUGHT = frozenset({"move", "wound", "shelter", "treat"})


def _kinds(pair: Pair, a: Claim, b: Claim, wards: int) -> dict[str, float]:
    one, other = a.value, b.value
    if not isinstance(one, PlaceValue) or not isinstance(other, PlaceValue):
        return {}
    return {
        "unknown": float(pair.relation.stand is not Stand.CONFLICT),
        "both named": float(bool(one.name and other.name)),
        "no name": float(not one.name and not other.name),
        "translated": float(not pair.features.get("same_language") and bool({one.feature, other.feature} & TRANSLATED)),
        "wards": float(_wards(one, other)),
        "several wards": float(wards > 1 and _wards(one, other)),
        **{f"why {reason}": float(pair.relation.reason == reason) for reason in REASONS},
    }


def _taken_in(a: Claim, b: Claim) -> bool:
    """Whether both claims are of hospitals and the like: several of a story's people are taken to one each."""
    one, other = a.value, b.value
    return isinstance(one, PlaceValue) and isinstance(other, PlaceValue) and _wards(one, other)


def is_ward(value: PlaceValue) -> bool:
    """Whether a place takes in the sick and wounded and has a name of its own, not only that of its town."""
    return bool(value.name) and value.feature in ("hospital", "clinic")


def _wards(one: PlaceValue, other: PlaceValue) -> bool:
    """Whether two places may each have taken in some of those told of: two hospitals, two schools known by name."""
    if {one.spot, other.spot} <= {"hospital", "clinic"}:
        return True
    if one.spot != other.spot:
        return False
    return one.spot in ("school", "university", "court") and not (one.site and other.site)


def odds(evidence: dict[str, float]) -> float:
    """The probability (0..1) that places which exclude each other are given for one event."""
    return weights.probability("places", evidence)
