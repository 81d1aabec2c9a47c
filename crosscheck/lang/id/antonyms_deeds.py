"""Indonesian words for deeds that one account tells and another denies, all wordings of one together (see antonyms.py).

With a negation each says that it was not done; "-" are words that deny it by themselves.
"""

STATES: dict[str, dict[str, str]] = {
    "testified": {
        "+": "bersaksi|memberi kesaksian|memberikan kesaksian|memberi keterangan di persidangan|"
        "memberikan keterangan di sidang|duduk di kursi saksi|naik ke kursi saksi|diperiksa sebagai saksi|"
        "menyampaikan kesaksian",
        "-": "menolak bersaksi|enggan bersaksi|menolak memberi kesaksian|menolak memberikan keterangan|mundur sebagai saksi",
    },
    "spoke-in-court": {
        "+": "minta maaf|meminta maaf|menyampaikan permintaan maaf|memohon maaf|mohon maaf|menyampaikan penyesalan|"
        "mengaku menyesal|menyampaikan maaf|permintaan maaf disampaikan|berbicara di depan hakim|"
        "membacakan pembelaan|menyampaikan pembelaan|membacakan nota pembelaan|membacakan pernyataan",
        "-": "bungkam|diam seribu bahasa|tutup mulut|tanpa sepatah kata|tidak berkata apa-apa|"
        "tidak mengucapkan sepatah|tak mengucapkan sepatah|menolak berbicara|enggan berbicara|memilih diam|"
        "tanpa permintaan maaf|tanpa minta maaf|menolak minta maaf|menolak meminta maaf|tak sepatah kata|"
        "enggan meminta maaf|tidak mengucapkan apa-apa",
    },
    "consulted": {
        "+": "diajak bicara|diajak berbicara|diajak berunding|diajak berdiskusi|diajak bermusyawarah|diajak rapat|"
        "dimintai pendapat|dimintai pandangan|dimintai masukan|dimintai saran|dimintai persetujuan|dilibatkan|"
        "dikonsultasikan|berkonsultasi|melibatkan|meminta pendapat|meminta masukan|diajak duduk bersama|"
        "ditanya pendapatnya|ditanyai|diajak musyawarah",
        "-": "tanpa melibatkan|tanpa konsultasi|tanpa musyawarah|tanpa dimintai|tanpa meminta pendapat|"
        "tanpa dilibatkan|tanpa berkonsultasi|tanpa diajak bicara|tanpa berembuk|secara sepihak",
    },
    "consent": {
        "+": "memberi izin|memberikan izin|memberi persetujuan|memberikan persetujuan|mengizinkan|merestui|"
        "memberi restu|menyatakan setuju|atas persetujuan|atas izin|seizin|dengan persetujuan",
        "-": "tanpa izin|tanpa persetujuan|tanpa restu|tidak dimintai izin|tak dimintai izin|tidak pernah dimintai|"
        "tanpa seizin|menolak memberi izin|tanpa sepengetahuan|tidak pernah ditanya|tidak ditanya",
    },
    "told-before": {
        "+": "sudah diinformasikan|telah diinformasikan|mendapat pengarahan|diberi pengarahan|diberitahu|diberi tahu|"
        "dikabari|menerima pemberitahuan|sudah disosialisasikan|telah disosialisasikan|pemberitahuan sudah|"
        "sudah diumumkan sebelumnya",
        "-": "tanpa diberi tahu|tanpa diberitahu|tanpa sosialisasi|tanpa pemberitahuan lebih dulu|tanpa kabar",
    },
    "wages-paid": {
        "+": "upah .. masuk|gaji .. masuk|upah .. dibayar|upah .. dibayarkan|gaji .. dibayar|gaji .. dibayarkan|"
        "gaji .. cair|upah .. cair|menerima gaji|menerima upah|membayar gaji|membayar upah|membayarkan gaji|"
        "membayarkan upah|gaji .. diterima|upah .. diterima|gaji .. terima|upah .. terima|gaji .. ditransfer|"
        "upah .. ditransfer|pesangon .. dibayar|pesangon .. dibayarkan|pesangon .. cair|pesangon .. diterima|"
        "pesangon .. terima|thr .. dibayar|thr .. dibayarkan|thr .. cair|thr .. terima|honor .. dibayar|"
        "honor .. dibayarkan|honor .. cair|honor .. terima",
        "-": "menunggak gaji|menunggak upah|tunggakan gaji|tunggakan upah|gaji tertunggak|upah tertunggak|"
        "tanpa pesangon|tanpa gaji|tanpa upah|gaji .. menunggak|upah .. menunggak",
    },
    "ransom": {
        "+": "tebusan sudah dibayar|tebusan telah dibayar|tebusan .. ditransfer|mentransfer tebusan|mengirim tebusan|"
        "mentransfer .. bitcoin|mengirim .. bitcoin|membayar .. bitcoin|membayar peretas|membayar penculik|"
        "membayar para peretas|memenuhi tuntutan peretas|menyerahkan tebusan|menyerahkan uang tebusan|"
        "membayar uang tebusan",
        "-": "tidak membayar sepeser pun|tak membayar sepeser pun|tidak sepeser pun|tak sepeser pun|sepeser pun tidak|"
        "tanpa membayar tebusan|tak membayar tebusan|belum membayar tebusan|sepeser pun tak|"
        "menolak tuntutan tebusan|tanpa sepeser pun",
    },
    "replay": {
        "+": "tayangan ulang|lewat video|tinjauan video|ditinjau ulang|meninjau ulang|rekaman video ditinjau|cek var|"
        "tinjauan var|melihat monitor|hawk eye|hawkeye|tantangan video|ditinjau lewat tayangan ulang|"
        "melalui tayangan ulang",
        "-": "tanpa tayangan ulang|tidak ada tayangan ulang|tak ada tayangan ulang|tanpa tinjauan|tanpa ditinjau|tanpa meninjau",
    },
    "tagged": {
        "+": "pemancar|alat pelacak|kalung pelacak|kalung gps|gps collar|pelacak gps|cip pelacak|mikrocip|microchip|"
        "alat pemantau|kalung satelit|dipasangi pelacak|dipasangi pemancar|penanda satelit",
        "-": "tanpa pelacak|tanpa pemancar|tanpa kalung",
    },
    "appeal": {
        "+": "langsung banding|memori banding|banding .. diajukan|kasasi .. diajukan|mendaftarkan banding|"
        "banding didaftarkan|melayangkan banding|menempuh banding|menyatakan kasasi|banding .. didaftarkan|"
        "menyatakan akan banding",
        "-": "tanpa banding|pikir-pikir|menyatakan menerima",
    },
    "sailed": {
        "+": "berlayar dari|berlayar meninggalkan|bertolak dari|bertolak meninggalkan|lepas jangkar|angkat jangkar|"
        "angkat sauh|mengangkat sauh|meninggalkan pelabuhan|lepas tali|lepas sandar|sudah berlayar|"
        "telah berlayar|sudah bertolak|keluar pelabuhan",
        "-": "masih tertambat|masih ditambatkan|masih bersandar|masih sandar|masih berlabuh|masih lego jangkar|"
        "belum berlayar|belum berangkat|belum bertolak|tetap tertambat|tetap bersandar|masih di dermaga|"
        "tertambat di|bersandar di dermaga|masih di pelabuhan|tertahan di pelabuhan",
    },
    "stock": {
        "+": "persediaan .. cukup|stok .. cukup|stok .. aman|persediaan .. aman|stok mencukupi|persediaan mencukupi|"
        "stok melimpah|vaksin .. cukup|vaksin .. tersedia|obat .. cukup|beras .. cukup|stok tersedia|"
        "pasokan .. cukup|pasokan .. aman|pasokan lancar|stok masih ada|stok .. memadai|persediaan .. memadai",
        "-": "stok .. habis|stok .. kosong|persediaan .. habis|persediaan .. kosong|vaksin .. habis|vaksin .. kosong|"
        "obat .. habis|obat .. kosong|kehabisan vaksin|kehabisan stok|kehabisan obat|kehabisan beras|"
        "beras .. habis|stok menipis|pasokan .. habis|pasokan .. terhenti|kekurangan vaksin|kekurangan obat|"
        "kelangkaan|pasokan terputus",
    },
    "classes": {
        "+": "tetap masuk|masuk seperti biasa|belajar seperti biasa|sekolah seperti biasa|tetap belajar|"
        "tetap bersekolah|tetap buka|tatap muka seperti biasa|sekolah .. tetap berlangsung|"
        "kegiatan belajar tetap|tetap tatap muka|tidak diliburkan",
        "-": "diliburkan|meliburkan|belajar dari rumah|belajar daring|pembelajaran daring|pembelajaran jarak jauh|"
        "libur sekolah|siswa dipulangkan|sekolah libur|kegiatan belajar dihentikan|sekolah .. ditutup|"
        "sekolah tutup",
    },
    "alarm": {
        "+": "sirene .. meraung|sirine .. meraung|sirene .. berbunyi|sirine .. berbunyi|sirene .. dibunyikan|"
        "alarm .. berbunyi|alarm meraung|lonceng .. berbunyi|lonceng .. dibunyikan|kentungan .. dipukul|"
        "kentongan .. dipukul|kentungan berbunyi|bel .. berbunyi|sirene .. melolong|alarm .. menyala|"
        "peringatan dini .. berbunyi|sirene terdengar|terdengar sirene",
        "-": "tidak ada sirene|tak ada sirene|tidak ada alarm|tak ada alarm|tidak ada sirine|tak ada sirine|"
        "sirene bisu|sirene bungkam|sirine mati|tanpa alarm|tanpa sirine|sirene rusak|sirine rusak|alarm rusak|"
        "tidak terdengar sirene|sirene diam|alarm bisu|tak terdengar sirene|tanpa bunyi sirene",
    },
    "signal-lights": {
        "+": "lampu .. berkedip|lampu isyarat menyala|lampu peringatan menyala|lampu sinyal menyala|sinyal berfungsi|"
        "lampu merah menyala",
        "-": "lampu isyarat mati|lampu peringatan mati|lampu sinyal mati|sinyal mati|lampu isyarat padam|lampu peringatan padam",
    },
    "signed": {
        "+": "menandatangani|ditandatangani|penandatanganan|meneken|diteken|tanda tangan|membubuhkan tanda tangan|"
        "menandatanganinya|bertanda tangan|membubuhkan paraf",
        "-": "menolak menandatangani|menolak meneken|tanpa tanda tangan|enggan menandatangani|enggan meneken|belum berparaf",
    },
    "fuel-dumped": {
        "+": "membuang bahan bakar|buang bahan bakar|bahan bakar .. dibuang|pembuangan bahan bakar|membuang avtur|"
        "membuang sebagian bahan bakar|membuang sisa bahan bakar|membuang .. bahan bakar",
        "-": "tanpa membuang|mendarat dengan bobot berlebih|melebihi bobot pendaratan",
    },
    "sprinklers": {
        "+": "pemercik .. bekerja|pemercik .. menyala|pemercik .. berfungsi|sprinkler .. bekerja|sprinkler .. menyala|"
        "sprinkler .. berfungsi|pemercik .. menyembur|sprinkler .. menyembur|pemercik langsung bekerja|"
        "pemercik air aktif|sprinkler aktif",
        "-": "setetes pun tidak|setetes pun tak|tak setetes pun|tidak setetes pun|pemercik .. macet|"
        "sprinkler .. macet|pemercik .. gagal|sprinkler .. gagal|tidak ada pemercik|tanpa pemercik|"
        "tanpa sprinkler|sprinkler mati|pemercik mati",
    },
    "convicted": {
        "+": "divonis .. tahun|divonis .. bulan|divonis bersalah|divonis penjara|dijatuhi hukuman|dijatuhi vonis|"
        "dihukum penjara|dihukum .. tahun|dinyatakan bersalah|sudah divonis|telah divonis|dipidana penjara|"
        "terpidana",
        "-": "belum diadili|belum disidangkan|masih menunggu sidang|tak tersentuh hukum|lolos dari hukum|bebas dari hukum",
    },
    "talked": {
        "+": "duduk bersama|duduk satu meja|kembali berunding|menggelar perundingan|perundingan digelar|"
        "bertemu di meja|melanjutkan perundingan|perundingan berlangsung|menggelar pertemuan|kembali ke meja|"
        "perundingan .. digelar|perundingan .. berlangsung",
        "-": "menolak berunding|menolak bertemu|tidak pernah bertemu|tak pernah bertemu",
    },
    "data-taken": {
        "+": "data .. disalin|data .. dicuri|data .. bocor|data .. dibobol|mencuri data|menyalin data|kebocoran data|"
        "data .. diretas|data .. tersebar|membocorkan data|data .. diambil|rekam medis .. bocor|"
        "rekam medis .. dicuri",
        "-": "data .. aman|tidak ada data|tak ada data|data terlindungi|data tetap aman",
    },
    "on-own": {
        "+": "melakukan sendiri adegan|adegan .. sendiri|tanpa pemeran pengganti|tanpa stuntman|memerankan sendiri|"
        "melakoni sendiri|melakukannya sendiri",
        "-": "pemeran pengganti|stuntman|stuntwoman|pemain pengganti adegan|bukan sang bintang|bukan pemeran utama|"
        "digantikan pemeran",
    },
    "buried-in-rubble": {
        "+": "terjebak di|tertimbun|terperangkap di|terhimpit",
        "-": "tidak ada yang terjebak|tak ada yang terjebak|tidak ada yang tertimbun|tak ada yang tertimbun|"
        "semua berhasil keluar",
    },
    "vaccinated": {
        "+": "sudah divaksin|telah divaksin|sudah diimunisasi|telah diimunisasi|sudah imunisasi|imunisasi lengkap|"
        "vaksin lengkap|pernah divaksin|pernah diimunisasi|sudah menerima vaksin|sudah vaksin",
        "-": "belum divaksin|belum diimunisasi|tidak divaksin|tidak diimunisasi|tak divaksin|belum imunisasi|"
        "tidak pernah divaksin|tidak pernah diimunisasi|tanpa vaksin|belum vaksin|belum menerima vaksin|"
        "tak pernah diimunisasi",
    },
    "inspected": {
        "+": "sudah diperiksa|telah diperiksa|sudah diinspeksi|telah diinspeksi|terakhir diperiksa|sudah diuji|"
        "telah diuji|lulus inspeksi|lolos inspeksi|terakhir diinspeksi|uji berkala terakhir|"
        "menjalani pemeriksaan rutin",
        "-": "belum diperiksa|belum pernah diperiksa|tidak pernah diperiksa|tak pernah diperiksa|tidak diperiksa|"
        "belum diuji|tanpa pemeriksaan|tanpa inspeksi|tidak pernah diinspeksi|tak pernah diinspeksi|"
        "belum pernah diinspeksi|tanpa uji",
    },
}
