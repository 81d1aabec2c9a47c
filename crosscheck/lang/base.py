"""What a language must supply. A language is data: every part is required, what is missing is `NotSupported(reason)`."""

from dataclasses import dataclass

from crosscheck.lang.parts.dates import DateLexicon
from crosscheck.lang.parts.events import EventLexicon
from crosscheck.lang.parts.names import NameLexicon
from crosscheck.lang.parts.numbers import NumberLexicon
from crosscheck.lang.parts.origins import OriginLexicon
from crosscheck.lang.parts.pages import PageLexicon
from crosscheck.lang.parts.quotes import QuoteLexicon
from crosscheck.lang.parts.status import StatusLexicon
from crosscheck.lang.parts.syntax import SyntaxLexicon


@dataclass(frozen=True, kw_only=True)
class Language:
    """One language: `code` is BCP 47, each part a lexicon read by one extractor."""

    code: str
    name: str
    syntax: SyntaxLexicon
    dates: DateLexicon
    numbers: NumberLexicon
    quotes: QuoteLexicon
    names: NameLexicon
    status: StatusLexicon
    events: EventLexicon
    pages: PageLexicon
    origins: OriginLexicon
