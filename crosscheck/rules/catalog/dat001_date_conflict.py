"""DAT001 date-conflict: incompatible dates or times for the same event.

Each date is an interval with a precision and, for a time of day, a zone. Two of them conflict if no reading lets them mean one
moment: 02.15 in Jakarta is 1915 GMT of the day before and no conflict, 04.15 in Singapore is another hour.

Quiet when one is only vaguer ("in April", "about eleven", "in the evening"), when time zones explain it, when one tells the
start and the other the end, a plan and what came of it, or when nothing but the day of the report is in common.
"""

from collections.abc import Iterable

from crosscheck.model.claim import Claim, Status
from crosscheck.model.discrepancy import Finding
from crosscheck.model.phrase import Phrase
from crosscheck.model.relation import Stand
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import DateValue
from crosscheck.rules.base import Conflict, NearMiss, Rule
from crosscheck.rules.dating import (
    best_partners,
    comparable,
    has_partner,
    local_zones,
    margins,
    meets_in_story,
    told_as_history,
    told_twice,
)
from crosscheck.rules.sides import Sides, across, merge_pairs, raised, together

LEAST_CONFLICT, LEAST_AGREEMENT = 0.12, 0.4
SURE_TOGETHER, LEAST_TOGETHER = 0.45, 0.25
COINCIDENCE = 20.0
"""Two outlets that give the same minute hardly do so by chance: the odds that they mean one thing rise by this factor."""

ONE_EVENT, MARGIN = 2.0, 0.03
"""The odds rise by this factor where both clauses name one event and each is the other's nearest by this margin."""

OTHER_EVENTS = 0.6
"""What is left of the probability that two dates are of one event if both clauses name events, and none in common, or if
both are days on which somebody spoke."""


_DECISIVE = frozenset({"death", "arrest", "funeral", "verdict", "release", "birth", "burial"})
ONE_LIMIT = 0.6
"""What is left of the probability if only one of two dates is a limit ("until Sunday", "by noon")."""

ONE_PLAN = 0.8
"""The same where one article still plans what the other says has happened."""


def check(story: Story) -> Iterable[Finding]:
    """One finding for each event that the articles date differently."""
    zones = local_zones(story)
    past = told_as_history(story)
    found = [*((p, a, b) for p, a, b in story.pairs_of("date") if a.article != b.article), *told_twice(story)]
    dated = [(p, a, b) for p, a, b in found if not {p.a, p.b} & past]
    pairs = [(p, a, b) for p, a, b in dated if comparable(story, a, b)]
    agreements = [q for p, a, b in pairs if p.relation.agrees and (q := _agreement(p, a, b)).same_thing >= LEAST_AGREEMENT]
    margin = margins((p for p, _, _ in pairs if p.features), story)
    weighed = [
        _weighed(p, a, b, margin.get((p.a, p.b), 0.0))
        for p, a, b in pairs
        if p.relation.stand is Stand.CONFLICT and not _meet(a, b, zones)
    ]
    partners = best_partners(story, (p for p, _, _ in pairs if p.relation.agrees))
    conflicts = [p for p in weighed if p.same_thing >= LEAST_CONFLICT and not has_partner(story, p, partners)]
    told: set[str] = set()
    for least in (SURE_TOGETHER, LEAST_TOGETHER):
        rest = [p for p in conflicts if p.a not in told and p.b not in told]
        for sides in merge_pairs(story, rest, agreements, least):
            told |= {claim for side in sides for claim in side}
            yield _finding(story, sides, across(sides, conflicts))


def _weighed(pair: Pair, a: Claim, b: Claim, margin: float) -> Pair:
    """The pair with its probability changed by what the two clauses tell of, and by how near rivals are."""
    mine, theirs = set(a.context.events), set(b.context.events)
    near = max(margin, pair.features.get("focus_margin", 0.0)) > MARGIN and not pair.features.get("long_both")
    likely = pair.same_thing
    if _decisive(a) not in ("", *theirs) or _decisive(b) not in ("", *mine):
        likely *= OTHER_EVENTS
    elif mine & theirs and near:
        likely = raised(likely, ONE_EVENT)
    elif "said" in a.context.scope or (mine and theirs and not mine & theirs):
        likely *= OTHER_EVENTS
    likely *= ONE_PLAN if a.status != b.status and Status.PLANNED in (a.status, b.status) else 1.0
    return pair.model_copy(update={"same_thing": likely * (ONE_LIMIT if _one_limit(a, b) else 1.0)})


