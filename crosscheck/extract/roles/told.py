"""Roles told by verbs: what a person runs, works as or does for a living, is listed as by others, or is said not to be."""

from collections.abc import Iterator
from dataclasses import replace

from crosscheck.extract.document import Mention
from crosscheck.extract.roles.fields import field_after, fields_of
from crosscheck.extract.roles.phrases import Phrase, body_in, office_at, read_in_phrase
from crosscheck.extract.roles.row import RoleFound, Row

OPENERS = 6
"""Words between a name and the verb that tells what the person is."""

VERB = 4
"""Words of the longest verb of the lexicons."""

ASIDE = 5
"""Words of an aside behind a name, at most: ", his brother said,"."""

CONTRASTED = 4
"""Words behind "not" within which a role is denied: "not an officer of the rescue service"."""


def told_after(row: Row, mention: Mention, m: int) -> Iterator[RoleFound]:
    """What the verb behind a name or pronoun tells: "who runs the hospital", "bekerja sebagai sopir", "never taught"; the verb
    may stand behind an apposition ("X, 34, the eldest, works as"), and a second one behind "and has never"."""
    start = first = past_aside(row, row.past_age(m))
    found = next(_told_from(row, mention, first), None)
    if found is None and first < len(row.row) and "," in row.gap(first):
        first = row.end(first)
        if first < len(row.row) and "," in row.gap(first) and not _named_between(row, m, first):
            found = next(_told_from(row, mention, first), None)
    if found:
        yield found
        if not found.denied:
            yield from denials_behind(row, mention, row.end(first))
    yield from _never(row, mention, start)


def _named_between(row: Row, first: int, last: int) -> bool:
    """Whether another person is named from word `first` up to `last`."""
    start, end = row.row[first].start, row.row[last - 1].end
    return any(o.kind == "person" and start <= o.start < end for o in row.doc.mentions)


def _told_from(row: Row, mention: Mention, first: int) -> Iterator[RoleFound]:
    """The role told by the first verb from word `first` on that is no auxiliary."""
    roles, denied = row.doc.language.names.roles, False
    for k in range(first, min(first + OPENERS, len(row.row))):
        low = row.row[k].low
        if k > first and row.breaks(k):
            return
        if low in roles.denials:
            if row.words(k + 1, k + 2) in roles.no_denials:
                return
            denied = True
            continue
        if low in roles.copulas and row.words(k + 1, k + 2) in roles.denied_or_presented:
            continue
        found = _by_verb(row, mention, k) or _as(row, mention, k)
        if denied and not found and row.row[k - 1].low in roles.denials:
            found = _denied_noun(row, mention, k)
        if found:
            yield replace(found, denied=denied)
            return
        known = row.row[first].low in _RELATIVE and low not in row.doc.language.quotes.cues
        if low not in roles.openers and low not in roles.also and not known:
            return


_RELATIVE = frozenset(["yang", "who"])
"""Behind these the verb is of the person named, whatever stands between: "yang di kampung dikenal sebagai"."""


def _never(row: Row, mention: Mention, first: int) -> Iterator[RoleFound]:
    """ "And has never sat on a bench": a denial behind "and" in the clause that begins at word `first`."""
    roles = row.doc.language.names.roles
    if first >= len(row.row):
        return
    end = row.end(first)
    for k in range(first + 1, end):
        if row.row[k - 1].low in ("and", "dan", "who", "yang") and {w.low for w in row.row[k : min(k + 3, end)]} & roles.denials:
            yield from (f for f in _told_from(row, mention, k) if f.denied)
            return


def past_aside(row: Row, m: int) -> int:
    """The word behind an aside that only says who says so."""
    if m >= len(row.row) or "," not in row.gap(m):
        return m
    end = row.end(m)
    said = any(w.low in row.doc.language.quotes.cues for w in row.row[m:end])
    return end if said and end - m <= ASIDE and end < len(row.row) and "," in row.gap(end) else m


def _by_verb(row: Row, mention: Mention, k: int) -> RoleFound | None:
    """ "Runs the hospital", "teaches at a school": a verb of office with its body, or one of a trade."""
    roles = row.doc.language.names.roles
    if row.row[k].low not in roles.verb_first:
        return None
    for size in range(min(VERB, len(row.row) - k), 0, -1):
        words, first = row.words(k, k + size), k + size
        if words in roles.working:
            office = roles.working[words]
            if office == "teacher" and body_in(row.doc.language, row.row, first, row.end(k), linked=True) == "university":
                office = "lecturer"
            phrase = Phrase(k, first - 1, office, tense=row.past(k))
            return row.found(mention, phrase, mention.start, row.row[first - 1].end, first)
        if words in roles.leading:
            return _leading(row, mention, k, first) if first < len(row.row) else None
    return None


