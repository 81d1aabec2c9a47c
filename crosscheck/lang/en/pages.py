"""pages."""

from crosscheck.lang.parts.pages import PageLexicon

LEXICON = PageLexicon()
