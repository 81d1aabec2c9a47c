"""HTML pages: the article's text as trafilatura finds it, and what the page's own tags say of it.

Offsets of findings index the extracted text, not the markup.
"""

from crosscheck.load.decode import decode
from crosscheck.load.htmlmeta import head_of
from crosscheck.load.options import Limits
from crosscheck.load.raw import LoadError, Raw, Reader


def read(data: bytes, limits: Limits) -> tuple[list[Raw], list[tuple[str, str]]]:
    """The one article of a page; LoadError if there is no article text in it."""
    import trafilatura

    page = decode(data)
    head = head_of(page, limits)
    body = trafilatura.extract(
        page, include_comments=False, include_tables=False, with_metadata=False, deduplicate=False, favor_precision=True
    )
    if not body or not body.strip():
        raise LoadError("holds no article text that could be found; save the text itself as .txt or .md")
    return [Raw(body=body, **head)], []


READER = Reader(suffixes=(".html", ".htm", ".xhtml"), media=("text/html", "application/xhtml+xml"), read=read)
