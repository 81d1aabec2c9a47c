"""What a caller may say about loading, and the limits that keep hostile input affordable."""

from dataclasses import dataclass, field
from typing import IO

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, depths in levels, times in seconds. What is over a limit is reported as skipped, never cut in silence.

    `lines` is per article; `named` is how many faulty records of one file are named one by one before the rest is counted.
    """

    file_bytes: int = 5 * MEGABYTE
    total_bytes: int = 100 * MEGABYTE
    articles: int = 500
    lines: int = 20_000
    named: int = 100
    json_depth: int = 64
    html_depth: int = 250
    front_matter_bytes: int = 64_000
    redirects: int = 5
    fetch_seconds: float = 30.0
    decompressed_bytes: int = 20 * MEGABYTE


@dataclass(frozen=True, slots=True)
class LoadOptions:
    """How to load. `stdin` is read for the path `-` (bytes or text; None takes the process's own).

    `allow_network` lets URLs be fetched; `default_language` is taken where none is given and none can be told from the text;
    `allow_private_addresses` is for tests against a local server only.
    """

    stdin: IO[bytes] | IO[str] | None = None
    allow_network: bool = False
    allow_private_addresses: bool = False
    default_language: str = "en"
    limits: Limits = field(default_factory=Limits)
