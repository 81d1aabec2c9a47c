# ruff: noqa: E501
"""A report whose every text tries to get out of its place."""

import hashlib
from datetime import UTC, datetime

from crosscheck.model.article import Article, Origin, Skipped
from crosscheck.model.base import Span
from crosscheck.model.claim import Attribution, Claim, Context, Status
from crosscheck.model.discrepancy import Discrepancy, Side
from crosscheck.model.phrase import Phrase
from crosscheck.model.relation import Relation, Stand
from crosscheck.model.report import Report, Run
from crosscheck.model.story import Cluster, Pair
from crosscheck.model.values import QuantityValue, QuoteValue

NASTY = (
    "</script><script>window.hacked=1</script><img src=x onerror='window.hacked=1'>"
    '<a href="javascript:window.hacked=1">x</a><svg onload=window.hacked=1> {{7*7}} {% raw %} [bold red]loud[/] [link=x]y[/link] '
    "\x1b[31mred\x1b[0m \x07 \x00 \u202egnihtyna\u202c \ud800 =1+1 @SUM(A1) ::error::gone ##[error]x --> ]]> ${{ secrets }} "
    "`code` | pipe <!-- c --> שלום עולם \u2028 \ufffe"
)
BODY = f"{NASTY}\n\nThe toll was 12 dead. {NASTY}\n::error file=x::gone\n=cmd|' /C calc'!A0 {NASTY}"


def hostile() -> Report:
    """Two articles, one finding, one explained pair; all made of `NASTY`."""
    articles = tuple(_article(k) for k in (1, 2))
    claims = tuple(c for a in articles for c in _claims(a))
    phrase = Phrase(en=NASTY, id=NASTY)
    reason = Relation(stand=Stand.COMPATIBLE, reason="bound", text=phrase)
    found = Discrepancy(
        id="00ff00ff00ff00ff", code="NUM001", name="quantity-conflict", severity="error", confidence=0.9, scope="across",
        message=phrase, reason=phrase,
        sides=(Side(value=NASTY, claims=(claims[0].id,)), Side(value="13", claims=(claims[2].id,))),
    )  # fmt: skip
    return Report(
        crosscheck_version="0.0.0", encoder="none", articles=articles, claims=claims,
        clusters=(
            Cluster(id="k1", claims=(claims[0].id, claims[2].id), outlets=2, origins=1, relation=Relation(stand=Stand.CONFLICT)),
            Cluster(id="k2", claims=(claims[1].id, claims[3].id), outlets=2, origins=1, relation=reason),
        ),
        pairs=(Pair(a=claims[1].id, b=claims[3].id, same_thing=0.9, relation=reason),),
        discrepancies=(found,), skipped=(Skipped(source=NASTY, reason=NASTY),), notices=(NASTY,),
        run=Run(command=NASTY, encoder="none", rules="00"),
    )  # fmt: skip


def _article(number: int) -> Article:
    return Article(
        id=f"{number}{NASTY}", outlet=f"Outlet {number} {NASTY}", title=NASTY, language="en\" onclick='x", source=f"{number}{NASTY}",
        published=datetime(2024, 5, number, tzinfo=UTC), sha256=hashlib.sha256(b"x").hexdigest(), body=BODY,
        url="javascript:window.hacked=1", origins=(Origin(name=NASTY),),
    )  # fmt: skip


def _claims(article: Article) -> tuple[Claim, Claim]:
    number = float(article.id[0]) + 11
    start = BODY.index("12 dead")
    return (
        _claim(article, 0, start, start + 7, QuantityValue(low=number, high=number, unit=NASTY, measure=NASTY)),
        _claim(article, 1, 0, len(NASTY), QuoteValue(words=NASTY + article.id[0], source=NASTY)),
    )


def _claim(article: Article, number: int, start: int, end: int, value: QuantityValue | QuoteValue) -> Claim:
    span = Span(start=start, end=end)
    return Claim(
        id=f"{article.id}:{number}", article=article.id, kind=value.type, value=value, text=BODY[start:end], start=start, end=end,
        attribution=Attribution(source=NASTY, cue=NASTY, direct=True), status=Status.HEDGED,
        context=Context(sentence=span, clause=span, sentence_index=0, head=NASTY),
    )  # fmt: skip
