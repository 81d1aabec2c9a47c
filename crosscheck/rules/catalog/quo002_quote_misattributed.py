"""QUO002 quote-misattributed: the same words are put in two mouths.

Two outlets quote the same sentence, word for word or in translation, and name two different persons as its speaker. The speakers
must be told: a name, or a pronoun or description that the article resolves to a name.

Not a finding: a description and the name of one person, an organisation and its spokesperson, a speaker that one article does
not name, common phrases of a few words, and a sentence that one article puts in both mouths (one person quoting the other).
"""

from collections.abc import Iterator

from crosscheck.model.discrepancy import Finding
from crosscheck.model.phrase import Phrase
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import NameValue
from crosscheck.rules.base import Conflict, NearMiss, Rule
from crosscheck.rules.quotations import (
    Clash,
    Saying,
    evidence,
    groups,
    one_name,
    one_person,
    sayings,
    translated,
    trimmed,
    words_of,
)

LEAST_WORDS = 4
"""Words of a quotation that can be told from chance."""

WHOLE_WORDS = 12
"""Words from which on a part of a sentence counts; two people may well share a shorter phrase."""

BACK = 4
"""Sentences before a quotation in which a pronoun finds whom it means."""

_MESSAGE = Phrase(en="The same words come from {a} and from {b}.", id="Kata-kata yang sama berasal dari {a} dan dari {b}.")
_REASON = Phrase(
    en="The quotation is the same, but the articles name two different persons as its speaker.",
    id="Kutipannya sama, tetapi artikel-artikel itu menyebut dua orang yang berbeda sebagai pengucapnya.",
)


def _check(story: Story) -> Iterator[Finding]:
    """One finding for each sentence that stands in two mouths."""
    known = sayings(story)
    clashes: list[Clash] = []
    agreeing: list[tuple[str, str]] = []
    for pair, _, _ in story.pairs_of("quote"):
        a, b = known[pair.a], known[pair.b]
        if a.article == b.article or not (a.value.direct and b.value.direct):
            continue
        likeness = _likeness(pair, a, b)
        if likeness < 0.5:
            continue
        person = one_person(a.value, b.value)
        if person is False:
            sure = 0.92 * likeness * _told(a, b) * _apart(story, a, b)
            clashes.append(Clash(pair.a, pair.b, "speaker", sure, evidence(pair, None, a.value, b.value)))
        elif person:
            agreeing.append((pair.a, pair.b))
    for sides, mine in groups(clashes, [*agreeing, *_of_one_quotation(known, clashes)]):
        best = max(mine, key=lambda c: (c.confidence, c.a, c.b))
        names = (known[best.a].value.source, known[best.b].value.source)
        message = _MESSAGE.fill(a=(names[0] or "").title(), b=(names[1] or "").title())
        yield Finding(
            sides=trimmed(story, sides),
            confidence=best.confidence,
            message=message,
            reason=_REASON,
            features=dict(best.features),
        )


def _apart(story: Story, a: Saying, b: Saying) -> float:
    """How surely a pronoun means its speaker (0..1): less so if the other article's speaker is named just before it too."""
    near = any(_named_near(story, x, y) for x, y in ((a, b), (b, a)) if x.value.by != "name")
    return 0.65 if near else 1.0


def _named_near(story: Story, one: Saying, other: Saying) -> bool:
    here = one.claim.context.sentence_index
    for claim in story.of_kind("name"):
        near = claim.article == one.article and here - BACK <= claim.context.sentence_index <= here
        if near and isinstance(claim.value, NameValue) and one_name(claim.value.entity or claim.value.name, other.value.source):
            return True
    return False


def _of_one_quotation(known: dict[str, Saying], clashes: list[Clash]) -> Iterator[tuple[str, str]]:
    """The sentences of one quotation belong together: they stand in another mouth as one."""
    first: dict[tuple[str, int], str] = {}
    for key in sorted({k for c in clashes for k in (c.a, c.b)}):
        claim = known[key].claim
        place = (claim.article, claim.context.quote)
        if claim.context.quote >= 0 and first.setdefault(place, key) != key:
            yield first[place], key


def _told(a: Saying, b: Saying) -> float:
    """How surely the articles tell the speakers: a pronoun or a description may have been read amiss."""
    if any(s.value.by in ("run", "") for s in (a, b)):
        return 0.6
    return {2: 1.0, 1: 0.9}.get(sum(s.value.by == "name" for s in (a, b)), 0.8)


def _likeness(pair: Pair, a: Saying, b: Saying) -> float:
    """How surely two quotations are the same words (0..1)."""
    sizes = sorted(len(s.value.words.split()) for s in (a, b))
    fragment = any(s.value.words[:1].islower() for s in (a, b)) and sizes[0] < WHOLE_WORDS
    if sizes[0] < LEAST_WORDS or fragment or sizes[0] < 0.35 * sizes[1]:
        return 0.0
    if a.value.language != b.value.language:
        return 0.75 if translated(pair, 0.38, 0.15) and pair.relation.agrees else 0.0
    found = words_of(a, b)
    if found.serious or found.share < 0.85 or found.core < 0.85 or found.content < 2:
        return 0.0
    return min(1.0, 0.8 + 0.05 * found.content)


