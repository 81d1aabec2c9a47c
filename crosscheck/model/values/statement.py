"""What is said to be so, with its polarity and certainty."""

from typing import Literal

from pydantic import Field

from crosscheck.model.base import Model
from crosscheck.model.relation import SAME, UNKNOWN, Relation, Stand

EVENT_KIN: dict[str, str] = {
    "talks": "meeting",
    "speech": "announcement",
    "publication": "announcement",
    "murder": "death",
    "stabbing": "attack",
    "shooting": "attack",
    "sentence": "verdict",
    "fall-sick": "infection",
}
"""Event classes that one text may name for the other: talks are held in a meeting."""

POLARITY = "polarity"
"""The opposition of two statements of nearly the same words of which one is negated."""

SAME_WORDS = 0.7
"""The share of common content words of which two statements say the same but for a negation."""

LONGER = 1.6
"""How many times as many content words one of the two may have."""

WHICH = "which-"
"""States of this name tell one thing from another and are in no opposition."""

EVENTS = "~"
"""Stands among what is wished for all events and words of a statement."""

DEED = "do:"
"""Opens the name of a deed among the events of a statement: a verb's sense, of which no event class speaks."""

THING = "="
"""Stands before the class of a thing among what a statement says is not there; what comes without it are words."""

KIND = ":"
"""Stands between the class of a thing and the words that name one kind of it."""

LACK = "n:"
"""Opens the opposition of a statement that says there is none of a thing and one that tells of it."""

INTENT = frozenset({"willing", "sole"})
"""States of the mind, or taken for granted: they are as plain in "will pay" as in "has paid"."""

FLAT = 0.9
"""A statement put with at least this certainty is flat."""


class StatementValue(Model):
    """A statement without a number or date: its words, whether it is negated, how certain it is put.

    `certainty`: 1 flat, between 0 and 1 hedged. `condition` tells whether it hangs on a condition. `states` are how things
    stand ("open=+", "condition=critical", "open!ajar" for what it is not), `events` what happens and `denies` what does not
    (event classes, or "w:" and a word's base form): all language-free but the words. `stems` are the base forms of its
    content words, `around` those next to each state, event and denial, by its name ("insured", "~lawsuit"), `apart` those in
    another clause than any negation. `affirmed` is a
    denying statement's text without its negation, "" in others. `objects` are denied events that are the object of
    a denied verb ("did not lose the match"), `settled` the states put as plain facts however certain the
    rest is, `wished` those of which it is said that they should be; `so_far` tells whether a denial is up to now ("not yet"),
    `total` whether one is of everybody or everything ("none"), `planned` whether the statement tells of what is to be;
    `lacks` are the things of which it says that there is none, by words without their endings ("iron nail") and by classes
    ("=nail"), `things` the classes of those that it names.
    """

    type: Literal["statement"] = "statement"
    words: str
    negated: bool = False
    certainty: float = 1.0
    condition: bool = False
    states: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    denies: tuple[str, ...] = ()
    stems: tuple[str, ...] = ()
    around: dict[str, tuple[str, ...]] = Field(default_factory=dict, exclude=True, repr=False)
    apart: tuple[str, ...] = Field(default=(), exclude=True, repr=False)
    affirmed: str = Field(default="", exclude=True, repr=False)
    objects: tuple[str, ...] = Field(default=(), exclude=True, repr=False)
    settled: tuple[str, ...] = Field(default=(), exclude=True, repr=False)
    wished: tuple[str, ...] = Field(default=(), exclude=True, repr=False)
    so_far: bool = Field(default=False, exclude=True, repr=False)
    total: bool = Field(default=False, exclude=True, repr=False)
    planned: bool = Field(default=False, exclude=True, repr=False)
    lacks: tuple[str, ...] = Field(default=(), exclude=True, repr=False)
    things: tuple[str, ...] = Field(default=(), exclude=True, repr=False)

    @property
    def canonical(self) -> str:
        """The value as a short language-free text, for reports and fingerprints."""
        return ("not: " if self.negated else "") + self.words

    def relate(self, other: "StatementValue") -> Relation:
        """How two statements stand: a conflict where opposed states or an event and its absence meet, both put flatly."""
        if self.negated == other.negated and self.words == other.words:
            return SAME
        if self.condition or other.condition:
            return UNKNOWN
        found = plain_oppositions(self, other)
        return Relation(stand=Stand.CONFLICT, reason=found[0]) if found else UNKNOWN

    def is_flat(self, key: str) -> bool:
        """Whether a state, or what else two statements may oppose each other by (see `oppositions`), is put as a plain fact."""
        if key in INTENT:
            return True
        wished = key in self.wished or (EVENTS in self.wished and key.startswith(("~", "w:", LACK, POLARITY)))
        return not wished and (self.certainty >= FLAT or key in self.settled)


