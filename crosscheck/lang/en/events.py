"""English words for what happens, by event class: verbs (all their forms are made by rule), nouns (with plural), phrases."""

from crosscheck.lang.en.event_phrases import NOT_EVENTS, PHRASES
from crosscheck.lang.en.event_words import NOUNS, VERBS
from crosscheck.lang.en.inflect import plural, verb_forms
from crosscheck.lang.parts.events import EventLexicon, by_form, by_phrase


def _forms(name: str) -> tuple[str, ...]:
    verbs = [form for verb in VERBS.get(name, "").split() for form in verb_forms(verb)]
    nouns = [form for noun in NOUNS.get(name, "").split() for form in (noun, plural(noun))]
    return tuple(dict.fromkeys(verbs + nouns))


LEXICON = EventLexicon(
    words=by_form({name: _forms(name) for name in dict.fromkeys([*VERBS, *NOUNS])}),
    phrases=by_phrase(PHRASES) | {tuple(phrase.split()): () for phrase in NOT_EVENTS},
)
