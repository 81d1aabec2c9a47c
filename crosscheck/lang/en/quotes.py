"""quotes."""

from crosscheck.lang.parts.quotes import QuoteLexicon

LEXICON = QuoteLexicon()
