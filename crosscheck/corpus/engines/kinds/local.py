"""`--engine local`: processes of this machine, one for each core."""

import os
import queue
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from functools import partial

from crosscheck.corpus.engines.base import EngineKind, Outcome, Places, Stage, Task
from crosscheck.corpus.engines.worker import Worker

AHEAD = 2
"""Tasks that wait for each worker, so that none is idle and few are in memory."""


class LocalEngine:
    """A thread for each worker process waits for it; that is all the threads do."""

    name = "local"

    def __init__(self, workers: int, patience: float) -> None:
        self._workers = [Worker(patience) for _ in range(workers)]

    def map(self, stage: Stage, tasks: Iterable[Task]) -> Iterator[Outcome]:
        idle: queue.LifoQueue[Worker] = queue.LifoQueue()  # one that runs already comes before one that has to be started
        for worker in self._workers:
            idle.put(worker)
        with ThreadPoolExecutor(len(self._workers)) as pool:
            try:
                yield from _outcomes(pool, partial(_run, stage, idle), tasks, len(self._workers) * AHEAD)
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                self.close()
                raise

    def close(self) -> None:
        """End the workers, at work or not."""
        for worker in self._workers:
            worker.close()


def _outcomes(pool: ThreadPoolExecutor, run: Callable[[Task], Outcome], tasks: Iterable[Task], most: int) -> Iterator[Outcome]:
    waiting: set[Future[Outcome]] = set()
    for task in tasks:
        waiting.add(pool.submit(run, task))
        if len(waiting) >= most:
            done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            yield from (future.result() for future in done)
    while waiting:
        done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
        yield from (future.result() for future in done)


def _run(stage: Stage, idle: "queue.LifoQueue[Worker]", task: Task) -> Outcome:
    worker = idle.get()
    try:
        return worker.run(stage, task)
    finally:
        idle.put(worker)


def start(places: Places) -> LocalEngine:
    """The engine; as many workers as cores this process may use, if none are named."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return LocalEngine(places.workers or usable or 1, places.patience)


ENGINE = EngineKind("local", start)
