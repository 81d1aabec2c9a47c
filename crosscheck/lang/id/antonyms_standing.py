"""Indonesian words for opposed states: persons, law, public life (see antonyms.py for the signs)."""

STATES: dict[str, dict[str, str]] = {
    "resigned": {
        "+": "melepaskan jabatan|menanggalkan jabatan|lengser|tidak lagi menjabat|tidak lagi memimpin|turun dari jabatan|"
        "meninggalkan jabatan|mengakhiri jabatan|pamit dari jabatan|menyerahkan jabatan|tidak lagi duduk di kursi|"
        "hengkang dari jabatan|sudah mundur",
        "-": "tetap memimpin|masih memimpin|bertahan sebagai|bertahan di jabatan|tetap menjadi direktur|"
        "tetap menjadi ketua|tetap menduduki|tetap duduk di kursi|tetap memegang jabatan|tidak melepaskan jabatan|"
        "menolak lengser|tetap bertahan di kursi",
    },
    "played": {
        "+": "bermain penuh|bermain sejak|tampil sejak|tampil penuh|turun sejak|diturunkan sejak|ikut bermain|"
        "ikut bertanding|tampil dalam laga|tampil di laga|turun bertanding|bermain sampai|bermain hingga|"
        "menjaga gawang|menjadi starter|turun ke lapangan|masuk lapangan",
        "-": "absen|skorsing|diskors|dilarang tampil|dilarang bermain|hukuman larangan|larangan bermain|akumulasi kartu|"
        "tidak masuk skuad|dicoret dari skuad|tidak diturunkan|menonton dari tribun|duduk di tribun|diparkir|"
        "dibekap cedera|tidak bisa tampil|batal tampil|menepi",
    },
    "fit": {
        "+": "fit untuk|pulih total|sudah pulih|sudah sembuh|siap tampil|siap diturunkan|bugar|kembali berlatih",
        "-": "cedera|belum pulih|belum sembuh|tidak fit|diragukan tampil|robek otot",
    },
    "trained-apart": {
        "+": "berlatih terpisah|latihan terpisah|berlatih sendiri|berlatih sendirian|latihan sendiri|berlatih di luar",
        "-": "berlatih bersama|latihan bersama|ikut latihan|ikut berlatih|bergabung dalam latihan|latihan penuh",
    },
    "title-kept": {
        "+": "mempertahankan gelar|gelar .. dipertahankan|tetap memegang gelar|tetap menyandang|gelarnya tetap|"
        "hasil .. tetap sah",
        "-": "dicopot gelarnya|gelar .. dicabut|mencabut gelar|kehilangan gelar|didiskualifikasi|diskualifikasi|"
        "gelar .. dibatalkan|gelarnya dicabut",
    },
    "member": {
        "+": "anggota partai|kader partai|tercatat sebagai anggota|menjadi anggota|bergabung dengan partai",
        "-": "bukan anggota|bukan kader|keluar dari partai|dipecat dari|tidak bergabung|sudah keluar dari",
    },
    "enrolled": {
        "+": "masih bersekolah|tercatat sebagai siswa|tercatat sebagai mahasiswa|masih kuliah|lulus ujian|diterima di",
        "-": "putus sekolah|dikeluarkan dari sekolah|berhenti sekolah|tidak bersekolah|drop out|tidak lulus|gagal ujian|"
        "berhenti kuliah",
    },
    "employed": {
        "-": "tidak lagi bekerja|sudah berhenti bekerja|berhenti dari pekerjaan|sudah keluar dari perusahaan|"
        "mantan pegawai|bekas pegawai|keluar dari pekerjaannya",
        "+": "masih bekerja|bekerja di|mengajar di|pegawai di",
    },
    "pregnant": {
        "+": "hamil|mengandung",
        "-": "tidak hamil|tidak mengandung",
    },
    "appeal": {
        "+": "banding saat itu juga|upaya hukum lanjutan|melawan putusan|menggugat putusan|mengajukan peninjauan kembali|"
        "menempuh kasasi",
        "-": "menerima hukuman|menerima putusan|menerima vonis|tidak akan menempuh|tidak menempuh upaya hukum|"
        "tidak mengajukan upaya hukum|melepaskan hak banding|tidak akan mengajukan banding",
    },
    "jailed": {
        "+": "dipenjara|dijebloskan|mendekam|hukuman penjara|masuk penjara|jeruji|pidana penjara",
        "-": "hukuman percobaan|pidana percobaan|tidak dipenjara|lolos dari penjara|wajib lapor|tahanan kota|tahanan rumah|"
        "kerja sosial|hanya didenda|bebas bersyarat",
    },
    "case-goes-on": {
        "+": "dilimpahkan ke|berlanjut ke|lanjut ke persidangan|tetap diproses|penyidikan berlanjut|penyelidikan berlanjut|"
        "masih diselidiki|masih diusut|naik ke penyidikan|tetap melanjutkan",
        "-": "kasus .. dihentikan|penyidikan .. dihentikan|menghentikan penyelidikan|menghentikan penyidikan|menutup kasus|"
        "kasus .. ditutup|mencabut laporan|mencabut gugatan|laporan .. dicabut|gugatan .. dicabut|berdamai|"
        "surat penghentian|berakhir damai|restorative justice",
    },
    "lawyer-there": {
        "+": "didampingi pengacara|didampingi kuasa hukum|bersama pengacara|ditemani pengacara",
        "-": "tanpa pengacara|tanpa kuasa hukum|tidak didampingi pengacara|tanpa didampingi",
    },
    "warrant": {
        "+": "dengan surat perintah|membawa surat perintah|menunjukkan surat perintah|membawa surat tugas",
        "-": "tanpa surat perintah|tanpa surat tugas|tidak membawa surat",
    },
    "office-by": {
        "elected": "terpilih dalam|dipilih langsung|menang pemilihan|dipilih warga",
        "named": "ditunjuk oleh|ditunjuk langsung|diangkat oleh|penunjukan langsung",
    },
    "coalition": {
        "+": "bergabung dengan koalisi|masuk koalisi|bergabung ke koalisi|mendukung pemerintah|bergabung dengan pemerintah",
        "-": "oposisi|di luar pemerintahan|keluar dari koalisi|meninggalkan koalisi|hengkang dari koalisi",
    },
    "invited": {
        "+": "diundang|mendapat undangan|menerima undangan|telah diundang",
        "-": "tidak diundang|tanpa undangan|tidak mendapat undangan|tidak pernah diundang|tamu tak diundang",
    },
    "talks-on": {
        "+": "perundingan berlanjut|perundingan dilanjutkan|kembali berunding|kembali ke meja|masih berunding|"
        "negosiasi berlanjut|melanjutkan perundingan",
        "-": "menghentikan perundingan|perundingan terhenti|perundingan gagal|perundingan .. dihentikan|meninggalkan meja|"
        "keluar dari perundingan|perundingan kandas",
    },
    "tenure": {
        "own": "milik sendiri|rumah sendiri|hak milik|bersertifikat hak|memiliki rumah|memiliki lahan|pemilik rumah|"
        "pemilik lahan",
        "rent": "menyewa|mengontrak|penyewa|kontrakan|rumah sewa|disewa dari|sewa dari|menumpang di",
    },
    "funded-by": {
        "public": "dana publik|uang rakyat|apbn|apbd|anggaran daerah|anggaran negara|dibiayai negara|dibiayai pemerintah|"
        "kas daerah",
        "private": "dana pribadi|donatur|sumbangan warga|urunan|swadaya|uang pribadi|dibiayai sponsor|dana sponsor|kocek sendiri|"
        "dana swasta",
    },
    "candidate-kind": {
        "free": "calon independen|calon perseorangan|jalur perseorangan|jalur independen",
        "party": "diusung partai|diusung koalisi|calon dari partai|jalur partai",
    },
    "moved-up": {
        "+": "dinaikkan|ditingkatkan|menaikkan status|naik status|naik level|menjadi siaga|menjadi awas|diperketat",
        "-": "diturunkan|menurunkan status|turun status|turun level|menjadi waspada|menjadi normal|dilonggarkan|dikurangi",
    },
    "alert": {
        "+": "mengeluarkan peringatan|peringatan .. dikeluarkan|peringatan dini dikeluarkan|peringatan .. disiarkan",
        "-": "tidak mengeluarkan peringatan|peringatan .. dicabut|tanpa peringatan|mencabut peringatan|tidak ada peringatan",
    },
    "staff-kind": {
        "permanent": "pegawai tetap|karyawan tetap|guru tetap|pekerja tetap",
        "contract": "pegawai kontrak|karyawan kontrak|pekerja kontrak|honorer|outsourcing|alih daya|buruh lepas|pekerja lepas|"
        "tenaga lepas",
    },
    "worktime": {
        "full": "penuh waktu|sepanjang waktu",
        "part": "paruh waktu|separuh waktu",
    },
    "left-order": {
        "last": "orang terakhir yang meninggalkan|terakhir meninggalkan|paling akhir meninggalkan|terakhir turun|"
        "paling akhir turun|terakhir keluar",
        "first": "pertama meninggalkan|lebih dulu meninggalkan|lebih dahulu meninggalkan|paling dulu|meninggalkan lebih dulu|"
        "sudah duduk di sekoci|sudah berada di sekoci|sudah di sekoci|lebih dulu turun|kabur lebih dulu|"
        "mendahului penumpang",
    },
}
