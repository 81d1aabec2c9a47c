"""What readers look at, worked out before any format: excerpts, word diffs, values, matrix, origins, explanations."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from report_sample import BOUND, day, people, sample, year

from crosscheck.model.article import Origin
from crosscheck.model.values import DateValue, HistoryValue, QuantityValue, RoleValue, Value
from crosscheck.report.texts import en, texts
from crosscheck.report.texts import id as indonesian
from crosscheck.report.view.excerpt import excerpt
from crosscheck.report.view.explained import explained
from crosscheck.report.view.findings import confidence_words, finding_views
from crosscheck.report.view.matrix import matrix
from crosscheck.report.view.origins import origins
from crosscheck.report.view.values import readable
from crosscheck.report.view.worddiff import word_diff

EN = texts("en")


def test_both_languages_have_the_same_texts_with_the_same_slots() -> None:
    import re

    slots = [
        {key: sorted(set(re.findall(r"\{(\w+)\}", text))) for key, text in words.items()}
        for words in (en.WORDS, indonesian.WORDS)
    ]
    assert slots[0] == slots[1]


def test_an_excerpt_is_cut_at_words_and_says_so() -> None:
    report = sample()
    claim = report.claim("courier-3:place")
    words = excerpt(report.article("courier-3"), claim, room=20)
    assert words.before == "…Teluk went down "
    assert words.evidence == "north of Cape Tanjung Rawa"
    assert words.after == " on Monday, 11…"


def test_an_excerpt_of_a_short_sentence_is_the_sentence() -> None:
    report = sample()
    assert excerpt(report.article("nusa-2"), report.claim("nusa-2:money")).text == "Kerugian Rp 2,3 miliar."


def test_a_word_diff_gives_both_texts_back() -> None:
    left, right = "the ship was cleared to sail in moderate waves", "the ship was never cleared to sail in very high waves"
    pieces = word_diff(left, right)
    assert pieces is not None
    for side, text in (("left", left), ("right", right)):
        assert "".join(p.text for p in pieces if p.kind in ("same", side)) == text
    assert [p.text.strip() for p in pieces if p.kind == "right"] == ["never", "very high"]


@pytest.mark.parametrize(
    ("left", "right"), [("all other words", "nothing like it here"), ("the very same", "the very same"), ("", "")]
)
def test_no_word_diff_where_it_says_nothing(left: str, right: str) -> None:
    assert word_diff(left, right) is None


def hour(text: str, hours: float, offset: int | None = None) -> DateValue:
    start = datetime.fromisoformat(text)
    return DateValue(start=start, end=start + timedelta(hours=hours), precision="part-of-day", offset=offset)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (day("2024-03-12", 1), "Tuesday, 12 March 2024"),
        (year(2009), "2009"),
        (hour("2024-03-12T18:00", 6, 420), "12 March 2024, 18:00–24:00 (UTC+7)"),
        (hour("1900-01-01T18:00", 2, -210).model_copy(update={"day_known": False}), "18:00–20:00 (UTC-3:30)"),
        (QuantityValue(low=45, high=55, unit="count", digits="5", scale=1, approximate=True), "about 50"),
        (QuantityValue(low=180246.528, high=180246.528, unit="metre"), "180.2 km"),
        (QuantityValue(low=1173000, high=1173000, unit="metre"), "1,173 km"),
        (HistoryValue(form="nth", ordinal=3), "time no. 3"),
        (people(40, bound="at least"), "at least 40"),
        (people(205, 215), "205–215"),
        (QuantityValue(low=2.3e12, high=2.3e12, unit="IDR"), "IDR 2.3 trillion"),
        (QuantityValue(low=1_234_567, high=1_234_567, unit="count"), "1,234,567"),
        (QuantityValue(low=40, high=float("inf"), unit="percent", bound="more than"), "more than 40%"),
        (QuantityValue(low=90 * 60, high=90 * 60, unit="second", approximate=True), "about 1.5 hours"),
        (RoleValue(person="dewi anggraini", role="head:harbour", tense="former"), "Dewi Anggraini: former head harbour"),
    ],
)
def test_values_read_as_words(value: Value, words: str) -> None:
    assert readable(value, EN) == words


def test_values_read_as_words_in_indonesian() -> None:
    value = QuantityValue(low=2.3e12, high=2.3e12, unit="IDR", bound="at least")
    assert readable(value, texts("id")) == "sedikitnya IDR 2,3 triliun"


def test_confidence_in_words() -> None:
    assert [confidence_words(x, EN) for x in (0.95, 0.8, 0.6, 0.3)] == ["very high", "high", "medium", "low"]


def test_the_matrix_knows_sides_agreement_and_silence() -> None:
    report = sample()
    rows = {row.title: row for row in matrix(report, finding_views(report, EN), EN).rows}
    toll = rows["46 or 56 people killed"]
    assert [(c.state, c.side) for c in toll.cells] == [
        ("compatible", ""),
        ("conflict", "A"),
        ("conflict", "B"),
        ("compatible", ""),
    ]
    assert toll.origins == 3
    aboard = rows["214 penumpang"]
    assert [c.state for c in aboard.cells] == ["same", "missing", "missing", "compatible"]
    assert "Only Northern Ledger has the storm warning" not in rows


def test_agreeing_facts_are_counted_when_there_is_no_room() -> None:
    report = sample()
    assert matrix(report, finding_views(report, EN), EN, most=0).more == 1


def test_outlets_on_one_origin_count_once() -> None:
    found = origins(sample())
    assert found.count == 3
    assert found.groups[0] == ("Kantor Berita Samudra", ("Harian Pesisir", "Kabar Nusa"))


def test_an_outlet_that_credits_another_rests_on_it() -> None:
    report = sample().model_copy(update={"discrepancies": ()})
    ledger = report.articles[3].model_copy(update={"origins": (Origin(name="the strait courier"),)})
    found = origins(report.model_copy(update={"articles": (*report.articles[:3], ledger)}))
    assert ("the strait courier", ("The Strait Courier", "Northern Ledger")) in found.groups


def test_explained_differences_leave_out_what_nobody_would_call_one() -> None:
    report = sample()
    same = BOUND.model_copy()
    twin = replace(report.pairs[0], a="pesisir-1:name", b="courier-3:name", relation=same)
    found = explained(report.model_copy(update={"pairs": (*report.pairs, twin)}), EN)
    assert [(e.relation, e.left.value, e.right.value) for e in found] == [
        ("compatible", "46", "at least 40"),
        ("superseded", "at least 38", "46"),
        ("compatible", "214", "205–215"),
    ]


def test_a_general_message_gets_a_headline_of_its_own() -> None:
    from crosscheck.model.phrase import Phrase

    report = sample()
    general = report.discrepancies[1].model_copy(update={"message": Phrase(en="the same event has two dates", id="x")})
    view = finding_views(report.model_copy(update={"discrepancies": (general,)}), EN)[0]
    assert view.title == "Dates that do not meet: 12 March 2024 / 11 March 2024"
    assert view.message == "The same event has two dates"
