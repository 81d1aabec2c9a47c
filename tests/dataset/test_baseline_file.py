"""Baselines: suppressed, stale, kept verdicts, faults."""

from pathlib import Path

import pytest
from made import Words, finding, report
from story_sample import write_story

from crosscheck.dataset.baseline import Baseline, apply, judge, prune, read_baseline, update, write_baseline
from crosscheck.dataset.faults import DataError
from crosscheck.dataset.stories import read_story
from crosscheck.model.report import Report

CLAIMS: dict[str, Words] = {"l": ("left", "46 people"), "r": ("right", "56 people"), "s": ("right", "30 people")}


@pytest.fixture
def whole(tmp_path: Path) -> Report:
    story = read_story(write_story(tmp_path / "ferry"))
    return report(story, CLAIMS, [finding("f1", "NUM001", [["l"], ["r"]]), finding("f2", "NUM001", [["l"], ["s"]])])


def test_an_update_takes_every_finding_in_and_suppresses_it(whole: Report) -> None:
    applied = apply(whole, update(Baseline(), whole))
    assert applied.report.suppressed == ("f1", "f2")
    assert len(applied.report.discrepancies) == 2
    assert not applied.stale


def test_a_finding_that_is_gone_is_stale_and_can_be_pruned(whole: Report) -> None:
    known = update(Baseline(), whole)
    fewer = whole.model_copy(update={"discrepancies": whole.discrepancies[:1]})
    applied = apply(fewer, known)
    assert [entry.id for entry in applied.stale] == ["f2"]
    assert applied.report.absent == ("f2",)
    assert not apply(fewer, prune(known, applied.stale)).stale


def test_verdicts_survive_an_update(whole: Report) -> None:
    judged = judge(Baseline(), whole, whole.discrepancies[0], "dismissed", note="counted twice", who="ra", when="May")
    known = update(judged, whole)
    first = known.get("f1")
    assert first is not None
    assert (first.verdict, first.note, first.who, first.when) == ("dismissed", "counted twice", "ra", "May")


def test_what_needs_a_review_is_not_suppressed(whole: Report) -> None:
    known = judge(Baseline(), whole, whole.discrepancies[0], "needs review", note="", who="", when="")
    applied = apply(whole, known)
    assert applied.report.suppressed == ()
    assert applied.report.reviews[0].verdict == "needs review"


def test_the_file_is_the_same_whatever_the_order(whole: Report, tmp_path: Path) -> None:
    turned = whole.model_copy(update={"discrepancies": whole.discrepancies[::-1]})
    for name, each in (("a", whole), ("b", turned)):
        write_baseline(tmp_path / name, update(Baseline(), each))
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert read_baseline(tmp_path / "a") == read_baseline(tmp_path / "b")


def test_the_file_says_words_and_articles_but_no_positions(whole: Report, tmp_path: Path) -> None:
    write_baseline(tmp_path / "b.json", update(Baseline(), whole))
    text = (tmp_path / "b.json").read_text(encoding="utf-8")
    assert "46 people" in text
    assert "start" not in text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "is no JSON"),
        ('{"findings": [{"id": "x", "code": "NUM001", "verdikt": ""}]}', "unknown key 'verdikt'; did you mean 'verdict'"),
        ('{"findings": [{"id": "x", "code": "NUM001", "verdict": "maybe"}]}', "findings.0.verdict"),
    ],
)
def test_a_broken_file_is_told(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "b.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match=told):
        read_baseline(path)


def test_a_json_report_serves_as_a_baseline(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_text('{"discrepancies": [{"id": "f1", "code": "NUM001", "severity": "error"}], "claims": []}', encoding="utf-8")
    assert [entry.id for entry in read_baseline(path).findings] == ["f1"]


def test_a_file_that_is_not_there_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="--update-baseline"):
        read_baseline(tmp_path / "none.json")