RULE = Rule(
    code="QUO002",
    name="quote-misattributed",
    severity="warning",
    page=__doc__,
    check=_check,
    conflicts=(
        Conflict(
            'The harbour master, Ana Ruiz, was calm. "[[A rope never asks who pulls it]]," Ruiz said.',
            'Captain Tom Hale shrugged. "[[A rope never asks who pulls it]]," Hale said.',
        ),
        Conflict(
            '"[[You cannot teach a river to wait]]," minister Tom Hale said on Monday.',
            '"[[You cannot teach a river to wait]]," farmer Liu Wen told reporters.',
        ),
        Conflict(
            '"[[Sawah tidak mengenal hari libur]]," kata Bupati Rudi Hartanto.',
            '"[[Sawah tidak mengenal hari libur]]," ujar petani Sulastri Wibowo.',
            languages=("id", "id"),
        ),
        Conflict(
            'Bupati Rudi Hartanto hadir. "[[Pasar ini lahir dari keringat pedagang]]," kata Rudi.',
            'Ketua pedagang Dewi Lestanti hadir. "[[Pasar ini lahir dari keringat pedagang]]," ujarnya.',
            languages=("id", "id"),
        ),
        Conflict(
            "Panen raya di Desa Wanareja dihadiri ratusan petani. Hujan turun sejak pagi. "
            '"[[Sawah tidak mengenal hari libur, begitu pula petani]]," kata Bupati Rudi Hartanto.',
            "Hundreds came to the harvest in Wanareja village. It had rained since the morning. "
            '"[[A rice field knows no holiday, and neither does a farmer]]," farmer Sulastri Wibowo said.',
            languages=("id", "en"),
        ),
        Conflict(
            "[[“Perahu kami karam sebelum fajar tiba,”]] kata nelayan Suparjo di dermaga.",
            "[[“Perahu kami karam sebelum fajar tiba,”]] ujar juru mudi Benediktus Laka di dermaga.",
            languages=("id", "id"),
        ),
    ),
    near_misses=(
        NearMiss(
            "“Perahu kami karam sebelum fajar tiba,” kata nelayan Suparjo di dermaga.",
            "“Perahu kami karam sebelum fajar tiba,” ujar Suparjo.",
            why="a trade and a name of one man",
            languages=("id", "id"),
        ),
        NearMiss(
            "Why the ferry never sails on time | Odile Brandt Read more Explaining the fares, the statement on Brask Ferries' "
            'page said: "We have put off this rise for as long as the fuel market let us."',
            'Spokesman Piet Hallam said: "We have put off this rise for as long as the fuel market let us."',
            why="the name behind the bar is the author of another article",
        ),
        NearMiss(
            'Ida Lund said at the finish: "It was a hard race and I am glad. The harbour at dusk (Photo Desk) "We rowed for '
            'our town." Rolf Sand added: "This boat has carried us through every storm this year."',
            'Rolf Sand said: "This boat has carried us through every storm this year."',
            why="a mark of the first speaker was forgotten",
        ),
        NearMiss(
            'The harbour master, Ana Ruiz, was calm. "[[A rope never asks who pulls it]]," Ruiz said.',
            'Ana Ruiz runs the harbour. "[[A rope never asks who pulls it]]," the harbour master said.',
            why="a description of the same person",
        ),
        NearMiss(
            '"[[You cannot teach a river to wait]]," the ministry said on Monday.',
            '"[[You cannot teach a river to wait]]," spokesman Tom Hale told reporters.',
            why="a ministry and its spokesman",
        ),
        NearMiss(
            '"[[Sawah tidak mengenal hari libur]]," kata Bupati Rudi Hartanto.',
            '"[[Sawah tidak mengenal hari libur]]," ujar Rudi.',
            why="nama lengkap dan nama pendek",
            languages=("id", "id"),
        ),
        NearMiss(
            '"[[Sawah tidak mengenal hari libur]]," kata Bupati Rudi Hartanto.',
            '"[[Petani kami butuh pupuk, bukan janji]]," ujar petani Sulastri Wibowo.',
            why="dua kalimat dari dua orang",
            languages=("id", "id"),
        ),
        NearMiss(
            "Panen raya di Desa Wanareja dihadiri ratusan petani. Hujan turun sejak pagi. "
            '"[[Sawah tidak mengenal hari libur, begitu pula petani]]," kata Bupati Rudi Hartanto.',
            "Hundreds came to the harvest in Wanareja village. It had rained since the morning. "
            '"[[A rice field knows no holiday, and neither does a farmer]]," regent Rudi Hartanto said.',
            why="a translation, and the same speaker",
            languages=("id", "en"),
        ),
    ),
)
