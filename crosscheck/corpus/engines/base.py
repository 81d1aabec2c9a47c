"""What an engine is: it runs one stage over many tasks, and outlives a worker that dies on one of them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

Mark = Callable[[str], None]
"""Told by a stage what it is about to work on (an article's id or place), so that a death can be named."""


@dataclass(frozen=True, slots=True)
class Task:
    """One piece of work. `key` names its result, `weight` is how many articles it holds; what is named in `without` is left
    out, for a worker died on it."""

    key: str
    payload: Any
    weight: int = 1
    without: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a task: its result, None if no worker survived it. `died` are pairs of what a worker died on and how;
    its name is empty where the worker had not come to anything by name."""

    task: Task
    result: Any
    died: tuple[tuple[str, str], ...] = ()


class Stage(Protocol):
    """Work that an engine can do: picklable, called in another process, where it may keep what it has loaded.

    What it returns is picklable and small. OSError means that no result can be written: the run stops.
    """

    def __call__(self, task: Task, mark: Mark) -> Any: ...


class Engine(Protocol):
    """Runs tasks; outcomes come in any order."""

    name: str

    def map(self, stage: Stage, tasks: Iterable[Task]) -> Iterator[Outcome]:
        """The outcome of each task. CorpusError when the work cannot go on at all."""
        ...

    def close(self) -> None:
        """End what the engine has started."""
        ...


@dataclass(frozen=True, slots=True)
class Places:
    """Where and how much: `workers` processes (0: one for each core), `address` of a cluster, `patience` seconds that a worker
    may be silent before it counts as dead."""

    workers: int = 0
    address: str | None = None
    patience: float = 600.0


@dataclass(frozen=True, slots=True)
class EngineKind:
    """One engine; each file in `engines/kinds` holds one, and its name is the engine's."""

    name: str
    start: Callable[[Places], Engine]
