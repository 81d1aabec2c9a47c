"""What tells dates in a story apart: the zones its places may have, and whether a date is news or background."""

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta
from itertools import pairwise

from crosscheck.model.claim import Claim, Status
from crosscheck.model.relation import Stand
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import DateValue, HistoryValue, relate

NEWS = timedelta(days=45)
"""A date further from publication than this is background (or a far plan), not the event that is reported."""


STALE = timedelta(days=10)
"""A weekday in an article this much later than the other may be copied from an older text: it dates nothing."""

RIVAL = 0.8
"""A date whose article gives the other's value too, in words this much as near, has its partner there."""


def comparable(story: Story, a: Claim, b: Claim) -> bool:
    """Whether two dates may be of one thing: not a plan and its outcome, start and end, news and background."""
    if Status.DENIED in (a.status, b.status) or (planned(story, a) != planned(story, b) and not late_plan(story, a, b)):
        return False
    if "as-of" in (*a.context.scope, *b.context.scope):
        return False
    if a.context.negated != b.context.negated:
        return False
    if ("said" in a.context.scope) != ("said" in b.context.scope):
        return False
    roles = [set(c.context.scope) - {"further", *EDGES} for c in (a, b)]
    if roles[0] != roles[1] and roles[0] and roles[1]:
        return False
    return background(story, a) == background(story, b) and not stale(story, a, b) and not opposed(a, b)


def other_end(a: Claim, b: Claim) -> bool:
    """Whether the words right before two times of day make one that of a beginning and the other that of an end."""
    one, other = ({s.removesuffix("s") for s in c.context.scope} & {"start", "end"} for c in (a, b))
    told = not EDGES.isdisjoint((*a.context.scope, *b.context.scope))
    return told and bool(one and other) and one != other


EDGES = frozenset({"starts", "ends"})
"""Scopes of a time of day whose verb tells of a beginning or an end."""


def planned(story: Story, claim: Claim) -> bool:
    """Whether a date is of something to come: the article says so, or the day lies after its publication ("a new one takes
    office on May 3")."""
    return claim.status is Status.PLANNED or claim.id in story.once(_coming)


def _coming(story: Story) -> frozenset[str]:
    return frozenset(c.id for c in story.of_kind("date") if _is_coming(story, c))


def _is_coming(story: Story, claim: Claim) -> bool:
    published, value = story.article(claim.article).published, claim.value
    if published is None or not isinstance(value, DateValue) or not value.day_known or claim.status is Status.DENIED:
        return False
    return value.start.date() > published.date()


def late_plan(story: Story, a: Claim, b: Claim) -> bool:
    """Whether one article still plans, on the day or later, what the other says has happened, and both clauses name one event."""
    plan, done = (a, b) if planned(story, a) else (b, a)
    published = story.article(plan.article).published
    if published is None or not isinstance(done.value, DateValue) or not done.value.day_known:
        return False
    one_event = bool(set(a.context.events) & set(b.context.events))
    return one_event and published.replace(tzinfo=None) >= done.value.start and done.status in (Status.ASSERTED, Status.REPORTED)


def answered(story: Story, a: Claim, b: Claim) -> bool:
    """Whether one date is of a plan whose own sentence goes on to tell when it came about, and the other of what came about
    ("due at ten, it was delayed until midnight")."""
    plans = [c for c in (a, b) if planned(story, c)]
    return len(plans) == 1 and _tells_outcome(story, plans[0])


def _tells_outcome(story: Story, plan: Claim) -> bool:
    beside = (c for c in story.claims_in(plan.article, "date") if c.context.sentence_index == plan.context.sentence_index)
    return any(c.start > plan.start and not planned(story, c) and c.status is not Status.DENIED for c in beside)


def stale(story: Story, a: Claim, b: Claim) -> bool:
    bare = any(isinstance(c.value, DateValue) and c.value.basis in ("weekday", "relative") for c in (a, b))
    times = [story.article(c.article).published for c in (a, b)]
    if not bare or times[0] is None or times[1] is None:
        return False
    return abs(times[0].replace(tzinfo=None) - times[1].replace(tzinfo=None)) > STALE


def margins(pairs: Iterable[Pair], story: Story) -> dict[tuple[str, str], float]:
    """How much nearer the two dates of each pair are than either is to its best other date in the other's article."""
    listed = list(pairs)
    near: dict[tuple[str, str], list[tuple[float, str]]] = {}
    for pair in listed:
        for claim, other in ((pair.a, pair.b), (pair.b, pair.a)):
            near.setdefault((claim, story.claim(other).article), []).append((pair.features.get("focus", 0.0), other))
    best = {key: sorted(found, reverse=True)[:2] for key, found in near.items()}
    return {(p.a, p.b): p.features.get("focus", 0.0) - _best_rival(story, p, best) for p in listed}


def _best_rival(story: Story, pair: Pair, best: dict[tuple[str, str], list[tuple[float, str]]]) -> float:
    ends = ((pair.a, pair.b), (pair.b, pair.a))
    return max(
        (score for claim, other in ends for score, key in best[claim, story.claim(other).article] if key != other), default=0.0
    )


Partners = dict[tuple[str, str, bool], float]


def best_partners(story: Story, agreements: Iterable[Pair]) -> Partners:
    """How near each claim's best agreeing partner in each other article is, by claim, article and whether both are clocks."""
    best: Partners = {}
    for pair in agreements:
        timed = _both_clocks(story, pair)
        for claim, other in ((pair.a, pair.b), (pair.b, pair.a)):
            key = (claim, story.claim(other).article, timed)
            best[key] = max(best.get(key, 0.0), pair.same_thing)
    return best


