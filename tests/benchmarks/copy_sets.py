"""Near-copies among real articles, found by looking at every pair: what signatures and alignment are held against."""

from collections import Counter
from itertools import combinations

from story_sets import Pile

from crosscheck.stories.copies import COPIED, RUN, shared_text
from crosscheck.stories.words import prose, word_list

FEWEST = 8
"""Runs of words that copies share at least."""
CROWD = 400
"""Articles that hold a run from which it is furniture of a site."""


def copies(pile: Pile) -> set[tuple[str, str]]:
    """The pairs of article ids, each ascending, that share COPIED of the runs of the shorter text."""
    runs = {a.id: _runs(word_list(prose(a))) for a in pile.articles}
    lists: dict[tuple[str, ...], list[str]] = {}
    for key, held in runs.items():
        for run in held:
            lists.setdefault(run, []).append(key)
    shared = Counter(pair for keys in lists.values() if len(keys) < CROWD for pair in combinations(sorted(keys), 2))
    return {(a, b) for (a, b), n in shared.items() if n >= max(FEWEST, COPIED * min(len(runs[a]), len(runs[b])))}


def aligned(pile: Pile, pairs: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Those pairs that alignment calls near-copies."""
    known = {a.id: a for a in pile.articles}
    return {(a, b) for a, b in pairs if shared_text(known[a], known[b]) >= COPIED}


def _runs(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    return {words[k : k + RUN] for k in range(len(words) - RUN + 1)}
