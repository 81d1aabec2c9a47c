"""Background: first and last times, since when, how often before."""

from typing import Literal

from crosscheck.model.base import Model
from crosscheck.model.relation import SAME, UNKNOWN, Relation
from crosscheck.model.values.date import DateValue


class HistoryValue(Model):
    """A statement of record: the `order`-th time (1 = first, -1 = last), `since` or at a time, `never` before."""

    type: Literal["history"] = "history"
    form: Literal["last", "first", "since", "nth", "never", "record"]
    ordinal: int | None = None
    date: DateValue | None = None
    event: str = ""

    @property
    def canonical(self) -> str:
        """The value as a short language-free text, for reports and fingerprints."""
        return " ".join(str(x) for x in (self.form, self.ordinal, self.date.canonical if self.date else "") if x)

    def relate(self, other: "HistoryValue") -> Relation:
        """How two statements of record stand."""
        return SAME if self.canonical == other.canonical else UNKNOWN
