"""Finds quantities: numbers in digits and words, with unit, bound and what is counted."""

from crosscheck.extract.document import Doc, QuantityMention


def find_quantities(doc: Doc) -> list[QuantityMention]:
    """All in the order of the text."""
    return []
