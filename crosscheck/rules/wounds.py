"""One person's wound told in two parts of the body."""

from collections.abc import Iterator

from crosscheck.model.discrepancy import Finding
from crosscheck.model.phrase import Phrase
from crosscheck.model.story import Story
from crosscheck.rules.place_sides import told
from crosscheck.rules.whereabouts import place_differences

_MESSAGE = Phrase(
    en="One wound, two parts of the body: “{a}” / “{b}”",
    id="Satu luka, dua bagian tubuh: “{a}” / “{b}”",
)
_REASON = Phrase(
    en="Each article tells of one wound of the same person, in another part of the body.",
    id="Kedua artikel menyebut satu luka orang yang sama, tetapi di bagian tubuh yang berbeda.",
)


def wounds(story: Story) -> Iterator[Finding]:
    """One finding for each wound that two articles put in two parts of the body."""
    for found, sides in told(story, (w for w in place_differences(story) if w.is_wound)):
        yield Finding(
            sides=sides,
            confidence=found.confidence,
            message=_MESSAGE.fill(a=found.a.text, b=found.b.text),
            reason=_REASON,
            features=found.features,
        )
