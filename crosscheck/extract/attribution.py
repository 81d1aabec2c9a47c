"""Finds attribution."""

from crosscheck.extract.document import Doc, Quotation


def find_quotations(doc: Doc) -> list[Quotation]:
    """All in the order of the text."""
    return []
