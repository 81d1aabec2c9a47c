"""Reads how a clause puts what it says: denied, hedged, planned, reported; and whether it is negated."""

from crosscheck.extract.document import Doc
from crosscheck.model.base import Span
from crosscheck.model.claim import Status


def status_of(doc: Doc, clause: Span, span: Span) -> Status:
    """The status of what stands at `span` within `clause`."""
    return Status.ASSERTED


def is_negated(doc: Doc, clause: Span, span: Span) -> bool:
    """Whether the clause negates what stands at `span`."""
    return False
