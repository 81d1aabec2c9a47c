"""Evaluates the whole tool on story sets: figures by code, language, tier and severity, and each miss and extra."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from crosscheck.dataset.calibration import calibration_error, judged_pairs, precision_recall, reliability
from crosscheck.dataset.faults import DataError
from crosscheck.dataset.meet import Evidence
from crosscheck.dataset.runs import DEFAULTS, RunSettings, run_and_score
from crosscheck.dataset.score import Judged, Score, score, spans
from crosscheck.dataset.stories import StorySet, inspect_story, story_folders
from crosscheck.dataset.tally import by_code, by_language, by_pair, by_tier, total
from crosscheck.model.discrepancy import SEVERITIES

Told = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Evaluation:
    """Story sets run and scored under one setting."""

    settings: RunSettings
    scores: tuple[Score, ...]

    def as_dict(self) -> dict[str, Any]:
        """Everything, as plain data with stable keys."""
        pairs = judged_pairs(self.scores)
        bins = reliability(pairs)
        expected = sum(len(s.story.file.expect) for s in self.scores)
        return {
            "encoder": self.settings.encoder,
            "severity": self.settings.severity,
            "total": total(self.scores).as_dict(),
            "codes": {k: t.as_dict() for k, t in by_code(self.scores).items()},
            "languages": {k: t.as_dict() for k, t in by_language(self.scores).items()},
            "language_pairs": {k: t.as_dict() for k, t in by_pair(self.scores).items()},
            "tiers": {k: t.as_dict() for k, t in by_tier(self.scores).items()},
            "severities": self._severities(),
            "precision_recall": [asdict(point) for point in precision_recall(pairs, expected)],
            "calibration": {"error": calibration_error(bins), "bins": [asdict(b) for b in bins]},
            "stories": {s.story.name: total([s]).as_dict() for s in self.scores},
            "missed": [m for s in self.scores for m in _missed(s)],
            "extra": [_shown(s.story, j) for s in self.scores for j in s.extras],
            "sprung": [m for s in self.scores for m in _sprung(s)],
            "unaligned": [m for s in self.scores for m in _unaligned(s)],
        }

    def _severities(self) -> dict[str, dict[str, float]]:
        """Precision and recall if findings of this severity and above count."""
        again = {t: total(score(s.story, s.report, t) for s in self.scores) for t in SEVERITIES}
        return {t: {"precision": round(a.precision, 4), "recall": round(a.recall, 4)} for t, a in again.items()}


def read_stories(paths: Sequence[Path]) -> list[StorySet]:
    """All story sets under `paths`; DataError with the faults of all of them at once."""
    inspected = [inspect_story(folder) for folder in story_folders(paths)]
    faults = [fault for _, found in inspected for fault in found]
    if faults:
        raise DataError(faults)
    return [story for story, _ in inspected if story is not None]


def evaluate(stories: Sequence[StorySet], settings: RunSettings = DEFAULTS, tell: Told | None = None) -> Evaluation:
    """Run and score the stories; `tell` hears the name of each before it runs, its number and how many there are."""
    scores = []
    for number, story in enumerate(stories):
        if tell is not None:
            tell(story.name, number, len(stories))
        scores.append(run_and_score(story, settings))
    return Evaluation(settings, tuple(scores))


def _missed(one: Score) -> list[dict[str, Any]]:
    return [
        _entry(one.story, "expect", i) | {"code": one.story.file.expect[i].code, "note": one.story.file.expect[i].note}
        for i in one.missed
    ]


def _sprung(one: Score) -> list[dict[str, Any]]:
    return [
        _entry(one.story, "quiet", i) | {"why": one.story.file.quiet[i].why, "by": [_shown(one.story, j) for j in by]}
        for i, by in sorted(one.sprung.items())
    ]


def _unaligned(one: Score) -> list[dict[str, Any]]:
    return [_entry(one.story, "agree", i) for i, joined in enumerate(one.aligned) if not joined]


def _entry(story: StorySet, part: Any, number: int) -> dict[str, Any]:
    entry = story.entries(part)[number]
    return {"story": story.name, "line": story.lines[part, number], "sides": [_place(p) for p in spans(story, entry)]}


def _shown(story: StorySet, judged: Judged) -> dict[str, Any]:
    found = judged.finding
    return {
        "story": story.name,
        "id": found.id,
        "code": found.code,
        "severity": found.severity,
        "confidence": found.confidence,
        "verdict": judged.verdict,
        "unfocused": judged.loose,
        "message": found.message.en,
        "sides": [[_place(claim) for claim in side] for side in judged.sides],
    }


def _place(place: Evidence) -> dict[str, Any]:
    return {"article": place.article, "start": place.start, "end": place.end, "text": place.text}
