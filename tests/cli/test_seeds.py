"""The two real articles that the project began with, raw text as it was saved: the main job, end to end."""

import json
from pathlib import Path

import pytest

from crosscheck.cli import main

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the two articles are other people's text and not in the repository")


@pytest.fixture(name="report", scope="module")
def _report(tmp_path_factory: pytest.TempPathFactory) -> dict:
    path = tmp_path_factory.mktemp("seeds") / "report.json"
    with pytest.raises(SystemExit):
        main(["check", *map(str, sorted(SEEDS.glob("*.txt"))), "-f", "json", "-o", str(path)])
    return dict(json.loads(path.read_text(encoding="utf-8")))


def test_what_is_wrong_is_found_and_nothing_else(report: dict) -> None:
    shown = sorted(
        (d["code"], sorted(s["value"] for s in d["sides"])) for d in report["discrepancies"] if d["severity"] != "info"
    )
    assert shown == [
        ("DAT001", ["2023-09-10", "2023-09-12"]),
        ("NAM001", ["KCNA", "KNCA"]),
        ("NAM001", ["Matthew Miler", "Matthew Miller"]),
    ]


def test_outlets_times_and_languages_are_read(report: dict) -> None:
    told = {(a["outlet"], a["language"], a["published"]) for a in report["articles"]}
    assert told == {("PR Depok", "id", "2023-09-14T07:14:00+07:00"), ("Caritau", "id", None)}
