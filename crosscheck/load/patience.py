"""Readers that give up on an input after some time: a library that looks for the text of a large page may take minutes."""

from crosscheck.load import reasons as why
from crosscheck.load.options import LoadOptions
from crosscheck.load.raw import Found, LoadError, Reader
from crosscheck.model.phrase import Phrase
from crosscheck.safe.child import Child, ChildDiedError, ChildFailedError, ChildOverranError

LONG = 300_000
"""Bytes up to which a page is read in this process."""


def read(reader: Reader, data: bytes, options: LoadOptions) -> Found:
    """What the reader finds; with `guarded`, a slow reader has a process of its own for a long input, and limited time."""
    if not (options.guarded and reader.slow and len(data) > LONG):
        return reader.read(data, options.limits)
    seconds = options.limits.article_seconds
    child: Child[tuple[Reader, bytes, LoadOptions], Found | Phrase] = Child(_apart, seconds)
    try:
        found = child.call((reader, data, options))
    except ChildOverranError as fault:
        raise LoadError(why.OVERRAN, seconds=f"{seconds:g}") from fault
    except (ChildDiedError, ChildFailedError) as fault:
        raise LoadError(why.UNREADABLE, why=f"its process {fault}") from fault
    finally:
        child.close()
    if isinstance(found, Phrase):
        raise LoadError(found)
    return found


def _apart(given: tuple[Reader, bytes, LoadOptions]) -> Found | Phrase:
    reader, data, options = given
    try:
        return reader.read(data, options.limits)
    except LoadError as fault:
        return fault.phrase