def _decisive(claim: Claim) -> str:
    """The event nearest to a date, if it is one that a telling of the same day would hardly leave out."""
    events = claim.context.events
    return events[0] if events and events[0] in _DECISIVE else ""


def _one_limit(a: Claim, b: Claim) -> bool:
    """Whether one date is the end of a stretch or a limit, and the other clause tells of no end."""
    limits = [bool({"end", "limit"} & set(c.context.scope)) for c in (a, b)]
    if limits[0] == limits[1]:
        return False
    other = b if limits[0] else a
    return not {"end", "closure"} & set(other.context.events)


def _agreement(pair: Pair, a: Claim, b: Claim) -> Pair:
    """The pair, more sure if both give the same minute."""
    exact = a.article != b.article and all(isinstance(c.value, DateValue) and c.value.precision == "minute" for c in (a, b))
    if not exact or (pair.relation.stand is not Stand.SAME and pair.relation.reason not in ("zone", "precision")):
        return pair
    return pair.model_copy(update={"same_thing": raised(pair.same_thing, COINCIDENCE)})


def _meet(a: Claim, b: Claim, zones: tuple[int, ...]) -> bool:
    return isinstance(a.value, DateValue) and isinstance(b.value, DateValue) and meets_in_story(a.value, b.value, zones)


def _finding(story: Story, sides: Sides, pairs: list[Pair]) -> Finding:
    best = pairs[0]
    reason = best.relation.text
    if story.claim(best.a).article == story.claim(best.b).article:
        reason = Phrase(en=f"{reason.en}; {_WITHIN.en}", id=f"{reason.id}; {_WITHIN.id}")
    return Finding(sides=sides, confidence=together(pairs), message=_MESSAGE, reason=reason)


_MESSAGE = Phrase(
    en="the same event is given different dates or times", id="peristiwa yang sama diberi tanggal atau waktu berbeda"
)
_WITHIN = Phrase(
    en="one of them may be the day of the report, not of the event",
    id="salah satunya mungkin hari pemberitaan, bukan hari kejadian",
)

RULE = Rule(
    code="DAT001",
    name="date-conflict",
    severity="warning",
    page=__doc__ or "",
    check=check,
    conflicts=(
        Conflict(
            "The train [[left Ostrava on Sunday evening]] with the president aboard.",
            "The president's train [[left Ostrava on Monday afternoon]].",
        ),
        Conflict("The bus crashed [[at 10.45 a.m.]] near the bridge.", "The bus crashed near the bridge [[at 12.45 p.m.]]"),
        Conflict(
            "Kereta presiden [[berangkat dari Bandung pada Minggu (12/5/2024)]].",
            "Kereta presiden [[berangkat dari Bandung pada Senin (13/5/2024)]].",
            languages=("id", "id"),
        ),
        Conflict(
            "Bus itu kecelakaan di dekat jembatan [[pukul 10.45 WIB]].",
            "Bus itu kecelakaan di dekat jembatan [[pukul 12.45 WIB]].",
            languages=("id", "id"),
        ),
        Conflict(
            "Ledakan itu terjadi [[pukul 02.15 WIB]].",
            "The explosion happened [[at 2015 GMT]].",
            languages=("id", "en"),
        ),
    ),
    near_misses=(
        NearMiss(
            "The explosion happened at 2.15 a.m. (1915 GMT).",
            "The explosion happened at 1915 GMT.",
            why="the same moment in two zones",
        ),
        NearMiss("The two leaders met on 25 April 2019.", "The two leaders met in April 2019.", why="a day and its month"),
        NearMiss(
            "Ledakan itu terjadi pukul 02.15 WIB.",
            "Ledakan itu terjadi pukul 03.15 WITA.",
            why="the same moment in two zones",
            languages=("id", "id"),
        ),
        NearMiss(
            "Bus itu kecelakaan pada Selasa (14/5/2024) pukul 10.45 WIB.",
            "Bus itu kecelakaan pada Selasa pagi menjelang pukul sebelas.",
            why="shortly before eleven holds 10.45",
            languages=("id", "id"),
        ),
        NearMiss(
            "Ledakan itu terjadi pukul 02.15 WIB.",
            "The explosion happened at 1915 GMT.",
            why="the same moment in two zones",
            languages=("id", "en"),
        ),
    ),
)
