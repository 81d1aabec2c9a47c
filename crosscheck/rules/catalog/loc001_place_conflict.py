"""Two places for one event that cannot both be right.

Fires when two articles place the same event in two villages, in two buildings, on two sides of one stadium, in two streets of
nearly the same name, or in opposite directions from one town. Quiet when one place lies in the other or names it more
exactly, when nobody can know whether it does, when an article tells both places apart, and for the way and the goal of a trip.
"""

from collections.abc import Iterator

from crosscheck.model.discrepancy import Finding
from crosscheck.model.phrase import EMPTY, Phrase
from crosscheck.model.story import Story
from crosscheck.rules.base import Conflict, NearMiss, Rule
from crosscheck.rules.place_odds import is_home
from crosscheck.rules.place_sides import told
from crosscheck.rules.whereabouts import Whereabouts, place_differences

MESSAGE = Phrase(
    en="The same event is placed {a} and {b}.",
    id="Peristiwa yang sama disebut terjadi {a} dan {b}.",
)
HOMES = Phrase(
    en="The same person is said to be from two places: {a} and {b}.",
    id="Orang yang sama disebut berasal dari dua tempat: {a} dan {b}.",
)
REASON = Phrase(en="They cannot both hold: {why}.", id="Keduanya tidak mungkin benar: {why}.")
_UNKNOWN = Phrase(
    en="no article puts one of the places within the other",
    id="tidak ada artikel yang menempatkan satu tempat di dalam yang lain",
)


def check(story: Story) -> Iterator[Finding]:
    """One finding for each difference: claims that agree with a side stand on it."""
    for found, sides in told(story, (w for w in place_differences(story) if not w.is_wound)):
        yield _finding(found, sides)


def _finding(found: Whereabouts, sides: tuple[tuple[str, ...], ...]) -> Finding:
    message = HOMES if is_home(found.a) and is_home(found.b) else MESSAGE
    why = found.pair.relation.text if found.pair.relation.text != EMPTY else _UNKNOWN
    return Finding(
        sides=sides,
        confidence=found.confidence,
        message=message.fill(a=f"“{found.a.text}”", b=f"“{found.b.text}”"),
        reason=REASON.fill(why=why),
        features=found.features,
    )


