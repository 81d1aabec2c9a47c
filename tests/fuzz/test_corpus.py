"""Replays the kept corpus through every fuzz target: nothing is raised, and nothing takes long."""

import os
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

import pytest
from targets import PIECED, TARGETS, text_of

HERE = Path(__file__).parent
CORPUS = sorted((HERE / "corpus").iterdir())
SECONDS = 10.0
"""Of one target on one file of at most 20 kB, on a slow and busy machine; the usual is far below one."""


@pytest.mark.parametrize("path", CORPUS, ids=lambda p: p.name)
def test_the_kept_corpus(path: Path) -> None:
    data = path.read_bytes()
    for name, target in TARGETS.items():
        start = time.process_time()
        target(data)
        assert time.process_time() - start < SECONDS, name


def test_the_corpus_is_small_and_each_way_to_read_bytes_is_in_it() -> None:
    assert all(p.stat().st_size <= 30_000 for p in CORPUS)
    assert {p.read_bytes().startswith(PIECED) for p in CORPUS} == {True, False}
    assert text_of(b"\x01\x00\x01") == " 0  1 "


@pytest.mark.skipif(find_spec("atheris") is None, reason="atheris is not installed (pip install atheris)")
@pytest.mark.parametrize("name", ["json", "dates", "numbers", "quotes"])
def test_the_fuzzer_runs(name: str, tmp_path: Path) -> None:
    command = [sys.executable, str(HERE / "fuzz.py"), name, "-runs=300", "-seed=1", str(tmp_path), str(HERE / "corpus")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, cwd=tmp_path, env=dict(os.environ), check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert "Done" in done.stderr
