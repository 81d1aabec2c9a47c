"""HTML pages: the article's text as trafilatura finds it, and what the page's own tags say of it.

Offsets of findings index the extracted text, not the markup.
"""

from crosscheck.load import reasons as why
from crosscheck.load.decode import decode, recoded
from crosscheck.load.htmlmeta import head_of
from crosscheck.load.options import Limits
from crosscheck.load.raw import Found, LoadError, Raw, Reader
from crosscheck.safe.patterns import pattern

HEAD = 2048
_CHARSET = pattern(r"(?i)<meta[^<>]{0,200}charset\s{0,3}=\s{0,3}[\"']?([\w-]{2,30})")


def read(data: bytes, limits: Limits) -> Found:
    """The one article of a page; LoadError if there is no article text in it."""
    import trafilatura

    said = _CHARSET.search(data[:HEAD].decode("ascii", "replace"))
    page = decode(recoded(data, said[1] if said else None))
    head = head_of(page, limits)
    body = trafilatura.extract(page, include_comments=False, include_tables=False, with_metadata=False, deduplicate=False)
    if not body or not body.strip():
        raise LoadError(why.NO_TEXT_ON_PAGE)
    return [Raw(body=body, **head)], []


READER = Reader(suffixes=(".html", ".htm", ".xhtml"), media=("text/html", "application/xhtml+xml"), read=read, slow=True)
