"""The same information is credited to different origins, and both credits cannot be right.

A finding needs more than two names. Either one text says that its origin is the only or the first one ("rather than by",
"alone", "sendiri, bukan dari", "first disclosed by"), or that the other body has nothing of the kind ("has no figures of its
own"); or both tell how the information came about, each in its own way: whose tests or count it is, what it was worked out or
learned from, who told the police. Bodies that may be one (a ministry and its spokesman, a name and its acronym) and two
bodies that merely agree are left alone.
"""

from collections.abc import Iterator

from crosscheck.model.claim import Claim
from crosscheck.model.discrepancy import Finding
from crosscheck.model.phrase import Phrase
from crosscheck.model.relation import Stand
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import OriginValue, QuantityValue
from crosscheck.rules.base import Conflict, NearMiss, Rule
from crosscheck.rules.likeness import nearness
from crosscheck.rules.provenance import as_pair, evidence_of, likeness, rivals, weigh
from crosscheck.rules.rivals import logistic
from crosscheck.rules.sides import merge_pairs

THRESHOLD = 0.5

RIVAL = 0.15
"""A pair that falls this far behind the best pair of one of its credits is about other information."""

PLAIN_WORDS = 0.8
"""Less than this weight of words that shut out the other origin, and no shared figure: two who say the same."""

_MESSAGE = Phrase(
    en="The same information is credited to {a} and to {b}",
    id="Informasi yang sama disebut berasal dari {a} dan dari {b}",
)
_REASON = Phrase(
    en="One text says that it comes from one origin only, or from that origin first; the other credits somebody else.",
    id="Yang satu menyebut informasi itu hanya, atau pertama kali, berasal dari satu pihak; yang lain menyebut pihak lain.",
)


def check(story: Story) -> Iterator[Finding]:
    """Yields one finding for each piece of information with origins that exclude each other."""
    found = {(p.a, p.b): (p, _weigh(story, p, a, b), _NO_EVIDENCE) for p, a, b in story.pairs_of("origin") if _opposed(p, a, b)}
    for pair, weight, evidence in _of_provenance(story):
        key = (pair.a, pair.b)
        if key not in found or found[key][1] < weight:
            found[key] = (pair, weight, evidence)
    best: dict[str, float] = {}
    for (a, b), (_, weight, _) in found.items():
        best[a], best[b] = max(best.get(a, 0.0), weight), max(best.get(b, 0.0), weight)
    floor = {key: max(THRESHOLD, best[key[0]] - RIVAL, best[key[1]] - RIVAL) for key in found}
    conflicts = [p for key, (p, weight, _) in found.items() if weight >= floor[key]]
    for sides in merge_pairs(story, conflicts, []):
        keys = [k for k in found if any(k[0] in one and k[1] in other for one in sides for other in sides)]
        _, weight, evidence = found[max(keys, key=lambda k: (found[k][1], k))]
        yield _finding(story, sides, weight, evidence)


_NO_EVIDENCE: dict[str, float] = {}


def _of_provenance(story: Story) -> Iterator[tuple[Pair, float, dict[str, float]]]:
    """The pairs of credits that tell how one piece of information came about, each in its own way."""
    opposed = rivals(story)
    known = likeness(story) if opposed else {}
    for a, b in opposed:
        if not a.value.same_body(b.value):
            evidence = evidence_of(a, b, known)
            yield as_pair(a.claim, b.claim, known), weigh(evidence), evidence


def _opposed(pair: Pair, a: Claim, b: Claim) -> bool:
    return pair.relation.stand is Stand.CONFLICT and a.article != b.article


def _finding(story: Story, sides: tuple[tuple[str, ...], ...], confidence: float, evidence: dict[str, float]) -> Finding:
    first, second = (story.claim(side[0]).value.canonical for side in sides[:2])
    message = _MESSAGE.fill(a=first, b=second)
    return Finding(sides=sides, confidence=confidence, message=message, reason=_REASON, features=evidence)


def _weigh(story: Story, pair: Pair, a: Claim, b: Claim) -> float:
    """The probability that both credit one piece of information, and mean it to exclude the other."""
    assert isinstance(a.value, OriginValue)
    assert isinstance(b.value, OriginValue)
    score = -2.1 + nearness(pair)
    number = _number(story, a, b)
    plain = _excludes(a.value, b.value) + _excludes(b.value, a.value)
    if not number and plain < PLAIN_WORDS:
        return 0.0
    return round(logistic(score + plain + (1.0 if number else 0.0)), 4)


