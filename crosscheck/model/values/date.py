"""Dates and times of day as intervals with a precision and a basis."""

from datetime import datetime
from typing import Literal

from crosscheck.model.base import Model
from crosscheck.model.relation import SAME, Relation
from crosscheck.model.values import date_algebra

Precision = Literal["minute", "hour", "part-of-day", "day", "week", "month", "season", "year", "decade"]
Basis = Literal["stated", "weekday", "relative", "published", "inferred"]


class DateValue(Model):
    """A half-open interval of time [start, end).

    Times are wall-clock at `offset` minutes from UTC. Where no zone is stated `offset` is None and `zones` are the offsets
    that the article makes likely (its own, those it states elsewhere); none at all means that any zone is possible.
    `basis` says how it was found: all of it stated, or inferred from a weekday, a relative phrase, the publication time.
    `weekday` (0 Monday) is the weekday that the text names; in a longer interval it means one of those days.
    `day_known` False: only the time of day is known, and the date part of `start` and `end` means nothing.
    `either_half`: a time on a clock of twelve hours, before or after noon ("ten to nine").
    """

    type: Literal["date"] = "date"
    start: datetime
    end: datetime
    precision: Precision
    basis: Basis = "stated"
    offset: int | None = None
    zones: tuple[int, ...] = ()
    approximate: bool = False
    bound: Literal["", "before", "after"] = ""
    weekday: int | None = None
    day_known: bool = True
    either_half: bool = False

    @property
    def canonical(self) -> str:
        """The value as a short language-free text, for reports and fingerprints."""
        return date_algebra.canonical(self)

    def relate(self, other: "DateValue") -> Relation:
        """How two dates of one thing stand: do the intervals meet, in a zone that both allow?"""
        return SAME if self == other else date_algebra.relate(self, other)
