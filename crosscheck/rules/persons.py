"""Brings together what the articles of a story say of one person, and finds roles that do not go together."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from crosscheck.model.claim import Claim
from crosscheck.model.phrase import Phrase
from crosscheck.model.relation import Stand
from crosscheck.model.story import Story
from crosscheck.model.values import RoleValue
from crosscheck.model.values.spelling import fold

_SURE = {
    "role": 0.85,
    "post": 0.65,
    "profession": 0.65,
    "body": 0.55,
    "nation": 0.6,
    "denied": 0.75,
    "rank": 0.6,
    "discipline": 0.6,
}
"""Confidence by the reason why two roles exclude each other."""

PER_ARTICLE = 2
"""Claims of one article on one side of a finding."""


@dataclass(frozen=True, slots=True)
class RoleDifference:
    """A person with claims of roles that exclude each other; the side with most articles first."""

    person: str
    sides: tuple[tuple[Claim, ...], ...]
    confidence: float
    why: Phrase


def role_differences(story: Story) -> Iterator[RoleDifference]:
    """At most one difference for each person."""
    for person, claims in _by_person(story).items():
        found = _difference(person, claims)
        if found:
            yield found


def value_of(claim: Claim) -> RoleValue:
    """The role that a claim gives."""
    assert isinstance(claim.value, RoleValue)
    return claim.value


def _by_person(story: Story) -> dict[str, list[Claim]]:
    """The claims of roles by person: a short name joins the only full name that holds it."""
    claims = [c for c in story.of_kind("role") if isinstance(c.value, RoleValue)]
    keys = sorted({fold(value_of(c).person) for c in claims} | _full_names(story))
    holders = _holders(keys)
    whole = {key: _whole(key, holders) for key in keys}
    groups: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[whole[fold(value_of(claim).person)]].append(claim)
    return dict(sorted(groups.items()))


def _full_names(story: Story) -> set[str]:
    names = (c.value for c in story.of_kind("name"))
    return {fold(v.entity) for v in names if v.type == "name" and v.kind == "person" and v.entity}


def _holders(keys: list[str]) -> dict[str, list[str]]:
    """The keys that hold a word, by word, each list in the order of `keys`."""
    holders: dict[str, list[str]] = defaultdict(list)
    for key in keys:
        for word in set(key.split()):
            holders[word].append(key)
    return holders


def _whole(key: str, holders: dict[str, list[str]]) -> str:
    """The only longer key that holds all words of `key`, else `key` itself."""
    words = set(key.split())
    near = holders[min(words, key=lambda w: len(holders[w]))] if words else []
    longer = [k for k in near if words < set(k.split())]
    top = [k for k in longer if not any(set(k.split()) < set(o.split()) for o in longer)]
    return top[0] if len(top) == 1 else key


def _difference(person: str, claims: list[Claim]) -> RoleDifference | None:
    groups = _groups(claims)
    held = _held_together(claims)
    best: RoleDifference | None = None
    for k, one in enumerate(groups):
        for other in groups[k + 1 :]:
            found = _compare(person, one, other, held)
            if found and (best is None or found.confidence > best.confidence):
                best = found
    return best


def _groups(claims: list[Claim]) -> list[list[Claim]]:
    """Claims with the same office, deputy, field and kind of body together, those of most articles first."""
    table: dict[tuple[str, str, str, str, bool], list[Claim]] = defaultdict(list)
    for claim in claims:
        value = value_of(claim)
        table[value.role, value.tense if value.tense == "former" else "", value.nation, value.body, value.denied].append(claim)
    return sorted(table.values(), key=lambda g: (-len({c.article for c in g}), value_of(g[0]).canonical))


def _held_together(claims: list[Claim]) -> set[frozenset[str]]:
    """Pairs of roles that one article gives to the person by its own account."""
    by_article: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        if not value_of(claim).told and not value_of(claim).denied:
            by_article[claim.article].add(_post(value_of(claim)))
    return {frozenset((a, b)) for roles in by_article.values() for a in roles for b in roles if a != b}


def _post(value: RoleValue) -> str:
    """The role with the kind of body that it is for."""
    return f"{value.role} {value.body}"


def _compare(person: str, one: list[Claim], other: list[Claim], held: set[frozenset[str]]) -> RoleDifference | None:
    a, b = value_of(one[0]), value_of(other[0])
    if frozenset((_post(a), _post(b))) in held or any(value_of(c).also for c in [*one, *other]):
        return None
    for x in one:
        for y in other:
            relation = value_of(x).relate(value_of(y))
            if relation.stand is Stand.CONFLICT:
                sides = (_few(one), _few(other))
                sure = _SURE[relation.reason] - (0.2 if a.tense or b.tense else 0.0)
                return RoleDifference(person, sides, sure, relation.text)
    return None


def _few(claims: list[Claim]) -> tuple[Claim, ...]:
    """The claims with at most a few of each article."""
    kept: list[Claim] = []
    for claim in claims:
        if sum(c.article == claim.article for c in kept) < PER_ARTICLE:
            kept.append(claim)
    return tuple(kept)
