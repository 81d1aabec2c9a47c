"""HIS001 history-conflict: conflicting background: last or first time, since when, how often before.

"The first since 2011" and "the last time was in 2018" cannot both be right of one kind of event; nor can "the second in the
town's history" and "the first ever", "never before" and "in 2011 too", a term "from 2009 to 2012" and one to 2013.

Quiet when the two count different things, when "the first since 2011" meets "last happened in 2011" (they agree), when one is
only vaguer, and when the earlier time lies before a count began.
"""

from collections.abc import Iterable
from dataclasses import replace

from crosscheck.model.claim import Claim
from crosscheck.model.discrepancy import Finding
from crosscheck.model.phrase import Phrase
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import HistoryValue
from crosscheck.rules.base import Conflict, NearMiss, Rule
from crosscheck.rules.history_odds import candidates, comparable, odds
from crosscheck.rules.joint import read_together
from crosscheck.rules.sides import Sides, across, merge_pairs, together

LEAST_CONFLICT, LEAST_AGREEMENT = 0.2, 0.5
SURE_TOGETHER, LEAST_TOGETHER = 0.55, 0.3


def check(story: Story) -> Iterable[Finding]:
    """One finding for each piece of background on which the articles differ."""
    weighed = [replace(p, same_thing=odds(e)) for p, _, _, e in read_together(story, "history", candidates(story))]
    conflicts = [p for p in weighed if p.same_thing >= LEAST_CONFLICT]
    agreements = [p for p, a, b in story.pairs_of("history") if _agree(p, a, b) and p.same_thing >= LEAST_AGREEMENT]
    told: set[str] = set()
    for least in (SURE_TOGETHER, LEAST_TOGETHER):
        rest = [p for p in conflicts if p.a not in told and p.b not in told]
        for sides in merge_pairs(story, rest, agreements, least):
            told |= {claim for side in sides for claim in side}
            yield _finding(tuple(_with_case(story, side) for side in sides), across(sides, conflicts))


def _with_case(story: Story, side: tuple[str, ...]) -> tuple[str, ...]:
    """A side with the case that the next sentence tells, where a claim says only that there was one before."""
    bare = [c for c in map(story.claim, side) if isinstance(c.value, HistoryValue) and _says_only_before(c.value)]
    told = [
        other.id
        for c in bare
        for other in story.claims_in(c.article, "history")
        if isinstance(other.value, HistoryValue)
        and (other.value.form in ("case", "term") or (other.value.form == "earlier" and other.value.date is not None))
        and other.context.sentence_index == c.context.sentence_index + 1
    ]
    return (*side, *(i for i in dict.fromkeys(told) if i not in side))


def _says_only_before(value: HistoryValue) -> bool:
    return value.form == "earlier" and value.date is None and value.ordinal is None


def _agree(pair: Pair, a: Claim, b: Claim) -> bool:
    """Whether two say the same; "the first since 2011" and "the third" agree, but each says more than the other."""
    return pair.relation.agrees and pair.relation.reason != "history" and comparable(a, b)


def _finding(sides: Sides, pairs: list[Pair]) -> Finding:
    return Finding(sides=sides, confidence=together(pairs), message=_MESSAGE, reason=pairs[0].relation.text)


_MESSAGE = Phrase(en="the articles differ on what happened before", id="artikel-artikel itu berbeda soal riwayat sebelumnya")