def partner_strength(story: Story, pair: Pair, partners: Partners) -> float:
    """How near the best date that agrees with one of two differing dates is, in the other's article, against the pair itself.

    For two clock times only another clock time counts: "before dawn" fits many an hour.
    """
    if story.claim(pair.a).article == story.claim(pair.b).article:
        return 0.0
    timed = _both_clocks(story, pair)
    ends = ((pair.a, story.claim(pair.b).article), (pair.b, story.claim(pair.a).article))
    keys = [(*end, grain) for end in ends for grain in ((True,) if timed else (True, False))]
    return min(3.0, max((partners.get(key, 0.0) for key in keys), default=0.0) / max(pair.same_thing, 0.01))


def _both_clocks(story: Story, pair: Pair) -> bool:
    values = [story.claim(c).value for c in (pair.a, pair.b)]
    return all(isinstance(v, DateValue) and v.precision in ("minute", "hour") for v in values)


_OPPOSED = (("start", "end"), ("arrival", "departure"), ("opening", "closure"))
"""Events that begin and end one thing: the dates of the two differ."""


def opposed(a: Claim, b: Claim) -> bool:
    """Whether one date is of the beginning and the other of the end."""
    mine, theirs = ({*c.context.events, *c.context.scope} for c in (a, b))
    return any(
        (x in mine and y not in mine and y in theirs and x not in theirs)
        or (y in mine and x not in mine and x in theirs and y not in theirs)
        for x, y in _OPPOSED
    )


def local_zones(story: Story) -> tuple[int, ...]:
    """The offsets that a time without a zone may have in this story: those stated (other than UTC) and the outlets' own."""
    stated: Counter[int] = Counter()
    for claim in story.of_kind("date"):
        if isinstance(claim.value, DateValue) and claim.value.offset:
            stated[claim.value.offset] += 1
    for article in story.articles:
        shift = article.published.utcoffset() if article.published else None
        if shift:
            stated[int(shift.total_seconds()) // 60] += 1
    return tuple(sorted(stated))


def meets_in_story(a: DateValue, b: DateValue, zones: tuple[int, ...]) -> bool:
    """Whether a time without a zone meets the other in a zone of the story."""
    return any(
        x.relate(y).stand is not Stand.CONFLICT for x in _zoned(a, zones) for y in _zoned(b, zones) if x is not a or y is not b
    )


def _zoned(value: DateValue, zones: tuple[int, ...]) -> list[DateValue]:
    if value.offset is not None or value.precision not in ("minute", "hour"):
        return [value]
    return [value, *(value.model_copy(update={"zones": (zone,)}) for zone in zones)]


def background(story: Story, claim: Claim) -> bool:
    """Whether a date lies far from the article's publication."""
    return claim.id in story.once(_background)


def _background(story: Story) -> frozenset[str]:
    """The dates that are background: asked of each pair many times, so that they are found once."""
    return frozenset(c.id for c in story.of_kind("date") if _is_background(story, c))


def _is_background(story: Story, claim: Claim) -> bool:
    published = story.article(claim.article).published
    value = claim.value
    if published is None or not isinstance(value, DateValue) or not value.day_known:
        return False
    now = published.replace(tzinfo=None)
    return value.end < now - NEWS or value.start > now + NEWS


def told_as_history(story: Story) -> set[str]:
    """The dates that are part of a statement of record ("the first since 2011"): HIS001 compares these."""
    records: dict[str, list[Claim]] = {}
    for claim in story.of_kind("history"):
        if isinstance(claim.value, HistoryValue) and claim.value.form == "case":
            continue
        records.setdefault(claim.article, []).append(claim)
    dates = story.of_kind("date")
    return {d.id for d in dates if any(d.overlaps(r) for r in records.get(d.article, ()))}


TWICE = 0.75
"""How likely it is that two neighbouring sentences of one article that name one event and one person date it twice."""


def told_twice(story: Story) -> list[tuple[Pair, Claim, Claim]]:
    """Pairs of stated days within an article, a sentence or two apart, that tell of the same event of the same entity.

    Alignment looks for one fact in two articles; an article that repeats itself does so nearby ("X has left the capital, ...
    on Tuesday (12/9). X left the capital on Sunday (10/9)").
    """
    by_article: dict[str, list[Claim]] = {}
    for claim in story.of_kind("date"):
        if _stated_day(claim):
            by_article.setdefault(claim.article, []).append(claim)
    told = [(a, b) for claims in by_article.values() for a, b in pairwise(claims) if _one_telling(a, b)]
    pairs = [(a, b) for a, b in told if not (_heads_entry(story, a) or _heads_entry(story, b))]
    return [(Pair(a=a.id, b=b.id, same_thing=TWICE, relation=relate(a.value, b.value)), a, b) for a, b in pairs]


def _stated_day(claim: Claim) -> bool:
    value = claim.value
    return isinstance(value, DateValue) and value.precision == "day" and value.basis in ("stated", "published")


def _heads_entry(story: Story, claim: Claim) -> bool:
    """Whether a date heads an entry of a chronicle ("Oct. 16: A deputy ...")."""
    sentence = claim.context.sentence
    head = story.article(claim.article).body[sentence.start : min(sentence.end, sentence.start + 30)]
    return ":" in head and claim.start <= sentence.start + 5


def _one_telling(a: Claim, b: Claim) -> bool:
    apart = b.context.sentence_index - a.context.sentence_index
    one_event = bool(set(a.context.events) & set(b.context.events))
    return 0 < apart <= 1 and one_event and bool(set(a.context.entities) & set(b.context.entities))
