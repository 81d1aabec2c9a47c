"""How surely two claims are one statement whose certainty differs: told by the words, by the meaning, by who speaks."""

from crosscheck.model.claim import Claim, Status
from crosscheck.model.story import Pair
from crosscheck.model.values import QuoteValue, StatementValue
from crosscheck.model.values.quote_words import LONG_WORD, is_content
from crosscheck.rules.quotations import one_person, one_word_apart, perhaps_one, same_words

ABLE = 0.6
"""How far a word of being able, in another language than the flat statement, still is a hedge: translators swap it freely."""

LEAST_CONTENT = 2
"""Words of content that a statement needs to be told by its meaning: "he probably would" has none."""

RUN_SURE = 0.7
"""How surely two statements are one that have the same words on both sides of the word of certainty."""

WILL_NOT_BE_ABLE = 0.8
"""The same where the other says what will be, or that it is certain: nobody translates "could" so."""

WITHIN = 0.8
"""How much two quotations of one person within one article have in common if they are one utterance, told twice."""

CLOSE, CLOSEST = 0.6, 0.3
"""How near two indirect statements of one person are by their vectors, and how much nearer than to others, if they are one."""

SURE = "certainty:sure"
"""The sign of words that say that something is certain ("definitely")."""

ABLE_WORDS = 14
"""Words of a quotation in which such a word can be told to be of its main verb; "cannot" is no hedge at all."""

LONG_SENTENCE = 19
"""Words of a sentence in which a hedge may be of another part than in its translation."""


def unsure(claim: Claim) -> bool:
    """Whether a claim is put as possible or on a condition."""
    value = claim.value
    if isinstance(value, QuoteValue):
        return value.hedged or value.conditional
    if isinstance(value, StatementValue) and value.condition:
        return True
    return claim.status is Status.HEDGED


def doubt(claim: Claim) -> int:
    """How unsure a claim is put: 2 as possible, 1 on a condition, 0 neither."""
    value = claim.value
    if isinstance(value, QuoteValue):
        return 2 if value.hedged else int(value.conditional)
    return 2 * int(unsure(claim))


def order(claim: Claim) -> tuple[int, bool]:
    """By how unsure a claim is put, of two that have a hedge the one that says "may"."""
    return doubt(claim), isinstance(claim.value, QuoteValue) and _may_be(claim.value)


def same_doubt(a: Claim, b: Claim) -> bool:
    """Whether of two quotations the flat one opens with a word of the other's hedge: "rangers believe" for "we believe"."""
    one, other = a.value, b.value
    if not isinstance(one, QuoteValue) or not isinstance(other, QuoteValue):
        return False
    return _shares_hedge(one, other) or _shares_hedge(other, one)


def _shares_hedge(unsure: QuoteValue, flat: QuoteValue) -> bool:
    if unsure.language != flat.language or unsure.tokens[:1] != ("^may",) or flat.hedged:
        return False
    kept = {w.lstrip("~@!^#$") for w in unsure.tokens}
    hedge = {w for w in unsure.words.lower().split()[1:HEDGE] if len(w) >= LONG_WORD and w not in kept}
    return bool(hedge & set(flat.words.lower().split()[:OPENING]))


HEDGE = 2
"""Words of a hedge that opens a quotation ("we believe")."""

OPENING = 4
"""Words of a quotation in which it is told who believes what follows."""


def _may_be(value: QuoteValue) -> bool:
    return "^may" in value.tokens


def says_surely(claim: Claim) -> bool:
    """Whether a claim says flatly what will be, or that it is certain: what has been may be the outcome of what was possible."""
    value = claim.value
    if isinstance(value, QuoteValue):
        return (value.planned or (SURE in value.signs and not value.negations)) and not value.hedged
    return claim.status is Status.PLANNED and not unsure(claim)


def by_meaning(pair: Pair, a: Claim, b: Claim) -> float:
    """How surely two claims are one statement whose certainty differs (0..1)."""
    if doubt(a) == doubt(b) or a.context.forecast or b.context.forecast:
        return 0.0
    if isinstance(a.value, QuoteValue) and isinstance(b.value, QuoteValue):
        return _of_quotes(pair, a.value, b.value, says_surely(a) or says_surely(b))
    if a.context.negated != b.context.negated or (a.kind in ("quantity", "date") and not pair.relation.agrees):
        return 0.0
    near, nearest = pair.features.get("focus", 0.5), pair.features.get("focus_margin", 0.3)
    if near < 0.45 or (a.kind == "statement" and not _one_thing(pair)):
        return 0.0
    sure = 0.8 if says_surely(a) or says_surely(b) else 0.4
    return sure * min(1.0, 0.65 + 0.35 * near + 0.15 * nearest)


