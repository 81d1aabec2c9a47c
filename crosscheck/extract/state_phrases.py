"""The words of a piece that tell a state, found by their first word."""

from crosscheck.extract.state_words import Word, joined
from crosscheck.lang.parts.events import GAP, MAX_GAP, EventLexicon, StatePhrase


def phrases(text: str, words: list[Word], lexicon: EventLexicon) -> list[tuple[int, int, StatePhrase]]:
    """(first word, number of words, phrase) of each state phrase, left to right, the longest at each place.

    One phrase may speak of two states: of the longest at a place all count; one that lies inside another does not, unless it
    begins in the other's gap.
    """
    found: list[tuple[int, int, StatePhrase]] = []
    reached, opening = 0, lexicon.openings
    for k, word in enumerate(words):
        if word.text not in opening:
            continue
        hits = [(n, p) for p in _candidates(words, k, lexicon) if (n := _fit(text, words, k, p))]
        longest = max((n for n, _ in hits), default=0)
        if k + longest > reached:
            best = [(k, n, p) for n, p in hits if n == longest]
            found += best
            reached = max(reached, k + (longest if any(GAP not in p.words for _, _, p in best) else 1))
    return found


def _candidates(words: list[Word], k: int, lexicon: EventLexicon) -> tuple[StatePhrase, ...]:
    single = lexicon.states.get(words[k].text, ())
    if k + 1 == len(words):
        return single
    return single + lexicon.states.get(f"{words[k].text} {words[k + 1].text}", ())


def _fit(text: str, words: list[Word], k: int, phrase: StatePhrase) -> int:
    """How many words from `k` the phrase covers, 0 if it does not stand there."""
    position, gap = k, 0
    for place in phrase.words:
        if place is GAP:
            gap = MAX_GAP
            continue
        while gap and position < len(words) and words[position].text not in place:
            position, gap = position + 1, gap - 1
        if position >= len(words) or words[position].text not in place or not joined(text, words, k, position):
            return 0
        position, gap = position + 1, 0
    return 0 if _goes_on(text, words[position - 1].end) else position - k


def _goes_on(text: str, end: int) -> bool:
    """Whether a hyphen ties the word that ends at `end` to another: "open-air" is not open."""
    return text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha()
