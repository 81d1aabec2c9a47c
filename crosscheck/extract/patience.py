"""Extraction that gives up on an article after some time."""

from crosscheck.extract import extract_claims
from crosscheck.model.article import Article
from crosscheck.model.claim import Claim
from crosscheck.model.phrase import Phrase
from crosscheck.safe.child import Child, ChildDiedError, ChildFailedError, ChildOverranError

LONG = 20_000
"""Code points up to which an article is read in this process: time is linear in them, so that it cannot take long."""

OVERRAN = Phrase(
    en="reading it took more than {seconds} seconds and was stopped (--max-seconds)",
    id="pembacaannya memakan lebih dari {seconds} detik dan dihentikan (--max-seconds)",
)
FAILED = Phrase(en="reading it failed: the process {why}", id="pembacaannya gagal: prosesnya {why}")


class UnreadableError(Exception):
    """An article that took too long or broke its reader; `phrase` says which in each language, the text in English."""

    def __init__(self, phrase: Phrase) -> None:
        self.phrase = phrase
        super().__init__(phrase.en)


class Reader:
    """Extracts claims; an article longer than `LONG` in a process that is stopped after `seconds` (None: never stopped)."""

    def __init__(self, seconds: float | None) -> None:
        self._seconds = seconds
        self._child: Child[Article, list[Claim]] | None = Child(extract_claims, seconds) if seconds else None

    def claims(self, article: Article) -> list[Claim]:
        """The claims of an article. UnreadableError if its time is over, or its process ended."""
        if self._child is None or len(article.body) <= LONG:
            return extract_claims(article)
        try:
            return self._child.call(article)
        except ChildOverranError as fault:
            raise UnreadableError(OVERRAN.fill(seconds=f"{self._seconds:g}")) from fault
        except (ChildDiedError, ChildFailedError) as fault:
            raise UnreadableError(FAILED.fill(why=fault)) from fault

    def close(self) -> None:
        """End the process, if there is one."""
        if self._child is not None:
            self._child.close()
