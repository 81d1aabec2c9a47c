"""Stories in a stream of many months, found in overlapping windows of days: neither memory nor work grows with its length.

The stream is cut into steps of some days. Each step is grouped together with the one before it, and its articles join the
stories that have been found there; articles more than two steps apart are never compared, but a story that goes on from step
to step stays one.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from crosscheck.stories.grouping import Story, group, story_of
from crosscheck.stories.sketch import Sketch

DAYS = 7
"""Days of a step: half of what is grouped at once."""


def group_steps(steps: Iterable[tuple[int, Sequence[Sketch]]]) -> tuple[Story, ...]:
    """The stories among the sketches of steps, which come with their numbers, ascending; in the order of their first members.

    Only two neighbouring steps are held at a time.
    """
    stories: list[list[str]] = []
    before: Sequence[Sketch] = ()
    place: dict[str, int] = {}
    last: int | None = None
    for number, step in steps:
        if last is None or number != last + 1:
            before, place = (), {}
        place = _placed(stories, place, before, step)
        before, last = step, number
    return tuple(sorted((story_of(members) for members in stories), key=lambda s: s.members))


def _placed(stories: list[list[str]], place: dict[str, int], before: Sequence[Sketch], step: Sequence[Sketch]) -> dict[str, int]:
    """Puts the articles of a step into `stories`, and says for each into which; `place` says the same of the step before.

    A group joins the story that most of its members of the step before are in: one that has members of two joins them not.
    """
    fresh = {s.id for s in step}
    found: dict[str, int] = {}
    for story in group([*before, *step]):
        new = [m for m in story.members if m in fresh]
        known = Counter(place[m] for m in story.members if m in place)
        if new and not known:
            stories.append([])
        where = min(known, key=lambda k: (-known[k], k)) if known else len(stories) - 1
        if new:
            stories[where] += new
            found |= dict.fromkeys(new, where)
    return found
