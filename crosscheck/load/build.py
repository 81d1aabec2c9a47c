"""From what a reader found to an Article: language, time and what the page shows of itself."""

import hashlib
from datetime import datetime

from crosscheck.load.detect import detect, named
from crosscheck.load.options import LoadOptions
from crosscheck.load.page import PageFacts, read_page
from crosscheck.load.raw import Raw
from crosscheck.load.times import parse_time
from crosscheck.model.article import Article


def build(raw: Raw, key: str, source: str, options: LoadOptions) -> Article:
    """The article; LoadError if its language is not known."""
    language = named(raw.language) if raw.language else detect(raw.body, options.default_language)
    described = raw.title is not None or raw.outlet is not None or raw.published is not None
    facts = read_page(raw.body, language, title=raw.title, outlet=raw.outlet, described=described)
    return Article(
        id=key,
        outlet=raw.outlet or facts.outlet or key,
        title=raw.title or facts.title or "",
        published=_published(raw, facts),
        language=language,
        source=source,
        sha256=hashlib.sha256(raw.body.encode("utf-8", "surrogatepass")).hexdigest(),
        body=raw.body,
        author=raw.author or facts.author,
        url=raw.url,
        dateline=facts.dateline,
        furniture=facts.furniture,
        origins=facts.origins,
    )


def _published(raw: Raw, facts: PageFacts) -> datetime | None:
    return (parse_time(raw.published) if raw.published else None) or facts.published
