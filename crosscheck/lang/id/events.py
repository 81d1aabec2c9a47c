"""Indonesian words for what happens, by event class: roots (their affixed forms are made by rule), whole words, phrases."""

from crosscheck.lang.id.affixes import forms
from crosscheck.lang.id.event_words import NOT_EVENTS, NOT_FORMS, PHRASES, ROOTS, WORDS
from crosscheck.lang.parts.events import EventLexicon, by_form, by_phrase


def _forms(name: str) -> tuple[str, ...]:
    derived = [form for root in ROOTS.get(name, "").split() for form in forms(root) if form not in NOT_FORMS]
    return tuple(dict.fromkeys(WORDS.get(name, "").split() + derived))


LEXICON = EventLexicon(
    words=by_form({name: _forms(name) for name in dict.fromkeys([*WORDS, *ROOTS])}),
    phrases=by_phrase(PHRASES) | {tuple(phrase.split()): () for phrase in NOT_EVENTS},
)
