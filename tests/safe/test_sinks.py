"""Whatever text goes in, each sink gets what it can take: it parses again, and nothing in it acts."""

import csv
import html
import io
import json
import xml.etree.ElementTree as ET
from html.parser import HTMLParser

import pytest
from hostile_text import ANY_CHARACTER, PIECES, TEXT
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markupsafe import Markup
from rich.console import Console

from crosscheck.safe import sinks

ACTS = {chr(c) for c in (*range(0x20), *range(0x7F, 0xA0))} - {"\n", "\t"}
BIDI = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
FUNCTIONS = [getattr(sinks, name) for name in dir(sinks) if name.startswith("for_")]


def commands(text: str) -> list[str]:
    """The lines that a build service would take for a command."""
    return [line for line in text.splitlines() if line.lstrip().startswith("::") or "##[" in line]


@pytest.mark.parametrize("clean", [f for f in FUNCTIONS if f.__name__ != "for_json"], ids=lambda f: f.__name__)
@given(text=TEXT)
@settings(max_examples=150, deadline=None)
def test_nothing_acts_on_a_display_and_no_line_is_a_command(clean, text: str) -> None:
    shown = clean(text)
    assert not ACTS & set(shown)
    assert not BIDI & set(shown)
    shown.encode("utf-8")
    assert not commands(shown)


@settings(deadline=None)
@given(TEXT)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    for clean in (sinks.for_terminal, sinks.for_message, sinks.for_xml_tree, sinks.for_filename, sinks.for_json):
        assert clean(clean(text)) == clean(text)


@settings(deadline=None)
@given(st.text(ANY_CHARACTER, max_size=60))
def test_control_characters_stay_visible(text: str) -> None:
    strange = sum(text.count(c) for c in ("\x1b", "\x00", "\u202e"))
    assert sinks.for_terminal(text).count("\ufffd") >= strange


def rendered(markup: str) -> str:
    stream = io.StringIO()
    Console(file=stream, width=10_000, color_system="truecolor", force_terminal=True, emoji=False, highlight=False).print(
        markup, end="", soft_wrap=True
    )
    return stream.getvalue()


@settings(deadline=None)
@given(TEXT)
@example("\\[bold]x")
@example("\\\\[/]")
@example("x\\")
@example("\u1100\t")
def test_rich_shows_the_cleaned_text_and_nothing_else(text: str) -> None:
    shown, cleaned = rendered(sinks.for_markup(text)), sinks.for_terminal(text)
    if "\t" in cleaned:  # how many blanks a tab becomes depends on the width of what stands before it
        assert shown.split(" ") != [""] or not cleaned.strip()
        shown, cleaned = shown.replace(" ", ""), cleaned.replace("\t", "").replace(" ", "")
    assert shown == cleaned


