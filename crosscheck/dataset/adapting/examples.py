"""What the adapters learn from: the texts of a story's claims, and which pairs of them are about one thing."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray

from crosscheck.align.encoder import Encoder
from crosscheck.align.vectors import ClaimVectors, embed, texts_of
from crosscheck.dataset.labels import Labelled, labelled, stories_under
from crosscheck.model.relation import Stand
from crosscheck.model.values import relate

ALIKE = 0.45
"""Statements and quotations nearer than this may agree without any entry saying so: such a pair teaches nothing."""

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Example:
    """A story: of each claim its article's number, its sentence and its own words, and the pairs across articles by number."""

    languages: list[str]
    articles: NDArray[np.int64]
    sentences: list[str]
    focuses: list[str]
    same: list[Pair]
    other: list[Pair]


def examples(folders: Iterable[Path], encoder: Encoder) -> list[Example]:
    """The examples of all story sets under `folders` that hold a pair; `encoder` is the model without adapters."""
    made = (_example(labelled(path), encoder) for path in stories_under(folders))
    return [example for example in made if example.same]


def _example(story: Labelled, encoder: Encoder) -> Example:
    number = {a.id: k for k, a in enumerate(story.articles)}
    sentences, focuses = texts_of(story.articles, story.claims)
    vectors = embed(story.articles, story.claims, encoder)
    same: list[Pair] = []
    other: list[Pair] = []
    for one, two in combinations(range(len(story.claims)), 2):
        a, b = story.claims[one], story.claims[two]
        if a.kind != b.kind or a.article == b.article:
            continue
        label = story.label(a, b)
        if label == 1:
            same.append((one, two))
        elif label == 0 and not _may_agree(story, vectors, one, two):
            other.append((one, two))
    return Example(
        languages=[a.language.split("-")[0] for a in story.articles],
        articles=np.asarray([number[c.article] for c in story.claims]),
        sentences=sentences,
        focuses=focuses,
        same=same,
        other=other,
    )


def _may_agree(story: Labelled, vectors: ClaimVectors | None, one: int, two: int) -> bool:
    a, b = story.claims[one], story.claims[two]
    differ = relate(a.value, b.value).stand in (Stand.CONFLICT, Stand.DIFFERENT)
    if vectors is None or a.kind not in ("statement", "quote") or differ:
        return False
    return float((vectors.sentence[one] + vectors.focus[one]) @ (vectors.sentence[two] + vectors.focus[two])) / 4 > ALIKE


def chosen(example: Example, random: Random, most: int) -> list[int]:
    """About `most` claims of a story: some that have partners, with these, and some that are about other things."""
    partners: dict[int, list[int]] = {}
    for a, b in example.same:
        partners.setdefault(a, []).append(b)
        partners.setdefault(b, []).append(a)
    order = list(partners)
    random.shuffle(order)
    kept: dict[int, None] = {}
    for claim in order:
        if len(kept) >= 0.6 * most:
            break
        kept |= dict.fromkeys([claim, *partners[claim]])
    rivals = sorted({k for pair in example.other for k in pair if pair[0] in partners or pair[1] in partners} - set(kept))
    random.shuffle(rivals)
    return sorted([*kept, *rivals[: max(0, most - len(kept))]])
