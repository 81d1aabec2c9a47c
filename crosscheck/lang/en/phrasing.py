"""Which English words may stand for a word of a state phrase: other tenses, other persons, other owners."""

from functools import cache

from crosscheck.lang.en import event_deeds
from crosscheck.lang.en.event_words import VERBS
from crosscheck.lang.en.inflect import irregular, verb_forms

_ALIKE = tuple(
    frozenset(row.split())
    for row in (
        "is are was were be been being isn't aren't wasn't weren't",
        "has have had having",
        "his her their its the my our",
        "himself herself themselves itself",
        "will would",
        "him her them",
    )
)

FILLERS = frozenset("already also now since just finally later then again since quickly soon once even".split())
"""Words that may stand between those of a phrase without another sense ("has already stepped down")."""

_NOT_VERBS = frozenset("still back front left right close side top well open clear free lit saw felt".split())
"""Words that open phrases as something else than a verb; their other forms would be another word."""


@cache
def _verbs() -> dict[str, tuple[str, ...]]:
    """The forms of each verb that is known, by each of them."""
    bases = {b for table in (VERBS, event_deeds.VERBS) for text in table.values() for b in text.split()} | irregular()
    return {form: forms for base in sorted(bases) for forms in (verb_forms(base),) for form in forms}


def alike(words: list[str], k: int) -> frozenset[str]:
    """The words that may stand for `words[k]`: of a verb that opens a phrase of several all forms, of a few small words the
    others of their kind."""
    word = words[k]
    rows = [row for row in _ALIKE if word in row and len(words) > 1 and not word.endswith("n't")]
    found = frozenset({word}).union(*rows)
    if k == 0 and len(words) > 1 and not rows and word not in _NOT_VERBS:
        return found | frozenset(_verbs().get(word, ()))
    return found
