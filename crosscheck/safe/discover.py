"""Finds plug-ins by scanning a package: one new file adds one, no list is edited anywhere."""

import importlib
import pkgutil
from types import ModuleType
from typing import TypeVar

T = TypeVar("T")


class PluginError(Exception):
    """A plug-in file that does not load, or that holds none or two plug-ins."""


def modules(package: ModuleType) -> list[ModuleType]:
    """The modules directly in `package`, by name; names that start with an underscore are left out."""
    names = sorted(m.name for m in pkgutil.iter_modules(package.__path__) if not m.name.startswith("_"))
    return [_load(f"{package.__name__}.{name}") for name in names]


def plugins(package: ModuleType, kind: type[T]) -> list[T]:
    """The one object of type `kind` that each module in `package` holds; PluginError if it holds none or two."""
    return [_only(module, kind) for module in modules(package)]


def _load(name: str) -> ModuleType:
    try:
        return importlib.import_module(name)
    except Exception as fault:
        raise PluginError(f"{name} does not load: {type(fault).__name__}: {fault}") from fault


def _only(module: ModuleType, kind: type[T]) -> T:
    found = {id(v): v for k, v in vars(module).items() if isinstance(v, kind) and not k.startswith("_")}
    if len(found) != 1:
        raise PluginError(f"{module.__name__} must hold exactly one {kind.__name__}, it holds {len(found)}")
    return next(iter(found.values()))
