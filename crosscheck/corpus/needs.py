"""Packages that come with an extra, imported when they are used; what is missing is an error that names the extra."""

import importlib
from types import ModuleType

EXTRAS = {
    "pyarrow": "corpus",
    "duckdb": "corpus",
    "fastwarc": "corpus",
    "fsspec": "corpus",
    "usearch": "corpus",
    "ray": "ray",
}
"""The extra that brings each package."""


class CorpusError(Exception):
    """What cannot be done with a corpus; the message says where, what is allowed and what to do."""


def require(*names: str) -> None:
    """CorpusError if one of these packages is not there."""
    for name in names:
        load(name)


def load(name: str) -> ModuleType:
    """The module `name`; CorpusError that names the extra if its package is not there."""
    package = name.split(".")[0]
    try:
        return importlib.import_module(name)
    except ImportError as fault:
        extra = EXTRAS[package]
        raise CorpusError(f"this needs the package {package}: pip install 'crosscheck-news[{extra}]' ({fault})") from fault
