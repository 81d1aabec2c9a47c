"""The words of a piece that tell a state, found by their first word."""

from crosscheck.extract.state_words import Row, Word, joined
from crosscheck.lang.parts.events import GAP, MAX_GAP, EventLexicon, StatePhrase


def phrases(text: str, row: Row, lexicon: EventLexicon) -> list[tuple[int, int, StatePhrase]]:
    """(first word, number of words, phrase) of each state phrase, left to right, the longest at each place.

    One phrase may speak of two states: of the longest at a place all count; one that lies inside another does not, unless it
    begins in the other's gap.
    """
    found: list[tuple[int, int, StatePhrase]] = []
    reached, openings = 0, lexicon.openings
    words, texts = row
    for k, (word, after) in enumerate(zip(texts, [*texts[1:], ""], strict=True)):
        opening = openings.get(word)
        if opening is None:
            continue
        likely = opening.alone + opening.followed.get(after, ())
        hits = [(n, p) for p in likely if (n := _fit(text, words, texts, k, p))]
        if not hits:
            continue
        longest = max([n for n, _ in hits])
        if k + longest > reached:
            best = [(k, n, p) for n, p in hits if n == longest]
            found += best
            reached = max(reached, k + (longest if any(GAP not in p.words for _, _, p in best) else 1))
    return found


def _fit(text: str, words: list[Word], texts: list[str], k: int, phrase: StatePhrase) -> int:
    """How many words from `k` the phrase, whose first word stands there, covers, 0 if the rest does not."""
    position, gap = k + 1, 0
    for place in phrase.words[1:]:
        if place is GAP:
            gap = MAX_GAP
            continue
        if place.isdisjoint(texts[position : position + gap + 1]):
            return 0
        while texts[position] not in place:
            position += 1
        position, gap = position + 1, 0
    if _goes_on(text, words[position - 1].end) or not joined(text, words, k, position - 1):
        return 0
    return position - k


def _goes_on(text: str, end: int) -> bool:
    """Whether a hyphen ties the word that ends at `end` to another: "open-air" is not open."""
    return text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha()
