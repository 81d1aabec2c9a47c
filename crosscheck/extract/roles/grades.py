"""Reads the rank before a name: "Staff Sgt. X", "Kombes Pol. X"."""

from crosscheck.extract.document import Mention
from crosscheck.extract.roles.phrases import Phrase
from crosscheck.extract.roles.row import RoleFound, Row
from crosscheck.model.values.grades import GRADE

LONGEST = 4
"""Words of the longest rank: "ajun komisaris besar polisi"."""


def grade_before(row: Row, mention: Mention, k: int) -> RoleFound | None:
    """The rank that ends right before the name at word `k`, what belongs to a rank ("Pol", "TNI") left out; a surname alone may
    be another person's."""
    names, last = row.doc.language.names, _last_words(row)
    end = k
    while end and row.row[end - 1].low in names.rank_tails and row.row[end - 1].low not in last:
        end -= 1
    if not end or row.row[end - 1].low not in last or " " not in mention.entity:
        return None
    first = end - 1
    while first and end - first < LONGEST and row.gap(first).strip() in ("", "."):
        first -= 1
    for start in range(first, end):
        grade = names.roles.grades.get(row.words(start, end))
        if grade and row.row[start].capital:
            return row.found(mention, Phrase(start, end - 1, GRADE, portfolio=grade), row.row[start].start, mention.end, k)
    return None


def _last_words(row: Row) -> frozenset[str]:
    """The words that a rank may end with."""
    code = row.doc.language.code
    if code not in _LAST:
        _LAST[code] = frozenset(phrase.split()[-1] for phrase in row.doc.language.names.roles.grades)
    return _LAST[code]


_LAST: dict[str, frozenset[str]] = {}
