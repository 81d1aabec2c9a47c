"""Parts that do not add up to the total that the same article gives.

Fires for a list that claims to be whole: "Of the 67 people admitted, 38 ..., 19 ... and 12 ...", "412 orang: 240 ..., 118 ...
dan 64 ...", also when the total stands in a sentence before. Quiet when the list names only some of the parts, when a number
is rounded or a bound, and when the sum is right.
"""

from collections import defaultdict
from collections.abc import Iterator

from crosscheck.model.claim import Claim
from crosscheck.model.discrepancy import Finding
from crosscheck.model.phrase import Phrase
from crosscheck.model.story import Story
from crosscheck.model.values import QuantityValue
from crosscheck.model.values.adding import amount_in, least_slack, slack
from crosscheck.rules.base import Conflict, NearMiss, Rule

MESSAGE = Phrase(en="The parts add up to {sum}, not to {total}.", id="Jumlah bagiannya {sum}, bukan {total}.")
REASON = Phrase(
    en="{parts} make {sum}; the same article gives {total} in all.",
    id="{parts} berjumlah {sum}; artikel yang sama menyebut {total}.",
)

SURE, EXPLAINED, SHORT = 0.86, 0.2, 0.08
"""The confidence of three parts or more; less where rounding of every number could add up to it, or of two parts only."""


def check(story: Story) -> Iterator[Finding]:
    """One finding for each list of parts that misses its total."""
    for total, parts in _lists(story):
        whole, values = _value(total), [_value(p) for p in parts]
        amounts = [amount_in(v, whole) or 0.0 for v in values]
        missed = abs(sum(amounts) - whole.low)
        if missed <= least_slack(whole) + TINY * whole.low:
            continue
        explained, short = missed <= slack(values, whole), len(parts) < 3
        words = {"sum": _shown(sum(amounts)), "total": _shown(whole.low), "parts": " + ".join(map(_shown, amounts))}
        yield Finding(
            sides=((total.id,), tuple(p.id for p in _shown_parts(total, parts))),
            confidence=SURE - EXPLAINED * explained - SHORT * short,
            message=MESSAGE.fill(**words),
            reason=REASON.fill(**words),
            features={"rounding": float(explained), "parts": float(len(parts)), "share": missed / whole.low},
        )


TINY = 1e-9


def _lists(story: Story) -> list[tuple[Claim, list[Claim]]]:
    groups: dict[tuple[str, str], dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in story.of_kind("quantity"):
        if claim.context.group.startswith("sum:"):
            _, number, role = claim.context.group.split(":")
            groups[claim.article, number][role].append(claim)
    return [(g["total"][0], g["part"]) for _, g in sorted(groups.items()) if len(g["total"]) == 1 and len(g["part"]) > 1]


def _shown_parts(total: Claim, parts: list[Claim]) -> list[Claim]:
    """The parts as evidence: six at most, and none that holds the words of the total if others are left."""
    apart = [p for p in parts if not p.overlaps(total)]
    return (apart or parts)[:6]


def _value(claim: Claim) -> QuantityValue:
    assert isinstance(claim.value, QuantityValue)
    return claim.value


def _shown(x: float) -> str:
    return f"{x:.12g}"


RULE = Rule(
    code="NUM003",
    name="sum-mismatch",
    severity="warning",
    page=__doc__ or "",
    check=check,
    conflicts=(
        Conflict("Of the [[58 people]] rescued, [[31]] are in Port Elgar, [[18]] in Sarn and [[12]] in a field hospital."),
        Conflict("The fleet lost [[40 boats]]: [[21 trawlers]], [[9 ferries]] and [[8 tugs]]."),
        Conflict("The plant employs [[1,860 people]], with [[940]] in Sarn, [[510]] in Port Elgar and [[510]] in Varna."),
        Conflict(
            "[[Fifty-two]] sailors are in hospital. Of these, [[24]] are in Sarn, [[17]] in Varna and [[fourteen]] in Port Elgar."
        ),
        Conflict(
            "A broker cheated lenders of [[6.2 million crowns]]. They lost [[2.9 million crowns]], [[2.1 million crowns]] and "
            "[[1.4 million crowns]] respectively.",
        ),
        Conflict("The [[52 aboard]] were [[31 Swedes]], [[fourteen Danes]] and [[nine Finns]] on their way to the islands."),
        Conflict(
            "Tim mengevakuasi [[96 orang]] dari pulau itu. Dari jumlah tersebut, [[41 orang]] dirawat, [[32 orang]] pulang, "
            "dan [[27 orang]] menginap di balai desa.",
            languages=("id", "id"),
        ),
        Conflict(
            "Posko mencatat [[310 pengungsi]]: [[140 orang]] di balai desa, [[96 orang]] di sekolah, dan [[84 orang]] di masjid.",
            languages=("id", "id"),
        ),
        Conflict(
            "Dari [[sembilan korban]], [[tiga orang]] dari Lamongan, [[dua orang]] dari Tuban, dan [[tiga orang]] dari Gresik.",
            languages=("id", "id"),
        ),
    ),
    near_misses=(
        NearMiss(
            "A broker cheated lenders of 6.4 million crowns. They lost 2.9 million crowns, 2.1 million crowns and 1.4 million "
            "crowns respectively.",
            "The broker was jailed on Thursday.",
            why="2.9, 2.1 and 1.4 are 6.4 million",
        ),
        NearMiss(
            "Of the 61 people rescued, 31 are in Port Elgar, 18 in Sarn and 12 in a field hospital.",
            why="31, 18 and 12 make 61",
        ),
        NearMiss(
            "Fifty-five sailors are in hospital. Of these, 24 are in Sarn, 17 in Varna and fourteen in Port Elgar.",
            why="24, 17 and 14 make 55",
        ),
        NearMiss("The 54 aboard were 31 Swedes, fourteen Danes and nine Finns.", why="31, 14 and 9 make 54"),
        NearMiss("Twelve people were hurt, including five children and two women.", why="the list names only some of the twelve"),
        NearMiss(
            "Posko mencatat 320 pengungsi: 140 orang di balai desa, 96 orang di sekolah, dan 84 orang di masjid.",
            why="140, 96 and 84 make 320",
            languages=("id", "id"),
        ),
        NearMiss(
            "Sebanyak 30 rumah rusak, termasuk 12 rumah di Desa Wonosari dan 7 rumah di Desa Kedungrejo.",
            why="the list names only some of the villages",
            languages=("id", "id"),
        ),
    ),
)
