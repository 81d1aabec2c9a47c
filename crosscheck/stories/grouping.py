"""Sketches in, stories out: candidate pairs, their features, the probability of each, groups."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from crosscheck.stories.blocking import candidates
from crosscheck.stories.clustering import cluster
from crosscheck.stories.copies import near_copies
from crosscheck.stories.features import Matrix, Pile, measure, prepare
from crosscheck.stories.scorer import probabilities
from crosscheck.stories.sketch import Sketch
from crosscheck.stories.table import Ints

AT_ONCE = 200_000
"""Pairs that are measured in one go: bounds the memory."""


@dataclass(frozen=True, slots=True)
class Story:
    """Articles about one event. `id` is a hash of the members' ids, so that a story with another member is another story;
    `members` are article ids, ascending."""

    id: str
    members: tuple[str, ...]


def group(sketches: Sequence[Sketch]) -> tuple[Story, ...]:
    """The stories among `sketches`: each article is in exactly one, alone if no other tells of its event.

    The order of the input changes nothing; stories come in the order of their first members. Near-linear in the number of
    sketches. ValueError if two sketches have one id.
    """
    ordered = sorted(sketches, key=lambda s: s.id)
    repeated = next((a.id for a, b in pairwise(ordered) if a.id == b.id), None)
    if repeated is not None:
        raise ValueError(f"two sketches have the id {repeated!r}: an article must have an id of its own")
    if not ordered:
        return ()
    pile = prepare(ordered)
    a, b = candidates(pile, copied(ordered))
    groups = cluster(len(ordered), a, b, score(pile, a, b), lambda one, other: score(pile, one, other))
    return tuple(sorted((story_of([ordered[k].id for k in found]) for found in groups), key=lambda s: s.members))


def copied(ordered: Sequence[Sketch]) -> tuple[Ints, Ints]:
    """The rows of near-copies among sketches in the order of their ids."""
    place = {s.id: k for k, s in enumerate(ordered)}
    pairs = [(place[c.a], place[c.b]) for c in near_copies(ordered)]
    rows = np.asarray(pairs, dtype=np.int64).reshape(-1, 2)
    return rows[:, 0], rows[:, 1]


def score(pile: Pile, a: Ints, b: Ints) -> Matrix:
    """The probability of each pair of rows to be of one story; `a` ascends."""
    cuts = range(0, len(a), AT_ONCE)
    found = [probabilities(measure(pile, a[k : k + AT_ONCE], b[k : k + AT_ONCE])) for k in cuts]
    return np.concatenate(found) if found else np.zeros(0, dtype=np.float32)


def story_of(members: Sequence[str]) -> Story:
    """The story with these members."""
    ordered = tuple(sorted(members))
    return Story(hashlib.sha256("\x1f".join(ordered).encode("utf-8", "replace")).hexdigest()[:16], ordered)
