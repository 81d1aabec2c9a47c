"""Names for the single demands of a story: readable, and the same after entries are added or moved."""

from crosscheck.dataset.score import Judged, Score, entries_met
from crosscheck.dataset.stories import Entry, Expect, Part, StorySet
from crosscheck.safe.patterns import pattern

DEMANDS: tuple[Part, ...] = ("expect", "quiet", "agree")
SHOWN_SIDES, SHOWN_CHARS = 2, 32
_GAPS = pattern(r"\W{1,200}")


def item_key(story: StorySet, part: Part, number: int) -> str:
    """The readable name of one demand, such as `expect-NUM001-46-orang~56-people`; unique within its story."""
    entries = story.entries(part)
    key = _key(part, entries[number])
    same = [i for i, entry in enumerate(entries) if _key(part, entry) == key]
    return key if len(same) == 1 else f"{key}-{same.index(number) + 1}"


def extra_key(judged: Judged) -> str:
    """The name of a finding that nobody asked for: code and fingerprint."""
    return f"{judged.finding.code}-{judged.finding.id}"


def open_items(score: Score) -> list[tuple[Part, int]]:
    """The demands of a story that a run does not meet."""
    numbered = [(part, i) for part in DEMANDS for i in range(len(score.story.entries(part)))]
    return [(part, i) for part, i in numbered if not entries_met(score, part, i)]


def _key(part: Part, entry: Entry) -> str:
    words = "~".join(_slug(side.text) for side in entry.sides[:SHOWN_SIDES])
    return "-".join([part, entry.code, words] if isinstance(entry, Expect) else [part, words])


def _slug(text: str) -> str:
    slug = _GAPS.sub("-", text).strip("-")
    return slug if len(slug) <= SHOWN_CHARS else slug[:SHOWN_CHARS].rsplit("-", 1)[0]
