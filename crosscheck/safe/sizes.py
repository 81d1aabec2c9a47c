"""Sizes and counts as people write them: `5000000`, `5MB`, `500 kB`."""

from crosscheck.safe.patterns import pattern

UNITS = {"": 1, "b": 1, "kb": 10**3, "mb": 10**6, "gb": 10**9, "kib": 2**10, "mib": 2**20, "gib": 2**30}
_AMOUNT = pattern(r"(?i)([0-9][0-9_]{0,14})\s{0,3}([kmg]?i?b)?")


def amount(text: str | int) -> int:
    """A whole number above 0, with or without a unit of bytes; ValueError says what is asked for."""
    found = _AMOUNT.fullmatch(str(text).strip())
    value = int(found[1].replace("_", "")) * UNITS.get((found[2] or "").lower(), 0) if found else 0
    if value < 1:
        raise ValueError(f"{text!r} is not a number above 0, such as 2000, 500kB or 20MB")
    return value
