"""What an input is: a file, cut into parts that are read on their own, each a run of pieces that hold articles."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from crosscheck.load.options import Limits
from crosscheck.load.raw import Raw


@dataclass(frozen=True, slots=True)
class File:
    """A file of an input: its path or URL, its size in bytes, and a `stamp` that changes when the file does."""

    name: str
    size: int
    stamp: str


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a file (or several small files) that is read in one go.

    `digest` is a hash of its bytes; `start` and `stop` count what the kind counts by (bytes or rows); `first` is the number of
    its first record, as shown to the reader; `articles` how many it holds at a guess.
    """

    kind: str
    files: tuple[str, ...]
    digest: str
    start: int = 0
    stop: int = 0
    first: int = 1
    articles: int = 1


@dataclass(frozen=True, slots=True)
class Piece:
    """One record of a part. `place` names it, `read` gives the articles in it (LoadError if there are none), `stem` is the
    id of an article that has none of its own."""

    place: str
    read: Callable[[], list[Raw]]
    stem: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of input; each file in `inputs/kinds` holds one, and its name is the kind's.

    `split` yields the parts of a file in order; damage after some of them is a LoadError behind the last sound one.
    `read` yields the pieces of a part; a LoadError says that the rest of it cannot be read.
    """

    suffixes: tuple[str, ...]
    split: Callable[[File], Iterator[Part]]
    read: Callable[[Part, Limits], Iterator[Piece]]
