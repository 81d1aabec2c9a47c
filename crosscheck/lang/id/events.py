"""events."""

from crosscheck.lang.parts.events import EventLexicon

LEXICON = EventLexicon()
