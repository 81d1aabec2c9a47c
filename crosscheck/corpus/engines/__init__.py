"""Engines that run the stages: one file each in `kinds`, found by scanning."""

import importlib
import pkgutil

from crosscheck.corpus.engines import kinds
from crosscheck.corpus.engines.base import Engine, EngineKind, Outcome, Places, Stage, Task
from crosscheck.corpus.needs import CorpusError


def engine_names() -> list[str]:
    """The names of all engines, without loading them."""
    return sorted(m.name for m in pkgutil.iter_modules(kinds.__path__) if not m.name.startswith("_"))


def start_engine(name: str, places: Places) -> Engine:
    """The engine called `name`; CorpusError if there is none, or its package is missing."""
    if name not in engine_names():
        raise CorpusError(f"no engine {name!r}; known: {', '.join(engine_names())}")
    module = importlib.import_module(f"{kinds.__name__}.{name}")
    found: EngineKind = module.ENGINE
    return found.start(places)


__all__ = ["Engine", "Outcome", "Places", "Stage", "Task", "engine_names", "start_engine"]
