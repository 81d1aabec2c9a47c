"""Two runs compared."""

import json
from pathlib import Path
from typing import Any

import pytest

from crosscheck.dataset.compare import as_json, as_markdown, as_text, compare, read_report
from crosscheck.dataset.faults import DataError

CLAIMS = [
    {"id": "a:0", "article": "a", "text": "46 people"},
    {"id": "b:0", "article": "b", "text": "56 people"},
    {"id": "b:1", "article": "b", "text": "57 | people"},
]


def made(*found: tuple[str, str, str, tuple[str, str]]) -> dict[str, Any]:
    rows = [
        {"id": i, "code": c, "severity": s, "message": "dead", "sides": [{"claims": [x]} for x in xs]} for i, c, s, xs in found
    ]
    return {"claims": CLAIMS, "discrepancies": rows}


ONE = ("f1", "NUM001", "warning", ("a:0", "b:0"))


def test_the_same_run_has_no_difference() -> None:
    assert compare(made(ONE), made(ONE)) == []
    assert as_markdown([]) == "No finding changed.\n"


def test_new_and_gone() -> None:
    assert [d.change for d in compare(made(), made(ONE))] == ["new"]
    assert [d.change for d in compare(made(ONE), made())] == ["gone"]


def test_another_severity_is_a_change() -> None:
    (found,) = compare(made(ONE), made(("f1", "NUM001", "error", ("a:0", "b:0"))))
    assert (found.change, found.what, found.old, found.new) == ("changed", ("severity",), "severity warning", "severity error")


def test_another_value_on_one_side_is_a_change_and_not_two_findings() -> None:
    (found,) = compare(made(ONE), made(("f9", "NUM001", "warning", ("a:0", "b:1"))))
    assert (found.change, found.what) == ("changed", ("sides",))


def test_another_code_is_one_new_and_one_gone() -> None:
    found = compare(made(ONE), made(("f9", "DAT001", "warning", ("a:0", "b:0"))))
    assert [d.change for d in found] == ["new", "gone"]


def test_the_formats_hold_the_finding() -> None:
    found = compare(made(), made(("f1", "NUM001", "warning", ("a:0", "b:1"))))
    assert "NUM001" in as_text(found)
    assert as_text(found).endswith("1 new, 0 changed, 0 gone\n")
    assert as_markdown(found).count("\n") == 3
    assert r"57 \| people" in as_markdown(found)
    assert json.loads(as_json(found))["counts"] == {"new": 1, "changed": 0, "gone": 0}


@pytest.mark.parametrize("text", ["", "[]", '{"claims": {}}'])
def test_what_is_no_report_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "x.json").write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match=r"x\.json:1: is no"):
        read_report(tmp_path / "x.json")
