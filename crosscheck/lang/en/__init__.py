"""English."""

from crosscheck.lang.base import Language
from crosscheck.lang.en import dates, events, names, numbers, origins, pages, quotes, status, syntax

LANGUAGE = Language(
    code="en",
    name="English",
    syntax=syntax.LEXICON,
    dates=dates.LEXICON,
    numbers=numbers.LEXICON,
    quotes=quotes.LEXICON,
    names=names.LEXICON,
    status=status.LEXICON,
    events=events.LEXICON,
    pages=pages.LEXICON,
    origins=origins.LEXICON,
)
