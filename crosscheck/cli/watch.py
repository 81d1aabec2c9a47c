"""Runs a check again whenever its files change, and says what that changed."""

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crosscheck.model.report import Report

PAUSE = 0.5
Stamp = dict[str, tuple[int, int]]


def stamp(paths: Sequence[str], apart: frozenset[str] = frozenset()) -> Stamp:
    """Time and size of every file under `paths` but those `apart`; what vanishes meanwhile is not there."""
    found: Stamp = {}
    for file in (f for path in paths for f in _files(Path(path))):
        try:
            state = file.stat()
        except OSError:
            continue
        if str(file.resolve()) not in apart:
            found[str(file)] = (state.st_mtime_ns, state.st_size)
    return found


def _files(path: Path) -> Iterator[Path]:
    if path.is_dir():
        yield from (f for f in sorted(path.rglob("*")) if f.is_file())
    elif path.is_file():
        yield path


def changes(paths: Sequence[str], apart: frozenset[str] = frozenset(), pause: float = PAUSE) -> Iterator[None]:
    """Yields at once, and then each time after the files under `paths` have changed and come to rest."""
    seen: Stamp | None = None
    while True:
        now = stamp(paths, apart)
        if now != seen:
            while (later := _rested(paths, apart, pause)) != now:
                now = later
            seen = now
            yield
        time.sleep(pause)


def _rested(paths: Sequence[str], apart: frozenset[str], pause: float) -> Stamp:
    """The state a moment later: an editor may still be writing."""
    time.sleep(min(pause, 0.1))
    return stamp(paths, apart)


def watch(check: "Callable[[], Report]", say: Callable[[str], None], rounds: Iterator[None]) -> None:
    """Run `check` once a round and `say` which findings are new and which are gone since the round before."""
    before: dict[str, str] | None = None
    for _ in rounds:
        try:
            report = check()
        except Exception as fault:  # a file that is being edited must not end the watch
            if not type(fault).__module__.startswith("crosscheck"):
                raise
            say(str(fault))
            continue
        now = {d.id: f"{d.code} {d.message.en}" for d in report.discrepancies}
        for line in news(before, now):
            say(line)
        before = now


def news(before: dict[str, str] | None, now: dict[str, str]) -> list[str]:
    """A line for each finding that came or went, and one that sums up."""
    if before is None:
        return [f"watching; {len(now)} findings (stop with Ctrl-C)"]
    came = [f"new: {text}" for key, text in now.items() if key not in before]
    went = [f"gone: {text}" for key, text in before.items() if key not in now]
    return [*came, *went, f"{len(now)} findings, {len(came)} new, {len(went)} gone"]