def by_run(pair: Pair, a: Claim, b: Claim) -> float:
    """How surely two statements of one language are one, told by the words around the only word that differs."""
    if a.kind != "statement" or not (says_surely(a) or says_surely(b)) or {doubt(a), doubt(b)} != {0, 2}:
        return 0.0
    if not pair.features.get("same_language", 1.0) or a.context.negated != b.context.negated:
        return 0.0
    return RUN_SURE if one_word_apart(a.text, b.text) else 0.0


def _one_thing(pair: Pair) -> bool:
    """Whether two plain statements are near enough, by meaning, by being nearest and by the events they tell."""
    near, nearest, events = (pair.features.get(name, 0.0) for name in ("focus", "focus_margin", "events"))
    if not pair.features.get("same_language", 1.0):
        return near >= 0.55 and nearest >= 0.3
    return near >= 0.48 and nearest >= 0.2 and near + 0.5 * nearest + 0.15 * events >= 0.7


def by_words(a: Claim, b: Claim) -> float:
    """How surely two quotations in one language are one in which only the word of certainty differs."""
    if not (isinstance(a.value, QuoteValue) and isinstance(b.value, QuoteValue)):
        return 0.0
    one, other = a.value, b.value
    if one.language != other.language or not (one.direct or other.direct) or order(a) == order(b):
        return 0.0
    found, person = same_words(one, other), perhaps_one(one, other)
    if person is False or {c.kind for c in found.serious} != {"certainty"}:
        return 0.0
    if not (one.direct and other.direct):
        alike = min(found.share, found.core) >= RETOLD and found.content > LEAST_CONTENT + 1 and a.article != b.article
        return 0.75 if alike else 0.0
    share, core = _least_common(found.content, person, one_person(one, other), a.article == b.article)
    if found.share < share or found.core < core:
        return 0.0
    return 0.95 if person and a.article != b.article else 0.85


RETOLD = 0.8
"""What an indirect statement has in common at least with the quotation whose words it gives."""

NEVER = (2.0, 2.0)


def _least_common(content: int, person: bool | None, told: bool | None, within: bool) -> tuple[float, float]:
    """The share and the core that two quotations of one utterance have in common at least, by what else is known of them."""
    if within:
        return (WITHIN, WITHIN) if person and content >= LEAST_CONTENT else NEVER
    if person and content == 1:
        return 0.85, 0.65
    doubted = person is None and told is False
    if content < LEAST_CONTENT + doubted:
        return NEVER
    return (0.8, 0.8) if doubted else (0.55 if person else 0.6, 0.5)


def _of_quotes(pair: Pair, a: QuoteValue, b: QuoteValue, sure: bool) -> float:
    person = perhaps_one(a, b)
    conditional = a.conditional or b.conditional
    if a.conditional and b.conditional and a.language != b.language:
        return 0.0  # "would" and "akan" say the same on a condition
    if one_person(a, b) is False or (a.negations % 2 != b.negations % 2 and not conditional):
        return 0.0
    if a.language == b.language:
        found = same_words(a, b)
        only = {c.kind for c in found.serious} == {"certainty"} and found.content >= 2
        if a.direct and b.direct:
            return 0.0
        one_source = person or (a.source or "").casefold() == (b.source or "-").casefold()
        if only and one_source and found.share >= 0.75 and found.core >= 0.75 and found.content >= 3 and _alike_in_length(a, b):
            return 0.8 if sure else 0.6
        if min(sum(map(is_content, v.tokens)) for v in (a, b)) < LEAST_CONTENT:
            return 0.0
    spoken = 0.9 if person else 0.75
    if a.language != b.language and not conditional and (a if a.hedged else b).able:
        if a.negations or max(len(a.tokens), len(b.tokens)) > ABLE_WORDS:
            return 0.0
        spoken *= WILL_NOT_BE_ABLE if sure else ABLE
    return spoken * _one_statement(pair) * (1.0 if sure else _told(pair, a, b))


def _told(pair: Pair, a: QuoteValue, b: QuoteValue) -> float:
    """How surely two utterances of which neither tells what will be are one, by whether their words are quoted."""
    person = perhaps_one(a, b)
    if person and a.direct and b.direct:
        return 0.85
    close = pair.features.get("focus", 0.0) >= CLOSE and pair.features.get("focus_margin", 0.0) >= CLOSEST
    return 0.65 if person and (a.direct or b.direct or (close and one_person(a, b))) else 0.5


def _alike_in_length(a: QuoteValue, b: QuoteValue) -> bool:
    return 2 * min(len(a.tokens), len(b.tokens)) >= max(len(a.tokens), len(b.tokens))


def _one_statement(pair: Pair) -> float:
    """How surely two claims are one statement (0..1), by meaning and by the events they tell."""
    focus, nearest = pair.features.get("focus", 0.5), pair.features.get("focus_margin", 0.2)
    same_events = pair.features.get("events", 0.0) == 1.0
    if focus < (0.3 if same_events else 0.4) or nearest < (0.05 if same_events else 0.1):
        return 0.0
    return min(1.0, 0.65 + 0.35 * focus + 0.15 * nearest + (0.1 if same_events else 0.0))
