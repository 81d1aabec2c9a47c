"""The index of a corpus: what it counts, and that no article can act through it."""

from pathlib import Path

import pytest

from crosscheck import pipeline
from crosscheck.corpus.engines import Places, start_engine
from crosscheck.corpus.index import Section, page, sections, text
from crosscheck.corpus.run import CorpusSettings, run
from crosscheck.corpus.store import Store
from tests.corpus import pile

pytest.importorskip("duckdb")
SETTINGS = CorpusSettings(check=pipeline.Settings(encoder="none", cache=False))


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("indexed")
    records = pile.pile(3)
    for record in records[:2]:
        record["text"] = f"KELDER (Reuters) - {record['text']}"
    records[3]["title"] = "<script>alert(1)</script>"
    engine = start_engine("local", Places(workers=1))
    run(folder / "corpus", [str(pile.as_lines(records, folder / "a.jsonl")), str(folder / "nothing")], engine, SETTINGS)
    engine.close()
    return folder / "corpus"


def section(corpus: Path, title: str) -> Section:
    return next(s for s in sections(Store(corpus)) if s.title == title)


def test_stories_come_by_severity(corpus: Path) -> None:
    found = section(corpus, "Stories by severity and size")
    assert len(found.rows) == 3
    order = [row[found.columns.index("errors") : found.columns.index("infos")] for row in found.rows]
    assert order == sorted(order, reverse=True)
    assert found.rows[0][found.columns.index("articles")] == 3


def test_outlets_that_disagree_are_counted_on_different_sides_only(corpus: Path) -> None:
    found = section(corpus, "Outlets that disagree most")
    pairs = {(row[0], row[1]): row[3] for row in found.rows}
    assert {("Outlet 0", "Outlet 2"), ("Outlet 1", "Outlet 2")} == set(pairs)
    assert "NUM001 3" in pairs["Outlet 0", "Outlet 2"]


def test_origins_and_days_and_what_was_left_out_are_counted(corpus: Path) -> None:
    found = section(corpus, "Origins most leaned on")
    assert ("Reuters", 2) in {row[:2] for row in found.rows}
    counts = [row[1] for row in found.rows]
    assert counts == sorted(counts, reverse=True)
    assert [row[1] for row in section(corpus, "Coverage by day").rows] == [3, 3, 3]
    assert "does not exist" in section(corpus, "Left out").rows[0][0]


def test_the_index_is_written_once_and_again_when_it_is_gone(corpus: Path) -> None:
    first = (corpus / "index.html").read_bytes()
    assert b"<script" not in first
    assert b"Coverage by day" in first
    (corpus / "index.txt").unlink()
    run(corpus, [], start_engine("local", Places(workers=1)), SETTINGS)
    assert (corpus / "index.html").read_bytes() == first
    assert "Outlet 2" in (corpus / "index.txt").read_text(encoding="utf-8")


def test_no_words_of_an_article_act_in_the_index() -> None:
    hostile = [Section("Stories", "", ("title", "n"), (("<img src=x>\x1b[31m\u202e", 3),), "n")]
    assert "<img" not in page(hostile, "")
    assert "\x1b" not in page(hostile, "") + text(hostile)
    assert "\u202e" not in page(hostile, "") + text(hostile)
