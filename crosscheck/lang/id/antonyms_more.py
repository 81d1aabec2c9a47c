"""More Indonesian words for opposed states: courts, accidents, sport, money, diplomacy (see antonyms.py for the signs)."""

STATES: dict[str, dict[str, str]] = {
    "plea": {
        "guilty": "mengaku bersalah|mengakui dakwaan|mengakui perbuatannya|mengakui semua dakwaan",
        "not": "mengaku tidak bersalah|membantah dakwaan|menyangkal dakwaan|menolak dakwaan|tidak mengakui|"
        "membantah semua dakwaan",
    },
    "bail": {
        "+": "penangguhan penahanan dikabulkan|penahanannya ditangguhkan|ditangguhkan penahanannya|bebas dengan jaminan",
        "-": "penangguhan penahanan ditolak|penangguhan ditolak|menolak penangguhan|tanpa jaminan",
    },
    "ransom": {
        "+": "tebusan dibayar|membayar tebusan|setelah tebusan|uang tebusan dibayarkan",
        "-": "tanpa tebusan|tidak membayar tebusan|menolak membayar tebusan|tak ada tebusan|tidak ada tebusan",
    },
    "sanctions": {
        "+": "memperpanjang sanksi|mempertahankan sanksi|sanksi tetap|sanksi diperpanjang",
        "-": "mencabut sanksi|sanksi dicabut|melonggarkan sanksi|pencabutan sanksi",
    },
    "joint-statement": {
        "+": "pernyataan bersama|komunike bersama|deklarasi bersama",
        "-": "tanpa pernyataan bersama|tidak ada pernyataan bersama|tak ada pernyataan bersama|tanpa komunike",
    },
    "live": {
        "+": "disiarkan langsung|siaran langsung|tayang langsung|ditayangkan langsung",
        "-": "rekaman|siaran tunda|direkam sebelumnya|sudah direkam",
    },
    "masked": {
        "+": "bertopeng|mengenakan topeng|memakai topeng|bercadar|menutup wajah|mengenakan sebo",
        "-": "tanpa topeng|tidak bertopeng|tak bertopeng|wajah terbuka|tidak memakai topeng",
    },
    "ballot": {
        "secret": "pemungutan suara tertutup|voting tertutup",
        "open": "pemungutan suara terbuka|voting terbuka|acungan tangan|mengacungkan tangan",
    },
    "footage": {
        "+": "terekam cctv|terekam kamera|rekaman cctv memperlihatkan|rekaman cctv menunjukkan|tertangkap kamera|terekam jelas",
        "-": "tidak terekam|tak terekam|kamera mati|cctv mati|cctv rusak|tidak ada cctv|tak ada kamera|"
        "kamera pengawas mati|tidak ada rekaman",
    },
    "fled": {
        "+": "melarikan diri|kabur|tabrak lari|langsung kabur|meninggalkan lokasi|tancap gas",
        "-": "tidak kabur|tak kabur|tetap di lokasi|menolong korban|menunggu polisi|tidak melarikan diri|bertanggung jawab",
    },
    "reviewed": {
        "+": "ditelaah sejawat|dimuat jurnal|terbit di jurnal|diterbitkan jurnal",
        "-": "belum ditelaah|pracetak|preprint|belum melalui telaah",
    },
    "line-up": {
        "start": "starter|sebelas pertama|tampil sejak awal|turun sejak menit pertama|dimainkan sejak awal",
        "bench": "dari bangku cadangan|pemain pengganti|masuk menggantikan|bangku cadangan",
    },
    "full-match": {
        "+": "bermain penuh|tampil penuh|main penuh|sampai peluit akhir|90 menit penuh",
        "-": "ditarik keluar|digantikan|diganti pada|diusir|ditandu|keluar lapangan",
    },
    "card": {
        "red": "kartu merah|diusir wasit",
        "yellow": "kartu kuning",
    },
    "goal-kind": {
        "header": "sundulan|tandukan|menyundul|menanduk",
        "penalty": "penalti|titik putih|titik dua belas pas",
        "free-kick": "tendangan bebas",
        "own": "gol bunuh diri",
    },
    "binding": {
        "+": "mengikat secara hukum|bersifat mengikat|berkekuatan hukum",
        "-": "tidak mengikat|tak mengikat|sekadar imbauan|bersifat imbauan|hanya imbauan",
    },
    "fatalities": {
        "none": "tidak ada korban jiwa|tak ada korban jiwa|nihil korban jiwa|tanpa korban jiwa|tidak ada korban|"
        "tak ada korban|tidak ada yang meninggal|tidak ada yang tewas|tak ada yang tewas|tidak menelan korban",
        "some": "tewas|meninggal|menewaskan|korban jiwa|merenggut nyawa|meninggal dunia",
    },
    "injuries": {
        "none": "tidak ada laporan .. korban luka|tak ada laporan .. korban luka|tidak ada laporan korban|tak ada laporan korban|"
        "tidak ada korban luka|tak ada korban luka|tidak ada yang terluka|tak ada yang terluka|tidak ada korban|"
        "tak ada korban|tak seorang pun terluka|tidak seorang pun terluka|nihil korban|semua selamat tanpa luka",
        "some": "luka|terluka|luka luka|cedera|korban luka|mengalami luka",
    },
    "rate": {
        "hold": "menahan suku bunga|mempertahankan suku bunga|suku bunga tetap|suku bunga ditahan|mempertahankan bi rate|"
        "menahan bi rate|suku bunga acuan tetap",
        "up": "menaikkan suku bunga|suku bunga dinaikkan|kenaikan suku bunga|menaikkan bi rate|suku bunga acuan naik",
        "down": "memangkas suku bunga|menurunkan suku bunga|suku bunga diturunkan|pemangkasan suku bunga|"
        "penurunan suku bunga|menurunkan bi rate|memotong suku bunga",
    },
    "spoke-language": {
        "en": "bahasa inggris|berbahasa inggris",
        "fr": "bahasa prancis|berbahasa prancis",
        "es": "bahasa spanyol|berbahasa spanyol",
        "ar": "bahasa arab|berbahasa arab",
        "id": "bahasa indonesia|berbahasa indonesia",
        "zh": "bahasa mandarin|berbahasa mandarin|bahasa tionghoa",
        "ru": "bahasa rusia|berbahasa rusia",
        "de": "bahasa jerman|berbahasa jerman",
        "pt": "bahasa portugis|berbahasa portugis",
        "jv": "bahasa jawa|berbahasa jawa",
    },
    "transport": {
        "air": "dengan helikopter|menggunakan helikopter|dengan pesawat|naik pesawat|menumpang pesawat|naik helikopter|"
        "lewat udara|jalur udara",
        "sea": "dengan kapal|naik kapal|naik feri|menumpang kapal|dengan perahu|naik perahu|jalur laut",
        "rail": "naik kereta|dengan kereta|menumpang kereta|menggunakan kereta",
        "road": "naik mobil|dengan mobil|jalan darat|naik bus|dengan bus|naik motor|menggunakan mobil|jalur darat",
        "foot": "berjalan kaki|jalan kaki",
    },
    "money-kind": {
        "loan": "pinjaman|utang|kredit|pinjaman lunak|harus dikembalikan",
        "grant": "hibah|sumbangan|donasi|bantuan cuma cuma|tidak perlu dikembalikan",
    },
    "vaccine": {
        "+": "sudah ada vaksin|vaksin tersedia|tersedia vaksin",
        "-": "belum ada vaksin|tidak ada vaksin|tak ada vaksin",
    },
    "wild": {
        "+": "alam liar|liar di alam|di alam bebas|hidup liar",
        "-": "penangkaran|di penangkaran|hasil penangkaran|jinak",
    },
    "paid-how": {
        "cash": "tunai|secara tunai|uang kontan|kontan",
        "transfer": "transfer|ditransfer|transfer bank|nontunai|non tunai|lewat rekening",
    },
    "electricity": {
        "+": "listrik menyala|listrik pulih|listrik tetap menyala|aliran listrik pulih|listrik kembali menyala",
        "-": "listrik padam|pemadaman listrik|tanpa listrik|mati lampu|aliran listrik terputus|listrik mati",
    },
    "applause": {
        "+": "tepuk tangan|bertepuk tangan|sorak|bersorak",
        "-": "hening|keheningan|disoraki|dicemooh|siulan",
    },
    "handshake": {
        "+": "berjabat tangan|bersalaman|menyalami|jabat tangan",
        "-": "tanpa berjabat tangan|menolak berjabat|tidak bersalaman|tak bersalaman|tidak berjabat tangan",
    },
    "warned": {
        "+": "sudah diperingatkan|telah diperingatkan|peringatan dikeluarkan|sudah ada peringatan|"
        "peringatan telah disampaikan|sempat diperingatkan",
        "-": "tanpa peringatan|tidak ada peringatan|tak ada peringatan|tidak diperingatkan|tak pernah diperingatkan|"
        "tidak pernah diperingatkan",
    },
    "handwritten": {
        "+": "tulisan tangan|ditulis tangan",
        "-": "diketik|ketikan",
    },
    "replica": {
        "+": "replika|tiruan|salinan",
        "-": "aslinya|karya asli|yang asli",
    },
}
