"""The laws of dates: symmetric, reflexive, and being vaguer never makes a conflict; and the plain cases."""

from datetime import datetime, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from crosscheck.model.relation import Stand
from crosscheck.model.values import DateValue, relate

DAY = timedelta(days=1)
OFFSETS = (-480, -300, -180, 0, 60, 120, 330, 420, 480, 540)


def day(text: str, **more: object) -> DateValue:
    start = datetime.fromisoformat(text)
    return DateValue(start=start, end=start + DAY, precision="day", **more)  # type: ignore[arg-type]


def month(year: int, number: int) -> DateValue:
    start = datetime(year, number, 1)
    return DateValue(start=start, end=datetime(year + number // 12, number % 12 + 1, 1), precision="month")


def minute(text: str, offset: int | None = None, *, known: bool = True, zones: tuple[int, ...] = ()) -> DateValue:
    start = datetime.fromisoformat(text if known else f"1900-01-01T{text}")
    end = start + timedelta(minutes=1)
    return DateValue(start=start, end=end, precision="minute", offset=offset, zones=zones, day_known=known)


def stand(a: DateValue, b: DateValue) -> tuple[Stand, str]:
    relation = relate(a, b)
    return relation.stand, relation.reason


@st.composite
def dates(draw: st.DrawFn) -> DateValue:
    start = datetime(2024, 1, 1) + timedelta(minutes=draw(st.integers(0, 60 * 24 * 40)))
    zoned = draw(st.booleans())
    offset = draw(st.sampled_from(OFFSETS)) if zoned else None
    zones = () if zoned else tuple(draw(st.lists(st.sampled_from(OFFSETS), max_size=2, unique=True)))
    grain = draw(st.sampled_from(["minute", "hour", "part-of-day", "day", "week", "month"]))
    length = {"minute": 1, "hour": 1, "part-of-day": 360, "day": 1440, "week": 10080, "month": 43200}[grain]
    if grain in ("day", "week", "month"):
        start = datetime(start.year, start.month, start.day)
        offset = None
    return DateValue(
        start=start,
        end=start + timedelta(minutes=length),
        precision=grain,  # type: ignore[arg-type]
        basis=draw(st.sampled_from(["stated", "weekday", "relative", "published"])),
        offset=offset,
        zones=zones,
        approximate=draw(st.booleans()),
        bound=draw(st.sampled_from(["", "", "before", "after"])),
        day_known=grain not in ("minute", "hour") or draw(st.booleans()),
    )


@given(dates(), dates())
@settings(max_examples=300, deadline=None)
def test_symmetric(a: DateValue, b: DateValue) -> None:
    assert relate(a, b) == relate(b, a)


@given(dates())
@settings(max_examples=100, deadline=None)
def test_reflexive(a: DateValue) -> None:
    assert relate(a, a).stand is Stand.SAME


@given(dates(), dates(), st.integers(0, 600), st.integers(0, 600))
@settings(max_examples=300, deadline=None)
def test_a_wider_interval_makes_no_conflict(a: DateValue, b: DateValue, before: int, after: int) -> None:
    wider = a.model_copy(update={"start": a.start - timedelta(minutes=before), "end": a.end + timedelta(minutes=after)})
    if a.day_known and relate(a, b).stand is not Stand.CONFLICT:
        assert relate(wider, b).stand is not Stand.CONFLICT


@given(dates(), dates())
@settings(max_examples=300, deadline=None)
def test_about_makes_no_conflict(a: DateValue, b: DateValue) -> None:
    if relate(a, b).stand is not Stand.CONFLICT:
        assert relate(a.model_copy(update={"approximate": True}), b).stand is not Stand.CONFLICT


@given(dates(), dates())
@settings(max_examples=300, deadline=None)
def test_a_zone_left_out_makes_no_conflict(a: DateValue, b: DateValue) -> None:
    """Of times of day; a whole day without a zone is that of the other's calendar."""
    assume(a.precision in ("minute", "hour", "part-of-day"))
    known = b.offset is not None or b.zones
    if known and relate(a, b).stand is not Stand.CONFLICT:
        assert relate(a.model_copy(update={"offset": None, "zones": ()}), b).stand is not Stand.CONFLICT


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        (day("2019-04-25"), day("2019-04-25"), (Stand.SAME, "")),
        (day("2019-04-25"), month(2019, 4), (Stand.COMPATIBLE, "precision")),
        (day("2019-05-25"), month(2019, 4), (Stand.CONFLICT, "date")),
        (day("2023-09-12"), day("2023-09-10"), (Stand.CONFLICT, "date")),
        (minute("2024-11-05T02:15", 420), minute("2024-11-04T19:15", 0), (Stand.COMPATIBLE, "zone")),
        (minute("2024-11-05T02:15", 420), minute("04:15", 480, known=False), (Stand.CONFLICT, "time")),
        (minute("07:12", 420, known=False), minute("09:12", 540, known=False), (Stand.COMPATIBLE, "zone")),
        (minute("08:00", 420, known=False), minute("08:00", 480, known=False), (Stand.CONFLICT, "time")),
        (minute("03:42", known=False, zones=(60,)), minute("02:42", 0, known=False), (Stand.COMPATIBLE, "zone")),
        (minute("03:42", known=False, zones=(60,)), minute("05:00", 0, known=False), (Stand.CONFLICT, "time")),
        (day("2023-09-12"), minute("05:00", 0, known=False), (Stand.UNKNOWN, "")),
    ],
)
def test_plain_cases(a: DateValue, b: DateValue, wanted: tuple[Stand, str]) -> None:
    assert stand(a, b) == wanted


def test_about_eleven_holds_a_quarter_to() -> None:
    about = minute("11:00", known=False).model_copy(update={"approximate": True})
    assert stand(about, minute("10:45", known=False)) == (Stand.COMPATIBLE, "approximate")


def test_two_rough_times_are_as_far_apart_as_one_allows() -> None:
    one, two, near = (minute(x, known=False).model_copy(update={"approximate": True}) for x in ("01:30", "01:50", "01:40"))
    assert stand(one, two) == (Stand.CONFLICT, "time")
    assert stand(one, near) == (Stand.COMPATIBLE, "approximate")


def test_the_reason_names_the_zones_that_make_them_meet() -> None:
    text = relate(minute("2024-11-05T02:15", 420), minute("2024-11-04T19:15", 0)).text
    assert "UTC+7" in text.en
    assert "UTC+0" in text.id


def test_a_weekday_filled_in_may_be_of_the_week_before() -> None:
    assert stand(day("2016-11-08"), day("2016-11-01", basis="weekday")) == (Stand.UNKNOWN, "")


def test_a_weekday_in_a_longer_interval_rules_out_other_days() -> None:
    last_thursday = DateValue(start=datetime(2025, 7, 3), end=datetime(2025, 7, 11), precision="week", basis="stated", weekday=3)
    assert stand(last_thursday, day("2025-07-10"))[0] is Stand.COMPATIBLE
    assert stand(last_thursday, day("2025-07-09"))[0] is Stand.CONFLICT


def test_neighbouring_days_of_far_zones_may_be_one_moment() -> None:
    kourou, jakarta = day("2026-03-19", zones=(-180,)), day("2026-03-20", zones=(420,))
    assert stand(kourou, jakarta) == (Stand.COMPATIBLE, "zone")
    assert stand(day("2026-03-20", zones=(-180,)), day("2026-03-19", zones=(420,)))[0] is Stand.CONFLICT
