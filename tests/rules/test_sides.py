"""Pairs in conflict become findings: one for each difference, with agreeing claims on one side."""

from datetime import datetime, timedelta

from crosscheck.model.article import Article
from crosscheck.model.base import Span
from crosscheck.model.claim import Claim, Context
from crosscheck.model.relation import Relation, Stand
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import DateValue
from crosscheck.rules.sides import MOST_PER_ARTICLE, across, merge_pairs, raised, together

START = datetime(2024, 1, 1)


def claim(key: str) -> Claim:
    article, number = key.split(":")
    span = Span(start=int(number) * 10, end=int(number) * 10 + 5)
    value = DateValue(start=START, end=START + timedelta(days=1), precision="day")
    context = Context(sentence=span, clause=span, sentence_index=0)
    return Claim(id=key, article=article, kind="date", value=value, text="xxxxx", start=span.start, end=span.end, context=context)


def story(*keys: str) -> Story:
    names = sorted({k.split(":")[0] for k in keys})
    articles = tuple(
        Article(id=n, outlet=n, title="", published=None, language="en", source="", sha256="", body="") for n in names
    )
    return Story(articles=articles, claims=tuple(claim(k) for k in keys))


def pair(a: str, b: str, probability: float = 0.8, stand: Stand = Stand.CONFLICT) -> Pair:
    return Pair(a=a, b=b, same_thing=probability, relation=Relation(stand=stand))


def test_agreeing_claims_stand_on_one_side() -> None:
    conflicts = [pair("a:0", "c:0"), pair("b:0", "c:0")]
    found = merge_pairs(story("a:0", "b:0", "c:0"), conflicts, [pair("a:0", "b:0", stand=Stand.SAME)])
    assert found == [(("a:0", "b:0"), ("c:0",))]


def test_a_claim_that_only_agrees_joins_its_side() -> None:
    found = merge_pairs(story("a:0", "b:0", "c:0"), [pair("a:0", "c:0")], [pair("a:0", "b:0", stand=Stand.SAME)])
    assert found == [(("a:0", "b:0"), ("c:0",))]


def test_two_differences_are_two_findings() -> None:
    found = merge_pairs(story("a:0", "a:1", "b:0", "b:1"), [pair("a:0", "b:0"), pair("a:1", "b:1")], [])
    assert sorted(found) == [(("a:0",), ("b:0",)), (("a:1",), ("b:1",))]


def test_a_weak_link_does_not_tie_differences_together() -> None:
    conflicts = [pair("a:0", "b:0"), pair("b:0", "c:0", 0.2)]
    assert merge_pairs(story("a:0", "b:0", "c:0"), conflicts, [], least=0.5) == [(("a:0",), ("b:0",))]


def test_claims_in_conflict_never_share_a_side() -> None:
    agreements = [pair("a:0", "b:0", stand=Stand.SAME), pair("b:0", "c:0", stand=Stand.SAME)]
    (sides,) = merge_pairs(story("a:0", "b:0", "c:0"), [pair("a:0", "c:0")], agreements)
    assert not any({"a:0", "c:0"} <= set(side) for side in sides)


def test_a_side_holds_few_claims_of_one_article() -> None:
    keys = [f"a:{k}" for k in range(8)]
    conflicts = [pair(k, "b:0") for k in keys]
    agreements = [pair("a:0", k, stand=Stand.SAME) for k in keys[1:]]
    (sides,) = merge_pairs(story(*keys, "b:0"), conflicts, agreements)
    assert max(len(side) for side in sides) == MOST_PER_ARTICLE


def test_evidence_adds_up_but_each_pair_adds_less() -> None:
    one, two = together([pair("a:0", "b:0", 0.5)]), together([pair("a:0", "b:0", 0.5), pair("a:0", "c:0", 0.5)])
    assert one == 0.5
    assert one < two < 0.75


def test_across_takes_only_pairs_between_sides() -> None:
    pairs = [pair("a:0", "b:0", 0.4), pair("a:0", "c:0", 0.9), pair("a:0", "d:0")]
    assert [p.b for p in across((("a:0", "b:0"), ("c:0",)), pairs)] == ["c:0"]


def test_raised_odds() -> None:
    assert raised(0.5, 1.0) == 0.5
    assert round(raised(0.5, 3.0), 6) == 0.75
