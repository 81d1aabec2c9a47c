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
from crosscheck.rules.dating import background, local_zones, meets_in_story
from crosscheck.rules.sides import Sides, across, merge_pairs, together

LEAST_CONFLICT, LEAST_AGREEMENT = 0.12, 0.4
COINCIDENCE = 20.0
"""Two outlets that give the same minute hardly do so by chance: the odds that they mean one thing rise by this factor."""


def check(story: Story) -> Iterable[Finding]:
    """One finding for each event that the articles date differently."""
    zones = local_zones(story)
    pairs = [(p, a, b) for p, a, b in story.pairs_of("date") if _comparable(story, a, b)]
    conflicts = [p for p, a, b in pairs if _conflict(p, a, b, zones)]
    agreements = [q for p, a, b in pairs if p.relation.agrees and (q := _agreement(p, a, b)).same_thing >= LEAST_AGREEMENT]
    for sides in merge_pairs(story, conflicts, agreements):
        yield _finding(story, sides, across(sides, conflicts))


def _agreement(pair: Pair, a: Claim, b: Claim) -> Pair:
    """The pair, more sure if both give the same minute."""
    exact = a.article != b.article and all(isinstance(c.value, DateValue) and c.value.precision == "minute" for c in (a, b))
    if not exact or (pair.relation.stand is not Stand.SAME and pair.relation.reason not in ("zone", "precision")):
        return pair
    odds = COINCIDENCE * pair.same_thing / (1.0001 - pair.same_thing)
    return pair.model_copy(update={"same_thing": odds / (1 + odds)})


def _conflict(pair: Pair, a: Claim, b: Claim, zones: tuple[int, ...]) -> bool:
    if pair.relation.stand is not Stand.CONFLICT or pair.same_thing < LEAST_CONFLICT:
        return False
    if not isinstance(a.value, DateValue) or not isinstance(b.value, DateValue):
        return False
    return not meets_in_story(a.value, b.value, zones)


def _comparable(story: Story, a: Claim, b: Claim) -> bool:
    """Whether the two may date one thing: not a plan and its outcome, start and end, or news and background."""
    statuses = {a.status, b.status}
    if Status.DENIED in statuses or (Status.PLANNED in statuses and len(statuses) > 1):
        return False
    if a.context.scope != b.context.scope and a.context.scope and b.context.scope:
        return False
    return background(story, a) == background(story, b)


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
