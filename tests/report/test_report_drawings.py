"""The drawings of the HTML report: scales, plots and the timeline, also for values at the end of the world."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from report_sample import people, sample

from crosscheck.model.report import Report, Review
from crosscheck.model.values import DateValue, QuantityValue
from crosscheck.report import Options, load_format
from crosscheck.report.html.anchors import anchors
from crosscheck.report.html.fulltext import references
from crosscheck.report.html.plots import plots
from crosscheck.report.html.scale import number_scale, time_scale
from crosscheck.report.html.timeline import timeline
from crosscheck.report.proof import changes, circumstances, proof_of
from crosscheck.report.texts import texts
from crosscheck.report.view.findings import finding_views

EN = texts("en")


@pytest.mark.parametrize(
    ("low", "high", "whole", "ticks"),
    [
        (38, 56, False, (35, 40, 45, 50, 55, 60)),
        (8, 9, True, (8, 9)),
        (0, 1e12, False, (0, 2e11, 4e11, 6e11, 8e11, 1e12)),
        (-3, -3, False, (-3, -2, -1, 0)),
        (0, 0, False, (0, 0.2, 0.4, 0.6, 0.8, 1)),
    ],
)
def test_ticks_are_round_and_hold_the_values(low: float, high: float, whole: bool, ticks: tuple[float, ...]) -> None:
    scale, made = number_scale(low, high, 0, 100, whole=whole)
    assert made == ticks
    assert 0 <= scale(low) <= scale(high) <= 100


def test_a_scale_ends_even_where_floats_have_no_digits_left() -> None:
    scale, ticks = number_scale(1e300, 1e300 * (1 + 1e-15), 0, 100)
    assert len(ticks) <= 21
    assert 0 <= scale(1e300) <= 100


def test_time_ticks_are_few() -> None:
    for days in (0.1, 1, 7, 60, 4000):
        low = datetime(2024, 3, 12, 5, 30)
        assert 2 <= len(time_scale(low, low + timedelta(days=days), 0, 100)[1]) <= 12


def test_a_rising_count_is_drawn_in_the_order_of_publication() -> None:
    report = sample()
    views = finding_views(report, EN)
    first = plots(report, views, references(views), anchors(report), EN)[0]
    assert [(d.outlet, d.label, d.opens) for d in first.dots] == [
        ("Harian Pesisir", "at least 38", "right"),
        ("Kabar Nusa", "46", ""),
        ("The Strait Courier", "56", ""),
        ("Northern Ledger", "at least 40", "right"),
    ]
    assert [d.conflict.side if d.conflict else "" for d in first.dots] == ["", "A", "B", ""]
    assert first.dots[0].x0 < first.dots[1].x0 < first.dots[2].x0


def test_the_timeline_marks_dates_that_do_not_meet() -> None:
    report = sample()
    made = timeline(report, references(finding_views(report, EN)), anchors(report), EN)
    assert made is not None
    sides = {line.outlet: [m.conflict.side for m in line.marks if m.conflict] for line in made.lines}
    assert sides == {"Harian Pesisir": ["A"], "Kabar Nusa": ["A"], "The Strait Courier": ["B"], "Northern Ledger": ["A"]}
    assert all(m.x + m.width <= made.width for line in made.lines for m in line.marks)


def changed(**values: Any) -> Report:
    """The sample with other values for some claims, by id."""
    report = sample()
    claims = tuple(
        c.model_copy(update={"value": values.get(c.id.replace("-", "_").replace(":", "_"), c.value)}) for c in report.claims
    )
    return Report.model_validate(dict(report) | {"claims": claims})


@pytest.mark.parametrize(
    "value",
    [
        DateValue(start=datetime(9999, 12, 31), end=datetime(9999, 12, 31, 23), precision="day"),
        DateValue(start=datetime(1, 1, 1), end=datetime(1, 1, 2), precision="day", weekday=0),
    ],
)
def test_dates_at_the_end_of_the_calendar_are_drawn_or_left_out(value: DateValue) -> None:
    load_format("html").render(changed(pesisir_1_date=value, ledger_4_date=value), Options())


def test_open_and_huge_numbers_are_drawn_or_left_out() -> None:
    endless = QuantityValue(low=-float("inf"), high=float("inf"), unit="count", measure="x")
    huge = people(1e300)
    import json

    import jsonschema

    from crosscheck.report.contract import json_schema

    made = json.loads(str(load_format("json").render(changed(nusa_2_dead=endless), Options())))
    jsonschema.Draft202012Validator(json_schema()).validate(made)
    assert ("-Infinity", "Infinity") in {(c["normalised"].get("low"), c["normalised"].get("high")) for c in made["claims"]}
    for value in (endless, huge, people(5, float("inf"), bound="at least")):
        for name in ("html", "table", "json", "csv"):
            load_format(name).render(changed(nusa_2_dead=value, courier_3_dead=value), Options())


def test_a_verdict_of_the_baseline_is_shown() -> None:
    report = sample()
    review = Review(id=report.suppressed[0], verdict="dismissed", note="a single outlet is enough here", who="R. Putri")
    known = report.model_copy(update={"reviews": (review,), "baseline": True})
    shown = "dismissed (R. Putri): a single outlet is enough here"
    assert shown in str(load_format("sarif").render(known, Options()))
    assert shown in str(load_format("junit").render(known, Options()))


def test_proofs_tell_what_changed_and_in_which_circumstances() -> None:
    report = sample()
    old = proof_of(report)
    first = report.articles[0].model_copy(update={"sha256": "0" * 64})
    new = proof_of(
        report.model_copy(
            update={"articles": (first, *report.articles[1:3]), "discrepancies": report.discrepancies[1:], "encoder": "other"}
        )
    )
    assert changes(old, old) == []
    assert changes(old, new) == [
        "article ledger-4: not given",
        "article pesisir-1: its text has changed",
        f"finding {report.discrepancies[0].id} (NUM001): no longer found",
    ]
    assert circumstances(old, new) == ["encoder: none in the report, other here"]
