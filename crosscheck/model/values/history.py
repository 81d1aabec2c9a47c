"""Background: first and last times, since when, how often before."""

from datetime import timedelta
from typing import Literal

from pydantic import Field

from crosscheck.model.base import Model
from crosscheck.model.phrase import Phrase
from crosscheck.model.relation import SAME, UNKNOWN, Relation, Stand
from crosscheck.model.values.date import DateValue

Form = Literal["last", "first", "since", "nth", "never", "record", "term", "earlier", "case"]


class HistoryValue(Model):
    """A statement of record about an event.

    - `since`, `last`: the time before this one was at `date` ("the first since 2011", "last met in April 2019");
    - `first`, `nth`: the `ordinal`-th time, counted from `date` if there is one, else ever;
    - `never`: it had not happened before;
    - `record`: the most extreme since `date`; with `ordinal` 1 since counting began (at `date`, if it is known);
    - `earlier`: it had happened at `date` too, or `ordinal` times, whether or not that was the last time; with both, `date`
      is that of the last of these times; with neither, it had happened some time;
    - `case`: a thing of the kind that the article is about happened at `date`, told without a word for "also" or "once";
    - `term`: from the start to the end of `date`.

    `words` are the first letters of the words of content around it, in the article's language; `there` tells that one of them
    points back to a place ("there"). `counted` is what an ordinal counts: "person", "time", classes of events, or behind "=" the
    first letters of the noun in the article's language.
    """

    type: Literal["history"] = "history"
    form: Form
    ordinal: int | None = None
    date: DateValue | None = None
    event: str = ""
    words: tuple[str, ...] = Field(default=(), exclude=True, repr=False)
    counted: tuple[str, ...] = Field(default=(), exclude=True, repr=False)
    there: bool = Field(default=False, exclude=True, repr=False)

    @property
    def canonical(self) -> str:
        """The value as a short language-free text, for reports and fingerprints."""
        return " ".join(str(x) for x in (self.form, self.ordinal, self.date.canonical if self.date else "") if x)

    def relate(self, other: "HistoryValue") -> Relation:
        """How two statements of record about one event stand."""
        if self.form == other.form and self.canonical == other.canonical:
            return SAME
        if "term" in (self.form, other.form):
            return _terms(self, other)
        if "case" in (self.form, other.form):
            return _case(self, other) if self.form == "case" else _case(other, self)
        if "earlier" in (self.form, other.form):
            return _earlier(self, other) if self.form == "earlier" else _earlier(other, self)
        before, count = _before(self), _count(self)
        if before is not None and (earlier := _before(other)) is not None:
            return _as_history(before.relate(earlier))
        if count is not None and (times := _count(other)) is not None:
            return _counts(self, other, count, times)
        mine, theirs = (self, other) if before is not None else (other, self)
        return _before_and_count(mine, theirs) if _before(mine) is not None and _count(theirs) is not None else UNKNOWN


def _before(value: HistoryValue) -> DateValue | None:
    """When it happened the time before, if the statement says so."""
    return value.date if value.form in ("since", "last") or (value.form == "record" and value.ordinal is None) else None


def _count(value: HistoryValue) -> int | None:
    """The how-manieth time it is."""
    if value.form in ("first", "never") or (value.form == "record" and value.ordinal == 1):
        return 1
    return value.ordinal if value.form == "nth" else None


def _terms(a: HistoryValue, b: HistoryValue) -> Relation:
    if a.form != b.form or a.date is None or b.date is None:
        return UNKNOWN
    ends = (a.date.start, a.date.end) == (b.date.start, b.date.end)
    return SAME if ends else Relation(stand=Stand.CONFLICT, reason="term", text=_TERM)


def _as_history(relation: Relation) -> Relation:
    if relation.stand is Stand.CONFLICT:
        return Relation(stand=Stand.CONFLICT, reason="last-time", text=_LAST_TIME.fill(why=relation.text))
    return relation


def _counts(a: HistoryValue, b: HistoryValue, one: int, other: int) -> Relation:
    if one == other:
        apart = a.date is not None and b.date is not None and a.date.relate(b.date).stand is Stand.CONFLICT
        return UNKNOWN if apart else Relation(stand=Stand.COMPATIBLE, reason="precision", text=_SAME_COUNT)
    longer = _longer(a, b)
    if longer is not None and (one > other) == (longer is a):
        return Relation(stand=Stand.COMPATIBLE, reason="history", text=_LONGER)
    return Relation(stand=Stand.CONFLICT, reason="how-often", text=_HOW_OFTEN.fill(a=min(one, other), b=max(one, other)))


_MONTHS = timedelta(days=35)


def _longer(a: HistoryValue, b: HistoryValue) -> HistoryValue | None:
    """The one that counts over plainly more time: since an earlier year, or ever; None where the two count over like times."""
    if a.date is None or b.date is None:
        return None if a.date is b.date else b if a.date is not None else a
    if abs(a.date.start - b.date.start) <= (_MONTHS if "month" in (a.date.precision, b.date.precision) else _WELL + _MONTHS):
        return None
    return a if a.date.start < b.date.start else b


