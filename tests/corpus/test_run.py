"""A corpus from end to end: the same findings as a single story's, nothing done twice, nothing lost with a bad article."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from crosscheck import pipeline
from crosscheck.corpus.articles import SKETCHES, article_of, article_row
from crosscheck.corpus.checking import CheckStage
from crosscheck.corpus.engines import Engine, Outcome, Places, Stage, Task, start_engine
from crosscheck.corpus.needs import CorpusError
from crosscheck.corpus.run import CorpusSettings, Summary, run
from crosscheck.corpus.store import Store
from crosscheck.corpus.tables import ARTICLES, CHANGES, CLAIMS, DISCREPANCIES, PUBLIC, SKIPPED, STORIES, Table
from crosscheck.load import load
from crosscheck.model.article import Article
from crosscheck.stories import sketch
from tests.corpus import pile

pytest.importorskip("pyarrow")
SETTINGS = CorpusSettings(check=pipeline.Settings(encoder="none", cache=False))


class Here:
    """An engine without processes, for what is not about them."""

    name = "here"

    def map(self, stage: Stage, tasks: Iterable[Task]) -> Iterator[Outcome]:
        for task in tasks:
            yield Outcome(task, stage(task, lambda name: None))

    def close(self) -> None:
        pass


def made(root: Path, *inputs: Path, engine: Engine | None = None) -> Summary:
    return run(root, [str(i) for i in inputs], engine or Here(), SETTINGS)


def rows(root: Path, table: Table) -> list[dict[str, Any]]:
    return Store(root).read(table).to_pylist()  # type: ignore[no-any-return]


def files(root: Path) -> dict[str, bytes]:
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in sorted(root.glob("**/*")) if p.is_file()}


def tables(root: Path) -> dict[str, list[dict[str, Any]]]:
    return {t.name: rows(root, t) for t in PUBLIC if t is not CHANGES}


def test_the_findings_are_those_of_the_single_story(tmp_path: Path) -> None:
    made(tmp_path / "corpus", pile.as_lines(pile.pile(), tmp_path / "a.jsonl"))
    by_id = {row["id"]: article_of(row) for row in rows(tmp_path / "corpus", ARTICLES)}
    assert len(by_id) == 9
    stories = rows(tmp_path / "corpus", STORIES)
    assert sorted(s["size"] for s in stories) == [3, 3, 3]
    for story in stories:
        report = pipeline.check([by_id[m] for m in story["articles"]], SETTINGS.check)
        kept = [d for d in rows(tmp_path / "corpus", DISCREPANCIES) if d["story"] == story["id"]]
        assert {d["id"] for d in kept} == {d.id for d in report.discrepancies}
        assert "NUM001" in {d["code"] for d in kept}
        assert {c["id"] for c in rows(tmp_path / "corpus", CLAIMS) if c["story"] == story["id"]} == {c.id for c in report.claims}


def test_a_second_run_does_nothing(tmp_path: Path) -> None:
    source = pile.as_lines(pile.pile(), tmp_path / "a.jsonl")
    made(tmp_path / "corpus", source)
    before = files(tmp_path / "corpus")
    again = made(tmp_path / "corpus", source)
    assert (again.added.articles, again.checked.checked, again.checked.changes) == (0, 0, ())
    assert files(tmp_path / "corpus") == before


def test_a_renamed_input_brings_nothing_new(tmp_path: Path) -> None:
    source = pile.as_lines(pile.pile(), tmp_path / "a.jsonl")
    made(tmp_path / "corpus", source)
    before = tables(tmp_path / "corpus")
    source.rename(tmp_path / "b.jsonl")
    again = made(tmp_path / "corpus", tmp_path / "b.jsonl")
    assert (again.added.articles, again.checked.checked) == (0, 0)
    assert tables(tmp_path / "corpus") == before


def test_new_articles_touch_only_their_stories_and_end_as_if_all_had_come_at_once(tmp_path: Path) -> None:
    first, late = pile.pile(), [pile.telling(1, 3, 8)]
    one = pile.as_lines(first, tmp_path / "a.jsonl")
    made(tmp_path / "corpus", one)
    before = {s["id"] for s in rows(tmp_path / "corpus", STORIES)}
    two = pile.as_lines(late, tmp_path / "b.jsonl")
    grown = made(tmp_path / "corpus", one, two)
    assert (grown.added.articles, grown.checked.checked) == (1, 1)
    after = {s["id"] for s in rows(tmp_path / "corpus", STORIES)}
    assert len(before & after) == 2
    made(tmp_path / "whole", one, two)
    assert tables(tmp_path / "whole") == tables(tmp_path / "corpus")


def test_changed_findings_are_listed(tmp_path: Path) -> None:
    one = pile.as_lines(pile.pile(1), tmp_path / "a.jsonl")
    first = made(tmp_path / "corpus", one)
    assert {c.what for c in first.checked.changes} == {"new"}
    toll = next(c.finding for c in first.checked.changes if c.code == "NUM001")
    grown = made(tmp_path / "corpus", one, pile.as_lines([pile.telling(0, 3, 8)], tmp_path / "b.jsonl"))
    changed = {c.finding: c for c in grown.checked.changes}
    assert changed[toll].what == "superseded"
    heir = next(d for d in rows(tmp_path / "corpus", DISCREPANCIES) if d["id"] == changed[toll].by)
    assert heir["code"] == "NUM001"
    assert {o for side in heir["sides"] for o in side["outlets"]} >= {"Outlet 2", "Outlet 3"}
    assert {row["finding"] for row in rows(tmp_path / "corpus", CHANGES)} >= {toll}


def test_doubles_count_once(tmp_path: Path) -> None:
    records = pile.pile()
    source = pile.as_lines(records + records[:4], tmp_path / "a.jsonl")
    result = made(tmp_path / "corpus", source, pile.as_parquet(records[5:], tmp_path / "b.parquet"))
    assert (result.articles, result.added.doubles) == (9, 8)


def test_bad_inputs_are_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    pile.as_lines(pile.pile(), tmp_path / "in" / "a.jsonl")
    cut = pile.as_parquet(pile.pile(), tmp_path / "in" / "cut.parquet")
    cut.write_bytes(cut.read_bytes()[:-50])
    warc = pile.as_warc([pile.telling(5, 0, 5), pile.telling(5, 1, 5)], tmp_path / "in" / "cut.warc.gz")
    warc.write_bytes(warc.read_bytes()[:-90])
    (tmp_path / "in" / "empty.txt").write_bytes(b"")
    (tmp_path / "in" / "binary.html").write_bytes(bytes(range(32)) * 50)
    result = made(tmp_path / "corpus", tmp_path / "in", tmp_path / "nowhere")
    assert result.articles == 10
    named = {Path(row["source"]).name.split("#")[0] for row in rows(tmp_path / "corpus", SKIPPED)}
    assert named == {"cut.parquet", "cut.warc.gz", "empty.txt", "binary.html", "nowhere"}
    again = made(tmp_path / "corpus", tmp_path / "in")
    assert again.added.articles == again.checked.checked == 0


def test_an_article_becomes_a_row_and_comes_back(tmp_path: Path) -> None:
    articles, _ = load([str(p) for p in sorted((Path(__file__).parents[2] / "claims").glob("*/articles"))[:6]])
    assert len(articles) > 5
    assert [article_of(json.loads(json.dumps(article_row(a, ""), default=str))) for a in articles] == articles


class Deadly:
    """A stage whose worker dies on one record, and is silent on another."""

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)

    def __call__(self, task: Task, mark: Any) -> list[str]:
        done = []
        for name in task.payload:
            if name in task.without:
                continue
            mark(name)
            if name == "deadly":
                os.kill(os.getpid(), 9)
            if name == "silent":
                import time

                time.sleep(60)
            done.append(name)
        return done


def test_a_worker_that_dies_or_hangs_is_replaced_and_what_it_did_it_on_is_named(tmp_path: Path) -> None:
    engine = start_engine("local", Places(workers=2, patience=3))
    tasks = [Task("1", ("a", "deadly", "b")), Task("2", ("c", "d")), Task("3", ("silent", "e")), Task("4", ("deadly",))]
    with closing(engine):
        outcomes = {o.task.key: o for o in engine.map(Deadly(tmp_path), tasks)}
    assert {k: o.result for k, o in outcomes.items()} == {"1": ["a", "b"], "2": ["c", "d"], "3": ["e"], "4": []}
    assert outcomes["1"].died == (("deadly", "ended the worker process (SIGKILL)"),)
    assert outcomes["3"].died == (("silent", "gave no sign for 3 seconds"),)


def test_a_poisoned_article_is_set_aside_and_the_rest_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Extraction kills the worker on one article; spawned workers see the fault through the environment."""
    (tmp_path / "sitecustomize.py").write_text(
        "import os, crosscheck.extract as p\n"
        "real = p.annotate\n"
        "def deadly(a):\n"
        "    if 'Ostrava' in a.body and a.outlet == 'Outlet 1': os.abort()\n"
        "    return real(a)\n"
        "p.annotate = deadly\n",
        encoding="utf-8",
    )
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")]))
    source = pile.as_lines(pile.pile(), tmp_path / "a.jsonl")
    with closing(start_engine("local", Places(workers=2))) as engine:
        made(tmp_path / "corpus", source, engine=engine)
    by_place = {s["title"]: s for s in rows(tmp_path / "corpus", STORIES)}
    assert len(by_place["Fire at Ostrava Flats granary"]["set_aside"]) == 1
    assert all(not s["set_aside"] for title, s in by_place.items() if "Ostrava" not in title)
    assert len(by_place) == 3
    (skipped,) = rows(tmp_path / "corpus", SKIPPED)
    assert "worker" in skipped["reason"]
    assert skipped["source"].endswith("a.jsonl#8")
    assert made(tmp_path / "corpus", source).checked.checked == 0


