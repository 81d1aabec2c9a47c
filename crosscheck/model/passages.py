"""A claim with the words around it, as a cross-encoder reads it."""

from typing import NamedTuple

from crosscheck.model.article import Article
from crosscheck.model.claim import Claim

OWN = 24
"""Words of a claim at most."""

BEFORE, ROUND = 36, 42
"""Words before a claim and its own, at most; with those behind it; a long claim has at least `FEWEST` words before it."""

FEWEST = 10
LETTERS = 400
"""Letters of a part at most: words may be long."""


class Passage(NamedTuple):
    """A claim in its sentence."""

    before: str
    own: str
    behind: str


Together = tuple[str, Passage, Passage]
"""Two passages to be read together, behind the kind of pair that they are: "figures", "dates", "history" and so on."""


def passage(article: Article, claim: Claim) -> Passage:
    """The claim with the words of its sentence that stand nearest to it."""
    body, sentence = article.body, claim.context.sentence
    before, behind = body[min(sentence.start, claim.start) : claim.start], body[claim.end : max(sentence.end, claim.end)]
    return around(before, body[claim.start : claim.end], behind)


def around(before: str, own: str, behind: str) -> Passage:
    """The words of a claim with those before and behind it that stand nearest to it."""
    claimed = own.split()[:OWN]
    room = max(FEWEST, BEFORE - len(claimed))
    left = before.split()[-room:]
    right = behind.split()[: max(0, room + ROUND - BEFORE - len(left))]
    return Passage(" ".join(left)[-LETTERS:], " ".join(claimed)[:LETTERS], " ".join(right)[:LETTERS])
