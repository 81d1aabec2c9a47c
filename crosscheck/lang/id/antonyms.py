"""Indonesian words for opposed states: for each state the words of each of its values, which cannot hold of one thing at once.

`|` parts the phrases, `*` marks a root of which all affixed forms count, `..` stands for up to four other words.
"""

STATES: dict[str, dict[str, str]] = {
    "open": {
        "+": "terbuka|dibuka|dibuka kembali|buka|tidak dikunci|tak terkunci|membuka",
        "-": "tertutup|ditutup|terkunci|dikunci|digembok|dirantai|disegel|diblokir|dipalang|menutup|tutup",
    },
    "insured": {
        "+": "diasuransikan|berasuransi|ditanggung asuransi|dijamin asuransi|terlindungi asuransi|dilindungi asuransi",
        "-": "tanpa asuransi",
    },
    "valid": {
        "+": "masih berlaku|berlaku hingga|berlaku sampai|masih sah|masih hidup|masih aktif",
        "-": "kedaluwarsa|kadaluwarsa|kadaluarsa|sudah habis|telah habis|habis masa|habis masa berlaku|sudah mati|"
        "telah berakhir|masa berlakunya habis|tidak berlaku lagi|sudah lewat|lewat waktu",
    },
    "self-acting": {
        "+": "otomatis|secara otomatis|dengan sendirinya|menutup sendiri|membuka sendiri|menyala sendiri|sendirinya",
        "-": "secara manual|dengan tangan|diputar petugas|ditutup petugas|manual|ditutup oleh petugas",
    },
    "held": {
        "+": "tetap digelar|digelar|berlangsung|terlaksana|dilaksanakan|dilangsungkan|diselenggarakan|menggelar|"
        "bersidang|diadakan",
        "-": "dibatalkan|membatalkan|menunda|mengurungkan|meniadakan|"
        "batal|ditunda|urung|diurungkan|batal digelar|ditiadakan|pembatalan|ditangguhkan|tidak jadi",
    },
    "discussed": {
        "+": "membahas|dibahas|disinggung|menyinggung|membicarakan|dibicarakan|mengangkat isu|diangkat dalam|"
        "mendiskusikan|masuk agenda|menyoroti",
        "-": "tidak disinggung|luput dari|tanpa menyinggung|tanpa membahas|dikesampingkan|di luar agenda|mengabaikan isu",
    },
    "free-of-charge": {
        "+": "gratis|tanpa dipungut biaya|cuma-cuma|tanpa biaya|tanpa bayar|bebas biaya|tidak dipungut biaya|"
        "digratiskan|tak dipungut biaya|tidak bayar",
        "-": "dikenai tarif|dikenakan tarif|dikenai biaya|dikenakan biaya|dipungut biaya|berbayar|harus membayar|"
        "wajib membayar|dipungut tarif|dipungut bayaran|membayar tiket|ditarik biaya|membayar tarif",
    },
    "left": {
        "+": "sudah meninggalkan|telah meninggalkan|sudah pergi|telah pergi|ditarik dari|mundur dari|sudah keluar dari|"
        "telah angkat kaki|hengkang",
        "-": "masih berada|masih di|masih bertahan|tetap berada|masih ada di|masih menduduki|masih berjaga|bertahan di",
    },
    "success": {
        "+": "berhasil|sukses|dengan mulus|mulus|lancar|berjalan lancar|sempurna|sesuai rencana",
        "-": "gagal|kegagalan|kandas|tidak berhasil|sia-sia|gagal total|menemui kegagalan|berujung gagal",
    },
    "on-time": {
        "+": "tepat waktu|sesuai jadwal|lebih cepat dari jadwal|tepat jadwal|lebih awal",
        "-": "terlambat|molor|tertunda|mundur dari jadwal|meleset dari jadwal|ngaret|delay|keterlambatan",
    },
    "in-public": {
        "+": "secara terbuka|terbuka untuk umum|di depan umum|di hadapan publik|disiarkan langsung|di depan wartawan|"
        "di muka umum",
        "-": "secara tertutup|tertutup untuk|diam-diam|secara rahasia|di balik pintu|rapat tertutup|sidang tertutup|"
        "berlangsung tertutup|tertutup bagi|secara diam-diam",
    },
    "unanimous": {
        "+": "suara bulat|aklamasi|secara aklamasi|bulat|tanpa penolakan|tanpa keberatan|sepakat bulat",
        "-": "terbelah|terpecah|voting|suara terbanyak|beda pendapat|dissenting|selisih tipis|menang tipis",
    },
    "deliberate": {
        "+": "sengaja|dengan sengaja|disengaja|secara sengaja|terencana|berencana|sabotase|sengaja dibakar",
        "-": "tidak sengaja|tak sengaja|tanpa sengaja|tidak disengaja|kelalaian|kecelakaan murni|tak disengaja|murni kecelakaan",
    },
    "permitted": {
        "+": "berizin|mengantongi izin|memiliki izin|punya izin|seizin|resmi berizin|legal|diizinkan|diperbolehkan|"
        "dibolehkan|sudah berizin|atas izin",
        "-": "ilegal|tak berizin|tidak berizin|tanpa izin|liar|dilarang|terlarang|tidak mengantongi izin|"
        "belum mengantongi izin|melarang|tak mengantongi izin",
    },
    "occupied": {
        "+": "penuh|penuh sesak|sesak|dipadati|padat|berpenghuni|terisi penuh|membeludak|membludak|memadati",
        "-": "kosong|sepi|lengang|tidak berpenghuni|tak berpenghuni|setengah kosong|melompong|sepi penonton",
    },
    "intact": {
        "+": "utuh|masih utuh|tidak rusak|tak rusak|selamat dari kerusakan|tanpa kerusakan|tetap berdiri",
        "-": "dirobek|disobek|disayat|dibuka paksa|dicongkel|"
        "rusak|hancur|luluh lantak|ambruk|porak poranda|rusak berat|roboh|hangus|rata dengan tanah|penyok|pecah",
    },
    "working": {
        "+": "berfungsi|berfungsi normal|bekerja normal|berjalan normal|bekerja baik|berfungsi baik|"
        "bekerja sebagaimana mestinya|laik jalan|layak pakai|berfungsi dengan baik",
        "-": "rusak|tidak berfungsi|tak berfungsi|mati total|macet|tidak bekerja|tak bekerja|bermasalah|cacat|"
        "dimatikan|tidak laik|tak laik|terganggu",
    },
    "trend": {
        "up": "naik menjadi|naik sebesar|meningkat|menguat|melonjak|bertambah|tumbuh|terapresiasi|melejit|melambung|"
        "kenaikan|penguatan|terkerek|rebound",
        "down": "turun menjadi|turun sebesar|menurun|melemah|anjlok|merosot|menyusut|berkurang|terkoreksi|terdepresiasi|"
        "penurunan|pelemahan|ambles|susut",
        "flat": "stagnan|tidak berubah|tak berubah|tetap di|stabil|jalan di tempat|bertahan di",
    },
    "paid": {
        "+": "sudah dibayar|telah dibayar|dibayarkan|lunas|telah dibayarkan|sudah dibayarkan|sudah cair|telah cair|"
        "melunasi|dilunasi|sudah menerima|telah menerima",
        "-": "belum dibayar|menunggak|tertunggak|tunggakan|nunggak|belum cair|belum dibayarkan|belum menerima|"
        "tak dibayar|tidak dibayar|ngemplang|belum lunas",
    },
    "cause": {
        "arson": "sengaja dibakar|pembakaran|dibakar|bom molotov|membakar",
        "electrical": "korsleting|arus pendek|hubungan arus pendek|hubungan pendek|hubungan singkat",
        "gas": "kebocoran gas|tabung gas|elpiji|gas bocor",
        "lightning": "petir|tersambar petir|sambaran petir",
        "human": "kelalaian|human error|kesalahan manusia|sopir mengantuk|mengantuk|lalai|kelalaian sopir|"
        "kelalaian manusia|kesalahan pilot",
        "mechanical": "rem blong|pecah ban|gangguan mesin|kerusakan mesin|masalah teknis|gangguan teknis|mesin mati|"
        "rem tidak berfungsi|ban pecah|kegagalan mesin|rem gagal|kegagalan struktur",
        "weather": "cuaca buruk|hujan deras|angin kencang|badai|kabut|gelombang tinggi|hujan lebat|ombak besar",
        "overload": "kelebihan muatan|kelebihan penumpang|kelebihan beban|muatan berlebih|melebihi kapasitas|overload|"
        "kapasitas berlebih",
    },
    "weapon": {
        "gun": "ditembak|tertembak|penembakan|pistol|senapan|senjata api|peluru",
        "blade": "ditikam|ditusuk|dibacok|pisau|parang|celurit|golok|penikaman|penusukan|pembacokan|senjata tajam|badik",
    },
    "compulsory": {
        "+": "wajib|diwajibkan|mewajibkan|keharusan|diharuskan",
        "-": "sukarela|tidak wajib|tak wajib|opsional|secara sukarela|bersifat sukarela",
    },
    "permanent": {
        "+": "permanen|selamanya|seterusnya|secara permanen|tanpa batas waktu",
        "-": "sementara waktu|bersifat sementara|untuk sementara|sementara saja|temporer",
    },
    "finished": {
        "+": "rampung|sudah selesai|telah selesai|tuntas|siap pakai|telah rampung|sudah rampung|siap digunakan|selesai dibangun",
        "-": "belum selesai|belum rampung|mangkrak|terbengkalai|setengah jadi|masih dikerjakan|masih dibangun|"
        "tidak selesai|belum tuntas",
    },
    "owner": {
        "public": "milik negara|milik pemerintah|bumn|badan usaha milik negara|milik daerah",
        "private": "milik swasta|perusahaan swasta|swasta|milik pribadi|perorangan",
    },
    "sold": {
        "+": "terjual|laku|laku terjual|habis terjual",
        "-": "tidak laku|tak laku|tidak terjual|tak terjual|belum terjual|belum laku",
    },
    "alarm": {
        "+": "sirene berbunyi|alarm berbunyi|sirine berbunyi|peringatan dikeluarkan|sirene meraung|membunyikan sirene|"
        "membunyikan alarm|sirene dibunyikan",
        "-": "sirene tidak|sirene tak|alarm tidak|alarm tak|tanpa sirene|tanpa peringatan|tidak ada peringatan|"
        "sirine tidak|tak ada peringatan|alarm mati|sirene mati|tak ada sirene",
    },
    "peaceful": {
        "+": "damai|tertib|kondusif|aman terkendali|berlangsung damai|berjalan tertib|secara damai|aman dan lancar",
        "-": "ricuh|rusuh|bentrok|anarkis|kericuhan|kerusuhan|bentrokan|gas air mata|lempar batu|dorong-dorongan|"
        "saling dorong|memanas",
    },
    "safe": {
        "+": "aman dikonsumsi|layak konsumsi|layak minum|aman diminum|tidak berbahaya|tak berbahaya|aman digunakan",
        "-": "tercemar|tidak layak|tak layak|beracun|berbahaya|tidak aman|tak aman|terkontaminasi",
    },
    "target": {
        "above": "melampaui target|di atas target|melebihi target|melampaui perkiraan|di atas perkiraan|melebihi harapan|"
        "di atas ekspektasi|melampaui ekspektasi",
        "below": "di bawah target|meleset dari target|tidak mencapai target|tak mencapai target|di bawah perkiraan|"
        "di bawah ekspektasi|jauh dari target",
    },
    "result": {
        "profit": "laba|laba bersih|meraup untung|untung|mencetak laba|membukukan laba",
        "loss": "merugi|rugi|rugi bersih|membukukan rugi|kerugian bersih",
    },
    "balance": {
        "surplus": "surplus",
        "deficit": "defisit|tekor|kekurangan anggaran",
    },
    "side": {
        "left": "sebelah kiri|tangan kiri|kaki kiri|lutut kiri|sisi kiri|mata kiri|lajur kiri|lengan kiri|bahu kiri|"
        "sayap kiri|paha kiri|mesin kiri|telinga kiri|tepi kiri|engkel kiri",
        "right": "sebelah kanan|tangan kanan|kaki kanan|lutut kanan|sisi kanan|mata kanan|lajur kanan|lengan kanan|"
        "bahu kanan|sayap kanan|paha kanan|mesin kanan|telinga kanan|tepi kanan|engkel kanan",
    },
    "entrance": {
        "front": "pintu depan|pintu utama|gerbang utama|gerbang depan|pintu masuk utama",
        "back": "pintu belakang|lewat jendela|melalui jendela|pintu samping|gerbang belakang|dari atap|melalui atap|"
        "lewat atap|menjebol atap|menjebol plafon",
    },
    "in-writing": {
        "+": "secara tertulis|melalui surat|lewat surat|tertulis",
        "-": "secara lisan|lisan",
    },
    "genuine": {
        "+": "asli|otentik|keasliannya",
        "-": "palsu|dipalsukan|hoaks|rekayasa|tiruan|abal-abal",
    },
    "weather": {
        "wet": "hujan|hujan deras|diguyur hujan|gerimis|hujan lebat|guyuran hujan",
        "dry": "cerah|langit biru|tak berawan|cuaca cerah|terik|panas terik",
    },
    "lit": {
        "+": "terang benderang|lampu menyala|penerangan menyala|lampu jalan menyala",
        "-": "gelap gulita|lampu padam|tanpa penerangan|lampu mati|gelap|tanpa lampu|minim penerangan|lampu jalan mati",
    },
    "speed": {
        "high": "kecepatan tinggi|ngebut|melaju kencang|melaju cepat|kebut",
        "low": "kecepatan rendah|pelan|perlahan|kecepatan sedang|merayap|melambat",
    },
    "deal": {
        "+": "mencapai kesepakatan|menyepakati|tercapai kesepakatan|sepakat berdamai|kesepakatan tercapai|"
        "mencapai mufakat|mencapai kata sepakat|sepakat",
        "-": "tanpa kesepakatan|buntu|deadlock|menemui jalan buntu|tanpa hasil|jalan buntu|tidak membuahkan|"
        "tak membuahkan|gagal mencapai|belum ada kesepakatan|belum mencapai|tidak mencapai",
    },
    "ceasefire": {
        "+": "gencatan senjata bertahan|mematuhi gencatan|gencatan senjata masih berlaku",
        "-": "melanggar gencatan|gencatan senjata runtuh|pelanggaran gencatan",
    },
    "planned": {
        "+": "terjadwal|sesuai jadwal|sudah dijadwalkan|rutin|sudah direncanakan|rapat rutin|telah dijadwalkan|jauh hari",
        "-": "mendadak|dadakan|tiba-tiba|di luar jadwal|tanpa rencana|luar biasa|rapat darurat|tanpa pengumuman|"
        "inspeksi mendadak|sidak|tak terjadwal|tidak terjadwal",
    },
    "operating": {
        "+": "beroperasi normal|beroperasi seperti biasa|kembali beroperasi|berjalan normal|tetap beroperasi|"
        "sudah beroperasi|kembali normal|tetap buka|berjalan seperti biasa",
        "-": "dihentikan|berhenti beroperasi|lumpuh|terhenti|lumpuh total|dihentikan sementara|tidak beroperasi|"
        "tak beroperasi|mogok|stop operasi",
    },
    "found": {
        "+": "ditemukan|sudah ditemukan|telah ditemukan|ditemukan selamat|ditemukan tewas|berhasil ditemukan",
        "-": "belum ditemukan|masih hilang|masih dicari|dinyatakan hilang|tak ditemukan|tidak ditemukan|"
        "masih dalam pencarian|belum diketahui keberadaannya",
    },
    "published": {
        "+": "diumumkan|dipublikasikan|dirilis|diterbitkan|mengumumkan|menerbitkan|merilis|disiarkan|dibuka ke publik|"
        "memublikasikan",
        "-": "dirahasiakan|belum diumumkan|tidak diumumkan|tak diumumkan|belum dirilis|tertutup rapat|disembunyikan|"
        "belum mengumumkan|tidak pernah mengumumkan|menutup-nutupi",
    },
    "upheld": {
        "+": "menguatkan|dikuatkan|menguatkan putusan",
        "-": "membatalkan putusan|menganulir|dianulir|dibatalkan",
    },
    "guarded": {
        "+": "dijaga|dijaga ketat|dikawal ketat|penjagaan ketat|dalam perlindungan|mendapat pengawalan|dikawal polisi|"
        "mendapat perlindungan|punya pengawal|diberi pengawal",
        "-": "tanpa penjagaan|tidak dijaga|tak dijaga|tanpa pengawalan|tanpa pengawasan|"
        "tanpa pengawal|tidak punya pengawal|tidak pernah dikawal|tidak dikawal|menolak dikawal|tidak mendapat perlindungan",
    },
    "direct": {
        "+": "tanpa transit|penerbangan langsung|langsung tanpa",
        "-": "transit|singgah|melalui singapura|persinggahan",
    },
    "brakes": {
        "+": "bekas rem|jejak rem|sempat mengerem|mengerem|rem berfungsi",
        "-": "rem blong|tidak ada bekas rem|tak ada bekas rem|tanpa mengerem|tidak mengerem|rem tidak berfungsi|"
        "tak sempat mengerem",
    },
}
