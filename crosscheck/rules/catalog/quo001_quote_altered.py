"""QUO001 quote-altered: the same utterance is quoted with words that change its content.

Two outlets put the same sentence of the same speaker between quotation marks, and the words differ in a way that matters:
a negation, a number, all or half, before or after, this year or next year, another noun or verb, a word put in or left out
in the middle without a mark. One of the two is not what was said.

Not a finding: a quotation cut at its beginning or end, a gap marked by an ellipsis, words added in brackets, another spelling
or form of a word, small connectives, a translation, and two sentences of one speaker that are simply two sentences.
Across languages only marks of content are compared: negation, numbers, words of time, order, quantity and their opposites.
"""

from collections.abc import Iterator

from crosscheck.model.discrepancy import Finding
from crosscheck.model.phrase import Phrase
from crosscheck.model.story import Pair, Story
from crosscheck.model.values.quote import signature_conflict
from crosscheck.model.values.quote_words import Change, Comparison, denied
from crosscheck.rules.base import Conflict, NearMiss, Rule
from crosscheck.rules.quotations import (
    Clash,
    Saying,
    agrees,
    evidence,
    groups,
    one_person,
    perhaps_one,
    sayings,
    settled,
    translated,
    trimmed,
    words_of,
)

_BASE = {
    "negation": 0.92,
    "number": 0.9,
    "mark": 0.9,
    "duty": 0.75,
    "replaced": 0.8,
    "person": 0.75,
    "left out": 0.72,
}
_WHAT = {
    "negation": Phrase(en="one says it, the other denies it", id="yang satu menyatakan, yang lain menyangkal"),
    "number": Phrase(en="the numbers in it differ", id="angka di dalamnya berbeda"),
    "mark": Phrase(en="words of time, order or amount differ", id="kata waktu, urutan, atau jumlah berbeda"),
    "duty": Phrase(en="one speaks of a duty, the other does not", id="yang satu menyebut keharusan, yang lain tidak"),
    "replaced": Phrase(en="words that carry the content are replaced", id="kata yang membawa isi diganti"),
    "person": Phrase(en="another person is meant", id="yang dimaksud orang lain"),
    "left out": Phrase(en="words are put in or left out without a mark", id="ada kata ditambah atau dihilangkan tanpa tanda"),
}
_MESSAGE = Phrase(
    en="The same utterance is quoted in different words: {what}.",
    id="Ucapan yang sama dikutip dengan kata berbeda: {what}.",
)
_REASON = Phrase(
    en="Words between quotation marks are given as spoken, so these cannot all be what was said.",
    id="Kata di antara tanda kutip diberikan sebagaimana diucapkan, jadi tidak mungkin semuanya yang diucapkan.",
)


def _check(story: Story) -> Iterator[Finding]:
    """One finding for each utterance that is quoted in ways that cannot all be right."""
    known = sayings(story)
    done = settled(story, known)
    clashes: list[Clash] = []
    agreeing: list[tuple[str, str]] = []
    for pair, _, _ in story.pairs_of("quote"):
        a, b = known[pair.a], known[pair.b]
        if a.article == b.article:
            continue
        clash = None if {(pair.a, b.article), (pair.b, a.article)} & done else _clash(pair, a, b)
        if clash is not None:
            clashes.append(clash)
        elif agrees(pair, a.value, b.value):
            agreeing.append((pair.a, pair.b))
    for sides, mine in groups(clashes, agreeing):
        best = max(mine, key=lambda c: (c.confidence, c.a, c.b))
        message = _MESSAGE.fill(what=_WHAT[best.kind])
        yield Finding(
            sides=trimmed(story, sides),
            confidence=best.confidence,
            message=message,
            reason=_REASON,
            features=dict(best.features),
        )


def _clash(pair: Pair, a: Saying, b: Saying) -> Clash | None:
    person = perhaps_one(a.value, b.value)
    if person is False:
        return None
    if a.value.language == b.value.language:
        return _in_one_language(pair, a, b, person) or _denied_clause(pair, a, b, person)
    return _across(pair, a, b, person)


def _denied_clause(pair: Pair, a: Saying, b: Saying, person: bool | None) -> Clash | None:
    """A clause of one that the other denies in the same words, where both are short and of one speaker."""
    one, other = a.value, b.value
    if not (one.direct and other.direct) or one.conditional or other.conditional:
        return None
    content = denied(one.clauses, other.clauses)
    near, nearest = _NEAR[2 if person else 1 if one_person(one, other) is None else 0]
    long = max(len(one.tokens), len(other.tokens))
    if not content or long > SHORT + 4 * content or not translated(pair, near, nearest):
        return None
    sure = (0.9 if content > 1 else 0.8) * (1.0 if person else 0.85)
    return Clash(pair.a, pair.b, "negation", _BASE["negation"] * sure, evidence(pair, words_of(a, b), one, other))


