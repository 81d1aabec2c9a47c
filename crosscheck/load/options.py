"""What a caller may say about loading, and the limits that keep hostile input affordable."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import IO, Any

from crosscheck.safe.sizes import amount

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, depths in levels, times in seconds. What is over a limit is reported, never cut in silence.

    `claims` is per article (the first ones in the text are kept) and works after loading, as does `article_seconds`, how long
    the reading of one article, or of one page, may take; `lines` is per article;
    `named` is how many faulty records of one file are named one by one before the rest is counted.
    """

    file_bytes: int = 5 * MEGABYTE
    total_bytes: int = 100 * MEGABYTE
    articles: int = 500
    claims: int = 2_000
    article_seconds: float = 60.0
    lines: int = 20_000
    named: int = 100
    json_depth: int = 64
    html_depth: int = 250
    front_matter_bytes: int = 64_000
    redirects: int = 5
    fetch_seconds: float = 30.0
    decompressed_bytes: int = 20 * MEGABYTE


LIMIT_NAMES = tuple(each.name.replace("_", "-") for each in fields(Limits))
"""What each limit is called in a configuration file."""


def make_limits(named: Mapping[str, Any]) -> Limits:
    """The limits with those in `named` set (`json-depth`: 32, `file-bytes`: "20MB"); ValueError if a name or value is none."""
    given: dict[str, Any] = {}
    for name, value in named.items():
        if name.replace("_", "-") not in LIMIT_NAMES:
            raise ValueError(f"no limit {name!r}; known: {', '.join(LIMIT_NAMES)}")
        if isinstance(value, float) and name.endswith("seconds") and value > 0:
            given[name.replace("-", "_")] = value
            continue
        try:
            given[name.replace("-", "_")] = amount(value)
        except ValueError as fault:
            raise ValueError(f"{name}: {fault}") from fault
    return Limits(**given)


@dataclass(frozen=True, slots=True)
class LoadOptions:
    """How to load. `stdin` is read for the path `-` (bytes or text; None takes the process's own).

    `allow_network` lets URLs be fetched; `default_language` is taken where none is given and none can be told from the text;
    with `guarded` what may take long has a process of its own and is stopped after `limits.article_seconds` (a program that
    asks for this must be importable without side effects, for it is spawned);
    `allow_private_addresses` is for tests against a local server only.
    """

    stdin: IO[bytes] | IO[str] | None = None
    allow_network: bool = False
    allow_private_addresses: bool = False
    default_language: str = "en"
    guarded: bool = False
    limits: Limits = field(default_factory=Limits)
