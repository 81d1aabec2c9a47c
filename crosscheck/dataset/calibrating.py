"""Learns the confidence of findings: `python -m crosscheck.dataset.calibrating STORYDIR... --write`.

Every finding that a rule yields on the story sets is an example, labelled by the ruler; findings on an `either` entry are left
out. One logistic model per family of rules, the rules of a family apart by their intercept; figures are by cross-validation
over stories.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from crosscheck.align import align
from crosscheck.align.encoder import Encoder, load_encoder
from crosscheck.dataset.calibration import calibration_error, reliability
from crosscheck.dataset.score import score
from crosscheck.dataset.stories import StorySet, read_story, story_folders
from crosscheck.dataset.training import FOLDS, Array, digest_of, fit
from crosscheck.extract import extract_claims
from crosscheck.load import load
from crosscheck.model.report import Report
from crosscheck.model.story import Story
from crosscheck.rules import rules
from crosscheck.rules.adjudicate import discrepancy
from crosscheck.rules.evidence import NAMES, finding_features

TARGET = Path(__file__).parent.parent / "rules" / "data" / "calibration.json"
PENALTY = 6.0
FEWEST = 8
"""Findings that hold which a family needs for a model of its own."""


@dataclass(frozen=True, slots=True)
class Example:
    """One finding of a rule: its features, whether it holds, and its story."""

    code: str
    features: dict[str, float]
    holds: bool
    story: int
    text: str


def collect(folders: Iterable[Path], encoder: Encoder) -> list[Example]:
    """The examples of all story sets under `folders`."""
    sets = [read_story(folder) for folder in story_folders(folders)]
    return [example for number, story_set in enumerate(sets) for example in _examples(story_set, number, encoder)]


def _examples(story_set: StorySet, number: int, encoder: Encoder) -> Iterable[Example]:
    articles, _ = load([str(story_set.folder / "articles")])
    claims = tuple(c for a in articles for c in extract_claims(a))
    story = align(tuple(articles), claims, encoder)
    for rule in rules().values():
        for finding in rule.check(story):
            shown = discrepancy(story, rule, finding)
            if shown.severity == "info":
                continue
            verdict = score(story_set, _report(story, encoder, shown)).judged[0].verdict
            if verdict != "either":
                text = " | ".join(story.claim(s.claims[0]).text for s in shown.sides)
                yield Example(rule.code, finding_features(story, finding), verdict == "found", number, text)


def _report(story: Story, encoder: Encoder, shown: Any) -> Report:
    parts = {"articles": story.articles, "claims": story.claims, "clusters": (), "discrepancies": (shown,)}
    return Report(crosscheck_version="", encoder=encoder.name, **parts)


def _families(examples: list[Example]) -> dict[str, list[Example]]:
    """Examples by the letters of their code: DAT, NUM ..."""
    found: dict[str, list[Example]] = defaultdict(list)
    for example in examples:
        found[example.code[:3]].append(example)
    return dict(sorted(found.items()))


def _columns(examples: list[Example]) -> list[str]:
    """The common features, then the rules' own in alphabetical order."""
    own = {name for e in examples for name in e.features} - set(NAMES)
    return [*NAMES, *sorted(own)]


def _table(examples: list[Example], columns: list[str], codes: list[str]) -> Array:
    """Features of the examples with one more column per code."""
    rows = [[e.features.get(n, 0.0) for n in columns] + [float(e.code == c) for c in codes] for e in examples]
    return np.asarray(rows, dtype=np.float64)


def _held_out(x: Array, y: Array, stories: Array) -> Array:
    found = np.zeros(len(y))
    for fold in range(FOLDS):
        out = stories % FOLDS == fold
        weights = fit(x[~out], y[~out], PENALTY)
        found[out] = 1 / (1 + np.exp(-np.clip(x[out] @ weights[:-1] + weights[-1], -30, 30)))
    return found


def learn(examples: list[Example]) -> tuple[dict[str, Any], list[tuple[Example, float]]]:
    """A model per rule (weights and intercept), and each example with its held-out confidence."""
    models: dict[str, Any] = {}
    judged: list[tuple[Example, float]] = []
    for family in _families(examples).values():
        if sum(e.holds for e in family) < FEWEST or all(e.holds for e in family):
            judged += [(e, 1 / (1 + np.exp(-e.features["rule"]))) for e in family]
            continue
        codes = sorted({e.code for e in family})
        columns = _columns(family)
        x, y = _table(family, columns, codes), np.asarray([float(e.holds) for e in family])
        judged += list(zip(family, _held_out(x, y, np.asarray([float(e.story) for e in family])).tolist(), strict=True))
        weights = fit(x, y, PENALTY)
        for k, code in enumerate(codes):
            named = {n: round(float(w), 4) for n, w in zip(columns, weights, strict=False)}
            models[code] = {"intercept": round(float(weights[-1] + weights[len(columns) + k]), 4), "weights": named}
    return models, judged


def _show(judged: list[tuple[Example, float]]) -> None:
    for code in sorted({e.code for e, _ in judged}):
        mine = [(p, e.holds) for e, p in judged if e.code == code]
        lines = []
        for least in (0.0, 0.4, 0.5, 0.6, 0.7):
            kept = [h for p, h in mine if p >= least]
            lines.append(f">={least}: {sum(kept)}/{len(kept)}")
        print(code, "  ".join(lines))
    print("expected calibration error", calibration_error(reliability([(p, e.holds) for e, p in judged])))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    options = parser.parse_args()
    models, judged = learn(collect(options.folders, load_encoder()))
    _show(judged)
    if options.write:
        data = {"made_by": "crosscheck.dataset.calibrating", "data_sha256": digest_of(options.folders), "models": models}
        TARGET.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
