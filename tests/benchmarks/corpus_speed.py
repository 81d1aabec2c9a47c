"""Measures `crosscheck corpus run`: `python -m tests.benchmarks.corpus_speed 1000 10000 [--encoder none] [--engine ray]`.

For each size an archive is made (archive.py) and run twice, in processes of their own. CPU seconds are those of all
processes together: on a machine with other work they tell more than the clock.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from crosscheck.corpus.store import Store
from crosscheck.corpus.tables import ARTICLES, DISCREPANCIES, STORIES
from tests.benchmarks.archive import archive

COLUMNS = (
    "articles",
    "stories",
    "findings",
    "wall s",
    "cpu s",
    "articles/s",
    "articles/cpu s",
    "peak MB",
    "again wall s",
    "MB on disk",
)


def measured(articles: int, options: list[str], folder: Path) -> tuple[float, ...]:
    """The row of one archive."""
    source = folder / f"{articles}.jsonl"
    source.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in archive(articles)), encoding="utf-8")
    root = folder / f"corpus-{articles}"
    command = [sys.executable, "-m", "crosscheck", "corpus", "run", str(source), "--to", str(root), *options]
    wall, cpu, peak = timed(command)
    again, _, _ = timed(command)
    store = Store(root)
    size = sum(p.stat().st_size for p in root.glob("**/*") if p.is_file()) / 1e6
    counts = (articles, store.rows(STORIES), store.rows(DISCREPANCIES))
    assert store.rows(ARTICLES) <= articles
    return (*counts, wall, cpu, articles / wall, articles / cpu, peak, again, size)


def timed(command: list[str]) -> tuple[float, float, float]:
    """Wall seconds, CPU seconds of all processes, and the most memory that they held together in megabytes."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    run = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    most = [0.0]
    watcher = threading.Thread(target=_watch, args=(run, most), daemon=True)
    watcher.start()
    assert run.wait() == 0
    wall, after = time.monotonic() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    watcher.join()
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, cpu, most[0]


def _watch(run: "subprocess.Popen[bytes]", most: list[float]) -> None:
    """Adds up the resident memory of a process and its children, twice a second (Linux)."""
    while run.poll() is None:
        most[0] = max(most[0], sum(_resident(pid) for pid in _family(run.pid)))
        time.sleep(0.5)


def _family(pid: int) -> list[int]:
    found = [pid]
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += [each for child in children.read_text().split() for each in _family(int(child))]
        except OSError:
            continue
    return found


def _resident(pid: int) -> float:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * resource.getpagesize() / 1e6
    except (OSError, IndexError):
        return 0.0


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("sizes", type=int, nargs="+")
    parser.add_argument("--encoder", default="none")
    parser.add_argument("--engine", default="local")
    parser.add_argument("--workers", default="2")
    given = parser.parse_args()
    told = ["--encoder", given.encoder, "--engine", given.engine, "--workers", given.workers]
    print(*COLUMNS, sep="\t")
    with tempfile.TemporaryDirectory() as scratch:
        for count in given.sizes:
            print(*(round(value, 2) for value in measured(count, told, Path(scratch))), sep="\t", flush=True)
