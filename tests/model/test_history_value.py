"""How statements of record stand to each other."""

from datetime import datetime

import pytest

from crosscheck.model.relation import Stand
from crosscheck.model.values import DateValue, HistoryValue, relate


def year(number: int, *, to: int | None = None, about: bool = False) -> DateValue:
    last = datetime((to or number) + 1, 1, 1)
    return DateValue(start=datetime(number, 1, 1), end=last, precision="year", approximate=about)


def april_2019() -> DateValue:
    return DateValue(start=datetime(2019, 4, 1), end=datetime(2019, 5, 1), precision="month")


SINCE_2011 = HistoryValue(form="since", date=year(2011))
LAST_2011 = HistoryValue(form="last", date=year(2011))
LAST_2018 = HistoryValue(form="last", date=year(2018, about=True))
FIRST_EVER = HistoryValue(form="first", ordinal=1)
SECOND = HistoryValue(form="nth", ordinal=2)
THIRD_SINCE_2024 = HistoryValue(form="nth", ordinal=3, date=year(2024))
NEVER = HistoryValue(form="never")
RECORD_1994 = HistoryValue(form="record", date=year(1994))
RECORD_EVER = HistoryValue(form="record", ordinal=1, date=year(1941))


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        (SINCE_2011, LAST_2011, Stand.SAME),
        (SINCE_2011, LAST_2018, Stand.CONFLICT),
        (HistoryValue(form="last", date=april_2019()), HistoryValue(form="last", date=year(2019)), Stand.COMPATIBLE),
        (SINCE_2011, FIRST_EVER, Stand.CONFLICT),
        (SINCE_2011, SECOND, Stand.COMPATIBLE),
        (SINCE_2011, HistoryValue(form="first", ordinal=1, date=year(2015)), Stand.COMPATIBLE),
        (SECOND, THIRD_SINCE_2024, Stand.CONFLICT),
        (SECOND, NEVER, Stand.CONFLICT),
        (FIRST_EVER, NEVER, Stand.COMPATIBLE),
        (LAST_2011, NEVER, Stand.CONFLICT),
        (RECORD_1994, RECORD_EVER, Stand.CONFLICT),
        (RECORD_1994, HistoryValue(form="record", date=year(1994)), Stand.SAME),
        (
            HistoryValue(form="term", date=year(2009, to=2012)),
            HistoryValue(form="term", date=year(2009, to=2013)),
            Stand.CONFLICT,
        ),
        (HistoryValue(form="term", date=year(2009, to=2012)), SINCE_2011, Stand.UNKNOWN),
    ],
)
def test_relations(a: HistoryValue, b: HistoryValue, wanted: Stand) -> None:
    assert relate(a, b).stand is wanted
    assert relate(b, a) == relate(a, b)


def test_every_conflict_says_why_in_both_languages() -> None:
    text = relate(SECOND, NEVER).text
    assert "number 1" in text.en
    assert "ke-2" in text.id
