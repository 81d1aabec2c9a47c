"""How sure it is that two statements of record which exclude each other are of one thing: evidence by name."""

from collections.abc import Iterator

from crosscheck.model.claim import Claim, Status
from crosscheck.model.relation import Stand
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import HistoryValue
from crosscheck.rules import weights
from crosscheck.rules.calibration import log_odds
from crosscheck.rules.chance import length
from crosscheck.rules.joint import Weighed
from crosscheck.rules.records import nothing_common, of_one_kind, other_counted, points_back, words_common

NEARER = 0.25
APART = 0.12
"""Less near than this, and with no event in common, two may be of anything."""

FAR_BEHIND = -0.3
"""A nearest partner that is nearer by this much leaves little for another."""

MARGIN = 0.05
"""Each of two is the other's nearest by this margin."""

COMMON = 2
"""Words that a case told plainly has in common with a record of one kind of event."""


def odds(evidence: dict[str, float]) -> float:
    """The probability (0..1) that two statements of record contradict each other."""
    return weights.probability("history", evidence)


def candidates(story: Story) -> Iterator[Weighed]:
    """The pairs that exclude each other, with the evidence for their being of one thing."""
    for pair, a, b in story.pairs_of("history"):
        if pair.relation.stand is Stand.CONFLICT and comparable(a, b) and not other_counted(story, a, b):
            yield pair, a, b, _evidence(story, pair, a, b)


def comparable(a: Claim, b: Claim) -> bool:
    """Whether neither is denied, and the two do not stand in one article's one sentence."""
    same_place = a.article == b.article and a.context.sentence_index == b.context.sentence_index
    return Status.DENIED not in (a.status, b.status) and not same_place


def _evidence(story: Story, pair: Pair, a: Claim, b: Claim) -> dict[str, float]:
    """What speaks for and against; statements of record are few, so that two of them are of one thing oftener than others."""
    f = pair.features
    found = {
        "likeness": log_odds(pair.same_thing),
        "focus": max(f.get("focus", 0.0), 0.0),
        "sentence": max(f.get("sentence", 0.0), 0.0),
        "fuzzy": f.get("fuzzy", 0.0),
        "entities": f.get("entities", 0.0),
        "one language": f.get("same_language", 0.0),
        "length": length(story, a, b),
    }
    if a.article == b.article:
        return found | {"one article": 1.0}
    forms, case = _forms(a, b), "case" in _forms(a, b)
    return {
        **found,
        **(_of_case(story, a, b) if case else _of_records(pair, a, b)),
        "nothing common": float(bool(forms & {"case", "earlier"}) and nothing_common(story, a, b)),
    }


def _of_case(story: Story, a: Claim, b: Claim) -> dict[str, float]:
    """One of the two tells of a case, not of a record."""
    one_kind = of_one_kind(a, b)
    shared = one_kind or bool(set(a.context.events) & set(b.context.events))
    words = one_kind and words_common(story, a, b) >= COMMON
    return {
        "case": float(shared),
        "case of others": float(not shared),
        "case and last": float("last" in _forms(a, b) and not one_kind),
        "case in common words": float(words),
        "case there": float(one_kind and not words and points_back(a, b)),
    }


def _of_records(pair: Pair, a: Claim, b: Claim) -> dict[str, float]:
    mine, theirs, margin = set(a.context.events), set(b.context.events), pair.features.get("focus_margin", 0.0)
    shared = bool(mine & theirs) or of_one_kind(a, b)
    other = bool(mine) and bool(theirs) and not shared
    apart = not shared and pair.features.get("focus", 0.0) < _least_near(a, b)
    behind = other or margin < FAR_BEHIND
    return {
        "apart": float(apart),
        "behind": float(behind and not apart),
        "records": float(not (apart or behind)),
        "one event": float(bool(mine & theirs) and margin > MARGIN),
        "other events": float(other),
    }


def _least_near(a: Claim, b: Claim) -> float:
    """How near two must be that name no event in common: what was once or often done is told of much in a story."""
    values = [c.value for c in (a, b) if isinstance(c.value, HistoryValue)]
    forms = _forms(a, b)
    if "earlier" in forms:
        return NEARER if any(v.form == "earlier" and v.date is None for v in values) else APART
    return APART if "never" in forms else -1.0


def _forms(a: Claim, b: Claim) -> set[str]:
    return {c.value.form for c in (a, b) if isinstance(c.value, HistoryValue)}