RULE = Rule(
    code="LOC001",
    name="place-conflict",
    severity="warning",
    page=__doc__ or "",
    check=check,
    conflicts=(
        Conflict(
            "The freighter ran aground [[ten miles north of Lowtide Harbour]] on Sunday night.",
            "The freighter ran aground [[ten miles south of Lowtide Harbour]] on Sunday night.",
        ),
        Conflict(
            "The fire began under [[the west stand]] shortly before kick-off.",
            "The fire began under [[the south stand]] shortly before kick-off, stewards said.",
        ),
        Conflict(
            "Tanggul jebol [[di Desa Karangmulya]] pada Rabu dini hari.",
            "Tanggul jebol [[di Desa Sidamukti]] pada Rabu dini hari, kata petugas.",
            languages=("id", "id"),
        ),
        Conflict(
            "Kapal itu tenggelam [[di utara Pulau Weh]] pada Kamis malam.",
            "Kapal itu tenggelam [[di selatan Pulau Weh]] pada Kamis malam.",
            languages=("id", "id"),
        ),
        Conflict(
            "Gudang pupuk itu meledak [[di Kendal]] pada Senin pagi.",
            "The fertiliser warehouse exploded [[in Cilacap]] on Monday morning.",
            languages=("id", "en"),
        ),
        Conflict(
            "The stolen parrots were found [[in a warehouse]] on Friday.",
            "The stolen parrots were found on Friday [[in a pickup truck]].",
        ),
        Conflict(
            "Bangkai harimau itu tergeletak [[di kebun sawit]] milik warga.",
            "Bangkai harimau itu tergeletak [[di hutan lindung]].",
            languages=("id", "id"),
        ),
        Conflict(
            "Malam itu para pengungsi tidur [[di halaman kedutaan]].",
            "The evacuees spent that night [[in a seminary]].",
            languages=("id", "en"),
        ),
        Conflict(
            "A stowaway was put ashore [[at Toamasina in Madagascar]] on Friday.",
            "The stowaway was put ashore [[at Durban in South Africa]] on Friday.",
        ),
        Conflict(
            "The cyclist was hit [[at the Oldstraat level crossing]] on Friday.",
            "The cyclist was hit [[at the Veldkamp level crossing]] on Friday.",
        ),
        Conflict(
            "The elephants were taken [[from Tarn Lake National Park]] in March.",
            "The elephants were taken [[from Ridgeway National Park]] in March.",
        ),
        Conflict(
            "The couple were found dead [[in the 5300 block of Kestrel Road]] on Friday.",
            "The couple were found dead [[in the 5000 block of Kestrel Road]] on Friday.",
        ),
        Conflict(
            "[[Dorian Hale, 17, of the 3000 block of West Kestrel Street]], was shot in the back.",
            "He was identified as [[Dorian Hale, of the 3000 block of West Kestrel Avenue]].",
        ),
        Conflict(
            "Korban bernama [[Sugeng Wartono (41), warga Desa Karangmulya]], ditemukan pada Senin.",
            "Korban, [[Sugeng Wartono (41), warga Desa Sidamukti]], ditemukan pada Senin pagi.",
            languages=("id", "id"),
        ),
        Conflict(
            "Gempa bermagnitudo 5,6 [[mengguncang Kendal]] pada Senin pagi.",
            "Gempa bermagnitudo 5,6 [[mengguncang Cilacap]] pada Senin pagi.",
            languages=("id", "id"),
        ),
        Conflict(
            "A man was shot dead [[in the 2300 block of Kestrel Street West]] on Friday.",
            "A man was shot dead [[in the 2300 block of Kestrel Street East]] on Friday.",
        ),
        Conflict(
            "Panen raya itu digelar [[di Desa Batu]] pada Senin.",
            "Panen raya itu digelar [[di Desa Sidamukti]] pada Senin.",
            languages=("id", "id"),
        ),
        Conflict(
            "Kebakaran itu bermula [[di ruang pengeringan]] pabrik teh.",
            "Kebakaran itu bermula [[di kamar genset]] pabrik teh, kata mandor.",
            languages=("id", "id"),
        ),
        Conflict(
            "The blaze started [[upstairs]], a firefighter said.",
            "The blaze started on the [[ground floor]], a firefighter said.",
        ),
        Conflict(
            "Perdamaian dua dusun itu diteken [[di Gedung Serunai]] pada Kamis.",
            "Perdamaian dua dusun itu diteken [[di Hotel Kenari]] pada Kamis.",
            languages=("id", "id"),
        ),
        Conflict(
            "Penyembelihan kerbau itu dilakukan [[di halaman gereja]] pada Minggu.",
            "Kerbau itu disembelih [[di tepi danau]] pada Minggu.",
            languages=("id", "id"),
        ),
        Conflict(
            "The two ministers will meet [[in Bishkek]] on Friday.",
            "Kedua menteri itu akan bertemu [[di Tashkent]] pada Jumat.",
            languages=("en", "id"),
        ),
    ),
    near_misses=(
        NearMiss(
            "The boy was left in his father's truck.",
            "The boy was left at Harrow College on Monday.",
            why="a vehicle may stand on the grounds of a college",
        ),
        NearMiss(
            "The cyclist was hit at the corner of Tamarind Street and Kestrel Avenue NW on Friday.",
            "The cyclist was hit at Kestrel Avenue on Friday.",
            why="a corner lies in both streets",
        ),
        NearMiss(
            "The fire began near N. Kestrel Ridge Road on Sunday.",
            "The fire began in the 2100 block of Kestrel Ridge Road on Sunday.",
            why="one street, whose end only one of them tells",
        ),
        NearMiss(
            "The cyclist was hit in the 300 block of Kestrel Avenue on Friday.",
            "The cyclist was hit at 340 Kestrel Avenue on Friday.",
            why="the house stands in that block",
        ),
        NearMiss(
            "One man was flown to Lindgren Hospital and another was taken to Alder Creek Medical Center.",
            "A man hit in the neck was taken to Saint Orla Hospital before being flown to Lindgren Hospital.",
            why="several wounded are taken to several hospitals",
        ),
        NearMiss(
            "The boy was taken to Orchard Children's Medical Center on Friday.",
            "The boy was taken to a Houston hospital on Friday.",
            why="a hospital of the town may have that name",
        ),
        NearMiss(
            "The envoy landed at Ashdown on Friday.",
            "The envoy landed at the airport in Millbrook on Friday.",
            why="an airport often bears the name of a town that it does not lie in",
        ),
        NearMiss(
            "The man was shot at a home in Heron Meadows on Friday.",
            "The man was shot at a home in Ashdown on Friday.",
            why="a housing estate lies in some town",
        ),
        NearMiss(
            "The girl was shot in the chest under her left arm.",
            "The girl was shot in the arm.",
            why="several parts of the body are told of together",
        ),
        NearMiss(
            "Gambut terbakar di Kecamatan Sungai Jelai. Api meluas di Sungai Jelai.",
            "Gambut terbakar di Desa Danau Perak. Api meluas di Danau Perak.",
            why="desa dapat terletak di kecamatan itu; namanya bukan sungai dan danau",
            languages=("id", "id"),
        ),
        NearMiss(
            "Dorian Hale, 17, of Kestrel Street, was shot in the back.",
            "Marek Voss, 19, of Kestrel Avenue, was shot in the back.",
            why="two persons live in two streets",
        ),
        NearMiss(
            "Six people were hurt in the Boston suburb of Chelsea on Sunday.",
            "Six people were hurt in Chelsea on Sunday.",
            why="a town is named to tell whose suburb the place is",
        ),
        NearMiss(
            "The body was found in a shed, 200 metres from the river.",
            "The body was found in a shed, not far from the forest.",
            why="distances from two places, no place of their own",
        ),
        NearMiss(
            "Para pengungsi tidur di asrama sebuah masjid.",
            "Para pengungsi tidur di asrama.",
            why="yang satu dapat berada di dalam yang lain",
            languages=("id", "id"),
        ),
        NearMiss(
            "The tanker sank in the North Sea on Monday.",
            "Kapal tanker itu tenggelam di Laut Utara pada Senin.",
            why="one name in two languages",
            languages=("en", "id"),
        ),
        NearMiss(
            "The bus crashed near Maple Hollow in Greene County on Friday.",
            "The bus crashed in Greene County on Friday.",
            why="one place lies within the other",
        ),
        NearMiss(
            "The delegation flew from Oslo on Tuesday.",
            "The delegation arrived in Jakarta on Tuesday.",
            why="the beginning and the end of a trip",
        ),
        NearMiss(
            "Longsor terjadi di Kabupaten Cianjur, Jawa Barat.",
            "Longsor terjadi di Jawa Barat.",
            why="satu tempat terletak di dalam yang lain",
            languages=("id", "id"),
        ),
        NearMiss(
            "Korban luka dirawat di RSUD Sleman.",
            "Gempa terasa sampai di Bantul.",
            why="dua peristiwa",
            languages=("id", "id"),
        ),
        NearMiss(
            "Pertemuan berlangsung di Wina pada Rabu.",
            "The talks were held in Vienna on Wednesday.",
            why="two names of one city",
            languages=("id", "en"),
        ),
        NearMiss(
            "The two sides are to hold talks in Kaskelen on Friday.",
            "The talks will take place in a hotel in Kaskelen on Friday.",
            why="to hold is a verb, no hold of a ship",
        ),
        NearMiss(
            "The cargo flight from Bergen landed shortly after midnight.",
            "The cargo flight landed in Aberdeen shortly after midnight.",
            why="where a flight comes from is not where it lands",
        ),
    ),
)
