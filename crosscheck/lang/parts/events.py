"""The shape of a language's event lexicon: the words that name what happens, by language-free class."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class EventLexicon:
    """`words` maps a lower-case surface form to event classes, `phrases` a sequence of two to four such words.

    Classes are language-free names ("death", "arrival"); a longer phrase goes before the words in it, and a phrase with no
    class shields its words ("fire brigade").
    """

    words: Mapping[str, tuple[str, ...]]
    phrases: Mapping[tuple[str, ...], tuple[str, ...]]


def by_form(classes: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Turns {class: forms} round into {form: classes}, the classes in the order in which they were given."""
    found: dict[str, tuple[str, ...]] = {}
    for name, forms in classes.items():
        for form in forms:
            if name not in found.get(form, ()):
                found[form] = (*found.get(form, ()), name)
    return found


def by_phrase(classes: Mapping[str, str]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The same for phrases, given as one string a class with `|` between the phrases."""
    split = {name: tuple(p.strip() for p in text.split("|")) for name, text in classes.items()}
    return {tuple(p.split()): names for p, names in by_form(split).items() if p}
