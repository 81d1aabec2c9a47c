"""Tells who speaks: from a source phrase ("Miller", "the 24-year-old from Wollongong", "dia") to the person in the article."""

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from functools import cached_property, lru_cache

from crosscheck.extract.document import Doc, Mention, Sentence
from crosscheck.extract.tokens import Token, tokens
from crosscheck.model.base import Span
from crosscheck.safe.patterns import pattern

_AGED = pattern(r"(?<!\w)([A-Z][^\W\d_]{2,20}) \(\d{1,2}(?: tahun| years)?\)")

MAX_BACK = 4
"""Sentences to look back for whom a pronoun means."""

ROLE_WIDTH = 6
"""Words before a name that may be its role."""

ABBREVIATED = range(4, 7)
"""Letters of one word in capitals that abbreviates an office; of fewer a suspect's initials may be."""

NEAR = 90
"""Code points behind a name that tell what the person did."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who a source phrase means: `entity` the canonical name, None if the text does not tell; `person` tells one person;
    `by` is how the text tells: "name", "pronoun", "description", or "run" for capitals that may be a name."""

    entity: str | None
    person: bool = False
    by: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """An indirect statement as read in a sentence."""

    content: Span
    source: Span
    cue: str


class Speakers:
    """The people of an article and how it describes them. `spoken` maps the place of a quotation to its speaker, as it fills;
    `read` are the indirect statements of a sentence by its number and the quotations in it."""

    def __init__(self, doc: Doc, quoted: list[Span]) -> None:
        self.doc = doc
        self.lexicon = doc.language.quotes
        self.quoted = quoted
        self.spoken: list[tuple[int, Speaker]] = []
        self.read: dict[tuple[int, tuple[Span, ...]], tuple[Found, ...]] = {}
        self._known: dict[Span, Speaker | None] = {}

    @cached_property
    def people(self) -> list[Mention]:
        """Mentions of persons by name; a single name before an age counts ("Yuyun (33)")."""
        named = [m for m in self.doc.mentions if m.kind == "person" and not m.pronoun and len(m.entity) > 2]
        known = [m for m in named if not self._abbreviates(m)]
        taken = {m.start for m in self.doc.mentions}
        aged = [
            Mention(m.start(1), m.end(1), m.group(1), "person", m.group(1).casefold())
            for s in self.doc.sentences
            for m in _AGED.finditer(self.doc.body, s.start, s.end)
            if m.start(1) not in taken
        ]
        return sorted([*known, *aged], key=lambda m: m.start)

    def _abbreviates(self, mention: Mention) -> bool:
        """Whether a mention is one short word in capitals: an office, no person ("KSDP")."""
        text = self.doc.body[mention.start : mention.end]
        return len(text) in ABBREVIATED and text.isupper() and text.isalpha()

    @cached_property
    def _starts(self) -> list[int]:
        return [m.start for m in self.people]

    def within(self, start: int, end: int) -> list[Mention]:
        """The people named in `start`..`end`."""
        return self.people[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def note(self, place: int, speaker: Speaker) -> None:
        """Remember who speaks at `place`, for the pronouns that follow."""
        if speaker.entity:
            self.spoken = sorted([*self.spoken, (place, speaker)], key=lambda known: known[0])

    def resolve(self, source: Span) -> Speaker:
        """Whom the phrase `source` means; a pronoun means another one when more is known of who spoke."""
        if source not in self._known:
            self._known[source] = self._resolved(source)
        return self._known[source] or self.pronoun(source.start, self._gender(source))

    def _gender(self, source: Span) -> str:
        word = next(t for t in tokens(self.doc.body, source.start, source.end) if t.word)
        return self.lexicon.pronouns.get(word.low, "x")

    def _resolved(self, source: Span) -> Speaker | None:
        """Whom the phrase means, None if it is a pronoun."""
        words = [t for t in tokens(self.doc.body, source.start, source.end) if t.word]
        if not words:
            return Speaker(None)
        if self._collective(words):
            return Speaker(self._organisation(source), False)
        named = self._behind_comma(source, words) or self._named(source)
        if named is not None:
            return Speaker(named, True, "name")
        body_named = self._whole(source)
        if body_named is not None:
            return Speaker(body_named, False)
        low = words[-1].low
        if len(words) == 1 and (low in self.lexicon.pronouns or low in self.lexicon.self_cues):
            return None
        described = self.described(words, source.start)
        if described is not None:
            return Speaker(described, True, "description")
        return self._unlisted(words, source)

    def _named(self, source: Span) -> str | None:
        """The person named in the phrase: the last one before its first comma, else the first.

        Where an office stands before the comma, a name in it is not the speaker's: "the lawyer of Hale, Ana Ruiz".
        """
        found = [m for m in self.within(source.start, source.end) if not self._barred(source, m)]
        if not found:
            return None
        comma = self.doc.body.find(",", source.start, source.end)
        head = [m for m in found if comma < 0 or m.end <= comma]
        behind = [m for m in found if 0 <= comma < m.start <= comma + 2]
        if behind and head and not (head[0].start == source.start and head[0].end == comma):
            return behind[0].entity
        return (head[-1] if head else found[0]).entity

    def _barred(self, source: Span, mention: Mention) -> bool:
        """Whether a name in the phrase is not the speaker's: an origin, an owner, or the author of a link ("| Ana Ruiz")."""
        linked = self.doc.body[max(0, mention.start - 3) : mention.start].rstrip().endswith("|")
        return linked or self._origin(source, mention) or self._possessive(mention)

    def _behind_comma(self, source: Span, words: list[Token]) -> str | None:
        """The person named right behind an office: "the head of the port of Brent, Ana Ruiz, ..."."""
        if len(words) < 2 or self.doc.body[source.end : source.end + 2] != ", ":
            return None
        found = self.within(source.end + 2, source.end + 3)
        if not found or self.doc.body[found[0].end : found[0].end + 2].strip()[:1] not in (",", ".", "(", "”", '"', ""):
            return None
        return found[0].entity

    def _origin(self, source: Span, mention: Mention) -> bool:
        """Whether a name in the phrase only says where somebody is from: "the rider from Wollongong"."""
        before = [t for t in tokens(self.doc.body, source.start, mention.start) if t.word]
        low, lexicon = before[-1].low if before else "", self.lexicon
        return low in lexicon.source_ends or low in lexicon.articles or low in lexicon.origin_words

    def _organisation(self, source: Span) -> str | None:
        found = [m for m in self.doc.mentions if m.kind == "organisation" and source.start <= m.start < source.end]
        return found[-1].entity if found else None

    def _whole(self, source: Span) -> str | None:
        """The country or body that the phrase is the name of: it speaks for itself, not for its president."""
        same = (m for m in self.doc.mentions if (m.start, m.end) == (source.start, source.end))
        return next((m.entity for m in same if m.kind in ("organisation", "place")), None)

    def _collective(self, words: list[Token]) -> bool:
        heads = [t.low for t in words if t.low not in self.lexicon.articles]
        last = heads[-1:] if self.lexicon.head_last else heads[:1]
        return any(w in self.lexicon.collectives for w in last)

    def _unlisted(self, words: list[Token], source: Span) -> Speaker:
        """A capitalised run that the finder of names does not know as a person stands for itself."""
        others = [m for m in self.doc.mentions if source.start <= m.start < source.end and m.kind in ("organisation", "place")]
        if others:
            return Speaker(others[-1].entity or others[-1].text, False)
        words = [t for t in words if t.low not in self.doc.language.syntax.abbreviations]
        run = [t for t in words if t.capital]
        alone = len(run) == len(words) and 1 < len(run) <= 4 and not any(t.low in self.lexicon.articles for t in run)
        return Speaker(" ".join(t.text for t in run), True, "run") if alone else Speaker(None)

    def pronoun(self, place: int, gender: str) -> Speaker:
        """Whom a pronoun at `place` means: the speaker or the subject of the nearest sentence before it that has one."""
        if gender == "p":
            return Speaker(None)
        here = self._sentence_number(place)
        for number in range(here, max(-1, here - MAX_BACK), -1):
            found = self._subject(self.doc.sentences[number], place, gender)
            if found is not None:
                return found
        return Speaker(None)

    def _sentence_number(self, place: int) -> int:
        starts = [s.start for s in self.doc.sentences]
        return max(0, bisect_left(starts, place + 1) - 1)

    def _subject(self, sentence: Sentence, place: int, gender: str) -> Speaker | None:
        """The speaker of a quotation in the sentence, else the first person named outside the quotation marks."""
        said = [s for at, s in self.spoken if sentence.start <= at < min(sentence.end, place) and s.person]
        if said and self._fits(said[-1].entity or "", gender):
            return Speaker(said[-1].entity, True, "pronoun")
        for mention in self.within(sentence.start, min(sentence.end, place)):
            if not self._inside_quote(mention) and not self._possessive(mention) and self._fits(mention.entity, gender):
                return Speaker(mention.entity, True, "pronoun")
        return None

    def _inside_quote(self, mention: Mention) -> bool:
        return any(q.start <= mention.start < q.end for q in self.quoted)

    def _possessive(self, mention: Mention) -> bool:
        return self.doc.body[mention.end : mention.end + 2] in ("'s", "’s")

    def _fits(self, entity: str, gender: str) -> bool:
        known = self.genders.get(entity)
        return gender == "x" or known is None or known == gender

    @cached_property
    def genders(self) -> dict[str, str]:
        """What words beside a name tell of the person's gender."""
        votes: dict[str, Counter[str]] = {}
        for mention in self.people:
            near = tokens(self.doc.body, max(0, mention.start - 25), mention.start)[-2:]
            near += tokens(self.doc.body, mention.start, mention.end)[:1]
            for token in near:
                if token.low in self.lexicon.genders:
                    votes.setdefault(mention.entity, Counter())[self.lexicon.genders[token.low]] += 1
        return {entity: max(sorted(count), key=lambda g: count[g]) for entity, count in votes.items()}

    def described(self, words: list[Token], place: int) -> str | None:
        """The person whom the article describes by the same words; the role beside the name counts most."""
        wanted = self._content(words)
        if not wanted:
            return None
        forms: dict[str, tuple[str, ...]] = {w: (w, "-" + self._stem(w)) if len(w) > 3 else (w,) for w in wanted}
        scores = {e: self._score(wanted, forms, e) for e in self._roles}
        best = max(scores.values(), default=0.0)
        if best < 1.0:
            return None
        winners = [e for e, s in scores.items() if s == best]
        return winners[0] if len(winners) == 1 else self._latest(winners, place)

    def _score(self, wanted: list[str], forms: dict[str, tuple[str, ...]], entity: str) -> float:
        """How well an entity is described by the words wanted, each with its `forms` (see `_stemmed`)."""
        role, around = self._roles[entity]
        known = [form for both in forms.values() for form in both]
        if role.isdisjoint(known) and around.isdisjoint(known):
            return 0.0
        hits = [w for w in wanted if not role.isdisjoint(forms[w])]
        head = wanted[-1] if self.lexicon.head_last else wanted[0]
        if head not in hits and not any(w.isdecimal() for w in hits):
            hits = []
        weak = [w for w in wanted if w not in hits and not around.isdisjoint(forms[w])]
        return len(hits) * 2.0 + len(weak) if hits or len(weak) == len(wanted) == 1 else 0.0

    def _latest(self, entities: list[str], place: int) -> str | None:
        before = [m.entity for m in self.people if m.start < place and m.entity in entities]
        return before[-1] if before else None

    @cached_property
    def _roles(self) -> dict[str, tuple[set[str], set[str]]]:
        """For each person the words of the role beside the name, and of the sentences where the person comes first, with
        their stems (see `_stemmed`)."""
        roles: dict[str, tuple[set[str], set[str]]] = {}
        for sentence in self.doc.sentences:
            inside = self.within(sentence.start, sentence.end)
            for k, mention in enumerate(inside):
                role, around = roles.setdefault(mention.entity, (set(), set()))
                role |= set(self._content(self._beside(sentence, mention, inside[k - 1].end if k else sentence.start)))
                if k == 0:
                    near = tokens(self.doc.body, sentence.start, min(sentence.end, mention.end + NEAR))
                    around |= set(self._content(near))
        return {entity: (self._stemmed(role), self._stemmed(around)) for entity, (role, around) in roles.items()}

    def _beside(self, sentence: Sentence, mention: Mention, low: int) -> list[Token]:
        """The words that may name a role: those just before the name, and the apposition behind its comma."""
        before = tokens(self.doc.body, low, mention.start)
        cut = max((k for k, t in enumerate(before) if not t.word or t.low in self.lexicon.cues), default=-1)
        after = tokens(self.doc.body, mention.end, min(sentence.end, mention.end + 120))
        apposition: list[Token] = []
        if after and after[0].text in ",(":
            rest = after[1:]
            stop = next((k for k, t in enumerate(rest) if not t.word and k > 2 and t.text != "-"), len(rest))
            apposition = rest[: min(stop, 10)]
        return before[cut + 1 :][-ROLE_WIDTH:] + apposition

    def _content(self, words: list[Token]) -> list[str]:
        skip = self._empty
        parts = (w for t in words if t.word for w in t.low.removesuffix("'s").split("-"))
        return [w for w in parts if w not in skip and len(w) > 1]

    @cached_property
    def _empty(self) -> frozenset[str]:
        """Words that tell nothing of who is meant."""
        lexicon = self.lexicon
        described = lexicon.articles | lexicon.article_after | lexicon.cues | lexicon.age_words
        return described | self.doc.language.syntax.function_words

    def _stemmed(self, words: set[str]) -> set[str]:
        """The words, and marked by a dash the stems of those long enough to have one."""
        return words | {"-" + self._stem(w) for w in words if len(w) > 3}

    def _stem(self, word: str) -> str:
        return _stem(word, self.lexicon.prefixes, self.lexicon.suffixes)


@lru_cache(maxsize=1 << 14)
def _stem(word: str, prefixes: tuple[str, ...], suffixes: tuple[str, ...]) -> str:
    """A word without its usual beginning and ending."""
    for prefix in prefixes:
        if word.startswith(prefix) and len(word) - len(prefix) >= 4:
            word = word[len(prefix) :]
            break
    for suffix in suffixes:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            return word[: -len(suffix)]
    return word
