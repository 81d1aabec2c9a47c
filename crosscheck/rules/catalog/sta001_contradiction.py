"""One article says that something is so, another that it is not, with no number or date in play.

Four ways lead to a finding: the texts put one thing into opposed states ("insured" / "uninsured", "masih berlaku" / "sudah
habis", "stable" / "critical"), one tells an event that the other denies ("filed a petition" / "did not file"), one names a
thing of which the other says that there was none ("a vet was on board" / "no vet"), or both tell one wound of one person in two
parts of the body. All must be put flatly, without a
condition, about the same thing; what is denied is compared by its words without the negation.

Not a finding: a denial of more ("no further deaths"), one up to a time ("never, until Monday"), a state that the later
article may have seen change, a plan and its outcome, opinions, and utterances that differ word by word (QUO001).
"""

from collections.abc import Iterator

from crosscheck.model.discrepancy import Finding
from crosscheck.model.phrase import Phrase
from crosscheck.model.story import Story
from crosscheck.model.values.statement import LACK, POLARITY
from crosscheck.rules.base import Conflict, NearMiss, Rule
from crosscheck.rules.contradiction import Opposed, read_opposed
from crosscheck.rules.sides import merge_pairs
from crosscheck.rules.wounds import wounds

THRESHOLD = 0.4
"""Pairs weighed lower are not shown."""

_MESSAGE = Phrase(
    en="One account says so, the other says not: “{a}” / “{b}”",
    id="Satu pihak menyatakan demikian, yang lain sebaliknya: “{a}” / “{b}”",
)
_STATE = Phrase(
    en="Both speak of the same thing, but the states they give it exclude each other.",
    id="Keduanya membicarakan hal yang sama, tetapi keadaan yang disebut saling meniadakan.",
)
_DENIAL = Phrase(
    en="One text tells what the other says did not happen.",
    id="Yang satu menceritakan hal yang menurut yang lain tidak terjadi.",
)


def check(story: Story) -> Iterator[Finding]:
    """Yields one finding for each contradiction."""
    found = {(o.pair.a, o.pair.b): o for o in read_opposed(story)}
    conflicts = [o.pair for o in found.values() if o.probability >= THRESHOLD]
    for sides in merge_pairs(story, conflicts, []):
        best = max((o for key, o in found.items() if _across(key, sides)), key=lambda o: o.probability)
        yield _finding(story, sides, best)
    yield from wounds(story)


def _across(key: tuple[str, str], sides: tuple[tuple[str, ...], ...]) -> bool:
    return any(key[0] in one and key[1] in other for one in sides for other in sides if one is not other)


def _finding(story: Story, sides: tuple[tuple[str, ...], ...], best: Opposed) -> Finding:
    first, second = (story.claim(side[0]).text for side in sides[:2])
    return Finding(
        sides=sides,
        confidence=best.probability,
        message=_MESSAGE.fill(a=first, b=second),
        reason=_DENIAL if best.key.startswith(("~", "w:", LACK, POLARITY)) else _STATE,
    )


