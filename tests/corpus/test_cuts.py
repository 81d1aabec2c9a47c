"""Files of a day that is cut into parts, and windows of days of which only those that change are grouped again."""

from collections.abc import Sequence
from pathlib import Path

import pytest

pytest.importorskip("pyarrow")

import pyarrow.parquet as pq

from crosscheck.corpus import cuts, steps
from crosscheck.corpus.articles import SKETCHES
from crosscheck.corpus.cuts import Cuts
from crosscheck.corpus.steps import GROUPS
from crosscheck.corpus.store import Store
from crosscheck.corpus.tables import ARTICLES, CLAIMS, STORIES, encoded, in_order, pick, put
from crosscheck.stories import Sketch, Story
from tests.corpus import pile
from tests.corpus.test_run import made, rows, tables


def spread(stories: range, every: int = 40) -> list[pile.Record]:
    """Stories of three outlets each, one every so many days."""
    records = [pile.telling(s, o, 5) for s in stories for o in range(3)]
    for k, record in enumerate(records):
        record["published"] = f"{2020 + k // 3 * every // 360}-{k // 3 * every % 360 // 30 + 1:02}-11T0{k % 3}:00:00+00:00"
    return records


def test_a_day_that_outgrows_one_file_is_cut_and_holds_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    records = pile.pile(8, 4)
    for record in records:
        record["published"] = f"2025-03-20T0{record['id'][-1]}:00:00+00:00"
    one = pile.as_lines(records[:10], tmp_path / "a.jsonl")
    two = pile.as_lines(records[10:], tmp_path / "b.jsonl")
    made(tmp_path / "whole", one, two)
    monkeypatch.setattr(cuts, "WHOLE", 12)
    made(tmp_path / "cut", one)
    assert list(Store(tmp_path / "cut").partitions(ARTICLES)) == ["day=2025-03-20"]
    made(tmp_path / "cut", one, two)
    for table in (ARTICLES, SKETCHES, STORIES, CLAIMS):
        parts = Cuts(Store(tmp_path / "cut").partitions(table)).of("2025-03-20")
        assert len(parts) > 3
        assert all(len(part) == 1 for part in parts)
    store = Store(tmp_path / "cut")
    for part, path in Cuts(store.partitions(ARTICLES)).of("2025-03-20").items():
        ids = pick(path, ARTICLES, store.read(ARTICLES).column("id").to_pylist()).column("id").to_pylist()
        assert ids == [row["id"] for row in rows(tmp_path / "cut", ARTICLES) if row["id"].startswith(part)]
    assert _sorted(tables(tmp_path / "cut")) == _sorted(tables(tmp_path / "whole"))
    before = {path: path.stat().st_mtime_ns for path in store.partitions(CLAIMS).values()}
    three = pile.as_lines([dict(records[0], id="late", outlet="Outlet 9")], tmp_path / "c.jsonl")
    made(tmp_path / "cut", one, two, three)
    kept = set(before) & set(Store(tmp_path / "cut").partitions(CLAIMS).values())
    assert len(kept) >= len(before) - 2


def _sorted(found: dict[str, list[dict[str, object]]]) -> dict[str, list[str]]:
    return {name: sorted(map(repr, some)) for name, some in found.items()}


def test_only_the_row_groups_that_may_hold_what_is_asked_for_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path / "corpus", pile.as_lines(pile.pile(3), tmp_path / "a.jsonl"))
    every = in_order(ARTICLES, Store(tmp_path / "corpus").read(ARTICLES))
    ids = every.column("id").to_pylist()
    put(tmp_path / "some.parquet", encoded(every, together=2))
    groups: list[list[int]] = []
    real = pq.ParquetFile.read_row_groups
    monkeypatch.setattr(pq.ParquetFile, "read_row_groups", lambda file, some: groups.append(some) or real(file, some))
    for wanted in ([ids[0]], [ids[5], ids[2]], ids, ["~"], []):
        assert pick(tmp_path / "some.parquet", ARTICLES, wanted).column("id").to_pylist() == sorted(set(wanted) & set(ids))
    assert groups == [[0], [1, 2], [0, 1, 2, 3, 4], [], []]


def test_only_windows_in_which_articles_have_come_are_grouped_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def counted(sketches: Sequence[Sketch]) -> tuple[Story, ...]:
        asked.append(len(sketches))
        return steps_group(sketches)

    steps_group = steps.group
    monkeypatch.setattr(steps, "group", counted)
    one = pile.as_lines(spread(range(6)), tmp_path / "a.jsonl")
    made(tmp_path / "corpus", one)
    assert asked == [3] * 6
    late = spread(range(6))[16]
    two = pile.as_lines([dict(late, id="late", outlet="Outlet 9")], tmp_path / "b.jsonl")
    grown = made(tmp_path / "corpus", one, two)
    assert asked[6:] == [4]
    assert (grown.checked.stories, grown.checked.checked) == (6, 1)
    assert sorted(s["size"] for s in rows(tmp_path / "corpus", STORIES)) == [3, 3, 3, 3, 3, 4]
    made(tmp_path / "whole", one, two)
    assert tables(tmp_path / "whole") == tables(tmp_path / "corpus")
    assert len(Store(tmp_path / "corpus").partitions(GROUPS)) == 6
