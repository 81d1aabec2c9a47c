"""Indonesian words for opposed states of everyday news: promises, prices, permits, journeys (see antonyms.py for the signs)."""

STATES: dict[str, dict[str, str]] = {
    "in-custody": {
        "+": "dibekuk|diringkus|diciduk|sudah ditahan|telah ditahan|diamankan polisi|menyerahkan diri|dijebloskan|"
        "tertangkap|sudah ditangkap|telah ditangkap|ditangkap",
        "-": "buron|masih buron|masih diburu|buronan|belum tertangkap|belum ditangkap|masih dikejar|"
        "dalam pengejaran|masuk daftar pencarian|masih bebas|berkeliaran",
    },
    "trend": {
        "up": "naik|menguat|melonjak|meningkat|melambung|merangkak naik|bertambah|melesat|terkerek|terapresiasi|"
        "menanjak|mendaki|ditutup menguat|meroket",
        "down": "turun|melemah|anjlok|merosot|menurun|berkurang|tergelincir|terkoreksi|terdepresiasi|jatuh ke level|"
        "terpuruk|menyusut|ditutup melemah|ambles|susut|longsor ke",
        "flat": "stagnan|tidak berubah|stabil di|bertahan di|datar",
    },
    "willing": {
        "+": "bersedia|menyanggupi|berjanji|sanggup|setuju untuk|sepakat untuk|siap membayar|siap menanggung|"
        "akan menanggung|akan membayar|akan mengganti|akan mengembalikan|akan mundur|akan menghadiri|"
        "akan memenuhi|siap mengganti|siap mundur|berkomitmen|akan membiayai|akan menandatangani",
        "-": "menolak|enggan|ogah|tidak bersedia|tak bersedia|tidak mau|tak mau|keberatan|emoh|tidak akan membayar|"
        "tidak akan menanggung|tidak sanggup|tak sanggup|tidak akan mundur|lepas tangan",
    },
    "allowed-goal": {
        "+": "gol disahkan|gol itu sah|gol dinyatakan sah|disahkan wasit",
        "-": "dianulir|gol dibatalkan|tidak disahkan",
    },
    "accompanied": {
        "+": "didampingi|ditemani|bersama istrinya|bersama suaminya|bersama keluarganya|dikawal|bersama rombongan",
        "-": "seorang diri|sendirian|tanpa pendamping|tanpa didampingi|tanpa ditemani|tanpa kawalan|tanpa pengawalan",
    },
    "married": {
        "+": "sudah menikah|telah menikah|istrinya|suaminya|beristri|bersuami",
        "-": "lajang|belum menikah|bercerai|belum berkeluarga|duda|janda",
    },
    "licence": {
        "+": "berizin|memiliki izin|punya izin|mengantongi izin|izinnya lengkap|izin lengkap|berizin resmi|laik jalan|"
        "laik laut|laik terbang|lulus uji|lolos uji|surat surat lengkap|lulus pemeriksaan|bersertifikat",
        "-": "tidak berizin|tak berizin|tanpa izin|belum berizin|tidak memiliki izin|tak memiliki izin|"
        "tidak mengantongi izin|tidak punya izin|belum mengantongi izin|ilegal|tidak laik|tak laik|"
        "tidak lulus uji|belum diuji|bodong",
    },
    "warned": {
        "+": "diperingatkan|diberi peringatan|mendapat peringatan|menerima peringatan|sudah diingatkan|"
        "peringatan dini dikirim|diberi tahu",
        "-": "tanpa peringatan|tidak ada peringatan|tak ada peringatan|tidak diberi peringatan|tidak diperingatkan|"
        "tidak pernah diperingatkan|tidak pernah diberi|tidak mendapat peringatan|tidak menerima peringatan|"
        "tidak diberi tahu|tidak pernah diberi tahu",
    },
    "distress-call": {
        "+": "mengirim sinyal darurat|mengirim sinyal bahaya|sempat mengirim|meminta pertolongan|memancarkan sinyal|"
        "menyatakan darurat",
        "-": "tanpa sinyal|tidak ada sinyal|tidak mengirim|tidak sempat mengirim|tanpa panggilan darurat|tidak ada panggilan",
    },
    "helped": {
        "+": "sempat menolong|menolong korban|membantu korban|membawa korban ke",
        "-": "kabur|tabrak lari|meninggalkan korban|meninggalkan lokasi|tanpa menolong",
    },
    "sober": {
        "+": "tidak mabuk|negatif alkohol|bebas alkohol|tidak ditemukan alkohol|tidak ada alkohol|tidak di bawah pengaruh",
        "-": "mabuk|di bawah pengaruh|terpengaruh alkohol|pengaruh minuman|positif alkohol|menenggak minuman",
    },
    "sole": {
        "+": "satu satunya|tinggal satu|hanya satu",
        "-": "dua lainnya|tiga lainnya|empat lainnya|beberapa lainnya|salah satu|satu dari dua|satu dari tiga|satu dari empat",
    },
    "resigned": {
        "+": "mengundurkan diri|mundur dari jabatan|meletakkan jabatan|melepas jabatan",
        "-": "tidak akan mundur|tetap menjabat|menolak mundur|dicopot|diberhentikan|dipecat",
    },
    "transport": {
        "air": "lewat udara|dengan pesawat|jalur udara|dengan helikopter|diterbangkan|menumpang pesawat",
        "land": "lewat darat|jalur darat|dengan bus|dengan mobil|dengan kereta|naik kereta|naik bus",
        "sea": "lewat laut|jalur laut|dengan kapal|dengan perahu|naik kapal",
    },
    "survived": {
        "+": "selamat|berhasil selamat|ditemukan selamat|masih hidup|ditemukan hidup|dalam keadaan hidup",
        "-": "tewas|meninggal|meninggal dunia|ditemukan tewas|tidak selamat|tak selamat|tidak tertolong|tak tertolong|"
        "wafat|gugur",
    },
    "overnight": {
        "+": "dirawat di|dirawat inap|rawat inap|dilarikan ke rumah sakit|dibawa ke rumah sakit|menjalani perawatan|"
        "masih dirawat|perlu dirawat|harus dirawat",
        "-": "tidak perlu dirawat|tak perlu dirawat|tidak dirawat|rawat jalan|tidak perlu perawatan|boleh pulang|"
        "tidak ada yang dirawat|tak ada yang dirawat|tidak seorang pun .. dirawat|tak seorang pun .. dirawat|"
        "tidak satu pun .. dirawat|tak satu pun .. dirawat",
    },
    "ready": {
        "+": "sudah siap|telah siap|siap digunakan|siap sepenuhnya|rampung",
        "-": "belum siap|tidak siap|tak siap|jauh dari siap",
    },
    "legal": {
        "+": "sah|legal|sesuai aturan|sesuai undang undang|konstitusional|sesuai hukum|sesuai ketentuan|sesuai prosedur",
        "-": "tidak sah|ilegal|melanggar aturan|melanggar hukum|inkonstitusional|melanggar undang undang|"
        "menyalahi aturan|melawan hukum|tidak sesuai prosedur|menyalahi prosedur|melanggar prosedur",
    },
    "equipped": {
        "+": "dilengkapi|punya alat|memiliki alat|tersedia pelampung|cukup pelampung|membawa pelampung|terpasang",
        "-": "tidak dilengkapi|tak dilengkapi|tanpa pelampung|tidak punya alat|tidak memiliki alat|"
        "tidak ada pelampung|kekurangan pelampung|tidak terpasang",
    },
    "valid": {
        "+": "lulus uji|lolos uji|laik jalan|laik laut|lulus pemeriksaan",
        "-": "uji kir .. mati|tidak lulus uji",
    },
}
