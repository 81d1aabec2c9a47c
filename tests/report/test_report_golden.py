"""Golden files of the formats that CI services read, sealed: a golden file edited by hand is noticed even if the code agrees."""

import hashlib
import os
from pathlib import Path

import pytest
from hostile import hostile
from report_sample import sample

from crosscheck.model.report import Report
from crosscheck.report import Options, RuleInfo, load_format

GOLDEN = Path(__file__).parent / "golden"
SEAL = GOLDEN / "SEAL"
REPORTS = {"sample": sample, "hostile": hostile}
CASES = [(name, kind) for name in ("sarif", "junit", "github", "csv", "markdown") for kind in REPORTS]
RULES = (RuleInfo("NUM001", "quantity-conflict", "warning", "Numbers that cannot both be right."),)
UPDATE = bool(os.environ.get("CROSSCHECK_UPDATE_GOLDEN"))


def rendered(name: str, report: Report) -> bytes:
    made = load_format(name).render(report, Options(rules=RULES))
    return made if isinstance(made, bytes) else made.encode("utf-8")


def seal() -> str:
    """A hash over the names and bytes of all golden files."""
    digest = hashlib.sha256()
    for path in sorted(p for p in GOLDEN.iterdir() if p != SEAL):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest() + "\n"


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_the_output_is_the_golden_one(name: str, kind: str) -> None:
    path = GOLDEN / f"{kind}.{name}"
    made = rendered(name, REPORTS[kind]())
    if UPDATE:
        path.write_bytes(made)
    assert made == path.read_bytes(), "if meant so, run with CROSSCHECK_UPDATE_GOLDEN=1"


def test_golden_files_are_as_they_were_sealed() -> None:
    if UPDATE:
        SEAL.write_text(seal(), encoding="utf-8")
    assert seal() == SEAL.read_text(encoding="utf-8"), "golden files are made with CROSSCHECK_UPDATE_GOLDEN=1, not by hand"
