"""The words of a whole article found once, from which those of any stretch of it are cut."""

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple


class Words(NamedTuple):
    """Words of a text in order: where they start and end, and the words themselves."""

    starts: list[int]
    ends: list[int]
    texts: list[str]

    def within(self, start: int, end: int) -> tuple[int, int] | None:
        """The numbers of the first word of a stretch and of the first behind it; None if the stretch cuts a word in two."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        cut = (first and self.ends[first - 1] > start) or (last and self.ends[last - 1] > end)
        return None if cut else (first, last)


def split(between: re.Pattern[str], text: str) -> Words:
    """The words of `text` that the only group of a pattern holds: several times faster than to go through its matches."""
    parts = between.split(text)
    ends = list(accumulate(map(len, parts)))
    return Words(ends[:-1:2], ends[1::2], parts[1::2])


@lru_cache(maxsize=4)
def words_in_body(between: re.Pattern[str], body: str) -> Words:
    """The same for the body of an article, remembered while that is read."""
    return split(between, body)
