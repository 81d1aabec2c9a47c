"""From claims to pairs and clusters."""

from crosscheck.model.article import Article
from crosscheck.model.claim import Claim
from crosscheck.model.story import Story


def align(articles: tuple[Article, ...], claims: tuple[Claim, ...], encoder: object | None) -> Story:
    """The story with pairs and clusters."""
    return Story(articles=articles, claims=claims)