SHORT = 12
"""Words of quotations in which one clause is the whole point; a longer clause may stand in longer ones."""

_NEAR = ((0.6, 0.3), (0.45, 0.2), (0.4, 0.1))
"""How near two quotations are, and how much nearer than any other, by what is known of their speakers: two, none, one."""


def _in_one_language(pair: Pair, a: Saying, b: Saying, person: bool | None) -> Clash | None:
    found = words_of(a, b)
    if person is None and one_person(a.value, b.value) is False and min(found.share, found.core) < DOUBTED:
        return None
    kinds = [k for k in _BASE if any(c.kind == k and _counts(c, found) for c in found.serious)]
    sure = _one_utterance(pair, found, person) if kinds else 0.0
    if not sure:
        return None
    spoken = 1.0 if a.value.direct and b.value.direct else 0.75
    plain = kinds[0] in ("negation", "number", "mark") and found.share >= 0.7 and found.core >= 0.6
    if spoken < 1.0 and not (person and plain and kinds[0] == "number"):
        return None
    return Clash(pair.a, pair.b, kinds[0], _BASE[kinds[0]] * sure * spoken, evidence(pair, found, a.value, b.value))


DOUBTED = 0.75
"""What quotations have in common at least whose speakers seem to be two by a pronoun or a description."""


def _counts(change: Change, found: Comparison) -> bool:
    """Whether a change tells: words replaced at an edge may be the next thing said, unless nearly all the rest is common."""
    return not change.edge or change.kind in ("negation", "number", "mark") or found.share >= 0.75


def _one_utterance(pair: Pair, found: Comparison, person: bool | None) -> float:
    """How surely two quotations are one utterance (0..1): by their words, or by fewer words and their meaning."""
    long = found.share >= 0.55 and found.core >= 0.45 and found.content >= 1 and found.content + found.run >= 4
    if max(found.share, found.core) < REWORDED and found.content <= FEW and len(found.serious) > 2:
        long = long and translated(pair, 0.6, 0.1)
    if person and long:
        return min(1.0, 0.55 + 0.5 * found.core)
    if person is None and found.share >= 0.6 and found.core >= 0.6 and found.content >= 3:
        return min(1.0, 0.55 + 0.5 * found.core) * (0.9 if found.share >= 0.7 or found.content >= 6 else 0.7)
    if person and found.core >= 0.6 and found.content >= 2 and translated(pair, 0.4, 0.1):
        return 0.8
    if person is None and min(found.share, found.core) >= ALMOST and found.content >= 2 and translated(pair, 0.6, 0.3):
        return 0.8
    return 0.0


REWORDED, FEW = 0.7, 5
"""What two quotations that differ in three places have in common, and of how many words of content, if they are two."""

ALMOST = 0.8
"""What two short quotations have in common at least whose speakers the text does not tell."""


def _across(pair: Pair, a: Saying, b: Saying, person: bool | None) -> Clash | None:
    kind = signature_conflict(a.value, b.value)
    if not kind or not (translated(pair, 0.33, 0.1) or (person and translated(pair, 0.28, 0.25))):
        return None
    near, nearest = pair.features["focus"], pair.features["focus_margin"]
    sure = min(1.0, 0.6 + 0.5 * near) * (1.0 if nearest >= 0.2 else 0.85) * (1.0 if person else 0.75) * _alike(a, b)
    if not (a.value.direct and b.value.direct):
        alone = person and nearest >= 0.3
        sure *= 0.8 if near >= 0.5 and kind != "number" else 0.74 if alone and kind != "number" else 0.4
    return Clash(pair.a, pair.b, kind, _BASE[kind] * sure, evidence(pair, None, a.value, b.value))


LONG = 20
"""Words of a quotation in which a negation may well be of a part that the translation words in another way."""


def _alike(a: Saying, b: Saying) -> float:
    """How far two quotations in two languages can be one sentence by their length, and short enough for signs to tell."""
    short, long = sorted((len(a.value.tokens), len(b.value.tokens)))
    return (0.75 if short < 0.55 * long else 1.0) * (0.85 if long > LONG else 1.0)