def _excludes(one: OriginValue, other: OriginValue) -> float:
    """How plainly the first credit shuts out the second."""
    if not one.exclusive:
        return 0.0
    named = one.speaks_of(other)
    return 0.2 + (1.8 if one.refused and named else 0.8 if one.only else 0.0) + (0.8 if one.first and other.first else 0.0)


def _number(story: Story, a: Claim, b: Claim) -> bool:
    """Whether both sentences hold the same number of the same unit: one figure with two origins."""
    one, other = ({_figure(q) for q in _quantities(story, c)} for c in (a, b))
    return bool(one & other)


def _quantities(story: Story, claim: Claim) -> list[Claim]:
    return [q for q in story.claims_in(claim.article, "quantity") if claim.context.sentence.overlaps(q)]


def _figure(claim: Claim) -> str:
    value = claim.value
    return f"{value.low:g} {value.unit}" if isinstance(value, QuantityValue) else ""


RULE = Rule(
    code="SRC002",
    name="attribution-conflict",
    severity="warning",
    page=__doc__ or "",
    check=check,
    conflicts=(
        Conflict(
            "The reservoir lost 31 percent of its water in a week, [[according to the provincial water board]].",
            "The figure of 31 percent of the reservoir's water lost in a week [[comes from the farmers' league]], not from the "
            "water board, which has no figures of its own.",
        ),
        Conflict(
            "The plan to sell the ferry line was [[first disclosed by the broadcaster Delta Radio]].",
            "The plan to sell the ferry line was [[first reported by the newspaper Harbour Mail]].",
        ),
        Conflict(
            "[[Menurut data Dinas Pertanian]], 1.240 hektare sawah gagal panen.",
            "Angka 1.240 hektare sawah gagal panen [[berasal dari serikat tani]], bukan dari dinas yang tidak punya data.",
            languages=("id", "id"),
        ),
        Conflict(
            "Rencana penutupan pabrik itu [[pertama kali diungkap Koran Selatan]].",
            "Rencana penutupan pabrik itu [[mula-mula dibocorkan Radio Pesisir]].",
            languages=("id", "id"),
        ),
        Conflict(
            "[[Menurut data Dinas Pertanian]], 1.240 hektare sawah gagal panen.",
            "The figure of 1,240 hectares of failed rice fields [[comes from the farmers' union]] rather than from the "
            "agriculture department, which has no data.",
            languages=("id", "en"),
        ),
        Conflict(
            "[[Tests by Hallam University showed]] that the water of the spring holds arsenic.",
            "That the water of the spring holds arsenic was found in [[an analysis by the Stromness laboratory alone]].",
        ),
        Conflict(
            "The detectives [[learned of the hidden cellar from a neighbour]].",
            "The detectives knew nothing of the hidden cellar until [[the gas company told them]].",
        ),
        Conflict(
            "Informasi tentang gudang pupuk palsu itu [[diperoleh penyidik dari seorang pedagang]].",
            "Polisi tidak tahu apa-apa tentang gudang pupuk palsu itu sampai [[Yayasan Tani Lestari memberi tahu mereka]].",
            languages=("id", "id"),
        ),
        Conflict(
            "Sebanyak 2.300 rumah rusak, [[angka yang dihitung Palang Merah]].",
            "Some 2,300 houses were damaged, [[an estimate that the insurers' association drew]] from satellite pictures alone.",
            languages=("id", "en"),
        ),
        Conflict(
            "[[The death of the two lynxes became known on Monday, when the ministry announced]] it.",
            "The death of the two lynxes was kept quiet. [[It was the Rangers' Guild that let them know]] of the death of "
            "the two lynxes.",
        ),
        Conflict(
            "Kabar penutupan galangan itu [[pertama kali diungkap perusahaan sendiri]] di bursa.",
            "Kabar penutupan galangan itu [[mula-mula disampaikan Serikat Pekerja Pesisir]].",
            languages=("id", "id"),
        ),
        Conflict(
            "The leak at the depot was [[first disclosed by this newspaper]].",
            "The leak at the depot was [[first announced by the Harbour Safety Board]].",
        ),
        Conflict(
            "The crack in the third pillar of the viaduct was [[found by divers]].",
            "The crack in the third pillar of the viaduct [[came to light in a contractor's logbook]].",
        ),
        Conflict(
            "Taksiran kerugian bengkel seni itu [[berasal dari seorang kolektor]].",
            "Taksiran kerugian bengkel seni itu [[merujuk perhitungan Universitas Tirtayasa]].",
            languages=("id", "id"),
        ),
        Conflict(
            "The harbour master said [[he knew of the leak because a tug pilot had telephoned]] his office.",
            "The harbour master [[was alerted to the leak by a letter]] from the shipyard's cook.",
        ),
        Conflict(
            "[[Dari pengakuan seorang sopir-lah polisi mengetahui]] bahwa emas itu dikubur di bawah kandang.",
            "[[Dari hasil uji laboratorium itulah polisi mengetahui]] bahwa emas itu dikubur di bawah kandang.",
            languages=("id", "id"),
        ),
        Conflict(
            "Sirene menara suar itu mati sejak Mei. [[Hal itu diungkapkan Badan Navigasi Selat]].",
            "[[Keterangan bahwa sirene menara suar itu mati sejak Mei semata-mata berasal dari seorang kelasi]]. Badan Navigasi "
            "Selat belum pernah mengatakan apa pun.",
            languages=("id", "id"),
        ),
        Conflict(
            "The loss of 340 beehives was [[put together by economists]] at the college.",
            "The loss of 340 beehives was [[put together by the beekeepers' guild]] alone.",
        ),
    ),
    near_misses=(
        NearMiss(
            "The plan to fill the old canal emerged from a letter of the dredging firm. The mayor has said nothing.",
            "The mayor opened the new canal on Friday.",
            why="the mayor is silent on one thing and tells of none",
        ),
        NearMiss(
            "Ashdown police say the hunter shot himself while cleaning a rifle at his mother's farm.",
            "A prosecutor says she will look into the death of the hunter who shot himself at the farm.",
            why="who is said to have shot himself is not said to know it alone",
        ),
        NearMiss(
            "Kerugian bengkel itu ditaksir Rp 7 miliar.",
            "Menurut catatan Dinas Perindustrian, kerugian bengkel itu Rp 7 miliar.",
            why="yang satu tidak menyebut asal angkanya",
            languages=("id", "id"),
        ),
        NearMiss(
            "The fire in the kiln became known on Monday, when smoke reached the road.",
            "It was the Bakers' Guild that let them know of the fire in the kiln.",
            why="smoke announces nothing: only one text names an origin",
        ),
        NearMiss(
            "The father told police that he had parked the boat at the pier.",
            "Miller told police that he had parked the boat at the pier.",
            why="a description and the name of one person",
        ),
        NearMiss(
            "The police learned of the stolen boat from a fisherman.",
            "The height of the wave was worked out from camera pictures.",
            why="two pieces of information",
        ),
        NearMiss(
            "Menurut data Badan Geologi, gunung itu mengalami 84 gempa.",
            "Gunung itu mengalami 84 gempa, menurut hitungan Badan Geologi.",
            why="satu lembaga",
            languages=("id", "id"),
        ),
        NearMiss(
            "Twelve boats were lost in the storm, according to the coastguard.",
            "Twelve boats were lost in the storm, according to the union of boat owners.",
            why="two bodies agree, and neither text says that the other has it from elsewhere",
        ),
        NearMiss(
            "The ministry alone keeps the register of wells, said the minister.",
            "The budget will be cut by a tenth, according to the treasury.",
            why="two pieces of information",
        ),
        NearMiss(
            "Menurut juru bicara Dinas Kesehatan, 40 siswa keracunan.",
            "Dinas Kesehatan sendiri mencatat 40 siswa keracunan.",
            why="a body and its spokesman",
            languages=("id", "id"),
        ),
        NearMiss(
            "Menurut polisi, jalan ditutup hingga Jumat.",
            "Menurut warga, jalan ditutup hingga Jumat.",
            why="two who know the same",
            languages=("id", "id"),
        ),
        NearMiss(
            "Menurut Palang Merah, 300 keluarga mengungsi.",
            "Some 300 families have fled, according to the mayor.",
            why="two bodies agree",
            languages=("id", "en"),
        ),
    ),
)
