"""The ruler: what a run found, missed, said too much and sprang, held against a story set."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Literal

from crosscheck.dataset.meet import Evidence, enough, kin, met, unfocused
from crosscheck.dataset.stories import Entry, Part, StorySet
from crosscheck.model.discrepancy import SEVERITIES, Discrepancy, Severity
from crosscheck.model.report import Report

Verdict = Literal["found", "extra", "duplicate", "either"]


@dataclass(frozen=True)
class Judged:
    """One finding and what became of it; `entry` is the number of the expectation that it found."""

    finding: Discrepancy
    sides: tuple[tuple[Evidence, ...], ...]
    verdict: Verdict
    loose: bool = False
    entry: int | None = None


@dataclass(frozen=True)
class Score:
    """One story held against its annotation.

    `found` maps the number of an expectation to its finding; `sprung` the number of a trap to the findings that sprang it;
    `aligned` tells for each agreement whether a cluster joins it.
    """

    story: StorySet
    report: Report
    judged: tuple[Judged, ...]
    found: dict[int, Judged]
    sprung: dict[int, tuple[Judged, ...]]
    aligned: tuple[bool, ...]

    @property
    def extras(self) -> tuple[Judged, ...]:
        """The findings that no expectation asked for, second ones on the same expectation among them."""
        return tuple(j for j in self.judged if j.verdict in ("extra", "duplicate"))

    @property
    def missed(self) -> tuple[int, ...]:
        """The numbers of the expectations that nothing found."""
        return tuple(i for i in range(len(self.story.file.expect)) if i not in self.found)


def score(story: StorySet, report: Report, threshold: Severity = "warning") -> Score:
    """Hold a report against its story; findings below `threshold` do not count."""
    evidence = evidence_of(story, report)
    counted = SEVERITIES[: SEVERITIES.index(threshold) + 1]
    findings = [_Finding(d, evidence) for d in report.discrepancies if d.severity in counted and d.id not in report.suppressed]
    expected = [(e.code, spans(story, e)) for e in story.file.expect]
    either = [spans(story, e) for e in story.file.either]
    pairs, overlapping = _match(expected, findings)
    judged = [_judge(i, f, pairs, overlapping, either) for i, f in enumerate(findings)]
    return Score(
        story=story,
        report=report,
        judged=tuple(judged),
        found={j.entry: j for j in judged if j.entry is not None},
        sprung=_sprung(story, judged, expected, either),
        aligned=tuple(_aligned(story, report, evidence)),
    )


class _Finding:
    def __init__(self, finding: Discrepancy, evidence: dict[str, Evidence]) -> None:
        self.finding = finding
        self.code = finding.code
        self.sides = tuple(tuple(evidence[c] for c in side.claims) for side in finding.sides)
        self.loose = unfocused([c for side in self.sides for c in side], finding.code)


def evidence_of(story: StorySet, report: Report) -> dict[str, Evidence]:
    """The evidence of each claim by claim id; articles by the names that the story gives them."""
    names = {a.id: _name(story, a.source, a.id) for a in report.articles}
    return {c.id: Evidence(names[c.article], c.start, c.end, c.text) for c in report.claims}


def _name(story: StorySet, source: str, key: str) -> str:
    stem = PurePath(source or key).stem
    return stem if stem in story.articles else key


def spans(story: StorySet, entry: Entry) -> list[Evidence]:
    """Where the words of an entry's sides stand."""
    found = []
    for side in entry.sides:
        at = story.articles[side.article].body.find(side.text)
        if at >= 0:
            found.append(Evidence(side.article, at, at + len(side.text), side.text))
    return found


def _match(expected: list[tuple[str, list[Evidence]]], findings: list[_Finding]) -> tuple[dict[int, int], set[int]]:
    """Finding to entry, best first; and the findings that would fit an entry, found by another one or not."""
    fits = []
    for i, finding in enumerate(findings):
        for j, (code, places) in enumerate(expected):
            hit = met(places, finding.sides, code) if not finding.loose and kin(code, finding.code) else set()
            if enough(places, hit):
                fits.append((code == finding.code, len(hit), -i, -j))
    pairs: dict[int, int] = {}
    for _, _, i, j in sorted(fits, reverse=True):
        if -i not in pairs and -j not in pairs.values():
            pairs[-i] = -j
    return pairs, {-i for _, _, i, _ in fits}


def _judge(i: int, f: _Finding, pairs: dict[int, int], overlapping: set[int], either: list[list[Evidence]]) -> Judged:
    verdict: Verdict = "found"
    if i not in pairs:
        excused = not f.loose and any(enough(places, met(places, f.sides)) for places in either)
        verdict = "either" if excused else "duplicate" if i in overlapping else "extra"
    return Judged(f.finding, f.sides, verdict, f.loose, pairs.get(i))


def _sprung(
    story: StorySet, judged: Sequence[Judged], expected: list[tuple[str, list[Evidence]]], either: list[list[Evidence]]
) -> dict[int, tuple[Judged, ...]]:
    """The traps that findings meet, unless the sides met are just those of the entry that the finding is on."""
    traps = [spans(story, e) for e in story.file.quiet]
    found: dict[int, tuple[Judged, ...]] = {}
    for one in judged:
        excuses = [set(places) for places in either if enough(places, met(places, one.sides))]
        if one.entry is not None:
            excuses.append(set(expected[one.entry][1]))
        for number, places in enumerate(traps):
            hit = met(places, one.sides)
            if places and len(hit) >= min(2, len(places)) and not any({places[k] for k in hit} <= e for e in excuses):
                found[number] = (*found.get(number, ()), one)
    return found


def _aligned(story: StorySet, report: Report, evidence: dict[str, Evidence]) -> list[bool]:
    clusters = [[evidence[c] for c in k.claims] for k in report.clusters]
    focused = [[[claim] for claim in k] for k in clusters if not unfocused(k, "QUO")]
    return [any(_joins(spans(story, e), k) for k in focused) for e in story.file.agree]


def _joins(places: list[Evidence], cluster: list[list[Evidence]]) -> bool:
    return len(met(places, cluster)) >= min(2, len(places))


def entries_met(score: Score, part: Part, number: int) -> bool:
    """Whether one expectation of a story holds: found, kept quiet, aligned."""
    if part == "expect":
        return number in score.found
    if part == "quiet":
        return number not in score.sprung
    return part == "either" or score.aligned[number]
