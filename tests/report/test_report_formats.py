"""What holds for every format: the same bytes each time, every finding in it, nothing hostile takes effect."""

import json
import xml.etree.ElementTree as ET

import pytest
from hostile import hostile
from report_sample import empty, sample

from crosscheck.report import Options, UnknownFormatError, format_names, load_format

OPTIONS = Options(lang="en", width=100)


def text(name: str, report=None, options: Options = OPTIONS) -> str:
    content = load_format(name).render(sample() if report is None else report, options)
    return content.decode("utf-8") if isinstance(content, bytes) else content


@pytest.mark.parametrize("name", format_names())
def test_the_same_report_gives_the_same_bytes(name: str) -> None:
    assert text(name) == text(name)


@pytest.mark.parametrize("name", [n for n in format_names() if n != "table"])
def test_machine_output_knows_no_width_and_no_colour(name: str) -> None:
    assert text(name) == text(name, options=Options(lang="en", width=40, colour=True))


@pytest.mark.parametrize("name", format_names())
@pytest.mark.parametrize("lang", ["en", "id"])
def test_every_code_is_in_it(name: str, lang: str) -> None:
    shown = text(name, options=Options(lang=lang, width=120))
    codes = {d.code for d in sample().discrepancies if d.id not in sample().suppressed}
    if name == "jsonld":
        assert shown.count('"ClaimReview"') == len(sample().discrepancies)
    else:
        assert [c for c in sorted(codes) if c not in shown] == []


@pytest.mark.parametrize("name", [n for n in format_names() if n not in ("github", "jsonld", "annotations", "sarif")])
def test_every_outlet_is_in_it(name: str) -> None:
    assert [a.outlet for a in sample().articles if a.outlet not in text(name)] == []


@pytest.mark.parametrize("name", format_names())
def test_a_report_without_findings_is_still_a_document(name: str) -> None:
    shown = text(name, empty())
    if name in ("json", "sarif", "jsonld", "annotations"):
        json.loads(shown)
    elif name == "junit":
        assert ET.fromstring(shown).get("failures") == "0"
    else:
        assert name == "github" or shown.strip()


@pytest.mark.parametrize("name", format_names())
def test_hostile_text_can_be_written(name: str) -> None:
    text(name, hostile()).encode("utf-8")


@pytest.mark.parametrize("name", ["table", "markdown", "github"])
def test_nothing_acts_on_a_terminal_or_a_build_service(name: str) -> None:
    shown = text(name, hostile())
    assert "\x1b" not in shown
    assert "\x00" not in shown
    assert "\u202e" not in shown
    lines = [line.strip() for line in shown.split("\n") if line.strip().startswith("::")]
    assert lines == [] if name != "github" else len(lines) == 1


def test_markdown_holds_no_markup_of_an_article() -> None:
    shown = text("markdown", hostile())
    assert "<script" not in shown
    assert "<img" not in shown
    assert "javascript:window" not in shown.replace("\\", "") or "](" not in shown


def test_an_unknown_format_names_the_known_and_the_nearest() -> None:
    with pytest.raises(UnknownFormatError, match=r"did you mean 'sarif'\?\); known: annotations, csv"):
        load_format("sariff")


@pytest.mark.parametrize("name", format_names())
def test_a_format_says_what_it_is(name: str) -> None:
    made = load_format(name)
    assert made.name == name
    assert made.suffix.startswith(".")
    assert made.summary
