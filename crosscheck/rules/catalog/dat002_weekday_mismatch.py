"""DAT002 weekday-mismatch: the stated weekday is not the weekday of the stated date.

"Sunday, 17 May 2025" names a day that does not exist: that date was a Saturday. One of the two is a slip, often in the copy
of a wire text. The calendar is the judge, so no second article is needed.

Quiet when the year is not stated and another year near the publication would fit, or the day is far from publication.
"""

from collections.abc import Iterable
from datetime import timedelta

from crosscheck.model.claim import Claim
from crosscheck.model.discrepancy import Finding
from crosscheck.model.phrase import Phrase
from crosscheck.model.story import Story
from crosscheck.model.values import DateValue
from crosscheck.rules.base import Conflict, NearMiss, Rule
from crosscheck.rules.dating import NEWS

DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "id": "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split(),
}
_SURE, _NEARLY = 0.97, 0.9
_LONG_AGO = timedelta(days=150)


def check(story: Story) -> Iterable[Finding]:
    """One finding for each weekday and date that do not fit, however often an article repeats them."""
    slips: dict[tuple[str, str, int | None], list[Claim]] = {}
    for claim in story.of_kind("weekday"):
        value = claim.value
        if isinstance(value, DateValue) and not _another_year_fits(story, claim, value):
            slips.setdefault((claim.article, value.start.date().isoformat(), value.weekday), []).append(claim)
    return [_finding(claims) for claims in slips.values()]


def _another_year_fits(story: Story, claim: Claim, value: DateValue) -> bool:
    """Whether the year was filled in, and last year or next year has that weekday on that day within sight of publication."""
    published = story.article(claim.article).published
    if value.basis == "stated":
        return False
    if published is None:
        return True
    now = published.replace(tzinfo=None)
    if abs(value.start - now) > NEWS:
        return True
    for years in (-1, 1):
        try:
            day = value.start.replace(year=value.start.year + years)
        except ValueError:
            continue
        if day.weekday() == value.weekday and abs(day - now) <= _LONG_AGO:
            return True
    return False


def _finding(claims: list[Claim]) -> Finding:
    value = claims[0].value
    if not isinstance(value, DateValue) or value.weekday is None:
        raise TypeError(f"claim {claims[0].id} of kind weekday holds no weekday")
    text = _REASON.fill(
        date=f"{value.start:%Y-%m-%d}",
        real=Phrase(en=DAYS["en"][value.start.weekday()], id=DAYS["id"][value.start.weekday()]),
        said=Phrase(en=DAYS["en"][value.weekday], id=DAYS["id"][value.weekday]),
    )
    sure = _SURE if value.basis == "stated" else _NEARLY
    return Finding(sides=tuple((c.id,) for c in claims[:4]), confidence=sure, message=_MESSAGE, reason=text)


_MESSAGE = Phrase(en="the weekday does not belong to the date beside it", id="nama hari tidak cocok dengan tanggal di sebelahnya")
_REASON = Phrase(en="{date} was a {real}, not a {said}", id="{date} jatuh pada hari {real}, bukan {said}")

RULE = Rule(
    code="DAT002",
    name="weekday-mismatch",
    severity="error",
    page=__doc__ or "",
    check=check,
    conflicts=(
        Conflict("The ferry sank off the northern cape on [[Monday, 14 May 2024]], the coast guard said."),
        Conflict("The council met on [[Friday (May 16, 2024)]] to vote on the budget of the harbour."),
        Conflict("Kapal itu tenggelam pada [[Senin (14/5/2024)]], kata penjaga pantai.", languages=("id", "id")),
        Conflict("Rapat anggaran digelar pada [[Jumat, 16 Mei 2024]], di kantor wali kota.", languages=("id", "id")),
        Conflict(
            "Kapal itu tenggelam pada [[Senin (14/5/2024)]], kata penjaga pantai.",
            "The ferry sank on Tuesday, 14 May 2024, the coast guard said.",
            languages=("id", "en"),
        ),
    ),
    near_misses=(
        NearMiss("The ferry sank on Tuesday, 14 May 2024, the coast guard said.", why="the weekday fits"),
        NearMiss("It was Monday when the letter of 14 May 2024 arrived.", why="the weekday belongs to another date"),
        NearMiss("Kapal itu tenggelam pada Selasa (14/5/2024).", why="the weekday fits", languages=("id", "id")),
        NearMiss(
            "Pada Senin rapat dibuka, dan pada 14 Mei 2024 keputusan terbit.",
            why="the weekday belongs to another date",
            languages=("id", "id"),
        ),
        NearMiss(
            "Kapal itu tenggelam pada Selasa (14/5/2024).",
            "The ferry sank on Tuesday, 14 May 2024.",
            why="both fit the calendar",
            languages=("id", "en"),
        ),
    ),
)
