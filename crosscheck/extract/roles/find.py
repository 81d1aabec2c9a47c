"""Finds the roles beside a person's name: the title before it, the apposition after it, "is a", "menjadi"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from crosscheck.extract.document import Doc, Mention, Sentence
from crosscheck.extract.names.runs import Word, words_of
from crosscheck.extract.roles.phrases import Phrase, body_in, office_at, read_head_last, read_in_phrase
from crosscheck.model.base import Span

WINDOW = 12
"""Words before or after a name that are looked at."""

OPENERS = 6
"""Words between a name and the verb that tells what the person is at the head of."""

NEGATED = 3
"""Words behind a name of which one may deny the role: "who is not her coach"."""

_STOPS = frozenset('.;:!?…—–"“”«»()[]/')
_CASE = frozenset({"suspect", "witness", "victim", "resident", "passenger", "defendant", "member", "candidate"})
"""What a person is in the story at hand: an office named after it says more."""

_AFTER = frozenset(",.;)(—–\n")


@dataclass(frozen=True, slots=True)
class RoleFound:
    """A role of a person: the words that say so, its meaning, the body or place it belongs to (a key)."""

    span: Span
    person: Mention
    phrase: Phrase
    organisation: str


def find_roles(doc: Doc) -> Iterator[RoleFound]:
    """The roles of all persons named, in the order of the text."""
    for index, mentions in _by_sentence(doc).items():
        row = words_of(doc.sentences[index])
        starts = {w.start: k for k, w in enumerate(row)}
        for mention in mentions:
            k = starts.get(mention.start)
            if k is not None:
                yield from _Row(doc, doc.sentences[index], row).roles(mention, k)
    yield from _of_pronouns(doc)


def _of_pronouns(doc: Doc) -> Iterator[RoleFound]:
    """What "he" or "ia" is said to be at the head of, where the sentence before names one person only."""
    named = _by_sentence(doc)
    pronouns = doc.language.quotes.pronouns
    for sentence in doc.sentences[1:]:
        before = {m.entity: m for m in named.get(sentence.index - 1, []) if m.kind == "person"}
        if len(before) != 1 or any(m.kind == "person" for m in named.get(sentence.index, [])):
            continue
        (person,) = before.values()
        row = words_of(sentence)
        opened = (k for k, w in enumerate(row) if w.low in pronouns and (not k or not _Row(doc, sentence, row).gap(k).isspace()))
        k = next(opened, None)
        if k is not None:
            at = replace(person, start=row[k].start, end=row[k].end)
            yield from _Row(doc, sentence, row).leading(at, k + 1)


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
class _Row:
    """The words of one sentence, and what lies between them."""

    doc: Doc
    sentence: Sentence
    row: list[Word]

    def gap(self, k: int) -> str:
        """What stands before word `k`."""
        start = self.row[k - 1].end if k else self.sentence.start
        return self.doc.body[start : self.row[k].start]

    def after(self, m: int) -> str:
        """What stands after word `m` - 1, up to the next word."""
        start = self.row[m - 1].end
        return self.doc.body[start : self.row[m].start if m < len(self.row) else self.sentence.end]

    def roles(self, mention: Mention, k: int) -> Iterator[RoleFound]:
        """The roles of the person named from word `k` on."""
        m = k
        while m < len(self.row) and self.row[m].start < mention.end:
            m += 1
        if mention.kind == "person" or m - k > 1 or k:
            yield from self._before(mention, k, m)
        yield from self._beside(mention, m)
        yield from self.leading(mention, m)

    def _start(self, k: int) -> int:
        """The first word of the phrase that ends before word `k`."""
        start = k
        while start > 0 and k - start < WINDOW:
            gap = self.gap(start)
            abbreviated = gap.strip() == "." and self.row[start - 1].low in self._abbreviated()
            if not _STOPS.isdisjoint(gap) and not abbreviated:
                break
            if "," in gap and start != k:
                break
            start -= 1
        return start

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
            yield self._found(mention, found, self.row[found.first].start, mention.end, k)

    def _behind_comma(self, k: int) -> int:
        """The first of the honorifics in front of a name at word `k` if a comma parts them from what is before, else `k`."""
        names, first = self.doc.language.names, k
        while first and self.row[first - 1].low in names.honorifics | names.ranks and self.gap(first).strip() in ("", "."):
            first -= 1
        return first if first and "," in self.gap(first) else k

    def _abbreviated(self) -> frozenset[str]:
        """Words before a name that may end with a dot."""
        names = self.doc.language.names
        return names.honorifics | names.ranks | frozenset(names.roles.tenses)

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
        while end > start + 1 and (self.row[end - 1].low in names.ranks | names.honorifics) and end > start + 1:
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
        j = k
        known = parts | names.body_words | names.honorifics
        while j > start and (self.row[j - 1].capital or self.row[j - 1].low in known):
            j -= 1
        return j

    def _beside(self, mention: Mention, m: int) -> Iterator[RoleFound]:
        """The roles said after the name: in apposition, in brackets, after "is"."""
        m = self._past_age(m)
        if m >= len(self.row):
            return
        gap, low = self.after(m), self.row[m].low
        copula = low in self._copulas()
        if not ("," in gap or copula) or any(c in ".;!?" for c in gap):
            return
        if low == "from" and m + 1 < len(self.row):
            m = next((j for j in range(m + 1, min(m + 5, len(self.row))) if self.row[j].low in self._copulas()), m)
        end = self._end(m)
        if any(w.low in self.doc.language.names.roles.denials for w in self.row[m : m + NEGATED]):
            return
        for first, last in self._parts(m, end):
            found = read_in_phrase(self.doc.language, self.row, first, last)
            if found is None or not self._leads(first, found) or self._names_another(found, last, mention):
                return
            if not found.tense and self.doc.language.names.offices_first and self._past(found.first):
                found = replace(found, tense="former")
            yield self._found(mention, found, mention.start, self.row[found.last].end, last)

    def leading(self, mention: Mention, m: int) -> Iterator[RoleFound]:
        """What the person is said to be at the head of: "who runs the hospital", "ia memimpin cabang Atambua"."""
        roles = self.doc.language.names.roles
        m = self._past_age(m)
        for k in range(m, min(m + OPENERS, len(self.row))):
            if k > m and any(c in _STOPS or c == "," for c in self.gap(k)):
                return
            hit = next(((n, p) for n in (4, 3, 2, 1) if (p := self._words(k, k + n)) in roles.leading), None)
            if hit:
                first = k + hit[0]
                body = body_in(self.doc.language, self.row, first, self._end(first), linked=True) if first < len(self.row) else ""
                if body:
                    phrase = Phrase(k, first, roles.leading[hit[1]], tense=self._past(k), body=body)
                    yield self._found(mention, phrase, mention.start, self.row[self._last_noun(first)].end, first)
                return
            if self.row[k].low not in roles.openers and self.row[k].low not in roles.also:
                return

    def _words(self, first: int, last: int) -> str:
        return " ".join(w.low for w in self.row[first:last])

    def _last_noun(self, first: int) -> int:
        """The last word of the short phrase that begins at word `first`."""
        return min(first + 3, self._end(first)) - 1

    def _past(self, k: int) -> str:
        """ "former" if the words before `k` speak of a time that is over."""
        before = f" {self._words(0, k)} "
        return "former" if any(f" {words} " in before for words in self.doc.language.names.roles.back_then) else ""

    def _past_age(self, m: int) -> int:
        """The next word after an age in commas or brackets."""
        if m < len(self.row) and self.row[m].text.isdecimal() and len(self.row[m].text) <= 3:
            m += 1
            if m < len(self.row) and self.row[m].low == "tahun":
                m += 1
        return m

    def _copulas(self) -> frozenset[str]:
        return self.doc.language.names.roles.copulas

    def _end(self, m: int) -> int:
        """The end of the phrase that begins at word `m`."""
        end = m + 1
        while end < len(self.row) and end - m < WINDOW + 4 and not any(c in _STOPS or c == "," for c in self.gap(end)):
            end += 1
        return end

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

    def _leads(self, first: int, found: Phrase) -> bool:
        """Whether only words that may open an apposition stand between its beginning and the role."""
        roles = self.doc.language.names.roles
        strange, settled = 0, self.row[first].low not in roles.copulas
        for k in range(first, found.first):
            word = self.row[k]
            settled = settled or word.low in roles.articles or self.doc.language.names.offices_first
            if word.low in self.doc.language.quotes.cues:
                return False
            known = word.low in roles.articles or word.low in roles.openers or word.low in roles.copulas or word.low in roles.also
            if not (known or word.capital or word.low.endswith(("'s", "’s")) or word.low in roles.tenses):
                strange += 1 if settled else 2
        return strange <= 1

    def _names_another(self, found: Phrase, last: int, mention: Mention) -> bool:
        """Whether the phrase is the title of another person, named at its end."""
        start, end = self.row[found.last].end, self.row[last - 1].end
        inside = [o for o in self.doc.mentions if o.kind == "person" and start <= o.start < end and o.entity != mention.entity]
        return bool(inside) and self.doc.language.names.offices_first

    def _found(self, mention: Mention, found: Phrase, start: int, end: int, limit: int) -> RoleFound:
        left = self.row[found.first].start
        stop = self.row[limit - 1].end if limit else end
        inside = [o for o in self.doc.mentions if left <= o.start < stop and o.entity != mention.entity and o.kind != "person"]
        owner = next((o for o in inside if o.start >= self.row[found.last].end), inside[0] if inside else None)
        if owner and owner.end - start <= 160:
            end = max(end, owner.end)
        return RoleFound(Span(start=min(start, left), end=end), mention, found, owner.entity if owner else "")


_WORDS: dict[str, frozenset[str]] = {}


def _role_words(doc: Doc) -> frozenset[str]:
    """All words of the phrases of office, fields and what modifies them."""
    code, roles = doc.language.code, doc.language.names.roles
    if code not in _WORDS:
        phrases = [*roles.offices, *roles.portfolios, *roles.tenses, *roles.deputies]
        _WORDS[code] = frozenset(w for p in phrases for w in p.split()) | roles.links
    return _WORDS[code]
