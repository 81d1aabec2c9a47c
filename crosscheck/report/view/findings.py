"""Findings as a reader sees them: each side with its voices, their words in context, and what a quote's wordings share."""

from dataclasses import dataclass

from babel.numbers import format_decimal

from crosscheck.model.claim import Claim, Status
from crosscheck.model.discrepancy import SEVERITIES, Discrepancy, Severity, Side
from crosscheck.model.report import Report, Review
from crosscheck.model.values import RoleValue
from crosscheck.report.texts import Texts
from crosscheck.report.view.articles import labels
from crosscheck.report.view.excerpt import excerpt
from crosscheck.report.view.headline import headline, sentence
from crosscheck.report.view.sides import SideView, Voice
from crosscheck.report.view.values import readable
from crosscheck.report.view.worddiff import Piece, word_diff

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_WORDED = frozenset({"quote", "statement", "name", "role"})


@dataclass(frozen=True, slots=True)
class FindingView:
    """A finding with everything that a report shows of it; `number` counts from 1 in the order of the report."""

    number: int
    found: Discrepancy
    title: str
    message: str
    reason: str
    sides: tuple[SideView, ...]
    diff: tuple[Piece, ...] | None
    confidence: str
    known: bool
    review: str

    @property
    def said(self) -> str:
        """The rule's own message."""
        return self.message or self.title

    @property
    def outlets(self) -> tuple[str, ...]:
        """All outlets of the finding, each once."""
        return tuple(dict.fromkeys(o for side in self.sides for o in side.outlets))

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of its claims, each once."""
        return tuple(dict.fromkeys(v.claim.kind for side in self.sides for v in side.voices))


def finding_views(report: Report, t: Texts) -> tuple[FindingView, ...]:
    """All findings, in the order of the report."""
    names = labels(report, t)
    return tuple(_finding(report, found, k, t, names) for k, found in enumerate(report.discrepancies, 1))


def by_severity(views: tuple[FindingView, ...]) -> list[tuple[Severity, tuple[FindingView, ...]]]:
    """The findings under their severities, the gravest first; severities without findings are left out."""
    groups = ((s, tuple(v for v in views if v.found.severity == s)) for s in SEVERITIES)
    return [(s, group) for s, group in groups if group]


def confidence_words(confidence: float, t: Texts) -> str:
    """How sure, in words."""
    steps = ((0.9, "very-high"), (0.75, "high"), (0.55, "medium"))
    return t("confidence." + next((word for limit, word in steps if confidence >= limit), "low"))


def share(confidence: float, t: Texts) -> str:
    """A confidence with two digits, in the writing of the language."""
    return str(format_decimal(confidence, format="0.00", locale=t.lang))


def review_text(review: Review) -> str:
    """What a reviewer said of a finding: "dismissed (R. Putri, 2024-05-02): other measure"."""
    by = ", ".join(x for x in (review.who, review.when) if x)
    head = (review.verdict or "known") + (f" ({by})" if by else "")
    return f"{head}: {review.note}" if review.note else head


def voice(report: Report, key: str, t: Texts, names: dict[str, str]) -> Voice:
    """The claim `key` as a reader sees it; `names` are the articles' labels."""
    claim = report.claim(key)
    article = report.article(claim.article)
    words = excerpt(article, claim)
    # Offices are kept as language-free keys, which are no reading: the words of the article say them best.
    value = " ".join(claim.text.split()) if isinstance(claim.value, RoleValue) else readable(claim.value, t)
    return Voice(claim, article, names[article.id], words, value, _speaker(claim), _says(claim, t), _status(claim, t))


def _finding(report: Report, found: Discrepancy, number: int, t: Texts, names: dict[str, str]) -> FindingView:
    sides = tuple(_side(report, side, LETTERS[k % 26], t, names) for k, side in enumerate(found.sides))
    message = sentence(found.message.render(t.lang))
    title = headline(found, message, sides, t)
    return FindingView(
        number=number,
        found=found,
        title=title,
        message="" if title == message.rstrip(".") else message,
        reason=found.reason.render(t.lang),
        sides=sides,
        diff=_diff(sides),
        confidence=confidence_words(found.confidence, t),
        known=found.id in report.suppressed,
        review=next((review_text(r) for r in report.reviews if r.id == found.id), ""),
    )


def _side(report: Report, side: Side, letter: str, t: Texts, names: dict[str, str]) -> SideView:
    voices = tuple(voice(report, key, t, names) for key in side.claims)
    values = tuple(dict.fromkeys(v.value for v in voices))
    return SideView(letter, " / ".join(values[:3]), side.value, voices)


def _diff(sides: tuple[SideView, ...]) -> tuple[Piece, ...] | None:
    """The word diff of a finding with two sides whose values are wordings in one language."""
    if len(sides) != 2:
        return None
    one, other = sides[0].voices[0], sides[1].voices[0]
    alike = one.claim.kind == other.claim.kind and one.article.language[:2] == other.article.language[:2]
    return word_diff(_words(one.claim), _words(other.claim)) if alike and one.claim.kind in _WORDED else None


def _words(claim: Claim) -> str:
    """The wording to compare: a quotation's or a name's normalised words, else the words as they stand."""
    value = claim.value
    if value.type == "quote":
        return value.words
    return value.name if value.type == "name" else claim.text


def _says(claim: Claim, t: Texts) -> str:
    """Who says it: "Rahmat Sulaiman", "Rahmat Sulaiman, quoted", "" for the outlet itself."""
    who = _speaker(claim)
    direct = claim.attribution is not None and claim.attribution.direct
    return t("says.quoted" if direct else "says.reported", who=who) if who else ""


def _speaker(claim: Claim) -> str:
    """Who is named as saying it, "" if nobody is."""
    credit = claim.attribution
    return (_named(credit.source or "", credit.entity or "") or credit.origin or "") if credit else ""


def _named(source: str, entity: str) -> str:
    """The name as the text gives it; the canonical one where the text has only "she" or "the minister"."""
    if source[:1].isupper() or not entity:
        return source
    at = source.casefold().find(entity.casefold())
    if at >= 0:
        return source[at : at + len(entity)]
    return entity.title() if entity == entity.casefold() else entity


def _status(claim: Claim, t: Texts) -> str:
    """How the article puts it, where that is not a flat statement."""
    return "" if claim.status in (Status.ASSERTED, Status.REPORTED) else t.get(f"status.{claim.status.value}", claim.status.value)
