"""Licences of what crosscheck runs with: complete, recursive, and only what is known counts as compatible."""

import json

import pytest
from typer.testing import CliRunner

from crosscheck.cli.app import build
from crosscheck.dataset import licences
from crosscheck.dataset.licences import Dependency, dependencies, is_compatible


def test_direct_and_indirect_dependencies_are_listed_and_go_with_apache() -> None:
    found = {d.name.lower(): d for d in dependencies()}
    assert {"pydantic", "pydantic_core", "rich", "numpy", "lxml", "trafilatura", "markdown-it-py"} <= found.keys()
    assert not {"pytest", "mypy", "sentence-transformers"} & found.keys()
    assert all(d.version and d.licence for d in found.values())
    assert [d.name for d in found.values() if not d.compatible] == []


@pytest.mark.parametrize(
    ("licence", "answer"),
    [
        ("MIT", True),
        ("BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0", True),
        ("MPL-2.0 AND (Apache-2.0 OR MIT)", True),
        ("MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-or-later", True),
        ("GNU Lesser General Public License v3 (LGPLv3)", True),
        ("GPL-3.0-only", False),
        ("AGPL-3.0", False),
        ("MIT AND GPL-2.0-only", False),
        ("GNU General Public License v3 (GPLv3)", False),
        ("Permitted for summits", False),
        ("Proprietary", False),
        ("", False),
    ],
)
def test_what_is_known_to_be_compatible(licence: str, answer: bool) -> None:
    assert is_compatible(licence) is answer


def test_the_command_lists_them_and_names_the_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    good = CliRunner().invoke(build(), ["licences", "--format", "json"])
    assert good.exit_code == 0, good.output
    assert {"name", "version", "licence", "compatible"} == json.loads(good.stdout)["packages"][0].keys()
    monkeypatch.setattr(licences, "dependencies", lambda: [Dependency("a", "1", "MIT"), Dependency("odd\x1b[31m", "2", "")])
    bad = CliRunner().invoke(build(), ["licences"])
    assert bad.exit_code == 1
    assert "not known to go with Apache-2.0: odd\ufffd[31m" in bad.stderr
    assert "\x1b" not in bad.output
