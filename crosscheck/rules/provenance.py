"""What two credits of one piece of information have in common: its topic, its figures, its words."""

from collections import defaultdict
from dataclasses import dataclass

from crosscheck.model.claim import Claim
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import OriginValue, QuantityValue, StatementValue, relate
from crosscheck.rules.likeness import nearness
from crosscheck.rules.rivals import logistic

MOST_STRONG = 40
"""Credits of one story that tell how information came about, at most: keeps the pairs few."""


@dataclass(frozen=True, slots=True)
class Credited:
    """A credit with what its sentence (and the one before, where it points back) holds."""

    claim: Claim
    value: OriginValue
    statements: tuple[Claim, ...]
    figures: frozenset[str]

    @property
    def strong(self) -> bool:
        """Whether the credit tells how the information came about, or that it came from nowhere else."""
        return bool(self.value.way) or self.value.exclusive


def credited(story: Story) -> list[Credited]:
    """All credits with their surroundings."""
    near: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for claim in story.of_kind("statement", "quantity"):
        near[claim.article, claim.context.sentence_index].append(claim)
    return [_with_surroundings(claim, near) for claim in story.of_kind("origin") if isinstance(claim.value, OriginValue)]


def _with_surroundings(claim: Claim, near: dict[tuple[str, int], list[Claim]]) -> Credited:
    assert isinstance(claim.value, OriginValue)
    k = claim.context.sentence_index
    own = near[claim.article, k]
    before = near[claim.article, k - 1] if claim.value.way in ("stems", "told") or _points_back(claim.value, own) else []
    return Credited(
        claim,
        claim.value,
        tuple(c for c in [*own, *before] if c.kind == "statement"),
        frozenset(f for c in own if (f := _figure(c))),
    )


def _points_back(value: OriginValue, own: list[Claim]) -> bool:
    """Whether a sentence says little but who told it: what was told stands in front of it."""
    words = {s for c in own if isinstance(c.value, StatementValue) for s in c.value.stems}
    return len(words) - len(value.name.split()) <= FEW


FEW = 3
"""Content words besides the origin's name that a sentence has which only points back."""


def _figure(claim: Claim) -> str:
    value = claim.value
    if not isinstance(value, QuantityValue) or (value.unit == "count" and value.low < LEAST_COUNT):
        return ""
    return f"{value.low:g} {value.unit}"


LEAST_COUNT = 10
"""A smaller count is shared by chance."""


def rivals(story: Story) -> list[tuple[Credited, Credited]]:
    """The pairs of credits of two articles of which at least one is strong."""
    known = credited(story)
    strong = [c for c in known if c.strong][:MOST_STRONG]
    pairs = [(a, b) for k, a in enumerate(strong) for b in strong[k + 1 :]]
    pairs += [(a, b) for a in strong for b in known if not b.strong and a.figures & b.figures]
    pairs += [(a, b) for a in strong for b in known if not b.strong and not a.figures & b.figures and _is_silent(a, b)]
    return [(a, b) for a, b in pairs if a.claim.article != b.claim.article and not _may_be_one(a.value, b.value)]


def _is_silent(a: Credited, b: Credited) -> bool:
    """Whether the text of one credit says that the other's origin has said nothing of the kind."""
    return any(x.value.refused and bool(x.value.way) and x.value.speaks_of(y.value) for x, y in ((a, b), (b, a)))


def _may_be_one(a: OriginValue, b: OriginValue) -> bool:
    """Whether one is a person told by his part only ("the father") whom the other may name ("Miller")."""
    if a.way != "told" or b.way != "told":
        return False
    return any(x.body in _PARTS and not any(c.isupper() for c in x.name) and not y.body for x, y in ((a, b), (b, a)))


_PARTS = frozenset("relatives witnesses residents".split())
"""Kinds of origins that are persons told by their part."""


def likeness(story: Story) -> dict[frozenset[str], Pair]:
    """The pairs of statements and of credits by their claims."""
    return {frozenset((p.a, p.b)): p for p, _, _ in story.pairs_of("statement", "origin")}


