"""From a report to text: one file per format, found by scanning `formats`."""

import importlib
import pkgutil
from difflib import get_close_matches

from crosscheck.report import formats
from crosscheck.report.base import Format, Options, Place, RuleInfo
from crosscheck.safe.discover import PluginError


class UnknownFormatError(Exception):
    """A format that is not there; the text names the known ones."""


def format_names() -> list[str]:
    """The names of all formats, without loading them."""
    return sorted(m.name for m in pkgutil.iter_modules(formats.__path__) if not m.name.startswith("_"))


def load_format(name: str) -> Format:
    """The format called `name`; UnknownFormatError with the known names if there is none."""
    known = format_names()
    if name not in known:
        near = get_close_matches(name, known, 1)
        hint = f" (did you mean {near[0]!r}?)" if near else ""
        raise UnknownFormatError(f"no format {name!r}{hint}; known: {', '.join(known)}")
    module = importlib.import_module(f"{formats.__name__}.{name}")
    found = [v for v in vars(module).values() if isinstance(v, Format)]
    if len(found) != 1 or found[0].name != name:
        raise PluginError(f"{module.__name__} must hold exactly one Format, called {name!r}")
    return found[0]


__all__ = ["Format", "Options", "Place", "RuleInfo", "UnknownFormatError", "format_names", "load_format"]
