"""Which pairs of claims of an annotated story are about one thing, for what learns from story sets.

A pair is an example of "one thing" when its claims stand on two sides of one `expect` or `agree` entry, and of "two things" when
their values differ and no entry holds both: the entries of a set are exhaustive as to what conflicts. Pairs with equal values
that no entry holds are left out, since agreements are only sampled.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from crosscheck.extract import extract_claims
from crosscheck.load import load
from crosscheck.model.article import Article
from crosscheck.model.claim import Claim
from crosscheck.model.relation import Stand
from crosscheck.model.values import relate

Place = tuple[str, int, int]
"""Article, start and end of the words of one side."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A story's articles and claims, with the sides of its entries: those that hold one thing, and those that are unsure."""

    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    same: list[list[Place]]
    unsure: list[list[Place]]
    expected: list[list[Place]]
    either: list[list[Place]]

    def label(self, a: Claim, b: Claim) -> float | None:
        """1 for one thing, 0 for two, None where the annotation does not say."""
        if any(_on_two_sides(a, b, entry) for entry in self.same):
            return 1.0
        differ = relate(a.value, b.value).stand in (Stand.CONFLICT, Stand.DIFFERENT)
        if any(_on_two_sides(a, b, entry) for entry in self.unsure):
            return 0.0 if differ else None
        return 0.0 if differ or a.kind in ("statement", "quote") else None

    def conflicting(self, a: Claim, b: Claim) -> bool | None:
        """Whether the annotation holds that the two cannot both be right; None where it leaves that open."""
        if any(_on_two_sides(a, b, entry) for entry in self.expected):
            return True
        return None if any(_on_two_sides(a, b, entry) for entry in self.either) else False


def stories_under(folders: Iterable[Path]) -> list[Path]:
    """The folders of all story sets under `folders`, sorted."""
    return sorted(path.parent for folder in folders for path in folder.glob("**/story.yaml"))


def labelled(story: Path) -> Labelled:
    """The claims of a story set and what its annotation says of them."""
    gold = yaml.safe_load((story / "story.yaml").read_text(encoding="utf-8"))
    articles, _ = load([str(story / "articles")])
    bodies = {a.id: a.body for a in articles}
    entries = {name: [_places(e, bodies) for e in gold.get(name) or []] for name in ("expect", "agree", "either", "quiet")}
    return Labelled(
        articles=tuple(articles),
        claims=tuple(c for a in articles for c in extract_claims(a)),
        same=entries["expect"] + entries["agree"],
        unsure=entries["either"] + entries["quiet"],
        expected=entries["expect"],
        either=entries["either"],
    )


def _places(entry: Mapping[str, Any], bodies: Mapping[str, str]) -> list[Place]:
    found = []
    for side in entry.get("sides", []):
        at = bodies.get(side["article"], "").find(side["text"])
        if at >= 0:
            found.append((side["article"], at, at + len(side["text"])))
    return found


def _on_two_sides(a: Claim, b: Claim, entry: list[Place]) -> bool:
    mine = {k for k, s in enumerate(entry) if _on(a, s)}
    theirs = {k for k, s in enumerate(entry) if _on(b, s)}
    return bool(mine and theirs and (mine != theirs or len(mine) > 1))


def _on(claim: Claim, side: Place) -> bool:
    return claim.article == side[0] and claim.start < side[2] and side[1] < claim.end
