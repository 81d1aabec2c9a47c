"""Letters without language: how a name reads once accents, case, apostrophes and hyphens are set aside."""

import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        "ß": "ss",
        "ø": "o",
        "Ø": "o",
        "ł": "l",
        "Ł": "l",
        "đ": "d",
        "Đ": "d",
        "ð": "d",
        "þ": "th",
        "ı": "i",
        "æ": "ae",
        "œ": "oe",
        "ə": "a",
        "'": None,
        "’": None,
        "‘": None,
        "ʻ": None,
        "ʼ": None,
        "`": None,
        "´": None,
        ".": " ",
        "-": " ",
        "‐": " ",
        "‑": " ",
        "–": " ",
        ",": " ",
    }
)


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """`text` in small letters without accents, apostrophes, dots and hyphens; runs of white space are one space."""
    plain = text.translate(_LETTERS)
    if not plain.isascii():
        parts = unicodedata.normalize("NFKD", plain.casefold())
        plain = "".join(c for c in parts if not unicodedata.combining(c)).translate(_LETTERS)
    return " ".join(plain.casefold().split())


def edits(a: str, b: str, limit: int = 3) -> int:
    """Letters to change, drop, add or swap with a neighbour to get from `a` to `b`; `limit` + 1 if more than `limit`."""
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    rows = [list(range(len(b) + 1))]
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            cost = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, rows[-2][j - 2] + 1)
            row.append(cost)
        rows.append(row)
    return min(rows[-1][-1], limit + 1)
