"""The sentences that the archive for measuring is put together from, in English and Indonesian, line by line the same."""

EVENTS = {
    "fire": (
        "fire",
        "kebakaran",
        "burned down",
        "terbakar",
        "warehouse market school hotel factory",
        "gudang pasar sekolah hotel pabrik",
    ),
    "flood": (
        "flood",
        "banjir",
        "was flooded",
        "terendam banjir",
        "district valley suburb village port",
        "distrik lembah kawasan desa pelabuhan",
    ),
    "crash": (
        "crash",
        "kecelakaan",
        "was hit by a bus",
        "ditabrak bus",
        "bridge station terminal toll-road crossing",
        "jembatan stasiun terminal jalan-tol perlintasan",
    ),
    "quake": (
        "earthquake",
        "gempa",
        "was shaken by an earthquake",
        "diguncang gempa",
        "island town coast province regency",
        "pulau kota pesisir provinsi kabupaten",
    ),
    "strike": (
        "strike",
        "mogok kerja",
        "was closed by a strike",
        "ditutup karena mogok kerja",
        "harbour mine airport refinery plant",
        "pelabuhan tambang bandara kilang pabrik",
    ),
    "landslide": (
        "landslide",
        "longsor",
        "was buried by a landslide",
        "tertimbun longsor",
        "hamlet road camp temple railway",
        "dusun jalan perkemahan candi jalur-kereta",
    ),
}

