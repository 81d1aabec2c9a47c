"""Weighs whether two statements that exclude each other by their words speak of one thing at one time."""

from dataclasses import dataclass, replace
from datetime import timedelta
from math import exp

from crosscheck.model.claim import Claim
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import DateValue, QuantityValue, StatementValue
from crosscheck.model.values.statement import POLARITY, plain_oppositions, speak_of_two_things
from crosscheck.rules.quotations import one_name

RARE = frozenset(
    """insured valid self-acting free-of-charge told-before aboard unanimous burial upheld tested seatbelt armed sober direct
    resistance discussed replay sailed fuel-dumped sprinklers testified wages-paid tagged spoke-in-court consulted consent
    brakes plea ransom joint-statement binding ballot masked handshake replica reviewed""".split()
)
"""States that hardly ever stand in one story for two things."""

STRONG = frozenset(
    """condition present deal capture guilty in-public compulsory permanent target result genuine appeal ceasefire in-
    person deliberate death-manner leaving planned conscious owner voluntary kept candidate alarm left in-custody
    entrance side permitted balance welcomed in-writing contagious guarded known-to-police vaccinated cooperating crew
    lit bail sanctions warned live on-own signed convicted classes stock data-taken talked inspected signal-lights
    footage fled line-up full-match fatalities injuries rate vaccine electricity handwritten spoke-language shots-
    fired tear-gas force-used beaten handcuffed confessed handed-over questioned searched dispersed forced-entry
    acquainted planned-deed died-kinds healthy trapped jammed engine snapped repaired radio signposted fenced awake
    swimmer sea wind sabotage autopsy in-use radiation ballot-taken quorum voted vote-side met-crowd replied reported-
    before requested contacted needs-approval promised responsibility resign-call wept tried recount
    mediated escorted allowed ambush-help uniform leaving-reason refunded compensated jobs conducted-flow delivered
    given-food sold-out on-time licence finished-race pit-stop first-attempt dividend bids tendered coach closed-way
    hack-way paid-how pet target-raised listed employed birth-order carried-phone shallow
    apologised strike-on recognised""".split()
)
"""States that seldom stand in one story for two things."""

FREQUENT = frozenset("cause weapon trend transport married".split())
"""States that stand in many stories for several things."""

PROGRESS = {
    "found": "+", "in-custody": "+", "identified": "+", "finished": "+", "published": "+", "freed": "+", "paid": "+", "deal": "+",
    "left": "+", "accepted": "+", "confirmed": "+", "sold": "+", "condition": "stable", "operating": "+", "guilty": "+",
    "fatalities": "some", "injuries": "some", "overnight": "-", "wages-paid": "+", "sailed": "+", "charged": "+",
    "refunded": "+", "compensated": "+", "handed-over": "+", "delivered": "+", "met-crowd": "+",
}  # fmt: skip
"""The value that a state tends to in time: a later article that gives it does not contradict."""

CHANGING = frozenset("open working operating lit weather conscious occupied trend hurt condition held on-time peaceful".split())
"""States that change to and fro within days."""

PARTITIVE = frozenset(
    """hurt present identified found accepted supported paid working intact success sold permitted finished
    ~injury ~death ~arrest ~rescue ~survival ~treatment""".split()
)
"""States that part of a group may have: with a number on either side they contradict nothing."""

PERSONAL = frozenset("survived hurt conscious healthy condition overnight injuries fatalities living".split())
"""States of one person: those of two who are named are two states."""

FAINT = frozenset(
    """~end ~start ~speech ~announcement ~report ~discovery ~return ~travel ~production ~employment ~win ~match ~race
    ~rise ~fall
    ~measurement ~operation ~study ~construction ~case ~victim ~birth ~performance ~publication ~death""".split()
)
"""Events that every story tells many of, so that a denial of one seldom meets another text's event."""

KNOWN_AT_ONCE = 1.2
"""What it costs that a later article tells of somebody hurt: unlike a death, most injuries are there from the first."""

COME_ABOUT = 4.5
"""What it costs that one article denied a thing up to its time ("not yet") of which a later one tells."""

OBJECT = 1.5
"""What it costs that the verb of a denial, whose object the other text speaks of, stands in one text only."""

TELLING = 12
"""A count of less may be that of two things by chance."""

ANYBODY = 0.3
"""What the words of two accounts say of their being about one thing where one of them is about everybody."""

