"""Sketches in, stories out."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from crosscheck.stories.sketch import Sketch
from crosscheck.stories.words import keys_of


@dataclass(frozen=True, slots=True)
class Story:
    """Articles about one event. `id` is a hash of the members' ids, so that a story with another member is another story;
    `members` are article ids, ascending."""

    id: str
    members: tuple[str, ...]


def group(sketches: Sequence[Sketch]) -> tuple[Story, ...]:
    """The stories among `sketches`: each article is in exactly one, alone if no other tells of its event.

    The order of the input changes nothing; stories come in the order of their first members.
    """
    ordered = sorted(sketches, key=lambda s: s.id)
    parent = {s.id: s.id for s in ordered}
    for a, b in combinations(ordered, 2):
        one, other = set(keys_of(a.names)), set(keys_of(b.names))
        if len(one & other) >= 0.3 * max(1, min(len(one), len(other))):
            parent[_root(parent, b.id)] = _root(parent, a.id)
    members: dict[str, list[str]] = {}
    for s in ordered:
        members.setdefault(_root(parent, s.id), []).append(s.id)
    return tuple(sorted((story_of(found) for found in members.values()), key=lambda s: s.members))


def story_of(members: Sequence[str]) -> Story:
    """The story with these members."""
    ordered = tuple(sorted(members))
    return Story(hashlib.sha256("\x1f".join(ordered).encode("utf-8", "replace")).hexdigest()[:16], ordered)


def _root(parent: dict[str, str], key: str) -> str:
    while parent[key] != key:
        key = parent[key]
    return key
