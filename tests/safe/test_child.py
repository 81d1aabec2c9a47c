"""A process that runs a function, and what becomes of its death."""

import os
import time

import pytest

from crosscheck.safe.child import Child, ChildDiedError, ChildFailedError, ChildOverranError


def work(what: str) -> str:
    """Stands for native code: it may end its process, hang or raise."""
    if what == "die":
        os._exit(7)
    if what == "hang":
        time.sleep(60)
    if what == "raise":
        raise ValueError("no such thing")
    return what.upper()


def test_a_child_works_on_after_all_that_can_happen() -> None:
    child = Child(work, seconds=10)
    try:
        assert child.call("a") == "A"
        with pytest.raises(ChildDiedError, match="status 7"):
            child.call("die")
        assert child.call("b") == "B"
        with pytest.raises(ChildFailedError, match="no such thing"):
            child.call("raise")
        assert child.call("c") == "C"
    finally:
        child.close()


def test_a_child_that_hangs_is_stopped() -> None:
    child = Child(work, seconds=3)
    try:
        assert child.call("a") == "A"
        start = time.monotonic()
        with pytest.raises(ChildOverranError, match="3 seconds"):
            child.call("hang")
        assert time.monotonic() - start < 20
        assert child.call("b") == "B"
    finally:
        child.close()


def ready() -> None:
    os.environ["READY"] = "yes"


def unready() -> None:
    raise OSError("no such file")


def asks(name: str) -> str:
    return os.environ.get(name, "")


def test_a_child_prepares_itself_before_its_first_call() -> None:
    prepared, failing = Child(asks, prepare=ready), Child(work, prepare=unready)
    try:
        assert prepared.call("READY") == "yes"
        assert failing.call("a") == "A"
    finally:
        prepared.close()
        failing.close()
