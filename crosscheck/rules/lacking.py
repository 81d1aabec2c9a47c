"""What a thing tells that one text says was not there and that another names."""

from crosscheck.model.claim import Claim
from crosscheck.model.story import Story
from crosscheck.model.values import StatementValue
from crosscheck.model.values.statement import KIND, LACK, THING, names

MANY = 3
"""Times more that a thing is named that are counted."""


def lack_of(story: Story, a: Claim, b: Claim, key: str) -> dict[str, float]:
    """How telling a thing is: of a known class, one kind of it ("state bodyguard"), of two words or of one that may be any noun;
    and how many times more than once the two articles name it."""
    if not key.startswith(LACK):
        return {}
    thing = key[len(LACK) :]
    known, words = thing.startswith(THING), " " in thing
    named = [sum(names(v, thing) for v in _statements(story, c.article)) for c in (a, b)]
    return {
        "lack": 1.0,
        "known thing": float(known and KIND not in thing),
        "kind of thing": float(known and KIND in thing),
        "worded thing": float(words and not known),
        "named again": float(sum(min(n - 1, MANY) for n in named)),
    }


def names_it(value: StatementValue, key: str) -> set[str]:
    """Whether a statement names the thing of an opposition, as not there or as there; nothing if it does not name it."""
    thing = key[len(LACK) :]
    return {str(thing in value.lacks)} if names(value, thing) else set()


def _statements(story: Story, article: str) -> list[StatementValue]:
    return [c.value for c in story.claims_in(article, "statement") if isinstance(c.value, StatementValue)]
