"""Incompatible numbers for the same quantity: a count, sum of money, share, size, duration, age, score or rank.

Fires when two articles state one figure and no reading lets both be right. Quiet when rounding ("about 50" and 48), a bound
("more than 18 months" and 19), a range or a unit explains the difference; when the numbers count different things (the dead
and the injured, all passengers and the children among them, forecast and outcome, this year and last); and when a later
article has a later count. Equal digits with another scale, unit or currency are NUM002.
"""

from collections.abc import Iterator

from crosscheck.model.claim import Claim
from crosscheck.model.discrepancy import Finding
from crosscheck.model.phrase import Phrase
from crosscheck.model.story import Story
from crosscheck.model.values import QuantityValue
from crosscheck.rules.base import Conflict, NearMiss, Rule
from crosscheck.rules.figures import confidence, differences, texts
from crosscheck.rules.sides import told_again

MESSAGE = Phrase(en="The number is given as “{a}” and as “{b}”.", id="Angkanya ditulis “{a}” dan “{b}”.")


def check(story: Story) -> Iterator[Finding]:
    """One finding for each figure that articles give differently."""
    for difference in story.once(differences):
        if difference.reason == "value":
            first, second = texts(story, ((difference.a.id,), (difference.b.id,)))
            yield Finding(
                sides=told_again(story, difference.sides, _same_figure),
                confidence=confidence(difference),
                message=MESSAGE.fill(a=first, b=second),
                reason=difference.pair.relation.text,
                features=difference.evidence,
            )


def _same_figure(one: Claim, other: Claim) -> bool:
    """Whether two claims of one article give one number of one thing."""
    a, b = one.value, other.value
    if not isinstance(a, QuantityValue) or not isinstance(b, QuantityValue) or (a.low, a.high, a.unit) != (b.low, b.high, b.unit):
        return False
    return a.measure == b.measure or (a.measure.startswith("age:") and b.measure.startswith("age:"))


