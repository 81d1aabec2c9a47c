"""One input of the allowed size, made to be heavy, takes less than 1 GB and ends with a report or a reason."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from crosscheck.load import Limits

resource = pytest.importorskip("resource", reason="this system does not measure the memory of a process")
ROOT = Path(__file__).parents[2]
MOST = 1_000_000
"""Kilobytes, of the process and of the largest that it started."""
SECONDS = 12
SIZE = Limits().file_bytes - 50_000
SENTENCE = "The fire at the Dunmore mill killed 46 people on Monday, 11 March 2024, police said. "
MEASURED = """\
import resource, sys
from crosscheck.cli import main
try:
    main(sys.argv[1:])
finally:
    sizes = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    try:
        # on Linux the figure for the process itself begins with what its parent had, which is the size of the test run
        with open("/proc/self/status") as status:
            sizes[0] = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    except OSError:
        pass
    for size in sizes:
        print(size // (1024 if sys.platform == "darwin" else 1), file=sys.stderr)
"""
SMALL = "The fire burnt for 9 hours on Monday, 11 March 2024. It killed 46 people, the fire service said.\n"


def repeated(text: str) -> str:
    return text * (SIZE // len(text))


HEAVY: dict[str, Callable[[], str]] = {
    "one-line.txt": lambda: repeated(SENTENCE),
    "no-sentence.txt": lambda: repeated("orang tewas di kota "),
    "quotes.txt": lambda: repeated('"'),
    "nested.html": lambda: "<html>" + repeated("<div>" * 200 + f"<p>{SENTENCE}</p>" + "</div>" * 200),
    "deep.html": lambda: repeated("<div>"),
    "text.json": lambda: json.dumps({"text": repeated(SENTENCE)[: SIZE - 100]}),
    "lists.json": lambda: '{"text": "' + SENTENCE + '", "x": [' + repeated("[],")[:-1_000] + "]}",
    "records.jsonl": lambda: repeated("[1]\n"),
}


@pytest.mark.parametrize("name", HEAVY)
def test_a_heavy_input_stays_below_a_gigabyte_and_what_is_left_out_is_said(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(HEAVY[name](), encoding="utf-8")
    assert SIZE * 0.9 < (tmp_path / name).stat().st_size <= Limits().file_bytes
    (tmp_path / "small.txt").write_text(SMALL, encoding="utf-8")
    command = ["check", str(tmp_path), "--encoder", "none", "-f", "json", "--max-seconds", str(SECONDS)]
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, *command],
        capture_output=True, text=True, timeout=400, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False,
    )  # fmt: skip
    assert done.returncode in (0, 1), done.stderr
    made = json.loads(done.stdout)
    assert "small" in {a["id"] for a in made["articles"]}, "the rest goes on"
    said = {Path(s["source"]).name.partition("#")[0] for s in made["skipped"]} | {n.partition(":")[0] for n in made["notices"]}
    assert said or name in {Path(a["source"]).name for a in made["articles"]}
    assert max(int(line) for line in done.stderr.splitlines()[-2:]) < MOST
