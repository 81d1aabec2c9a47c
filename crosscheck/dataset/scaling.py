"""Learns the common scale of cosines: `python -m crosscheck.dataset.scaling STORYDIR... [--write]`.

Over the claims of one kind in two articles of each story: which cosines of the default encoder have the same share of pairs above
them as given cosines of the encoder without adapters, within a language and across languages.
"""

import argparse
import json
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from crosscheck.align import scale
from crosscheck.align.encoder import DEFAULT, UNADAPTED, load_encoder
from crosscheck.align.vectors import ClaimVectors, embed
from crosscheck.dataset.labels import Labelled, labelled, stories_under

TARGET = Path(__file__).parent.parent / "align" / "data" / scale.FILE
KNOTS = (-0.2, 0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
KINDS = ("statement", "quote", "history")
"""The kinds whose rules have thresholds on cosines."""

Cosines = NDArray[np.float64]


def collect(folders: Iterable[Path]) -> dict[str, dict[bool, list[float]]]:
    """The cosines by encoder and by whether the two articles are in one language."""
    stories = [labelled(path) for path in stories_under(folders)]
    found: dict[str, dict[bool, list[float]]] = {}
    for name in (UNADAPTED, DEFAULT):
        encoder = load_encoder(name)
        found[name] = {True: [], False: []}
        for story in stories:
            _add(found[name], story, embed(story.articles, story.claims, encoder))
    return found


def _add(found: dict[bool, list[float]], story: Labelled, vectors: ClaimVectors | None) -> None:
    if vectors is None:
        return
    language = {a.id: a.language.split("-")[0] for a in story.articles}
    focus = vectors.focus @ vectors.focus.T
    for one, two in combinations(range(len(story.claims)), 2):
        a, b = story.claims[one], story.claims[two]
        if a.kind == b.kind and a.kind in KINDS and a.article != b.article:
            found[language[a.article] == language[b.article]].append(float(focus[one, two]))


def matched(plain: Cosines, adapted: Cosines) -> scale.Knots:
    """Cosines of the adapted encoder at the shares of the knots, and the knots; -1 and 1 stay what they are."""
    shares = [float((plain < knot).mean()) for knot in KNOTS]
    places = [round(float(np.quantile(adapted, share)), 3) for share in shares]
    kept = [(x, y) for x, y, share in zip(places, KNOTS, shares, strict=True) if 0.0005 < share < 0.9995]
    return [-1.0, *(x for x, _ in kept), 1.0], [-1.0, *(y for _, y in kept), 1.0]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    options = parser.parse_args()
    found = collect(options.folders)
    tables = {
        name: matched(np.asarray(found[UNADAPTED][one]), np.asarray(found[DEFAULT][one]))
        for name, one in (("within", True), ("across", False))
    }
    print(json.dumps(tables))
    if options.write:
        TARGET.write_text(json.dumps({DEFAULT: tables}) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
