"""Finds language-free event classes ("death", "arrival") in a clause."""

from crosscheck.extract.document import Doc
from crosscheck.model.base import Span


def events_in(doc: Doc, clause: Span, near: Span) -> tuple[str, ...]:
    """The event classes named in `clause`, the nearest to `near` first."""
    return ()
