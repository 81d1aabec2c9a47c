"""An article as it came in, and what its page says of itself."""

from datetime import datetime
from typing import Literal

from crosscheck.model.base import Model, Span
from crosscheck.model.phrase import Phrase


class Origin(Model):
    """Whom an outlet credits: a wire agency or another outlet.

    `span` is where the credit stands in the body, None if it stands in metadata. `whole` tells a credit for the article
    ("Sumber: Antara") from one for a single claim ("menurut laporan KCNA").
    """

    name: str
    span: Span | None = None
    whole: bool = True


class Rest(Model):
    """One step of a chain of origins: `outlet` rests on `upon`, as `article` (id) shows.

    `how` is "credit" (the article names whom it rests on), "quoted" (the article says that an outlet it quotes has it from
    another) or "copy" (it carries the text of an article of `upon`); `share` is the part of the text that is shared, 0 else.
    """

    article: str
    outlet: str
    upon: str
    how: Literal["credit", "quoted", "copy"]
    share: float = 0.0


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
    """An input that could not be used, and why: `reason` in English, `phrase` in each language where it is known."""

    source: str
    reason: str
    phrase: Phrase | None = None

    def why(self, lang: str) -> str:
        """The reason in a language of the interface."""
        return self.phrase.render(lang) if self.phrase else self.reason
