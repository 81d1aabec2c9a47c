"""Reads the field of an office or of a scholar: "of pilot training", "perdagangan", "hukum tata negara"."""

from collections.abc import Mapping

from crosscheck.extract.names.word import Word
from crosscheck.lang import Language
from crosscheck.model.values.disciplines import SCHOLARS

LONGEST = 7
"""Words in the longest name of a field."""

WORDS = 4
"""Words of a phrase within which a field is looked for."""


def fields_of(language: Language, office: str) -> Mapping[str, str]:
    """The fields that tell holders of an office apart: of learning for scholars, clients for lawyers, else of state and firms."""
    if office == "lawyer":
        return language.names.roles.represented
    return language.names.roles.disciplines if office in SCHOLARS else language.names.roles.portfolios


def field_after(language: Language, row: list[Word], k: int, end: int, fields: Mapping[str, str]) -> tuple[int, str] | None:
    """The field that begins at word `k`, or in English the only one that its small words tell ("new recruit training"), with the
    number of its last word."""
    hit = _field_at(row, k, end, fields) if k < end else None
    if hit:
        return k + hit[0] - 1, hit[1]
    if language.names.offices_first:
        skipped = k + 1 < end and row[k].low in ("fakultas", "ilmu") and fields is language.names.roles.disciplines
        return field_after(language, row, k + 1, end, fields) if skipped else None
    return _field_within(language, row, k, end, fields)


def _field_at(row: list[Word], k: int, end: int, fields: Mapping[str, str]) -> tuple[int, str] | None:
    """The longest field of office that begins at word `k`: its length and meaning."""
    for size in range(min(LONGEST, end - k), 0, -1):
        phrase = " ".join([w.low.strip("-") for w in row[k : k + size]])
        if phrase in fields:
            return size, fields[phrase]
    return None


def _field_within(language: Language, row: list[Word], k: int, end: int, fields: Mapping[str, str]) -> tuple[int, str] | None:
    """The only field that the small words from word `k` on tell, and its last word."""
    links, hits, j = language.names.roles.links, [], k
    while j < min(end, k + WORDS) and row[j].low not in links:
        hit = None if row[j].capital else _field_at(row, j, end, fields)
        if hit:
            hits.append((j + hit[0] - 1, hit[1]))
        j += hit[0] if hit else 1
    return hits[0] if len(hits) == 1 else None
