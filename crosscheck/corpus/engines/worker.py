"""One worker process and its keeper: a task whose worker dies is done again without what it died on.

Processes are spawned, never forked: the encoder's native code hangs in a forked child.
"""

import contextlib
import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from dataclasses import replace
from multiprocessing.connection import Connection

from crosscheck.corpus.engines.base import Outcome, Stage, Task
from crosscheck.corpus.needs import CorpusError
from crosscheck.safe.collector import collect_seldom

DEATHS = 50
"""Deaths on one task from which it is given up."""
STARTING = 120.0
"""Seconds that a process may take until it has loaded what it needs."""
ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
"""Each worker is one thread: there is a worker for each core already."""

_STARTING = threading.Lock()


class Worker:
    """Keeps one process that runs stages; another takes its place when it dies."""

    def __init__(self, patience: float) -> None:
        self._patience = patience
        self._process: multiprocessing.process.BaseProcess | None = None
        self._connection: Connection | None = None
        self._closed = False

    def run(self, stage: Stage, task: Task) -> Outcome:
        """The outcome of one task. CorpusError if its result cannot be written."""
        died: list[tuple[str, str]] = []
        while len(died) < DEATHS:
            if self._closed:
                raise CorpusError("stopped")
            left = replace(task, without=task.without | {name for name, _ in died})
            connection = self._send(stage, left)
            at, message = self._wait(connection)
            if message is not None:
                return Outcome(task, message, tuple(died))
            died.append((at, self._bury()))
            if at == "" or at in left.without:
                break
        return Outcome(task, None, tuple(died))

    def close(self) -> None:
        """End the process, for good."""
        self._closed = True
        if self._process is not None:
            self._bury()

    def _send(self, stage: Stage, task: Task) -> Connection:
        if self._connection is None:
            self._start()
        assert self._connection is not None
        # a worker that died while idle is found out by _wait
        with contextlib.suppress(OSError):
            self._connection.send((stage, task))
        return self._connection

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        mine, theirs = context.Pipe()
        with _STARTING, _environment():
            self._process = context.Process(target=_serve, args=(theirs,), daemon=True)
            self._process.start()
        theirs.close()
        self._connection = mine

    def _wait(self, connection: Connection) -> tuple[str, object]:
        """What the worker was at last, and the result; None for it if the worker has died or fallen silent."""
        at, patience = "", max(self._patience, STARTING)
        try:
            while connection.poll(patience):
                what, content = connection.recv()
                patience = self._patience
                if what == "stop":
                    raise CorpusError(content)
                if what == "done":
                    return at, content
                at = content
        except (EOFError, OSError):
            pass
        return at, None

    def _bury(self) -> str:
        """How the process ended; it is ended if it has not."""
        process, self._process = self._process, None
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if process is None:
            return "died"
        process.join(0.5)
        silent = process.is_alive()
        if silent:
            process.kill()
            process.join()
        if silent:
            return f"gave no sign for {self._patience:.0f} seconds"
        return f"ended the worker process ({_signal(process.exitcode)})"


def _signal(code: int | None) -> str:
    if code is not None and code < 0:
        with contextlib.suppress(ValueError):
            return signal.Signals(-code).name
    return f"status {code}"


@contextlib.contextmanager
def _environment() -> Iterator[None]:
    """One thread for each worker, unless the caller has said otherwise."""
    added = [name for name in ONE_THREAD if name not in os.environ]
    os.environ.update(dict.fromkeys(added, "1"))
    try:
        yield
    finally:
        for name in added:
            os.environ.pop(name, None)


def _serve(connection: Connection) -> None:
    """The life of a worker: tasks until the keeper is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_seldom()
    with contextlib.suppress(EOFError, OSError):
        while True:
            stage, task = connection.recv()
            connection.send(("at", ""))
            try:
                answer: tuple[str, object] = ("done", stage(task, lambda name: connection.send(("at", name))))
            except BrokenPipeError:
                return
            except (OSError, CorpusError) as fault:
                answer = ("stop", str(fault))
            connection.send(answer)
