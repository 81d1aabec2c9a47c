"""YAML with line numbers: the data of a file, and the line on which each part of it stands."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from crosscheck.dataset.faults import DataError, Fault

Place = tuple[str | int, ...]


class YamlFile:
    """A parsed YAML file. `data` is its content; `line(place)` the line of the part that a path of keys leads to."""

    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        try:
            self._root = yaml.compose(text, Loader=yaml.SafeLoader)
            self.data: Any = yaml.safe_load(text)
        except (yaml.YAMLError, ValueError, RecursionError) as fault:
            raise DataError([Fault(path, _line_of(fault), f"is no YAML: {_problem(fault)}")]) from fault

    def line(self, place: Sequence[str | int]) -> int:
        """The line of the deepest part on the way to `place` that exists; 1 for an empty file."""
        node: Any = self._root
        line = 1
        for step in place:
            line = node.start_mark.line + 1 if node is not None else line
            key, node = _step(node, step)
            if node is None:
                return line
            line = (key or node).start_mark.line + 1
        return line if place else 1


def _step(node: Any, step: str | int) -> tuple[Any, Any]:
    """The key node (None in a list) and the value node that `step` leads to, or two times None."""
    if isinstance(node, yaml.MappingNode):
        return next(((k, v) for k, v in node.value if k.value == str(step)), (None, None))
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return None, node.value[step]
    return None, None


def _line_of(fault: Exception) -> int:
    mark = getattr(fault, "problem_mark", None)
    return mark.line + 1 if mark is not None else 1


def _problem(fault: Exception) -> str:
    return str(getattr(fault, "problem", None) or fault).splitlines()[0]
