"""`--engine ray`: Ray Data, on a cluster or on this machine alone.

Each actor keeps one worker process, as the local engine does, so that an article that kills it takes the process and not the
actor; an actor or node that dies is Ray's to replace, and what it had begun is done again. Results go through the folder of
the corpus, which all nodes must see; what moves over the network are names of files and ids of articles.
"""

import logging
import pickle
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from crosscheck.corpus.engines.base import EngineKind, Outcome, Places, Stage, Task
from crosscheck.corpus.engines.worker import Worker
from crosscheck.corpus.needs import CorpusError, load

WAVE = 20_000
"""Tasks of one dataset: what the driver holds in memory."""
TASK, OUTCOME = "task", "outcome"


class RayEngine:
    """Runs each stage as one dataset, or several where there are very many tasks."""

    name = "ray"

    def __init__(self, places: Places) -> None:
        self._places = places
        _connect(places)

    def map(self, stage: Stage, tasks: Iterable[Task]) -> Iterator[Outcome]:
        left = iter(tasks)
        while wave := list(islice(left, WAVE)):
            yield from self._wave(stage, wave)

    def close(self) -> None:
        """Leave the cluster, or end Ray on this machine."""
        import ray

        ray.shutdown()

    def _wave(self, stage: Stage, wave: list[Task]) -> Iterator[Outcome]:
        import ray
        from ray.data import ActorPoolStrategy

        cores = int(ray.cluster_resources().get("CPU", 1))
        most = max(1, min(self._places.workers or cores, len(wave)))
        rows = [{TASK: pickle.dumps(task)} for task in wave]
        data = ray.data.from_items(rows, override_num_blocks=len(rows)).map_batches(
            Keeper,
            fn_constructor_args=(stage, self._places.patience),
            batch_size=1,
            compute=ActorPoolStrategy(min_size=1, max_size=most),
        )
        try:
            for row in data.iter_rows():
                what, content = pickle.loads(row[OUTCOME])
                if what == "stop":
                    raise CorpusError(content)
                yield content
        except ray.exceptions.RayError as fault:
            raise CorpusError(f"Ray could not go on: {str(fault)[:500]}") from fault


class Keeper:
    """An actor: keeps a worker for as long as the stage lasts."""

    def __init__(self, stage: Stage, patience: float) -> None:
        self._stage, self._worker = stage, Worker(patience)

    def __call__(self, batch: dict[str, Any]) -> dict[str, list[bytes]]:
        return {OUTCOME: [self._one(task) for task in batch[TASK]]}

    def _one(self, task: bytes) -> bytes:
        try:
            return pickle.dumps(("done", self._worker.run(self._stage, pickle.loads(task))))
        except CorpusError as fault:
            return pickle.dumps(("stop", str(fault)))


def _connect(places: Places) -> None:
    """Join the cluster, or start Ray on this machine."""
    ray = load("ray")
    load("ray.data")
    quiet: dict[str, Any] = {"logging_level": logging.ERROR, "log_to_driver": False, "ignore_reinit_error": True}
    try:
        if places.address is not None:
            ray.init(address=places.address, **quiet)
        elif not ray.is_initialized():
            ray.init(num_cpus=places.workers or None, include_dashboard=False, **quiet)
    except (ConnectionError, RuntimeError, ValueError, OSError) as fault:
        raise CorpusError(f"no Ray cluster at {places.address or 'this machine'}: {str(fault)[:300]}") from fault
    context = ray.data.DataContext.get_current()
    context.enable_progress_bars = False
    logging.getLogger("ray.data").setLevel(logging.ERROR)


def start(places: Places) -> RayEngine:
    """The engine, connected."""
    return RayEngine(places)


ENGINE = EngineKind("ray", start)
