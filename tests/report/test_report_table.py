"""The terminal table: golden files at three widths, no line too wide, no colour unless asked for."""

import os
from pathlib import Path

import pytest
from report_sample import empty, sample
from rich.cells import cell_len

from crosscheck.report import Options, load_format

GOLDEN = Path(__file__).parent / "golden"
CASES = [(width, lang) for width in (80, 120, 200) for lang in ("en", "id")]


def shown(width: int, lang: str = "en", colour: bool = False) -> str:
    return str(load_format("table").render(sample(), Options(lang=lang, width=width, colour=colour)))


@pytest.mark.parametrize(("width", "lang"), CASES)
def test_the_table_is_the_golden_one(width: int, lang: str) -> None:
    path = GOLDEN / f"table-{width}-{lang}.txt"
    if os.environ.get("CROSSCHECK_UPDATE_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(shown(width, lang), encoding="utf-8")
    assert shown(width, lang) == path.read_text(encoding="utf-8"), "if meant so, run with CROSSCHECK_UPDATE_GOLDEN=1"


@pytest.mark.parametrize(("width", "lang"), CASES)
def test_no_line_is_wider_than_the_terminal(width: int, lang: str) -> None:
    assert [line for line in shown(width, lang).splitlines() if cell_len(line) > width] == []


def test_colour_adds_nothing_but_colour() -> None:
    import re

    coloured = shown(100, colour=True)
    assert "\x1b[" in coloured
    bare = re.sub(r"\x1b\[[0-9;]*m", "", coloured)
    assert [x.rstrip() for x in bare.splitlines()] == shown(100).splitlines()


def test_without_findings_it_says_so_and_of_how_many_claims() -> None:
    text = str(load_format("table").render(empty(), Options(width=100)))
    assert f"No difference that needs an explanation was found among {len(empty().claims)} claims." in text


def test_no_word_takes_a_side() -> None:
    words = shown(200).casefold().split()
    assert {"true", "false", "wrong", "fake", "error"} & set(words) == set()