LATER = timedelta(hours=8)
FAR = timedelta(days=10)


@dataclass(frozen=True, slots=True)
class Weighed:
    """The probability that two statements contradict each other, and by what (see `plain_oppositions`)."""

    probability: float
    key: str


def weigh(story: Story, pair: Pair, a: Claim, b: Claim) -> Weighed:
    """How likely it is that `a` and `b` contradict each other, by the best of their oppositions."""
    keys = _keys(a, b)
    if a.context.quote >= 0 and b.context.quote >= 0:
        keys = tuple(k for k in keys if k in RARE | STRONG) if _two_voices(a, b) else ()
    options = [Weighed(sigmoid(_score(story, pair, a, b, key)), key) for key in keys]
    return max(options, key=lambda w: (w.probability, w.key), default=Weighed(0.0, ""))


def _two_voices(a: Claim, b: Claim) -> bool:
    """Whether two utterances are of two speakers: those of one are compared word by word (QUO001)."""
    one, other = (c.attribution.entity or c.attribution.source if c.attribution else "" for c in (a, b))
    return bool(one and other) and not one_name(one or "", other)


def candidates(story: Story) -> list[tuple[Pair, Claim, Claim]]:
    """The pairs of statements that may contradict each other: those of alignment, denials with what they deny, opposed states.

    A denial is as near to a statement as what it denies is: its words are then those of the statement.
    """
    denied = {(p.a, p.b): p for p in story.denials} | {(p.b, p.a): p for p in story.denials}
    aligned = [(_nearer(p, denied.get((p.a, p.b))), a, b) for p, a, b in story.pairs_of("statement")]
    known = {key for p, _, _ in aligned for key in ((p.a, p.b), (p.b, p.a))}
    more = [(_nearer(p, p), story.claim(p.a), story.claim(p.b)) for p in story.denials if (p.a, p.b) not in known]
    known |= {key for p, _, _ in more for key in ((p.a, p.b), (p.b, p.a))}
    apart = [(p, story.claim(p.a), story.claim(p.b)) for p in story.opposites if (p.a, p.b) not in known]
    return [*aligned, *more, *apart]


def _nearer(pair: Pair, denied: Pair | None) -> Pair:
    """The pair with the nearness of what one statement denies, where that is greater."""
    if denied is None:
        return pair
    near, margin = denied.features["denied"], denied.features["denied_margin"]
    focus, rival = pair.features.get("focus", 0.0), pair.features.get("focus_margin", 0.0)
    features = {**pair.features, "focus": max(focus, near), "focus_margin": max(rival, margin) if near > focus else rival}
    return replace(pair, features=features)


def _keys(a: Claim, b: Claim) -> tuple[str, ...]:
    one, other = a.value, b.value
    if not isinstance(one, StatementValue) or not isinstance(other, StatementValue):
        return ()
    return plain_oppositions(one, other)


def sigmoid(score: float) -> float:
    """The probability for a score in log odds, to four places."""
    return round(1 / (1 + exp(-score)), 4)


def _score(story: Story, pair: Pair, a: Claim, b: Claim, key: str) -> float:
    score = -0.55 + topic(pair)
    score += _about(story, pair, a, b, key) + _kind(key)
    score -= (0.3 if key in RARE else 0.5) if a.context.quote >= 0 or b.context.quote >= 0 else 0.0
    score += 0.6 if key in RARE | STRONG and _told_once(story, a, key) and _told_once(story, b, key) else 0.0
    score += _numbers(story, a, b, key)
    score -= _may_have_changed(story, a, b, key)
    score -= 0.8 if any(_outside_negation(c, key) for c in (a, b)) else 0.0
    score -= 2.0 if _tells_both(story, a, b, key) or _tells_both(story, b, a, key) else 0.0
    score -= 2.5 if _other_days(story, a, b) else 0.0
    score -= 0.4 if key not in RARE and (_tells_also(story, a, b, key) or _tells_also(story, b, a, key)) else 0.0
    score -= 5.0 if _of_record(story, a, b, key) or _first_victim(a, b, key) else 0.0
    score -= 2.0 if a.article == b.article else 0.0
    score -= OBJECT if _is_object(a, b, key) or _is_object(b, a, key) else 0.0
    return score - (4.5 if _two_things(a, b) else 0.0)