RULE = Rule(
    code="QUO001",
    name="quote-altered",
    severity="warning",
    page=__doc__,
    check=_check,
    conflicts=(
        Conflict(
            'Mayor Ana Ruiz met the press. "[[We will close the harbour if the storm turns]]," Ruiz said.',
            'At noon Mayor Ana Ruiz spoke. "[[We will not close the harbour if the storm turns]]," said Ruiz.',
        ),
        Conflict(
            '"[[All the money went to the schools in the valley]]," minister Tom Hale said on Monday.',
            '"[[Half the money went to the schools in the valley]]," Tom Hale, the minister, told reporters.',
        ),
        Conflict(
            'Bupati Rudi Hartanto menemui warga. "[[Pasar lama kami bongkar sebelum Lebaran]]," kata Rudi.',
            'Di hadapan warga Bupati Rudi Hartanto berbicara. "[[Pasar lama kami bongkar setelah Lebaran]]," ujar Rudi.',
            languages=("id", "id"),
        ),
        Conflict(
            '"[[Jembatan itu harus rampung tahun ini]]," kata Gubernur Sinta Maharani di Palu.',
            '"[[Jembatan itu harus rampung tahun depan]]," tutur Gubernur Sinta Maharani.',
            languages=("id", "id"),
        ),
        Conflict(
            '"[[Kami tidak menjual tanah itu kepada siapa pun]]," kata Wali Kota Bram Siregar.',
            '"[[We are selling that land to everyone]]," mayor Bram Siregar said.',
            languages=("id", "en"),
        ),
        Conflict(
            '"[[The lifts in this tower were checked in May]]," said caretaker Nina Okoro.',
            'Caretaker Nina Okoro spoke to the tenants. "[[The lifts in this tower were checked in March]]," she said.',
        ),
        Conflict(
            '"[[The man is not armed and nobody has to stay indoors]]," police chief Ana Ruiz said.',
            '"[[The man is armed, and people should stay away]]," said police chief Ana Ruiz.',
        ),
        Conflict(
            '"[[Saya menyesal, saya khilaf]]," kata terdakwa Bram Siregar di depan majelis.',
            'Terdakwa Bram Siregar berdiri. "[[Saya tidak menyesal, saya terhina]]," ucap Bram.',
            languages=("id", "id"),
        ),
        Conflict(
            '"[[We are growing more and more worried about the dam]]," engineer Nina Okoro said.',
            'Engineer Nina Okoro met the residents. "[[We are not at all worried about the dam]]," Okoro said.',
        ),
    ),
    near_misses=(
        NearMiss(
            '"[[We do not know, and the owner is silent]]," captain Ana Ruiz said.',
            '"[[We know, and we found the boat at noon]]," captain Ana Ruiz said.',
            why="what is known is not the same thing",
        ),
        NearMiss(
            "It has rained in the delta for weeks. Boats lie on the road. "
            '"[[It is impossible to reach the village by road]]," said rescuer Liam Porter.',
            "Hujan turun di delta selama berpekan-pekan. Perahu tergeletak di jalan. "
            '"[[Desa itu tidak bisa dicapai lewat jalan darat]]," kata penyelamat Liam Porter.',
            why="a word that denies by itself is translated with a negation",
            languages=("en", "id"),
        ),
        NearMiss(
            '"[[We will close the harbour if the storm turns]], and we will open it again on Friday," Mayor Ana Ruiz said.',
            '"[[We will close the harbour if the storm turns]]," said Mayor Ana Ruiz.',
            why="the second quotation is cut at its end",
        ),
        NearMiss(
            '"[[The money went to the schools in the valley and to the hospital]]," minister Tom Hale said.',
            '"[[The money went to the schools ... and to the hospital]]," said minister Tom Hale.',
            why="the gap is marked",
        ),
        NearMiss(
            '"[[Corynn is like a niece to me, and she has a home here]]," neighbour Nina Okoro said.',
            '"[[Korynn is like a niece to me, and she has a home here]]," said neighbour Nina Okoro.',
            why="the name is spelt in two ways, which is not what was said",
        ),
        NearMiss(
            '"[[The money went to the schools . . . and to the hospital]]," minister Tom Hale said.',
            '"[[Well, the money really went to the schools in the valley and to the hospital]]," said minister Tom Hale.',
            why="words that only fill, and a gap that is marked with spaces",
        ),
        NearMiss(
            '"[[Pasar lama kami bongkar sebelum Lebaran]], tapi bertahap," kata Bupati Rudi Hartanto.',
            '"[[Pasar lama kami bongkar sebelum Lebaran]]," ujar Bupati Rudi Hartanto.',
            why="kutipan kedua dipotong di akhir",
            languages=("id", "id"),
        ),
        NearMiss(
            '"[[Pasar lama kami bongkar sebelum Lebaran]]," kata Bupati Rudi Hartanto.',
            '"[[Pedagang tidak usah takut, kios baru sudah siap]]," ujar Bupati Rudi Hartanto.',
            why="dua kalimat yang berbeda dari orang yang sama",
            languages=("id", "id"),
        ),
        NearMiss(
            '"[[Kami tidak menjual tanah itu kepada siapa pun]]," kata Wali Kota Bram Siregar.',
            '"[[We are not selling that land to anyone]]," mayor Bram Siregar said.',
            why="a translation",
            languages=("id", "en"),
        ),
    ),
)
