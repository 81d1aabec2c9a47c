"""The shape of a language's words for what befell a person, or what a person is held to have done."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class FateLexicon:
    """Words beside a person whose age is told, each a word or a phrase.

    `harmed` and `accused` say it of the person they follow ("died", "was charged"); `deeds` are verbs that harm: their
    subject is accused and their object harmed ("shot"), unless one of `passives` stands before them ("was shot"); `done` are
    their forms that are passive by themselves ("ditembak"); `seizing` are verbs whose object is accused ("arrested"); `by`
    names the doer behind a deed; `deed_nouns` and `seizing_nouns` stand before the person ("the death of"); `oneself` is the
    object of who harms himself; `objects` are words that an object may open with; `adverbs` may stand before any of these;
    `clauses` open another clause; `links` tie the person to a noun in front, of which the words behind tell ("the father of a
    5-year-old was shot").
    """

    harmed: tuple[str, ...] = ()
    accused: tuple[str, ...] = ()
    deeds: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    passives: frozenset[str] = frozenset()
    seizing: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    deed_nouns: tuple[str, ...] = ()
    seizing_nouns: tuple[str, ...] = ()
    oneself: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    clauses: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
