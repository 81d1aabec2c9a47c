"""The shape of a language's origin lexicon: how a text says where a piece of information comes from."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class OriginLexicon:
    """Phrases in lower case, their words parted by single blanks.

    `tallies` are verbs by which a body gives a figure of its own ("recorded"), its name in front; `first` say that
    somebody brought a thing to light ("first disclosed by"), `plain` only where it is from ("came from"), `source_behind` are
    those of both whose source follows; `sole` say that it comes from one origin and not from some other, `only` from no
    other at all, `by_self` that the origin did it without help ("himself"); `none` say that a body has nothing of the
    kind ("has no figures"); `ends`
    close a source phrase; `drop` are words in front of a source's name ("data"), `pronouns` no names; `bodies` maps
    nouns for kinds of bodies to
    language-free names, so that "polisi" meets "police"; `information` are nouns for what is told ("figure").
    `made` say whose work a figure or finding is ("tests by"), `stems` what it was learned from ("worked out from"), both with
    the origin behind; `told` are verbs by which the origin, in front, let somebody know ("tipped off"), `worked` verbs behind
    "an estimate that X"; `unknown_before` say that nobody knew before; `back` are words that mean what was just told ("that");
    `first_by` are those of `first` that any body may follow, named or not.
    `house` are words by which an outlet names itself ("this newspaper"), `messages` what one may learn a thing from with
    its sender untold ("call"), `relatives` words between an origin and its verb ("it was X that told"), `clefts` the
    words that set it apart with them ("it"). `came_out` say that a
    thing became known, `came_when` open the clause that tells how, `announced` are the verbs in it, the origin in front.
    `quoting` are those of `plain` that only say who is quoted.
    `learned` are verbs that a word of `sent` ("from") and the origin follow in a few words; `because` open the clause that
    tells who let somebody know, `informed` are the verbs in it; `fronted` are words before an origin set apart in front
    of who learned something ("it was from X that the police heard"), `fronted_ends` the words behind it.
    """

    tallies: tuple[str, ...]
    first: tuple[str, ...]
    plain: tuple[str, ...]
    source_behind: frozenset[str]
    sole: tuple[str, ...]
    only: tuple[str, ...]
    by_self: tuple[str, ...]
    pronouns: frozenset[str]
    none: tuple[str, ...]
    ends: frozenset[str]
    drop: frozenset[str]
    bodies: Mapping[str, str]
    information: tuple[str, ...] = ()
    made: tuple[str, ...] = ()
    stems: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    worked: tuple[str, ...] = ()
    unknown_before: tuple[str, ...] = ()
    back: frozenset[str] = frozenset()
    learned: tuple[str, ...] = ()
    quoting: frozenset[str] = frozenset()
    sent: tuple[str, ...] = ()
    house: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()
    relatives: frozenset[str] = frozenset()
    clefts: frozenset[str] = frozenset()
    first_by: frozenset[str] = frozenset()
    came_out: tuple[str, ...] = ()
    came_when: tuple[str, ...] = ()
    announced: tuple[str, ...] = ()
    because: tuple[str, ...] = ()
    informed: tuple[str, ...] = ()
    fronted: tuple[str, ...] = ()
    fronted_ends: tuple[str, ...] = ()


def phrases(text: str) -> tuple[str, ...]:
    """The comma-separated phrases of `text`."""
    return tuple(" ".join(p.split()) for p in text.split(",") if p.strip())


def joined(openers: str, verbs: str, ends: str) -> tuple[str, ...]:
    """All phrases of an opener, a verb and an end ("first", "made public", "by"); an underscore stands for no end."""
    return tuple(
        " ".join(x for x in (a, b, c) if x != "_") for a in phrases(openers) for b in phrases(verbs) for c in phrases(ends)
    )


def body_table(text: str) -> dict[str, str]:
    """Lines of "name: noun, noun" as a table from noun to name."""
    table: dict[str, str] = {}
    name = ""
    for line in text.strip().splitlines():
        head, colon, nouns = line.rpartition(":")
        name = head if colon else name
        table |= {noun: name.strip() for noun in phrases(nouns)}
    return table
