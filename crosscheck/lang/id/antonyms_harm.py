"""Indonesian words for opposed states in accidents: injuries, gear, warnings, weather (see antonyms.py for the signs)."""

STATES: dict[str, dict[str, str]] = {
    "hurt": {
        "+": "jahitan|dijahit|patah tulang|patah lengan|patah kaki|lengannya patah|kakinya patah|patah pinggul|"
        "retak tulang|luka bakar|luka robek|robek|sobek|dibalut|dibebat|diperban|digips|gips|memar|diamputasi|"
        "keseleo|berdarah|gegar otak|luka tembak|luka sayat|lebam|luka parah",
        "-": "selamat tanpa luka|tanpa cedera|tidak lecet|tak lecet|tanpa lecet|tidak mengalami luka|"
        "tak ada yang terluka|tidak ada yang terluka|dalam keadaan selamat|sehat semua",
    },
    "injuries": {
        "none": "tidak ada korban luka|tidak ada yang terluka|tak ada yang terluka|tidak ada penumpang yang terluka|"
        "tidak ada korban cedera|nihil korban|tidak seorang pun terluka|tak seorang pun terluka|"
        "tidak ada korban jiwa maupun luka|tidak terjadi satu kecelakaan pun",
        "some": "jahitan|dijahit|patah tulang|patah lengan|patah kaki|luka bakar|robek|sobek|"
        "dilarikan ke rumah sakit|dibawa ke rumah sakit|retak tulang|gegar otak|korban luka|luka luka|terluka|"
        "kena pecahan|dijahit lima",
    },
    "fatalities": {
        "none": "tidak ada korban jiwa|tak ada korban jiwa|tanpa korban jiwa|tidak ada korban meninggal|"
        "tidak menelan korban jiwa|nihil korban jiwa|semua selamat|seluruhnya selamat|tidak ada yang meninggal|"
        "tidak ada yang tewas",
        "some": "tewas|meninggal|meninggal dunia|kehilangan nyawa|menewaskan|korban tewas|korban meninggal|jenazah|"
        "merenggut nyawa|tidak tertolong|tenggelam dan tewas|korban jiwa",
    },
    "living": {
        "+": "masih hidup|masih bernapas|semua hidup|dalam keadaan hidup|selamat semua|hidup hidup|semua selamat|hidup|bernapas",
        "-": "sudah mati|mati kepanasan|ditemukan mati|mati lemas|sudah tewas|telah mati|bangkai|terdampar mati|"
        "mati semua|hanyut semua|bergelimpangan",
    },
    "died-kinds": {
        "none": "tidak ada ternak yang mati|tidak ada hewan yang mati|tak ada ternak yang mati",
        "some": "mati kepanasan|sapi mati|ternak mati|ikan mati|mati massal|bangkai|ternaknya hanyut|ekor mati|sudah mati",
    },
    "healthy": {
        "+": "sehat|sehat walafiat|dalam keadaan sehat|sehat semua|kondisi sehat|semuanya sehat|bugar|kondisi fit|fit",
        "-": "sakit|jatuh sakit|dirawat|dirawat di|dibawa ke rumah sakit|cedera|dilarikan ke|lemas|demam|bermain dengan cedera",
    },
    "overnight": {
        "+": "masih dirawat|dirawat inap|menjalani rawat inap|masih di rumah sakit|dirawat di rumah sakit|"
        "masih menjalani perawatan|opname|dirawat intensif",
        "-": "sudah pulang|rawat jalan|diizinkan pulang|diperbolehkan pulang|boleh pulang|tidak perlu dirawat|"
        "tak perlu dirawat|dirawat di lokasi|pulang ke rumah|sudah dipulangkan",
    },
    "trapped": {
        "+": "terjepit|terperangkap|terjebak|tak bisa keluar|tidak bisa keluar|dievakuasi dengan alat|terhimpit|tertimpa",
        "-": "turun sendiri|keluar sendiri|turun dan|keluar dengan selamat|berhasil keluar|melompat keluar|"
        "meloncat keluar|menyelamatkan diri",
    },
    "jammed": {
        "+": "tidak bisa dibuka|tak bisa dibuka|macet|tidak dapat dibuka|tidak terbuka|gagal terbuka|pintu macet",
        "-": "pintu dibuka|pintu terbuka|semua pintu dibuka|dibuka masinis|dibuka petugas|pintu langsung terbuka",
    },
    "engine": {
        "+": "mesin menyala|mesin masih menyala|mesin hidup|mesin masih hidup|mesin berfungsi|mesin meraung|"
        "masih meraung|mesin normal|mesin tetap menyala|mesin bekerja|kedua mesin",
        "-": "mesin mati|mesin .. mati|mesinnya mati|mati mesin|mesin kiri mati|mesin kanan mati|mesin rusak|"
        "mesinnya rusak|mesin macet|mesin mogok|gangguan mesin|kehilangan tenaga|mesin padam|padam sebelah|"
        "mesin tidak menyala|kerusakan mesin",
    },
    "snapped": {
        "+": "putus|putus pada|terputus|patah|tali putus|kabel putus|putus akibat|rel patah|jebol",
        "-": "masih tersambung|tidak putus|tak putus|masih utuh|tidak patah|tak patah|tetap tersambung|tali masih|"
        "masih terhubung|utuh",
    },
    "worn": {
        "+": "aus|gundul|usang|lapuk|keropos|berkarat|karatan|aus karena|sudah tua|tipis|retak|rusak berat|"
        "termakan usia|kampas rem .. habis",
        "-": "dalam kondisi baik|kondisi baik|masih baru|baru diganti|baru diperbaiki|baru dibeli|laik jalan|"
        "berfungsi baik|terawat|kondisinya bagus|normal",
    },
    "repaired": {
        "+": "diperbaiki|sudah diperbaiki|telah diperbaiki|baru diperbaiki|selesai diperbaiki|perbaikan selesai",
        "-": "belum diperbaiki|tidak diperbaiki|tak kunjung diperbaiki|dibiarkan rusak|masih rusak|"
        "tidak pernah diperbaiki|tak pernah diperbaiki|sudah rusak sejak|rusak sejak",
    },
    "seatbelt": {
        "+": "jaket pelampung|pelampung dibagikan|memakai jaket|semua memakai|pelampung|baju pelampung|sabuk pengaman|helm",
        "-": "tidak dibagikan|tidak ada pelampung|tak ada pelampung|pelampung disimpan|tak memakai pelampung|"
        "tidak memakai pelampung|tanpa pelampung|pelampung hanya|kurang pelampung|tidak memakai jaket|tanpa jaket",
    },
    "warned": {
        "+": "memperingatkan|diperingatkan|mengeluarkan peringatan|peringatan dini|sudah kami beri tahu|"
        "sudah diberi tahu|telah diberi tahu|memberi tahu|meminta warga mengungsi|sudah meminta warga|"
        "menyebarkan peringatan|menyiarkan peringatan|mengetuk pintu|diimbau mengungsi|kirim surat pemberitahuan|"
        "mengimbau warga",
        "-": "tak ada pemberitahuan|tidak ada pemberitahuan|tidak pernah diberi tahu|tak pernah diberi tahu|"
        "tak seorang pun datang|tidak diberi tahu|tanpa pemberitahuan|tidak mengeluarkan peringatan|"
        "tidak ada peringatan|tak ada peringatan|tak selembar pemberitahuan|belum diberi tahu|"
        "tidak mengeluarkan .. peringatan|tidak ada yang memberi tahu",
    },
    "alarm": {
        "+": "alarm menyala|alarm langsung berbunyi|berbunyi seketika|sirene meraung|bunyi sirene|mendengar sirene|"
        "berbunyi|suara sirene|suara peluit|sirene terdengar|lonceng dibunyikan|alarm berdering",
        "-": "alarm bisu|alarm .. bisu|alarm mati|sirene mati|alarm rusak|tak terdengar sirene|"
        "tidak terdengar sirene|sirene bisu|tidak berbunyi|tak berbunyi|tidak ada alarm|tak ada alarm|"
        "tak ada sirene|tidak ada sirene|sirene yang dibunyikan",
    },
    "radio": {
        "+": "kontak radio|lewat radio|melalui radio|melapor lewat radio|menjawab radio|dihubungi lewat radio",
        "-": "radio mati|radionya mati|radio rusak|hilang kontak|putus kontak|kehilangan kontak|tak menjawab radio|"
        "tidak menjawab radio|tidak menghiraukan radio|radio tidak berfungsi",
    },
    "signposted": {
        "+": "rambu|rambu peringatan|papan peringatan|papan larangan|memasang rambu|sudah memasang|dipasang rambu|"
        "diberi tanda|tanda peringatan",
        "-": "tidak ada rambu|tak ada rambu|tanpa rambu|tidak pernah ada rambu|tak pernah ada rambu|tidak ada papan|"
        "tak ada tanda|tidak ada tanda|tanpa tanda",
    },
    "fenced": {
        "+": "pagar|pagar pembatas|pembatas jalan|pagar pengaman|dipagari|tali pembatas|pembatas",
        "-": "tanpa pagar|tidak ada pagar|tak ada pagar|tidak dipagari|tidak pernah dipasangi pagar|tak berpagar|"
        "tidak ada tali|tanpa pembatas|tidak ada pembatas",
    },
    "evacuated": {
        "+": "mengungsi|diungsikan|mengungsikan|dievakuasi|pengungsian|meninggalkan rumah|mengungsi ke",
        "-": "tetap di rumah|bertahan di rumah|berdiam di rumah|tidak mengungsi|tak mengungsi|enggan mengungsi|"
        "menutup jendela|menolak mengungsi|tetap tinggal di rumah",
    },
    "awake": {
        "+": "terjaga|tidak tidur|tak tidur|masih terjaga|belum tidur|tidak mengantuk|tak mengantuk|sadar penuh",
        "-": "tertidur|sedang tidur|tidur siang|mengantuk|tidur di|terlelap|tidur lelap|ketiduran|tidur pulas",
    },
    "swimmer": {
        "+": "pandai berenang|bisa berenang|jago berenang|mahir berenang|perenang|lihai berenang",
        "-": "tidak bisa berenang|tak bisa berenang|tidak pandai berenang|tidak dapat berenang|belum bisa berenang|"
        "tak pandai berenang",
    },
    "outbound": {
        "out": "berangkat ke|hendak ke|menuju ke|dalam perjalanan ke|hendak menuju|saat berangkat",
        "back": "pulang dari|perjalanan pulang|sepulang dari|kembali dari|saat pulang|hendak pulang",
    },
    "sea": {
        "rough": "ombak besar|gelombang tinggi|ombak tinggi|gelombang besar|laut ganas|ombak ganas|bergelombang",
        "calm": "laut tenang|ombak tenang|laut teduh|air tenang|tenang|teduh",
    },
    "wind": {
        "strong": "angin kencang|angin ribut|embusan angin|hembusan kencang|angin puting|badai",
        "calm": "tak ada angin|tidak ada angin|angin tenang|tanpa angin|angin sepoi|biasa saja|angin lemah",
    },
    "weather": {
        "wet": "hujan turun|turun hujan|hujan rintik|rintik|jalan basah|basah|licin|mendung|diguyur|hujan deras|hujan gerimis",
        "dry": "jalan kering|kering|langit bersih|berbintang|langit malam yang bersih|panas menyengat|matahari|"
        "cuaca cerah|tidak hujan|tak hujan",
    },
    "lit": {
        "+": "lampu menyala|menyala semua|lampu terang|menyala terus|lampunya menyala|lampu hidup|terang",
        "-": "lampu mati|lampunya padam|lampu jalan mati|lampu padam|gelap|tanpa lampu|lampu dimatikan|"
        "mematikan lampu|lampunya mati",
    },
    "electricity": {
        "+": "listrik menyala terus|menyala terus|listrik normal|listrik tetap|listrik tidak padam|"
        "tidak satu rumah pun padam|listrik hidup",
        "-": "listrik mati|listrik sempat mati|listrik padam|padam|gelap gulita|listrik sempat padam|rumah padam|"
        "mati listrik|pemadaman",
    },
    "exploded": {
        "+": "ledakan|meledak|dentuman|meledakkan|dinamit|letupan|suara ledakan|terdengar ledakan",
        "-": "tidak ada ledakan|tak ada ledakan|tak terdengar ledakan|tidak meledak|tanpa ledakan|tak meledak|"
        "tidak terdengar ledakan",
    },
    "sabotage": {
        "+": "dirusak orang|sabotase|disabotase|sengaja dirusak|dirusak|ulah tangan jahil|tangan jahil|dilepas orang",
        "-": "aus karena|karena usia|faktor usia|tak ada bekas dirusak|tidak ada bekas dirusak|bukan sabotase|"
        "termakan usia|aus|lapuk dimakan",
    },
    "autopsy": {
        "+": "diautopsi|sudah diautopsi|autopsi dilakukan|hasil autopsi|telah diautopsi|menjalani autopsi",
        "-": "menolak autopsi|tanpa autopsi|tidak diautopsi|belum diautopsi|tidak dilakukan autopsi|"
        "menolak diautopsi|menolak otopsi",
    },
    "in-use": {
        "+": "masih dipakai|masih digunakan|dipakai setiap hari|dipakai tiap hari|setiap hari digunakan|"
        "setiap subuh|dipakai warga|aktif digunakan",
        "-": "tak dipakai|tidak dipakai|tidak terpakai|tak terpakai|lama tak dipakai|sudah tidak digunakan|"
        "terbengkalai|mangkrak|tidak digunakan lagi",
    },
    "radiation": {
        "+": "radioaktif|terpapar radiasi|radiasi terdeteksi|paparan radiasi|di atas ambang|melebihi ambang|melebihi baku mutu",
        "-": "tidak radioaktif|tak radioaktif|tidak ada radiasi|di bawah ambang|memenuhi baku mutu|"
        "di bawah baku mutu|batas aman|dalam batas normal",
    },
    "caught-fire": {
        "+": "ikut terbakar|hangus|ludes terbakar|terbakar|dilalap api|dibakar|ludes|habis terbakar|ikut hangus",
        "-": "tidak terbakar|tak terbakar|luput dari api|selamat dari api|sama sekali tidak terbakar|"
        "tidak ikut terbakar|selamat dari kebakaran|terhindar dari api|ditemukan utuh",
    },
}
