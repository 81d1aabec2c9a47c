"""The collector of unreachable objects, kept from looking while many are made that live for a moment only."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Nothing is collected within; what has no more users is still freed at once. For work that takes a moment."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


YOUNG = 100_000
"""New objects from which the youngest are looked through (Python's own: 700)."""

RARE = 50
"""Times that the young are looked through before the middle-aged are, and these before all (Python's own: 10)."""


def collect_seldom() -> None:
    """Look for circles seldom, from here on, in a process that is ours alone: not for a library's function.

    A story has millions of small objects and hardly a circle among them. Python's own pace is made for programs that hold
    few: it took a fifth of the time of a small story and a third of that of a large one.
    """
    gc.set_threshold(YOUNG, RARE, RARE)
