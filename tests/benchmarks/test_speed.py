"""Speed, as a user meets it: whole processes, several runs each, held against what the README promises.

`pytest tests/benchmarks/test_speed.py --speed` prints the table of pytest-benchmark; `--benchmark-json FILE` keeps the figures.
On a machine that is busy with other work they fail, so they are left out unless they are asked for.
"""

import math
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from crosscheck.extract import extract_claims
from crosscheck.load import load
from crosscheck.model.article import Article

pytestmark = pytest.mark.speed
ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("CROSSCHECK_SHARED", ROOT.parent / "shared"))
CLAIMS = ROOT / "claims"
WORDS = 400
RUNS = 5


def crosscheck(*arguments: str, cache: Path | None = None) -> float:
    """Wall seconds of one whole process."""
    environment = {**os.environ, **({"XDG_CACHE_HOME": str(cache), "CROSSCHECK_CACHE": str(cache)} if cache else {})}
    command = [str(Path(sys.executable).with_name("crosscheck")), *arguments]
    start = time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    seconds = time.perf_counter() - start
    assert done.returncode in (0, 1), done.stderr
    return seconds


def articles_of(words: int, count: int) -> list[Article]:
    """`count` articles of about `words` words each, put together from the curated ones."""
    texts = load([str(path) for path in sorted(CLAIMS.glob("*/articles"))])[0]
    made = []
    for number in range(count):
        first = texts[number % len(texts)]
        same = [a for a in texts if a.language == first.language]
        body, k = first.body, number
        while len(body.split()) < words:
            k += 1
            body += "\n\n" + same[k % len(same)].body
        body = " ".join(body.split(" ")[:words])
        made.append(first.model_copy(update={"id": f"a{number}", "outlet": f"Outlet {number}", "body": body, "furniture": ()}))
    return made


@pytest.mark.parametrize(("option", "limit"), [("--version", 0.3), ("--help", 0.3)])
def test_start(benchmark: Any, option: str, limit: float) -> None:
    benchmark.pedantic(crosscheck, args=(option,), rounds=RUNS, warmup_rounds=1)
    assert benchmark.stats.stats.median < limit


def test_two_articles_from_a_cold_start(benchmark: Any, tmp_path: Path) -> None:
    seeds = sorted(SHARED.glob("seeds/*.txt")) or sorted((CLAIMS / "kim-putin-2023" / "articles").glob("*.md"))[:2]
    caches = (tmp_path / f"cache-{number}" for number in range(RUNS + 2))

    def cold() -> float:
        return crosscheck("check", *map(str, seeds), cache=next(caches))

    benchmark.pedantic(cold, rounds=RUNS, warmup_rounds=1)
    assert benchmark.stats.stats.median < 1.5
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    benchmark.extra_info["peak_megabytes"] = round(peak)
    assert peak < 400


@pytest.mark.benchmark(timer=time.process_time)
def test_extraction(benchmark: Any) -> None:
    """In CPU seconds, which other work on the machine changes least."""
    given = articles_of(WORDS, 40)
    for article in given[:5]:
        extract_claims(article)
    benchmark.pedantic(lambda: [extract_claims(a) for a in given], rounds=3)
    rate = len(given) / benchmark.stats.stats.min
    benchmark.extra_info["articles_per_second"] = round(rate)
    assert rate >= 200


def test_a_story_of_twenty_articles(benchmark: Any, tmp_path: Path) -> None:
    folder = write(articles_of(WORDS, 20), tmp_path / "twenty")
    benchmark.pedantic(lambda: crosscheck("check", str(folder), "--no-cache"), rounds=3)
    assert benchmark.stats.stats.median < 5


def test_cost_grows_with_the_number_of_articles(benchmark: Any, tmp_path: Path) -> None:
    """Seconds for 25, 50, 100 and 200 articles; the exponent is the slope of the line through them on log paper."""
    cache = tmp_path / "cache"
    folders = {n: write(articles_of(WORDS, n), tmp_path / str(n)) for n in (25, 50, 100, 200)}
    crosscheck("check", str(folders[200]), cache=cache)
    seconds = {n: crosscheck("check", str(folder), cache=cache) for n, folder in folders.items()}
    benchmark.pedantic(lambda: crosscheck("check", str(folders[200]), cache=cache), rounds=1)
    exponent = slope([(math.log(n), math.log(s)) for n, s in seconds.items()])
    benchmark.extra_info["seconds"] = {str(n): round(s, 2) for n, s in seconds.items()}
    benchmark.extra_info["exponent"] = round(exponent, 2)
    assert exponent < 1.2, seconds


def slope(points: list[tuple[float, float]]) -> float:
    mean_x, mean_y = (sum(p[k] for p in points) / len(points) for k in (0, 1))
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x, _ in points)


def write(given: list[Article], folder: Path) -> Path:
    folder.mkdir(parents=True)
    for a in given:
        published = a.published.isoformat() if a.published else "2024-05-15T12:00:00+00:00"
        head = f'---\noutlet: {a.outlet}\ntitle: "x"\npublished: {published}\nlanguage: {a.language}\n---\n\n'
        (folder / f"{a.id}.md").write_text(head + a.body, encoding="utf-8")
    return folder
