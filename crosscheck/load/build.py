"""From what a reader found to an Article: language, time and what the page shows of itself."""

import hashlib

from crosscheck.load.detect import detect, named
from crosscheck.load.options import LoadOptions
from crosscheck.load.raw import Raw
from crosscheck.load.times import parse_time
from crosscheck.model.article import Article


def build(raw: Raw, key: str, source: str, options: LoadOptions) -> Article:
    """The article; LoadError if its language is not known."""
    language = named(raw.language) if raw.language else detect(raw.body, options.default_language)
    return Article(
        id=key,
        outlet=raw.outlet or key,
        title=raw.title or "",
        published=parse_time(raw.published) if raw.published else None,
        language=language,
        source=source,
        sha256=hashlib.sha256(raw.body.encode("utf-8", "surrogatepass")).hexdigest(),
        body=raw.body,
        author=raw.author,
        url=raw.url,
    )
