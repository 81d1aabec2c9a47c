"""Runs a function in another process, so that text that breaks it, or keeps it busy for ever, takes nothing else with it."""

import contextlib
import multiprocessing
import signal
from collections.abc import Callable, Iterator
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar

from crosscheck.safe.collector import collect_seldom

A = TypeVar("A")
R = TypeVar("R")

_GRACE = 0.5
"""Seconds in which a process that is told to end may do so by itself."""


class ChildDiedError(Exception):
    """The process ended while it worked; the text says how."""


class ChildOverranError(Exception):
    """The process was stopped because it took longer than it may; the text gives the seconds."""


class ChildFailedError(Exception):
    """The function raised; the text is that of its exception."""


class Child(Generic[A, R]):
    """One process that runs `function` on what it is sent; it is started anew after it has died or overrun.

    Processes are spawned, never forked: native code that holds locks hangs in a forked child. `function` must be importable
    by name, argument and result must pickle. `seconds` is how long one call may take; None for as long as it takes. `prepare`
    is run by a fresh process before its first call; what it raises is left to that call to raise again.
    """

    def __init__(
        self, function: Callable[[A], R], seconds: float | None = None, prepare: Callable[[], object] | None = None
    ) -> None:
        self._function, self._seconds, self._prepare = function, seconds, prepare
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None

    def start(self) -> None:
        """Start the process if it does not run: it loads what it needs while the caller goes on."""
        if self._process is None:
            context = multiprocessing.get_context("spawn")
            self._connection, theirs = context.Pipe()
            self._process = context.Process(target=_serve, args=(theirs, self._function, self._prepare), daemon=True)
            with _undisturbed():
                self._process.start()
            theirs.close()

    def call(self, argument: A) -> R:
        """What the function gives for `argument`. ChildDiedError, ChildOverranError or ChildFailedError."""
        self.start()
        assert self._connection is not None
        try:
            self._connection.send(argument)
            if not self._connection.poll(self._seconds):
                self.close()
                raise ChildOverranError(f"{self._seconds:g} seconds")
            done, result = self._connection.recv()
        except (EOFError, OSError) as fault:
            raise ChildDiedError(self.close()) from fault
        if not done:
            raise ChildFailedError(result)
        answer: R = result
        return answer

    def close(self) -> str:
        """End the process; how it ended, for a message."""
        process, connection = self._process, self._connection
        self._process = self._connection = None
        if connection is not None:
            connection.close()
        if process is None:
            return "was not running"
        process.join(_GRACE)
        if process.is_alive():
            process.kill()
            process.join()
            return "was stopped"
        return _ending(process.exitcode)


@contextlib.contextmanager
def _undisturbed() -> Iterator[None]:
    """Ctrl-C waits meanwhile, and what is started here never gets it: it has no handler yet and would show a traceback."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # else it is started on the way, and lets Ctrl-C through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _ending(code: int | None) -> str:
    if code is not None and code < 0:
        with contextlib.suppress(ValueError):
            return f"ended by {signal.Signals(-code).name}"
    return f"ended with status {code}"


def _serve(connection: Connection, function: Callable[[Any], Any], prepare: Callable[[], object] | None) -> None:
    """The life of the process: calls until the other end is gone. Ctrl-C is for the parent to answer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_seldom()
    if prepare is not None:
        with contextlib.suppress(Exception):
            prepare()
    with contextlib.suppress(EOFError, OSError):
        while True:
            argument = connection.recv()
            try:
                answer: tuple[bool, Any] = (True, function(argument))
            except Exception as fault:
                answer = (False, str(fault) or type(fault).__name__)
            connection.send(answer)
