"""Words said by somebody, and what of their content can be compared without knowing the language."""

from typing import Literal

from pydantic import Field

from crosscheck.model.base import Model
from crosscheck.model.phrase import Phrase
from crosscheck.model.relation import SAME, UNKNOWN, Relation, Stand
from crosscheck.model.values.quote_words import Comparison, compare, denied

SAME_UTTERANCE = 0.6
"""Part of the shorter quotation that must stand in the other for both to be one utterance."""

_PLAIN_AXES = frozenset(
    "quantity order when period pace limit direction side part position duration manner intent view share rarity".split()
)
"""Axes whose values a negation does not turn into each other: "not before" is not "after", but "not safe" is "unsafe"."""

_SHORTENED = Phrase(en="one quotation is shortened", id="salah satu kutipan dipendekkan")
_WORDING = Phrase(en="only small words differ", id="hanya kata-kata kecil yang berbeda")
_TRANSLATED = Phrase(en="one is a translation of the other", id="yang satu terjemahan dari yang lain")
_ALTERED = Phrase(en="words that carry the content differ", id="kata-kata yang membawa isi berbeda")


class QuoteValue(Model):
    """The content of a quotation: its words as given (quotation marks and splits taken out) and whose they are.

    `source` is the canonical name of who said it, None if the text does not tell; `person` tells one person from a group or an
    organisation, `by` how the text names it ("name", "pronoun", "description"). The rest is the content's signature: `tokens`
    are the words in normal form with their class (see `quote_words`), `clauses` the same by clause, then how many negations
    there are, whether it is put as possible (`hedged`; `able` if by a word of being able alone), as to come (`planned`) or on
    a condition, its numbers in base units, and its `signs`: marks of content as "axis:value" ("order:before"), and how things
    stand, negation reckoned in, as "=axis:value" ("=open:+"). `contrary` tells that a word denies by itself ("impossible"),
    which a translation may put with a negation.
    """

    type: Literal["quote"] = "quote"
    words: str
    source: str | None = None
    person: bool = False
    by: str = ""
    direct: bool = True
    language: str = ""
    tokens: tuple[str, ...] = Field(default=(), exclude=True, repr=False)
    clauses: tuple[tuple[str, ...], ...] = Field(default=(), exclude=True, repr=False)
    negations: int = 0
    hedged: bool = False
    planned: bool = False
    conditional: bool = False
    numbers: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    contrary: bool = False
    able: bool = False

    @property
    def canonical(self) -> str:
        """The value as a short language-free text, for reports and fingerprints."""
        return self.words

    def relate(self, other: "QuoteValue") -> Relation:
        """How two quotations stand: what they say, whoever says it."""
        if self.language == other.language and self.words.casefold() == other.words.casefold():
            return SAME
        return _same_language(self, other) if self.language == other.language else _across(self, other)


def _same_language(a: QuoteValue, b: QuoteValue) -> Relation:
    found = compare(a.tokens, b.tokens)
    if not one_utterance(found):
        return UNKNOWN
    if a.direct and b.direct and denied(a.clauses, b.clauses):
        return Relation(stand=Stand.CONFLICT, reason="negation", text=_ALTERED)
    kinds = sorted({c.kind for c in found.serious})
    if kinds and ((a.direct and b.direct) or set(kinds) & {"negation", "number", "mark"}):
        return Relation(stand=Stand.CONFLICT, reason=kinds[0], text=_ALTERED)
    cut = any(c.edge for c in found.changes)
    return Relation(stand=Stand.COMPATIBLE, reason="shortened" if cut else "wording", text=_SHORTENED if cut else _WORDING)


def one_utterance(found: Comparison) -> bool:
    """Whether two quotations are likely to be one utterance, by their words alone."""
    return found.share >= SAME_UTTERANCE and found.core >= 0.5 and found.content >= 2


def _across(a: QuoteValue, b: QuoteValue) -> Relation:
    """Two languages: if both are one utterance, what marks their content must agree."""
    kind = signature_conflict(a, b)
    if kind:
        return Relation(stand=Stand.CONFLICT, reason=kind, text=_ALTERED)
    return Relation(stand=Stand.COMPATIBLE, reason="translation", text=_TRANSLATED)


def signature_conflict(a: QuoteValue, b: QuoteValue) -> str:
    """What of the signatures cannot stand together: "negation", "mark" or "number"; "" if nothing."""
    negated = min(a.negations, b.negations) == 0 and max(a.negations, b.negations) % 2 == 1
    opposed = opposed_signs(a.signs, b.signs)
    if opposed and (not negated or opposed[0].split(":")[0] in _PLAIN_AXES):
        return "mark"
    worded = (a if a.negations == 0 else b).contrary
    explained = opposed or worded or any(sign.startswith("=") for sign in set(a.signs) & set(b.signs))
    if negated and not explained:
        return "negation"
    if a.numbers and b.numbers and not set(a.numbers) & set(b.numbers) and len(a.numbers) == len(b.numbers) == 1:
        return "number"
    return ""


def opposed_signs(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[str, str] | None:
    """The first two signs on one axis with different values, where neither side has both; None if there are none."""
    mine, theirs = _by_axis(a), _by_axis(b)
    for axis in sorted(mine.keys() & theirs.keys()):
        if not mine[axis] & theirs[axis]:
            return min(mine[axis]), min(theirs[axis])
    return None


def _by_axis(signs: tuple[str, ...]) -> dict[str, set[str]]:
    table: dict[str, set[str]] = {}
    for sign in signs:
        table.setdefault(sign.split(":")[0], set()).add(sign)
    return table
