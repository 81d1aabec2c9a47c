"""An article as it came in, and what its page says of itself."""

from datetime import datetime

from crosscheck.model.base import Model, Span


class Origin(Model):
    """Whom an outlet credits: a wire agency or another outlet.

    `span` is where the credit stands in the body, None if it stands in metadata. `whole` tells a credit for the article
    ("Sumber: Antara") from one for a single claim ("menurut laporan KCNA").
    """

    name: str
    span: Span | None = None
    whole: bool = True


class Article(Model):
    """One text from one outlet at one time.

    `body` is the text as given (after a front-matter block, if there was one); all spans index its code points.
    `furniture` are the ranges of the body that are no prose of the article (title line, links, tags, captions, credits of
    editors): nothing is extracted from them.
    """

    id: str
    outlet: str
    title: str
    published: datetime | None
    language: str
    source: str
    sha256: str
    body: str
    author: str | None = None
    url: str | None = None
    dateline: str | None = None
    furniture: tuple[Span, ...] = ()
    origins: tuple[Origin, ...] = ()


class Skipped(Model):
    """An input that could not be used, and why."""

    source: str
    reason: str
