"""The shape of a language's event lexicon: the words that name what happens and how things stand, by language-free class."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from crosscheck.safe.patterns import pattern

EventPhrase = tuple[tuple[str, ...], tuple[str, ...]]
"""A sequence of words and the event classes that it names."""

GAP = frozenset({".."})
"""Stands in a state phrase for up to `MAX_GAP` other words."""

MAX_GAP = 6

_WORD = pattern(r"[^\W_]+(?:['’][^\W_]+)*\*?|\.\.")


@dataclass(frozen=True, slots=True)
class StatePhrase:
    """Words that say how a thing stands: for each place the forms that fit (or `GAP`), the state and its value."""

    words: tuple[frozenset[str], ...]
    state: str
    value: str


class Opening(NamedTuple):
    """The state phrases that one word begins: those that it alone, and those that it and a second word make likely, by that
    and by the third, "" where there is no fixed one."""

    alone: tuple[StatePhrase, ...]
    followed: dict[str, dict[str, tuple[StatePhrase, ...]]]


@dataclass(frozen=True, kw_only=True)
class EventLexicon:
    """`words` maps a lower-case surface form to event classes, `phrases` a sequence of two to four such words.

    Classes are language-free names ("death", "arrival"); a longer phrase goes before the words in it, and a phrase with no
    class shields its words ("fire brigade"). `states` maps the first words of each state phrase to the phrases, the longest
    first, `fillers` words that may stand within one; `deeds` are verbs by what is done, `bare_deeds` those forms that may be
    nouns but behind a word of `before_bare`, `enclitics` endings that a verb may carry;
    `generic` are words that point back to what the article tells of ("the incident");
    `light` are verbs that only say that what is named took place ("was held"),
    `helping` are verbs that help others ("had been"); `implicit` are words
    with a negation in them ("impossible"), `nobody` are openings that deny
    all of a clause ("none"), `none` negations that do so wherever they stand, `nothing` openings after which nobody and
    nothing is left, `only` words that leave a negation to some,
    `telling` verbs of saying and knowing, `knowing` verbs whose denial takes for granted what was not known,
    `relative` words that open a clause telling which ("those who"), `either` join
    what is negated together ("or"), `modals` words that make a negation
    one of ability or duty, `unreal` verbs of
    wishing that something be done, `naming` words after which such a form is a noun ("in order"), `duty` words that say what
    should be, `causing` words that lead to a cause or to what
    went before, `yet` words by which a denial is up to now, `reasons` words that ask why; `auxiliaries` are
    words that make a predicate; `lacking` are ways of saying that there is none of what follows, `not_any` negations that do
    so with `at_all` a word behind the verb ("did not see any"), `any` words between such a way and the thing, `vague` nouns
    whose lack says nothing, `bygone` words that put it before what is told, `perfect` those after which it is of
    all times ("no master has resigned"), `things` the language-free classes of things by a
    word or two; `verb_prefixes` and `verb_endings` mark most verbs; `base` gives a word's rough base form.
    """

    words: Mapping[str, tuple[str, ...]]
    phrases: Mapping[tuple[str, ...], tuple[str, ...]]
    states: Mapping[str, tuple[StatePhrase, ...]] = field(default_factory=dict)
    fillers: frozenset[str] = frozenset()
    deeds: Mapping[str, str] = field(default_factory=dict)
    bare_deeds: Mapping[str, str] = field(default_factory=dict)
    before_bare: frozenset[str] = frozenset()
    enclitics: tuple[str, ...] = ()
    generic: frozenset[str] = frozenset()
    light: frozenset[str] = frozenset()
    helping: frozenset[str] = frozenset()
    implicit: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    nobody: tuple[str, ...] = ()
    none: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    relative: frozenset[str] = frozenset()
    either: frozenset[str] = frozenset()
    unreal: frozenset[str] = frozenset()
    further: frozenset[str] = frozenset()
    knowing: frozenset[str] = frozenset()
    until: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    linking: frozenset[str] = frozenset()
    causing: frozenset[str] = frozenset()
    nothing: tuple[str, ...] = ()
    duty: frozenset[str] = frozenset()
    lacking: frozenset[tuple[str, ...]] = frozenset()
    not_any: frozenset[str] = frozenset()
    at_all: frozenset[str] = frozenset()
    any: frozenset[str] = frozenset()
    vague: frozenset[str] = frozenset()
    bygone: frozenset[str] = frozenset()
    perfect: frozenset[str] = frozenset()
    things: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    yet: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    reasons: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    verb_prefixes: tuple[str, ...] = ()
    verb_endings: tuple[str, ...] = ()
    base: Callable[[str], str] = str.lower

    @cached_property
    def lacking_first(self) -> frozenset[str]:
        """The first words of the ways of saying that there is none."""
        return frozenset(way[0] for way in self.lacking) | self.not_any

    @cached_property
    def thing_first(self) -> frozenset[str]:
        """The first words of all things."""
        return frozenset(words[0] for words in self.things)

    @cached_property
    def starts(self) -> dict[str, dict[str, list[EventPhrase]]]:
        """The phrases by first and second word, the longest first."""
        found: dict[str, dict[str, list[EventPhrase]]] = {}
        for phrase in sorted((p for p in self.phrases if len(p) > 1), key=len, reverse=True):
            found.setdefault(phrase[0], {}).setdefault(phrase[1], []).append((phrase, self.phrases[phrase]))
        return found

    @cached_property
    def telling_words(self) -> frozenset[str]:
        """The words that may name an event, with a possessive ending too, or begin a phrase that does."""
        named = [word for word, names in self.words.items() if names]
        return frozenset([*named, *[word + "nya" for word in named], *self.starts])

    @cached_property
    def openings(self) -> dict[str, Opening]:
        """The state phrases by the word that they begin with."""
        found: dict[str, Opening] = {}
        for key, phrases in self.states.items():
            first, _, second = key.partition(" ")
            known = found.setdefault(first, Opening((), {}))
            if second:
                known.followed[second] = _by_third(phrases)
            else:
                found[first] = known._replace(alone=phrases)
        return found


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


def state_phrases(
    states: Mapping[str, Mapping[str, str]],
    forms: Callable[[str], Iterable[str]],
    alike: Callable[[list[str], int], frozenset[str]],
) -> dict[str, tuple[StatePhrase, ...]]:
    """The state phrases by first word, or by first and second word; `forms` gives all forms of a word marked with `*`, `alike`
    the words that may stand for another word of a phrase, by its place."""
    found: dict[str, list[StatePhrase]] = {}
    for state, values in states.items():
        for value, text in values.items():
            for phrase in text.split("|"):
                words = _WORD.findall(phrase)
                made = StatePhrase(tuple(_fits(words, k, forms, alike) for k in range(len(words))), state, value)
                for key in _keys(made):
                    found.setdefault(key, []).append(made)
    return {first: tuple(sorted(made, key=lambda p: -len(p.words))) for first, made in found.items()}


def merged(*tables: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, str]]:
    """Tables of states as one: the phrases of a value that several tables give are put together."""
    found: dict[str, dict[str, str]] = {}
    for table in tables:
        for state, values in table.items():
            known = found.setdefault(state, {})
            for value, text in values.items():
                known[value] = f"{known[value]}|{text}" if value in known else text
    return found


def _by_third(phrases: Iterable[StatePhrase]) -> dict[str, tuple[StatePhrase, ...]]:
    """Phrases by their third word, by "" where they have none or a gap in its place."""
    found: dict[str, tuple[StatePhrase, ...]] = {}
    for phrase in phrases:
        third = phrase.words[2:3]
        for word in third[0] if third and third[0] is not GAP else ("",):
            found[word] = (*found.get(word, ()), phrase)
    return found


def _keys(phrase: StatePhrase) -> list[str]:
    """What a phrase is looked up by: its first two words, or its first if it has no fixed second."""
    first, *rest = phrase.words
    if not rest or rest[0] is GAP:
        return sorted(first)
    return [f"{a} {b}" for a in sorted(first) for b in sorted(rest[0])]


def _fits(
    words: list[str], k: int, forms: Callable[[str], Iterable[str]], alike: Callable[[list[str], int], frozenset[str]]
) -> frozenset[str]:
    word = words[k]
    if word == "..":
        return GAP
    return frozenset(forms(word[:-1])) if word.endswith("*") else alike(words, k)


def ways(text: str) -> frozenset[tuple[str, ...]]:
    """The sequences of words that `|` parts."""
    return frozenset(tuple(phrase.split()) for phrase in text.split("|"))


def things(text: str) -> dict[tuple[str, ...], str]:
    """The class of each thing by its word or two: "class: word word_word | class: word", line by line."""
    found: dict[tuple[str, ...], str] = {}
    for entry in text.replace("\n", "|").split("|"):
        name, _, words = entry.partition(":")
        found |= {tuple(word.split("_")): name.strip() for word in words.split()}
    return found
