"""Stories in a stream of many months, found in overlapping windows of days: neither memory nor work grows with its length.

The stream is cut into steps of some days. Each step is grouped together with the one before it, and its articles join the
stories that have been found there; articles more than two steps apart are never compared, but a story that goes on from step
to step stays one.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from crosscheck.stories.grouping import Story, group, story_of
from crosscheck.stories.sketch import Sketch

DAYS = 7
"""Days of a step: half of what is grouped at once."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step by its number: the ids of its articles, and the groups, as ids, among these and the articles of the step before."""

    number: int
    articles: frozenset[str]
    groups: tuple[tuple[str, ...], ...]


def group_steps(steps: Iterable[tuple[int, Sequence[Sketch]]]) -> tuple[Story, ...]:
    """The stories among the sketches of steps, which come with their numbers, ascending; in the order of their first members.

    Only two neighbouring steps are held at a time.
    """
    return join_steps(_grouped(steps))


def _grouped(steps: Iterable[tuple[int, Sequence[Sketch]]]) -> Iterator[Step]:
    before: Sequence[Sketch] = ()
    last: int | None = None
    for number, step in steps:
        held = before if last is not None and number == last + 1 else ()
        yield Step(number, frozenset(s.id for s in step), tuple(story.members for story in group([*held, *step])))
        before, last = step, number


def join_steps(steps: Iterable[Step]) -> tuple[Story, ...]:
    """The stories of steps that are grouped already, ascending by their numbers."""
    stories: list[list[str]] = []
    place: dict[str, int] = {}
    last: int | None = None
    for step in steps:
        place = _placed(stories, place if last is not None and step.number == last + 1 else {}, step)
        last = step.number
    return tuple(sorted((story_of(members) for members in stories), key=lambda s: s.members))


def _placed(stories: list[list[str]], place: dict[str, int], step: Step) -> dict[str, int]:
    """Puts the articles of a step into `stories`, and says for each into which; `place` says the same of the step before.

    A group joins the story that most of its members of the step before are in: one that has members of two joins them not.
    """
    found: dict[str, int] = {}
    for members in step.groups:
        new = [m for m in members if m in step.articles]
        known = Counter(place[m] for m in members if m in place)
        if new and not known:
            stories.append([])
        where = min(known, key=lambda k: (-known[k], k)) if known else len(stories) - 1
        if new:
            stories[where] += new
            found |= dict.fromkeys(new, where)
    return found
