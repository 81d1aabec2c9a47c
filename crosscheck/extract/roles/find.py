"""Finds the roles beside a person's name: the title before it, the apposition after it, "is a", "menjadi"."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from operator import attrgetter

from crosscheck.extract.document import Doc, Mention
from crosscheck.extract.names.runs import lows_of, words_of
from crosscheck.extract.roles.grades import grade_before
from crosscheck.extract.roles.identified import identified
from crosscheck.extract.roles.phrases import Phrase, office_at, read_head_last, read_in_phrase
from crosscheck.extract.roles.row import STOPS, WINDOW, RoleFound, Row
from crosscheck.extract.roles.told import ASIDE, by_naming, denials_behind, past_aside, told_after

NEGATED = 3
"""Words behind a name of which one may deny the role: "who is not her coach"."""

_CASE = frozenset({"suspect", "witness", "victim", "resident", "passenger", "defendant", "member", "candidate"})
"""What a person is in the story at hand: an office named after it says more."""

_start = attrgetter("start")

_AFTER = frozenset(",.;)(—–\n")


def find_roles(doc: Doc) -> Iterator[RoleFound]:
    """The roles of all persons named, in the order of the text."""
    named, identifying = _by_sentence(doc), doc.language.names.roles.identifying
    for index, mentions in named.items():
        row = words_of(doc.sentences[index])
        for mention in mentions:
            k = bisect_left(row, mention.start, key=_start)
            if k < len(row) and row[k].start == mention.start:
                yield from _Row(doc, doc.sentences[index], row).roles(mention, k)
        if not identifying.isdisjoint(lows_of(doc.sentences[index])):
            yield from identified(Row(doc, doc.sentences[index], row), mentions)
    yield from _of_pronouns(doc, named)
    yield from _by_accounts(doc, named)


def _of_pronouns(doc: Doc, named: dict[int, list[Mention]]) -> Iterator[RoleFound]:
    """What "he" or "ia" is said to be, where the sentence before names one person only."""
    persons = doc.language.quotes.persons
    pronouns = {p for p in doc.language.quotes.pronouns if persons.get(p, "3")[0] == "3"}
    for sentence in doc.sentences[1:]:
        if pronouns.isdisjoint(lows_of(sentence)):
            continue
        row = _Row(doc, sentence, words_of(sentence))
        opened = (k for k, w in enumerate(row.row) if w.low in pronouns and (not k or not row.gap(k).isspace()))
        k = next(opened, None)
        person = _meant(doc, named, sentence.index) if k is not None else None
        if k is None or person is None or any(m.kind == "person" for m in named.get(sentence.index, [])):
            continue
        at = replace(person, start=row.row[k].start, end=row.row[k].end)
        if _speaks_of_self(doc, sentence.index - 1):
            yield from row.beside(at, k + 1)
        yield from told_after(row, at, k + 1)


def _meant(doc: Doc, named: dict[int, list[Mention]], index: int) -> Mention | None:
    """The only person whom the sentence before names, or the one before that where it names nobody."""
    for back in (index - 1, index - 2):
        before = {m.entity: m for m in named.get(back, []) if m.kind == "person"}
        if before or back < 1:
            return next(iter(before.values())) if len(before) == 1 else None
    return None


def _speaks_of_self(doc: Doc, index: int) -> bool:
    """Whether a sentence tells nothing that somebody said of another, so that "he" in the next is the person it names."""
    roles, cues = doc.language.names.roles, doc.language.quotes.cues
    return not any(w.low in cues or w.low.removesuffix("nya") in roles.relations for w in words_of(doc.sentences[index]))


def _by_accounts(doc: Doc, named: dict[int, list[Mention]]) -> Iterator[RoleFound]:
    """What others call the person whom the sentence names before, or the sentence before it: "the register lists him as"."""
    naming = doc.language.names.roles.naming
    for sentence in doc.sentences:
        if naming.isdisjoint(lows_of(sentence)):
            continue
        row = words_of(sentence)
        for k, word in enumerate(row):
            if word.low in naming:
                own = {m.entity: m for m in named.get(sentence.index, []) if m.kind == "person" and m.start < word.start}
                person = next(iter(own.values())) if len(own) == 1 else None if own else _meant(doc, named, sentence.index)
                if person:
                    at = replace(person, start=word.start, end=word.end)
                    yield from by_naming(Row(doc, sentence, row), at, k)


def _by_sentence(doc: Doc) -> dict[int, list[Mention]]:
    """The mentions of persons, and of what may be one, by sentence."""
    found: dict[int, list[Mention]] = {}
    for mention in doc.mentions:
        if mention.kind in ("person", "other") and not mention.pronoun and not mention.entity.isupper():
            sentence = doc.sentence_at(mention.start)
            if sentence:
                found.setdefault(sentence.index, []).append(mention)
    return found


@dataclass(frozen=True, slots=True)
class _Row(Row):
    """A sentence in which roles stand beside names."""

    def roles(self, mention: Mention, k: int) -> Iterator[RoleFound]:
        """The roles of the person named from word `k` on."""
        m = k
        while m < len(self.row) and self.row[m].start < mention.end:
            m += 1
        grade = grade_before(self, mention, k)
        if mention.kind == "person" or m - k > 1 or k:
            before = self._before(mention, k, m)
            yield from (f for f in before if not grade or f.span.start < grade.span.start or f.phrase.office == "captain")
        if grade:
            yield grade
        yield from self.beside(mention, m)
        yield from told_after(self, mention, m)

    def _start(self, k: int) -> int:
        """The first word of the phrase that ends before word `k`."""
        start = k
        while start > 0 and k - start < WINDOW:
            gap = self.gap(start)
            if gap == " ":
                start -= 1
                continue
            abbreviated = gap.strip() == "." and self._is_abbreviated(self.row[start - 1].low)
            if not STOPS.isdisjoint(gap) and not abbreviated and not self._short_name(gap, start):
                break
            if "," in gap and start != k:
                break
            start -= 1
        return start

    def _short_name(self, gap: str, k: int) -> bool:
        """Whether brackets before word `k` or behind it hold nothing but a short name in capitals: "Badan Gizi (BGN) Aceh"."""
        word = k - 1 if ")" in gap else k
        alone = word > 0 and self.gap(word).strip() == "(" and self.after(word + 1).strip() in (")", "),")
        return alone and self.row[word].text.isupper()

    def _before(self, mention: Mention, k: int, m: int) -> Iterator[RoleFound]:
        k = self._behind_comma(k)
        start = self._start(k)
        comma = "," in self.gap(k) if k else False
        if start == k or (comma and not self._closes(m)):
            return
        if self.doc.language.names.offices_first:
            first, start = start, self._title_start(start, k)
            found = read_in_phrase(self.doc.language, self.row, start, k) if start < k else None
            if found and found.office in _CASE and found.last + 1 < k:
                found = read_in_phrase(self.doc.language, self.row, found.last + 1, k) or found
            if found is None and comma:
                found = self._apposed(first, k)
        else:
            end = self._without_rank(start, k)
            found = read_head_last(self.doc.language, self.row, start, end)
            if found is None and comma:
                found = self._headed(start, k)
        if found and not self._is_client(mention, found, k, m):
            yield self.found(mention, found, self.row[found.first].start, mention.end, k)

    def _behind_comma(self, k: int) -> int:
        """The first of the honorifics in front of a name at word `k` if a comma parts them from what is before, else `k`."""
        names, first = self.doc.language.names, k
        while first and (self.row[first - 1].low in names.honorifics or self.row[first - 1].low in names.ranks):
            if self.gap(first).strip() not in ("", "."):
                break
            first -= 1
        return first if first and "," in self.gap(first) else k

    def _is_abbreviated(self, low: str) -> bool:
        """Whether a word before a name may end with a dot."""
        names = self.doc.language.names
        return low in names.honorifics or low in names.ranks or low in names.roles.tenses

    def _is_client(self, mention: Mention, found: Phrase, k: int, m: int) -> bool:
        """Whether the name is of the person whom the office serves: "kuasa hukum Markus, Agustina Manek"."""
        names = self.doc.language.names
        if not names.offices_first or found.office not in names.roles.of_persons or found.last + 1 < k or "," in self.gap(k):
            return False
        if found.office == "lawyer" and any(w.low in names.roles.clients for w in self.row[m:]):
            return True
        named_next = self.after(m).strip() == "," and m < len(self.row) and self.row[m].capital
        return named_next or m - k < len(mention.entity.split())

    def _closes(self, m: int) -> bool:
        """Whether the name ends its phrase, so that a phrase before it and a comma may be its apposition."""
        gap = self.after(m)
        return m >= len(self.row) or any(c in gap for c in _AFTER) or self.row[m].low in ("and", "who", "dan", "yang")

    def _without_rank(self, start: int, k: int) -> int:
        names = self.doc.language.names
        end = k
        while end > start + 1 and (self.row[end - 1].low in names.ranks or self.row[end - 1].low in names.honorifics):
            if office_at(self.doc.language, self.row, end - 1, end):
                break
            end -= 1
        return end

    def _headed(self, start: int, k: int) -> Phrase | None:
        """ "The director of the prison, X": an office early in the phrase with what belongs to it."""
        roles = self.doc.language.names.roles
        found = read_in_phrase(self.doc.language, self.row, start, k)
        if found is None or found.last + 1 >= k or self.row[found.last + 1].low not in roles.links:
            return None if found is None or found.last + 1 < k else found
        return found

    def _apposed(self, start: int, k: int) -> Phrase | None:
        """ "Sopir bus, X": an office with a word or two after it, then a comma."""
        found = read_in_phrase(self.doc.language, self.row, max(start, k - 5), k)
        return found if found and k - found.last <= 3 else None

    def _title_start(self, start: int, k: int) -> int:
        """The first word of an Indonesian title that runs up to the name: all its words are of office, or capital."""
        names = self.doc.language.names
        parts = _role_words(self.doc)
        for j in range(k, start, -1):
            word = self.row[j - 1]
            known = word.capital or word.low in parts or word.low in names.body_words or word.low in names.honorifics
            if not known:
                return j
        return start

    def beside(self, mention: Mention, m: int) -> Iterator[RoleFound]:
        """The roles said after the name: in apposition, in brackets, after "is"; a second apposition may follow the first."""
        m = past_aside(self, self.past_age(m))
        if m >= len(self.row):
            return
        gap, low = self.after(m), self.row[m].low
        roles = self.doc.language.names.roles
        if not ("," in gap or low in roles.copulas) or any(c in ".;!?" for c in gap):
            return
        if low == "from" and m + 1 < len(self.row):
            m = next((j for j in range(m + 1, min(m + 5, len(self.row))) if self.row[j].low in roles.copulas), m)
        end = self.end(m)
        if any(w.low in roles.denials for w in self.row[m : m + NEGATED]):
            return
        yield from self._apposition(mention, m, end)
        if "," in gap and self._goes_on(end) and not self._speaks(m, end):
            yield from self._apposition(mention, end, self.end(end))

    def _apposition(self, mention: Mention, m: int, end: int) -> Iterator[RoleFound]:
        """The roles in the phrase from word `m` on."""
        for first, last in self._parts(m, end):
            found = read_in_phrase(self.doc.language, self.row, first, last)
            if found is None and last < end and last - first <= ASIDE:
                continue  # "her brother-in-law and the treasurer"
            if found is None or not self.leads(first, found) or self._names_another(found, last, mention):
                return
            if not found.tense and self.doc.language.names.offices_first and self.past(found.first):
                found = replace(found, tense="former")
            yield self.found(mention, found, mention.start, self.row[found.last].end, last)
            yield from denials_behind(self, mention, last)

    def _goes_on(self, m: int) -> bool:
        """Whether an apposition in commas begins at word `m` with an office: "X, the first, a lifelong farmer, was"."""
        if m >= len(self.row) or "," not in self.gap(m) or self.row[m].capital:
            return False
        roles, end = self.doc.language.names.roles, self.end(m)
        opened = self.doc.language.names.offices_first or self.row[m].low in roles.articles or self.row[m].low in roles.tenses
        closed = end >= len(self.row) or "," in self.gap(end)
        return opened and closed and self._office_within(m, min(m + 4, end))

    def _speaks(self, m: int, end: int) -> bool:
        """Whether a verb of saying or the name of another person stands in the phrase."""
        start, stop = self.row[m].start, self.row[end - 1].end
        return any(w.low in self.doc.language.quotes.cues for w in self.row[m:end]) or any(
            o.kind == "person" and start <= o.start < stop for o in self.doc.mentions
        )

    def _parts(self, m: int, end: int) -> Iterator[tuple[int, int]]:
        """The phrase, cut at "and" where another office follows."""
        first = m
        for k in range(m + 1, end - 1):
            if self.row[k].low in ("and", "dan", "sekaligus", "serta") and self._office_within(k + 1, min(k + 4, end)):
                yield first, k
                first = k + 1
        yield first, end

    def _office_within(self, first: int, last: int) -> bool:
        return any(office_at(self.doc.language, self.row, k, last) for k in range(first, last))

    def _names_another(self, found: Phrase, last: int, mention: Mention) -> bool:
        """Whether the phrase is the title of another person, named at its end."""
        start, end = self.row[found.last].end, self.row[last - 1].end
        persons = (o for o in self.doc.mentions if o.kind == "person" and not o.text.isupper() and o.entity != mention.entity)
        return self.doc.language.names.offices_first and any(start <= o.start < end for o in persons)


_WORDS: dict[str, frozenset[str]] = {}


def _role_words(doc: Doc) -> frozenset[str]:
    """All words of the phrases of office, fields and what modifies them."""
    code, roles = doc.language.code, doc.language.names.roles
    if code not in _WORDS:
        phrases = [*roles.offices, *roles.portfolios, *roles.tenses, *roles.deputies]
        _WORDS[code] = frozenset(w for p in phrases for w in p.split()) | roles.links
    return _WORDS[code]
