"""A claim that only one outlet has, in a story told by three or more.

This is a remark: a scoop, an oversight and a slip all look like this. Only figures, dates and quotations put flatly are
named, and only a few of each article: those from its first sentences first.
"""

from collections.abc import Iterator

from crosscheck.model.claim import Claim, Status
from crosscheck.model.discrepancy import Finding
from crosscheck.model.phrase import Phrase
from crosscheck.model.story import Story
from crosscheck.rules.base import Conflict, NearMiss, Rule

OUTLETS = 3
"""Fewer outlets than this say nothing about who leaves something out."""

MOST = 2
"""Claims of one article that are named."""

KNOWN = 0.25
"""A pair at least this probable counts as told elsewhere."""

FIRST_SENTENCES = 6

_MESSAGE = Phrase(en="Only one outlet has: “{text}”", id="Hanya satu media yang memuat: “{text}”")
_REASON = Phrase(
    en="None of the other outlets tells anything that could be the same.",
    id="Tidak ada media lain yang memuat hal yang mungkin sama.",
)


def check(story: Story) -> Iterator[Finding]:
    """Yields one finding for each claim that stands alone, a few per article."""
    if len({a.outlet for a in story.articles}) < OUTLETS:
        return
    outlets = {a.id: a.outlet for a in story.articles}
    told = {c for p in story.pairs if p.same_thing >= KNOWN for c in _elsewhere(story, outlets, p.a, p.b)}
    named: dict[str, int] = {}
    for claim in sorted(story.of_kind("quantity", "date", "quote"), key=lambda c: (c.article, c.context.sentence_index, c.start)):
        if claim.id not in told and _is_salient(claim) and named.get(claim.article, 0) < MOST:
            named[claim.article] = named.get(claim.article, 0) + 1
            text = claim.text if len(claim.text) <= 80 else claim.text[:79] + "…"
            yield Finding(sides=((claim.id,),), confidence=0.6, message=_MESSAGE.fill(text=text), reason=_REASON)


def _elsewhere(story: Story, outlets: dict[str, str], a: str, b: str) -> tuple[str, ...]:
    """Both claims, if they are of two outlets."""
    return (a, b) if outlets[story.claim(a).article] != outlets[story.claim(b).article] else ()


def _is_salient(claim: Claim) -> bool:
    early = claim.context.sentence_index < FIRST_SENTENCES
    flat = claim.status in (Status.ASSERTED, Status.REPORTED)
    return early and flat and (claim.kind != "quote" or claim.end - claim.start > 40)


RULE = Rule(
    code="COV001",
    name="single-outlet",
    severity="info",
    page=__doc__ or "",
    check=check,
    conflicts=(
        Conflict(
            "A barge sank at Orlo on Monday. [[It carried 240 tonnes of salt.]]",
            more=("The harbour master at Orlo has resigned.", "Fishermen at Orlo mourn a drowned colleague."),
        ),
        Conflict(
            "The court at Velm freed the poet. [[The bond was 9,000 dollars.]]",
            more=("Readers gathered outside the court at Velm.", "The poet's publisher praised the judge."),
        ),
        Conflict(
            "Pasar Lembah terbakar. [[Kerugian pedagang Rp 3 miliar.]]",
            languages=("id", "id"),
            more=("Pedagang Pasar Lembah meminta tempat sementara.", "Camat Lembah meninjau pasar yang terbakar."),
        ),
        Conflict(
            "Jembatan gantung di Sirna putus. [[Panjangnya 85 meter.]]",
            languages=("id", "id"),
            more=("Warga Sirna menyeberang dengan rakit.", "Bupati menjanjikan jembatan baru di Sirna."),
        ),
    ),
    near_misses=(
        NearMiss(
            "A barge sank at Orlo on Monday. It carried 240 tonnes of salt.",
            "The harbour master at Orlo has resigned.",
            why="two outlets only",
        ),
        NearMiss(
            "The barge carried 240 tonnes of salt.",
            "The barge carried 240 tonnes of salt.",
            why="another outlet has it too",
            more=("The barge carried 240 tonnes of salt.",),
        ),
        NearMiss(
            "Pasar Lembah terbakar. Kerugian pedagang Rp 3 miliar.",
            "Camat Lembah meninjau pasar yang terbakar.",
            why="two outlets only",
            languages=("id", "id"),
        ),
        NearMiss(
            "Jembatan gantung di Sirna putus. Panjangnya 85 meter.",
            "Jembatan gantung di Sirna putus. Panjangnya 85 meter.",
            why="another outlet has it too",
            languages=("id", "id"),
            more=("Jembatan gantung di Sirna putus. Panjangnya 85 meter.",),
        ),
        NearMiss(
            "Jembatan gantung di Sirna putus. Panjangnya 85 meter.",
            "The rope bridge at Sirna has snapped.",
            why="two outlets only",
            languages=("id", "en"),
        ),
    ),
)