EN = (
    (
        "The {thing} in {place} {did} on {day_en}, officials said.",
        "On {day_en} the {thing} in {place} {did}, the authorities reported.",
    ),
    (
        "At least {dead} people were killed and {hurt} were injured, {chief} said.",
        "{dead} people died and {hurt} were hurt in the {event} at {place}, according to {chief}.",
    ),
    (
        "{chief}, the mayor of {place}, said that {moved} residents had been moved to {shelter}.",
        "{moved} residents were taken to {shelter}, mayor {chief} told reporters in {place}.",
    ),
    (
        "“We will rebuild the {thing} before the end of the year,” {chief} said.",
        "“We will rebuild the {thing} before the end of the year,” said {chief}, who visited {place}.",
    ),
    (
        "The {event} began at {hour}:30 near {street} Street and lasted {hours} hours.",
        "It started near {street} Street at {hour}:30; after {hours} hours it was over.",
    ),
    (
        "Losses are put at {loss} million dollars by the {company} company, which owns the {thing}.",
        "{company}, the owner of the {thing}, puts the damage at {loss} million dollars.",
    ),
    (
        "Police inspector {police} has questioned {asked} witnesses about the cause of the {event}.",
        "The cause is not known; {asked} witnesses have been heard by inspector {police}.",
    ),
    (
        "{helper}, who leads the rescue teams, said that {teams} teams with {dogs} dogs had searched the {thing}.",
        "{teams} rescue teams with {dogs} dogs were at work in {place}, their leader {helper} said.",
    ),
    (
        "The {thing} of {place} was built in {built} and had been repaired two years ago.",
        "Built in {built}, the {thing} is among the oldest in {place}.",
    ),
    (
        "It was the worst {event} in the region since {since}.",
        "The region had seen no {event} like it since {since}, the weekly paper of {place} wrote.",
    ),
    (
        "{houses} houses were damaged, {schools} schools stayed closed on the next day.",
        "The council counted {houses} damaged houses and closed {schools} schools.",
    ),
    (
        "{minister}, the minister of home affairs, promised {aid} million dollars of aid.",
        "Aid of {aid} million dollars was promised by home affairs minister {minister}.",
    ),
    (
        "“Nobody had warned us,” said {witness}, {age}, who runs a shop in {street} Street.",
        "“Nobody had warned us,” {age}-year-old shopkeeper {witness} said.",
    ),
    (
        "Electricity was cut in {power} percent of {place} until the evening.",
        "In {power} percent of {place} there was no electricity until the evening.",
    ),
    (
        "A commission led by {judge} will report within {weeks} weeks.",
        "{judge} will lead a commission that has {weeks} weeks for its report.",
    ),
    (
        "The road from {place} to {near}, {km} kilometres long, was open again by nightfall.",
        "By nightfall cars could take the {km} kilometres from {place} to {near} again.",
    ),
    (
        "Volunteers from {near} brought {tonnes} tonnes of rice and blankets.",
        "{tonnes} tonnes of rice and blankets came from {near} with volunteers.",
    ),
    (
        "{witness} said that the {thing} had not been inspected for years, which {company} denied.",
        "According to {witness} nobody had inspected the {thing} for years; {company} denied this.",
    ),
    (
        "Trade unions in {place} asked for better protection and called a meeting in {street} Street.",
        "A meeting in {street} Street was called by the unions of {place}, which want better protection.",
    ),
    (
        "{helper} thanked the crews, who had worked through the night without a break.",
        "The crews worked all night without a break, for which {helper} thanked them.",
    ),
)
ID = (
    (
        "Sebuah {thing} di {place} {did} pada {day_id}, kata pejabat setempat.",
        "Pada {day_id} {thing} di {place} {did}, demikian keterangan pihak berwenang.",
    ),
    (
        "Sedikitnya {dead} orang tewas dan {hurt} orang luka-luka, kata {chief}.",
        "{dead} orang meninggal dunia dan {hurt} lainnya terluka dalam {event} di {place}, menurut {chief}.",
    ),
    (
        "{chief}, Wali Kota {place}, mengatakan {moved} warga telah dipindahkan ke {shelter}.",
        "Sebanyak {moved} warga dibawa ke {shelter}, ujar Wali Kota {chief} kepada wartawan di {place}.",
    ),
    (
        "“Kami akan membangun kembali {thing} ini sebelum akhir tahun,” kata {chief}.",
        "“Kami akan membangun kembali {thing} ini sebelum akhir tahun,” ujar {chief} yang meninjau {place}.",
    ),
    (
        "Peristiwa {event} itu bermula pukul {hour}.30 di dekat Jalan {street} dan berlangsung {hours} jam.",
        "Kejadian bermula di dekat Jalan {street} pukul {hour}.30; setelah {hours} jam keadaan terkendali.",
    ),
    (
        "Kerugian ditaksir {loss} juta dolar oleh perusahaan {company} pemilik {thing} tersebut.",
        "{company}, pemilik {thing}, menaksir kerugian {loss} juta dolar.",
    ),
    (
        "Inspektur polisi {police} telah memeriksa {asked} saksi mengenai penyebab {event}.",
        "Penyebabnya belum diketahui; {asked} saksi sudah diperiksa Inspektur {police}.",
    ),
    (
        "{helper}, pemimpin tim penyelamat, mengatakan {teams} tim dengan {dogs} anjing pelacak menyisir {thing}.",
        "Sebanyak {teams} tim penyelamat dengan {dogs} anjing pelacak bekerja di {place}, kata {helper}.",
    ),
    (
        "Bangunan {thing} di {place} itu didirikan pada {built} dan diperbaiki dua tahun lalu.",
        "Didirikan pada {built}, {thing} tersebut termasuk yang tertua di {place}.",
    ),
    (
        "Ini {event} terparah di wilayah itu sejak {since}.",
        "Wilayah itu tidak pernah mengalami {event} seperti ini sejak {since}, tulis mingguan {place}.",
    ),
    (
        "Sebanyak {houses} rumah rusak dan {schools} sekolah diliburkan keesokan harinya.",
        "Dewan kota mencatat {houses} rumah rusak dan meliburkan {schools} sekolah.",
    ),
    (
        "Menteri Dalam Negeri {minister} menjanjikan bantuan {aid} juta dolar.",
        "Bantuan {aid} juta dolar dijanjikan Menteri Dalam Negeri {minister}.",
    ),
    (
        "“Tidak ada yang memperingatkan kami,” kata {witness} ({age}), pemilik toko di Jalan {street}.",
        "“Tidak ada yang memperingatkan kami,” ujar {witness}, pemilik toko berusia {age} tahun.",
    ),
    (
        "Listrik padam di {power} persen wilayah {place} sampai malam.",
        "Di {power} persen wilayah {place} listrik padam sampai malam.",
    ),
    (
        "Komisi yang dipimpin {judge} akan melapor dalam {weeks} pekan.",
        "{judge} akan memimpin komisi yang diberi waktu {weeks} pekan untuk melapor.",
    ),
    (
        "Jalan dari {place} ke {near} sepanjang {km} kilometer kembali dibuka menjelang malam.",
        "Menjelang malam kendaraan bisa kembali menempuh {km} kilometer dari {place} ke {near}.",
    ),
    (
        "Relawan dari {near} membawa {tonnes} ton beras dan selimut.",
        "Sebanyak {tonnes} ton beras dan selimut datang dari {near} bersama para relawan.",
    ),
    (
        "{witness} mengatakan {thing} itu bertahun-tahun tidak diperiksa, hal yang dibantah {company}.",
        "Menurut {witness} {thing} itu sudah bertahun-tahun tidak diperiksa; {company} membantahnya.",
    ),
    (
        "Serikat pekerja di {place} menuntut perlindungan lebih baik dan mengundang rapat di Jalan {street}.",
        "Rapat di Jalan {street} digelar serikat pekerja {place} yang menuntut perlindungan lebih baik.",
    ),
    (
        "{helper} berterima kasih kepada para petugas yang bekerja semalaman tanpa henti.",
        "Para petugas bekerja semalaman tanpa henti, dan {helper} berterima kasih kepada mereka.",
    ),
)
ASIDES = {
    "en": (
        "{who} spoke of {0} {1} and of {2} that {3} {4} in {place} for {n} years.",
        "The {0} {1} {2} near {street} Street, where {n} {3} were {4}.",
        "In {place} the {0} {1} has {2} more {3} than {4}, {who} said.",
        "{who}, who has {0} {1} since {year}, called the {2} {3} “{4}”.",
        "A {0} of {1} and {2} was {3} by {company} for the {4}.",
        "With {n} {0}, {1} {2} {3} at {street} Street {4}.",
        "{company} {0} the {1} after {2} {3} had {4} in {year}.",
        "Neither {0} {1} nor {2} {3} could {4} before {n} o'clock.",
    ),
    "id": (
        "{who} berbicara tentang {0} {1} dan {2} yang {3} {4} di {place} selama {n} tahun.",
        "{0} {1} {2} di dekat Jalan {street}, tempat {n} {3} {4}.",
        "Di {place} {0} {1} memiliki {2} lebih {3} daripada {4}, kata {who}.",
        "{who}, yang {0} {1} sejak {year}, menyebut {2} {3} itu “{4}”.",
        "Sebuah {0} dari {1} dan {2} {3} oleh {company} untuk {4}.",
        "Dengan {n} {0}, {1} {2} {3} di Jalan {street} {4}.",
        "{company} {0} {1} setelah {2} {3} {4} pada {year}.",
        "Baik {0} {1} maupun {2} {3} tidak {4} sebelum pukul {n}.",
    ),
}
MONTHS_ID = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()

