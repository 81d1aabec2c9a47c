"""DAT001 date-conflict: incompatible dates or times for the same event.

Each date is an interval with a precision and, for a time of day, a zone. Two of them conflict if no reading lets them mean one
moment: 02.15 in Jakarta is 1915 GMT of the day before and no conflict, 04.15 in Singapore is another hour.

Quiet when one is only vaguer ("in April", "about eleven", "in the evening"), when time zones explain it, when one tells the
start and the other the end, a plan and what came of it, or when nothing but the day of the report is in common.
"""

from collections.abc import Iterable
from dataclasses import replace

from crosscheck.model.claim import Claim
from crosscheck.model.discrepancy import Finding
from crosscheck.model.phrase import Phrase
from crosscheck.model.relation import Stand
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import DateValue
from crosscheck.rules import joint
from crosscheck.rules.base import Conflict, NearMiss, Rule
from crosscheck.rules.dating import comparable, told_as_history, told_twice
from crosscheck.rules.dating_odds import borne_out, candidates, odds
from crosscheck.rules.sides import Sides, across, merge_pairs, raised, told_again

LEAST_CONFLICT, LEAST_AGREEMENT = 0.25, 0.4
SURE_TOGETHER, LEAST_TOGETHER = 0.5, 0.3
COINCIDENCE = 20.0
"""Two outlets that give the same minute hardly do so by chance: the odds that they mean one thing rise by this factor."""


def check(story: Story) -> Iterable[Finding]:
    """One finding for each event that the articles date differently."""
    agreements = _agreements(story)
    weighed = _weighed(story)
    conflicts = [p for p, _ in weighed if p.same_thing >= LEAST_CONFLICT]
    evidence = {(p.a, p.b): e for p, e in weighed}
    told: set[str] = set()
    for least in (SURE_TOGETHER, LEAST_TOGETHER):
        rest = [p for p in conflicts if p.a not in told and p.b not in told]
        for sides in merge_pairs(story, rest, agreements, least):
            told |= {claim for side in sides for claim in side}
            yield _finding(story, told_again(story, sides, _same_date), across(sides, conflicts), evidence)


def _same_date(one: Claim, other: Claim) -> bool:
    """Whether two claims of one article give one date of one event."""
    return one.value == other.value and bool(set(one.context.events) & set(other.context.events))


def _weighed(story: Story) -> list[tuple[Pair, dict[str, float]]]:
    """The pairs in conflict that may be likely enough, with the probability that both dates are of one event, and the evidence
    for it."""
    past = told_as_history(story)
    open_ = candidates(story, joint.LEAST_TO_LEARN if story.cross_encode else LEAST_CONFLICT)
    across_articles = [(replace(p, same_thing=odds(e)), e) for p, _, _, e in joint.read_together(story, "dates", open_)]
    twice = [(p, a, b) for p, a, b in told_twice(story) if p.relation.stand is Stand.CONFLICT and not {p.a, p.b} & past]
    return [*across_articles, *((p, {}) for p, a, b in twice if comparable(story, a, b))]


def _agreements(story: Story) -> list[Pair]:
    past = told_as_history(story)
    agreeing = [(p, a, b) for p, a, b in story.pairs_of("date") if p.relation.agrees and a.article != b.article]
    fair = [_agreement(p, a, b) for p, a, b in agreeing if not {p.a, p.b} & past and comparable(story, a, b)]
    return [p for p in fair if p.same_thing >= LEAST_AGREEMENT]


def _agreement(pair: Pair, a: Claim, b: Claim) -> Pair:
    """The pair, more sure if both give the same minute."""
    exact = a.article != b.article and all(isinstance(c.value, DateValue) and c.value.precision == "minute" for c in (a, b))
    if not exact or (pair.relation.stand is not Stand.SAME and pair.relation.reason not in ("zone", "precision")):
        return pair
    return replace(pair, same_thing=raised(pair.same_thing, COINCIDENCE))


def _finding(story: Story, sides: Sides, pairs: list[Pair], evidence: dict[tuple[str, str], dict[str, float]]) -> Finding:
    best = pairs[0]
    reason = best.relation.text
    if story.claim(best.a).article == story.claim(best.b).article:
        reason = Phrase(en=f"{reason.en}; {_WITHIN.en}", id=f"{reason.id}; {_WITHIN.id}")
    sure = borne_out(best.same_thing, len(pairs) - 1)
    return Finding(
        sides=sides,
        confidence=sure,
        message=_MESSAGE,
        reason=reason,
        features={name.replace(" ", "_"): value for name, value in evidence[best.a, best.b].items()},
    )


_MESSAGE = Phrase(
    en="the same event is given different dates or times", id="peristiwa yang sama diberi tanggal atau waktu berbeda"
)
_WITHIN = Phrase(
    en="one of them may be the day of the report, not of the event",
    id="salah satunya mungkin hari pemberitaan, bukan hari kejadian",
)

