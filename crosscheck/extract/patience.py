"""Extraction that gives up on an article after some time."""

from crosscheck.extract import extract_claims
from crosscheck.model.article import Article
from crosscheck.model.claim import Claim
from crosscheck.safe.child import Child, ChildDiedError, ChildFailedError, ChildOverranError

LONG = 20_000
"""Code points up to which an article is read in this process: time is linear in them, so that it cannot take long."""


class UnreadableError(Exception):
    """An article that took too long or broke its reader; the text says which."""


class Reader:
    """Extracts claims; an article longer than `LONG` in a process that is stopped after `seconds` (None: never stopped)."""

    def __init__(self, seconds: float | None) -> None:
        self._child: Child[Article, list[Claim]] | None = Child(extract_claims, seconds) if seconds else None

    def claims(self, article: Article) -> list[Claim]:
        """The claims of an article. UnreadableError if its time is over, or its process ended."""
        if self._child is None or len(article.body) <= LONG:
            return extract_claims(article)
        try:
            return self._child.call(article)
        except ChildOverranError as fault:
            raise UnreadableError(f"reading it took more than {fault} and was stopped (--max-seconds)") from fault
        except (ChildDiedError, ChildFailedError) as fault:
            raise UnreadableError(f"reading it failed: the process {fault}") from fault

    def close(self) -> None:
        """End the process, if there is one."""
        if self._child is not None:
            self._child.close()
