"""What CI installs by hash is what the constraints pin, and every pin but the ones named has a hash."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
LEFT_OUT = {"torch", "ray"}
"""torch comes in builds of one version with different hashes; ray is not installed in CI."""
PIN = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)(?: --hash=sha256:([0-9a-f]{64}))?$", re.M)


def pins(name: str) -> dict[str, tuple[str, str]]:
    found = PIN.findall((ROOT / name).read_text(encoding="utf-8"))
    return {re.sub(r"[-_.]+", "-", package).lower(): (version, digest) for package, version, digest in found}


def test_hashes_are_of_the_versions_that_are_pinned() -> None:
    hashed, pinned = pins("requirements-hashed.txt"), pins("constraints.txt")
    assert all(digest for _, digest in hashed.values())
    assert {name: version for name, (version, _) in hashed.items()} == {
        name: version for name, (version, _) in pinned.items() if name not in LEFT_OUT
    }


def test_no_line_of_the_pins_names_a_place() -> None:
    for name in ("requirements-hashed.txt", "constraints.txt", "requirements-test.txt"):
        assert "://" not in (ROOT / name).read_text(encoding="utf-8")
