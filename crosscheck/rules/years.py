"""What tells the dates of what is past apart: a thing that there is every year has a year for each figure and each deed."""

from collections import defaultdict
from dataclasses import dataclass

from crosscheck.model.claim import Claim
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import DateValue, QuantityValue
from crosscheck.rules import dating
from crosscheck.rules.wording import untold, words

LONG = frozenset({"month", "season", "year", "decade"})

_BY_WORDS = (0.0, 0.4, 1.0)
"""How much none, one, or two words and more count that a clause has for itself."""


@dataclass(frozen=True, slots=True)
class Years:
    """Of the months and years of a story: where each article gives them (the numbers of sentences), and which have a figure."""

    places: dict[tuple[str, str], list[int]]
    with_figure: frozenset[str]

    def evidence(self, a: Claim, b: Claim) -> dict[str, float]:
        """Whether two months or years are each of a figure, and whether one is told right beside what is the other's."""
        if not (is_long(a) and is_long(b)):
            return {}
        return {
            "figures": float({a.id, b.id} <= self.with_figure),
            "told too": float(self._gives_both(a, b) or self._gives_both(b, a)),
        }

    def _gives_both(self, claim: Claim, other: Claim) -> bool:
        """Whether the sentence of a claim, or one beside it, gives the other's date too ("4,000 in 2004, 5,000 in 2005")."""
        places = self.places.get((claim.article, other.value.canonical), ())
        return any(abs(k - claim.context.sentence_index) <= 1 for k in places)


def told_years(story: Story) -> Years:
    """The months and years of a story."""
    places: dict[tuple[str, str], list[int]] = defaultdict(list)
    with_figure: set[str] = set()
    for claim in filter(is_long, story.of_kind("date")):
        places[claim.article, claim.value.canonical].append(claim.context.sentence_index)
        clause = claim.context.clause
        if any(clause.overlaps(q) for q in story.claims_in(claim.article, "quantity") if not _is_ordinal(q)):
            with_figure.add(claim.id)
    return Years(places, frozenset(with_figure))


def is_long(claim: Claim) -> bool:
    """Whether a date is a month or longer."""
    return isinstance(claim.value, DateValue) and claim.value.precision in LONG


def _is_ordinal(claim: Claim) -> bool:
    """Whether a figure tells which of several a thing is ("the 250th show"), not how much there was of it."""
    return isinstance(claim.value, QuantityValue) and claim.value.measure.startswith("ordinal:")


def other_words(story: Story, pair: Pair, a: Claim, b: Claim) -> dict[str, float]:
    """How far two sentences that repeat each other's words still tell of two deeds, by the words that each clause has for
    itself.

    Only of what is far from the day of the news, where a date is one of many: of the news itself outlets tell one thing in
    many words.
    """
    if not pair.features.get("same_language") or not (_is_far(story, a) and _is_far(story, b)):
        return {}
    if dating.planned(story, a) != dating.planned(story, b):
        return {}
    own = [(untold(x.context.head, _sentence(story, y)), len(words(x.context.head))) for x, y in ((a, b), (b, a))]
    fewest, of = min(own)
    return {"other words": _BY_WORDS[min(2, fewest)] if 2 * fewest <= of else 0.0}


def _is_far(story: Story, claim: Claim) -> bool:
    return is_long(claim) or dating.background(story, claim)


def _sentence(story: Story, claim: Claim) -> str:
    span = claim.context.sentence
    return story.article(claim.article).body[span.start : span.end]
