"""Texts of pictures: with a credit of the photographer, or printed twice."""

from crosscheck.load.page.lines import Line
from crosscheck.load.page.signs import Signs
from crosscheck.safe.patterns import pattern

LONGEST = 500
LEAST_REPEATED = 20
HEAD_LINES = 12
LONGEST_CREDIT = 90

_SLASHES = pattern(r"/[^/\n]{3,60}(?:/[^/\n]{2,40})?/\.?$")
_BRACKETS = pattern(r"[(\[]([^()\[\]\n]{2,100})[)\]]\.?$")
_PAIR = pattern(r"^(?:[A-Z][\w.'’-]{0,20}\s?){1,4}/\s?(?:[A-Z][\w.'’-]{0,20}\s?){1,4}$")
_FILE = pattern(r"(?i)^(?:file photo|file image|foto arsip|arsip foto|file)\s{0,2}[:–—-]")
_CREDIT = pattern(r"(?i)[|.]?\s{0,2}(?:photo|foto|image|picture|photograph|credit|gambar|sumber)s?\s{0,2}[:/]\s?[^.:\n]{2,70}$")


def is_caption(line: Line, found: Signs) -> bool:
    """Whether the line is a picture's text by what stands at its start or end."""
    if len(line.text) > LONGEST:
        return False
    text = line.text
    if _SLASHES.search(text[-110:]) or _FILE.match(text) or _CREDIT.search(text[-90:]):
        return True
    bracket = _BRACKETS.search(text[-110:])
    return bool(bracket and (found.photo.search(bracket[1]) or _PAIR.match(bracket[1])))


def repeated(lines: list[Line]) -> set[int]:
    """Numbers of lines that are printed twice: both of a neighbouring pair near the top, elsewhere the later ones."""
    marked: set[int] = set()
    seen: set[str] = set()
    for line in lines:
        following = lines[line.number + 1].text if line.number + 1 < len(lines) else ""
        long = len(line.text) >= LEAST_REPEATED
        twin = long and following.startswith(line.text) and len(following) - len(line.text) <= LONGEST_CREDIT
        if twin and line.number < HEAD_LINES and len(line.text) <= LONGEST:
            marked |= {line.number, line.number + 1}
        if long and line.text in seen:
            marked.add(line.number)
        seen.add(line.text)
    return marked
