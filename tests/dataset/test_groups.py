"""Groups of passages are read line by line, and a line that is none is named."""

from pathlib import Path

import pytest

from crosscheck.dataset import crossing, groups
from crosscheck.dataset.faults import DataError

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "claims" / "groups").glob("*.txt"))

TEXT = """=== places
A en: The lorry was found [in Poso] on Monday, police said.
conflict id: Truk itu ditemukan polisi [di dasar laut dekat Bitung].
other en: Its driver was born [in Bitung].

=== dates
A id: Kapal berangkat [Selasa malam].
fits en: It sailed [after dark on Tuesday] with 84 people.
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "some.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_each_passage_stands_beside_its_anchor(file: Path) -> None:
    found = list(groups.read([file]))
    assert [(kind, anchor.own, told.own, stands) for kind, anchor, told, stands in found] == [
        ("places", "in Poso", "di dasar laut dekat Bitung", "conflict"),
        ("places", "in Poso", "in Bitung", "other"),
        ("dates", "Selasa malam", "after dark on Tuesday", "fits"),
    ]
    assert found[0][1].before == "The lorry was found"
    assert found[0][1].behind == "on Monday, police said."


def test_a_conflict_holds_and_what_fits_is_of_one_thing(file: Path) -> None:
    assert [(e.holds, e.same) for e in crossing.written([file])] == [(True, True), (False, False), (False, True)]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("conflict en: No claim is marked.", "one claim in brackets"),
        ("conflict en: [Two] claims [are] marked.", "one claim in brackets"),
        ("perhaps en: [A word] that is none.", "`A`, `conflict`, `fits` or `other`"),
    ],
)
def test_a_line_that_is_none_is_named(file: Path, line: str, said: str) -> None:
    file.write_text(f"{TEXT}{line}\n", encoding="utf-8")
    with pytest.raises(DataError, match=said) as fault:
        list(groups.read([file]))
    assert f":{len(TEXT.splitlines()) + 1}" in str(fault.value)


def test_a_passage_needs_an_anchor(file: Path) -> None:
    file.write_text("=== dates\nfits en: It sailed [on Tuesday].\n", encoding="utf-8")
    with pytest.raises(DataError, match="without an anchor"):
        list(groups.read([file]))


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_the_groups_that_are_kept_can_be_read(path: Path) -> None:
    found = list(groups.read([path]))
    assert {stands for *_, stands in found} == {"conflict", "fits", "other"}
    assert {kind for kind, *_ in found} <= {*crossing.KINDS, *crossing.SOURCES}
