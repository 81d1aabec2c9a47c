"""The sides of a difference between two places: all claims that give the place of either for the same event."""

from collections.abc import Iterable, Iterator

from crosscheck.model.claim import Claim
from crosscheck.model.relation import Stand
from crosscheck.model.story import Story
from crosscheck.rules.sides import Sides, told_again
from crosscheck.rules.whereabouts import Whereabouts, value_of

APART = 2
"""Sentences within which one article tells the same place again."""


def told(story: Story, differences: Iterable[Whereabouts]) -> Iterator[tuple[Whereabouts, Sides]]:
    """Each difference with its sides; a claim stands in one difference only, the surest."""
    taken: set[str] = set()
    for found in differences:
        if found.a.id in taken or found.b.id in taken:
            continue
        agreeing = (_with_agreeing(story, found.a, found.b), _with_agreeing(story, found.b, found.a))
        sides = told_again(story, agreeing, _same_place)
        taken |= {c for side in sides for c in side}
        yield found, sides


def _with_agreeing(story: Story, claim: Claim, other: Claim) -> tuple[str, ...]:
    """The claim with those of other articles that give the same place for the same event."""
    agreeing = [claim.id]
    articles = {claim.article, other.article}
    partners = sorted(story.pairs_with(claim.id), key=lambda p: -p.same_thing)
    for pair in partners:
        mate = story.claim(pair.b if pair.a == claim.id else pair.a)
        told = value_of(mate).name or pair.relation.stand is Stand.SAME
        if pair.relation.agrees and pair.same_thing >= 0.3 and mate.article not in articles and told:
            articles.add(mate.article)
            agreeing.append(mate.id)
    return tuple(agreeing)


def _same_place(one: Claim, other: Claim) -> bool:
    """Whether two claims of one article give one place, a sentence or two apart."""
    return one.value == other.value and 0 < abs(one.context.sentence_index - other.context.sentence_index) <= APART
