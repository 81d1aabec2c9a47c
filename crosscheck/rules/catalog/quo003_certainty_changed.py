"""QUO003 certainty-changed: the same statement is hedged in one article and flat in another.

"Could violate" against "will violate", "may have been paid" against "were paid", "up to 20 percent if the road is finished"
against "will cut 20 percent": a possibility or a condition has become a certainty, or the other way round. This holds for
quotations of one speaker, for indirect statements and for plain ones, also across languages.

Not a finding: a forecast and the outcome that follows it, a suspicion and the later confirmation, a quotation cut before its
condition, an article that itself gives the hedged version too, and hedges in both.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from crosscheck.model.claim import Claim, Status
from crosscheck.model.discrepancy import Finding
from crosscheck.model.phrase import Phrase
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import QuoteValue, StatementValue
from crosscheck.model.values.quote_words import is_content
from crosscheck.rules.base import Conflict, NearMiss, Rule
from crosscheck.rules.quotations import Clash, groups, one_person, one_word_apart, overlapping, same_words, trimmed

ABLE = 0.6
"""How far a word of being able, in another language than the flat statement, still is a hedge: translators swap it freely."""

LEAST_CONTENT = 2
"""Words of content that a statement needs to be told by its meaning: "he probably would" has none."""

RUN_SURE = 0.7
"""How surely two statements are one that have the same words on both sides of the word of certainty."""

ABLE_WORDS = 14
"""Words of a quotation in which such a word can be told to be of its main verb; "cannot" is no hedge at all."""

LONG_SENTENCE = 19
"""Words of a sentence in which a hedge may be of another part than in its translation."""

KINDS = ("quote", "statement", "quantity", "date")

_MESSAGE = Phrase(
    en="The same statement is hedged in one article and flat in another.",
    id="Pernyataan yang sama bersyarat atau berupa kemungkinan di satu artikel dan pasti di artikel lain.",
)
_REASON = Phrase(
    en="A possibility or a condition is not a certainty; one of the articles has changed how sure the statement is.",
    id="Kemungkinan atau syarat bukan kepastian; salah satu artikel mengubah tingkat kepastian pernyataan itu.",
)


def _check(story: Story) -> Iterator[Finding]:
    """One finding for each statement whose certainty differs."""
    clashes: list[Clash] = []
    agreeing: list[tuple[str, str]] = []
    put = story.once(_puts)
    hedged_too = _hedged_partners(story, put)
    for pair, a, b in story.pairs_of(*KINDS):
        one, other = put[a.id], put[b.id]
        alike = pair.same_thing >= 0.6 and _is_unsure(one) == _is_unsure(other) and pair.relation.agrees
        if a.article == b.article or one.asked or other.asked or (one.doubt == other.doubt and not alike):
            continue  # most pairs: neither a difference in certainty nor a link between two sides
        if _loose(pair, one, other):
            continue
        sure = _confidence(pair, a, b) or _by_run(story, pair, a, b)
        features = (("near", pair.features.get("focus", 0.0)), ("flat", float(_sure(a) or _sure(b))), *_kinds(a))
        unsure, flat = (a, b) if one.doubt > other.doubt else (b, a)
        if sure >= 0.4 and (unsure.id, flat.article) not in hedged_too:
            clashes.append(Clash(pair.a, pair.b, "certainty", sure, features))
        elif alike:
            agreeing.append((pair.a, pair.b))
    chosen = _focused(story, clashes)
    for sides, mine in groups(chosen, [*agreeing, *_of_one_sentence(story, chosen)]):
        best = max(mine, key=lambda c: (c.confidence, c.a, c.b))
        yield Finding(
            sides=trimmed(story, sides),
            confidence=best.confidence,
            message=_MESSAGE,
            reason=_REASON,
            features=dict(best.features),
        )


def _focused(story: Story, clashes: list[Clash]) -> list[Clash]:
    """The clashes without those that tell of a whole sentence, or of a number in it, what a quotation tells more closely."""
    quotes = [(story.claim(c.a), story.claim(c.b)) for c in clashes if story.claim(c.a).kind == "quote"]
    return [c for c in clashes if story.claim(c.a).kind == "quote" or not _told_by(story, c, quotes)]


def _of_one_sentence(story: Story, clashes: list[Clash]) -> Iterator[tuple[str, str]]:
    """The claims of one sentence belong together: its certainty is one."""
    first: dict[tuple[str, int, int], str] = {}
    for clash in clashes:
        for claim in (story.claim(clash.a), story.claim(clash.b)):
            place = (claim.article, claim.context.sentence_index, _doubt(claim))
            if first.setdefault(place, claim.id) != claim.id:
                yield first[place], claim.id


def _told_by(story: Story, clash: Clash, quotes: list[tuple[Claim, Claim]]) -> bool:
    mine = (story.claim(clash.a), story.claim(clash.b))
    return any(all(any(overlapping(x, y) for y in pair) for x in mine) for pair in quotes)


@dataclass(frozen=True, slots=True)
class _Put:
    """How a claim is put: its doubt (see `_doubt`), whether it stands in a question, how many words its sentence has, and, of a
    statement, the quotations that it lies in."""

    kind: str
    doubt: int
    asked: bool
    words: int
    said: tuple[QuoteValue, ...]


def _puts(story: Story) -> dict[str, _Put]:
    """How each claim is put: asked of every pair, so that it is found once."""
    return {c.id: _put(story, c) for c in story.of_kind(*KINDS)}


def _put(story: Story, claim: Claim) -> _Put:
    span, body = claim.context.sentence, story.article(claim.article).body
    quotes = story.claims_in(claim.article, "quote") if claim.kind == "statement" else []
    said = (q.value for q in quotes if q.start < claim.end and claim.start < q.end)
    return _Put(
        kind=claim.kind,
        doubt=_doubt(claim),
        asked="?" in body[claim.end : span.end + 1],  # a question states nothing
        words=len(body[span.start : span.end].split()),
        said=tuple(v for v in said if isinstance(v, QuoteValue)),
    )


def _is_unsure(put: _Put) -> bool:
    """Whether a claim is put as possible or on a condition."""
    return put.doubt > 0


def _loose(pair: Pair, one: _Put, other: _Put) -> bool:
    """Whether two plain statements are of two speakers, or a long sentence and its translation, whose hedge may be of a part."""
    if one.kind == "quote":
        return False
    long = not pair.features.get("same_language", 1.0) and max(one.words, other.words) > LONG_SENTENCE
    return long or any(one_person(x, y) is False for x in one.said for y in other.said)


def _kinds(claim: Claim) -> tuple[tuple[str, float], ...]:
    return tuple((f"kind_{kind}", float(claim.kind == kind)) for kind in KINDS)


def _unsure(claim: Claim) -> bool:
    """Whether a claim is put as possible or on a condition."""
    value = claim.value
    if isinstance(value, QuoteValue):
        return value.hedged or value.conditional
    if isinstance(value, StatementValue) and value.condition:
        return True
    return claim.status is Status.HEDGED


def _doubt(claim: Claim) -> int:
    """How unsure a claim is put: 2 as possible, 1 on a condition, 0 neither."""
    value = claim.value
    if isinstance(value, QuoteValue):
        return 2 if value.hedged else int(value.conditional)
    return 2 * int(_unsure(claim))


def _sure(claim: Claim) -> bool:
    """Whether a claim says flatly what will be: what has been may be the outcome of what was possible."""
    value = claim.value
    if isinstance(value, QuoteValue):
        return value.planned and not value.hedged
    return claim.status is Status.PLANNED and not _unsure(claim)


def _hedged_partners(story: Story, put: dict[str, _Put]) -> set[tuple[str, str]]:
    """Claims that an article has too, put at least as unsure, as (claim, article)."""
    found: set[tuple[str, str]] = set()
    for pair, a, b in story.pairs_of(*KINDS):
        if pair.same_thing >= 0.5 and min(put[a.id].doubt, put[b.id].doubt) > 0:
            found |= {(x.id, y.article) for x, y in ((a, b), (b, a)) if put[y.id].doubt >= put[x.id].doubt}
    return found


def _confidence(pair: Pair, a: Claim, b: Claim) -> float:
    """How surely two claims are one statement whose certainty differs (0..1)."""
    if _doubt(a) == _doubt(b) or a.context.forecast or b.context.forecast:
        return 0.0
    if isinstance(a.value, QuoteValue) and isinstance(b.value, QuoteValue):
        return _of_quotes(pair, a.value, b.value, _sure(a) or _sure(b))
    if a.context.negated != b.context.negated or (a.kind in ("quantity", "date") and not pair.relation.agrees):
        return 0.0
    near, nearest = pair.features.get("focus", 0.5), pair.features.get("focus_margin", 0.3)
    if near < 0.45 or (a.kind == "statement" and not _one_thing(pair)):
        return 0.0
    sure = 0.8 if _sure(a) or _sure(b) else 0.4
    return sure * min(1.0, 0.65 + 0.35 * near + 0.15 * nearest)


def _by_run(story: Story, pair: Pair, a: Claim, b: Claim) -> float:
    """How surely two statements of one language are one, told by the words around the only word that differs."""
    if a.kind != "statement" or not (_sure(a) or _sure(b)) or {_doubt(a), _doubt(b)} != {0, 2}:
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


def _of_quotes(pair: Pair, a: QuoteValue, b: QuoteValue, sure: bool) -> float:
    person = one_person(a, b)
    conditional = a.conditional or b.conditional
    if person is False or (a.negations % 2 != b.negations % 2 and not conditional):
        return 0.0
    if a.language == b.language:
        found = same_words(a, b)
        only = {c.kind for c in found.serious} == {"certainty"} and found.content >= 2
        if a.direct and b.direct:
            return (0.95 if person else 0.85) if only and found.share >= 0.6 and found.core >= 0.5 else 0.0
        one_source = person or (a.source or "").casefold() == (b.source or "-").casefold()
        if only and one_source and found.share >= 0.75 and found.core >= 0.75 and found.content >= 3 and _alike_in_length(a, b):
            return 0.8 if sure else 0.6
        if min(sum(map(is_content, v.tokens)) for v in (a, b)) < LEAST_CONTENT:
            return 0.0
    spoken = 0.9 if person else 0.75
    if a.language != b.language and not conditional and (a if a.hedged else b).able:
        if a.negations or max(len(a.tokens), len(b.tokens)) > ABLE_WORDS:
            return 0.0
        spoken *= ABLE
    return spoken * _one_statement(pair) * (1.0 if sure else 0.85 if person and a.direct and b.direct else 0.5)


def _alike_in_length(a: QuoteValue, b: QuoteValue) -> bool:
    return 2 * min(len(a.tokens), len(b.tokens)) >= max(len(a.tokens), len(b.tokens))


def _one_statement(pair: Pair) -> float:
    """How surely two claims are one statement (0..1), by meaning and by the events they tell."""
    focus, nearest = pair.features.get("focus", 0.5), pair.features.get("focus_margin", 0.2)
    same_events = pair.features.get("events", 0.0) == 1.0
    if focus < (0.3 if same_events else 0.4) or nearest < (0.05 if same_events else 0.1):
        return 0.0
    return min(1.0, 0.65 + 0.35 * focus + 0.15 * nearest + (0.1 if same_events else 0.0))


RULE = Rule(
    code="QUO003",
    name="certainty-changed",
    severity="warning",
    page=__doc__,
    check=_check,
    conflicts=(
        Conflict(
            '"[[The dam could fail within a week]]," engineer Ana Ruiz said on Monday.',
            '"[[The dam will fail within a week]]," said engineer Ana Ruiz.',
        ),
        Conflict(
            "Minister Tom Hale said that [[the new port could cut freight costs by 30 percent if the rail link is finished]].",
            "Minister Tom Hale said that [[the new port will cut freight costs by 30 percent]].",
        ),
        Conflict(
            '"[[Tanggul itu mungkin jebol dalam sepekan]]," kata insinyur Rudi Hartanto.',
            '"[[Tanggul itu akan jebol dalam sepekan]]," ujar insinyur Rudi Hartanto.',
            languages=("id", "id"),
        ),
        Conflict(
            "Bupati Sinta Maharani mengatakan [[pasar baru bisa menyerap 500 pekerja jika izinnya terbit]].",
            "Bupati Sinta Maharani mengatakan [[pasar baru akan menyerap 500 pekerja]].",
            languages=("id", "id"),
        ),
        Conflict(
            "Hujan turun di Lembah Serayu sejak Senin. Warga membawa karung pasir. "
            '"[[Bendungan ini mungkin jebol dalam waktu satu minggu]]," kata insinyur Rudi Hartanto.',
            "It has rained in the Serayu valley since Monday. Residents carried sandbags. "
            '"[[This dam will break within one week]]," engineer Rudi Hartanto said.',
            languages=("id", "en"),
        ),
        Conflict(
            "Smoke hung over the harbour all night. Fire crews left at dawn. "
            '"[[The smoke may have come from the old kiln]]," harbour master Ida Lund said.',
            "The harbour was closed at noon. Ferries waited outside. "
            '"[[The smoke came from the old kiln]]," said harbour master Ida Lund.',
        ),
        Conflict(
            "The harbour board met on Monday. [[The board might ask the Admiralty Court of Norhaven]] to void the lease, "
            "its lawyer Jonas Pell said.",
            "Rain fell on the docks. [[The board will ask the Admiralty Court of Norhaven]] to cancel it.",
        ),
        Conflict(
            '"[[Bisa jadi sumur tua itu yang tercemar solar]]," kata ahli kimia Bagas Prakoso.',
            '"[[Sumur tua itu yang tercemar solar]]," kata ahli kimia Bagas Prakoso.',
            languages=("id", "id"),
        ),
    ),
    near_misses=(
        NearMiss(
            "The board might ask the Admiralty Court of Norhaven to void the lease, said its lawyer Jonas Pell.",
            "The board will ask the Admiralty Court of Norhaven to void the lease, said the tenant Mirela Kovac.",
            why="two persons speak",
        ),
        NearMiss(
            '"[[Mungkin sumur itu tercemar solar]]," kata ahli kimia Bagas Prakoso.',
            '"[[Barangkali sumur itu tercemar solar]]," kata ahli kimia Bagas Prakoso.',
            why="keduanya kemungkinan",
            languages=("id", "id"),
        ),
        NearMiss(
            "Forecasters said that [[the flood could reach the town of Brent on Sunday]].",
            "[[The flood reached the town of Brent on Sunday]] and covered the bridge.",
            why="a forecast and the outcome",
        ),
        NearMiss(
            '"[[The dam could fail within a week]]," engineer Ana Ruiz said on Monday.',
            '"[[The dam might fail within a week]]," said engineer Ana Ruiz.',
            why="both are hedged",
        ),
        NearMiss(
            '"[[Tanggul itu akan jebol dalam sepekan]] bila hujan tidak reda," kata insinyur Rudi Hartanto.',
            '"[[Tanggul itu akan jebol dalam sepekan]]," ujar insinyur Rudi Hartanto.',
            why="kutipan kedua dipotong di akhir",
            languages=("id", "id"),
        ),
        NearMiss(
            "Petugas menduga [[gudang itu terbakar karena korsleting]].",
            "[[Gudang itu terbakar karena korsleting]], kata polisi setelah pemeriksaan selesai.",
            why="dugaan yang kemudian dipastikan",
            languages=("id", "id"),
        ),
        NearMiss(
            "Hujan turun di Lembah Serayu sejak Senin. Warga membawa karung pasir. "
            '"[[Bendungan ini mungkin jebol dalam waktu satu minggu]]," kata insinyur Rudi Hartanto.',
            "It has rained in the Serayu valley since Monday. Residents carried sandbags. "
            '"[[This dam might break within one week]]," engineer Rudi Hartanto said.',
            why="a translation, hedged in both",
            languages=("id", "en"),
        ),
    ),
)
