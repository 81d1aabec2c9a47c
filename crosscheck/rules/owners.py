"""Whose wound a part of the body tells of, and who is taken to a hospital: the person named or told by age right before."""

from bisect import bisect_left
from dataclasses import dataclass

from crosscheck.model.claim import Claim
from crosscheck.model.story import Story
from crosscheck.model.values import NameValue, PlaceValue, QuantityValue
from crosscheck.model.values.spelling import fold

BESIDE = 3
"""Letters that part a name from the age beside it at most ("Holmes, 16")."""

PERSONAL = frozenset({"body", "hospital", "clinic"})
"""Features of places that are told of one person at a time."""


@dataclass(frozen=True, slots=True)
class Owner:
    """A person as a sentence tells of him: the last word of his name and his age in seconds, "" and 0 where it does not."""

    name: str = ""
    age: float = 0.0

    def is_one(self, other: "Owner") -> bool | None:
        """Whether both are one person; None if nothing tells."""
        if self.name and other.name:
            return self.name == other.name
        return self.age == other.age if self.age and other.age else None


def owner_of(story: Story, claim: Claim) -> Owner:
    """The person told last before a claim in its sentence."""
    told = story.once(_persons).get((claim.article, claim.context.sentence_index), [])
    k = bisect_left([start for start, _, _ in told], claim.start)
    if not k:
        return Owner()
    owner = told[k - 1][2]
    if k > 1 and told[k - 1][0] - told[k - 2][1] <= BESIDE:
        before = told[k - 2][2]
        owner = Owner(owner.name or before.name, owner.age or before.age)
    return owner


def one_person(story: Story, a: Claim, b: Claim) -> bool | None:
    """Whether two wounds, or two stays in hospital, are told of one person; None if nothing tells, or of other places."""
    if not all(isinstance(c.value, PlaceValue) and {c.value.feature, c.value.spot} & PERSONAL for c in (a, b)):
        return None
    return owner_of(story, a).is_one(owner_of(story, b))


def parts_of(story: Story, claim: Claim) -> set[str]:
    """The parts of the body that the article of a wound tells of the same person, all of them where nothing tells of whom."""
    owner = owner_of(story, claim)
    nobody = owner == Owner()
    mine = [c for c in story.claims_in(claim.article, "place") if isinstance(c.value, PlaceValue) and c.value.feature == "body"]
    return {c.value.site for c in mine if isinstance(c.value, PlaceValue) and (nobody or owner_of(story, c).is_one(owner))}


def _persons(story: Story) -> dict[tuple[str, int], list[tuple[int, int, Owner]]]:
    """The persons of each sentence by article and number of the sentence, as (start, end, person) in the order of the text."""
    found: dict[tuple[str, int], list[tuple[int, int, Owner]]] = {}
    for claim in (*story.of_kind("quantity"), *story.of_kind("name")):
        owner = _told(claim)
        if owner:
            found.setdefault((claim.article, claim.context.sentence_index), []).append((claim.start, claim.end, owner))
    return {key: sorted(rows, key=lambda row: row[:2]) for key, rows in found.items()}


def _told(claim: Claim) -> Owner | None:
    value = claim.value
    if isinstance(value, QuantityValue) and value.measure.startswith("age:"):
        return Owner(age=value.low)
    if isinstance(value, NameValue) and value.kind == "person":
        return Owner(name=fold(value.name).split()[-1])
    return None
