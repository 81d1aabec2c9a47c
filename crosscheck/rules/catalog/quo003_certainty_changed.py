"""QUO003 certainty-changed: the same statement is hedged in one article and flat in another.

"Could violate" against "will violate", "may have been paid" against "were paid", "up to 20 percent if the road is finished"
against "will cut 20 percent": a possibility or a condition has become a certainty, or the other way round. This holds for
quotations of one speaker, for indirect statements and for plain ones, also across languages. "We think" is a hedge too; and
one article may itself quote a speaker in both ways.

Not a finding: a forecast and the outcome that follows it, a suspicion and the later confirmation, a quotation cut before its
condition, an article that itself gives the hedged version too, and hedges in both.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from crosscheck.model.claim import Claim
from crosscheck.model.discrepancy import Finding
from crosscheck.model.phrase import Phrase
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import QuoteValue
from crosscheck.rules.base import Conflict, NearMiss, Rule
from crosscheck.rules.certainty import LONG_SENTENCE, by_meaning, by_run, by_words, doubt, order, same_doubt, says_surely
from crosscheck.rules.quotations import Clash, groups, one_person, overlapping, trimmed

KINDS = ("quote", "statement", "quantity", "date")

_MESSAGE = Phrase(
    en="The same statement is hedged in one article and flat in another.",
    id="Pernyataan yang sama bersyarat atau berupa kemungkinan di satu artikel dan pasti di artikel lain.",
)
_REASON = Phrase(
    en="A possibility or a condition is not a certainty; one of the articles has changed how sure the statement is.",
    id="Kemungkinan atau syarat bukan kepastian; salah satu artikel mengubah tingkat kepastian pernyataan itu.",
)


LINKED = 0.6
"""How probably two claims are one that are put alike, and so belong to one side."""


def _check(story: Story) -> Iterator[Finding]:
    """One finding for each statement whose certainty differs."""
    clashes: list[Clash] = []
    agreeing: list[tuple[str, str]] = []
    put = story.once(_puts)
    hedged_too = _hedged_partners(story, put)
    for pair, a, b in story.pairs_of(*KINDS):
        one, other = put[pair.a], put[pair.b]
        if one.order == other.order and pair.same_thing < LINKED:
            continue  # most pairs: neither a difference in certainty nor a link between two sides
        within = a.article == b.article
        alike = not within and pair.same_thing >= LINKED and _is_unsure(one) == _is_unsure(other) and pair.relation.agrees
        if one.asked or other.asked or (one.order == other.order and not alike) or _in_one_sentence(a, b):
            continue
        if _loose(pair, one, other):
            continue
        sure = by_words(a, b) or (0.0 if within else by_meaning(pair, a, b) or by_run(pair, a, b))
        features = (("near", pair.features.get("focus", 0.0)), ("flat", float(says_surely(a) or says_surely(b))), *_kinds(a))
        hedged, flat = (a, b) if one.order > other.order else (b, a)
        if sure >= 0.4 and not same_doubt(a, b) and (hedged.id, flat.article) not in hedged_too:
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
            place = (claim.article, claim.context.sentence_index, doubt(claim))
            if first.setdefault(place, claim.id) != claim.id:
                yield first[place], claim.id


def _told_by(story: Story, clash: Clash, quotes: list[tuple[Claim, Claim]]) -> bool:
    mine = (story.claim(clash.a), story.claim(clash.b))
    return any(all(any(overlapping(x, y) for y in pair) for x in mine) for pair in quotes)


@dataclass(frozen=True, slots=True)
class _Put:
    """How a claim is put: its doubt and its place in that order (see `doubt`, `order`), whether it stands in a question, how
    many words its sentence has, and, of a statement, the quotations that it lies in."""

    kind: str
    doubt: int
    order: tuple[int, bool]
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
        doubt=doubt(claim),
        order=order(claim),
        asked="?" in body[claim.end : span.end + 1],  # a question states nothing
        words=len(body[span.start : span.end].split()),
        said=tuple(v for v in said if isinstance(v, QuoteValue)),
    )


def _in_one_sentence(a: Claim, b: Claim) -> bool:
    return a.article == b.article and a.context.sentence_index == b.context.sentence_index


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


def _hedged_partners(story: Story, put: dict[str, _Put]) -> set[tuple[str, str]]:
    """Claims that an article has too, put at least as unsure, as (claim, article)."""
    found: set[tuple[str, str]] = set()
    for pair, a, b in story.pairs_of(*KINDS):
        if pair.same_thing >= 0.5 and min(put[a.id].doubt, put[b.id].doubt) > 0:
            found |= {(x.id, y.article) for x, y in ((a, b), (b, a)) if put[y.id].doubt >= put[x.id].doubt}
    return found


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
        Conflict(
            '"[[We think the anchor cut the cable]]," said captain Ida Lund.',
            '"[[The anchor cut the cable]]," captain Ida Lund told reporters.',
        ),
        Conflict(
            '"[[Kami menduga jangkar memutus kabel itu]]," kata nakhoda Rudi Hartanto.',
            '"[[Jangkar memutus kabel itu]]," ujar nakhoda Rudi Hartanto.',
            languages=("id", "id"),
        ),
        Conflict(
            "Hujan turun di Lembah Serayu sejak Senin. Warga membawa karung pasir. "
            '"[[Uang nasabah koperasi ini pasti kembali]]," kata jaksa Rudi Hartanto.',
            "It has rained in the Serayu valley since Monday. Residents carried sandbags. "
            '"[[The money of the co-operative\'s customers may come back]]," prosecutor Rudi Hartanto said.',
            languages=("id", "en"),
        ),
        Conflict(
            '"[[We may have to sell the mill in spring]]," owner Tom Hale said.',
            'Owner Tom Hale spoke in the yard. "[[We will sell the mill in spring]]," Hale said.',
        ),
        Conflict(
            '"[[Panen raya bisa kita mulai sesudah musim hujan]]," kata Bupati Rudi Hartanto.',
            "Bupati Rudi Hartanto mengatakan [[panen raya pasti kita mulai sesudah musim hujan]].",
            languages=("id", "id"),
        ),
        Conflict(
            "[[The two paintings seem to be by one hand]], the restorer Ewa Lindt said.",
            "[[The two paintings are by one hand]], the restorer Ewa Lindt said.",
        ),
    ),
    near_misses=(
        NearMiss(
            "The two paintings seem to be by one hand, the restorer Ewa Lindt said.",
            "The two frames are by one hand, the carpenter Jon Marsh said.",
            why="two persons speak of two things",
        ),
        NearMiss(
            '"[[We believe the two boats were tied together]]," warden Nina Okoro said.',
            "[[Rangers believe the two boats were tied together]], said warden Nina Okoro.",
            why="both say that it is believed",
        ),
        NearMiss(
            '"[[We think the anchor cut the cable]]," said captain Ida Lund.',
            '"[[We believe the anchor cut the cable]]," captain Ida Lund told reporters.',
            why="both are what she thinks",
        ),
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
