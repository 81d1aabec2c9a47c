"""`check --watch`: runs again at a change and says what is new."""

from pathlib import Path

from crosscheck.cli.base import UsageError
from crosscheck.cli.watch import changes, news, stamp, watch
from crosscheck.model.discrepancy import Discrepancy
from crosscheck.model.phrase import Phrase
from crosscheck.model.report import Report


def report(*ids: str) -> Report:
    found = tuple(
        Discrepancy(
            id=i, code="NUM001", name="quantity-conflict", severity="error", confidence=0.9, scope="across",
            message=Phrase(en=f"finding {i}", id=i), sides=(),
        )
        for i in ids
    )  # fmt: skip
    return Report(crosscheck_version="0", encoder="none", articles=(), claims=(), clusters=(), discrepancies=found)


def test_it_says_what_came_and_what_went() -> None:
    said: list[str] = []
    made = iter([report("a", "b"), report("b", "c")])
    watch(lambda: next(made), said.append, iter([None, None]))
    assert said == [
        "watching; 2 findings (stop with Ctrl-C)",
        "new: NUM001 finding c",
        "gone: NUM001 finding a",
        "2 findings, 1 new, 1 gone",
    ]


def test_a_file_that_cannot_be_read_yet_does_not_end_it() -> None:
    said: list[str] = []

    def failing() -> Report:
        raise UsageError("no article found")

    watch(failing, said.append, iter([None]))
    assert said == ["no article found"]


def test_a_change_starts_a_round_and_the_report_itself_does_not(tmp_path: Path) -> None:
    article, out = tmp_path / "a.md", tmp_path / "report.html"
    article.write_text("one")
    rounds = changes([str(tmp_path)], frozenset({str(out)}), pause=0.01)
    next(rounds)
    before = stamp([str(tmp_path)], frozenset({str(out)}))
    out.write_text("report")
    assert stamp([str(tmp_path)], frozenset({str(out)})) == before
    article.write_text("one and two")
    next(rounds)


def test_nothing_changed_is_said_too() -> None:
    assert news({"a": "x"}, {"a": "x"}) == ["1 findings, 0 new, 0 gone"]
