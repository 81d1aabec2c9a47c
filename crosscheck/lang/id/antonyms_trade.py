"""Indonesian words for opposed states at work and in trade: pay, services, sport, goods (see antonyms.py for the signs)."""

STATES: dict[str, dict[str, str]] = {
    "wages-paid": {
        "+": "dibayar penuh|sudah dibayar|gaji dibayar|upah dibayar|sudah menerima gaji|menerima gaji penuh|"
        "telah dibayar|dibayarkan penuh|gajinya dibayar|sudah dibayarkan",
        "-": "belum dibayar|tidak dibayar|tak dibayar|tidak menerima gaji|tak menerima gaji|belum menerima gaji|"
        "belum menerima upah|belum ia terima|belum terima|belum cair|menunggak gaji|tidak digaji|tak digaji|"
        "gaji tertunggak|belum ada yang cair",
    },
    "portion": {
        "full": "kembali penuh|dibayar penuh|uang kembali penuh|secara penuh|penuh seratus persen|"
        "dikembalikan penuh|diganti penuh|dibayar lunas",
        "half": "separuh harga|dibayar separuh|baru dibayar separuh|dikembalikan separuh|setengah harga|"
        "hanya separuh|separuhnya|memotong .. separuh|setengahnya",
    },
    "refunded": {
        "+": "dikembalikan|uang kembali|uangnya kembali|uang dikembalikan|pengembalian dana|"
        "mendapat uang .. kembali|refund|diganti rugi",
        "-": "tidak dikembalikan|tak dikembalikan|belum dikembalikan|uang hangus|hangus|tidak bisa dikembalikan|"
        "tanpa pengembalian|tidak ada pengembalian|tidak ada refund",
    },
    "compensated": {
        "+": "mendapat ganti rugi|menerima ganti rugi|ganti rugi dibayar|mendapat santunan|menerima santunan|"
        "mendapat uang pindah|menerima kompensasi|mendapat kompensasi|mendapat uang|santunan diserahkan",
        "-": "tanpa ganti rugi|belum ada ganti rugi|tidak ada ganti rugi|belum menerima ganti rugi|"
        "tidak mendapat ganti rugi|belum menerima santunan|tidak ada santunan|tanpa kompensasi|tidak ada kompensasi|"
        "belum menerima kompensasi",
    },
    "jobs": {
        "+": "phk|dirumahkan|pemutusan hubungan kerja|diberhentikan|kehilangan pekerjaan|mem phk|dipecat|di phk|"
        "pengurangan karyawan",
        "-": "tanpa phk|tidak ada phk|tak ada phk|tidak akan ada phk|tidak ada pemecatan|tidak mem phk|"
        "tidak merumahkan|tidak ada yang di phk|tak ada pemecatan",
    },
    "operating": {
        "+": "tetap berjalan|berjalan terus|tanpa gangguan|tetap dilayani|tetap beroperasi|tetap berlayar|"
        "masih berjalan|masih buka|tetap buka|berjalan lancar|tetap melayani|jalan terus|tetap berlangsung|"
        "masih beroperasi|kunjungan tetap|tetap dibuka",
        "-": "dihentikan|ditutup|ditutup sampai|tutup sejak|sudah ditutup|terhenti|tidak berjalan|berhenti|"
        "berhenti mengirim|tidak beroperasi|digembok|diliburkan|tutup total|sudah kosong|tidak dilayani|"
        "dihentikan sementara|terpaksa ditutup|tidak berlayar|berhenti beroperasi",
    },
    "conducted-flow": {
        "+": "masih bocor|masih keluar|masih mengalir|terus mengalir|masih menyembur|masih merembes|terus keluar",
        "-": "berhenti mengalir|sudah ditutup|kebocoran berhenti|sudah berhenti|berhasil ditutup|aliran berhenti|"
        "sudah disumbat|tidak bocor lagi",
    },
    "delivered": {
        "+": "sudah tiba|telah tiba|sudah sampai|telah diterima|sudah dikirim|telah dikirim|bantuan tiba|"
        "bantuan sudah|sudah disalurkan|telah disalurkan|sudah dibagikan",
        "-": "belum tiba|belum sampai|belum datang|tak kunjung tiba|belum dikirim|belum disalurkan|"
        "berhenti mengirim|belum dibagikan|bantuan belum|belum ada bantuan|tidak ada bantuan|tanpa bantuan|"
        "tak ada bantuan",
    },
    "given-food": {
        "+": "diberi makan|diberi makanan|diberi minum|dibagikan air|makanan dan air|diberi air|dibagikan makanan|"
        "mendapat makanan|membawa makanan",
        "-": "tanpa makan|tanpa makanan|tidak diberi makan|tak diberi makan|tak setetes air|tidak setetes air|"
        "tidak makan|tak makan|tidak ada makanan|kelaparan|tidak diberi air|belum makan",
    },
    "stock": {
        "+": "stok cukup|cukup untuk|stok aman|persediaan cukup|stok tersedia|stok melimpah|stok masih|persediaan aman",
        "-": "stok kosong|kosong sejak|stok habis|serum kosong|kehabisan|persediaan habis|stok menipis|"
        "tidak ada stok|stok yang kosong|langka|vaksin kosong|obat kosong",
    },
    "sold-out": {
        "+": "ludes|tiket habis|habis terjual|penuh sesak|terisi penuh|tiket ludes|penuh penonton|membludak",
        "-": "tak terisi|tidak terisi|kursi kosong|bangku kosong|tribun kosong|sepi penonton|tiket tersisa|"
        "tiket masih tersedia|banyak kursi kosong",
    },
    "on-time": {
        "+": "tepat waktu|dimulai tepat|tepat pukul|sesuai jadwal|dibuka tepat|berangkat tepat",
        "-": "mundur setengah jam|mundur satu jam|mundur dua jam|terlambat|molor|baru buka|"
        "terlambat dibuka|mundur dari jadwal|tertunda|ditunda",
    },
    "insured": {
        "+": "diasuransikan|asuransi menanggung|klaim asuransi|punya polis|diasuransikan sejak|"
        "diasuransikan sepenuhnya|ditanggung asuransi|memiliki asuransi|sudah diasuransikan",
        "-": "tidak diasuransikan|tak diasuransikan|tidak punya polis|tak punya polis|tanpa asuransi|polis mati|"
        "premi tak dibayar|premi tidak dibayar|belum diasuransikan|tidak punya asuransi|tidak ada asuransi|"
        "tidak memiliki asuransi",
    },
    "licence": {
        "+": "mengantongi izin|memiliki izin|punya izin|terdaftar|terdaftar resmi|berizin|izinnya lengkap|"
        "izin lengkap|sudah berizin|sertifikatnya masih berlaku|izin masih berlaku|berizin resmi|mengurus izin",
        "-": "tak punya izin|tidak punya izin|tidak memiliki izin|tak memiliki izin|tanpa izin|tanpa registrasi|"
        "tidak terdaftar|tak terdaftar|belum berizin|tidak berizin|izin .. berakhir|izinnya habis|izin .. habis|"
        "sertifikat .. habis|tidak mengurus izin|belum menemukan izin|jalan tikus|jalur tikus|belum terdaftar|"
        "tidak pernah memiliki izin|tak pernah punya izin|tidak pernah punya izin",
    },
    "inspected": {
        "+": "sudah diperiksa|baru diperiksa|lolos uji|lulus uji|rutin diperiksa|rutin dirawat|diperiksa bulan|"
        "sudah diuji|telah diuji|rutin difumigasi|baru diservis|uji kelayakan",
        "-": "belum diperiksa|tidak diperiksa|tak diperiksa|tidak pernah diperiksa|tak pernah diperiksa|belum diuji|"
        "tidak diuji|tidak difumigasi|tidak lolos uji|belum pernah diperiksa|tanpa diperiksa|tak pernah dirawat|"
        "tidak dirawat|belum pernah diuji",
    },
    "vaccinated": {
        "+": "imunisasinya lengkap|imunisasi lengkap|divaksin|sudah disuntik|kali divaksin|divaksinasi|"
        "telah disuntik|sudah diimunisasi",
        "-": "belum pernah disuntik|belum pernah divaksin|belum disuntik|belum pernah mendapat imunisasi|"
        "tidak diimunisasi|belum diimunisasi|tidak pernah divaksin|tak pernah disuntik|menolak imunisasi",
    },
    "finished-race": {
        "+": "menyelesaikan etape|menyelesaikan lomba|menyelesaikan balapan|mencapai finis|masuk finis|finis di|"
        "tampil penuh|bermain penuh|menyelesaikan pertandingan|sampai finis|melanjutkan lomba",
        "-": "tidak melanjutkan|tak melanjutkan|gagal finis|tidak finis|tak finis|mundur dari lomba|"
        "tidak menyelesaikan|tak menyelesaikan|ditarik keluar|tidak bisa melanjutkan|terpaksa mundur",
    },
    "pit-stop": {
        "+": "masuk pit|ganti ban|mengganti ban|berhenti di pit|isi bahan bakar",
        "-": "tanpa masuk pit|tidak masuk pit|tak masuk pit|tak sekali pun masuk|tidak ganti ban|tanpa berhenti",
    },
    "first-attempt": {
        "+": "percobaan pertama|pada kesempatan pertama|sekali coba",
        "-": "percobaan kedua|gagal pada percobaan pertama|kesempatan kedua",
    },
    "dividend": {
        "+": "membagi dividen|membagikan dividen|dividen dibagikan|dibagikan|pembagian dividen",
        "-": "tidak membagi dividen|tak membagi dividen|tanpa dividen|tidak membagikan dividen|tidak ada dividen|"
        "dividen ditiadakan",
    },
    "bids": {
        "+": "menyodorkan kontrak|mengajukan tawaran|mengajukan penawaran|tawaran dari klub lain|menyodorkan tawaran|klub lain",
        "-": "tak ada klub lain|tidak ada klub lain|tidak ada tawaran|tak ada tawaran|tidak ada penawaran|"
        "belum ada tawaran|penawar tunggal|satu satunya penawar",
    },
    "tendered": {
        "+": "melalui lelang|pemenang lelang|menang tender|lewat tender|lelang terbuka|pemenang tender|"
        "melalui tender|hasil lelang",
        "-": "tanpa lelang|tanpa tender|penunjukan langsung|ditunjuk langsung|tidak dilelang|tidak melalui lelang|"
        "tidak melalui tender",
    },
    "coach": {
        "+": "pelatihnya|dilatih oleh|dilatih|diasuh pelatih",
        "-": "tanpa pelatih|tidak punya pelatih|tak punya pelatih|otodidak|belajar sendiri|melatih diri sendiri",
    },
    "closed-way": {
        "both": "dua arah|kedua arah|kedua lajur|ditutup total|total",
        "one": "satu arah|satu lajur|arah timur saja|sebagian lajur|buka tutup|ditutup sebagian",
    },
    "open": {
        "+": "terbuka lebar|dibiarkan terbuka|masih dibuka|tidak disegel|tak disegel|tak pernah dikunci|"
        "tidak pernah dikunci|buka seperti biasa|terbuka",
        "-": "menyegel|segel|segel merah|disegel|garis polisi|dipasangi garis polisi|digembok|dirantai|"
        "dirantai massa|terkunci|terkunci rapat|dikunci rapat|penyegelan",
    },
    "taken-away": {
        "+": "dibawa ke|dipindahkan|diangkut ke|sudah diangkat|dievakuasi ke|diamankan ke",
        "-": "tidak dibawa|tak dibawa|masih tergeletak|masih di lokasi|dibiarkan di|belum dipindahkan|"
        "tidak dipindahkan|masih teronggok|belum diangkat",
    },
    "hack-way": {
        "phishing": "surel palsu|phishing|lampiran|tautan palsu|email palsu",
        "supplier": "kata sandi vendor|sandi yang bocor|akun vendor|kata sandi bocor|akun lama|pihak ketiga",
        "insider": "orang dalam|pegawai dalam|karyawan sendiri",
        "usb": "flashdisk|cakram lepas",
    },
    "paid-how": {
        "cash": "tunai|uang tunai|diserahkan tunai|dibayar tunai|kontan",
        "transfer": "lewat transfer|ditransfer|melalui transfer|transfer bank|rekening",
    },
    "pet": {
        "+": "anjing peliharaan|peliharaannya|anjing peliharaannya|hewan peliharaan|milik korban|piaraan",
        "-": "anjing liar|liar|tak bertuan|tidak bertuan|bukan milik|tanpa pemilik",
    },
    "local": {
        "+": "warga setempat|orang sini|warga sekitar|penduduk setempat|warga kampung|logat setempat|warga desa",
        "-": "orang luar|pendatang|bukan warga|bukan orang sini|dari luar|logat luar|warga luar|dari luar daerah|"
        "bukan warga setempat",
    },
    "trend": {
        "up": "naik dari|lebih banyak dari|terus naik|makin banyak|pulih|melonjak|meningkat dari",
        "down": "turun dari|lebih sedikit dari|terus turun|makin sedikit|menurun dari|menyusut",
    },
    "target-raised": {
        "+": "target dinaikkan|dinaikkan|target .. dinaikkan|target ditambah|menaikkan target|kuota dinaikkan",
        "-": "target tidak dinaikkan|target tetap|tidak ada kenaikan target|tidak ada target|target tak berubah|tanpa target",
    },
    "listed": {
        "+": "terdaftar sebagai|cagar budaya|sudah ditetapkan|sudah terdaftar|telah terdaftar|berstatus cagar budaya",
        "-": "belum berstatus|belum terdaftar|belum ditetapkan|dalam proses pendaftaran|masih diusulkan|tidak terdaftar",
    },
    "employed": {
        "+": "bekerja untuk|bekas teknisi|bekas karyawan|mantan karyawan|karyawan tetap|pegawai tetap|bekerja di|"
        "bekas pegawai|mantan pegawai",
        "-": "tidak pernah bekerja|tak pernah bekerja|bukan karyawan|bukan pegawai|tidak bekerja|bukan pekerja|"
        "tidak tercatat sebagai karyawan",
    },
    "birth-order": {
        "only": "anak tunggal",
        "youngest": "anak bungsu|bungsu",
        "eldest": "anak sulung|sulung|anak pertama",
        "middle": "anak kedua|anak tengah|kakak satu satunya|adik satu satunya|anak ketiga",
    },
    "carried-phone": {
        "+": "membawa ponsel|ponselnya aktif|ponsel aktif|ponselnya menyala|membawa telepon",
        "-": "tanpa ponsel|tidak membawa ponsel|tak membawa ponsel|ponselnya tertinggal|meninggalkan ponsel|"
        "tidak membawa telepon",
    },
    "shallow": {
        "+": "dangkal|air dangkal|setinggi lutut|sebatas pinggang",
        "-": "perairan dalam|air dalam|sangat dalam|laut dalam",
    },
}
