"""Nicknames in quotation marks between a given name and a family name: "Luis “Fat Boy” Gonzalez"."""

from crosscheck.extract.document import Doc
from crosscheck.extract.names.word import Word
from crosscheck.safe.patterns import pattern


def nickname(doc: Doc, row: list[Word], k: int, end: int) -> int:
    """The word behind a nickname in quotation marks that parts the given name in `row[k:end]` from it, 0 if there is none."""
    names, opening = doc.language.names, doc.body[row[end - 1].end : row[end].start] if end < len(row) else ""
    if len(opening) != 2 or opening[0] != " " or opening[1] not in MARKS or end - k > MOST_GIVEN:
        return 0
    if any(w.low in names.titles or w.low in names.body_heads or w.low in names.common for w in row[k:end]):
        return 0
    for last in range(end, min(end + MOST_CALLED, len(row) - 1)):
        closing = doc.body[row[last].end : row[last + 1].start]
        if closing.strip():
            whole = len(closing) == 2 and closing[1] == " " and closing[0] == MARKS[opening[1]]
            return last + 1 if whole and row[last + 1].capital and row[end].capital else 0
    return 0


MARKS = {"“": "”", '"': '"', "‘": "’", "'": "'"}
"""Marks that open a nickname, and those that close it."""

MOST_GIVEN, MOST_CALLED = 2, 3
"""Words of a given name in front of a nickname, and of a nickname, at most."""


def is_marked(doc: Doc, word: Word, behind: Word) -> bool:
    """Whether a word is of the nickname in front of the word `behind`."""
    opened = max(doc.body.rfind(mark, max(0, behind.start - ROOM), behind.start - 2) for mark in MARKS)
    return opened < word.start < behind.start


ROOM = 40
"""Letters of a nickname with its marks, at most."""

_CALLED = pattern(r""" (?:“[^”]{1,36}”|"[^"]{1,36}"|‘[^’]{1,36}’|'[^']{1,36}')(?= )""")


def without_nickname(text: str) -> str:
    """A name without the nickname in quotation marks within it."""
    return _CALLED.sub("", text, count=1)
