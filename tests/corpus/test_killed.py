"""A run that is killed at any moment, then started again: nothing is lost and nothing is there twice.

CROSSCHECK_KILLS says how often (a few without it; fifty are run by hand before a release).
"""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from crosscheck.corpus.articles import SKETCHES
from crosscheck.corpus.store import Store
from crosscheck.corpus.tables import CHANGES, INPUTS, PUBLIC
from tests.corpus import pile

pytest.importorskip("pyarrow")
pytestmark = pytest.mark.skipif(os.name == "nt", reason="kill -9 is not to be had on Windows")
STORIES, OUTLETS, FILES = 8, 8, 4
KILLS = int(os.environ.get("CROSSCHECK_KILLS", "3"))


def command(root: Path, source: Path) -> list[str]:
    main = [sys.executable, "-m", "crosscheck", "corpus", "run", str(source)]
    return [*main, "--to", str(root), "--encoder", "none", "--workers", "2"]


def inputs(folder: Path) -> Path:
    """Short articles in several files, so that there are tasks of each stage between which a run can be killed."""
    folder.mkdir()
    records = pile.pile(STORIES, OUTLETS)
    for number in range(FILES):
        pile.as_lines(records[number::FILES], folder / f"{number}.jsonl")
    return folder


def tables(root: Path) -> dict[str, list[dict[str, Any]]]:
    store = Store(root)
    return {t.name: store.read(t).to_pylist() for t in (*PUBLIC, SKETCHES, INPUTS) if t is not CHANGES}


def kill(root: Path, source: Path, after: float, workers: bool) -> bool:
    """Start a run and kill it (alone, or with its workers) after some seconds; whether it was still running."""
    run = subprocess.Popen(command(root, source), start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        run.wait(after)
        return False
    except subprocess.TimeoutExpired:
        (os.killpg if workers else os.kill)(run.pid, signal.SIGKILL)
        run.wait()
        return True


def test_killed_at_random_and_started_again(tmp_path: Path) -> None:
    source = inputs(tmp_path / "in")
    began = time.monotonic()
    subprocess.run(command(tmp_path / "whole", source), check=True, capture_output=True)
    needed = time.monotonic() - began
    wanted = tables(tmp_path / "whole")
    assert len(wanted["articles"]) == STORIES * OUTLETS
    assert wanted["discrepancies"]
    chance, killed, number = random.Random(KILLS), 0, 0
    while killed < KILLS:
        root = tmp_path / f"corpus-{number}"
        number += 1
        while killed < KILLS and kill(root, source, chance.uniform(0.3, needed), chance.random() < 0.5):
            killed += 1
        subprocess.run(command(root, source), check=True, capture_output=True)
        assert tables(root) == wanted
        named = {entry.file for parts in Store(root).manifest.tables.values() for entry in parts.values()}
        assert {p.relative_to(root).as_posix() for p in root.glob("**/*.parquet*")} == named
        assert not list(root.glob("**/*.tmp"))
