"""Reads a phrase that names a role: "the deputy director of the prison", "mantan Deputi Gubernur Bank Indonesia"."""

from dataclasses import dataclass, replace

from crosscheck.extract.names.runs import bare
from crosscheck.extract.names.word import Word
from crosscheck.extract.roles.fields import field_after, fields_of
from crosscheck.lang import Language
from crosscheck.model.values.disciplines import SCHOLARS
from crosscheck.model.values.grades import GRADE
from crosscheck.model.values.houses import headed

LONGEST = 5
"""Words in the longest phrase of the lexicons."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A role as read: its first and last word (numbers in the row), and what it says without language."""

    first: int
    last: int
    office: str
    deputy: bool = False
    portfolio: str = ""
    tense: str = ""
    nation: str = ""
    also: bool = False
    body: str = ""

    @property
    def role(self) -> str:
        """The role without language: "deputy minister:trade"."""
        deputy = "deputy " if self.deputy and not self.office.startswith("deputy ") else ""
        if self.portfolio and self.office in WITH_PORTFOLIO:
            return f"{deputy}{self.office}:{self.portfolio}"
        return deputy + headed(self.office, self.body)


WITH_PORTFOLIO = frozenset(
    {"minister", "head", "director-general", "director", "envoy", "commissioner", "secretary", "staff", "manager", "supervisor"}
    | {"division-head", "lawyer", GRADE, *SCHOLARS}
)
"""Offices that are told apart by their field."""


def office_at(language: Language, row: list[Word], k: int, end: int) -> tuple[int, str] | None:
    """The longest phrase of office that begins at word `k` and ends before `end`: its length and meaning."""
    offices, owned = language.names.roles.offices, language.names.roles.owned
    first = _first_words(language)
    if row[k].low not in first and not (owned and row[k].low.removesuffix(owned) in first):
        return None
    for size in range(min(LONGEST, end - k), 0, -1):
        phrase = " ".join([bare(w.low) for w in row[k : k + size]])
        office = offices.get(phrase) or (offices.get(phrase.removesuffix(owned)) if owned else None)
        if office:
            return size, office
    return None


def _first_words(language: Language) -> frozenset[str]:
    """The words that a phrase of office may begin with."""
    if language.code not in _FIRST:
        _FIRST[language.code] = frozenset(p.split()[0] for p in language.names.roles.offices)
    return _FIRST[language.code]


_FIRST: dict[str, frozenset[str]] = {}


def read_head_last(language: Language, row: list[Word], start: int, end: int) -> Phrase | None:
    """A role whose office is the last word before `end`, its modifiers before it: "the Zambian sports minister"."""
    for k in range(max(start, end - LONGEST), end):
        hit = office_at(language, row, k, end)
        if hit and k + hit[0] == end:
            return _with_modifiers(language, row, start, Phrase(k, end - 1, hit[1]))
    return None


def read_in_phrase(language: Language, row: list[Word], start: int, end: int) -> Phrase | None:
    """The first role between `start` and `end`, with what stands before and after its office."""
    for k in range(start, end):
        hit = office_at(language, row, k, end)
        if hit and hit[1] == "head" and not language.names.offices_first and k + 1 < end and office_at(language, row, k + 1, end):
            continue  # "the chief restorer"
        if hit and not (k and _is_of_another(language, row[k - 1])):
            found = _with_modifiers(language, row, start, Phrase(k, k + hit[0] - 1, hit[1]))
            return _with_complement(language, row, end, found)
    return None


def _is_of_another(language: Language, before: Word) -> bool:
    """Whether the word before an office makes it that of another: "kantor gubernur", "ibu korban"."""
    roles = language.names.roles
    kin = language.names.offices_first and before.low in roles.relations and (before.opening or not before.capital)
    return kin or before.low in roles.seats


def _with_modifiers(language: Language, row: list[Word], start: int, found: Phrase) -> Phrase:
    """The role with the words before it: deputy, former, a field, a nation."""
    names, roles, k = language.names, language.names.roles, found.first - 1
    fields = fields_of(language, found.office)
    while k >= start:
        low = bare(row[k].low)
        two = f"{bare(row[k - 1].low)} {low}" if k > start else ""
        if low in roles.deputies:
            found = replace(found, deputy=True, first=k)
        elif low in roles.tenses:
            found = replace(found, tense=roles.tenses[low], first=k)
        elif two in roles.tenses:
            found, k = replace(found, tense=roles.tenses[two], first=k - 1), k - 1
        elif two in fields and not names.offices_first:
            found, k = replace(found, portfolio=fields[two], first=k - 1), k - 1
        elif low in fields and not names.offices_first:
            found = replace(found, portfolio=fields[low], first=k)
        elif two in names.demonyms:
            found, k = replace(found, nation=names.demonyms[two], first=k - 1), k - 1
        elif low in names.demonyms:
            found = replace(found, nation=names.demonyms[low], first=k)
        elif low in roles.bodies and not names.offices_first:
            found = replace(found, body=found.body or roles.bodies[low], first=k)
        elif low in roles.also:
            found = replace(found, also=True)
        elif not (row[k].capital or low in roles.articles):
            break
        k -= 1
    return found


def _with_complement(language: Language, row: list[Word], end: int, found: Phrase) -> Phrase:
    """The role with the words after it: its field ("of trade", "perdagangan") and whether it is to come ("terpilih")."""
    names, roles, k = language.names, language.names.roles, found.last + 1
    if k < end and row[k].low in roles.tenses:
        found = replace(found, tense=roles.tenses[row[k].low], last=k)
        k += 1
    while k < end and (row[k].low in roles.links or row[k].low in roles.articles):
        k += 1
    linked = k > found.last + 1
    hit = field_after(language, row, k, end, fields_of(language, found.office)) if names.offices_first or linked else None
    if hit:
        found = replace(found, portfolio=hit[1], last=hit[0])
    if found.body:
        return found
    return replace(found, body=body_in(language, row, found.last + 1, end, linked=k > found.last + 1))


NOUNS = 7
"""Words of a phrase in which the kind of a body is looked for."""


def body_in(language: Language, row: list[Word], start: int, end: int, *, linked: bool) -> str:
    """The kind of body that the words from `start` on name: the first in "rumah sakit umum Dili", the last in "Dili's main
    hospital"; "" if none. `linked` tells that a word such as "of" stands in front, without which English names none."""
    names, roles = language.names, language.names.roles
    if not names.offices_first and not linked:
        return ""
    k = start
    while k < end and (row[k].low in roles.links or row[k].low in roles.articles):
        k += 1
    found = ""
    for j in range(k, min(end, k + NOUNS)):
        if j > k and row[j].low in roles.links and not names.offices_first:
            break
        kind = _body_at(language, row, j, end)
        if kind and names.offices_first:
            return kind
        found = kind or found
    return found


def _body_at(language: Language, row: list[Word], k: int, end: int) -> str:
    """The kind that the longest noun for a body at word `k` tells."""
    bodies = language.names.roles.bodies
    sizes = range(min(3, end - k), 0, -1)
    return next((bodies[p] for size in sizes if (p := " ".join(bare(w.low) for w in row[k : k + size])) in bodies), "")
