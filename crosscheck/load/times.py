"""Publication times as inputs write them: ISO 8601 or the form of mail and web servers."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


def parse_time(text: str) -> datetime | None:
    """The time, always with a zone (UTC where none is given); None if the text is no time."""
    found = _iso(text.strip()) or _mail(text.strip())
    if found is None:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _iso(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _mail(text: str) -> datetime | None:
    try:
        return parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
