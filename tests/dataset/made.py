"""Reports made by hand, so that what is tested here does not hang on extraction."""

from collections.abc import Sequence
from pathlib import Path

from crosscheck.dataset.stories import StorySet
from crosscheck.load import load
from crosscheck.model.article import Article
from crosscheck.model.base import Span
from crosscheck.model.claim import Claim, Context
from crosscheck.model.discrepancy import Discrepancy, Severity, Side
from crosscheck.model.phrase import Phrase
from crosscheck.model.relation import SAME
from crosscheck.model.report import Report
from crosscheck.model.story import Cluster
from crosscheck.model.values import QuantityValue

Words = tuple[str, str]
"""An article's id and words of it."""


def claim(articles: dict[str, Article], key: str, words: Words) -> Claim:
    article, text = words
    start = articles[article].body.index(text)
    span = Span(start=start, end=start + len(text))
    digits = "".join(c for c in text if c.isdigit()) or "0"
    value = QuantityValue(low=float(digits), high=float(digits), unit="count", digits=digits)
    context = Context(sentence=span, clause=span, sentence_index=0)
    return Claim(
        id=key, article=article, kind="quantity", value=value, text=text, start=span.start, end=span.end, context=context
    )


def finding(
    key: str, code: str, sides: Sequence[Sequence[str]], severity: Severity = "warning", confidence: float = 0.9
) -> Discrepancy:
    return Discrepancy(
        id=key,
        code=code,
        name=code.lower(),
        severity=severity,
        confidence=confidence,
        scope="across",
        message=Phrase(en=f"{code} differs", id=f"{code} berbeda"),
        sides=tuple(Side(value=",".join(side), claims=tuple(side)) for side in sides),
    )


def report(
    story: StorySet, claims: dict[str, Words], findings: Sequence[Discrepancy] = (), clusters: Sequence[Sequence[str]] = ()
) -> Report:
    """A report on a story's articles with these claims by id, findings, and clusters of claim ids."""
    articles, _ = load([str(Path(story.folder) / "articles")])
    by_id = {a.id: a for a in articles}
    return Report(
        crosscheck_version="0",
        encoder="none",
        articles=tuple(articles),
        claims=tuple(claim(by_id, key, words) for key, words in claims.items()),
        clusters=tuple(Cluster(id=f"k{i}", claims=tuple(k), outlets=2, origins=2, relation=SAME) for i, k in enumerate(clusters)),
        discrepancies=tuple(findings),
    )
