"""What somebody does in a piece of text, by the verbs that tell it."""

from crosscheck.extract.events import Hit
from crosscheck.extract.state_words import Word
from crosscheck.lang.parts.events import EventLexicon
from crosscheck.model.values.statement import DEED


def deeds_in(text: str, words: list[Word], lexicon: EventLexicon) -> list[Hit]:
    """(start, end, deeds) of every verb that is known; a word with a capital within the piece is a name."""
    known, bare, found, clitics = lexicon.deeds, lexicon.bare_deeds, list[Hit](), lexicon.enclitics
    for k, (start, end, word) in enumerate(words):
        name = known.get(word)
        if name is None and word in bare and k and words[k - 1].text in lexicon.before_bare:
            name = bare[word]
        if name is None and clitics and word.endswith(clitics):
            name = known.get(word[:-3])
        if name is not None and not (k and text[start].isupper()):
            found.append((start, end, (DEED + name,)))
    return found
