"""Counts of found, missed and extra findings, and the figures made of them."""

from collections.abc import Iterable
from dataclasses import dataclass, fields

from crosscheck.dataset.score import Score


@dataclass
class Tally:
    """Counts over story sets, or over one slice of them (a code, a language, a tier)."""

    found: int = 0
    exact: int = 0
    missed: int = 0
    extra: int = 0
    duplicate: int = 0
    traps: int = 0
    sprung: int = 0
    agree: int = 0
    aligned: int = 0
    stories: int = 0
    pairs: int = 0

    def add(self, other: "Tally") -> None:
        """Add another tally to this one."""
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))

    @property
    def precision(self) -> float:
        """Found among all findings that count; 0 without any, as the ruler has it."""
        return self.found / max(1, self.found + self.extra + self.duplicate)

    @property
    def recall(self) -> float:
        """Found among all expected."""
        return self.found / max(1, self.found + self.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def as_dict(self) -> dict[str, float]:
        """Counts and rates, for JSON."""
        counts = {each.name: getattr(self, each.name) for each in fields(self)}
        rates = {"precision": self.precision, "recall": self.recall, "f1": self.f1}
        rates["extra_per_pair"] = (self.extra + self.duplicate) / max(1, self.pairs)
        rates["traps_sprung"] = self.sprung / max(1, self.traps)
        rates["agreements_aligned"] = self.aligned / max(1, self.agree)
        return counts | {name: round(rate, 4) for name, rate in rates.items()}


def total(scores: Iterable[Score]) -> Tally:
    """All counts of these stories."""
    out = Tally()
    for score in scores:
        out.add(_story(score))
    return out


def _story(score: Score) -> Tally:
    count, extras = len(score.story.articles), score.extras
    return Tally(
        found=len(score.found),
        exact=sum(score.story.file.expect[i].code == j.finding.code for i, j in score.found.items()),
        missed=len(score.missed),
        extra=sum(j.verdict == "extra" for j in extras),
        duplicate=sum(j.verdict == "duplicate" for j in extras),
        traps=len(score.story.file.quiet),
        sprung=len(score.sprung),
        agree=len(score.aligned),
        aligned=sum(score.aligned),
        stories=1,
        pairs=count * (count - 1) // 2,
    )


def by_code(scores: Iterable[Score]) -> dict[str, Tally]:
    """Counts per code: of the expectation for found and missed, of the finding for extras."""
    out: dict[str, Tally] = {}
    for score in scores:
        for i, entry in enumerate(score.story.file.expect):
            out.setdefault(entry.code, Tally()).add(_expectation(score, i))
        for judged in score.extras:
            name = "extra" if judged.verdict == "extra" else "duplicate"
            out.setdefault(judged.finding.code, Tally()).add(Tally(**{name: 1}))
    return dict(sorted(out.items()))


def by_language(scores: Iterable[Score]) -> dict[str, Tally]:
    """Counts of the stories in one language, and of the mixed ones."""
    out: dict[str, Tally] = {}
    for score in scores:
        out.setdefault(score.story.language, Tally()).add(_story(score))
    return dict(sorted(out.items()))


def by_pair(scores: Iterable[Score]) -> dict[str, Tally]:
    """Counts by the languages of the sides: `id-id`, `en-en`, `en-id`."""
    out: dict[str, Tally] = {}
    for score in scores:
        story = score.story
        for i, expect in enumerate(story.file.expect):
            out.setdefault(story.language_pair(expect), Tally()).add(_expectation(score, i))
        for i, quiet in enumerate(story.file.quiet):
            out.setdefault(story.language_pair(quiet), Tally()).add(Tally(traps=1, sprung=int(i in score.sprung)))
        for joined, agree in zip(score.aligned, story.file.agree, strict=True):
            out.setdefault(story.language_pair(agree), Tally()).add(Tally(agree=1, aligned=int(joined)))
        for judged in score.extras:
            name = "extra" if judged.verdict == "extra" else "duplicate"
            out.setdefault(_pair_of(score, judged.sides), Tally()).add(Tally(**{name: 1}))
    return dict(sorted(out.items()))


def by_tier(scores: Iterable[Score]) -> dict[str, Tally]:
    """Found and missed by the tier of the expectation."""
    out: dict[str, Tally] = {}
    for score in scores:
        for i, entry in enumerate(score.story.file.expect):
            out.setdefault(entry.tier, Tally()).add(_expectation(score, i))
    return dict(sorted(out.items()))


def _expectation(score: Score, number: int) -> Tally:
    judged = score.found.get(number)
    if judged is None:
        return Tally(missed=1)
    return Tally(found=1, exact=int(score.story.file.expect[number].code == judged.finding.code))


def _pair_of(score: Score, sides: Iterable[Iterable[object]]) -> str:
    articles = {claim.article for side in sides for claim in side}  # type: ignore[attr-defined]
    used = sorted({score.story.articles[a].language.split("-")[0] for a in articles})
    return "-".join(used if len(used) > 1 else used * 2)
