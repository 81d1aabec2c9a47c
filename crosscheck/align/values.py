"""How the values of many pairs stand: asked once for each two values that differ, for a story repeats itself."""

from collections.abc import Iterator

from crosscheck.align.groups import Numbers
from crosscheck.model.claim import Claim
from crosscheck.model.relation import Relation
from crosscheck.model.values import StatementValue, Value, relate


def relations(claims: tuple[Claim, ...], one: Numbers, other: Numbers) -> Iterator[Relation]:
    """How the values of the pairs (one[k], other[k]) stand, in order."""
    known: dict[Value, int] = {}
    numbers = [len(claims) + k if _unlike(c) else known.setdefault(c.value, len(known)) for k, c in enumerate(claims)]
    told: dict[tuple[int, int], Relation] = {}
    for a, b in zip(one.tolist(), other.tolist(), strict=True):
        key = numbers[a], numbers[b]
        if key not in told:
            told[key] = relate(claims[a].value, claims[b].value)
        yield told[key]


def _unlike(claim: Claim) -> bool:
    """Whether a value is taken for one of its own: statements are seldom equal, and hold what cannot be hashed."""
    return isinstance(claim.value, StatementValue)