def _before_and_count(before: HistoryValue, count: HistoryValue) -> Relation:
    """ "The first since 2011" goes with "the third", not with "the first ever"."""
    if before.form == "record" and count.form != "record":
        return UNKNOWN
    times, start, earlier = _count(count), count.date, _before(before)
    if times is not None and times > 1 and start is not None and earlier is not None and earlier.end + _WELL <= start.start:
        return Relation(stand=Stand.CONFLICT, reason="since-then", text=_SINCE_THEN)
    if times is None or times > 1 or earlier is None:
        return Relation(stand=Stand.COMPATIBLE, reason="history", text=_HAD_BEFORE)
    if start is not None and earlier.end <= start.start:
        return Relation(stand=Stand.COMPATIBLE, reason="history", text=_COUNT_BEGAN)
    return Relation(stand=Stand.CONFLICT, reason="ever-before", text=_EVER)


def _earlier(case: HistoryValue, other: HistoryValue) -> Relation:
    """An earlier case goes with any count above one, not with "never before", nor with "not since" a time before it."""
    if other.form in ("first", "never"):
        began = other.date is not None and (case.date is None or case.date.end <= other.date.start)
        return Relation(stand=Stand.COMPATIBLE, reason="history", text=_COUNT_BEGAN) if began else _CONTRADICTED
    if other.form == "earlier":
        return _two_cases(case, other)
    if other.form in ("since", "last") and case.date is not None and other.date is not None:
        least = other.date.end + (_WELL if other.date.approximate or case.date.approximate else timedelta(0))
        if case.date.start >= least:
            return Relation(stand=Stand.CONFLICT, reason="since-then", text=_AFTER)
        if _sole(case) and case.date.relate(other.date).stand is Stand.CONFLICT:
            return _other_time(case.date, other.date)
        return Relation(stand=Stand.COMPATIBLE, reason="history", text=_HAD_BEFORE)
    if other.form != "nth":
        return UNKNOWN
    if case.ordinal is None or other.ordinal is None or other.date is not None:
        return Relation(stand=Stand.COMPATIBLE, reason="history", text=_HAD_BEFORE)
    few, many = sorted((case.ordinal + 1, other.ordinal))
    fits = many - few < 2 if few == other.ordinal else case.date is None
    if fits or few == many:
        return Relation(stand=Stand.COMPATIBLE, reason="history", text=_HAD_BEFORE)
    return Relation(stand=Stand.CONFLICT, reason="how-often", text=_HOW_OFTEN.fill(a=few, b=many))


def _case(case: HistoryValue, other: HistoryValue) -> Relation:
    """A case told plainly speaks only against "never", "the first" and "not since" a time before it; after "the last time" it may
    be a part of what is told."""
    if other.form in ("first", "never", "since", "last") or (other.form == "record" and other.ordinal is None):
        return _earlier(case.model_copy(update={"form": "earlier"}), other)
    return UNKNOWN


def _two_cases(a: HistoryValue, b: HistoryValue) -> Relation:
    """Two earlier cases go together, unless each is told with how many there were, or one of them as the only one."""
    if a.date is None or b.date is None:
        return UNKNOWN
    if a.ordinal is not None and b.ordinal is not None and a.ordinal != b.ordinal:
        few, many = sorted((a.ordinal, b.ordinal))
        return Relation(stand=Stand.CONFLICT, reason="how-often", text=_HOW_MANY.fill(a=few, b=many))
    if (_sole(a) or _sole(b)) and a.date.relate(b.date).stand is Stand.CONFLICT:
        return _other_time(a.date, b.date)
    return UNKNOWN


def _sole(case: HistoryValue) -> bool:
    return case.ordinal == 1 and case.date is not None


def _other_time(a: DateValue, b: DateValue) -> Relation:
    return Relation(stand=Stand.CONFLICT, reason="last-time", text=_LAST_TIME.fill(why=a.relate(b).text))


_WELL = timedelta(days=365)
"""A count over years begins about a year sooner or later than the number says."""

_SINCE_THEN = Phrase(
    en="one says that it had not happened since before that time, the other counts an earlier one within it",
    id="yang satu menyebut hal itu tidak terjadi lagi sejak sebelum masa itu, yang lain menghitung kejadian lain di dalamnya",
)
_TERM = Phrase(en="the two terms of office do not have the same years", id="tahun kedua masa jabatan itu tidak sama")
_LAST_TIME = Phrase(en="the two name another last time: {why}", id="keduanya menyebut kali terakhir yang berbeda: {why}")
_SAME_COUNT = Phrase(en="both count it as the same time", id="keduanya menghitungnya sebagai kali yang sama")
_HOW_OFTEN = Phrase(
    en="for one it is time number {a}, for the other number {b}",
    id="menurut yang satu kali ke-{a}, menurut yang lain kali ke-{b}",
)
_HOW_MANY = Phrase(
    en="one counts {a} earlier times, the other {b}", id="yang satu menghitung {a} kejadian terdahulu, yang lain {b}"
)
_HAD_BEFORE = Phrase(en="both say that it happened before", id="keduanya menyebut hal itu pernah terjadi sebelumnya")
_COUNT_BEGAN = Phrase(
    en="the earlier time lies before the count began", id="kejadian terdahulu itu terjadi sebelum hitungan dimulai"
)
_LONGER = Phrase(
    en="one counts over more time than the other", id="yang satu menghitung dalam masa yang lebih panjang daripada yang lain"
)
_EVER = Phrase(
    en="one names an earlier time, the other says that there was none",
    id="yang satu menyebut kejadian terdahulu, yang lain menyatakan belum pernah ada",
)
_CONTRADICTED = Relation(stand=Stand.CONFLICT, reason="ever-before", text=_EVER)
_AFTER = Phrase(
    en="one names a case after the time that is the last for the other",
    id="yang satu menyebut kejadian sesudah waktu yang menurut yang lain adalah kali terakhir",
)
