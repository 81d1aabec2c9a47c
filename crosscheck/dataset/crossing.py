"""Learns the cross-encoder: `python -m crosscheck.dataset.crossing STORYDIR... --groups FILE... [--minutes N] [--write]`.

Examples are pairs of claims in their sentences: those of the story sets that a rule would weigh, all others that alignment
keeps there, and those of groups that were written for this. The model says of each whether both claims tell of one thing (in
a story set: stand on two sides of one `expect` or `agree` entry), and whether they cannot both be right. It is trained in the
time that is given, so that its weights differ from machine to machine. Needs torch.
"""

import argparse
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from crosscheck.align.align import align
from crosscheck.align.encoder import CROSS, load_encoder
from crosscheck.dataset import groups
from crosscheck.dataset.labels import Labelled, labelled, stories_under
from crosscheck.dataset.training import digest_of
from crosscheck.dataset.weighing import SOURCES
from crosscheck.model.passages import Passage, around, passage
from crosscheck.model.story import Story
from crosscheck.rules import weights

KINDS = ("date", "quantity", "place", "statement", "quote", "origin", "role", "history")
"""Kinds of claims whose pairs are examples, besides the pairs that rules weigh."""

LEAST = 0.03
"""Pairs of which nothing is known but that no entry holds both are examples if they are this probable by alignment."""

TARGET = Path(__file__).parent.parent / "align" / "data" / CROSS


@dataclass(frozen=True, slots=True)
class Example:
    """A pair of passages. `holds`: they cannot both be right; `same`: they tell of one thing, None where nobody knows; `sure`:
    how probable the pair is without the cross-encoder; `weighed`: a rule would weigh it."""

    kind: str
    one: Passage
    other: Passage
    holds: bool
    same: bool | None
    sure: float
    weighed: bool


class Sources(NamedTuple):
    """The examples by where they come from."""

    stories: list[Example]
    groups: list[Example]
    inferences: list[Example]


def collect(folders: Iterable[Path]) -> list[Example]:
    """The examples of all story sets under `folders`."""
    encoder = load_encoder()
    found: list[Example] = []
    for path in stories_under(folders):
        gold = labelled(path)
        found += _examples(gold, align(gold.articles, gold.claims, encoder))
    return found


def _examples(gold: Labelled, story: Story) -> Iterator[Example]:
    """Each pair of a story once, as a rule weighs it if one does."""
    known: set[frozenset[str]] = set()
    rows = [
        (name, a, b, weights.probability(name, evidence), True)
        for name, source in SOURCES.items()
        for _, a, b, evidence in source(story)
    ]
    rows += [(a.kind, a, b, pair.same_thing, False) for pair, a, b in story.pairs_of(*KINDS)]
    for kind, a, b, sure, weighed in rows:
        holds, key = gold.conflicting(a, b), frozenset((a.id, b.id))
        if holds is None or key in known:
            continue
        known.add(key)
        one, other = (passage(story.article(c.article), c) for c in (a, b))
        label = gold.label(a, b)
        yield Example(kind, one, other, holds, None if label is None else label == 1, sure, weighed)


def written(files: Iterable[Path]) -> list[Example]:
    """The examples of groups."""
    return [
        Example(kind, anchor, told, stands == groups.CONFLICT, stands != groups.OTHER, sure=0.5, weighed=False)
        for kind, anchor, told, stands in groups.read(files)
    ]


def inferred(files: Iterable[Path]) -> list[Example]:
    """The examples of IndoNLI (Mahendra et al. 2021): a contradiction holds, an entailment is of one thing, the rest is open."""
    rows = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    same = {"c": True, "e": True, "n": None}
    return [
        Example(
            "statements",
            around("", r["premise"], ""),
            around("", r["hypothesis"], ""),
            r["label"] == "c",
            same[r["label"]],
            0.5,
            False,
        )
        for r in rows
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--groups", nargs="+", type=Path, default=[], help="files of groups (claims/groups)")
    parser.add_argument("--indonli", nargs="+", type=Path, default=[], help="files of IndoNLI's train half")
    parser.add_argument("--go-on", action="store_true", help=f"begin with what {TARGET.name} holds, end with the mean of both")
    parser.add_argument("--minutes", type=float, default=45.0, help="how long to train (default 45)")
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    options = parser.parse_args()
    from crosscheck.dataset.cross_model import train

    sources = Sources(collect(options.folders), written(options.groups), inferred(options.indonli))
    model = train(sources, options.minutes, TARGET if options.go_on else None)
    if options.write:
        model.save(TARGET, digest_of(options.folders + options.groups + options.indonli))


if __name__ == "__main__":
    main()
