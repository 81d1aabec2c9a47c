"""Finds quoted words in an article, and says what is nearest where they are not."""

from rapidfuzz import fuzz

from crosscheck.dataset.articles import Written
from crosscheck.safe.patterns import pattern

_GAP = pattern(r"\s{1,100}")
SHOWN = 3
"""How many places are named where words occur more than once."""


def place_fault(article: Written, text: str) -> str | None:
    """What is amiss with `text` as words of `article`, or None if it occurs exactly once."""
    places = occurrences(article.body, text)
    if len(places) == 1:
        return None
    if not places:
        return f"{text!r} is not in {article.path.name}{_hint(article, text)}"
    where = ", ".join(f"line {article.line_at(at)} ({_around(article.body, at, len(text))})" for at in places[:SHOWN])
    return f"{text!r} is in {article.path.name} {len(places)} times: {where}; quote more words"


def occurrences(body: str, text: str) -> list[int]:
    """The offsets at which `text` occurs, overlapping ones too."""
    found: list[int] = []
    at = body.find(text)
    while at >= 0 and text:
        found.append(at)
        at = body.find(text, at + 1)
    return found


def nearest_text(body: str, text: str) -> str | None:
    """The whole words of `body` that come nearest to `text`, or None if nothing comes near."""
    match = fuzz.partial_ratio_alignment(text, body, score_cutoff=60)
    if match is None or match.dest_end <= match.dest_start:
        return None
    start, end = match.dest_start, match.dest_end
    while start > 0 and not body[start - 1].isspace():
        start -= 1
    while end < len(body) and not body[end].isspace():
        end += 1
    return body[start:end].strip(" \n\t.,;")


def in_context(body: str, start: int, end: int, reach: int) -> tuple[str, str, str]:
    """The words at [start, end) and up to `reach` code points on either side, each on one line: before, words, after."""
    parts = body[max(0, start - reach) : start], body[start:end], body[end : end + reach]
    before, words, after = (_GAP.sub(" ", part) for part in parts)
    return before, words, after


def _hint(article: Written, text: str) -> str:
    near = nearest_text(article.body, text)
    if near is None:
        return "; nothing in it comes near"
    at = article.body.find(near)
    return f"; nearest, on line {article.line_at(at)}: {near!r}"


def _around(body: str, at: int, length: int) -> str:
    start, end = max(0, at - 15), min(len(body), at + length + 15)
    return repr("…" + " ".join(body[start:end].split()) + "…")