def as_pair(a: Claim, b: Claim, known: dict[frozenset[str], Pair]) -> Pair:
    """The pair of two credits as alignment has it, else one without features."""
    return known.get(frozenset((a.id, b.id))) or Pair(a=a.id, b=b.id, same_thing=0.0, relation=relate(a.value, b.value))


_KIN = tuple(
    frozenset(row.split())
    for row in (
        "government ministry city health education statistics parliament weather diplomats",
        "residents witnesses relatives growers shore",
        "police prosecution investigators government guard court",
        "papers company government court port health",
        "instrument weather company engineers",
        "expert university laboratory engineers navy rescue investigators",
        "shipyard company engineers",
        "rescue government fire navy city army police",
        "company engineers port guard",
        "university laboratory health",
        "broadcaster newspaper agency",
        "redcross charity rescue un",
    )
)
"""Kinds of bodies of which one may speak for the other."""


def evidence_of(a: Credited, b: Credited, known: dict[frozenset[str], Pair]) -> dict[str, float]:
    """What speaks for two credits being of one piece of information, and for their excluding each other."""
    ways = (a.value.way, b.value.way)
    return {
        "topic": min(2.5, _topic(a, b, known)),
        "ways": float(all(ways)),
        "made": float("made" in ways and not all(ways)),
        "sole": (0.0, 1.0, 1.5)[a.value.exclusive + b.value.exclusive],
        "figure": float(bool(a.figures & b.figures)),
        "kinds": float(bool(a.value.body and b.value.body)),
        "told": float(ways == ("told", "told")),
        "silent": float(_is_silent(a, b)),
        "kin": float(any({a.value.body, b.value.body} <= row for row in _KIN) and not (_proper(a.value) and _proper(b.value))),
    }


def _proper(value: OriginValue) -> bool:
    """Whether the origin has a name of its own, not only a kind: "Mahidol University"."""
    return sum(w[:1].isupper() for w in value.name.split()) > 1


def _topic(a: Credited, b: Credited, known: dict[frozenset[str], Pair]) -> float:
    """How near the two come, by their own words or by the nearest statements around them."""
    keys = [frozenset((x.id, y.id)) for x in a.statements for y in b.statements]
    pairs = [known[key] for key in [frozenset((a.claim.id, b.claim.id)), *keys] if key in known]
    return max([WORDS * _words_shared(a, b), *(nearness(p) for p in pairs)])


WORDS = 2.5
"""How near two statements of the same words come."""


def _words_shared(a: Credited, b: Credited) -> float:
    """The share of common content words of the two statements that have most of them; a few words tell nothing."""
    mine, theirs = ([set(c.value.stems) for c in x.statements if isinstance(c.value, StatementValue)] for x in (a, b))
    pairs = [(x, y) for x in mine for y in theirs if len(x & y) > 2]
    return max((len(x & y) / min(len(x), len(y)) for x, y in pairs), default=0.0)


BASE = -3.4
WEIGHTS = {"topic": 1.0, "ways": 1.4, "made": 1.0, "sole": 0.9, "figure": 0.8, "kinds": 0.3, "kin": -0.9, "silent": 1.5}
UNSAID = 0.62
"""The most that a figure with two origins is sure of where neither text says that its origin is the only one."""


def weigh(evidence: dict[str, float]) -> float:
    """The probability that two credits are of one piece of information and exclude each other."""
    if evidence["silent"] and evidence["topic"] < SILENT:
        return 0.0
    if not (evidence["ways"] or evidence["silent"]) and not (
        (evidence["made"] or evidence["sole"]) and evidence["figure"] and evidence["topic"] >= LIKE
    ):
        return 0.0
    if evidence["told"] and evidence["topic"] < NEAR_ENOUGH:
        return 0.0
    found = round(logistic(BASE + sum(weight * evidence[name] for name, weight in WEIGHTS.items())), 4)
    return found if evidence["sole"] else min(found, UNSAID)


NEAR_ENOUGH = 0.9
"""How near two sentences must come that both tell who let somebody know, whatever it was."""

SILENT = 1.0
"""How near two sentences must come of which one says that the other's origin has said nothing."""

LIKE = 2.0
"""How near two sentences with one figure must come where only one tells how the figure was made."""