RULE = Rule(
    code="HIS001",
    name="history-conflict",
    severity="warning",
    page=__doc__ or "",
    check=check,
    conflicts=(
        Conflict(
            "It was [[the first strike by the airline's pilots since 2011]].",
            "The airline's pilots [[last went on strike in 2017]].",
        ),
        Conflict(
            "It was [[the second escape in the prison's history]].",
            "The prison [[had never had an escape before]].",
        ),
        Conflict(
            "It was [[the second time the lighthouse had burned]].",
            "The lighthouse [[had not had a single fire until this week]].",
        ),
        Conflict(
            "Bendungan itu jebol pada Senin. Ini [[jebol ketiga dalam setahun terakhir]] di bendungan itu.",
            "Bendungan itu jebol pada Senin. [[Selama empat tahun terakhir tidak]] sekali pun bendungan itu jebol.",
            languages=("id", "id"),
        ),
        Conflict(
            "Bendungan Wanasari jebol pada Senin. Ini [[jebol kedua bendungan itu sejak 2012]].",
            "The Wanasari dam burst on Monday. It was [[only the first time the dam had burst]].",
            languages=("id", "en"),
        ),
        Conflict(
            "Ini [[kunjungan pertama presiden Chile ke Indonesia sejak 2009]].",
            "Presiden Chile [[terakhir berkunjung ke Indonesia pada 2015]].",
            languages=("id", "id"),
        ),
        Conflict(
            "Ini [[perombakan kabinet ketiga sejak ia menjabat]].",
            "Perombakan kabinet ini adalah [[yang kedua sejak ia menjabat]].",
            languages=("id", "id"),
        ),
        Conflict(
            "Ini [[kunjungan pertama presiden Chile ke Indonesia sejak 2009]].",
            "A president of Chile [[last visited Indonesia in 2015]].",
            languages=("id", "en"),
        ),
        Conflict(
            "The two leaders had [[not met since June 2019]].",
            "It was the first meeting of the two leaders [[since April 2019, when they last]] met in Varna.",
        ),
        Conflict(
            "Para pemimpin itu [[tidak pernah bertemu sejak Juni 2019]].",
            "Kedua pemimpin itu [[terakhir bertemu pada April 2019]].",
            languages=("id", "id"),
        ),
        Conflict(
            "The ferry company was [[fined twice before, in 2017 and 2021]], for leaving late.",
            "The ferry company was [[fined once, in 2017]], for leaving late.",
        ),
        Conflict(
            "Ini [[kali pertama Pasar Wanasari terbakar]], kata camat.",
            "[[Pada 2016 Pasar Wanasari terbakar]] dan dua kiosnya habis.",
            languages=("id", "id"),
        ),
        Conflict(
            "Tersangka berinisial AR adalah [[residivis kasus pencurian]].",
            "Tersangka berinisial AR [[belum pernah dihukum]] dalam kasus pencurian.",
            languages=("id", "id"),
        ),
        Conflict(
            "[[No rider had been disqualified in the 31 years of the race]].",
            "It is [[not the race's first such disqualification]]. In 2016 a Dane was sent home.",
        ),
        Conflict(
            "[[Tidak seorang pun yang ingat pernah ada banjir]] di lembah itu.",
            "[[Banjir terakhir di lembah itu terjadi pada 2009]].",
            languages=("id", "id"),
        ),
        Conflict(
            "It was [[the first strike at the quarry since 2011]].",
            "It was [[the fourth strike at the quarry in as many years]].",
        ),
        Conflict(
            "[[Kecelakaan bus terakhir kali terjadi di tanjakan itu pada 2012]].",
            "[[Pada 2019 sebuah bus terguling di tanjakan yang sama]].",
            languages=("id", "id"),
        ),
    ),
    near_misses=(
        NearMiss(
            "It was the second stabbing in the town in as many weeks.",
            "The boy was the third victim of a stabbing in the town in nine days, a doctor said.",
            why="one counts stabbings, the other who was stabbed",
        ),
        NearMiss(
            "Banjir terakhir di lembah itu terjadi pada 2009.",
            "Pada 2015 longsor menutup jalan ke lembah itu.",
            why="longsor bukan banjir",
            languages=("id", "id"),
        ),
        NearMiss(
            "It was the second fire at the mill.",
            "The mill burned on Monday. The first fire there was in 2016.",
            why="the first of two, told with its year",
        ),
        NearMiss(
            "The valley froze over for the first time in four decades.",
            "The valley last froze over in 1982.",
            why="forty years may be forty-two",
        ),
        NearMiss(
            "Ini jebol pertama tanggul Wanasari.",
            "Pada 2016 pasar ikan di dekat tanggul Wanasari terbakar.",
            why="yang jebol tanggul, yang terbakar pasar",
            languages=("id", "id"),
        ),
        NearMiss(
            "The ferry company was fined twice before, in 2017 and 2021.",
            "It was the third fine for the ferry company.",
            why="twice before, and now",
        ),
        NearMiss(
            "The whales stranded at Tual in 2019 for the last time before this one.",
            "Belum seorang pun melaporkan paus terdampar di Tual sampai keesokan harinya.",
            why="a report that came the next day is no record",
            languages=("en", "id"),
        ),
        NearMiss(
            "It was Arka's first singles title since the Varna Open.",
            "It was Arka's first singles title since 2022.",
            why="the open may have been in 2022",
        ),
        NearMiss(
            "Gelar itu yang pertama bagi Arka sejak Varna Terbuka.",
            "Gelar itu yang pertama bagi Arka sejak 2022.",
            why="Varna Terbuka bisa jadi digelar pada 2022",
            languages=("id", "id"),
        ),
        NearMiss(
            "It was the first strike by the airline's pilots since 2011.",
            "The airline's pilots last went on strike in 2011.",
            why="the first since 2011 and the last time in 2011 agree",
        ),
        NearMiss(
            "It was the second burst of the dam this year.",
            "It was the ninth time the dam had burst.",
            why="the second this year may be the ninth ever",
        ),
        NearMiss(
            "It was the second crash on the bridge in 34 days.",
            "It was the sixth crash on the bridge this year.",
            why="the second in 34 days may be the sixth of the year",
        ),
        NearMiss(
            "Ini kebakaran kedua di pasar itu tahun ini.",
            "Ini kebakaran kelima di pasar itu sejak 2009.",
            why="yang kedua tahun ini dapat menjadi yang kelima sejak 2009",
            languages=("id", "id"),
        ),
        NearMiss(
            "The two leaders last met in April 2019.",
            "The two leaders had not met since 2019.",
            why="a month and its year differ only in how exact they are",
        ),
        NearMiss(
            "Ini kunjungan pertama presiden Chile ke Indonesia sejak 2009.",
            "Presiden Chile terakhir berkunjung ke Indonesia pada 2009.",
            why="yang pertama sejak 2009 dan yang terakhir pada 2009 sejalan",
            languages=("id", "id"),
        ),
        NearMiss(
            "Kedua pemimpin terakhir bertemu pada April 2019.",
            "Kedua pemimpin terakhir bertemu pada 2019.",
            why="a month and its year differ only in how exact they are",
            languages=("id", "id"),
        ),
        NearMiss(
            "Kedua pemimpin terakhir bertemu pada April 2019.",
            "The two leaders last met in 2019.",
            why="a month and its year differ only in how exact they are",
            languages=("id", "en"),
        ),
        NearMiss(
            "Nobody remembers the name of the first ferry.",
            "The ferry sank once before, in 2009.",
            why="what nobody remembers is a name, no event",
        ),
    ),
)
