"""dates."""

from crosscheck.lang.parts.dates import DateLexicon

LEXICON = DateLexicon()
