"""numbers."""

from crosscheck.lang.parts.numbers import NumberLexicon

LEXICON = NumberLexicon()
