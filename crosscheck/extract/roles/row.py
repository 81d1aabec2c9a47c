"""The words of one sentence with what lies between them, as the readers of roles see them."""

from dataclasses import dataclass

from crosscheck.extract.document import Doc, Mention, Sentence
from crosscheck.extract.names.word import Word
from crosscheck.extract.roles.phrases import Phrase
from crosscheck.model.base import Span

WINDOW = 12
"""Words before or after a name that are looked at."""

STOPS = frozenset('.;:!?…—–"“”«»()[]/')
BREAKS = STOPS | {","}
LONGEST_EVIDENCE = 160
"""Code points from the beginning of a role to the end of the body it belongs to, at most."""


@dataclass(frozen=True, slots=True)
class RoleFound:
    """A role of a person: the words that say so, its meaning, the body or place it belongs to (a key).

    `denied` tells that the text says the person is none, `told` that it is somebody else's account ("the register lists him as").
    """

    span: Span
    person: Mention
    phrase: Phrase
    organisation: str
    denied: bool = False
    told: bool = False


@dataclass(frozen=True, slots=True)
class Row:
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

    def breaks(self, k: int) -> bool:
        """Whether a mark parts word `k` from the one before."""
        gap = self.gap(k)
        return gap != " " and not BREAKS.isdisjoint(gap)

    def words(self, first: int, last: int) -> str:
        """The words from `first` up to `last`, in small letters."""
        return " ".join([w.low for w in self.row[first:last]])

    def end(self, m: int) -> int:
        """The end of the phrase that begins at word `m`."""
        end = m + 1
        while end < len(self.row) and end - m < WINDOW + 4 and not self.breaks(end):
            end += 1
        return end

    def last_noun(self, first: int) -> int:
        """The last word of the short phrase that begins at word `first`."""
        return min(first + 3, self.end(first)) - 1

    def past(self, k: int) -> str:
        """ "former" if the words before `k` speak of a time that is over."""
        before = f" {self.words(0, k)} "
        return "former" if any(f" {words} " in before for words in self.doc.language.names.roles.back_then) else ""

    def past_age(self, m: int) -> int:
        """The next word after an age in commas or brackets."""
        if m < len(self.row) and self.row[m].text.isdecimal() and len(self.row[m].text) <= 3:
            m += 1
            if m < len(self.row) and self.row[m].low == "tahun":
                m += 1
        return m

    def leads(self, first: int, found: Phrase) -> bool:
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

    def found(self, mention: Mention, found: Phrase, start: int, end: int, limit: int) -> RoleFound:
        """The role with its evidence from `start` to `end`, and the body named in the words before word `limit`."""
        left = self.row[found.first].start
        stop = self.row[limit - 1].end if limit else end
        inside = [o for o in self.doc.mentions if left <= o.start < stop and o.entity != mention.entity and o.kind != "person"]
        owner = next((o for o in inside if o.start >= self.row[found.last].end), inside[0] if inside else None)
        if owner and owner.end - start <= LONGEST_EVIDENCE:
            end = max(end, owner.end)
        return RoleFound(Span(start=min(start, left), end=end), mention, found, owner.entity if owner else "")