RULE = Rule(
    code="DAT001",
    name="date-conflict",
    severity="warning",
    page=__doc__ or "",
    check=check,
    conflicts=(
        Conflict(
            "The train [[left Ostrava on Sunday evening]] with the president aboard.",
            "The president's train [[left Ostrava on Monday afternoon]].",
        ),
        Conflict("The bus crashed [[at 10.45 a.m.]] near the bridge.", "The bus crashed near the bridge [[at 12.45 p.m.]]"),
        Conflict(
            "Kereta presiden [[berangkat dari Bandung pada Minggu (12/5/2024)]].",
            "Kereta presiden [[berangkat dari Bandung pada Senin (13/5/2024)]].",
            languages=("id", "id"),
        ),
        Conflict(
            "Bus itu kecelakaan di dekat jembatan [[pukul 10.45 WIB]].",
            "Bus itu kecelakaan di dekat jembatan [[pukul 12.45 WIB]].",
            languages=("id", "id"),
        ),
        Conflict(
            "Ledakan itu terjadi [[pukul 02.15 WIB]].",
            "The explosion happened [[at 2015 GMT]].",
            languages=("id", "en"),
        ),
        Conflict(
            "The tanker's crew [[radioed for help at 2.40 a.m.]] after the engine stopped.",
            "It was [[already past four in the morning]] when the tanker's crew radioed for help.",
        ),
        Conflict(
            "Shareholders will [[vote on the merger on January 9]].",
            "Shareholders will [[vote on the merger in the last week of January]].",
        ),
        Conflict(
            "Warga [[mendengar ledakan lewat tengah malam]] di gudang pupuk itu.",
            "Warga [[mendengar ledakan pukul 21.40]] di gudang pupuk itu.",
            languages=("id", "id"),
        ),
        Conflict(
            "Two brothers were [[arrested on Tuesday morning]] over the forged tickets.",
            "Two brothers were [[arrested late on Monday night]] over the forged tickets.",
        ),
        Conflict(
            "Pemilihan rektor [[digelar pada Senin ketiga Juni 2024]].",
            "Pemilihan rektor [[digelar pada 10 Juni 2024]].",
            languages=("id", "id"),
        ),
        Conflict(
            "The new mayor [[will be sworn in on December 12, 2029]].",
            "The new mayor [[takes office on December 20, 2029]].",
        ),
        Conflict(
            "Wali kota terpilih [[dilantik pada 12 Desember 2029]].",
            "Pelantikan wali kota terpilih [[akan digelar pada 20 Desember 2029]].",
            languages=("id", "id"),
        ),
        Conflict("The theatre was [[built after 1990]].", "The theatre was [[built in 1987]]."),
        Conflict(
            "Gedung teater itu [[dibangun setelah tahun 1990]].",
            "Gedung teater itu [[dibangun pada tahun 1987]].",
            languages=("id", "id"),
        ),
    ),
    near_misses=(
        NearMiss(
            "Tidak akan ada kenaikan tarif air Kota Anggrek pada 2017.",
            "Akan ada kenaikan tarif air Kota Anggrek pada 2018.",
            why="yang disangkal untuk satu tahun dapat terjadi pada tahun lain",
            languages=("id", "id"),
        ),
        NearMiss(
            "Upacara penutupan festival dimulai pada pukul 20.00 waktu setempat.",
            "Upacara penutupan festival dilaksanakan sampai pukul 22.00 waktu setempat.",
            why="yang satu awal, yang lain akhir upacara",
            languages=("id", "id"),
        ),
        NearMiss(
            "Feri ke Pulau Kei berangkat pukul 23.10 pada Minggu malam, kata syahbandar.",
            "Keberangkatan feri ke Pulau Kei, yang dijadwalkan pukul 22.10, molor sampai pukul 23.10 pada Minggu.",
            languages=("id", "id"),
            why="when it was to sail, told with when it did",
        ),
        NearMiss("The theatre was built before 1990.", "The theatre was built in 1987.", why="a limit, and a year within it"),
        NearMiss(
            "Gedung teater itu dibangun sebelum tahun 1990.",
            "Gedung teater itu dibangun pada tahun 1987.",
            why="1987 memang sebelum 1990",
            languages=("id", "id"),
        ),
        NearMiss(
            "The director's pay stayed the same in 2015-16.",
            "The director's pay stayed the same in 2016.",
            why="the year lies in that stretch of years",
        ),
        NearMiss(
            "The director's pay stayed the same in 2015-16.",
            "Gaji direktur tetap sama pada tahun 2016.",
            why="tahun itu ada dalam rentang tahun tersebut",
            languages=("en", "id"),
        ),
        NearMiss(
            "The ferry carried 4,000 passengers in 2004, fewer than in 2005.",
            "The ferry carried mostly students in 2005.",
            why="the first tells of both years",
        ),
        NearMiss(
            "Penumpang feri yang naik pada tahun 2004 menjadi 5.000 penumpang pada tahun 2005.",
            "Penumpang feri pada tahun 2005 didominasi pelajar.",
            why="yang satu menyebut kedua tahun itu",
            languages=("id", "id"),
        ),
        NearMiss(
            "Trade with Morowela came to 14 million dollars in 2006.",
            "Trade with Morowela came to 12 million dollars in 2005.",
            why="each year has a figure of its own",
        ),
        NearMiss(
            "Perdagangan dengan Morowela sebesar 14 juta dolar pada tahun 2006.",
            "Perdagangan dengan Morowela sebesar 12 juta dolar pada tahun 2005.",
            why="setiap tahun ada angkanya sendiri",
            languages=("id", "id"),
        ),
        NearMiss(
            "Perekonomian Morowela berkembang pesat sejak tahun 1960-an.",
            "Perekonomian Morowela mulai membangun fondasi pada tahun 1950-an.",
            why="dua hal tentang satu perekonomian",
            languages=("id", "id"),
        ),
        NearMiss(
            "Warga itu, saat ditemui Rabu malam, mengaku melihat api.",
            "Api terlihat pada Selasa malam, kata seorang warga.",
            why="Rabu malam ia ditemui, bukan melihat api",
            languages=("id", "id"),
        ),
        NearMiss(
            "The rector will be elected on the third Monday of June 2024.",
            "The rector will be elected on June 17, 2024.",
            why="that is the third Monday",
        ),
        NearMiss(
            "Mogok di pabrik ban itu memasuki hari keempat, Kamis.",
            "Mogok di pabrik ban itu dimulai pada Senin.",
            why="hari keempat, bukan hari pertama",
            languages=("id", "id"),
        ),
        NearMiss(
            "A guard at the prison died on Tuesday.",
            "A second guard at the prison died on Wednesday.",
            why="another of several such events",
        ),
        NearMiss(
            "Seorang sopir truk meninggal pada Selasa.",
            "Seorang sopir truk lagi meninggal pada Rabu.",
            why="korban yang lain",
            languages=("id", "id"),
        ),
        NearMiss(
            "Shareholders will vote on the merger on January 27.",
            "Pemegang saham akan memberikan suara soal merger itu pada pekan terakhir Januari.",
            why="the day lies in that week",
            languages=("en", "id"),
        ),
        NearMiss(
            "The skipper was stabbed on the quay about 3.30 p.m. on Sunday.",
            "The skipper was stabbed on the quay on Sunday and pronounced dead at 4.36 p.m.",
            why="the hour of death is not the hour of the stabbing",
        ),
        NearMiss(
            "A clerk was shot dead in Harlan on Wednesday.",
            "A man suspected of the shooting in Harlan surrendered to police at a hotel on Thursday.",
            why="he gave himself up the day after",
            published=("2024-05-17T12:00:00+00:00", "2024-05-17T12:00:00+00:00"),
        ),
        NearMiss(
            "A clerk was killed in Harlan on Sunday morning.",
            "A clerk killed in Harlan on Sunday was identified on Monday evening as Tom Harker.",
            why="his name was made known a day later",
        ),
        NearMiss(
            "A boy shot himself with his father's gun in Harlan on Saturday evening.",
            "The wounded boy remained in critical condition Sunday night at the Harlan hospital.",
            why="Sunday is the day of his condition",
        ),
        NearMiss(
            "Since Friday there have been three shootings in Harlan.",
            "Four people were hurt in a shooting in Harlan on Saturday.",
            why="Saturday's was one of the three",
        ),
        NearMiss(
            "The explosion happened at 2.15 a.m. (1915 GMT).",
            "The explosion happened at 1915 GMT.",
            why="the same moment in two zones",
        ),
        NearMiss("The two leaders met on 25 April 2019.", "The two leaders met in April 2019.", why="a day and its month"),
        NearMiss(
            "Ledakan itu terjadi pukul 02.15 WIB.",
            "Ledakan itu terjadi pukul 03.15 WITA.",
            why="the same moment in two zones",
            languages=("id", "id"),
        ),
        NearMiss(
            "Bus itu kecelakaan pada Selasa (14/5/2024) pukul 10.45 WIB.",
            "Bus itu kecelakaan pada Selasa pagi menjelang pukul sebelas.",
            why="shortly before eleven holds 10.45",
            languages=("id", "id"),
        ),
        NearMiss(
            "Ledakan itu terjadi pukul 02.15 WIB.",
            "The explosion happened at 1915 GMT.",
            why="the same moment in two zones",
            languages=("id", "en"),
        ),
    ),
)