TITLES = {
    "en": (
        "{thing} {did}, {place}",
        "{dead} dead after {event} in {place}",
        "{place} mourns: {event} kills {dead}",
        "{chief} promises to rebuild {place} {thing}",
        "{moved} residents of {place} moved to {shelter}",
        "What we know about the {event} at {place}",
        "{company} faces questions over {thing} in {place}",
        "“Nobody had warned us”: {street} Street after the {event}",
        "Inspector {police} hears {asked} witnesses in {place}",
        "{minister} pledges {aid} million for {place}",
        "{helper}'s teams search {place} {thing} through the night",
        "{event} near {street} Street: {hurt} injured",
    ),
    "id": (
        "{thing} {did}, {place}",
        "{dead} orang tewas dalam {event} di {place}",
        "{event} di {place}, korban luka {hurt} orang",
        "{chief} janji bangun kembali {thing} di {place}",
        "{moved} warga {place} dibawa ke {shelter}",
        "Fakta-fakta {event} di {place}",
        "{company} buka suara soal {thing} di {place}",
        "Cerita warga Jalan {street} setelah {event}",
        "Polisi {police} periksa {asked} saksi di {place}",
        "{minister} siapkan {aid} juta dolar untuk {place}",
        "Tim {helper} menyisir {thing} di {place} sepanjang malam",
        "{event} di dekat Jalan {street}: {dead} tewas, {hurt} luka",
    ),
}
"""Headlines, from the facts of a story."""
