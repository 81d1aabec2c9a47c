"""Learns how the cross-encoder's log-odds are mixed with those of the evidence: `python -m crosscheck.dataset.mixing STORYDIR...
[--write]`, on stories that neither weights nor cross-encoder were made on.

Examples and model are those of `weighing`, with two numbers an example: the log-odds of its evidence, and those of the
cross-encoder that both cannot be right (whether both are of one thing adds nothing to these). Pairs that are too improbable
to be read are left out. Kinds for which the mix is no better are not read from then on.
"""

import argparse
import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from crosscheck.align.align import align
from crosscheck.align.encoder import load_encoder
from crosscheck.dataset.labels import labelled, stories_under
from crosscheck.dataset.training import digest_of
from crosscheck.dataset.weighing import SOURCES, Examples, figures_of, fit, held_out, scores
from crosscheck.rules import weights
from crosscheck.rules.joint import read_together

NAMES = ("evidence", weights.CONFLICT)
PRIOR = np.asarray([0.8, 0.4, 0.0])
"""What the mix is held to: mostly the evidence."""

HELD = 10.0
TARGET = Path(__file__).parent.parent / "rules" / "data" / weights.MIXED


def collect(folders: Iterable[Path]) -> dict[str, Examples]:
    """The examples of all story sets under `folders` that were read."""
    encoder = load_encoder()
    found = {name: Examples([], [], []) for name in SOURCES}
    for number, path in enumerate(stories_under(folders)):
        gold = labelled(path)
        story = align(gold.articles, gold.claims, encoder)
        for name, source in SOURCES.items():
            for _, a, b, evidence in read_together(story, name, source(story), wanted=True):
                holds = gold.conflicting(a, b)
                if holds is not None and weights.CONFLICT in evidence:
                    found[name].evidence.append({"evidence": weights.log_odds(name, evidence), **evidence})
                    found[name].holds.append(holds)
                    found[name].stories.append(number)
    return found


def mix(name: str, examples: Examples) -> dict[str, float] | None:
    """The mix of one kind, None if it is no better on stories that were held out; prints what it does there."""
    x = np.asarray([[evidence[key] for key in NAMES] for evidence in examples.evidence])
    y, stories = np.asarray(examples.holds, dtype=np.float64), np.asarray(examples.stories)
    alone = scores(x, np.asarray([1.0, 0.0, 0.0]))
    before, after = figures_of(alone, y), figures_of(held_out(x, y, stories, PRIOR, HELD), y)
    print(name, len(y), int(y.sum()), "evidence alone", before, "mixed", after)
    if float(after["loss"]) >= float(before["loss"]):
        return None
    return {key: round(float(w), 2) for key, w in zip([*NAMES, "base"], fit(x, y, PRIOR, HELD), strict=True)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    options = parser.parse_args()
    mixed = {name: mix(name, examples) for name, examples in collect(options.folders).items()}
    learned = {name: table for name, table in mixed.items() if table}
    if options.write:
        data = {"made_by": "crosscheck.dataset.mixing", "data_sha256": digest_of(options.folders), "weights": learned}
        TARGET.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