def test_two_runs_do_not_meet_on_one_corpus(tmp_path: Path) -> None:
    with Store(tmp_path).locked(), pytest.raises(CorpusError, match="another run"), Store(tmp_path).locked():
        pass


def test_articles_keep_their_ids_wherever_they_come_from(tmp_path: Path) -> None:
    made(tmp_path / "one", pile.as_lines(pile.pile(), tmp_path / "a.jsonl"))
    made(tmp_path / "two", pile.as_parquet(pile.pile(), tmp_path / "a.parquet"))
    ids: list[set[str]] = [{row["id"] for row in rows(tmp_path / name, ARTICLES)} for name in ("one", "two")]
    assert ids[0] == ids[1]
    assert all(isinstance(article_of(row), Article) for row in rows(tmp_path / "one", ARTICLES))


def test_sketches_of_another_version_are_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = pile.as_lines(pile.pile(), tmp_path / "a.jsonl")
    made(tmp_path / "corpus", source)
    wanted, drawn = tables(tmp_path / "corpus"), rows(tmp_path / "corpus", SKETCHES)
    monkeypatch.setattr("crosscheck.corpus.run.__version__", "99")
    monkeypatch.setattr("crosscheck.corpus.adding.sketch", lambda article: replace(sketch(article), title="drawn again"))
    made(tmp_path / "corpus", source)
    again = rows(tmp_path / "corpus", SKETCHES)
    assert [row["id"] for row in again] == [row["id"] for row in drawn]
    assert {row["title"] for row in again} == {"drawn again"}
    assert tables(tmp_path / "corpus") == wanted


