"""The words of a piece that tell a state, found by their first word."""

from crosscheck.extract.state_words import Row, Word, joined
from crosscheck.lang.parts.events import GAP, MAX_GAP, EventLexicon, Opening, StatePhrase


def phrases(text: str, row: Row, lexicon: EventLexicon) -> list[tuple[int, int, StatePhrase]]:
    """(first word, number of words, phrase) of each state phrase, left to right, the longest at each place.

    One phrase may speak of two states: of the longest at a place all count; one that lies inside another does not, unless it
    begins in the other's gap.
    """
    found: list[tuple[int, int, StatePhrase]] = []
    reached, openings, fillers = 0, lexicon.openings, lexicon.fillers
    words, texts = row
    last = len(texts) - 1
    for k, word in enumerate(texts):
        opening = openings.get(word)
        if opening is None:
            continue
        likely = opening.alone
        if k < last and (texts[k + 1] in opening.followed or texts[k + 1] in fillers):
            likely += _following(texts, k + 1, opening, fillers)
        if not likely:
            continue
        hits = [(n, p) for p in likely if (n := _fit(text, words, texts, k, p, fillers))]
        if not hits:
            continue
        longest = max([n for n, _ in hits])
        if k + longest > reached:
            best = [(k, n, p) for n, p in hits if n == longest]
            found += best
            reached = max(reached, k + (longest if any(GAP not in p.words for _, _, p in best) else 1))
    return found


def _following(texts: list[str], k: int, opening: Opening, fillers: frozenset[str]) -> tuple[StatePhrase, ...]:
    """The phrases of an opening whose second and third words stand at `k` and behind it, fillers left out."""
    second = opening.followed.get(texts[k])
    if second is None and k + 1 < len(texts):  # the word at `k` is a filler
        k += 1
        second = opening.followed.get(texts[k])
    if second is None:
        return ()
    found = second.get("", ())
    for word in texts[k + 1 : k + 3]:
        found += second.get(word, ())
        if word not in fillers:
            break
    return found


def _fit(text: str, words: list[Word], texts: list[str], k: int, phrase: StatePhrase, fillers: frozenset[str]) -> int:
    """How many words from `k` the phrase, whose first word stands there, covers, 0 if the rest does not; a filler may stand
    in front of each of its words."""
    position, gap = k + 1, 0
    for place in phrase.words[1:]:
        if place is GAP:
            gap = MAX_GAP
            continue
        if not gap and texts[position : position + 1] and texts[position] in fillers and texts[position] not in place:
            position += 1
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
