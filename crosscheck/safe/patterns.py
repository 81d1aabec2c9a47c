"""The one way to a regular expression, so that every pattern can be found and timed by the tests."""

import re
from collections.abc import Iterable

REGISTRY: list[re.Pattern[str]] = []


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """Compile `source` and remember it in `REGISTRY`, where the linear-time tests find it.

    Write patterns that run in linear time: no nested repetition, no unbounded `.*` in front of another repetition,
    bounded repetition (`\\s{1,3}`, `\\d{1,15}`) wherever the text is not.
    """
    compiled = re.compile(source, flags)
    REGISTRY.append(compiled)
    return compiled


def any_of(words: Iterable[str]) -> str:
    """A non-capturing group that matches any of `words`, the longest first; a space matches a run of up to 3 spaces."""
    ordered = sorted(set(words), key=lambda w: (-len(w), w))
    return "(?:" + "|".join(re.escape(w).replace("\\ ", r"\s{1,3}") for w in ordered) + ")"


def word_list(words: Iterable[str], flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """A pattern that matches any of `words` as whole words, the longest that stands at a place."""
    known = set(words)
    inner = _branches(_tree(known)) if known and all(w and w == w.lower() for w in known) else any_of(known)
    return pattern(rf"(?<!\w){inner}(?!\w)", flags)


Tree = dict[str, "Tree"]


def _tree(words: Iterable[str]) -> Tree:
    """The words by their letters, one after the other; an empty key ends a word."""
    root: Tree = {}
    for word in sorted(words):
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return root


def _branches(node: Tree) -> str:
    """A tree of letters as a pattern: each letter is looked at once, however many words begin with it."""
    made = [_letter(letter) + _branches(rest) for letter, rest in node.items() if letter]
    if not made:
        return ""
    if len(made) == 1 and "" not in node:
        return made[0]
    return "(?:" + "|".join(made) + ")" + ("?" if "" in node else "")


def _letter(letter: str) -> str:
    return r"\s{1,3}" if letter == " " else re.escape(letter)
