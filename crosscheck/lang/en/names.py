"""names."""

from crosscheck.lang.parts.names import NameLexicon

LEXICON = NameLexicon()
