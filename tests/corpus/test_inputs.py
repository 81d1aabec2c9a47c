"""Inputs of a corpus: every kind gives the same articles, and what is damaged is named while the rest goes on."""

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from crosscheck.corpus.inputs import File, Part, find_files, kind_of, known_kinds, suffixes
from crosscheck.corpus.scanning import grouped
from crosscheck.load.options import Limits
from crosscheck.load.raw import LoadError, Raw
from tests.corpus import pile

pytest.importorskip("pyarrow")
pytest.importorskip("fastwarc")

Made = Callable[[list[pile.Record], Path], Path]


def parts_of(given: str) -> list[Part]:
    return [part for file in find_files(given, tuple(suffixes())) for part in kind_of(file.name).split(file)]


def raws(parts: list[Part]) -> tuple[list[Raw], list[str]]:
    found: list[Raw] = []
    faults: list[str] = []
    for part in parts:
        for piece in known_kinds()[part.kind].read(part, Limits()):
            try:
                found += piece.read()
            except LoadError as fault:
                faults.append(f"{piece.place.rsplit('#')[-1]}: {fault}")
    return found, faults


@pytest.mark.parametrize(
    ("made", "name"),
    [(pile.as_lines, "a.jsonl"), (pile.as_parquet, "a.parquet"), (pile.as_texts, "texts"), (pile.as_warc, "a.warc.gz")],
)
def test_every_kind_gives_the_articles(made: Made, name: str, tmp_path: Path) -> None:
    records = pile.pile()
    parts = list(grouped(parts_of(str(made(records, tmp_path / name)))))
    found, faults = raws(parts)
    assert not faults
    assert sorted(r.outlet or "" for r in found) == sorted(r["outlet"] for r in records)
    assert {" ".join(r.body.split()) for r in found} == {" ".join(r["text"].split()) for r in records}
    assert {r.published for r in found} == {r["published"] for r in records}


def test_packed_lines_are_read_like_plain_ones(tmp_path: Path) -> None:
    plain = pile.as_lines(pile.pile(), tmp_path / "a.jsonl")
    packed = tmp_path / "b.jsonl.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    assert [r.body for r in raws(parts_of(str(packed)))[0]] == [r.body for r in raws(parts_of(str(plain)))[0]]
    packed.write_bytes(packed.read_bytes()[:-30])
    with pytest.raises(LoadError, match="to its end"):
        parts_of(str(packed))


def test_a_url_is_read_through_fsspec(tmp_path: Path) -> None:
    fsspec = pytest.importorskip("fsspec")
    with fsspec.open("memory://archive/a.jsonl", "wb") as file:
        file.write(pile.as_lines(pile.pile(), tmp_path / "a.jsonl").read_bytes())
    assert len(raws(parts_of("memory://archive"))[0]) == 9
    with pytest.raises(LoadError, match="web address"):
        parts_of("https://news.example/a.jsonl")


def test_lines_are_cut_at_line_ends_and_what_was_there_keeps_its_digest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crosscheck.corpus.inputs.kinds.lines.CHUNK", 1_000)
    path = pile.as_lines(pile.pile(), tmp_path / "a.jsonl")
    before = parts_of(str(path))
    assert len(before) == 3
    assert len(raws(before)[0]) == 9
    with path.open("a", encoding="utf-8") as file:
        file.write('{"text": "More."}\n')
    after = parts_of(str(path))
    assert {p.digest for p in before[:-1]} <= {p.digest for p in after}
    assert len({p.digest for p in after} - {p.digest for p in before}) <= 2
    assert [r.body for r in raws(after[-1:])[0]][-1] == "More."


def test_rows_are_read_once_whatever_the_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = pile.as_parquet(pile.pile(), tmp_path / "a.parquet")
    for rows in (1, 2, 3, 4, 9):
        monkeypatch.setattr("crosscheck.corpus.inputs.kinds.parquet.ROWS", rows)
        found, _ = raws(parts_of(str(path)))
        assert [r.id for r in found] == [r["id"] for r in pile.pile()]


def test_a_bad_line_or_row_takes_only_itself(tmp_path: Path) -> None:
    path = pile.as_lines(pile.pile(), tmp_path / "a.jsonl")
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([*lines[:2], "{broken", '{"outlet": "no text"}', *lines[2:]]), encoding="utf-8")
    found, faults = raws(parts_of(str(path)))
    assert len(found) == 9
    assert [f.split(":")[0] for f in faults] == ["3", "4"]
    rows = pile.pile()
    rows[4]["text"] = ""
    found, faults = raws(parts_of(str(pile.as_parquet(rows, tmp_path / "a.parquet"))))
    assert len(found) == 8
    assert faults[0].startswith("5: has no text")


def test_a_parquet_file_that_is_cut_off_is_named(tmp_path: Path) -> None:
    path = pile.as_parquet(pile.pile(), tmp_path / "a.parquet")
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(LoadError, match="no whole Parquet file"):
        parts_of(str(path))
    path = pile.as_parquet([{"headline": "x"}], tmp_path / "b.parquet")
    with pytest.raises(LoadError, match="has no column"):
        parts_of(str(path))


def test_a_web_archive_that_is_cut_off_keeps_what_came_before(tmp_path: Path) -> None:
    path = pile.as_warc(pile.pile(), tmp_path / "a.warc.gz")
    path.write_bytes(path.read_bytes()[:-120])
    found, faults = raws(parts_of(str(path)))
    assert len(found) == 8
    assert faults == ["9: is cut off"]
    other = pile.as_warc(pile.pile(), tmp_path / "b.warc.gz", status=404)
    assert raws(parts_of(str(other))) == ([], [])
    (tmp_path / "c.warc").write_bytes(b"no archive" * 100)
    with pytest.raises(LoadError):
        parts_of(str(tmp_path / "c.warc"))


def test_what_is_not_there_or_not_known_is_said(tmp_path: Path) -> None:
    with pytest.raises(LoadError, match="does not exist"):
        parts_of(str(tmp_path / "nothing"))
    with pytest.raises(LoadError, match="holds nothing"):
        parts_of(str(tmp_path))
    with pytest.raises(LoadError, match="known:"):
        kind_of(File("a.docx", 1, "").name)
