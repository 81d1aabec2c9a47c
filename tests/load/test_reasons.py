"""Why an input cannot be used is said in each language of the interface; the JSON contract keeps one plain string in English."""

import ast
import string
from pathlib import Path

import pytest

from crosscheck.extract import patience, reading
from crosscheck.load import LoadError, load, reasons
from crosscheck.model.phrase import Phrase, count
from crosscheck.report.data import as_json, skipped_data

LOAD = Path(reasons.__file__).parent
PHRASES = {
    f"{module.__name__}.{name}": found
    for module in (reasons, patience, reading)
    for name, found in vars(module).items()
    if isinstance(found, Phrase)
}


def slots(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("name", PHRASES)
def test_each_reason_is_there_in_both_languages_with_the_same_slots(name: str) -> None:
    phrase = PHRASES[name]
    assert phrase.en != phrase.id
    assert slots(phrase.en) == slots(phrase.id)


def bare_reasons(source: str) -> list[str]:
    """Errors whose reason is written out in one language where they are raised."""
    calls = (n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Call) and ast.unparse(n.func) == "LoadError")
    return [ast.unparse(c) for c in calls if not c.args or isinstance(c.args[0], (ast.Constant, ast.JoinedStr))]


def test_the_loader_gives_no_reason_in_one_language_only() -> None:
    assert {p.name: bad for p in LOAD.rglob("*.py") if (bad := bare_reasons(p.read_text(encoding="utf-8")))} == {}
    assert bare_reasons("raise LoadError(f'is {x}')"), "the walk finds a planted one"


def test_reasons_in_indonesian_and_the_contract_in_english(tmp_path: Path) -> None:
    (tmp_path / "empty.md").write_bytes(b"")
    (tmp_path / "page.html").write_text("<p></p>", encoding="utf-8")
    (tmp_path / "odd.json").write_text('{"text": {a}', encoding="utf-8")
    (tmp_path / "scan.txt").write_bytes(b"%PDF-1.7")
    skipped = {Path(s.source).name: s for s in load([str(tmp_path), str(tmp_path / "gone {0}.md")])[1]}
    assert {name: s.why("id") for name, s in skipped.items()} == {
        "empty.md": "kosong",
        "page.html": "tidak berisi teks artikel yang dapat ditemukan; simpan teksnya sendiri sebagai .txt atau .md",
        "odd.json": "bukan JSON: Expecting property name enclosed in double quotes (baris 1, kolom 11)",
        "scan.txt": "adalah berkas PDF, bukan teks; berikan artikel sebagai .txt, .md, .html, .json atau .jsonl",
        "gone {0}.md": "tidak ada; berikan berkas artikel, folder berisi artikel, URL, atau - untuk masukan standar",
    }
    assert as_json(skipped_data(skipped["empty.md"])) == {"source": skipped["empty.md"].source, "reason": "is empty"}
    assert all(s.why("en") == s.reason for s in skipped.values())


def test_a_reason_in_plain_words_stands_in_each_language_and_braces_stay() -> None:
    skipped = LoadError("is {odd}").skipped("a")
    assert (skipped.why("en"), skipped.why("id")) == ("is {odd}", "is {odd}")
    again = LoadError(LoadError(reasons.NOT_JSON, why="{odd}").phrase)
    assert str(again) == "is not JSON: {odd}"


def test_thousands_stand_as_each_language_has_them() -> None:
    assert (count(5_000_000).en, count(5_000_000).id) == ("5,000,000", "5.000.000")