def _is_object(a: Claim, b: Claim, key: str) -> bool:
    """Whether `a` denies an event as the object of a verb of which `b` does not speak: "did not lose the match" tells of one."""
    one, other = a.value, b.value
    if not (isinstance(one, StatementValue) and isinstance(other, StatementValue)) or key[1:] not in one.objects:
        return False
    return not any(w.startswith("w:") and w[2:] in other.stems for w in one.denies)


def _told_once(story: Story, claim: Claim, key: str) -> bool:
    """Whether nothing else in the article speaks of a state: two accounts of it are then of one thing."""
    marks = [m for c in story.claims_in(claim.article, "statement") for m in _marks(c, key)]
    return len(marks) == 1


def _of_record(story: Story, a: Claim, b: Claim, key: str) -> bool:
    """Whether a denial up to a time meets a record: "never before" and "the first since 1983" say the same."""
    if not key.startswith(("~", "w:", POLARITY)):
        return False
    return any(h.overlaps(c.context.sentence) for c in (a, b) for h in story.claims_in(c.article, "history"))


def _first_victim(a: Claim, b: Claim, key: str) -> bool:
    """Whether one tells of the first who died or was hurt: until then there was none."""
    return key in ("fatalities", "injuries") and any("which-rank=1" in _states(c) for c in (a, b))


def _tells_also(story: Story, a: Claim, b: Claim, key: str) -> bool:
    """Whether the article of `b` says elsewhere what `a` says: it then tells of two things, or of one that changed."""
    theirs = (c for c in story.claims_in(b.article, "statement") if c.id != b.id)
    return not key.startswith(("~", "w:", POLARITY)) and any(_marks(a, key) & _marks(c, key) for c in theirs)


def _other_days(story: Story, a: Claim, b: Claim) -> bool:
    """Whether both statements carry dates, all of them so far apart: two times, not two accounts."""
    one, other = (_dates(story, c) for c in (a, b))
    return bool(one and other) and all(_apart(x, y) for x in one for y in other)


def _dates(story: Story, claim: Claim) -> list[DateValue]:
    found = (d for d in story.claims_in(claim.article, "date") if d.overlaps(claim))
    return [d.value for d in found if isinstance(d.value, DateValue)]


def _apart(one: DateValue, other: DateValue) -> bool:
    first, last = sorted((one, other), key=lambda d: d.start.replace(tzinfo=None))
    gap = last.start.replace(tzinfo=None) - first.end.replace(tzinfo=None)
    return gap >= FAR or (gap >= timedelta(0) and first.start.year != last.start.year)


def _tells_both(story: Story, a: Claim, b: Claim, key: str) -> bool:
    """Whether the text around `b` also says what `a` says: a claim and its denial told side by side contradict nobody."""
    near = (c for c in story.claims_in(b.article, "statement") if c.id != b.id)
    close = [c for c in near if abs(c.context.sentence_index - b.context.sentence_index) <= 1]
    return any(_marks(a, key) & _marks(c, key) for c in close)


def _marks(claim: Claim, key: str) -> set[str]:
    """What a statement says of a state, or that it denies an event."""
    if not isinstance(claim.value, StatementValue):
        return set()
    if key.startswith("~"):
        return {e for e in claim.value.denies if e == key[1:]}
    return {m for m in claim.value.states if m.startswith((f"{key}=", f"{key}!"))}


def _outside_negation(claim: Claim, key: str) -> bool:
    """Whether a state stands in a negated statement without being negated: "no reason to open it" tells of no opening."""
    value = claim.value
    if not isinstance(value, StatementValue) or not value.negated or key in value.apart:
        return False
    return any(m.startswith(f"{key}=") and not m.endswith(("=-", "=none")) for m in value.states)


def _two_things(a: Claim, b: Claim) -> bool:
    one, other = a.value, b.value
    if not isinstance(one, StatementValue) or not isinstance(other, StatementValue):
        return False
    return speak_of_two_things(one, other)


def topic(pair: Pair) -> float:
    """How close the two statements are by their vectors, and how much closer than to others."""
    focus, sentence, margin = (pair.features.get(name, 0.0) for name in ("focus", "sentence", "focus_margin"))
    return 2.2 * max(focus, 0.0) + 1.5 * max(sentence, 0.0) + min(max(margin, -0.3), 0.3) + 0.7 * pair.same_thing


