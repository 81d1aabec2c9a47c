"""The whole result of a run."""

from crosscheck.model.article import Article, Rest, Skipped
from crosscheck.model.base import Model
from crosscheck.model.claim import Claim
from crosscheck.model.discrepancy import Discrepancy
from crosscheck.model.phrase import Phrase
from crosscheck.model.story import Cluster, Pair

SCHEMA_VERSION = "1"


class Run(Model):
    """How a report was made, so that a reader can make it again.

    `rules` is a digest of the rules as they were, `encoder` the spec that was asked for, `command` the line that was typed,
    `confidence` the least confidence by rule or prefix that a configuration asked for.
    """

    command: str = ""
    encoder: str = ""
    rules: str = ""
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    confidence: dict[str, float] = {}


class Review(Model):
    """What a baseline says of a finding of this run.

    `verdict` is the reviewer's (`confirmed`, `dismissed`, `needs review`) or empty; who and when stand as they were given.
    A finding that is `needs review` is known but not suppressed.
    """

    id: str
    verdict: str = ""
    note: str = ""
    who: str = ""
    when: str = ""


class Report(Model):
    """What a run found. `notices` are remarks on the run as a whole; `suppressed` are discrepancy ids hidden by a baseline.

    `notices` are in English; `remarks` are those of them that are known in each language of the interface.
    `reviews` are the baseline's entries on findings of this run, `absent` the ids of those that are no longer found;
    `baseline` tells whether there was one, so that a finding without an entry is new. `rests` are the steps of the chains of
    origins.
    """

    schema_version: str = SCHEMA_VERSION
    crosscheck_version: str
    encoder: str
    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    clusters: tuple[Cluster, ...]
    pairs: tuple[Pair, ...] = ()
    rests: tuple[Rest, ...] = ()
    discrepancies: tuple[Discrepancy, ...]
    suppressed: tuple[str, ...] = ()
    baseline: bool = False
    reviews: tuple[Review, ...] = ()
    absent: tuple[str, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    notices: tuple[str, ...] = ()
    remarks: tuple[Phrase, ...] = ()
    run: Run = Run()

    def told(self, lang: str) -> list[str]:
        """The notices in a language of the interface."""
        known = {remark.en: remark for remark in self.remarks}
        return [known[notice].render(lang) if notice in known else notice for notice in self.notices]

    def claim(self, key: str) -> Claim:
        """The claim with id `key`."""
        return self._claims[key]

    def article(self, key: str) -> Article:
        """The article with id `key`."""
        return self._articles[key]

    def model_post_init(self, _context: object) -> None:
        object.__setattr__(self, "_claims", {c.id: c for c in self.claims})
        object.__setattr__(self, "_articles", {a.id: a for a in self.articles})

    _claims: dict[str, Claim]
    _articles: dict[str, Article]