def plain_oppositions(a: StatementValue, b: StatementValue) -> tuple[str, ...]:
    """Those oppositions of which both statements speak plainly, or both as of what is to be."""
    intended = a.planned and b.planned
    states = {mark.partition("=")[0] for mark in a.states} if intended else set[str]()
    return tuple(k for k in oppositions(a, b) if k in states or (a.is_flat(k) and b.is_flat(k)))


def oppositions(a: StatementValue, b: StatementValue) -> tuple[str, ...]:
    """What one of two statements says and the other excludes: names of states, "~" and an event, "w:" and a word."""
    if a.negated == b.negated and not (a.denies or b.denies or a.lacks or b.lacks or (a.states and b.states)):
        return ()  # most pairs
    states = _opposed_states(a, b)
    found = dict.fromkeys([*states, *_denied(a, b), *_denied(b, a), *_lacked(a, b), *_lacked(b, a)])
    return tuple(found) + ((POLARITY,) if not states and _one_denies_all(a, b) else ())


def _one_denies_all(a: StatementValue, b: StatementValue) -> bool:
    """Whether both say nearly the same, but one as a whole negated, not only in a word of its own."""
    if a.negated == b.negated or set(a.states) & set(b.states) or not set(a.events + a.denies) & set(b.events + b.denies):
        return False
    mine, theirs = set(a.stems), set(b.stems)
    common, least, most = len(mine & theirs), min(len(mine), len(theirs)), max(len(mine), len(theirs))
    elsewhere = any(_denies_else(x, y) for x, y in ((a, b), (b, a)))
    return common > 2 and common >= SAME_WORDS * least and most <= LONGER * least and not elsewhere


def _denies_else(a: StatementValue, b: StatementValue) -> bool:
    """Whether what `a` denies is nothing that `b` speaks of."""
    known = {*b.events, *b.denies, *("w:" + w for w in b.stems)}
    return bool(a.denies) and not known & set(a.denies)


def _opposed_states(a: StatementValue, b: StatementValue) -> list[str]:
    if not (a.states and b.states):
        return []
    mine, theirs = by_state(a), by_state(b)
    keys = [key for key in mine if key in theirs and exclude(mine[key], theirs[key])]
    return [key for key in keys if not key.startswith(WHICH)]


def speak_of_two_things(a: StatementValue, b: StatementValue) -> bool:
    """Whether the words that tell one thing from its like ("north", "second", "women") differ."""
    if not (a.states and b.states):
        return False
    mine, theirs = by_state(a), by_state(b)
    return any(key.startswith(WHICH) and key in theirs and not mine[key] & theirs[key] for key in mine)


def by_state(value: StatementValue) -> dict[str, set[str]]:
    """What a statement says of each state that it tells of."""
    found: dict[str, set[str]] = {}
    for mark in value.states:
        cut = mark.find("=") if "=" in mark else mark.find("!")
        found.setdefault(mark[:cut], set()).add(mark[cut:])
    return found


def exclude(mine: set[str], theirs: set[str]) -> bool:
    """Whether two sets of values of one state exclude each other: one value each, another one or the same one negated."""
    if len(mine) != 1 or len(theirs) != 1:
        return False
    (one,), (other,) = mine, theirs
    if one[0] == other[0] == "=":
        return one != other
    return one[0] != other[0] and one[1:] == other[1:]


def _denied(a: StatementValue, b: StatementValue) -> list[str]:
    """What `a` denies and `b` says; a `b` with a negation near it may well deny it too, an `a` that tells it as well does not."""
    if not a.denies:
        return []
    said = {EVENT_KIN.get(e, e) for e in b.events if not b.negated or "~" + e in b.apart}
    unsaid = {EVENT_KIN.get(e, e) for e in b.denies}
    unsaid |= {EVENT_KIN.get(e, e) for e in a.events if "~" + e in a.apart}
    events = [e for e in a.denies if not e.startswith("w:") and EVENT_KIN.get(e, e) in said - unsaid]
    words = set(b.stems)
    spoken = [w for w in a.denies if w.startswith("w:") and w[2:] in words and w not in b.denies and not b.negated]
    return ["~" + e for e in events] + spoken


def _lacked(a: StatementValue, b: StatementValue) -> list[str]:
    """The things of which `a` says that there is none and of which `b`, which denies nothing, tells."""
    return [LACK + thing for thing in a.lacks if names(b, thing)] if a.lacks and not b.negated else []


def names(value: StatementValue, thing: str) -> bool:
    """Whether a statement names a thing, given by its class or by its words without their endings."""
    if thing.startswith(THING):
        return thing[len(THING) :].partition(KIND)[0] in value.things
    return thing.split(" ")[0] in value.words and f" {thing} " in f" {' '.join(map(plain, value.words.split(' ')))} "


def plain(word: str) -> str:
    """A noun without the ending of its plural, or of whose it is ("bullets", "gajinya")."""
    ending = next((e for e in _ENDINGS if word.endswith(e) and len(word) - len(e) >= LEAST), "")
    return word[: len(word) - len(ending)]


_ENDINGS = ("nya", "s")

LEAST = 3
"""Letters of a noun that are left when its ending is taken away, at least."""
