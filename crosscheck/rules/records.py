"""What two statements of record are of: whether the events they name are of one kind, and whether they have a word in common."""

from functools import cache

from crosscheck.model.claim import Claim
from crosscheck.model.story import Story
from crosscheck.model.values import HistoryValue

_KINDS = """
crash sinking
incident crash sinking fire explosion collapse spill shooting death injury leak
murder death shooting stabbing
attack shooting stabbing explosion
strike suspension
win election-win award
layoff dismissal
investment purchase merger sale
landslide collapse
visit travel arrival meeting
closure suspension cancellation
verdict sentence charge arrest case
ban suspension sanction
discovery digging
outage failure
infection diagnosis
resignation dismissal
launch orbit travel
eruption explosion
storm rain flood
ceasefire agreement talks
"""
"""Classes of events that news puts for each other: a killing is told as a murder, a death or a shooting."""


@cache
def _kin() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for row in _KINDS.strip().splitlines():
        head, *others = row.split()
        for word in others if head == "incident" else ():
            table.setdefault(head, set()).add(word)
            table.setdefault(word, set()).add(head)
        for word in () if head == "incident" else row.split():
            table.setdefault(word, set()).update(row.split())
    return {word: frozenset(kin) for word, kin in table.items()}


def of_one_kind(a: Claim, b: Claim) -> bool:
    """Whether both name an event, of one class or of two that are told for each other."""
    return any(x == y or y in _kin().get(x, ()) for x in a.context.events for y in b.context.events)


def words_common(story: Story, a: Claim, b: Claim) -> int:
    """How many words of content two claims of one language have in common; 0 for those of two languages."""
    one_language = story.article(a.article).language[:2] == story.article(b.article).language[:2]
    one, other = a.value, b.value
    if not one_language or not (isinstance(one, HistoryValue) and isinstance(other, HistoryValue)):
        return 0
    return sum(any(x.startswith(y) or y.startswith(x) for y in other.words) for x in one.words)


def nothing_common(story: Story, a: Claim, b: Claim) -> bool:
    """Whether two claims of one language have no word of content in common; those that name events of one kind may have none,
    unless one of them is a case told plainly, with no word that points back to a place."""
    one, other = a.value, b.value
    if not (isinstance(one, HistoryValue) and isinstance(other, HistoryValue) and one.words and other.words):
        return False
    if story.article(a.article).language[:2] != story.article(b.article).language[:2]:
        return False
    if of_one_kind(a, b) and ("case" not in (one.form, other.form) or one.there or other.there):
        return False
    return words_common(story, a, b) == 0


def other_counted(story: Story, a: Claim, b: Claim) -> bool:
    """Whether two ordinals plainly count two things: people and events, or things under nouns with nothing in common."""
    one, other = a.value, b.value
    if not (isinstance(one, HistoryValue) and isinstance(other, HistoryValue) and one.counted and other.counted):
        return False
    mine, theirs = set(one.counted), set(other.counted)
    if "person" in mine | theirs:
        return mine != theirs
    if "time" in mine | theirs:
        return False
    nouns = {w for w in mine | theirs if w.startswith("=")}
    if not nouns:
        return not any(x == y or y in _kin().get(x, ()) for x in mine for y in theirs)
    one_language = story.article(a.article).language[:2] == story.article(b.article).language[:2]
    return one_language and nouns == mine | theirs and not mine & theirs


def points_back(a: Claim, b: Claim) -> bool:
    """Whether a case told plainly holds a word that points back to a place."""
    return any(isinstance(c.value, HistoryValue) and c.value.form == "case" and c.value.there for c in (a, b))