RULE = Rule(
    code="STA001",
    name="contradiction",
    severity="warning",
    page=__doc__ or "",
    check=check,
    conflicts=(
        Conflict(
            "A [[14-year-old girl was shot in the buttocks]] on Friday. A man of 20 was hit in the arm.",
            "Two people were shot on Friday. [[The 14-year-old was shot in her shoulder]], the 20-year-old in his arm.",
        ),
        Conflict(
            "The curator said on Tuesday that the paintings [[were insured]] for their full value.",
            "[[None of the paintings was insured]], the museum's treasurer said on Tuesday.",
        ),
        Conflict(
            "[[The mayor attended the funeral]] of the fishermen on Friday.",
            "[[The mayor stayed away from the funeral]] of the fishermen on Friday.",
        ),
        Conflict(
            "Izin operasi kapal wisata itu [[masih berlaku]] saat kecelakaan.",
            "Izin operasi kapal wisata itu [[sudah habis]] sejak lama.",
            languages=("id", "id"),
        ),
        Conflict(
            "Kuasa hukum Pratama [[mendaftarkan gugatan]] ke pengadilan negeri pada Senin.",
            "Kuasa hukum Pratama [[tidak mengajukan gugatan]] ke pengadilan negeri.",
            languages=("id", "id"),
        ),
        Conflict(
            "Menteri Rahayu [[menghadiri]] pembukaan pameran perahu di Ambon pada Sabtu pagi.",
            "Minister Rahayu [[stayed away]] from the opening of the boat exhibition in Ambon on Saturday morning.",
            languages=("id", "en"),
        ),
        Conflict(
            "The council said on Monday that [[no permit for the quarry had been sold]].",
            "A clerk told the court on Monday that [[a permit for the quarry had been sold]].",
        ),
        Conflict(
            "Gudang arsip kecamatan [[tidak pernah disegel]], kata camat pada Rabu.",
            "[[Gudang arsip kecamatan disegel]] pada Rabu siang.",
            languages=("id", "id"),
        ),
        Conflict(
            "[[The ranger took the stand]] for an hour during the trial over the burned hut.",
            "[[The ranger declined to testify]] at the trial over the burned hut.",
        ),
        Conflict(
            "Kapten kapal itu [[menyampaikan permintaan maaf]] kepada keluarga korban di ruang sidang.",
            "[[Kapten kapal itu memilih diam]] di ruang sidang saat keluarga korban menatapnya.",
            languages=("id", "id"),
        ),
        Conflict(
            "Every wolf in the valley [[wears a radio collar]], the park said on Monday.",
            "[[None of the wolves in the valley has a tracking device]], the park said on Monday.",
        ),
        Conflict(
            "[[The weavers' guild was consulted]] twice before the market was sold.",
            "[[Perkumpulan penenun tidak sekali pun diajak bicara]] sebelum pasar itu dijual.",
            languages=("en", "id"),
        ),
        Conflict(
            "Manajemen pabrik teh menyebut [[gaji bulan Maret sudah masuk ke rekening]] semua pemetik.",
            "[[Gaji bulan Maret belum juga diterima]] para pemetik teh di pabrik itu.",
            languages=("id", "id"),
        ),
        Conflict(
            '[["The sprinklers came on within seconds,"]] said Ines Moro, who runs the hall, after the fire on Friday.',
            '[["Not a drop fell from the ceiling,"]] said Paul Renner, a guest at the hall, after the fire on Friday.',
        ),
        Conflict(
            '[["Gerbang timur gudang itu terkunci,"]] kata Darto, buruh gudang beras, pada Kamis.',
            "Kepala pemadam mengatakan [[gerbang timur gudang itu tidak terkunci]] saat regunya tiba pada Kamis.",
            languages=("id", "id"),
        ),
        Conflict(
            "[[Nobody was injured]], the ski school said after the gondola stopped on Sunday.",
            "[[A skier broke his arm]] when the gondola stopped on Sunday, her sister said.",
        ),
        Conflict(
            "[[The sirens were switched off]], so people were asked to stay calm, said the harbour office.",
            "[[The sirens sounded]] at noon, said a fisherman whose hut is beside the harbour office.",
        ),
        Conflict(
            "[[Para penumpang kapal wisata itu memakai jaket pelampung]] dan diminta tetap duduk, kata nakhoda.",
            "[[Tidak seorang pun penumpang kapal wisata itu memakai jaket pelampung]], kata seorang nelayan.",
            languages=("id", "id"),
        ),
        Conflict(
            "[[The rowing club apologised to the family]] on Friday, its chairman said.",
            "[[Klub dayung itu menolak meminta maaf]] kepada keluarga, kata sang ayah pada Jumat.",
            languages=("en", "id"),
        ),
        Conflict(
            "[[The roof beams hold not a single iron nail]], said Orla Fenn, who restores the barn.",
            "[[Eleven iron nails were drawn from a roof beam]] of the barn on Friday, the museum said.",
        ),
        Conflict(
            "[[Tidak ada dokter hewan di kandang itu]], kata peternak Sugeng pada Rabu.",
            "The county said on Wednesday that [[a vet had been at the stable all night]].",
            languages=("id", "en"),
        ),
        Conflict(
            "[[Tidak terdengar satu sirene pun di lorong itu]] pada malam kebakaran, kata kepala gudang.",
            "[[Sirene di lorong itu meraung]] dua kali pada malam kebakaran, kata penjaga gudang.",
            languages=("id", "id"),
        ),
        Conflict(
            "The zoo's director, Ilse Brand, [[has already handed over the reins]], the keepers' union said.",
            "The zoo's director, [[Ilse Brand, remains in charge]], the city said.",
        ),
        Conflict(
            "Petugas kebersihan [[tidak mencuci tangki air itu]] sebelum musim hujan, kata kepala sekolah.",
            "The cleaners [[rinsed the water tank]] before the rainy season, said a teacher.",
            languages=("id", "en"),
        ),
        Conflict(
            "The ranger said [[the path to the cave was easy]] for the hikers who set out on Sunday.",
            "The hikers said that on Sunday [[the path to the cave was difficult]].",
        ),
        Conflict(
            "Kiper Yohan Sitanggang [[berlatih terpisah]] pada Jumat, kata dokter tim.",
            "[[Kiper Yohan Sitanggang ikut latihan bersama]] pada Jumat, kata pelatih.",
            languages=("id", "id"),
        ),
    ),
    near_misses=(
        NearMiss(
            "The port of Elgar traded with the islands in 2006.",
            "The port of Elgar did not trade with the islands in 2005.",
            why="each statement is of its own year",
        ),
        NearMiss(
            "A 14-year-old girl was shot in the leg on Friday.",
            "A 14-year-old girl and a man of 20 were shot on Friday. The 20-year-old was hit in the shoulder.",
            why="the wounds are of two persons",
        ),
        NearMiss(
            "Marek Voss was shot in the leg on Friday.",
            "Marek Voss was shot in the leg and in the shoulder on Friday.",
            why="one text tells of more wounds of the same man",
        ),
        NearMiss(
            "The weighbridge was closed on Monday, the county said.",
            "The weighbridge reopened on Tuesday, the county said.",
            why="each day has its own state",
        ),
        NearMiss(
            "Pencuri lonceng kapel itu belum ditangkap hingga Senin, kata polisi.",
            "Polisi menangkap pencuri lonceng kapel itu pada Rabu.",
            why="one tells of the time until Monday, the other of Wednesday",
            languages=("id", "id"),
        ),
        NearMiss(
            "The keepers did not feed the bears on Sunday.",
            "Visitors fed the ducks at the pond all through May.",
            why="others were fed",
        ),
        NearMiss(
            "No arrests have been made in the theft of the harbour bell.",
            "An arrest was made in the theft of the harbour bell, police said.",
            why="where only the day is known, the arrest may have come after the other account",
            published=("2024-05-15T00:00:00+00:00", "2024-05-15T00:00:00+00:00"),
        ),
        NearMiss(
            "Two of the climbers are in critical condition and four are stable, the clinic said.",
            "One of the climbers was in fair condition, the clinic said.",
            why="a number tells that only some are meant",
        ),
        NearMiss(
            "The warden fired when the man did not drop the crossbow, police said.",
            "The man ran off after the warden gave commands to drop the crossbow, police said.",
            why="what is commanded is not done",
        ),
        NearMiss(
            "No siren was ever heard in the valley before this spring, said the miller.",
            "A siren woke the valley before the flood on Sunday, said the miller.",
            why="there was none until then",
        ),
        NearMiss(
            "Tidak ada sirene lain yang berbunyi di lembah itu pada Minggu.",
            "Sirene di dekat bendung membangunkan lembah itu pada Minggu.",
            why="no other siren",
            languages=("id", "id"),
        ),
        NearMiss(
            "Every goat in the valley must be vaccinated, the county vet said.",
            "None of the goats in the valley was vaccinated, the county vet said.",
            why="what should be done and what was done",
        ),
        NearMiss(
            "Siapa yang divaksin lebih dulu? Itu belum dibahas dalam rapat.",
            "Para peternak di lembah itu belum divaksin.",
            why="a question states nothing",
            languages=("id", "id"),
        ),
        NearMiss(
            "Polisi belum menetapkan tersangka dalam kebakaran gudang rotan itu.",
            "Polisi menetapkan seorang pekerja sebagai tersangka dalam kebakaran gudang rotan itu.",
            why="what was not yet so has come about since",
            languages=("id", "id"),
            published=("2024-05-13T12:00:00+00:00", "2024-05-15T18:00:00+00:00"),
        ),
        NearMiss(
            "No harbour master has ever resigned over an accident on the ferry.",
            "The collision of the ferry was an accident, the harbour master said.",
            why="it is the resigning that is denied",
        ),
        NearMiss(
            "Kabar soal guru di desa itu ditutup-tutupi selama sepekan.",
            "Tidak satu pun sekolah di desa itu ditutup selama sepekan.",
            why="a word doubled by a hyphen is another word",
            languages=("id", "id"),
        ),
        NearMiss(
            "The pumps of the dam were tested on 3 May, according to the engineer, Lena Orsi.",
            "Lena Orsi, the engineer, declined to say when the pumps of the dam had last been tested.",
            why="the telling is denied, not the test",
        ),
        NearMiss(
            "Sebelum ini belum pernah ada lomba layang-layang yang digelar di Pulau Kei.",
            "Inilah lomba layang-layang pertama yang digelar di Pulau Kei sejak 1991.",
            why="never before, and the first since long",
            languages=("id", "id"),
        ),
        NearMiss(
            "Jumlah warga yang mengungsi tidak berubah sejak Selasa, yakni 812 orang.",
            "Jumlah warga yang mengungsi bertambah menjadi 812 orang hingga Selasa.",
            why="the number to which it rose is the one that stands",
            languages=("id", "id"),
        ),
        NearMiss(
            "The clerk was not injured in the robbery at the mill.",
            "Two people were injured in the robbery at the mill and taken away.",
            why="one person and two others",
        ),
        NearMiss(
            "Pengiriman kotak suara ke 12 distrik telah tuntas.",
            "Hanya distrik Lembah dan distrik Tanjung yang belum tuntas menerima kotak suara.",
            why="all but two, of which the other does not speak",
            languages=("id", "id"),
        ),
        NearMiss(
            "Guru yang belum divaksin mengajar dari rumah, kata kepala sekolah itu.",
            "Guru sekolah itu sudah divaksin sejak Mei, kata kepala sekolah itu.",
            why="some teachers are told apart from the others",
            languages=("id", "id"),
        ),
        NearMiss(
            "A guard dog was also shot at the farm on Monday.",
            "A guard dog was also shot at the farm on Monday and has not yet been found.",
            why="what is denied stands behind the joint",
        ),
        NearMiss(
            "Api pertama terlihat pada Minggu sore di desa Kolam.",
            "Api pertama dilaporkan pada Minggu, bukan di desa, melainkan di tepi sungai.",
            why="a place is denied, which is another rule's",
            languages=("id", "id"),
        ),
        NearMiss(
            "No one else was injured in the crash at the ferry landing.",
            "A cyclist was injured in the crash at the ferry landing.",
            why="no one besides the one who is told of",
        ),
        NearMiss(
            "The mill had never had a fire until this week.",
            "The mill had a fire on Tuesday night.",
            why="never, up to the time of which the other tells",
        ),
        NearMiss(
            "There have been no arrests over the robbery at the mill.",
            "The robbery at the mill took place on Tuesday night.",
            why="the arrests are denied, not what they would be for",
        ),
        NearMiss(
            "Only the lower two halls were flooded during the storm on Monday.",
            "Tidak semua aula kebanjiran saat badai pada Senin.",
            why="not all of them is some of them",
            languages=("en", "id"),
        ),
        NearMiss(
            "Belum ada penangkapan terkait perampokan di penggilingan padi itu.",
            "Perampokan di penggilingan padi itu terjadi pada Selasa malam.",
            why="the arrests are denied, not what they would be for",
            languages=("id", "id"),
        ),
        NearMiss(
            "Tidak ada korban lain yang terluka dalam kecelakaan di dermaga itu.",
            "A cyclist was injured in the crash at that ferry landing.",
            why="no one besides the one who is told of",
            languages=("id", "en"),
        ),
        NearMiss(
            "The boy was missing on Monday and his parents searched the forest; he has not been found.",
            "The boy was found in a barn on Wednesday, cold but well.",
            why="the later article tells what happened since",
            published=("2024-05-13T12:00:00+00:00", "2024-05-15T18:00:00+00:00"),
        ),
        NearMiss(
            "The north gate was closed during the match.",
            "The south gate was open during the match.",
            why="two gates",
        ),
        NearMiss(
            "Dari 40 siswa, 31 hadir dalam ujian susulan.",
            "Sembilan siswa tidak hadir dalam ujian susulan.",
            why="a part was there and a part was not",
            languages=("id", "id"),
        ),
        NearMiss(
            "Panitia dapat membatalkan lomba perahu jika ombak tinggi.",
            "Lomba perahu tetap digelar pada Minggu pagi.",
            why="a possibility is no statement that it happened",
            languages=("id", "id"),
        ),
        NearMiss(
            "Perusahaan belum mengumumkan hasil audit keuangan.",
            "The company published a new brochure about its ferries.",
            why="another thing was published",
            languages=("id", "en"),
        ),
    ),
)
