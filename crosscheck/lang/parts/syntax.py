"""The shape of a language's syntax lexicon: what ends a sentence, what joins clauses."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class SyntaxLexicon:
    """`abbreviations` end in a dot that ends no sentence (written without it); `joints` are words that open a new clause;
    `function_words` carry no content of their own."""

    abbreviations: frozenset[str]
    joints: frozenset[str]
    function_words: frozenset[str]
