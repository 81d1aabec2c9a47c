"""Calibrates the confidence of findings: `python -m crosscheck.dataset.calibrating STORYDIR... --write`.

Every finding that a rule yields on the story sets is an example, labelled by the ruler; findings on an `either` entry are left
out. What is learned is one shift of the log-odds per rule, shrunk towards none: more did not help on held-out stories. Give
stories that the rules were not made on, or the rules look surer than they are.
"""

import argparse
import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crosscheck.align.align import align
from crosscheck.align.encoder import Encoder, load_encoder
from crosscheck.dataset.calibration import calibration_error, reliability
from crosscheck.dataset.score import score
from crosscheck.dataset.stories import StorySet, read_story, story_folders
from crosscheck.dataset.training import digest_of
from crosscheck.extract import extract_claims
from crosscheck.load import load
from crosscheck.model.report import Report
from crosscheck.model.story import Story
from crosscheck.rules import rules
from crosscheck.rules.adjudicate import discrepancy
from crosscheck.rules.calibration import log_odds

TARGET = Path(__file__).parent.parent / "rules" / "data" / "calibration.json"
SHRINKAGE = 4.0
"""How strongly shifts are held to none: a rule with few examples keeps its own confidence."""


@dataclass(frozen=True, slots=True)
class Example:
    """One finding of a rule: the log-odds of its confidence, and whether it holds."""

    code: str
    said: float
    holds: bool


def collect(folders: Iterable[Path], encoder: Encoder) -> list[Example]:
    """The examples of all story sets under `folders`."""
    return [example for folder in story_folders(folders) for example in _examples(read_story(folder), encoder)]


def _examples(story_set: StorySet, encoder: Encoder) -> Iterable[Example]:
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
                yield Example(rule.code, log_odds(finding.confidence), verdict == "found")


def _report(story: Story, encoder: Encoder, shown: Any) -> Report:
    parts = {"articles": story.articles, "claims": story.claims, "clusters": (), "discrepancies": (shown,)}
    return Report(crosscheck_version="", encoder=encoder.name, **parts)


def probability(said: float, shift: float) -> float:
    """The confidence that log-odds and a shift give."""
    return 1 / (1 + math.exp(-said - shift))


def shift_of(examples: list[Example]) -> float:
    """The shift that fits the examples best, by Newton's method on the penalised likelihood; none that makes a rule surer.

    What held in some few stories is no ground to show what the rule itself doubts.
    """
    shift = 0.0
    for _ in range(30):
        chances = [probability(e.said, shift) for e in examples]
        gradient = sum(e.holds - p for e, p in zip(examples, chances, strict=True)) - SHRINKAGE * shift
        shift += gradient / (sum(p * (1 - p) for p in chances) + SHRINKAGE)
    return min(0.0, round(shift, 3))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    options = parser.parse_args()
    examples = collect(options.folders, load_encoder())
    shifts = {code: shift_of([e for e in examples if e.code == code]) for code in sorted({e.code for e in examples})}
    for code, shift in shifts.items():
        mine = [e for e in examples if e.code == code]
        print(f"{code} {sum(e.holds for e in mine)} of {len(mine)} hold, shift {shift:+.2f}")
    before = reliability(sorted((probability(e.said, 0.0), e.holds) for e in examples))
    after = reliability(sorted((probability(e.said, shifts[e.code]), e.holds) for e in examples))
    print("expected calibration error", calibration_error(before), "->", calibration_error(after))
    if options.write:
        data = {"made_by": "crosscheck.dataset.calibrating", "data_sha256": digest_of(options.folders), "shifts": shifts}
        TARGET.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
