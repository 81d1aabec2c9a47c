"""The HTML report as text: self-contained, closed to everything else, small, complete."""

import base64
import hashlib
import re

import pytest
from hostile import hostile
from report_sample import empty, sample

from crosscheck.model.report import Report
from crosscheck.report import Options, load_format
from crosscheck.report.proof import proof_of, read_proof


def page(report: Report | None = None, lang: str = "en") -> str:
    return str(load_format("html").render(report or sample(), Options(lang=lang)))


def test_the_policy_names_the_one_style_and_the_one_script() -> None:
    text = page(hostile())
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', text)
    assert policy is not None
    assert policy[1].startswith("default-src &#39;none&#39;;") or policy[1].startswith("default-src &#x27;none&#x27;;")
    for tag in ("style", "script"):
        found = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.S)
        assert len(found) == 1, tag
        digest = base64.b64encode(hashlib.sha256(found[0].encode()).digest()).decode()
        assert f"{tag}-src &#x27;sha256-{digest}&#x27;" in policy[1].replace("&#39;", "&#x27;")


def test_nothing_hostile_becomes_markup() -> None:
    text = page(hostile())
    assert text.count("<script") == 2
    assert text.count("<img") == 0
    tags = [re.sub(r'"[^"]*"', "", tag) for tag in re.findall(r"<[a-z][^>]*>", text)]
    assert [tag for tag in tags if re.search(r"\son\w+=", tag)] == []
    assert not re.search(r"""(href|src)=["']?\s*javascript:""", text, re.I)
    assert "\u202e" not in text
    assert "\x1b" not in text
    assert "{{7*7}}" in text


def test_no_attribute_asks_for_anything_from_elsewhere() -> None:
    text = page()
    assert re.findall(r"""\s(?:src|srcset|poster|action|background)=""", text) == []
    assert {h[:1] for h in re.findall(r'href="([^"]*)"', text)} == {"#"}
    assert "url(" not in text
    assert "@import" not in text
    assert " style=" not in text


@pytest.mark.parametrize("lang", ["en", "id"])
def test_every_link_has_its_place(lang: str) -> None:
    text = page(lang=lang)
    ids = re.findall(r'\sid="([^"]+)"', text)
    assert len(ids) == len(set(ids))
    assert [h for h in re.findall(r'href="#([^"]+)"', text) if h not in ids] == []


def test_every_article_is_whole() -> None:
    text = re.sub(r"<a class=\"ref.*?</a>", "", page())
    bodies = re.findall(r'<div class="body".*?</div>', text, re.S)
    for article, body in zip(sample().articles, bodies, strict=True):
        words = re.sub(r"<[^>]+>", "", body).replace("&#34;", '"').replace("&quot;", '"')
        assert "".join(words.split()) == "".join(article.body.split())


def test_a_report_without_findings_is_a_page() -> None:
    text = page(empty())
    assert "no contradiction found" in text
    assert 'id="filters"' not in text


def test_the_interface_is_in_the_language_that_was_asked_for() -> None:
    text = page(lang="id")
    assert '<html lang="id">' in text
    assert "4 artikel berbeda dalam 10 hal" in text
    assert "Siapa menulis apa" in text


def test_a_story_has_its_title_on_top() -> None:
    text = str(load_format("html").render(sample(), Options(title="The ferry <Sinar Teluk>")))
    assert re.findall(r"<h1[^>]*>(.*?)</h1>", text) == ["The ferry &lt;Sinar Teluk&gt;"]
    assert "4 articles differ on 10 points" in text
    assert re.findall(r"<h1[^>]*>(.*?)</h1>", page()) == ["4 articles differ on 10 points"]


def test_the_proof_in_the_page_is_that_of_the_report() -> None:
    assert read_proof(page()) == proof_of(sample())
    assert read_proof(page(hostile())).findings == {"00ff00ff00ff00ff": "NUM001"}


def test_twenty_articles_stay_small() -> None:
    report = sample()
    articles = tuple(a.model_copy(update={"id": f"{k}{a.id}", "body": a.body * 12}) for k in range(5) for a in report.articles)
    claims = tuple(
        c.model_copy(update={"id": f"{k}{c.id}", "article": f"{k}{c.article}"}) for k in range(5) for c in report.claims
    )
    large = Report.model_validate(
        dict(report)
        | {"articles": articles, "claims": claims, "clusters": (), "pairs": (), "discrepancies": (), "suppressed": ()}
    )
    assert len(page(large).encode()) < 1_500_000