def _leading(row: Row, mention: Mention, k: int, first: int) -> RoleFound | None:
    """Who runs the body or the department that the words from `first` on tell: "the hospital", "cabin services"."""
    language, end = row.doc.language, row.end(first)
    office = language.names.roles.leading[row.words(k, first)]
    body = body_in(language, row.row, first, end, linked=True)
    articles = language.names.roles.articles
    start = next((j for j in range(first, end) if row.row[j].low not in _BEFORE_FIELD and row.row[j].low not in articles), end)
    field = field_after(language, row.row, start, end, fields_of(language, office)) if office == "head" else None
    if field and body in ("", "division"):
        phrase = Phrase(k, field[0], office, portfolio=field[1], tense=row.past(k))
        return row.found(mention, phrase, mention.start, row.row[field[0]].end, first)
    if not body:
        return None
    phrase = Phrase(k, first, office, tense=row.past(k), body=body)
    return row.found(mention, phrase, mention.start, row.row[row.last_noun(first)].end, first)


_BEFORE_FIELD = frozenset("bagian divisi bidang seksi departemen unit satuan biro instalasi bidang urusan".split())
"""Indonesian words for a department, in front of its field."""


def _as(row: Row, mention: Mention, k: int) -> RoleFound | None:
    """ "Is listed as a volunteer", "dikenal sebagai guru", "had been an inspector"."""
    roles = row.doc.language.names.roles
    if row.row[k].low in roles.presented:
        end, account = row.end(k), row.row[k].low in roles.naming
        k = next((j for j in range(k + 1, end) if row.row[j].low in roles.as_words), end)
    elif row.row[k].low != "been":
        return None
    else:
        account = False
    first, last = k + 1, row.end(k)
    found = read_in_phrase(row.doc.language, row.row, first, last) if first < last else None
    if found is None or not row.leads(first, found):
        return None
    return replace(row.found(mention, found, mention.start, row.row[found.last].end, last), told=account)


def _denied_noun(row: Row, mention: Mention, k: int) -> RoleFound | None:
    """ "Is not her coach", "bukan pelatih tim": the role right behind a denial."""
    if row.row[k].low in row.doc.language.quotes.cues:
        return None
    last, roles = row.end(k), row.doc.language.names.roles
    found = read_in_phrase(row.doc.language, row.row, k, last)
    if found is None or not {w.low for w in row.row[k : found.first]} <= roles.opening:
        return None
    return row.found(mention, found, mention.start, row.row[found.last].end, last)


def by_naming(row: Row, mention: Mention, k: int) -> Iterator[RoleFound]:
    """What the verb at word `k` has others call the person: "the register lists him as a hotelier", "menyebutnya sopir"."""
    roles, language = row.doc.language.names.roles, row.doc.language
    first = k + 1
    if language.names.offices_first:
        if not row.row[k].low.endswith("nya"):
            return
    else:
        if first >= len(row.row) or row.row[first].low not in ("him", "her"):
            return
        first += 1
    first += first < len(row.row) and row.row[first].low in roles.as_words
    last = row.end(first) if first < len(row.row) else first
    found = read_in_phrase(language, row.row, first, last) if first < last else None
    if found and not row.breaks(first) and row.leads(first, found):
        yield replace(row.found(mention, found, mention.start, row.row[found.last].end, last), told=True)
        yield from denials_behind(row, mention, last)


def denials_behind(row: Row, mention: Mention, k: int) -> Iterator[RoleFound]:
    """The role that a contrast behind another one denies: "a volunteer, not an officer", "sopir, bukan karyawan gerai"."""
    roles = row.doc.language.names.roles
    if k + 1 >= len(row.row) or "," not in row.gap(k) or row.row[k].low not in roles.denials:
        return
    if row.words(k + 1, k + 2) in roles.no_denials:
        return
    for j in range(k + 1, min(k + CONTRASTED, len(row.row))):
        hit = None if row.breaks(j) else office_at(row.doc.language, row.row, j, row.end(j))
        if hit:
            phrase = read_in_phrase(row.doc.language, row.row, j, row.end(j)) or Phrase(j, j + hit[0] - 1, hit[1])
            yield replace(row.found(mention, phrase, row.row[k].start, row.row[phrase.last].end, row.end(j)), denied=True)
            return
