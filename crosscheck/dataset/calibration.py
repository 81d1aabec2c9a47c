"""Whether confidences mean what they say: reliability by bin, expected calibration error, precision-recall line."""

from collections.abc import Iterable
from dataclasses import dataclass

from crosscheck.dataset.score import Score

BINS = 10


@dataclass(frozen=True)
class Bin:
    """Findings said with a confidence in [low, high): how many, how sure on average, and which part of them held."""

    low: float
    high: float
    count: int
    said: float
    held: float


@dataclass(frozen=True)
class Point:
    """Precision and recall if only findings with at least this confidence were shown."""

    confidence: float
    precision: float
    recall: float


def judged_pairs(scores: Iterable[Score]) -> list[tuple[float, bool]]:
    """(confidence, held) of each finding that counts; those on an `either` entry are left out."""
    return sorted((j.finding.confidence, j.verdict == "found") for s in scores for j in s.judged if j.verdict != "either")


def reliability(pairs: list[tuple[float, bool]]) -> list[Bin]:
    """The bins that hold findings, from the least confident."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for said, held in pairs:
        bins[min(int(said * BINS), BINS - 1)].append((said, held))
    return [_bin(k, each) for k, each in enumerate(bins) if each]


def _bin(number: int, each: list[tuple[float, bool]]) -> Bin:
    said = sum(s for s, _ in each) / len(each)
    held = sum(h for _, h in each) / len(each)
    return Bin(number / BINS, (number + 1) / BINS, len(each), round(said, 4), round(held, 4))


def calibration_error(bins: list[Bin]) -> float:
    """The expected calibration error: the mean gap between what was said and what held, weighted by count."""
    count = sum(b.count for b in bins)
    return round(sum(b.count * abs(b.said - b.held) for b in bins) / max(1, count), 4)


def precision_recall(pairs: list[tuple[float, bool]], expected: int) -> list[Point]:
    """The line from showing everything to showing only the surest, in steps of 0.05."""
    steps = [round(k * 0.05, 2) for k in range(20)]
    return [_point(step, [held for said, held in pairs if said >= step], expected) for step in steps]


def _point(step: float, held: list[bool], expected: int) -> Point:
    right = sum(held)
    return Point(step, round(right / len(held), 4) if held else 1.0, round(right / max(1, expected), 4))