RULE = Rule(
    code="NUM001",
    name="quantity-conflict",
    severity="warning",
    page=__doc__ or "",
    check=check,
    conflicts=(
        Conflict(
            "The flood cut off [[a party of 14]] on the ridge, the mountain rescue said on Monday.",
            "The flood cut off the walkers on the ridge; there were [[seventeen in the party]], the innkeeper said on Monday.",
        ),
        Conflict(
            "A ferry sank off Palau Besar on Monday. [[Twelve passengers were killed]], the harbour master said.",
            "[[Twenty-one passengers were killed]] when a ferry sank off Palau Besar on Monday, the harbour master said.",
        ),
        Conflict(
            "The mine collapsed before dawn, leaving [[36 miners trapped]] underground in Varna Deep.",
            "At Varna Deep [[63 miners were trapped]] underground after the mine collapsed before dawn.",
        ),
        Conflict(
            "Kebakaran di Pasar Sentul [[menghanguskan 48 kios]] pada Senin malam.",
            "Sebanyak [[84 kios hangus]] dalam kebakaran di Pasar Sentul pada Senin malam.",
            languages=("id", "id"),
        ),
        Conflict(
            "Jembatan gantung [[sepanjang 320 meter]] itu melintasi Sungai Barito.",
            "Jembatan gantung yang melintasi Sungai Barito itu [[panjangnya 230 meter]].",
            languages=("id", "id"),
        ),
        Conflict(
            "Jangkar kuno itu diangkat dari dasar laut. [[Beratnya 640 kilogram]], kata arkeolog.",
            "Jangkar kuno yang diangkat dari dasar laut itu [[seberat 460 kilogram]], kata arkeolog.",
            languages=("id", "id"),
        ),
        Conflict(
            "Kapal wisata kandas di Tual pada Minggu. [[Tujuh belas penumpang dilarikan ke rumah sakit]].",
            "A tour boat ran aground at Tual on Sunday. [[Twenty-eight passengers were taken to hospital]].",
            languages=("id", "en"),
        ),
        Conflict(
            "A [[16-year-old boy]] was charged with murder on Tuesday after a clerk was shot dead in Harlan.",
            "Police in Harlan arrested a [[17-year-old]] on Tuesday in the killing of a clerk.",
        ),
        Conflict(
            "Polisi menangkap pelaku penikaman di Kupang, [[pemuda 19 tahun]].",
            "Pelaku penikaman di Kupang, [[pemuda 23 tahun]], ditangkap polisi.",
            languages=("id", "id"),
        ),
        Conflict(
            "Gempa mengguncang Tual pada Minggu. Sebanyak [[27 rumah rusak]], kata kepala desa.",
            "An earthquake shook Tual on Sunday. [[72 houses were damaged]], the village head said.",
            languages=("id", "en"),
        ),
        Conflict(
            "Marlow beat Denby 2-0 on Sunday. [[A crowd of 18,400]] saw the final at Kessel Park.",
            "The final at Kessel Park on Sunday, which Marlow won 2-0 against Denby, was watched by [[14,800 spectators]].",
        ),
        Conflict(
            "Final di Stadion Merdeka pada Minggu disaksikan [[18.400 penonton]].",
            "Sebanyak [[14.800 pasang mata]] menyaksikan final di Stadion Merdeka pada Minggu.",
            languages=("id", "id"),
        ),
        Conflict(
            "The harbour master, Ivo Darr, has been [[in office for 14 months]], the council at Port Elgar said.",
            "Ivo Darr, harbour master at Port Elgar, [[served three and a half years]], the council said.",
        ),
        Conflict(
            "Nakhoda feri di Tual, menurut dinas, [[berpengalaman sebelas tahun]] di selat itu.",
            "Nakhoda feri di Tual itu [[baru tiga tahun]] menjabat, kata dinas.",
            languages=("id", "id"),
        ),
        Conflict(
            "[[Kimba, a 12-year-old]] bull elephant, was found dead at the Varna reserve on Monday.",
            "Rangers found the bull elephant dead at the Varna reserve on Monday. [[Kimba, the herd's old leader, was 21]].",
        ),
        Conflict(
            "A [[7-year-old girl]] was shot in the arm at a fairground in Port Elgar on Friday. A man, 41, was arrested.",
            "Port Elgar police arrested a 41-year-old on Saturday in the shooting of a [[9-year-old girl]] at the fairground.",
        ),
        Conflict(
            "[[Seven people were wounded]] in a drive-by shooting at a wake in Port Elgar on Monday. Four of them are at home.",
            "The most seriously hurt of [[six people shot]] in Port Elgar on Monday has spoken to police. Two are at home.",
        ),
        Conflict(
            "Sebanyak [[tujuh orang terluka]] dalam tawuran di Tual pada Minggu. Empat di antaranya sudah pulang.",
            "Tawuran di Tual pada Minggu melukai [[lima orang]]. Seorang di antaranya masih dirawat.",
            languages=("id", "id"),
        ),
        Conflict(
            "The skipper was called to the quay by the father of [[35-year-old Ivo Marten Sand]], police in Port Elgar said.",
            "Two men were shot in Port Elgar by [[34-year-old Ivo Sand]] when they came to the quay, police said.",
        ),
        Conflict(
            "A toddler, 2, and [[his grandfather, 55]], were shot in Weir Street, Harlan. Ivo Sand, 30, was arrested.",
            "Ivo Sand, 30, was arrested in the Harlan shooting. [[Tom Harker, 56]], was shot in the chest in Weir Street.",
        ),
        Conflict(
            "Polisi Tual menangkap seorang [[pria berusia 33 tahun]] setelah penikaman di pasar. Korban, 20 tahun, dirawat.",
            "A [[36-year-old man]] was arrested after the stabbing at the market in Tual. The victim, 20, is in hospital.",
            languages=("id", "en"),
        ),
        Conflict(
            "Bocah [[berusia 6 tahun]] tewas ditembak di Pasar Tual pada Senin. Seorang pria, 40 tahun, ditangkap.",
            "Penembakan di Pasar Tual pada Senin menewaskan [[bocah berusia 8 tahun]]. Pelaku, pria 40 tahun, ditangkap.",
            languages=("id", "id"),
        ),
        Conflict(
            "Police in Port Elgar found a [[22-year-old Ft. Wade soldier Ivo T. Sand]] shot dead on Sunday.",
            "A man was convicted in Port Elgar of shooting dead the soldier [[Ivo Sand, 23]], on a Sunday in May.",
            published=("2024-05-15T12:00:00+00:00", "2025-02-15T12:00:00+00:00"),
        ),
    ),
    near_misses=(
        NearMiss(
            "60 percent of passengers who wore seat belts survived the crash.",
            "25 percent of passengers who did not wear seat belts survived the crash.",
            why="those with seat belts and those without",
        ),
        NearMiss(
            "Penumpang yang memakai sabuk pengaman selamat sebanyak 60 persen.",
            "Penumpang yang tidak memakai sabuk pengaman selamat sebanyak 25 persen.",
            why="yang memakai sabuk dan yang tidak",
            languages=("id", "id"),
        ),
        NearMiss(
            "The reserve was initially 15.04 hectares in size.",
            "The reserve is now 20 hectares in size.",
            why="the size then and the size now",
        ),
        NearMiss(
            "Luas awal cagar alam itu 15,04 hektare.",
            "Luas cagar alam itu sekarang 20 hektare.",
            why="luas dahulu dan luas sekarang",
            languages=("id", "id"),
        ),
        NearMiss(
            "The fence around the park cost 186 million crowns.",
            "The fence around the park cost nearly a fifth of a billion crowns.",
            why="186 million are nearly a fifth of a billion",
        ),
        NearMiss(
            "Pagar di sekeliling taman itu menelan Rp 186 miliar.",
            "Pagar di sekeliling taman itu menelan hampir Rp 200 miliar.",
            why="186 miliar hampir 200 miliar",
            languages=("id", "id"),
        ),
        NearMiss(
            "Ash from the volcano rose 2,500 metres above the summit on Sunday.",
            "Ash from the volcano rose 4,000 metres above sea level on Sunday.",
            why="one height is measured from the summit, the other from the sea",
        ),
        NearMiss(
            "Abu gunung itu membubung 2.500 meter di atas puncak pada Minggu.",
            "Abu gunung itu membubung 4.000 meter di atas permukaan laut pada Minggu.",
            why="yang satu diukur dari puncak, yang lain dari permukaan laut",
            languages=("id", "id"),
        ),
        NearMiss(
            "A total of 212 operations were cancelled at the Sarn hospital.",
            "At the Sarn hospital 180 operations were cancelled on Wednesday, after 212 the day before.",
            why="the second article tells the two days apart",
        ),
        NearMiss(
            "Sebanyak 212 operasi dibatalkan di rumah sakit itu.",
            "Di rumah sakit itu 180 operasi dibatalkan pada Rabu, setelah 212 sehari sebelumnya.",
            why="artikel kedua membedakan dua hari",
            languages=("id", "id"),
        ),
        NearMiss(
            "Marlow beat Denby 3-1 in the final.",
            "Marlow won the final against Denby. Kerr came on with the score at 1-1.",
            why="the score in the middle of a match is not the result",
        ),
        NearMiss(
            "Persela mengalahkan Madura 3-1 di final.",
            "Persela memenangi final melawan Madura. Rian masuk saat kedudukan 1-1.",
            why="skor di tengah laga bukan hasil akhir",
            languages=("id", "id"),
        ),
        NearMiss(
            "The plant is 60 percent owned by Varna Metals.",
            "The local partner, which owns 40 percent of the plant, asked for talks.",
            why="sixty and forty percent are the shares of two owners",
        ),
        NearMiss(
            "Saham pabrik itu 60 persen dimiliki Varna Logam.",
            "Mitra lokal, pemilik 40 persen saham pabrik itu, meminta perundingan.",
            why="60 dan 40 persen adalah saham dua pemilik",
            languages=("id", "id"),
        ),
        NearMiss(
            "The skipper has been in office for six years.",
            "The skipper waited three hours in the fog.",
            why="years in a post are not hours of waiting",
        ),
        NearMiss(
            "Kecepatan truk itu tidak pernah melebihi 60 kilometer per jam.",
            "Kecepatan truk itu 55 kilometer per jam.",
            why="55 tidak melebihi 60",
            languages=("id", "id"),
        ),
        NearMiss("About 50 people were hurt in the crash.", "48 people were hurt in the crash.", why="48 rounds to about 50"),
        NearMiss(
            "The trial lasted more than 18 months.",
            "The trial lasted 19 months.",
            why="19 months are more than 18 months",
        ),
        NearMiss(
            "Tiga orang tewas dan 12 orang luka-luka dalam kecelakaan itu.",
            "Sebanyak 12 orang luka-luka dalam kecelakaan itu.",
            why="the dead are not the injured",
            languages=("id", "id"),
        ),
        NearMiss(
            "Rapat itu dihadiri sekitar 2.000 petani.",
            "Rapat itu dihadiri 1.950 petani.",
            why="1,950 rounds to about 2,000",
            languages=("id", "id"),
        ),
        NearMiss(
            "Jalan itu sepanjang 12 kilometer.",
            "The road is seven and a half miles long.",
            why="12 kilometres are seven and a half miles",
            languages=("id", "en"),
        ),
        NearMiss(
            "The landslide in Varna killed 8 people.",
            "The landslide in Varna killed 13 people.",
            why="the later article has the later count",
            published=("2024-05-15T06:00:00+00:00", "2024-05-16T06:00:00+00:00"),
        ),
        NearMiss(
            "Longsor di Wanasari menewaskan delapan orang.",
            "Korban tewas akibat longsor di Wanasari bertambah menjadi 13 orang.",
            why="the text says that the number rose",
            languages=("id", "id"),
        ),
        NearMiss(
            "Shares of the bank rose 3.4 percent.",
            "Shares of its rival fell 4.3 percent.",
            why="a rise is not a fall",
        ),
        NearMiss(
            "Half-time came with the score at 1-1.",
            "Harbour Town won 3-1.",
            why="the score at half-time is not the result",
        ),
        NearMiss(
            "The ferry carried 143 passengers and a crew of 31 when it caught fire off Sarn.",
            "There were 174 people on board the ferry when it caught fire off Sarn.",
            why="143 passengers and a crew of 31 are 174 people",
        ),
        NearMiss(
            "A gunman fired at the bar. One man died, and three other men were also shot, police said.",
            "A gunman fired at the bar. Four men were shot, police said.",
            why="three others and the one who died are four",
        ),
        NearMiss(
            "Kapal itu mengangkut 96 penumpang dan 18 awak saat terbakar di dekat Pulau Tual.",
            "Sebanyak 114 orang berada di atas kapal itu saat terbakar di dekat Pulau Tual.",
            why="96 penumpang dan 18 awak berjumlah 114 orang",
            languages=("id", "id"),
        ),
        NearMiss(
            "A 16-year-old boy was killed in a shooting in Harlan on Friday.",
            "A 17-year-old boy has been charged with the fatal shooting in Harlan on Friday.",
            why="the boy who was killed is not the boy who is charged",
        ),
        NearMiss(
            "A 15-year-old boy was wounded by his 13-year-old friend in Harlan on Friday.",
            "A 13-year-old is in custody after his friend was wounded in Harlan on Friday.",
            why="the friend who fired is not the one who was wounded",
        ),
        NearMiss(
            "Four people were shot at a wake in Port Elgar on Monday, and one of them died.",
            "Three people were injured in the shooting at a wake in Port Elgar on Monday. One man was killed.",
            why="three injured and the one who died are four",
        ),
        NearMiss(
            "Ivo Sand, 29, was wounded in a shooting at a bar in Port Elgar on Saturday.",
            "Ivo Sand, 30, told the court in Port Elgar how he was wounded in a shooting at a bar last year.",
            why="he has had a birthday between the two articles",
            published=("2024-05-15T12:00:00+00:00", "2025-02-15T12:00:00+00:00"),
        ),
        NearMiss(
            "Tom Harker, 19, was shot dead in Harlan on Friday; a man of 24 was wounded.",
            "Two men were shot in Harlan on Friday. Ivo Sand, 24, was wounded in the leg and Tom Harker was killed.",
            why="the ages are of two men who were shot",
        ),
        NearMiss(
            "The 22-month-old girl was airlifted to hospital from Port Elgar on Friday.",
            "The 2-year-old girl was airlifted to hospital from Port Elgar on Friday.",
            why="22 months are nearly two years",
        ),
        NearMiss(
            "The skipper, Tom Harker, in his late 40s, was pulled from the water.",
            "The skipper, Tom Harker, 47, was pulled from the water.",
            why="47 lies in the late forties",
        ),
        NearMiss(
            "Nakhoda Darmin, berusia 50-an tahun, diselamatkan nelayan.",
            "Nakhoda Darmin (53) diselamatkan nelayan.",
            why="53 tahun termasuk usia 50-an",
            languages=("id", "id"),
        ),
        NearMiss(
            "Panitia menargetkan 4.000 peserta.",
            "Lomba itu diikuti 2.600 peserta.",
            why="the target is not the outcome",
            languages=("id", "id"),
        ),
    ),
)
