"""Indonesian words for opposed states in politics and courts: votes, talks, consent (see antonyms.py for the signs)."""

STATES: dict[str, dict[str, str]] = {
    "unanimous": {
        "+": "tanpa keberatan|disahkan tanpa|diterima bulat|bulat oleh|seluruh fraksi setuju|semua fraksi setuju|"
        "musyawarah mufakat|sepakat bulat|tanpa suara menolak",
        "-": "tiga lawan dua|empat lawan satu|tidak bulat|tak bulat|berbanding|walk out|diwarnai interupsi|"
        "fraksi menolak|pecah suara|suara terpecah|terbelah",
    },
    "ballot-taken": {
        "+": "pemungutan suara|melalui pemungutan suara|lewat voting|divoting|melalui voting|diputuskan lewat voting",
        "-": "tanpa pemungutan suara|tidak melakukan pemungutan suara|tanpa voting|tidak ada voting|palu diketok|"
        "aklamasi|secara aklamasi|tidak ada pemungutan suara",
    },
    "quorum": {
        "+": "kuorum tercapai|memenuhi kuorum|mencapai kuorum|cukup anggota|kuorum terpenuhi|sudah kuorum",
        "-": "kuorum tidak tercapai|tidak kuorum|tak kuorum|tidak memenuhi kuorum|tak memenuhi kuorum|"
        "kuorum tak tercapai|belum kuorum|gagal kuorum",
    },
    "voted": {
        "+": "mencoblos|memberikan suara|menggunakan hak pilih|memberi suara|ikut memilih|ikut mencoblos",
        "-": "tidak mencoblos|tidak memberikan suara|tak memberikan suara|golput|abstain|"
        "tidak menggunakan hak pilih|tidak ikut memilih|namanya tidak terdaftar",
    },
    "vote-side": {
        "+": "memilih setuju|menyatakan setuju|mendukung usulan|menyetujui",
        "-": "memilih menolak|menyatakan menolak|menolak usulan|menentang",
    },
    "present": {
        "+": "datang langsung|duduk di kursi depan|menyaksikan|datang lengkap|terlihat di|dihadiri|hadir bersama|"
        "menyaksikan dari|ikut menyaksikan|diwakili oleh|mengikuti rapat|datang ke lokasi|ada di lokasi|"
        "berada di lokasi|tampak di",
        "-": "tidak hadir|tak hadir|tidak datang|tak datang|tak pernah datang|tidak pernah datang|"
        "tak sekali pun datang|tidak mengirim wakil|tidak tampak dalam|tidak berada di|tak berada di|"
        "sedang berada di luar|tidak ada di lokasi|tanpa wakilnya|tidak di lokasi|sedang sakit|tak pernah hadir",
    },
    "left-early": {
        "+": "meninggalkan ruangan|meninggalkan upacara|meninggalkan rapat|meninggalkan sidang|pulang lebih awal|"
        "walk out|keluar ruangan|pulang sebelum|meninggalkan acara|sudah pulang",
        "-": "sampai selesai|hingga selesai|sampai akhir|hingga akhir|bertahan sampai akhir|hingga usai|sampai usai|"
        "sampai tuntas",
    },
    "met-crowd": {
        "+": "menemui massa|menemui warga|menemui sopir|menemui pengunjuk rasa|menemui demonstran|menemui buruh|"
        "keluar menemui|menemui mereka|menemui mahasiswa|menerima perwakilan",
        "-": "tidak menemui|tak menemui|menolak menemui|enggan menemui|tidak keluar menemui|tak kunjung menemui|"
        "tidak mau menemui|tak mau menemui",
    },
    "accepted": {
        "+": "diterima oleh sidang|sudah diterima|telah diterima|langsung diterima|diterima bulat",
        "-": "belum dijawab|tak dijawab|tidak dijawab|belum ditanggapi|tak ditanggapi|tidak ditanggapi|"
        "tanpa jawaban|tanpa balasan|tidak diterima",
    },
    "replied": {
        "+": "membalas|membalas surat|sudah membalas|menjawab surat|sudah dijawab|telah dijawab|ditanggapi|"
        "menanggapi surat|dibalas",
        "-": "tidak dibalas|tak dibalas|tidak pernah dibalas|tak pernah dibalas|tidak dijawab|tak dijawab|"
        "tidak pernah ditanggapi|tak ditanggapi|tanpa balasan|tak pernah menjawab|belum dibalas",
    },
    "reported-before": {
        "+": "sudah melapor|telah melapor|melaporkan|sudah dilaporkan|telah dilaporkan|pernah dilaporkan|"
        "menerima laporan|menerima .. laporan|sudah mengadu|mengadukan|keluhan warga|laporan warga|surat warga|"
        "pernah mengadu|ada laporan|sudah melaporkan",
        "-": "belum menerima laporan|tidak menerima laporan|tak menerima laporan|tidak pernah menerima laporan|"
        "tak pernah menerima laporan|tidak ada laporan|belum ada laporan|tak ada laporan|sama sekali tidak menerima|"
        "tidak pernah dilaporkan|tidak ada keluhan|belum ada aduan|tidak pernah melapor",
    },
    "requested": {
        "+": "mengusulkan|sudah diusulkan|telah diusulkan|mengajukan permohonan|mengajukan usulan|sudah meminta|"
        "memohon|sudah mengusulkan|mengajukan proposal",
        "-": "tidak pernah ada usulan|tak pernah ada usulan|tidak ada usulan|belum ada usulan|tidak ada permohonan|"
        "tidak pernah mengusulkan|tidak pernah meminta",
    },
    "contacted": {
        "+": "menelepon|ditelepon|menghubungi|dihubungi|sudah dihubungi|telah dihubungi|berkomunikasi dengan|kontak dengan",
        "-": "tidak pernah dihubungi|tak pernah dihubungi|tidak dihubungi|belum dihubungi|tidak bisa dihubungi|"
        "tak bisa dihubungi|tidak pernah menghubungi|tak pernah menghubungi|tidak menelepon",
    },
    "consulted": {
        "+": "berdialog|dialog dengan warga|menggelar dialog|sosialisasi|dimintai pendapat|dimintai persetujuan|"
        "diajak musyawarah|diajak bicara|diundang rapat|musyawarah dengan warga|dimintai masukan|"
        "sudah dikonsultasikan",
        "-": "tidak pernah diajak bicara|tak pernah diajak bicara|tidak diajak bicara|tak diajak bicara|"
        "tidak pernah dimintai|tak pernah dimintai|tidak dilibatkan|tak dilibatkan|tanpa sosialisasi|"
        "tidak ada sosialisasi|tidak pernah ada sosialisasi|tanpa musyawarah|tidak ada rapat|tanpa dialog",
    },
    "consent": {
        "+": "sudah disetujui|disetujui komite|mengantongi persetujuan|persetujuan semua|persetujuan warga|"
        "atas persetujuan|sudah setuju|seizin orang tua|persetujuan pemilik",
        "-": "tanpa persetujuan|belum setuju|belum menyetujui|tidak pernah disetujui|tak pernah disetujui|"
        "tidak ada persetujuan|belum ada persetujuan|tidak ada surat|tanpa seizin|belum disetujui",
    },
    "needs-approval": {
        "+": "wajib disetujui|harus disetujui|memerlukan persetujuan|perlu persetujuan|butuh persetujuan|"
        "harus mendapat persetujuan",
        "-": "tidak memerlukan persetujuan|tak memerlukan persetujuan|tidak perlu persetujuan|tak perlu persetujuan|"
        "tanpa perlu persetujuan|tidak butuh persetujuan",
    },
    "signed": {
        "+": "menandatangani|meneken|ditandatangani|diteken|membubuhkan tanda tangan|sudah meneken|ikut meneken|tanda tangan",
        "-": "tidak menandatangani|tak menandatangani|tidak meneken|tak meneken|belum meneken|belum menandatangani|"
        "menolak menandatangani|menolak meneken|menolak membubuhkan|tanpa tanda tangan|belum ditandatangani|"
        "tidak ikut menandatangani",
    },
    "promised": {
        "+": "menjanjikan|dijanjikan|berjanji|telah berjanji|sudah berjanji|memberi jaminan|menjamin",
        "-": "tidak pernah menjanjikan|tak pernah menjanjikan|tidak menjanjikan|tak menjanjikan|tidak berjanji|"
        "tidak pernah berjanji|tak pernah berjanji",
    },
    "responsibility": {
        "+": "mengaku bertanggung jawab|mengklaim bertanggung jawab|mengklaim serangan|klaim tanggung jawab|"
        "menyatakan bertanggung jawab",
        "-": "belum ada yang mengaku|belum ada kelompok|tidak ada yang mengaku|belum ada pihak yang mengklaim|"
        "tak ada yang mengaku|tidak ada kelompok",
    },
    "resign-call": {
        "+": "mendesak .. mundur|menuntut .. mundur|meminta .. mundur|mendesak .. mengundurkan diri|"
        "menuntut .. mengundurkan diri",
        "-": "tidak menuntut|tidak mendesak|tidak meminta|bukan menuntut",
    },
    "resigned": {
        "+": "mengundurkan diri|menyatakan mundur|mundur dari jabatan|meletakkan jabatan|sudah mundur|telah mundur|"
        "pengunduran diri",
        "-": "tidak akan mundur|tak akan mundur|tetap menjabat|tidak berniat mundur|menolak mundur|"
        "tidak mengundurkan diri|tak mengundurkan diri|masih menjabat|tidak mundur|tak mundur",
    },
    "handshake": {
        "+": "menyalami|bersalaman|berjabat tangan|berpelukan|salaman|menjabat tangan",
        "-": "menolak bersalaman|menolak berjabat tangan|menolak menyalami|enggan bersalaman|tidak menyalami|"
        "tak menyalami|tidak mau bersalaman",
    },
    "commented": {
        "+": "kepada wartawan|menjawab wartawan|memberi pernyataan|menjawab pertanyaan wartawan|"
        "memberi keterangan pers|menggelar jumpa pers",
        "-": "tanpa sepatah kata|tanpa komentar|menolak diwawancarai|menolak menjawab|bungkam|"
        "tanpa memberi keterangan|tidak berbicara sepatah|tak bersuara|enggan menjawab",
    },
    "wept": {
        "+": "menangis|tertawa|tersenyum|menitikkan air mata|terisak|histeris|berlinang",
        "-": "tanpa ekspresi|tidak menunjukkan emosi|datar|tenang saja|tak menunjukkan emosi|tanpa emosi",
    },
    "tried": {
        "+": "diadili|sudah diadili|telah diadili|disidangkan|divonis|dibebaskan pengadilan",
        "-": "tidak pernah diadili|tak pernah diadili|belum pernah diadili|belum diadili|tidak pernah disidangkan|tanpa diadili",
    },
    "appeal": {
        "+": "mengajukan banding|menyatakan banding|akan banding|langsung banding|resmi banding|"
        "sudah diajukan banding|mengajukan kasasi",
        "-": "menerima putusan|tidak akan banding|tak akan banding|tidak banding|menerima vonis|pikir-pikir|"
        "pikir pikir|masih pikir pikir|tidak mengajukan banding",
    },
    "recount": {
        "+": "hitung ulang|penghitungan ulang|menghitung ulang|meminta penghitungan ulang",
        "-": "tanpa hitung ulang|tidak ada hitung ulang|tidak akan dibuka kembali|menolak hitung ulang|"
        "tidak ada penghitungan ulang",
    },
    "term-of-office": {
        "first": "periode pertama|baru sekali duduk|pendatang baru|baru pertama kali|wajah baru|pemula|"
        "baru terpilih|baru dilantik",
        "later": "periode kedua|dua periode|tiga periode|petahana|berpengalaman|senior|veteran|lama menjabat|"
        "bertahun tahun bertugas",
    },
    "mediated": {
        "+": "dimediasi|difasilitasi|ditengahi|dengan bantuan|ditengahi oleh|mediasi oleh|dirintis|diprakarsai",
        "-": "tanpa bantuan|tanpa mediasi|tanpa campur tangan|tanpa penengah|tanpa mediator|tanpa bantuan asing|tanpa perantara",
    },
    "escorted": {
        "+": "dikawal|dengan pengawalan|di bawah pengawalan|pengawalan ketat|dijaga|dipandu|petugas keliling|didampingi petugas",
        "-": "tanpa pengawalan|tidak dikawal|tak dikawal|tanpa pandu|tak ada pandu|tidak ada penjaga|"
        "tak ada penjaga|tanpa penjagaan|tidak ada seorang pun penjaga|tanpa dipandu",
    },
    "allowed": {
        "+": "diperbolehkan lewat|diizinkan lewat|boleh lewat|dipersilakan lewat|diperbolehkan|diizinkan|"
        "keluar masuk tanpa dihalangi|bisa lewat|dibolehkan lewat|diloloskan",
        "-": "ditahan massa|dihadang|ikut dihadang|diblokade|tidak boleh lewat|dilarang lewat|tertahan|dihalangi|"
        "dihalau|tak boleh lewat|ditahan|ditolak lewat|diusir dari",
    },
    "ambush-help": {
        "+": "tiba tepat waktu|datang tepat waktu|bantuan datang|segera tiba",
        "-": "terlambat datang|datang terlambat|tiba terlambat|setelah semuanya selesai|tak kunjung tiba|"
        "tidak kunjung datang|bantuan tidak datang|tak pernah tiba",
    },
    "published": {
        "+": "dimuat lengkap|dimuat di laman|diunggah|dibuka untuk umum|tersedia di laman|sudah diumumkan|"
        "telah diumumkan|diunggah di laman|dibacakan di depan umum",
        "-": "belum dipublikasikan|tidak dipublikasikan|masih dirahasiakan|rahasia|tidak dibuka ke publik|"
        "belum dibuka|tertutup bagi publik|tidak diunggah|belum diunggah",
    },
    "uniform": {
        "+": "berseragam|berseragam dinas|mengenakan seragam|memakai seragam",
        "-": "berpakaian preman|pakaian preman|berpakaian sipil|pakaian biasa|baju preman|tanpa seragam|tidak berseragam",
    },
    "in-writing": {
        "+": "melalui pesan singkat|lewat pesan singkat|lewat surat|lewat surel|melalui surel|lewat pesan|"
        "surat resmi|lewat whatsapp|melalui whatsapp",
        "-": "secara langsung|tatap muka|langsung di lapangan|dalam rapat|disampaikan lisan|secara lisan|bertemu langsung",
    },
    "told-before": {
        "+": "sudah diberi tahu|sudah dikabari|sudah tahu|kabar .. sudah beredar|sudah beredar|telah mengetahui|"
        "sudah mendengar|bocor lebih dulu|sudah bocor|telah dikabari|sudah dibocorkan",
        "-": "baru tahu|tidak tahu|tak tahu|tidak pernah tahu|tidak seorang pun tahu|tak seorang pun tahu|"
        "baru tahu dari berita|tidak diberi tahu|tak diberi tahu|tanpa diberi tahu|tidak tahu sama sekali|"
        "tidak menyangka",
    },
    "leaving-reason": {
        "health": "alasan kesehatan|karena sakit|kondisi kesehatan|kesehatannya",
        "row": "karena skandal|didesak mundur|tersandung kasus|di bawah tekanan|setelah dituduh|karena berselisih",
        "family": "alasan keluarga|alasan pribadi|urusan keluarga",
    },
}
