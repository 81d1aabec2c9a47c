"""Reads numbers written in digits, with the separators of the language and those of its neighbours."""

from decimal import Decimal
from typing import NamedTuple


class Digits(NamedTuple):
    """A number in digits. `malformed` ones may be meant as `value` or as `other`."""

    value: Decimal
    other: Decimal
    malformed: bool = False
    loose: bool = False
    """A single separator with three digits after it in the place of the decimal sign: 1.250 in English."""


def read_digits(text: str, decimal: str) -> Digits | None:
    """The number that `text` (digits, dots, commas) stands for; None if it is a list, a version or a code."""
    if text.isdecimal():
        return _plain(text)
    marks = [c for c in text if c in ".,"]
    if not marks:
        return None
    if len(set(marks)) == 2:
        return _mixed(text, marks)
    mark, parts = marks[0], text.split(marks[0])
    if len(parts) == 2 and not (len(parts[1]) == 3 and 0 < len(parts[0]) <= 3 and parts[0] != "0"):
        return _single(parts, mark, decimal)
    if len(parts) == 2:
        return _three(parts, mark == decimal)
    if _grouped(parts):
        return _plain("".join(parts))
    return None


def _plain(text: str) -> Digits | None:
    if len(text) > 18:
        return None
    return Digits(Decimal(text), Decimal(text))


def _mixed(text: str, marks: list[str]) -> Digits | None:
    """Both signs stand in it: the last one is the decimal sign if it stands once."""
    last = marks[-1]
    if marks.count(last) > 1 or marks[:-1] != [marks[0]] * (len(marks) - 1):
        return None
    head, tail = text.split(last)
    parts = head.split(marks[0])
    return _number(f"{''.join(parts)}.{tail}") if _grouped(parts) else None


def _single(parts: list[str], mark: str, decimal: str) -> Digits | None:
    if mark != decimal and len(parts[1]) >= 4 and parts[0] != "0":
        joined = "".join(parts)
        return Digits(Decimal(joined[:-1]), Decimal(joined), malformed=True) if len(joined) <= 15 else None
    return _number(".".join(parts))


def _three(parts: list[str], is_decimal: bool) -> Digits | None:
    if not is_decimal:
        return _plain("".join(parts))
    found = _number(".".join(parts))
    return found and found._replace(other=Decimal("".join(parts)), loose=True)


def _number(text: str) -> Digits | None:
    return Digits(Decimal(text), Decimal(text)) if len(text) <= 20 else None


def _grouped(parts: list[str]) -> bool:
    return 1 <= len(parts[0]) <= 3 and all(len(p) == 3 for p in parts[1:])