def _kind(key: str) -> float:
    """What the opposition itself says: how seldom such words meet by chance."""
    if key in RARE:
        return 1.6
    if key in STRONG:
        return 0.9
    if key in FREQUENT:
        return -2.0
    if key == POLARITY:
        return -1.0
    return (-0.8 if key in FAINT else 0.0) - (1.4 if key.startswith("~") else 1.0 if key.startswith("w:") else 0.0)


def _about(story: Story, pair: Pair, a: Claim, b: Claim, key: str) -> float:
    """What the words besides the opposed ones say of whether both speak of one thing."""
    mine, theirs = set(a.context.entities), set(b.context.entities)
    apart = -1.2 if key in PERSONAL else -0.4
    shared = 0.3 if mine & theirs else apart if mine and theirs else 0.0
    if story.article(a.article).language[:2] != story.article(b.article).language[:2]:
        return (shared or -0.2) + 2.0 * (pair.features.get("focus", 0.0) - 0.25)
    assert isinstance(a.value, StatementValue)
    assert isinstance(b.value, StatementValue)
    if key in ("injuries", "fatalities") and _alone_there(a, b, key):
        return ANYBODY + max(shared, 0.0)
    whole = _overlap(a.value.stems, b.value.stems)
    near = _overlap(a.value.around.get(key, ()), b.value.around.get(key, ()))
    return 3.0 * min(max(whole, near), 0.7) - 0.9 + shared


def _alone_there(a: Claim, b: Claim, key: str) -> bool:
    """Whether one says that nobody at all was harmed: then it is of no moment who the other says was."""
    return any(f"{key}=none" in _states(c) for c in (a, b))


def _overlap(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """Share of common words; a single word tells little."""
    return len(set(one) & set(other)) / max(2, min(len(one), len(other)))


def _numbers(story: Story, a: Claim, b: Claim, key: str) -> float:
    """What numbers say: they are for other rules, but "nobody was hurt" denies any, and one change has one direction."""
    counts = [{f for q in _quantities(story, c) if q.overlaps(c) for f in _count(q)} for c in (a, b)]
    if key == "trend" and all(counts):
        same = bool(counts[0] & counts[1])
        telling = any(f.endswith(("percent", " ")) or float(f.partition(" ")[0]) >= TELLING for f in counts[0] & counts[1])
        flat = any("trend=flat" in _states(c) for c in (a, b))
        return -6.0 if same and flat else (2.4 if telling else 0.0) if same else -1.5
    if key in ("fatalities", "injuries"):
        return -6.0 if any(counts) and not any(f"{key}=none" in _states(c) for c in (a, b)) else 0.0
    if any(c.value.total and c.value.negated for c in (a, b) if isinstance(c.value, StatementValue)):
        return 0.0
    partitive = key in PARTITIVE or (key.startswith("w:") and not PARTITIVE.isdisjoint(_keys(a, b)))
    if all(counts) and counts[0] == counts[1] and not partitive:
        return -0.6
    return -6.0 if all(counts) or (any(counts) and partitive) else 0.0


def _states(claim: Claim) -> tuple[str, ...]:
    return claim.value.states if isinstance(claim.value, StatementValue) else ()


def _quantities(story: Story, claim: Claim) -> list[Claim]:
    return story.claims_in(claim.article, "quantity")


def _count(claim: Claim) -> tuple[str, ...]:
    """The size of a count or a share, without its sign; nothing for a measure."""
    value = claim.value
    known = isinstance(value, QuantityValue) and value.unit in ("count", "percent", "")
    return (f"{abs(value.low):g} {value.unit}",) if known and isinstance(value, QuantityValue) else ()


def _may_have_changed(story: Story, a: Claim, b: Claim, key: str) -> float:
    """How far time between the articles may explain the difference."""
    first, last = sorted((a, b), key=lambda c: str(story.article(c.article).published))
    start, end = story.article(first.article).published, story.article(last.article).published
    if start is None or end is None or end - start < LATER:
        return 0.0
    if isinstance(first.value, StatementValue) and first.value.so_far and first.value.negated:
        return COME_ABOUT
    if key in PROGRESS:
        assert isinstance(last.value, StatementValue)
        cost = KNOWN_AT_ONCE if key == "injuries" else 3.0
        return cost if f"{key}={PROGRESS[key]}" in last.value.states else 0.0
    return 0.6 if key in CHANGING and end - start >= 3 * LATER else 0.0
