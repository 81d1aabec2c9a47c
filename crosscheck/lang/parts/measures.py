"""The shape of a language's lexicon of what is counted and measured. Keys are language-free."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crosscheck.lang.parts.fates import FateLexicon


@dataclass(frozen=True, kw_only=True)
class MeasureLexicon:
    """`nouns` name what is counted ("villagers" -> "people"), `states` what happened to it ("killed"), `aspects` which
    property a measured amount is of ("deep" -> "depth"), each by the words and phrases of the language; `scopes` narrow a
    measure to another one ("offered", "per day"); `parts` mark a number as part of another ("including"), `rest` the
    remainder, `whole` a list that is complete ("consisting of"); `classifiers` stand between a number and its noun;
    `negations` turn a state round;
    `tellers` are verbs of saying, whose subject is not what a number counts; `of` links a number to the whole it is
    taken from; `relations` are words for persons
    of whom an age is given; `counting` stand between a thing and how many there are of it ("numbered"), `copulas` between a
    part and what its members are ("nine of the twelve were children"); `ambiguous` are words that name a state only of some
    things ("cut" of jobs), by the classes that
    they fit; `fates` tell what befell persons; `only` stand before a number that is called small, `only_behind` behind it;
    `head_final` tells whether the noun
    ends its phrase ("weekend flights") or opens it ("penerbangan akhir pekan")."""

    nouns: Mapping[str, str]
    states: Mapping[str, str]
    aspects: Mapping[str, str]
    scopes: Mapping[str, str]
    classifiers: frozenset[str]
    parts: tuple[str, ...]
    rest: tuple[str, ...]
    whole: tuple[str, ...]
    of: tuple[str, ...]
    negations: frozenset[str]
    tellers: frozenset[str]
    rates: Mapping[str, str]
    head_final: bool
    relations: Mapping[str, str]
    counting: tuple[str, ...] = ()
    only: frozenset[str] = frozenset()
    only_behind: frozenset[str] = frozenset()
    copulas: frozenset[str] = frozenset()
    ambiguous: Mapping[str, frozenset[str]] = field(default_factory=dict)
    fates: FateLexicon = field(default_factory=FateLexicon)


def table(lines: str, *, several: bool = False) -> dict[str, str]:
    """{word: key} of lines "key: word other_word"; an underscore stands for a space, a key may stand on several lines.

    With `several` a word may have several keys, joined by spaces.
    """
    found: dict[str, str] = {}
    for key, words in (line.split(":", 1) for line in lines.splitlines() if line):
        for word in (w.replace("_", " ") for w in words.split()):
            found[word] = f"{found[word]} {key}" if several and word in found and key not in found[word].split() else key
    return found