class Seen(HTMLParser):
    """Collects the text, the tags and the attributes of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


@settings(deadline=None)
@given(TEXT)
def test_html_content_and_attribute_come_back_as_text(text: str) -> None:
    seen = Seen()
    safe = sinks.for_html(text)
    seen.feed(f"<p title=\"{safe}\" lang='{safe}'>{safe}</p>")
    seen.close()
    assert seen.tags == ["p"]
    assert [name for name, _ in seen.attributes] == ["title", "lang"]
    assert seen.text == html.unescape(str(safe))
    assert sinks.for_html(safe) == safe
    assert isinstance(safe, Markup)


@settings(deadline=None)
@given(TEXT)
def test_links_are_web_addresses_or_nothing(text: str) -> None:
    for url in (text, "https://a.example/" + text, "javascript:" + text):
        link = sinks.for_href(url)
        assert link == "" or link.lower().startswith(("http://", "https://"))
        assert not set('"<> \n\t') & set(link)


@settings(deadline=None)
@given(TEXT)
def test_xml_parses_again(text: str) -> None:
    element = ET.Element("a")
    element.text = sinks.for_xml_tree(text)
    assert (ET.fromstring(ET.tostring(element)).text or "") == element.text


@settings(deadline=None)
@given(st.lists(TEXT, min_size=2, max_size=4))
def test_csv_comes_back_and_no_cell_is_a_formula(row: list[str]) -> None:
    stream = io.StringIO()
    cells = [sinks.for_csv(cell) for cell in row]
    csv.writer(stream).writerow(cells)
    assert list(csv.reader(io.StringIO(stream.getvalue(), newline=""))) == [cells]
    for cell in cells:
        bare = cell.lstrip().lstrip('"')
        assert not bare.startswith(tuple("=+-@\uff1d\uff0b\uff0d\uff20")) or sinks._NUMBER.match(cell)


@pytest.mark.parametrize("number", ["-5", "+3.2", "-1,5", "46", "-12%"])
def test_plain_numbers_stay_numbers_in_a_spreadsheet(number: str) -> None:
    assert sinks.for_csv(number) == number


@settings(deadline=None)
@given(st.dictionaries(TEXT.map(sinks.for_json), st.lists(TEXT.map(sinks.for_json), max_size=3), max_size=3))
def test_json_parses_to_the_same_and_can_be_printed(value: dict[str, list[str]]) -> None:
    text = sinks.json_text(value)
    assert json.loads(text) == value
    text.encode("utf-8")
    assert not (ACTS | BIDI) & set(text)
    assert not commands(text)


@settings(deadline=None)
@given(TEXT)
def test_json_text_never_fails_on_uncleaned_strings(text: str) -> None:
    assert json.loads(sinks.json_text(text)) == sinks.for_json(text)


@settings(deadline=None)
@given(TEXT)
def test_json_keeps_every_character_but_lone_surrogates(text: str) -> None:
    kept = sinks.for_json(text)
    assert len(kept) == len(text)
    assert all(a == b or "\ud800" <= a <= "\udfff" for a, b in zip(text, kept, strict=True))


@settings(deadline=None)
@given(TEXT)
def test_github_commands_are_one_line(text: str) -> None:
    line = f"::error title={sinks.for_github_property(text)}::{sinks.for_github(text)}"
    assert "\n" not in line
    title = line.split("::")[1]
    assert title.count(",") == 0
    assert title.count(":") == 0


@settings(deadline=None)
@given(TEXT)
def test_github_message_says_the_cleaned_text(text: str) -> None:
    said = sinks.for_github(text).replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")
    assert said == sinks.for_terminal(text)


@settings(deadline=None)
@given(TEXT)
def test_message_is_one_short_line(text: str) -> None:
    line = sinks.for_message(text * 20, limit=80)
    assert len(line) <= 80
    assert "\n" not in line
    assert "\t" not in line


@settings(deadline=None)
@given(TEXT)
def test_file_names(text: str) -> None:
    name = sinks.for_filename(text)
    assert 0 < len(name) <= sinks.FILENAME_LENGTH + 1
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-")
    assert name.strip(".-") == name
    assert name.split(".")[0].lower() not in sinks._RESERVED


@settings(deadline=None)
@given(TEXT)
def test_markdown_is_one_line_without_live_marks(text: str) -> None:
    line = sinks.for_markdown(text)
    assert "\n" not in line
    assert "<" not in line
    assert "://" not in line
    bare = line.replace("\\\\", "")
    for mark in "`*_[]|~$":
        assert bare.count(mark) == bare.count("\\" + mark)


def test_every_piece_is_tried_on_every_sink() -> None:
    for piece in PIECES:
        for clean in FUNCTIONS:
            assert isinstance(clean(piece), str)


def test_five_megabytes_on_one_line_are_cleaned_in_time() -> None:
    text = "[=\x1b<\u202e" * 1_000_000
    for clean in (sinks.for_terminal, sinks.for_csv, sinks.for_json):
        assert clean(text)
    assert len(sinks.for_message(text)) <= sinks.MESSAGE_LENGTH
