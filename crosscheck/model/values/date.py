"""Dates and times of day as intervals with a precision and a basis."""

from datetime import datetime
from typing import Literal

from crosscheck.model.base import Model
from crosscheck.model.relation import SAME, UNKNOWN, Relation

Precision = Literal["minute", "hour", "part-of-day", "day", "week", "month", "season", "year", "decade"]
Basis = Literal["stated", "weekday", "relative", "published", "inferred"]


class DateValue(Model):
    """A half-open interval of time [start, end).

    Times are wall-clock at `offset` minutes from UTC (None: zone not known; then only dates compare safely).
    `basis` says how it was found: all of it stated, or inferred from a weekday, a relative phrase, the publication time.
    """

    type: Literal["date"] = "date"
    start: datetime
    end: datetime
    precision: Precision
    basis: Basis = "stated"
    offset: int | None = None
    approximate: bool = False
    bound: Literal["", "before", "after"] = ""
    weekday: int | None = None

    @property
    def canonical(self) -> str:
        """The value as a short language-free text, for reports and fingerprints."""
        return f"{self.start.isoformat()}/{self.end.isoformat()}"

    def relate(self, other: "DateValue") -> Relation:
        """How two dates stand."""
        return SAME if (self.start, self.end) == (other.start, other.end) else UNKNOWN
