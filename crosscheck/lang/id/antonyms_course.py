"""Indonesian words for opposed states: accidents, crime, sport, trade (see antonyms.py for the signs)."""

STATES: dict[str, dict[str, str]] = {
    "condition": {
        "home": "keluar dari rumah sakit|diperbolehkan pulang|diizinkan pulang|pulang dari rumah sakit",
        "critical": "masih kritis|tetap kritis",
    },
    "rescue-tried": {
        "+": "sempat ditolong|mencoba menyelamatkan|berupaya menyelamatkan|sempat diberi pertolongan|"
        "diberi pertolongan pertama|napas buatan|upaya penyelamatan gagal|nyawanya tidak tertolong|resusitasi",
        "-": "tidak berusaha menolong|tidak ada upaya menolong|tidak ada upaya penyelamatan|tanpa pertolongan|"
        "tidak ditolong|tidak sempat ditolong",
    },
    "rested": {
        "+": "cukup tidur|tidur cukup|cukup istirahat|istirahat cukup|sudah istirahat|tidur nyenyak",
        "-": "kurang tidur|kelelahan|mengantuk|kurang istirahat|kecapekan|tidak tidur|belum tidur|tanpa istirahat",
    },
    "load": {
        "over": "kelebihan muatan|melebihi kapasitas|kelebihan penumpang|muatan berlebih|melampaui kapasitas|kelebihan beban",
        "within": "di bawah kapasitas|sesuai kapasitas|tidak melebihi kapasitas|tidak kelebihan muatan|masih di bawah batas|"
        "separuh kosong",
    },
    "motion": {
        "moving": "sedang melaju|tengah melaju|sedang berjalan|masih melaju",
        "still": "terparkir|diparkir|sedang parkir|sedang berhenti|tengah berhenti|berhenti di bahu",
    },
    "afloat": {
        "+": "masih terapung|tetap terapung|masih mengapung|mengapung|terapung",
        "-": "tenggelam|karam|tenggelam seluruhnya",
    },
    "fire-out": {
        "+": "sudah padam|berhasil dipadamkan|telah dipadamkan|api padam|dijinakkan|dapat dipadamkan|bisa dikendalikan",
        "-": "belum padam|masih menyala|masih berkobar|belum berhasil dipadamkan|belum dapat dipadamkan|masih membara|"
        "masih terbakar",
    },
    "extent": {
        "whole": "ludes|rata dengan tanah|habis terbakar|hangus seluruhnya|hancur total|rusak total|musnah|luluh lantak|"
        "roboh seluruhnya",
        "part": "rusak ringan|sebagian kecil|hanya sebagian|sebagian bangunan|masih berdiri|hanya atap|kerusakan ringan",
    },
    "flight-phase": {
        "takeoff": "lepas landas|tinggal landas|saat lepas landas",
        "landing": "saat mendarat|hendak mendarat|ketika mendarat|akan mendarat",
    },
    "posture": {
        "walking": "sedang berjalan|berjalan kaki|tengah berjalan|jalan kaki",
        "standing": "sedang berdiri|tengah berdiri|berdiri di",
        "sitting": "sedang duduk|tengah duduk|duduk di|duduk bersama",
        "lying": "sedang tidur|tengah tidur|terlelap|berbaring|sedang tertidur",
        "riding": "sedang mengemudi|mengendarai|sedang berkendara|menyetir|naik motor|bersepeda",
    },
    "shot-from": {
        "car": "dari dalam mobil|dari mobil|dari atas motor|dari kendaraan|dari atas sepeda motor",
        "foot": "berjalan kaki|turun dari mobil|turun dari motor|mendekati korban|menghampiri",
    },
    "crime-aim": {
        "chosen": "sudah diincar|menjadi sasaran|diincar|sudah dibuntuti|sasaran utama",
        "chance": "peluru nyasar|salah sasaran|acak|secara acak|kebetulan lewat|salah orang",
    },
    "provoked": {
        "+": "setelah cekcok|usai cekcok|terlibat cekcok|adu mulut|setelah bertengkar|usai bertengkar|terlibat pertengkaran",
        "-": "tanpa sebab|tanpa alasan|tanpa provokasi|tiba-tiba menyerang|tanpa bicara",
    },
    "motive": {
        "robbery": "perampokan|merampok|motif ekonomi|ingin menguasai harta",
        "jealousy": "cemburu|asmara|api cemburu|sakit hati",
        "revenge": "dendam|balas dendam",
        "debt": "utang piutang|soal utang|karena utang|terlilit utang",
        "gang": "antargeng|geng saingan|perang geng",
    },
    "weapon": {
        "blunt": "palu|balok kayu|besi tumpul|benda tumpul|pentungan|linggis|tongkat besi",
        "strangling": "dicekik|mencekik|dibekap|membekap|dijerat|tali",
        "poison": "diracun|meracun|racun|sianida|arsenik",
        "fist": "dipukul|tangan kosong|ditinju|ditendang",
    },
    "forced-entry": {
        "+": "mendobrak|didobrak|merusak pintu|merusak kunci|mencongkel|dicongkel|masuk paksa|menjebol",
        "-": "tidak ada tanda perusakan|tanpa merusak|tidak ada kerusakan pada pintu|dipersilakan masuk|"
        "pintu tidak terkunci|punya kunci|membukakan pintu|dengan kunci",
    },
    "penalty": {
        "+": "gol penalti|eksekusi penalti berhasil|penalti .. masuk|sukses mengeksekusi|mencetak gol dari titik|"
        "gol dari titik putih|mengeksekusi penalti dengan",
        "-": "gagal mengeksekusi|penalti .. gagal|penalti .. ditepis|menepis penalti|penalti .. melenceng|"
        "penalti .. melambung|penaltinya gagal",
    },
    "ground": {
        "home": "di kandang sendiri|laga kandang|kandangnya|menjamu|tuan rumah",
        "away": "laga tandang|tandang|bertandang|tempat netral|bertamu",
    },
    "decided": {
        "normal": "waktu normal|dalam 90 menit|tanpa perpanjangan",
        "extra": "perpanjangan waktu|babak tambahan|extra time",
        "shootout": "adu penalti|drama penalti|babak adu",
    },
    "record-broken": {
        "+": "memecahkan rekor|rekor baru|mencetak rekor|menajamkan rekor|mempertajam rekor",
        "-": "gagal memecahkan rekor|rekor .. bertahan|meleset dari rekor|belum memecahkan",
    },
    "medal": {
        "gold": "medali emas|meraih emas|merebut emas|menyabet emas|peraih emas",
        "silver": "medali perak|meraih perak|merebut perak|menyabet perak|peraih perak|runner up",
        "bronze": "medali perunggu|meraih perunggu|merebut perunggu|menyabet perunggu|peraih perunggu",
    },
    "outdoors": {
        "+": "luar ruangan|ruang terbuka|alam terbuka|di lapangan terbuka|di alun-alun|di halaman",
        "-": "dalam ruangan|dalam gedung|di dalam aula|di aula|dipindahkan ke dalam",
    },
    "live": {
        "-": "siaran tunda|siaran ulang|menayangkan rekaman|rekaman pertunjukan|tayangan rekaman|rekaman acara",
        "+": "disiarkan langsung|siaran langsung|ditayangkan langsung|menyiarkan langsung",
    },
    "refunded": {
        "-": "hanya menerima kupon|hanya diberi kupon|hanya voucer|tidak sepeser pun|tidak kembali|tanpa pengembalian|"
        "tidak mendapat ganti|hangus",
        "+": "mengganti penuh|diganti penuh|mengembalikan uang|uang kembali|mengembalikan penuh|mendapat pengembalian|"
        "ganti rugi penuh",
    },
    "conscious": {
        "+": "sadar|masih sadar|bisa diajak bicara|dapat berbicara|bisa bicara|bisa berbicara|sadarkan diri",
        "-": "pingsan|tidak sadar|tak sadarkan diri|koma|hilang kesadaran|semaput",
    },
    "intact": {
        "-": "tergores|sobek|retak|penyok|bengkok|pecah|robek|cacat|lecet|patah dua",
        "+": "tanpa lecet|tanpa goresan|mulus|tidak tergores|tidak lecet|tidak rusak|kondisi sempurna|utuh",
    },
    "aboard": {
        "+": "berada di dalam bus|berada di dalam mobil|ada di dalam|ikut dalam perahu|ikut di dalam|salah satu penumpang|"
        "menumpang perahu|menumpang bus|ikut menumpang|ikut naik",
        "-": "tidak ikut naik|tidak ikut dalam|tidak ada di dalam|tidak berada di dalam|ketinggalan bus|tidak jadi naik|"
        "tinggal di darat|bukan penumpang|tidak di dalam",
    },
    "harvest": {
        "+": "panen raya|panen melimpah|panen bagus|panen berlimpah",
        "-": "gagal panen|puso|panen gagal|paceklik|panen buruk",
    },
    "power-kind": {
        "electric": "bertenaga listrik|tenaga listrik|mobil listrik|bus listrik|kapal listrik",
        "fuel": "diesel|bensin|solar|berbahan bakar",
    },
    "newness": {
        "new": "gres|baru dari pabrik|keluaran terbaru|serba baru|masih baru",
        "used": "bekas pakai|barang bekas|kapal bekas|pesawat bekas|mobil bekas|rekondisi|kereta bekas|bus bekas",
    },
    "origin-kind": {
        "imported": "diimpor|barang impor|buatan luar negeri|didatangkan dari luar negeri|impor",
        "local": "buatan dalam negeri|produksi lokal|buatan lokal|produk lokal|produksi dalam negeri|buatan sendiri",
    },
    "solvent": {
        "+": "keuangan sehat|sehat secara keuangan|tidak bangkrut|tidak pailit",
        "-": "bangkrut|pailit|gulung tikar|kepailitan",
    },
    "name-kept": {
        "+": "mempertahankan nama|nama .. tetap|nama .. dipertahankan|tetap memakai nama|merek .. tetap",
        "-": "berganti nama|ganti nama|mengganti nama|nama baru|namanya diubah|mengubah nama",
    },
    "timing": {
        "early": "dimajukan|lebih cepat dari|dipercepat|lebih awal dari",
        "late": "diundur|ditunda|molor|terlambat dari|lebih lambat dari|mundur dari jadwal",
    },
    "natural": {
        "+": "penyebab alami|fenomena alam|proses alam|secara alami|faktor alam",
        "-": "ulah manusia|akibat manusia|aktivitas manusia|buatan manusia|campur tangan manusia",
    },
    "water": {
        "clean": "jernih|air bersih|layak minum",
        "dirty": "keruh|tercemar|berlumpur|hitam pekat|kotor",
    },
    "crowd-let-in": {
        "+": "dihadiri penonton|disaksikan ribuan|dengan penonton|penonton diizinkan",
        "-": "tanpa penonton|tanpa suporter|stadion kosong|tertutup untuk penonton|laga tertutup",
    },
    "opened-box": {
        "+": "membongkar peti|membuka peti|membongkar muatan|membuka kontainer|membongkar kontainer|membuka paket|"
        "membongkar isi|membuka koper",
        "-": "tanpa dibuka|tanpa membuka|tanpa dibongkar|masih tersegel|tidak dibuka|belum dibuka|tidak dibongkar",
    },
    "in-custody": {
        "-": "belum tertangkap|masih buron|masih diburu|masih dicari|belum diketahui keberadaannya|buron",
        "+": "sudah ditahan|diamankan|menyerahkan diri|mendekam|digelandang",
    },
}
