"""Inputs of a corpus: Parquet, JSON Lines, WARC, and folders of text or HTML, on this machine or behind fsspec URLs."""

from functools import cache

from crosscheck.corpus.inputs import kinds
from crosscheck.corpus.inputs.base import File, Kind, Part, Piece
from crosscheck.corpus.inputs.places import find_files
from crosscheck.load.raw import LoadError
from crosscheck.safe.discover import modules


@cache
def known_kinds() -> dict[str, Kind]:
    """The kinds of input by name."""
    found = {m.__name__.rsplit(".", 1)[-1]: m for m in modules(kinds)}
    return {name: module.KIND for name, module in found.items()}


def suffixes() -> dict[str, str]:
    """The name of the kind for each file suffix; a longer suffix counts before a shorter one."""
    found = [(suffix, name) for name, kind in known_kinds().items() for suffix in kind.suffixes]
    return dict(sorted(found, key=lambda pair: (-len(pair[0]), pair)))


def kind_of(name: str) -> Kind:
    """The kind of a file by its name; LoadError with the known suffixes if there is none."""
    lowered = name.lower()
    for suffix, kind in suffixes().items():
        if lowered.endswith(suffix):
            return known_kinds()[kind]
    raise LoadError(f"is of a kind that cannot be read; known: {', '.join(sorted(suffixes()))}")


__all__ = ["File", "Kind", "Part", "Piece", "find_files", "kind_of", "known_kinds", "suffixes"]
