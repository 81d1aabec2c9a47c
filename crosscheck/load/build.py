"""From what a reader found to an Article: language, time and what the page shows of itself."""

import hashlib
from datetime import datetime
from urllib.parse import urlsplit

from crosscheck.load.detect import detect, named
from crosscheck.load.options import LoadOptions
from crosscheck.load.page import PageFacts, read_page
from crosscheck.load.page.outlets import is_domain, usual
from crosscheck.load.page.signs import signs
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
        outlet=raw.outlet or facts.outlet or (outlet_of_address(raw.url, language) if raw.url else None) or key,
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


def outlet_of_address(url: str, language: str) -> str | None:
    """The outlet by the host of the article's address; None for an archive's copy."""
    try:
        host = (urlsplit(url).hostname or "").lower()
    except ValueError:
        return None
    for prefix in ("www.", "m.", "amp.", "news."):
        host = host.removeprefix(prefix)
    return usual(host, signs(language)) if is_domain(host) and not host.endswith("archive.org") else None


def _published(raw: Raw, facts: PageFacts) -> datetime | None:
    return (parse_time(raw.published) if raw.published else None) or facts.published
