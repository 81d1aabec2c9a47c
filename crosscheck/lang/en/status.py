"""status."""

from crosscheck.lang.parts.status import StatusLexicon

LEXICON = StatusLexicon()
