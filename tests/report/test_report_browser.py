"""The HTML report in a real browser: it moves as it should, loads nothing, and nothing from an article runs."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hostile import hostile
from report_sample import sample

from crosscheck.model.report import Report
from crosscheck.report import Options, load_format

Open = Callable[..., Any]


@pytest.fixture
def open_page(chromium: Any, tmp_path: Path) -> Iterator[Open]:
    """Opens a report; at the end there must have been no request, no console message and no script error."""
    noise: list[str] = []
    contexts: list[Any] = []

    def start(report: Report | None = None, lang: str = "en", fragment: str = "", **options: Any) -> Any:
        path = tmp_path / "report.html"
        path.write_text(str(load_format("html").render(report or sample(), Options(lang=lang))), encoding="utf-8")
        context = chromium.new_context(**{"viewport": {"width": 1280, "height": 900}, "reduced_motion": "reduce", **options})
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: noise.append(f"console: {message.text}"))
        page.on("pageerror", lambda fault: noise.append(f"error: {fault}"))
        page.on(
            "request", lambda request: noise.append(f"request: {request.url}") if request.url.split("#")[0] != page_url else None
        )
        page_url = path.as_uri()
        page.goto(page_url + fragment)
        return page

    yield start
    for context in contexts:
        context.close()
    assert noise == []


def shown(page: Any) -> int:
    return int(page.locator(".card:visible, .card-lite:visible").count())


def test_filters_and_search(open_page: Open) -> None:
    page = open_page()
    assert shown(page) == 12
    page.select_option("#by-code", "NUM001")
    assert shown(page) == 1
    assert page.locator("#shown").inner_text() == "1 of 12 shown"
    page.select_option("#by-code", "")
    page.select_option("#by-severity", "error")
    assert shown(page) == 3
    page.select_option("#by-outlet", label="Northern Ledger")
    assert shown(page) == 2
    page.select_option("#by-kind", "quote")
    assert shown(page) == 1
    page.click("button[type=reset]")
    page.wait_for_function("document.getElementById('shown').textContent.startsWith('12')")
    page.fill("#q", "life jacket")
    assert shown(page) == 1
    page.fill("#q", "nothing has these words")
    assert page.locator("#nothing").is_visible()


def test_both_passages_side_by_side_and_back(open_page: Open) -> None:
    page = open_page()
    button = page.locator("button.compare").first
    button.click()
    assert page.locator("dialog").is_visible()
    assert page.locator(".pane").count() == 2
    assert page.locator(".pane mark.focus").all_inner_texts() == ["46 orang", "killed 56 people"]
    page.click("#close")
    assert not page.locator("dialog").is_visible()
    assert page.evaluate("document.activeElement.classList.contains('compare')")


def test_from_a_finding_to_the_article_and_back(open_page: Open) -> None:
    page = open_page()
    page.locator(".card a.ev").first.click()
    target = page.evaluate("location.hash.slice(1)")
    assert (
        page.evaluate(f"document.getElementById('{target}').closest('article').querySelector('.outlet').textContent")
        == "Kabar Nusa"
    )
    page.locator(f"#{target} ~ a.ref").first.click()
    assert page.evaluate("location.hash") == f"#f-{sample().discrepancies[0].id}"


def test_a_link_to_a_finding_shows_it_even_when_it_is_filtered_out(open_page: Open) -> None:
    found = sample().discrepancies[3]
    page = open_page(fragment=f"#f-{found.id}")
    assert page.locator(f"#f-{found.id}").is_visible()
    page.select_option("#by-code", "DAT001")
    page.evaluate(f"location.hash = ''; location.hash = 'f-{found.id}'")
    page.wait_for_function(f"!document.getElementById('f-{found.id}').hidden")


def test_light_and_dark(open_page: Open) -> None:
    page = open_page(color_scheme="dark")
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.click("#theme")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != dark


def test_nothing_from_an_article_runs(open_page: Open) -> None:
    page = open_page(hostile())
    assert page.evaluate("window.hacked === undefined")
    page.locator("button.compare").first.click()
    page.keyboard.press("Escape")
    page.fill("#q", "<img src=x onerror=window.hacked=1>")
    assert page.evaluate("window.hacked === undefined")
    assert page.locator("img").count() == 0
    assert page.locator("[onclick], [onload], [onerror]").count() == 0
    assert "שלום" in page.inner_text("#articles")


def test_without_scripts_all_is_readable(open_page: Open) -> None:
    page = open_page(java_script_enabled=False)
    text = page.inner_text("body")
    for words in ("46 or 56 people killed", "Investigators said the captain", "Who says what", "The articles in full"):
        assert words in text
    assert not page.locator("#filters").is_visible()
    assert page.locator(".card").count() == 11


@pytest.mark.parametrize("width", [360, 768, 1440])
def test_the_page_is_never_wider_than_the_screen(open_page: Open, width: int) -> None:
    page = open_page(viewport={"width": width, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_on_paper_all_is_there_and_the_tools_are_not(open_page: Open) -> None:
    page = open_page()
    page.emulate_media(media="print")
    assert not page.locator("#filters").is_visible()
    assert not page.locator("nav").is_visible()
    assert page.locator(".card-lite").first.is_visible()


@pytest.mark.parametrize(("lang", "scheme"), [("en", "light"), ("id", "dark")])
def test_axe_finds_nothing(open_page: Open, lang: str, scheme: str) -> None:
    axe = pytest.importorskip(
        "axe_playwright_python.sync_playwright", reason="axe is not installed (pip install axe-playwright-python)"
    )
    page = open_page(lang=lang, color_scheme=scheme, bypass_csp=True)
    found = axe.Axe().run(page).response["violations"]
    serious = [f"{v['id']}: {v['nodes'][0]['html'][:200]}" for v in found if v["impact"] in ("moderate", "serious", "critical")]
    assert serious == []
