"""Every regular expression of the package takes time in proportion to the text, on text made to slow it down.

Each pattern is run over hostile text of n and of 2n code points; twice the text may take 2.5 times as long at most. Patterns
that are done with the long text in no time are not measured more closely.
"""

import importlib
import io
import pkgutil
import re
import time
from collections.abc import Iterator
from functools import cache

import pytest

import crosscheck
from crosscheck.extract import extract_claims
from crosscheck.load import LoadOptions, load
from crosscheck.safe.patterns import REGISTRY
from crosscheck.safe.sieves import SIEVES

SIZES = (500, 2_000)
"""Code points; the smaller size is for what is very slow."""
QUICK = 0.002
"""Seconds; a pattern that is slower than linear takes longer than this for twice the larger size."""
END = "¤"
"""What no pattern looks for, so that one that wants the end of the text has to give up."""
FEW = 24
"""Repeats that take no time at all unless the time doubles with each."""
GROWTH = 2.5
TRIES = 4
MOST_WORDS = 6

UNITS = (
    *"1 \"'.,-–:;/([{)]}<>\nAaé\t\\|*#",
    *("1,", "1.", "1 ", "1/", "1-", "1:", "Aa ", "A. ", "A.", "Aa-", "Aa'", "a'", "a.", "aA", "a b ", "(a", "((", "[("),
    *('"a" ', "“a” ", "' ", ". ", ", ", " -", " - ", "-- ", "\r\n", "\n\n", " \n", "Aa, ", "Aa (", "12/9", "1.000,"),
    *("Rp1", "www.", "a@", "http://", "&amp;", "\u202e", "\u200b"),
)
_WORD = re.compile(r"[A-Za-zÀ-ÿ]{2,}(?:\\? [A-Za-zÀ-ÿ]{2,})*")


@cache
def patterns() -> tuple[re.Pattern[str], ...]:
    """Every pattern that the package makes when all of it is imported and used once."""
    for module in pkgutil.walk_packages(crosscheck.__path__, "crosscheck."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    for text in (
        "Dua orang tewas di Kota Anggrek pada Senin (4/3/2024), kata polisi.",
        "Two people were killed on Monday, police said.",
    ):
        articles, _ = load(["-"], options=LoadOptions(stdin=io.StringIO(text)))
        extract_claims(articles[0])
    for sieve in SIEVES:
        sieve.made()
    return tuple(dict.fromkeys(REGISTRY))


def units(pattern: re.Pattern[str]) -> Iterator[str]:
    """Pieces of hostile text: general ones, and words that the pattern itself looks for."""
    yield from UNITS
    words = dict.fromkeys(w.replace("\\", "") for w in _WORD.findall(pattern.pattern.replace(r"\s{1,3}", " ")))
    for word in list(words)[:MOST_WORDS]:
        yield from (word, word + " ", word + ", ")


def seconds(pattern: re.Pattern[str], text: str) -> float:
    start = time.thread_time()
    for _ in pattern.finditer(text + END):
        pass
    return time.thread_time() - start


def best(pattern: re.Pattern[str], text: str) -> float:
    return min(seconds(pattern, text) for _ in range(3))


def grows(pattern: re.Pattern[str], unit: str) -> float:
    """How many times longer twice the text takes; 1.0 for what is too quick to matter."""
    if seconds(pattern, unit * FEW) > QUICK and best(pattern, unit * FEW) > QUICK:
        return float("inf")
    size = next((n for n in SIZES if _matters(pattern, unit * (2 * n // len(unit)))), None)
    if size is None:
        return 1.0
    growth = float("inf")
    for step in range(TRIES):
        count = (size << min(step, 2)) // len(unit)
        growth = min(growth, best(pattern, unit * 2 * count) / max(best(pattern, unit * count), 1e-9))
        if growth <= GROWTH:
            return growth
    return growth


def _matters(pattern: re.Pattern[str], text: str) -> bool:
    return seconds(pattern, text) > QUICK and best(pattern, text) > QUICK


def slow(pattern: re.Pattern[str]) -> list[str]:
    return [f"{unit!r}: {growth:.1f}x" for unit in units(pattern) if (growth := grows(pattern, unit)) > GROWTH]


@pytest.mark.parametrize("slow_one", [r"\d+x", r"(?:a+)+b", r"\s+$"])
def test_the_measure_finds_a_slow_pattern(slow_one: str) -> None:
    assert any(slow(re.compile(slow_one)) for _ in range(3)), "a busy machine may blur one measure, not three"


def test_the_measure_lets_a_bounded_pattern_pass() -> None:
    assert not slow(re.compile(r"\d{1,9}x"))


def test_all_patterns_are_known() -> None:
    assert len(patterns()) > 50


@pytest.mark.parametrize("part", range(8))
def test_every_pattern_is_linear(part: int) -> None:
    bad = {p.pattern[:200]: found for p in patterns()[part::8] if (found := slow(p))}
    assert not bad
