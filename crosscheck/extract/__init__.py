"""From an article to its claims: sentences, then mentions, then one extractor per claim kind."""

from functools import cache

from crosscheck.extract import kinds
from crosscheck.extract.attribution import find_quotations
from crosscheck.extract.base import Extractor
from crosscheck.extract.dates import find_dates
from crosscheck.extract.document import Doc
from crosscheck.extract.finish import finish
from crosscheck.extract.names import find_mentions
from crosscheck.extract.quantities import find_quantities
from crosscheck.extract.sentences import split
from crosscheck.lang import language_for
from crosscheck.model.article import Article
from crosscheck.model.claim import Claim
from crosscheck.safe.collector import collector_paused
from crosscheck.safe.discover import plugins


@cache
def extractors() -> tuple[Extractor, ...]:
    """The extractor of each claim kind."""
    return tuple(plugins(kinds, Extractor))


def annotate(article: Article) -> Doc:
    """The article with sentences, dates, quantities, names and quotations found."""
    language = language_for(article.language)
    doc = Doc(article, language, split(article, language))
    doc.dates = find_dates(doc)
    doc.quantities = find_quantities(doc)
    doc.mentions = find_mentions(doc)
    doc.quotations = find_quotations(doc)
    return doc


def extract_claims(article: Article) -> list[Claim]:
    """All claims of an article, in the order of the text."""
    with collector_paused():
        doc = annotate(article)
        return finish(doc, [draft for extractor in extractors() for draft in extractor.extract(doc)])


__all__ = ["annotate", "extract_claims", "extractors"]