@pytest.mark.skipif(os.name == "nt", reason="no limit on the size of files")
def test_a_full_disk_stops_the_run_and_the_next_one_goes_on(tmp_path: Path) -> None:
    """A limit on the size of files does what a full disk does: a write fails half-way."""
    source = pile.as_lines(pile.pile(), tmp_path / "a.jsonl")
    command = [sys.executable, "-m", "crosscheck", "corpus", "run", str(source), "--to", str(tmp_path / "corpus")]
    command += ["--encoder", "none", "--workers", "1"]
    limited = "import resource as r, os, sys; r.setrlimit(r.RLIMIT_FSIZE, (9000, 9000)); os.execv(sys.argv[1], sys.argv[1:])"
    failed = subprocess.run([sys.executable, "-c", limited, *command], capture_output=True, text=True)
    assert failed.returncode == 2, failed.stderr
    assert "cannot be written" in failed.stderr
    assert "internal failure" not in failed.stderr
    assert subprocess.run(command, capture_output=True).returncode == 0
    made(tmp_path / "whole", source)
    assert tables(tmp_path / "corpus") == tables(tmp_path / "whole")


class Stopped(Here):
    """Is stopped after the first batch of stories."""

    def map(self, stage: Stage, tasks: Iterable[Task]) -> Iterator[Outcome]:
        for number, outcome in enumerate(super().map(stage, tasks)):
            yield outcome
            if type(stage).__name__ == "CheckStage" and number == 0:
                raise KeyboardInterrupt


def test_what_was_checked_before_a_stop_is_not_checked_again_even_if_more_has_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crosscheck.corpus.stories.ARTICLES_AT_ONCE", 3)
    one = pile.as_lines(pile.pile(3), tmp_path / "a.jsonl")
    with pytest.raises(KeyboardInterrupt):
        made(tmp_path / "corpus", one, engine=Stopped())
    checked: list[str] = []
    monkeypatch.setattr("crosscheck.corpus.checking.CheckStage._checked", _counting(CheckStage._checked, checked))
    two = pile.as_lines([pile.telling(4, o, 5) for o in range(2)], tmp_path / "b.jsonl")
    made(tmp_path / "corpus", one, two)
    assert len(checked) == 3
    assert len(rows(tmp_path / "corpus", STORIES)) == 4


def _counting(real: Any, seen: list[str]) -> Any:
    def counted(self: Any, told: Any, *rest: Any) -> Any:
        seen.append(told.story.id)
        return real(self, told, *rest)

    return counted
