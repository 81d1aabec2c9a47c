"""What a run says it changed, and what it says of packages that are missing."""

import sys
from typing import Any

import pytest

pytest.importorskip("pyarrow")

from crosscheck.corpus.changes import changes
from crosscheck.corpus.needs import CorpusError, require
from crosscheck.corpus.tables import DISCREPANCIES, from_rows


def finding(key: str, code: str, *sides: tuple[str, ...], story: str = "s") -> dict[str, Any]:
    made = [{"value": "", "claims": list(claims), "articles": [], "outlets": [], "texts": []} for claims in sides]
    return {"id": key, "story": story, "code": code, "severity": "error", "message_en": key, "sides": made}


def told(before: list[dict[str, Any]], after: list[dict[str, Any]]) -> dict[str, tuple[str, str]]:
    found = changes(from_rows(DISCREPANCIES, before), from_rows(DISCREPANCIES, after))
    return {change.finding: (change.what, change.by) for change in found}


def test_a_finding_that_stays_is_no_change() -> None:
    same = [finding("a", "NUM001", ("x:1",), ("y:1",))]
    assert told(same, same) == {}


def test_a_third_outlet_supersedes_and_is_no_news() -> None:
    old = [finding("a", "NUM001", ("x:1",), ("y:1",))]
    new = [finding("b", "NUM001", ("x:1",), ("y:1", "z:4"), story="t")]
    assert told(old, new) == {"a": ("superseded", "b")}


def test_what_shares_a_single_claim_or_has_another_code_is_gone_and_new() -> None:
    old = [finding("a", "NUM001", ("x:1",), ("y:1",)), finding("c", "DAT001", ("x:2",), ("y:2",))]
    new = [finding("b", "NUM001", ("x:1",), ("z:1",)), finding("d", "NUM001", ("x:2",), ("y:2",))]
    assert told(old, new) == {"a": ("gone", ""), "b": ("new", ""), "c": ("gone", ""), "d": ("new", "")}


def test_a_finding_within_one_claim_can_be_superseded() -> None:
    assert told([finding("a", "DAT002", ("x:1",))], [finding("b", "DAT002", ("x:1",), ("w:1",))]) == {"a": ("superseded", "b")}


def test_a_missing_package_is_named_with_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(CorpusError, match=r"pip install 'crosscheck-news\[corpus\]'"):
        require("duckdb")
