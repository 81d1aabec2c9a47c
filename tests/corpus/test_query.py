"""Asking a corpus: SQL, claims by meaning, the report on one story."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from crosscheck.cli.app import build
from tests.corpus import pile

pytest.importorskip("pyarrow")
pytest.importorskip("duckdb")
RUNNER = CliRunner()


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("asked")
    records = pile.pile(2)
    records[0]["outlet"] = "=HYPERLINK(1)"
    records[1]["title"] = "\x1b[31mred\x1b[0m [bold]Fire at Kelder warehouse"
    source = pile.as_lines(records, folder / "a.jsonl")
    done = RUNNER.invoke(build(), ["corpus", "run", str(source), "--to", str(folder / "corpus"), "--workers", "1"])
    assert done.exit_code == 0, done.output
    assert "6 articles" in done.output
    assert "2 stories, 2 checked now" in done.output
    return folder / "corpus"


def ask(*words: str) -> str:
    done = RUNNER.invoke(build(), ["corpus", *words])
    assert done.exit_code == 0, done.output
    return done.stdout


def test_sql_asks_every_table(corpus: Path) -> None:
    rows = json.loads(ask("sql", "select size, worst from stories order by id", "--in", str(corpus), "-f", "json"))
    assert [row["size"] for row in rows] == [3, 3]
    found = json.loads(ask("sql", "select distinct code from discrepancies", "--in", str(corpus), "-f", "json"))
    assert {"code": "NUM001"} in found
    for table in ("articles", "claims", "stories", "discrepancies", "origins", "skipped", "changes"):
        assert ask("sql", f"from {table}", "--in", str(corpus))


def test_what_articles_say_cannot_act_on_a_terminal_or_a_spreadsheet(corpus: Path) -> None:
    shown = ask("sql", "select title, outlet from articles order by title", "--in", str(corpus))
    assert "\x1b" not in shown
    assert "[bold]" in shown
    assert "'=HYPERLINK" in ask("sql", "select outlet from articles", "--in", str(corpus), "-f", "csv")


def test_sql_sees_nothing_but_the_corpus(corpus: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.csv"
    secret.write_text("a\n1\n", encoding="utf-8")
    for query in (f"from '{secret}'", f"copy (select 1) to '{tmp_path / 'out.csv'}'", "set enable_external_access = true"):
        done = RUNNER.invoke(build(), ["corpus", "sql", query, "--in", str(corpus)])
        assert done.exit_code == 2, query
    assert not (tmp_path / "out.csv").exists()
    done = RUNNER.invoke(build(), ["corpus", "sql", "from nowhere", "--in", str(corpus)])
    assert done.exit_code == 2
    assert "tables: articles, claims" in done.output


def test_find_goes_across_languages(corpus: Path) -> None:
    pytest.importorskip("usearch")
    rows = json.loads(ask("find", "Lima orang tewas dan 9 luka-luka.", "--in", str(corpus), "-f", "json", "--most", "6"))
    assert "killed" in rows[0]["sentence"]
    assert rows[0]["likeness"] > 0.4
    assert [r["likeness"] for r in rows] == sorted((r["likeness"] for r in rows), reverse=True)
    again = json.loads(ask("find", "Lima orang tewas dan 9 luka-luka.", "--in", str(corpus), "-f", "json", "--most", "6"))
    assert again == rows


def test_the_report_on_a_story_holds_its_findings(corpus: Path) -> None:
    key = json.loads(ask("sql", "select id from stories where title like '%Marrow%'", "--in", str(corpus), "-f", "json"))[0]["id"]
    wanted = json.loads(ask("sql", f"select id from discrepancies where story = '{key}'", "--in", str(corpus), "-f", "json"))
    report = json.loads(ask("story", key[:8], "--in", str(corpus), "-f", "json", "-o", "-"))
    assert {d["id"] for d in report["discrepancies"]} == {row["id"] for row in wanted}
    ask("story", key, "--in", str(corpus))
    assert "Marrow Bay" in (corpus / "reports" / f"{key}.html").read_text(encoding="utf-8")
    done = RUNNER.invoke(build(), ["corpus", "story", "nothing", "--in", str(corpus)])
    assert done.exit_code == 2
    assert "no story begins with" in done.output


def test_a_folder_without_a_corpus_says_how_to_make_one(tmp_path: Path) -> None:
    done = RUNNER.invoke(build(), ["corpus", "sql", "from stories", "--in", str(tmp_path)])
    assert done.exit_code == 2
    assert "crosscheck corpus run" in done.output
