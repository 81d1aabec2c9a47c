"""Finds dates."""

from crosscheck.extract.document import DateMention, Doc


def find_dates(doc: Doc) -> list[DateMention]:
    """All in the order of the text."""
    return []
